// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/timezone.h"

#include <QHash>
#include <QRegularExpression>

namespace crm {

namespace {

/// Names of one word, and where they have led since release 2024b.
const QHash<QByteArray, QByteArray> &wordNames()
{
    static const QHash<QByteArray, QByteArray> names{{"CET", "Europe/Brussels"}, {"CST6CDT", "America/Chicago"},
        {"Cuba", "America/Havana"}, {"EET", "Europe/Athens"}, {"EST", "America/Panama"},
        {"EST5EDT", "America/New_York"}, {"Egypt", "Africa/Cairo"}, {"Eire", "Europe/Dublin"}, {"GB", "Europe/London"},
        {"GB-Eire", "Europe/London"}, {"GMT", "UTC"}, {"GMT+0", "UTC"}, {"GMT-0", "UTC"}, {"GMT0", "UTC"},
        {"Greenwich", "UTC"}, {"HST", "Pacific/Honolulu"}, {"Hongkong", "Asia/Hong_Kong"},
        {"Iceland", "Atlantic/Reykjavik"}, {"Iran", "Asia/Tehran"}, {"Israel", "Asia/Jerusalem"},
        {"Jamaica", "America/Jamaica"}, {"Japan", "Asia/Tokyo"}, {"Kwajalein", "Pacific/Kwajalein"},
        {"Libya", "Africa/Tripoli"}, {"MET", "Europe/Brussels"}, {"MST", "America/Phoenix"},
        {"MST7MDT", "America/Denver"}, {"NZ", "Pacific/Auckland"}, {"NZ-CHAT", "Pacific/Chatham"},
        {"Navajo", "America/Denver"}, {"PRC", "Asia/Shanghai"}, {"PST8PDT", "America/Los_Angeles"},
        {"Poland", "Europe/Warsaw"}, {"Portugal", "Europe/Lisbon"}, {"ROC", "Asia/Taipei"}, {"ROK", "Asia/Seoul"},
        {"Singapore", "Asia/Singapore"}, {"Turkey", "Europe/Istanbul"}, {"UCT", "UTC"}, {"Universal", "UTC"},
        {"W-SU", "Europe/Moscow"}, {"WET", "Europe/Lisbon"}, {"Zulu", "UTC"}};
    return names;
}

} // namespace

std::optional<QTimeZone> timeZoneNamed(const QByteArray &name)
{
    if (QTimeZone::isTimeZoneIdAvailable(name) || name == QTimeZone::systemTimeZoneId()) {
        const QTimeZone zone(name);
        return zone.isValid() ? std::optional(zone) : std::nullopt;
    }
    if (const auto word = wordNames().constFind(name); word != wordNames().cend())
        return QTimeZone(*word);
    // With a region before it no name can be read as a rule; "right/" counts leap seconds, which no clock here does.
    static const QRegularExpression regional(QStringLiteral("^[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+$"));
    if (!regional.match(QString::fromLatin1(name)).hasMatch())
        return std::nullopt;
    const QTimeZone zone(name);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace crm
