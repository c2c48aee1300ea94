// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/note.h"
#include "db/store/store.h"

namespace crm {

/// Whom and what something new is about; the rest is filled in when it is saved (customerlink.h).
struct About
{
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<Opportunity> opportunity;
    Ref<ServiceCase> serviceCase;
    Ref<Lead> lead = {};
};

/// `ref` is a person, organisation, opportunity, service_case or lead; anything else is about nobody.
About aboutRecord(const AnyRef &ref);

/// A talk that took place. `text` is what the user wrote: its first line is the subject.
struct Talk
{
    QString text;
    QDateTime at; ///< UTC; when it began
    Direction direction = Direction::Outbound;
    Outcome outcome = Outcome::None;
    std::optional<qint64> duration = {}; ///< seconds
};

struct NewTask
{
    QString text;
    QDateTime dueAt = {};  ///< UTC; null: some day
    QDateTime endsAt = {}; ///< UTC; appointments only
    TaskKind kind = TaskKind::Todo;
};

Edit logCall(const About &about, const Talk &talk);
Edit logEmail(const About &about, const Talk &talk);
Edit logMeeting(const About &about, const Talk &talk);
Edit logVisit(const About &about, const Talk &talk);
/// Any channel; the four above are this with theirs.
Edit logActivity(const About &about, Channel channel, const Talk &talk);
Edit addNote(const About &about, const QString &text, const QDateTime &at);
/// The contents are already kept (Store::keepFiles).
Edit attachFiles(const About &about, const QList<StoredFile> &files, const QDateTime &at);
Edit addTask(const About &about, const NewTask &task);
/// `task` as read from the store.
Edit completeTask(const Record &task, const QDateTime &at);
Edit reopenTask(const Record &task);

/// The first line, without its end when it is longer than 80 characters; what a list shows of a text.
QString subjectOf(const QString &text);

} // namespace crm
