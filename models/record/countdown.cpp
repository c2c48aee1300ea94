// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/countdown.h"

#include <QCoreApplication>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Countdown)
};

} // namespace

QString countdownText(qint64 ms)
{
    const auto sign = ms < 0 ? QStringLiteral("−") : QString();
    const auto seconds = qAbs(ms) / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds >= 86400)
        return sign + Text::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
    if (seconds >= 3600)
        return sign + Text::tr("%1 h %2 min").arg(seconds / 3600).arg(two(seconds / 60 % 60));
    return sign + QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

} // namespace crm
