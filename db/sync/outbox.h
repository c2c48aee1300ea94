// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sync/sentfields.h"
#include "db/sync/synctables.h"
#include "db/sync/wire/messages.h"

#include <QCborMap>
#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace crm::sync {

/// Reads change_log for what was done in this file and not yet sent, and keeps what is sent in batches whose bytes
/// never change again (SYNC 2.1, 2.8). Inside transactions of its own unless said otherwise. All throw SqlError.
class Outbox
{
public:
    Outbox(SyncTables &tables, const Registry &registry, const QList<Sharing> &sharing = crm::sharing());

    struct Batch
    {
        qint64 first = 0;
        qint64 last = 0;
        QByteArray prev;
        QByteArray hash;
        QList<QByteArray> ops = {};
        bool isEmpty() const { return ops.isEmpty(); }
    };

    /// The oldest batch that nobody has taken in yet; made of what is new when there is none. Empty: all is sent.
    Batch next();
    /// Puts a part of what is new into a batch, inside the caller's transaction. False: there is nothing new.
    bool prepare();
    Batch following(qint64 last);    ///< the one after the operation of this number; empty: none
    bool isNext(const Batch &batch); ///< what next() would return
    /// Puts all that is new into batches: what others changed is applied to a file only after this, so that an
    /// operation tells what its author saw. Inside the caller's transaction.
    void freezeAll();

    enum class Check { Same, Behind, Other };
    /// Compares what the server says it has of this device with what the file has sent. Behind: the server lacks
    /// what it once had; Other: somebody else has used this device's numbers.
    Check check(qint64 last, const QByteArray &chain);
    /// Everything up to `last` is with the server; a batch taken in by half is divided.
    void acknowledge(qint64 last, qint64 nowMs);
    /// The records that the last of these operations made stand on the server at `places`, in their order.
    void place(const QList<QByteArray> &ops, const Stretch &places);
    /// The server has gone back to `last`: what follows is to be sent again.
    void sendAgainAfter(qint64 last);
    /// Takes a new identity and numbers everything that is kept anew.
    void fork(const QByteArray &device);
    /// Gives the unsent tail stamps of the corrected clock.
    void restamp(qint64 nowMs);
    /// Takes the operation out of its batch and sets it aside, until its record is changed again: what the server has
    /// not heard goes with that.
    void quarantine(qint64 cseq);
    /// What is set aside of the record and stands in the file, which alone has it.
    QList<Op> aside(const Id &row);
    QSet<Id> asideRows();
    /// Puts what makes no more records, and needs none that does, before the rest of what waits. False: it was before.
    bool putOff();
    /// Everything received after position `base` is sent on behalf of its authors: the server has lost it.
    void repairAfter(qint64 base);
    /// Forgets batches that were taken in before `before` (ms since 1970 UTC).
    void prune(qint64 before);

    qint64 acknowledged(); ///< number of the last operation known to be with the server
    QByteArray chainAt(qint64 last);
    qint64 pending();     ///< changes of records not yet with the server
    qint64 quarantined(); ///< operations that no server takes
    /// What this file has put into batches of a record and the server has not taken in.
    QList<Op> unsent(const Id &row);
    QSet<Id> unsentRows();

private:
    struct Draft;
    struct Drafts;
    struct Circumstances;
    struct Aside
    {
        qint64 number = 0;
        Op op;
    };
    QHash<Id, QList<Aside>> allAside();
    /// Whether the record was made by what is set aside.
    static bool isUnheard(const QList<Aside> &aside, const RowStamps &stamps);
    /// What is set aside of the record goes with the operation; `stamps`: before that.
    void takeUp(Op &op, const QList<Aside> &aside, const RowStamps &stamps);
    void dropAside(const QList<Aside> &aside);
    QSet<Id> madeWaiting(const QList<Op> &ops);
    bool freeze();
    Drafts collect();
    /// What the line of the log, an update in the transaction, says of the record's fields.
    void collectFields(Draft &draft, const QCborMap &body, qint64 tx);
    bool isRemovedIn(qint64 tx, const QByteArray &row);
    bool isClosing(const Id &row, const Draft &draft, const Sharing &sharing);
    void sendWhole(Drafts &drafts);
    void sendParts(const Id &row, const Draft &whole, const Entity &part, Drafts &drafts);
    std::optional<Op> opOf(const Id &row, const Draft &draft, Circumstances &now);
    /// The record as it stands now, in the groups that were touched; null: in all. False when it does not exist.
    bool fill(Op &op, const Entity &entity, const QSet<QByteArray> *fields);
    static void fillRemoved(Op &op, const Draft &draft);
    /// Of what this program does not know, what refers to which record.
    QHash<Id, QList<Id>> unknownReferring();
    void stampOp(Op &op, const Draft &draft, RowStamps stamps, Circumstances &now);
    void repairRow(
        const Id &row, const RowState &kept, qint64 base, QList<QByteArray> &ops, QList<QByteArray> &decisions);
    void append(const QList<QByteArray> &ops);
    void divideAt(qint64 last);
    /// Takes back what the server has not taken in and appends it anew as `change` leaves it; false: leaves it out.
    void rewriteTail(const std::function<bool(qint64 cseq, Op &op)> &change);
    void renameStamp(const Op &op, const Stamp &former);
    QList<Batch> batches(const QByteArray &where, const QVariantList &values);

    SyncTables &m_tables;
    Connection &m_connection;
    const Registry &m_registry;
    const QList<Sharing> &m_sharing;
    SentFieldsOf m_sent;
};

} // namespace crm::sync
