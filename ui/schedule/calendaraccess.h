// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace crm {

class CalendarView;

/// Gives a calendar its entries as accessible children, in the order of time: what each is in words, where it stands
/// (nowhere when it is out of sight) and whether the cursor is on it. Pressing one opens it.
void describeEntries(CalendarView *view);

/// Tells that the cursor is on another entry, or on none.
void entryChanged(CalendarView *view);
/// Tells that the entries are others.
void entriesChanged(CalendarView *view);

} // namespace crm
