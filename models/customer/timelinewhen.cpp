// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelinetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace crm {

namespace {

constexpr int week = 7; // days for which the weekday alone says enough

QString phrase(const char *text)
{
    return QCoreApplication::translate("crm::Timeline", text);
}

/// The locale's short form without the year: what is left of "21.01.2026" or "Jan 21, 2026".
QString dayAndMonth(const QDate &day)
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
        return locale.toString(day, QStringLiteral("M月d日"));
    case QLocale::German:
    case QLocale::Danish:
    case QLocale::Finnish:
        return locale.toString(day, QStringLiteral("d. MMM"));
    default:
        return locale.toString(
            day, locale.territory() == QLocale::UnitedStates ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
    }
}

} // namespace

QString timeText(const QTime &time)
{
    auto format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the C locale's
    return QLocale().toString(time, format);
}

QString dayText(const QDate &day, const QDate &today)
{
    const QLocale locale;
    switch (today.daysTo(day)) {
    case 0:
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Today"));
    case -1:
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Yesterday"));
    case 1:
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Tomorrow"));
    default:
        break;
    }
    if (std::abs(today.daysTo(day)) < week)
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "%1, %2"))
            .arg(locale.dayName(day.dayOfWeek()), dayAndMonth(day));
    return day.year() == today.year() ? dayAndMonth(day) : locale.toString(day, QLocale::ShortFormat);
}

QString whenText(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const auto local = at.toLocalTime();
    const auto days = now.toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return timeText(local.time());
    if (days < -1 && days > -week)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return dayText(local.date(), now.toLocalTime().date());
}

QString agoText(const QDateTime &at, const QDateTime &now)
{
    const auto minutes = qMax<qint64>(0, at.secsTo(now) / 60);
    if (minutes < 1)
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "just now"));
    if (minutes < 60)
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "%1 min ago")).arg(minutes);
    if (minutes < 24 * 60)
        return phrase(QT_TRANSLATE_NOOP("crm::Timeline", "%1 h ago")).arg(minutes / 60);
    return whenText(at, now);
}

} // namespace crm
