// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/store/edit.h"
#include "models/customer/activityedits.h"

#include <QLocale>
#include <QTimeZone>

namespace crm {

/// Where and when somebody types.
struct QuickContext
{
    QDateTime now;       ///< UTC
    QTimeZone zone;      ///< whose days and hours are meant
    QLocale locale = {}; ///< decides whether 3/4 is in March or April
    QDate day = {};      ///< taken for granted when the line names none, such as the one clicked in the calendar
};

/// What one line was understood as. What was not understood stays in the subject.
struct QuickEntry
{
    struct Span
    {
        qsizetype at = 0;
        qsizetype length = 0;
    };

    QString subject; ///< the line without the words for time
    std::optional<TaskKind> kind = {};
    QDateTime start = {};   ///< UTC; null: some day
    QDateTime end = {};     ///< UTC; null: none
    bool isAllDay = false;  ///< a day was said and no hour
    QString rule = {};      ///< RRULE value; empty: once
    QStringList names = {}; ///< runs of words that may be a customer's name, the likeliest first
    QList<Span> times = {}; ///< the words for time in the line
    QString problem
        = {}; ///< a day that does not exist was named, or an end before the beginning; a sentence; empty: none
    bool isEmpty() const { return subject.isEmpty(); }
};

/// Reads a line like "call Kyoto Optics Tue 10:00 about renewal" in English, German and Chinese, mixed or not.
QuickEntry readQuickEntry(const QString &line, const QuickContext &context);

/// The task of the entry; `about` is the customer it was found to concern.
Record taskOf(const QuickEntry &entry, const About &about);
Edit addQuickEntry(const QuickEntry &entry, const About &about);

/// "Tue 24 Nov, 10:00–11:00" or "tomorrow, 10:00": when it is, for people; empty when nothing was said.
QString whenText(const QDateTime &start, const QDateTime &end, bool isAllDay, const QuickContext &context);

} // namespace crm
