// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/calendarentry.h"

#include <QMap>

#include <utility>

struct icalcomponent_impl; // of libical, which others need not see

namespace crm {

/// What a task has no place for and people would look for. One remark for all entries alike: in a calendar of a
/// thousand meetings each has somebody who invites.
class LeftOut
{
public:
    void add(icalcomponent_impl *component, qint64 line);
    void say(QList<CalendarRemark> &remarks) const;

private:
    QMap<QString, std::pair<int, qint64>> m_found; ///< by name: in how many, and the line of the first
};

} // namespace crm
