// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QSet>

namespace crm {

/// A record that an edit writes, as the user has read it.
struct Seen
{
    Record record;
    QByteArrayList fields = {}; ///< that count; empty: all that the edit writes
};

/// A set of writes that succeed or fail together, undo together and synchronise together.
struct Edit
{
    QString label;           ///< what the user did, translated: "Close case"
    QList<Record> puts = {}; ///< new or changed; of a stored record only touched fields are written
    QList<AnyRef> removals = {};
    QString origin = "local"; ///< "local" can be undone; "system" (first contents, demo data) cannot
    QList<Seen> seen = {};    ///< of the puts: what others wrote since stays, see Store::commit()
    bool isFinal = false;     ///< has gone out of the house: nobody is offered to take it back
};

/// What a transaction did to one record.
struct Change
{
    const Entity *entity = nullptr;
    Id id;
    quint32 rid = 0; ///< its row, also after a removal; 0 when unknown (made by another process)
    char op = 'U';   ///< 'I', 'U' or 'D'
};

/// One committed transaction, as notice to everybody who shows its records.
struct ChangeSet
{
    qint64 txn = 0;
    QString label;
    QString origin;
    QString kind; ///< "do", "undo" or "redo"
    QList<Change> changes = {};
    QSet<const Entity *> whole = {}; ///< entities with too many changes to list one by one
    bool touches(const Entity &entity) const;
};

/// One line of a record's history: who changed what, when, from, to.
struct HistoryLine
{
    qint64 txn = 0;
    QDateTime at; ///< UTC
    Id user;
    QString userName;
    QString label;
    QString origin;
    char op = 'U'; ///< 'I', 'U', 'D' or 'K': kept, since a colleague's removal met a change
    struct FieldChange
    {
        QByteArray field;
        QVariant before;
        QVariant after;
    };
    QList<FieldChange> changes = {}; ///< 'U': changed fields; 'D': what was there; 'I': empty
};

/// A line of the history of one of many records.
struct RecordLine
{
    AnyRef record;
    HistoryLine line;
};

/// One entry of the undo list.
struct TransactionInfo
{
    qint64 txn = 0;
    QString label;
    QDateTime at;
    QString origin;
    QString kind;
    bool undone = false;
    bool passed = false;    ///< could not be undone; undo goes on to the step before it
    bool isRefused = false; ///< of the next step back or forth: whoever works here may not change what it touches
};

/// An event on a customer's history.
struct TimelineItem
{
    Record record;
    QDateTime at;
    QHash<QByteArray, QString> titles = {}; ///< of the records it refers to, by field
};

/// Which part of whose history, newest first.
struct TimelineQuery
{
    AnyRef customer;                  ///< person, organisation, opportunity or service_case
    QList<const Entity *> kinds = {}; ///< empty: all that declare a timeline
    Id person = {};                   ///< only what concerns this person, on a company's timeline
    qint64 before = -1;               ///< ms; only older than the last item shown; -1: from the newest
    Id beforeId = {};                 ///< breaks ties with `before`
    int limit = 50;
};

} // namespace crm

Q_DECLARE_METATYPE(crm::ChangeSet)
