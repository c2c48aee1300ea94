// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/dates.h"

#include "models/exchange/datetokens.h"

#include <QCoreApplication>

#include <array>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::DateRule)
};

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YMD:
        return Text::tr("year, month, day");
    case DateOrder::DMY:
        return Text::tr("day, month, year");
    case DateOrder::MDY:
        break;
    }
    return Text::tr("month, day, year");
}

int fullYear(const DateNumber &year, int lastYear)
{
    if (year.digits > 2)
        return year.value;
    const auto candidate = lastYear - lastYear % 100 + year.value;
    return candidate > lastYear ? candidate - 100 : candidate;
}

struct Reading
{
    DateNumber year, month, day;
};

/// Where year, month and day stand, by what each number says of itself and else by the order.
std::optional<Reading> readingOf(const DateTokens &t, DateOrder order)
{
    const auto &n = t.numbers;
    if (t.year && t.month && t.day)
        return Reading{*t.year, *t.month, *t.day};
    if (t.month && n.size() == 2) {
        const bool yearFirst = n[0].digits > 2 || (n[1].digits <= 2 && order == DateOrder::YMD);
        return yearFirst ? Reading{n[0], *t.month, n[1]} : Reading{n[1], *t.month, n[0]};
    }
    if (n.size() != 3 || t.month)
        return std::nullopt;
    if (n[0].digits > 2)
        return Reading{n[0], n[1], n[2]};
    if (n[2].digits <= 2 && order == DateOrder::YMD)
        return Reading{n[0], n[1], n[2]};
    if (order == DateOrder::MDY)
        return Reading{n[2], n[0], n[1]};
    if (order == DateOrder::DMY)
        return Reading{n[2], n[1], n[0]};
    // The rule says year first, but the year is last: only a part above 12 can tell which is the day.
    if (n[0].value > 12)
        return Reading{n[2], n[1], n[0]};
    return n[1].value > 12 ? std::optional(Reading{n[2], n[0], n[1]}) : std::nullopt;
}

QDate dateOf(const Reading &r, int lastYear)
{
    return QDate(fullYear(r.year, lastYear), r.month.value, r.day.value);
}

Parsed<DateParts> serialDate(double days)
{
    const auto whole = qint64(days);
    const auto seconds = qRound64((days - double(whole)) * 86400);
    DateParts parts{QDate(1899, 12, 30).addDays(whole + seconds / 86400), {}, {}};
    if (seconds > 0)
        parts.time = QTime(0, 0).addSecs(int(seconds % 86400));
    return Parsed<DateParts>::of(parts);
}

/// "0/0/00" and "0000-00-00 00:00:00": other programs' way of writing that there is no date.
bool isNoDate(const QString &text)
{
    int parts = 0;
    for (const auto c : text) {
        if (c == u'-' || c == u'/' || c == u'.')
            ++parts;
        else if (c != u'0' && c != u':' && c != u' ' && c != u'T' && c != u'Z')
            return false;
    }
    return parts >= 2 && text.contains(u'0');
}

} // namespace

Parsed<DateParts> parseDateParts(const QString &text, const DateRule &rule)
{
    using Result = Parsed<DateParts>;
    if (text.trimmed().isEmpty() || isNoDate(text))
        return Result::blank();
    if (rule.serials) {
        if (const auto days = spreadsheetSerial(text))
            return serialDate(*days);
    }
    const auto tokens = dateTokens(text);
    if (!tokens)
        return Result::wrong(Text::tr("“%1” is not a date.").arg(text.trimmed()));
    const auto reading = readingOf(*tokens, rule.order);
    if (!reading)
        return Result::wrong(tokens->numbers.size() == 3
                ? Text::tr("“%1” can be read in two ways. Say whether the day or the month comes first.")
                      .arg(text.trimmed())
                : Text::tr("“%1” is not a complete date.").arg(text.trimmed()));
    const auto date = dateOf(*reading, rule.lastYear);
    if (!date.isValid())
        return Result::wrong(Text::tr("“%1” is no date when read as %2.").arg(text.trimmed(), orderName(rule.order)));
    return Result::of({date, tokens->time, tokens->offset});
}

Parsed<QDate> parseDate(const QString &text, const DateRule &rule)
{
    const auto parts = parseDateParts(text, rule);
    return {parts.value ? std::optional(parts.value->date) : std::nullopt, parts.problem};
}

Parsed<QDateTime> parseDateTime(const QString &text, const DateRule &rule, const QTimeZone &zone)
{
    const auto parts = parseDateParts(text, rule);
    if (!parts.value)
        return {{}, parts.problem};
    const auto time = parts.value->time.isValid() ? parts.value->time : QTime(0, 0);
    if (parts.value->offset)
        return Parsed<QDateTime>::of(
            QDateTime(parts.value->date, time, Qt::OffsetFromUTC, *parts.value->offset).toUTC());
    return Parsed<QDateTime>::of(QDateTime(parts.value->date, time, zone).toUTC());
}

