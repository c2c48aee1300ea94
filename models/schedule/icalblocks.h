// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace crm {

/// One VEVENT, VTODO or VTIMEZONE of an iCalendar file as it stands there.
struct IcalBlock
{
    enum Kind { Event, Todo, Zone };
    Kind kind = Event;
    QByteArray text;
    qint64 line = 0;      ///< 1-based
    bool isWhole = false; ///< its END was found, and it is not longer than a megabyte
};

/// Cuts a file into its entries. `isCalendar` tells whether it has a VCALENDAR at all.
QList<IcalBlock> icalBlocksOf(const QByteArray &bytes, bool &isCalendar);

} // namespace crm
