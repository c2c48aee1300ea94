// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/service/workledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace crm {

namespace {

/// Collects lines in the order of time; closed ones of the same kind become one.
class Account
{
public:
    explicit Account(const WorkTimetable &timetable)
        : m_timetable(timetable)
    {
    }

    /// Counted and closed stretches of [from, to), outside any pause.
    void addStretch(qint64 from, qint64 to)
    {
        auto at = from;
        for (const auto &open : m_timetable.openWithin(from, to)) {
            addClosed(at, open.from);
            addCounted(open.from, open.to);
            at = open.to;
        }
        addClosed(at, to);
    }

    void addPause(const WorkPause &pause, qint64 to)
    {
        m_lines.append(
            {LedgerLine::Kind::Pause, pause.from, to, m_timetable.between(pause.from, to), m_total, pause.reason});
    }

    QList<LedgerLine> take(qint64 from, qint64 to)
    {
        addClockChanges(from, to);
        return std::move(m_lines);
    }

private:
    void addCounted(qint64 from, qint64 to)
    {
        walkDays(m_timetable.zone(), from, to, [this](const DayPiece &piece) {
            const auto &calendar = m_timetable.calendar();
            const bool isException = calendar.kindOf(piece.date) == WorkCalendar::Day::Exception;
            m_total += piece.to - piece.from;
            append({LedgerLine::Kind::Counted, piece.from, piece.to, piece.to - piece.from, m_total,
                isException ? calendar.nameOf(piece.date) : QString(), 0, isException});
            return true;
        });
    }

    void addClosed(qint64 from, qint64 to)
    {
        walkDays(m_timetable.zone(), from, to, [this](const DayPiece &piece) {
            using Kind = LedgerLine::Kind;
            const auto &calendar = m_timetable.calendar();
            const auto day = calendar.kindOf(piece.date);
            const auto kind = day == WorkCalendar::Day::Exception ? Kind::Exception
                : day == WorkCalendar::Day::Holiday               ? Kind::Holiday
                                                                  : Kind::Closed;
            append({kind, piece.from, piece.to, 0, m_total, calendar.nameOf(piece.date)});
            return true;
        });
    }

    void append(const LedgerLine &line)
    {
        if (!m_lines.isEmpty()) {
            auto &last = m_lines.last();
            if (last.kind == line.kind && last.to == line.from && last.note == line.note
                && last.onExceptionDay == line.onExceptionDay) {
                last.to = line.to;
                last.worked += line.worked;
                last.total = line.total;
                return;
            }
        }
        m_lines.append(line);
    }

    /// Cuts no line: a step stands behind the line in which it happens, with that line's total.
    void addClockChanges(qint64 from, qint64 to)
    {
        const auto &zone = m_timetable.zone();
        if (!zone.hasTransitions())
            return;
        auto at = from;
        while (true) {
            const auto next = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)).atUtc;
            if (!next.isValid() || next.toMSecsSinceEpoch() >= to || next.toMSecsSinceEpoch() <= at)
                return;
            at = next.toMSecsSinceEpoch();
            const auto step = zone.offsetFromUtc(next) - zone.offsetFromUtc(next.addMSecs(-1));
            if (step == 0)
                continue;
            const auto behind = std::find_if(m_lines.begin(), m_lines.end(), [at](const auto &l) { return l.to > at; });
            const auto total = behind == m_lines.end() ? m_total : behind->total;
            m_lines.insert(behind == m_lines.end() ? behind : behind + 1,
                {LedgerLine::Kind::ClockChange, at, at, 0, total, {}, step});
        }
    }

    const WorkTimetable &m_timetable;
    QList<LedgerLine> m_lines;
    qint64 m_total = 0;
};

} // namespace

