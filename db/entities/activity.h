// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/entities/servicecase.h"

namespace crm {

enum class Channel { Call, Email, Meeting, Letter, Fax, Web, Chat, Social, Visit, Sms, Note };
enum class Direction { Outbound, Inbound, Internal };
enum class Outcome { None, Reached, NoAnswer, LeftMessage, Positive, Negative };

/// Something that happened between us and a customer, on any channel, or a note about them.
struct Activity
{
    Id id;
    QString subject;
    Channel channel = Channel::Note;
    Direction direction = Direction::Outbound;
    Outcome outcome = Outcome::None;
    QDateTime at;
    std::optional<qint64> duration; ///< seconds
    Ref<Person> person;
    Ref<Organisation> organisation; ///< the person's at that time unless given
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    Ref<Lead> lead;
    Ref<User> user;
    QString body;
    QString externalId;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Activity)
};

/// Whether the other side has heard it: notes and internal talk stay in the house, and a call that reached nobody says
/// nothing.
bool isHeard(const Record &activity);

enum class TaskKind { Todo, Call, Email, Meeting, Visit };
enum class TaskStatus { Open, Done, Cancelled };

/// Something to do, or an appointment when it has an end.
struct Task
{
    Id id;
    QString subject;
    TaskKind kind = TaskKind::Todo;
    TaskStatus status = TaskStatus::Open;
    QDateTime dueAt;
    QDateTime endsAt;       ///< appointments only
    bool allDay = false;    ///< dueAt and endsAt are midnights in `zone`; endsAt is the day after the last
    QString zone;           ///< IANA name of the zone dueAt was meant in; empty: the reader's own
    QString recurrence;     ///< RRULE value (RFC 5545 §3.3.10); empty: once
    QString excluded;       ///< starts of the rule that do not take place: "20260302T080000Z", separated by blanks
    Ref<Task> series;       ///< this is one occurrence, changed or done, of that repeating task
    QDateTime occurrenceAt; ///< with a series: the start its rule gives
    QString uid;            ///< UID (RFC 5545 §3.8.4.7) given by another program; empty: made from the id
    QDateTime remindAt;     ///< null: no reminder
    QDateTime doneAt;
    QString place;
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    Ref<Lead> lead;
    Ref<User> owner;
    QString body;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Task)
};

} // namespace crm
