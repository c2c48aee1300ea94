// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/database.h"
#include "db/sync/server/scopes.h"
#include "db/sync/wire/messages.h"

#include <memory>

namespace crm::sync {

/// The organisation's counters. `head` is the position of the newest change; who changes rows holds its row first,
/// so that positions become visible in order and without gaps (SYNC 2.9).
struct Head
{
    qint64 head = 0;
    quint64 clock = 0; ///< the newest stamp of the server or of what it took in
    qint64 epoch = 0;  ///< greater each time the server went back to a backup
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

/// Whether a record is handed out to the people of a scope from a position on, or is no longer.
struct ScopeEntry
{
    QByteArray scope;
    Id row;
    qint64 seq = 0;
    bool isPresent = true;
    bool isNew = false; ///< nothing is known of the record in this scope
};

/// A record that others follow in who may see them.
struct Link
{
    Id target;
    Id row;
    bool isShare = false; ///< the row does not follow; it lets somebody see the target
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
    /// Makes the tables that a database of an earlier version lacks.
    void complete();
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

    /// The states of these records, those that exist, and whether everybody sees them.
    void eachState(const QList<Reference> &references, const std::function<void(const RowState &, bool isOpen)> &visit);
    QHash<Id, RowState> states(const QList<Reference> &references);
    /// Records that are there and changed after `after` and not after `until`, oldest first.
    void eachStanding(qint64 after, qint64 until, const std::function<void(const RowState &)> &visit);
    /// What one transaction of a device removed.
    QList<Reference> removedBy(const QByteArray &node, qint64 act);
    struct Stored
    {
        const RowState *state;
        bool isOpen; ///< everybody sees it
        bool isNew;  ///< known not to be there yet: many such are stored for less
    };
    void putStates(const QList<Stored> &states, qint64 nowMs);
    /// Changes in one of the scopes after `after` and not after `until`, oldest first, at most `limit` and about
    /// `bytes` bytes. A record that left a scope is among `left`.
    struct Page
    {
        QList<RowState> states; ///< packed
        QList<Id> left;
        qint64 reached = 0; ///< position of the last one looked at
        bool isLast = true;
    };
    Page changes(const Scopes &scopes, qint64 after, qint64 until, int limit, qint64 bytes);
    /// Which of these records are in one of the scopes.
    QSet<Id> visible(const QList<Id> &rows, const Scopes &scopes);
    /// Records that are or were in a scope, those that came there not after the position `until`, from a place on (empty:
    /// the first) and the place behind them. Places mean something to the ledger only.
    struct Stretch
    {
        QList<Id> rows;
        QByteArray place;
    };
    Stretch everIn(const QByteArray &scope, const QByteArray &place, qint64 until, int limit);
    /// Records of some tables, in the order of their ids, after one of them.
    QList<Reference> rowsOf(const QByteArrayList &tables, const Id &after, int limit);
    /// Records that not everybody sees, likewise.
    QList<Reference> narrow(const Id &after, int limit);
    QHash<Id, QHash<QByteArray, bool>> scopeEntries(const QList<Id> &rows);
    void putScopes(const QList<ScopeEntry> &entries);
    void forgetScope(const QByteArray &scope, const QList<Id> &rows);
    QList<Link> linksTo(const QList<Id> &targets);
    QList<Link> linksOf(const QList<Id> &rows);
    void putLinks(const QList<Id> &rows, const QList<Link> &links); ///< all that these rows have
    QString teamOf(const Id &user);

    /// What programs have said of their tables, and what the organisation has decided beside.
    std::shared_ptr<const TableRules> rules();
    bool hasHeardRules(const QByteArray &digest, bool isAdministrator);
    /// Takes over what is new; only administrators change what is known. Returns the tables whose rules changed.
    QByteArrayList learnRules(const QByteArray &rules, int rank);
    /// How far records of a table reach, whatever the program says; empty: as it says.
    void setReach(const QByteArray &table, const QByteArray &reach);

    /// Who has a value that no two records share; null: nobody.
    Id keyHolder(const QByteArray &table, const QByteArray &field, const QString &value);
    void claimKey(const QByteArray &table, const QByteArray &field, const QString &value, const Id &row);
    void releaseKey(const QByteArray &table, const QByteArray &field, const Id &row);

    QList<Verdict> verdicts(const QByteArray &device, qint64 after);
    void addVerdict(const QByteArray &device, const Verdict &verdict);
    void forgetVerdicts(const QByteArray &device, qint64 until);

    /// A block of numbers above all that anybody is known to have given.
    Lease lease(const QByteArray &device, const QByteArray &series, qint64 newest, qint64 nowMs);
    QString deviceCode(const QByteArray &device);

    /// Forgets records that were removed before `before` (ms since 1970 UTC); returns how many.
    int purge(qint64 before);
    /// Positions up to this are incomplete: removals among them are forgotten.
    qint64 horizon() { return setting("horizon"); }
    qint64 epochBegan();              ///< ms since 1970 UTC; 0: the server never went back
    qint64 setting(const char *name); ///< 0: not set
    void set(const char *name, qint64 value);
    qint64 records();

    /// Of each bucket of what is in one of the scopes, as whoever may not read some groups sees it.
    QList<Digest> digests(const Scopes &scopes, int rank);
    QList<std::pair<Id, quint64>> sums(const Scopes &scopes, int rank, int bucket);

    /// Binds the lines into the chain of `head`, which the caller stores.
    void appendLog(const QList<LogLine> &lines, Head &head, qint64 nowMs);
    /// What is wrong with the log, in sentences; empty when nobody has changed, removed or reordered a line.
    QStringList verifyLog();
    /// What was taken in after a position, newest first, until `visit` has seen enough and returns false.
    void eachSince(qint64 seq, const Head &head, const std::function<bool(const LogLine &)> &visit);
    /// The chain over the log after its line `n`; empty when there is no such line.
    QByteArray entryAt(qint64 n);
    /// What was taken in of a record with this stamp, whoever sent it.
    QList<LogLine> linesOf(const Id &row, const Stamp &stamp);
    /// Transactions of a device whose removals are refused.
    bool isKept(const QByteArray &node, qint64 act);
    void keep(const QByteArray &node, qint64 act);

    Database &database() { return m_db; }

private:
    /// Rows that are known to be new, and what stands behind the others' INSERT.
    void insertApart(const Columns &columns, qsizetype rows, const std::function<bool(qsizetype)> &isNew,
        const WriteRow &write, QByteArrayView behind);
    QList<QVariantList> standing(const Scopes &scopes, qint64 after, qint64 until, int limit, bool &isAll);
    void upgrade();
    void layAnew();
    QList<std::pair<Id, quint64>> sums(const Scopes &scopes, int rank);

    Database &m_db;
};

} // namespace crm::sync