QByteArray ledgerCode(LedgerLine::Kind kind)
{
    switch (kind) {
    case LedgerLine::Kind::Counted:
        return "counted";
    case LedgerLine::Kind::Closed:
        return "closed";
    case LedgerLine::Kind::Holiday:
        return "holiday";
    case LedgerLine::Kind::Exception:
        return "exception";
    case LedgerLine::Kind::Pause:
        return "pause";
    case LedgerLine::Kind::ClockChange:
        break;
    }
    return "daylight_saving";
}

std::optional<qint64> deadline(
    const WorkTimetable &timetable, qint64 start, qint64 target, const QList<WorkPause> &pauses)
{
    auto at = start;
    auto rest = target;
    for (const auto &pause : pauses) {
        if (pause.to && *pause.to <= at)
            continue;
        const auto worked = timetable.between(at, pause.from);
        if (worked >= rest)
            break;
        if (!pause.to)
            return std::nullopt;
        rest -= worked;
        at = *pause.to;
    }
    return timetable.after(at, rest);
}

qint64 workedOutside(const WorkTimetable &timetable, qint64 from, qint64 to, const QList<WorkPause> &pauses)
{
    auto worked = timetable.between(from, to);
    for (const auto &pause : pauses)
        worked -= timetable.between(std::max(from, pause.from), std::min(to, pause.to.value_or(to)));
    return worked;
}

QList<LedgerLine> ledger(const WorkTimetable &timetable, qint64 from, qint64 to, const QList<WorkPause> &pauses)
{
    Account account(timetable);
    auto at = from;
    for (auto pause : pauses) {
        pause.from = std::max(pause.from, at);
        const auto end = std::min(pause.to.value_or(to), to);
        if (pause.from >= to || end <= at)
            continue;
        account.addStretch(at, pause.from);
        account.addPause(pause, end);
        at = end;
    }
    account.addStretch(at, to);
    return account.take(from, to);
}

std::optional<QString> faultOf(const QList<WorkPause> &pauses, qint64 start)
{
    const auto say = [](const char *text, qint64 at) {
        return QCoreApplication::translate("crm::WorkLedger", text)
            .arg(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate));
    };
    auto end = start;
    bool isFirst = true;
    for (const auto &pause : pauses) {
        if (pause.from < start)
            return say(QT_TRANSLATE_NOOP("crm::WorkLedger", "The pause from %1 begins before the start."), pause.from);
        if (!isFirst && pause.from < end)
            return say(QT_TRANSLATE_NOOP("crm::WorkLedger",
                           "The pause from %1 begins before the one before it ends: give pauses in order."),
                pause.from);
        if (pause.to && *pause.to < pause.from)
            return say(QT_TRANSLATE_NOOP("crm::WorkLedger", "The pause from %1 ends before it begins."), pause.from);
        if (!pause.to && &pause != &pauses.last())
            return say(QT_TRANSLATE_NOOP("crm::WorkLedger", "The pause from %1 has no end, and another follows it."),
                pause.from);
        end = pause.to.value_or(pause.from);
        isFirst = false;
    }
    return std::nullopt;
}

QList<WorkPause> merged(QList<WorkPause> pauses)
{
    std::stable_sort(pauses.begin(), pauses.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    QList<WorkPause> result;
    for (const auto &pause : std::as_const(pauses)) {
        if (pause.to && *pause.to <= pause.from)
            continue;
        const bool isApart = result.isEmpty()
            || (result.last().to
                && (*result.last().to < pause.from
                    || (*result.last().to == pause.from && result.last().reason != pause.reason)));
        if (isApart) {
            result.append(pause);
            continue;
        }
        auto &last = result.last();
        if (last.to)
            last.to = pause.to ? std::optional(std::max(*last.to, *pause.to)) : std::nullopt;
        if (!pause.reason.isEmpty() && !last.reason.split(QStringLiteral(", ")).contains(pause.reason))
            last.reason += (last.reason.isEmpty() ? QString() : QStringLiteral(", ")) + pause.reason;
    }
    return result;
}

} // namespace crm
