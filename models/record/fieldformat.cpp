// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/fieldformat.h"

#include "db/value/decimal.h"
#include "db/value/money.h"
#include "models/record/dateforms.h"
#include "models/record/duration.h"
#include "models/record/shortamount.h"
#include "models/record/widthforms.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace crm {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("crm::FieldFormat", text, nullptr, n);
}

QDateTime stored(const QVariant &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong());
}

QDate storedDate(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// The locale's short date with all four digits of the year.
QString fullDate(const QDate &date)
{
    auto format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(date, format);
}

Error expected(const QString &sentence)
{
    return Error{Error::Invalid, sentence};
}

Error tooLarge(const QString &typed)
{
    return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is too large.")).arg(typed));
}

Result<QVariant> integerValue(const QString &typed)
{
    bool ok = false;
    const auto value = plainNumber(typed).toLongLong(&ok);
    if (!ok)
        return expected(
            say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not a whole number such as 1250.")).arg(typed));
    return QVariant(value);
}

Result<QVariant> minutesValue(const QString &typed)
{
    if (const auto minutes = minutesFromText(typed))
        return QVariant(*minutes);
    return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat",
                            "“%1” is not a duration in hours and minutes. Type it like 80 h, 4 h 30 min or 90."))
                        .arg(typed));
}

/// `plain` times ten to the `power`: "1.25" and 3 become "1250".
QString shifted(const QString &plain, int power)
{
    const auto point = plain.indexOf(u'.');
    const auto fraction = point < 0 ? QString() : plain.mid(point + 1);
    const auto whole = plain.left(point < 0 ? plain.size() : point) + fraction.left(power).leftJustified(power, u'0');
    return fraction.size() > power ? whole + u'.' + fraction.mid(power) : whole;
}

Result<QVariant> decimalValue(const QString &typed, bool isMoney)
{
    const auto plain = isMoney ? plainAmount(typed) : plainNumber(typed);
    const auto point = plain.indexOf(u'.');
    const auto fraction = point < 0 ? QString() : plain.mid(point + 1);
    bool ok = false;
    const auto value = (plain.left(point < 0 ? plain.size() : point) + fraction.leftJustified(6, u'0')).toLongLong(&ok);
    if (!ok || plain.isEmpty() || fraction.size() > 6)
        return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not a number such as 12.5.")).arg(typed));
    return QVariant(value);
}

Result<QVariant> moneyValue(const QString &typed, const QString &currency)
{
    const auto plain = plainAmount(typed);
    const auto minor = amountFromText(plain, currency);
    if (!plain.isEmpty() && !amountFromText(plain.section(u'.', 0, 0), currency))
        return tooLarge(typed);
    if (!minor)
        return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not an amount such as %2."))
                            .arg(typed, formatAmount(125000, currency)));
    return QVariant(*minor);
}

Result<QVariant> instantValue(const QString &typed)
{
    auto date = dateFromText(typed, QDate::currentDate());
    QTime time(0, 0);
    // Either part may hold spaces ("12 January 2026 2:30 PM"): the date is the longest beginning that is one.
    for (auto split = typed.lastIndexOf(u' '); !date.isValid() && split > 0;
         split = typed.lastIndexOf(u' ', split - 1)) {
        date = dateFromText(typed.left(split), QDate::currentDate());
        time = timeFromText(typed.mid(split + 1));
    }
    auto at = QDateTime::fromString(typed, Qt::ISODate);
    if (date.isValid() && time.isValid())
        at = QDateTime(date, time);
    if (!at.isValid())
        return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not a date with a time.")).arg(typed));
    return QVariant(at.toMSecsSinceEpoch());
}

Result<QVariant> choiceValue(const Entity &entity, const Field &field, const QString &typed)
{
    for (const auto &choice : *field.choices) {
        const auto code = QString::fromLatin1(choice.code);
        if (code == typed || entity.tr(choice.label).compare(typed, Qt::CaseInsensitive) == 0)
            return QVariant(code);
    }
    return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not one of the choices of %2."))
                        .arg(typed, entity.label(field)));
}

Result<QVariant> flagValue(const QString &typed)
{
    const auto folded = typed.toCaseFolded();
    for (const auto &yes :
        {say("Yes").toCaseFolded(), QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1")})
        if (folded == yes)
            return QVariant(1LL);
    for (const auto &no :
        {say("No").toCaseFolded(), QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0")})
        if (folded == no)
            return QVariant(0LL);
    return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "Type yes or no.")));
}

} // namespace

