// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workledger.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::WorkLedger)
};

constexpr int firstYear = 1970;
constexpr int lastYear = 2200;

qint64 wallMs(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

/// The first instant at which the wall clock shows this; null when it never does.
std::optional<qint64> instantOf(qint64 wall, const QTimeZone &zone)
{
    constexpr qint64 day = 86400000;
    std::optional<qint64> found;
    walkDays(zone, wall - day - day / 2, wall + day + day / 2, [&](const DayPiece &piece) {
        const auto at = wall - piece.offset * 1000LL;
        if (at >= piece.from && at < piece.to)
            found = at;
        return !found;
    });
    return found;
}

} // namespace

QString zonedText(qint64 at, const QTimeZone &zone)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const auto offset = zone.offsetFromUtc(utc);
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const auto minutes = qAbs(offset) / 60;
    const auto wall = utc.addSecs(offset).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return wall + (offset < 0 ? u'-' : u'+') + two(minutes / 60) + u':' + two(minutes % 60);
}

Result<qint64> zonedTime(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(Z|[+-]\\d\\d:?\\d\\d)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    const auto date = QDate::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd"));
    const auto time = QTime::fromString(
        match.captured(2) + (match.captured(3).isEmpty() ? QStringLiteral(":00") : match.captured(3)),
        QStringLiteral("HH:mm:ss"));
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return Error{Error::Invalid, Text::tr("“%1” is not a time written as 2026-04-30T16:00.").arg(text)};
    if (date.year() < firstYear || date.year() > lastYear)
        return Error{
            Error::Invalid, Text::tr("“%1” lies outside the years %2 to %3.").arg(text).arg(firstYear).arg(lastYear)};
    const auto wall = wallMs(date, time);
    const auto offset = match.captured(4);
    if (offset.isEmpty()) {
        if (const auto at = instantOf(wall, zone))
            return *at;
        return Error{Error::Invalid,
            Text::tr("%1 does not exist in %2: the clock is put forward over it. Give the time with its offset.")
                .arg(text.trimmed(), QString::fromUtf8(zone.id()))};
    }
    if (offset.compare(u"z", Qt::CaseInsensitive) == 0)
        return wall;
    const auto hours = offset.mid(1, 2).toInt();
    const auto minutes = offset.right(2).toInt();
    if (hours > 14 || minutes > 59)
        return Error{Error::Invalid, Text::tr("“%1” is not an offset from UTC.").arg(offset)};
    return wall - (offset.startsWith(u'-') ? -1 : 1) * (hours * 3600LL + minutes * 60LL) * 1000;
}

} // namespace crm
