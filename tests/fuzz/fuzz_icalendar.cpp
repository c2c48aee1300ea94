// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarentry.h"
#include "models/schedule/recurrence.h"
#include "models/schedule/walltime.h"

#include <cstdlib>

using namespace crm;

namespace {

const QDateTime stamp(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

/// Every rule that was accepted can be expanded within a year, in order and inside the range.
void checkStarts(const CalendarEntry &entry)
{
    if (entry.rule.isEmpty() || !entry.start.isValid())
        return;
    const auto until = entry.start.addYears(1);
    auto last = entry.start.addMSecs(-1);
    for (const auto &start :
        startsBetween({entry.start, zoneNamed(entry.zone), entry.rule, entry.excluded}, entry.start, until, 400)) {
        if (start < last || start >= until)
            abort();
        last = start;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QTimeZone berlin("Europe/Berlin");
    const auto file = readCalendar(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), berlin);
    for (const auto &entry : file.entries)
        checkStarts(entry);
    const auto again = readCalendar(writeCalendar(file.entries, stamp), berlin);
    if (again.entries.size() != file.entries.size())
        abort();
    // What was written once is written the same way ever after.
    const auto settled = writeCalendar(again.entries, stamp);
    if (writeCalendar(readCalendar(settled, berlin).entries, stamp) != settled)
        abort();
    return 0;
}