QString fieldText(const Entity &entity, const Field &field, const QVariant &value, const QString &currency)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return field.is(Minutes) ? durationText(value.toLongLong()) : QLocale().toString(value.toLongLong());
    case FieldKind::Decimal:
        return formatDecimal(value.toLongLong(), field.currency.isEmpty() ? 0 : currencyDigits(currency));
    case FieldKind::Flag:
        return value.toLongLong() ? say(QT_TRANSLATE_NOOP("crm::FieldFormat", "Yes"))
                                  : say(QT_TRANSLATE_NOOP("crm::FieldFormat", "No"));
    case FieldKind::Date: {
        const auto date = storedDate(value);
        return date.isValid() ? fullDate(date) : value.toString();
    }
    case FieldKind::Instant: {
        const auto at = stored(value);
        return fullDate(at.date()) + u' ' + QLocale().toString(at.time(), QLocale::ShortFormat);
    }
    case FieldKind::Choice:
        return entity.choiceLabel(field, value.toString());
    case FieldKind::Money:
        return formatAmount(value.toLongLong(), currency);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Reference:
        break;
    }
    return value.toString();
}

QString cellText(
    const Entity &entity, const Field &field, const QVariant &value, const QString &currency, const QDateTime &now)
{
    if (value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Instant:
        return relativeTime(stored(value), now);
    case FieldKind::Date: {
        const auto date = storedDate(value);
        return date.isValid() ? shortDate(date, now.toLocalTime().date()) : value.toString();
    }
    case FieldKind::Money:
        return formatAmount(value.toLongLong(), currency, !field.is(Cents));
    case FieldKind::Integer: // a year, a number of pieces: grouping begins where it helps
        return field.is(Minutes)               ? durationText(value.toLongLong())
            : qAbs(value.toLongLong()) < 10000 ? QString::number(value.toLongLong())
                                               : QLocale().toString(value.toLongLong());
    default:
        return fieldText(entity, field, value, currency);
    }
}

QString shortDate(const QDate &date, const QDate &today)
{
    return date.year() == today.year() ? QLocale().toString(date, dayAndMonthFormat())
                                       : QLocale().toString(date, QLocale::ShortFormat);
}

QString dateInWords(const QDate &date)
{
    return QLocale().toString(date, longDateFormat());
}

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    const auto then = at.toLocalTime();
    const auto today = now.toLocalTime().date();
    const auto seconds = at.secsTo(now);
    const bool past = seconds >= 0;
    const auto minutes = int(qAbs(seconds) / 60);
    if (minutes < 1)
        return say(QT_TRANSLATE_NOOP("crm::FieldFormat", "just now"));
    if (minutes < 60)
        return (past ? say(QT_TRANSLATE_NOOP("crm::FieldFormat", "%1 min ago"))
                     : say(QT_TRANSLATE_NOOP("crm::FieldFormat", "in %1 min")))
            .arg(minutes);
    const auto time = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (then.date() == today && minutes < 12 * 60)
        return (past ? say(QT_TRANSLATE_NOOP("crm::FieldFormat", "%1 h ago"))
                     : say(QT_TRANSLATE_NOOP("crm::FieldFormat", "in %1 h")))
            .arg(minutes / 60);
    const auto days = then.date().daysTo(today);
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("crm::FieldFormat", "today, %1")).arg(time);
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("crm::FieldFormat", "yesterday, %1")).arg(time);
    if (days == -1)
        return say(QT_TRANSLATE_NOOP("crm::FieldFormat", "tomorrow, %1")).arg(time);
    return shortDate(then.date(), today);
}

