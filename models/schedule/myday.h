// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/dealcard.h"
#include "models/schedule/agenda.h"

namespace crm {

/// A case as somebody's day sees it.
struct WaitingCase
{
    Id id;
    QString number;
    QString subject;
    QString with;     ///< whose case it is
    QString status;   ///< code
    QString severity; ///< code
    QDateTime openedAt;
    QDateTime dueAt; ///< null: no limit
};

/// A new lead that nobody has answered, as somebody's day sees it.
struct WaitingLead
{
    Id id;
    QString name;
    QString company;
    Amount amount;
    QDateTime openedAt;
    QDateTime respondBy;
};

/// What somebody's day is made of.
struct DayFacts
{
    QList<AgendaItem> items;  ///< open ones, from two weeks ago to a week ahead, and older ones that are overdue
    QList<DealCard> deals;    ///< open, to be closed within a week or earlier
    QSet<Id> dealsWithTask;   ///< deals that have an open task
    QList<WaitingCase> cases; ///< to be dealt with
    QList<WaitingLead> leads; ///< to be answered today or earlier
};

/// One line of a day, and why it stands there.
struct DayEntry
{
    enum class Section { Overdue, Today, Next };
    Section section = Section::Today;
    AnyRef ref;
    std::optional<AgendaItem> item = {}; ///< tasks only
    QString title;
    QString with = {};
    QString reason = {}; ///< "overdue 2 days", "meeting in 40 min"
    QString tone = {};   ///< of the reason
    QString icon = {};
    QDateTime at = {}; ///< when it is due or begins; null: it has no time of its own
    double score = 0;  ///< the higher, the more pressing
};

/// The day in order: by section; in each the highest score first, and of equal scores the earlier time.
/// score = urgency × (1 + value) × (1 + staleness); urgency 1–10 by time, value 0–1 by the size of the deal or the
/// severity of the case, staleness 0–1 by days of waiting (PRODUCT §6).
QList<DayEntry> rankDay(const DayFacts &facts, const QDateTime &now, const QTimeZone &zone);

/// The questions behind DayFacts; `owner` null: everybody's.
Answer<Result<DayFacts>> readDay(Store &store, const Id &owner, const QDateTime &now, const QTimeZone &zone);

} // namespace crm
