// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/duration.h"

#include "models/record/fieldformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace crm {

namespace {

constexpr qint64 mostMinutes = 1'000'000'000; // no sum of hours and minutes comes near the end of 64 bits

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Duration)
};

bool isAmong(const QString &word, const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts).contains(word, Qt::CaseInsensitive);
}

/// Minutes of one of what the word names; 0 when it names nothing. German is read whatever the language: promises are
/// copied from contracts.
qint64 unitOf(const QString &word)
{
    static const auto hours = QStringLiteral("h hr hrs hour hours std stdn stunde stunden");
    static const auto minutes = QStringLiteral("m min mins minute minutes minuten");
    if (isAmong(word, hours) || isAmong(word, Text::tr("h hour hours", "words for hours, separated by spaces")))
        return 60;
    return isAmong(word, minutes) || isAmong(word, Text::tr("min minute minutes", "words for minutes, likewise")) ? 1
                                                                                                                  : 0;
}

/// One or two digits behind a comma or a point are a fraction in every language; three may part thousands.
QString plainHours(const QString &number)
{
    static const QRegularExpression fraction(QStringLiteral("^\\d+[.,]\\d{1,2}$"));
    return fraction.match(number).hasMatch() ? QString(number).replace(u',', u'.') : plainNumber(number);
}

/// "1.5" of 60 are 90; null when no whole number of minutes comes out.
std::optional<qint64> times(const QString &number, qint64 unit)
{
    bool isNumber = false;
    const auto exact = plainHours(number).toDouble(&isNumber) * double(unit);
    const auto whole = qRound64(exact);
    if (!isNumber || exact < 0 || exact > double(mostMinutes) || qAbs(exact - double(whole)) > 1e-6)
        return std::nullopt;
    return whole;
}

} // namespace

QString durationText(qint64 minutes)
{
    const auto hours = minutes / 60;
    const auto rest = minutes % 60;
    return hours == 0 ? Text::tr("%1 min").arg(rest)
        : rest == 0   ? Text::tr("%1 h").arg(hours)
                      : Text::tr("%1 h %2 min").arg(hours).arg(rest);
}

std::optional<qint64> minutesFromText(const QString &typed)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,6}):([0-5]\\d)$"));
    static const QRegularExpression part(QStringLiteral("\\G\\s*([\\d.,']+)\\s*(\\p{L}+)\\.?\\s*"));
    const auto text = typed.trimmed();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    bool isPlain = false;
    if (const auto minutes = text.toLongLong(&isPlain); isPlain)
        return minutes >= 0 && minutes <= mostMinutes ? std::optional(minutes) : std::nullopt;
    qint64 sum = 0;
    qint64 smallest = 0; // each unit once, the greater first
    qsizetype end = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto match = parts.next();
        const auto unit = unitOf(match.captured(2));
        const auto minutes = unit > 0 ? times(match.captured(1), unit) : std::nullopt;
        if (!minutes || (smallest > 0 && unit >= smallest))
            return std::nullopt;
        sum += *minutes;
        smallest = unit;
        end = match.capturedEnd();
    }
    return smallest > 0 && end == text.size() ? std::optional(sum) : std::nullopt;
}

} // namespace crm
