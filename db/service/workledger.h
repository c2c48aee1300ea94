// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/service/worktimetable.h"

namespace crm {

/// A time that does not count, [from, to); `to` null: it goes on. Instants in ms since 1970 UTC.
struct WorkPause
{
    qint64 from = 0;
    std::optional<qint64> to;
    QString reason = {}; ///< as a code or a text; the ledger hands it on
};

/// One line of the account that leads from a start to a due time.
struct LedgerLine
{
    enum class Kind { Counted, Closed, Holiday, Exception, Pause, ClockChange };
    Kind kind = Kind::Counted;
    qint64 from = 0;             ///< ms since 1970 UTC
    qint64 to = 0;               ///< = from for a clock change
    qint64 worked = 0;           ///< ms that count; of a pause: that would have counted
    qint64 total = 0;            ///< ms counted up to the end of this line
    QString note = {};           ///< name of the holiday or exception, reason of the pause
    int step = 0;                ///< clock change: seconds the wall clock is put forward, negative: back
    bool onExceptionDay = false; ///< counted under hours of its own
    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

/// The code of a kind on the command line: counted, closed, holiday, exception, pause, daylight_saving.
QByteArray ledgerCode(LedgerLine::Kind kind);

/// When `target` ms are worked from `start` on, leaving out the pauses: the rest is counted from the instant of
/// resuming (DOMAIN §1). Null while a pause goes on, and when a hundred years do not suffice. The pauses in order,
/// without overlap: see faultOf().
std::optional<qint64> deadline(
    const WorkTimetable &timetable, qint64 start, qint64 target, const QList<WorkPause> &pauses);

/// Working time in [from, to) outside the pauses.
qint64 workedOutside(const WorkTimetable &timetable, qint64 from, qint64 to, const QList<WorkPause> &pauses);

/// Every span of [from, to) that was counted or not, and why, with the daylight-saving steps between them.
QList<LedgerLine> ledger(const WorkTimetable &timetable, qint64 from, qint64 to, const QList<WorkPause> &pauses);

/// Why pauses cannot be used: one begins before the start, ends before it begins, or before the one before it ends.
std::optional<QString> faultOf(const QList<WorkPause> &pauses, qint64 start);
/// Pauses in order, those that overlap as one: nothing is left out twice. So are those that touch, for one reason.
QList<WorkPause> merged(QList<WorkPause> pauses);

/// ISO 8601 with the offset of the zone: "2026-05-04T11:30:00+02:00".
QString zonedText(qint64 at, const QTimeZone &zone);

/// Reads "2026-04-30T16:00", with seconds and an offset or Z if wanted. Without offset it is the wall clock of the zone:
/// a time that comes twice is its first coming, one that daylight saving leaves out is refused. ms since 1970 UTC.
Result<qint64> zonedTime(const QString &text, const QTimeZone &zone);

} // namespace crm