QString plainNumber(const QString &typed)
{
    static const QRegularExpression plain(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    static const QRegularExpression symbols(
        QStringLiteral("[\\p{Sc}\\s\\x{00A0}\\x{202F}\\x{200E}\\x{200F}]|^[A-Z]{3}|[A-Z]{3}$|[元円원]$"));
    const QLocale locale;
    // "2 25" is no number: blanks may only part groups of digits.
    static const QRegularExpression blanks(
        QStringLiteral("\\d[\\s\\x{00A0}\\x{202F}]+(?!\\d{2,3}(?!\\d))\\d"
                       "|\\d[\\s\\x{00A0}\\x{202F}]+\\d{2}(?![\\s\\x{00A0}\\x{202F}]*\\d)"));
    auto text = narrowed(typed);
    if (blanks.match(text).hasMatch())
        return {};
    text.remove(symbols);
    text.replace(QChar(0x2212), u'-');
    auto group = locale.groupSeparator();
    if (group == QChar(0x202F) || group == QChar(0x00A0)) // removed with the spaces above
        group.clear();
    // Groups of three, or as in India two each before the last three; "2,25" is neither, and "0.500" a half anywhere.
    const auto grouping = QRegularExpression(
        QStringLiteral("^[+-]?(?:[1-9]\\d{0,2}(?:%1\\d{3})+|[1-9]\\d?(?:%1\\d{2})+%1\\d{3})(?:%2\\d*)?$")
            .arg(QRegularExpression::escape(group.isEmpty() ? QStringLiteral("'") : group),
                QRegularExpression::escape(locale.decimalPoint())));
    if (grouping.match(text).hasMatch())
        text.remove(group.isEmpty() ? QStringLiteral("'") : group);
    if (!plain.match(text).hasMatch() || locale.decimalPoint() == QLatin1String("."))
        text.replace(locale.decimalPoint(), QLatin1String("."));
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return plain.match(text).hasMatch() ? text : QString();
}

QString plainAmount(const QString &typed)
{
    static const QRegularExpression currency(QStringLiteral("^(?:\\p{Sc}|元|[A-Z]{3})?$"));
    const auto inShort = shortAmount(narrowed(typed));
    if (!inShort || !currency.match(inShort->behind).hasMatch())
        return plainNumber(typed);
    const auto plain = plainNumber(inShort->number);
    return plain.isEmpty() ? plain : shifted(plain, inShort->power);
}

QDate dateFromText(const QString &typed, const QDate &today)
{
    const auto text = narrowed(typed);
    const auto folded = text.toCaseFolded();
    const std::pair<const char *, int> words[]
        = {{QT_TRANSLATE_NOOP("crm::FieldFormat", "today"), 0}, {QT_TRANSLATE_NOOP("crm::FieldFormat", "tomorrow"), 1},
            {QT_TRANSLATE_NOOP("crm::FieldFormat", "yesterday"), -1}};
    for (const auto &[word, days] : words)
        if (folded == QLatin1String(word) || folded == say(word).toCaseFolded())
            return today.addDays(days);
    static const QRegularExpression later(QStringLiteral("^([+-]\\d{1,4})$"));
    if (const auto match = later.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    if (const auto iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    if (const auto date = eastAsianDate(text, today); date.isValid())
        return date;
    const QLocale locale;
    const auto format = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    static const QRegularExpression numeric(
        QStringLiteral("^(\\d{1,2})[./\\s-](\\d{1,2})(?:[./\\s-](\\d{4}|\\d{2})?)?$"));
    if (const auto match = numeric.match(text); match.hasMatch()) {
        const auto first = match.captured(1).toInt();
        const auto second = match.captured(2).toInt();
        auto year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
        if (year < 100) // two digits: the century that puts it within 80 years back and 20 ahead
            year += 100 * ((today.year() + 20 - year) / 100);
        return dayFirst ? QDate(year, second, first) : QDate(year, first, second);
    }
    for (const auto kind : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const auto date = locale.toDate(text, kind); date.isValid())
            return date.year() < 1970 && !text.contains(QString::number(date.year())) ? date.addYears(100) : date;
    for (const auto *pattern : {"d MMM yyyy", "d. MMMM yyyy", "MMM d, yyyy", "d MMMM yyyy", "MMMM d, yyyy"})
        if (const auto date = locale.toDate(text, QString::fromLatin1(pattern)); date.isValid())
            return date;
    return {};
}

QTime timeFromText(const QString &typed)
{
    const auto text = narrowed(typed);
    if (const auto time = QLocale().toTime(text, QLocale::ShortFormat); time.isValid())
        return time;
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return {};
    auto hour = match.captured(1).toInt();
    const auto half = match.captured(3).toLower();
    if (!half.isEmpty() && hour > 12)
        return {};
    if (half == QLatin1String("p") && hour < 12)
        hour += 12;
    if (half == QLatin1String("a") && hour == 12)
        hour = 0;
    return QTime(hour, match.captured(2).toInt());
}

Result<QVariant> fieldValue(const Entity &entity, const Field &field, const QString &typed, const QString &currency)
{
    const auto text = narrowed(typed);
    if (text.isEmpty())
        return QVariant();
    switch (field.kind) {
    case FieldKind::Integer:
        return field.is(Minutes) ? minutesValue(text) : integerValue(text);
    case FieldKind::Decimal:
        return decimalValue(text, !field.currency.isEmpty());
    case FieldKind::Flag:
        return flagValue(text);
    case FieldKind::Money:
        return moneyValue(text, currency);
    case FieldKind::Choice:
        return choiceValue(entity, field, text);
    case FieldKind::Instant:
        return instantValue(text);
    case FieldKind::Date: {
        const auto date = dateFromText(text, QDate::currentDate());
        if (!date.isValid()) {
            return expected(
                say(QT_TRANSLATE_NOOP("crm::FieldFormat", "“%1” is not a date. Type it like %2, or “today”."))
                    .arg(text, fullDate(QDate::currentDate())));
        }
        return QVariant(date.toString(Qt::ISODate));
    }
    case FieldKind::Reference:
        return expected(say(QT_TRANSLATE_NOOP("crm::FieldFormat", "Choose one from the list.")));
    case FieldKind::Text:
        return QVariant(text);
    case FieldKind::LongText:
        break;
    }
    return QVariant(typed);
}

} // namespace crm
