// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"
#include "db/sync/wire/rowstate.h"

namespace crm::sync {

/// The organisation's counters. `head` is the position of the newest change; who changes rows holds its row first,
/// so that positions become visible in order and without gaps (SYNC 2.9).
struct Head
{
    qint64 head = 0;
    quint64 clock = 0; ///< the newest stamp of the server or of what it took in
    qint64 epoch = 0;  ///< counts the times the server went back to a backup
    QByteArray node;   ///< the server's, new with each epoch
    QByteArray log;    ///< the hash chain over everything ever taken in
    qint64 logged = 0; ///< how many lines that is
};

/// How far a device's operations have been taken in.
struct Ack
{
    qint64 last = 0;
    QByteArray chain;
};

/// One line of the log of everything taken in.
struct LogLine
{
    qint64 seq = 0;
    QByteArray device;
    qint64 cseq = 0;
    QByteArray table;
    Id row;
    Stamp stamp;
    QByteArray body;  ///< the operation as sent
    QByteArray chain; ///< of the device, up to this operation
};

/// What the server stores, over any Database. Knows no kind of record: a state is a value.
class Ledger
{
public:
    explicit Ledger(Database &database)
        : m_db(database)
    {
    }

    /// Makes the tables and the organisation. Once per database.
    void found(const QString &organisation, const QByteArray &node, qint64 nowMs);
    bool isFounded();
    QString organisation();

    Head head();
    Head lockHead(); ///< inside a transaction; waits for whoever holds it
    void setHead(const Head &head);
    /// The lowest position that a device of an older epoch can rely on.
    qint64 baseSince(qint64 epoch);
    /// The server went back to a backup: positions and stamps must not be given again for something else.
    void beginEpoch(const QByteArray &node, qint64 nowMs);

    Ack ack(const QByteArray &device);
    void setAck(const QByteArray &device, const Ack &ack, qint64 nowMs);
    /// The chain after the device's operation `cseq`; empty when it is not known.
    QByteArray chainAt(const QByteArray &device, qint64 cseq);

    /// The states of these records, those that exist.
    QHash<Id, RowState> states(const QList<Reference> &references);
    /// What one transaction of a device removed.
    QList<Reference> removedBy(const QByteArray &node, qint64 act);
    void putStates(const QList<RowState> &states);
    /// Changes after `cursor`, oldest first, at most `limit` and about `bytes` bytes.
    struct Page
    {
        QList<RowState> states;
        bool isLast = true;
    };
    Page statesAfter(qint64 cursor, int limit, qint64 bytes);

    /// Binds the lines into the chain of `head`, which the caller stores.
    void appendLog(const QList<LogLine> &lines, Head &head, qint64 nowMs);
    /// What is wrong with the log, in sentences; empty when nobody has changed, removed or reordered a line.
    QStringList verifyLog();
    /// Whether this very operation came before under another number of the device.
    bool hasLogged(const Id &row, const Stamp &stamp);
    /// Transactions of a device whose removals are refused.
    bool isKept(const QByteArray &node, qint64 act);
    void keep(const QByteArray &node, qint64 act);

    Database &database() { return m_db; }

private:
    Database &m_db;
};

} // namespace crm::sync