namespace {

/// The three bare numbers of all values of a column that have them.
struct Column
{
    QList<std::array<DateNumber, 3>> rows;
    int evident = 0; // say themselves what is what: 2016-10-20, 20 Oct 2016
    int serials = 0;
    int other = 0;
    bool hasDots = false;
    int low[3] = {9999, 9999, 9999};
    int high[3] = {0, 0, 0};
};

Column columnOf(const QStringList &values)
{
    Column c;
    for (const auto &value : values) {
        if (value.trimmed().isEmpty() || isNoDate(value))
            continue;
        const auto tokens = dateTokens(value);
        if (!tokens) {
            ++(spreadsheetSerial(value) ? c.serials : c.other);
        } else if (tokens->numbers.size() == 3 && tokens->numbers[0].digits <= 2) {
            c.rows.append({tokens->numbers[0], tokens->numbers[1], tokens->numbers[2]});
            c.hasDots = c.hasDots || value.contains('.');
            for (int i = 0; i < 3; ++i) {
                c.low[i] = std::min(c.low[i], tokens->numbers[i].value);
                c.high[i] = std::max(c.high[i], tokens->numbers[i].value);
            }
        } else {
            ++c.evident;
        }
    }
    return c;
}

int failures(const Column &c, DateOrder order)
{
    int count = 0;
    for (const auto &row : c.rows) {
        const bool yearLast = row[2].digits > 2;
        const auto reading = readingOf({.numbers = {row[0], row[1], row[2]}}, order);
        count += !reading || (yearLast && order == DateOrder::YMD) || !dateOf(*reading, 2068).isValid();
    }
    return count;
}

QString ranges(const Column &c)
{
    return Text::tr("the first part lies between %1 and %2, the second between %3 and %4, the third between %5 and %6")
        .arg(c.low[0])
        .arg(c.high[0])
        .arg(c.low[1])
        .arg(c.high[1])
        .arg(c.low[2])
        .arg(c.high[2]);
}

/// Decides between orders that read the column equally well.
void breakTie(const Column &c, const QList<DateOrder> &orders, DateOrder fallback, DateGuess &guess)
{
    const auto spread = [&](int part) { return c.high[part] - c.low[part]; };
    const bool mayLead = orders.contains(DateOrder::YMD);
    const bool mayEnd = orders.contains(DateOrder::DMY) || orders.contains(DateOrder::MDY);
    if (mayLead && (!mayEnd || spread(0) < spread(2))) {
        guess.order = DateOrder::YMD;
        guess.isConfident = !mayEnd || (c.rows.size() >= 3 && spread(2) >= 2 * (spread(0) + 1));
        guess.evidence = Text::tr("The first part varies least, as years do: %1.").arg(ranges(c));
        return;
    }
    const bool both = orders.contains(DateOrder::DMY) && orders.contains(DateOrder::MDY);
    const bool yearIsLast = !mayLead || (c.rows.size() >= 3 && spread(0) >= 2 * (spread(2) + 1));
    if (!both) {
        guess.order = orders.contains(DateOrder::DMY) ? DateOrder::DMY : DateOrder::MDY;
        guess.isConfident = yearIsLast;
        guess.evidence = Text::tr("Only this order fits: %1.").arg(ranges(c));
    } else if (c.hasDots) {
        guess.order = DateOrder::DMY;
        guess.isConfident = yearIsLast;
        guess.evidence = Text::tr("Dates written with full stops put the day first.");
    } else {
        guess.order = fallback == DateOrder::MDY ? DateOrder::MDY : DateOrder::DMY;
        const bool contradicts = c.high[0] > 12 && c.high[1] > 12;
        guess.evidence = (contradicts ? Text::tr("Some dates put the day first and others the month: %1.")
                                      : Text::tr("No day is above 12, so day and month cannot be told apart: %1."))
                             .arg(ranges(c))
            + u' '
            + (guess.order == DateOrder::DMY ? Text::tr("They are read as day, month, year.")
                                             : Text::tr("They are read as month, day, year."));
    }
}

} // namespace

DateGuess guessDateOrder(const QStringList &values, DateOrder fallback)
{
    const auto c = columnOf(values);
    DateGuess guess;
    guess.serials = c.serials > 0 && c.serials > 9 * c.other && c.rows.isEmpty() && c.evident == 0;
    guess.dates = c.evident + (guess.serials ? c.serials : 0);
    guess.unreadable = c.other + (guess.serials ? 0 : c.serials);
    if (c.rows.isEmpty()) {
        guess.isConfident = guess.dates > 0;
        guess.evidence = guess.serials ? Text::tr("The numbers are days as a spreadsheet counts them.")
            : guess.dates > 0          ? Text::tr("Every date names its year first or its month by name.")
                                       : Text::tr("The column holds no dates.");
        return guess;
    }
    int least = int(c.rows.size()) + 1;
    QList<DateOrder> best;
    for (const auto order : {DateOrder::YMD, DateOrder::DMY, DateOrder::MDY}) {
        const auto count = failures(c, order);
        if (count < least)
            best.clear();
        if (count <= least)
            best.append(order);
        least = std::min(least, count);
    }
    breakTie(c, best, fallback, guess);
    guess.isConfident = guess.isConfident && least * 20 <= c.rows.size();
    guess.dates += int(c.rows.size()) - least;
    guess.unreadable += least;
    const auto [one, two] = guess.order == DateOrder::YMD ? std::pair(1, 2) : std::pair(0, 1);
    for (const auto &row : c.rows) {
        guess.ambiguousCount += row[one].value <= 12 && row[two].value <= 12 && row[one].value != row[two].value;
        guess.twoDigitYears = guess.twoDigitYears || row[2].digits <= 2;
    }
    return guess;
}

} // namespace crm
