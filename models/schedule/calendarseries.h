// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/calendarentry.h"

namespace crm {

/// The entries of a file as tasks know them, each with a UID. A further date of a series (RDATE) is an occurrence of
/// its own. Where one and all that follow were changed (RANGE=THISANDFUTURE, RFC 5545 §3.2.13), the series ends and
/// goes on from there as another (uidOfRest()). The same file gives the same entries every time. What cannot be done is
/// added to `remarks`.
QList<CalendarEntry> entriesApart(const CalendarFile &file, QList<CalendarRemark> &remarks);

/// Notes in each series (`further`) the occurrences among the entries that its rule does not give, so that other
/// programs find them.
void noteFurtherDates(QList<CalendarEntry> &entries);

} // namespace crm
