// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/rules.h"

namespace crm::sync {

constexpr int protocol = 1;             // the newest version spoken here
constexpr int oldestProtocol = 1;       // and the oldest; one outside of these is refused with "upgrade"
constexpr int mostOps = 2000;           // of one push
constexpr int mostRows = 2000;          // of one page of a pull
constexpr qint64 driftAllowed = 300000; // ms by which a device's clock may be ahead
constexpr int mostFetched = 500;        // records asked for by name at once
constexpr int buckets = 256;            // into which digests divide records, by the last byte of their id
constexpr int leaseSize = 20;           // numbers of one lease

/// How far a device has got in each scope it sees: a position, or, of a scope it has lost, the last record that it was
/// told to let go. The server's own notes; a device keeps and returns them.
using Places = QCborMap;

/// Something that was done on a device and is no change of a record, for the organisation's audit: an export.
struct ToldEvent
{
    Id id;
    QString about; ///< what was exported: "person csv 120"
    qint64 at = 0; ///< ms since 1970 UTC
};
constexpr int mostEvents = 100; // of one push
constexpr int longestEvent = 200;

/// What a device sends: the operations `first` … `first` + size - 1, in order, each as encodeOp() wrote it.
struct PushRequest
{
    QByteArray device;
    qint64 epoch = 0;
    qint64 first = 1;
    QByteArray prev; ///< the chain up to first - 1
    QList<QByteArray> ops = {};
    QByteArray rulesDigest = {}; ///< of what the program knows of its tables; empty: it says nothing
    QByteArray rules = {};       ///< itself, when the server asked for it
    qint64 heard = 0;            ///< verdicts up to this operation have been heard
    /// Series whose numbers run short, and the newest number that the file has given by itself.
    QMap<QByteArray, qint64> series = {};
    QList<ToldEvent> events = {};
    qint64 cursor = unsaid; ///< how far the device has read, when it wants to know whether that is all
    Places places = {};     ///< of the cursor, as a pull says them
    static constexpr qint64 unsaid = -1;
    QByteArray hash = {};          ///< the chain up to last(); empty: whoever sends it works it out
    QList<QByteArray> chains = {}; ///< after each operation; empty: whoever takes it in works them out
    qint64 last() const { return first + ops.size() - 1; }
};

/// What a device is told about an operation of its own that was refused where it cannot see the record: it is to ask
/// for the record, and to let go of it when it gets none.
struct Verdict
{
    qint64 cseq = 0;
    QByteArray table;
    Id row;
    QByteArray code; ///< "forbidden" or "gone"
};

/// Numbers from `first` to `last` that a device may give.
struct Lease
{
    QByteArray series;
    qint64 first = 0;
    qint64 last = 0;
};

/// What a device should have: how many records, and the exclusive or of what they are, for one bucket.
struct Digest
{
    qint64 count = 0;
    quint64 sum = 0;
    friend bool operator==(const Digest &, const Digest &) = default;
};

/// Positions after the one, up to the other.
struct Stretch
{
    qint64 after = 0;
    qint64 until = 0;
    bool isEmpty() const { return until <= after; }
};

/// What a device asks: everybody's changes after `cursor`.
struct PullRequest
{
    QByteArray device;
    qint64 epoch = 0;
    qint64 cursor = 0;
    int limit = mostRows;
    qint64 waitMs = 0;           ///< the server may keep the question that long when there is nothing
    Places places = {};          ///< as last answered; empty: everything stands at `cursor`
    qint64 heard = 0;            ///< verdicts up to this operation have been heard
    QList<Reference> fetch = {}; ///< records wanted whole, whatever the cursor
    int digest = noDigest;       ///< what to compare: all buckets, or the records of one
    Stretch own = {};            ///< holds nothing but what this device has just sent: not to be handed out to it
    static constexpr int noDigest = -2;
    static constexpr int allBuckets = -1;
};

/// What the server says to a push or a pull. Every answer carries how far the device's own operations got.
struct Answer
{
    /// "ok", or why not: "gap" (send what follows `last`), "fork" (another copy of the file has used this device's
    /// numbers), "epoch" (the server has gone back to a backup), "clock", "malformed" (`last` + 1 cannot be read),
    /// "gone" (the cursor is older than what the server remembers of removed records), "upgrade" (versions from `base`
    /// to `head` are spoken), "full" (the organisation has no room for more records: what follows `last` makes one).
    QByteArray code = "ok";
    qint64 epoch = 0;
    /// "epoch": up to where the server still has what it had. Of a push that brought nothing but new records which
    /// stand as they were sent, one after the other: the position before them, when `cursor` is that of the last.
    qint64 base = 0;
    qint64 last = 0;
    QByteArray chain = emptyChain(); ///< of the device's operations up to `last`
    qint64 head = 0;                 ///< position of the newest change
    qint64 serverMs = 0;             ///< ms since 1970 UTC
    qint64 cursor = 0;               ///< position after these rows; of a push: see base
    bool hasMore = false;
    QList<RowState> rows = {};
    Places places = {};           ///< to be kept and sent with the next question
    QList<Id> evicted = {};       ///< records that this person may no longer see
    QList<RowState> fetched = {}; ///< those asked for by name; one that is not among them cannot be seen
    QList<Verdict> verdicts = {};
    bool wantsRules = false; ///< push only: the program is to describe its tables
    bool isCurrent = false;  ///< push only: a pull from where the device says it is would bring nothing
    QList<Lease> leases = {};
    QList<Id> noted = {};                       ///< events that need not be told again
    QString deviceCode = {};                    ///< three characters; empty: as before
    QString role = {};                          ///< of the person by now; empty: of a server that does not tell
    QList<Digest> digests = {};                 ///< one for each bucket
    QList<std::pair<Id, quint64>> records = {}; ///< of the bucket asked for
    bool isOk() const { return code == "ok"; }
    /// Whether it says anything that a device waits for.
    bool hasNews() const
    {
        return !isOk() || hasMore || !rows.isEmpty() || !evicted.isEmpty() || !fetched.isEmpty() || !verdicts.isEmpty()
            || !digests.isEmpty() || !records.isEmpty();
    }
};

/// A new device introduces itself with an invite and a password.
struct JoinRequest
{
    QByteArray secret; ///< of the invite
    QString login;
    QString password;
    QByteArray device;
    QString deviceName;
    Id user; ///< whom the file calls its user; null: nobody yet
    QString totp = {};
    QMap<QByteArray, qint64> series = {}; ///< as in a push: the first numbers come before the first exchange
};

struct JoinAnswer
{
    QByteArray token; ///< to be sent with every request; 32 bytes
    Id user;
    QString name;
    QString role;
    QString organisation;
    qint64 epoch = 0;
    QList<Lease> leases = {};
    QString deviceCode = {}; ///< empty: for whoever sends nothing
};

/// What a server that shuts a device out for good says with 401: the file is to be removed. Only who was shown the
/// token can say it.
QByteArray wipeProof(const QByteArray &token);

/// The sum that a record contributes to its bucket: what is there, not who wrote it.
quint64 sumOf(const QByteArray &table, const Id &row, const QMap<QByteArray, Stamp> &groups, const Stamp &existence);
/// The same of groups that were all written together, in the order of their names.
quint64 sumOf(
    const QByteArray &table, const Id &row, const QByteArrayList &groups, const Stamp &written, const Stamp &existence);
quint64 sumOf(const RowState &state);
inline int bucketOf(const Id &row)
{
    return quint8(row.bytes().back());
}

// All readers throw WireError; its reason is "upgrade" when the other side speaks no version that is spoken here.
QByteArray encodePush(const PushRequest &request);
PushRequest decodePush(QByteArrayView bytes);
QByteArray encodePull(const PullRequest &request);
PullRequest decodePull(QByteArrayView bytes);
/// To whoever speaks another version: which are spoken here.
Answer upgradeAnswer(qint64 nowMs);
QByteArray encodeAnswer(const Answer &answer);
Answer decodeAnswer(QByteArrayView bytes);
QByteArray encodeJoin(const JoinRequest &request);
JoinRequest decodeJoin(QByteArrayView bytes);
QByteArray encodeJoined(const JoinAnswer &answer);
JoinAnswer decodeJoined(QByteArrayView bytes);

} // namespace crm::sync
