// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/customvalues.h"
#include "db/sql/connection.h"
#include "db/sync/wire/messages.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace crm::sync {

/// What a file knows about a record beyond its values: who wrote them when.
struct RowStamps
{
    QByteArray table;
    Stamp common; ///< of every group that `groups` does not name, but for added fields: those were never written
    QMap<QByteArray, Stamp> groups = {};
    bool isRemoved = false;
    Stamp existence = {};
    qint64 seq = 0;       ///< position of what was last received; 0: nothing yet
    bool isKnown = false; ///< the file has sent or received the record

    Stamp of(const QByteArray &group) const { return groups.value(group, isCustomName(group) ? Stamp() : common); }
};

/// The tables that synchronisation keeps in a file beside the records. One thread. All throw SqlError.
class SyncTables
{
public:
    /// Makes the tables when the file has none.
    explicit SyncTables(Connection &connection);

    QVariant value(const char *key);
    /// The same in a file that has the tables, before anything else of them is needed.
    static QVariant valueIn(Connection &connection, const char *key);
    qint64 number(const char *key) { return value(key).toLongLong(); }
    QByteArray bytes(const char *key) { return value(key).toByteArray(); }
    void set(const char *key, const QVariant &value); ///< null: forget it
    /// The same of what nothing depends on: it may be lost when the power fails, and nobody waits for the disk.
    void note(const char *key, const QVariant &value);
    /// Several such notes as one.
    void noteTogether(const std::function<void()> &notes);
    /// Transactions within need not be on the disk when they end; whatever is committed after puts them there.
    void withoutWaiting(const std::function<void()> &work);

    RowStamps stamps(const Id &row);
    void setStamps(const Id &row, const RowStamps &stamps);
    void eachRow(const std::function<void(const Id &, const RowStamps &)> &visit);
    void forget(const Id &row); ///< as if it had never been heard of

    Places places(); ///< as the server last said
    /// Records to be asked for by name, at most as many as one question takes.
    void want(const Reference &record);
    QList<Reference> wanted();

    /// Whether this person has added the record, of those that only managers change: what Rights go by.
    void noteAdded(const Id &row, bool isMine);
    /// The same of what stands in the file when they join.
    void noteAddedBefore(const Id &me, bool isSomebodyElse);

    /// Groups and whole records that this version of the program does not know, as encodeState() writes them.
    void keepUnknown(const QByteArray &table, const Id &row, const QByteArray &state);

    /// Kept states, by record.
    QHash<Id, RowState> unknown(const QByteArray &table = {});

    Connection &connection() { return m_connection; }

private:
    Connection &m_connection;
};

// Keys of SyncTables::value()
namespace key {
constexpr auto server = "server";           // https://HOST:PORT
constexpr auto fingerprint = "fingerprint"; // of the pinned certificate; empty: what the system trusts
constexpr auto token = "token";
constexpr auto login = "login";
constexpr auto organisation = "organisation";
constexpr auto role = "role";
constexpr auto user = "user"; // whom the organisation's records call this person
constexpr auto name = "name";
constexpr auto removes = "removes"; // 1: the file goes when its user signs out
constexpr auto device = "device";
constexpr auto formerly = "formerly"; // the login that the file was joined with last, also after signing out
constexpr auto holds = "holds";       // the organisation whose records are in it, also after signing out
constexpr auto wipe = "wipe";         // 1: the organisation wants the file removed from this computer
constexpr auto crowded = "crowded";   // 1: the server had no room for an attached file
constexpr auto held = "held";         // how many records' removal waits for the user's consent
constexpr auto agreed = "agreed";     // 1: the user has agreed to a removal of much that is in the file
constexpr auto former = "former";     // the device's id before the last fork
constexpr auto epoch = "epoch";
constexpr auto cursor = "cursor";
constexpr auto complete = "complete"; // position up to which nothing is missing: of the end of the last reading
constexpr auto places = "places";     // how far in each scope, as the server says
constexpr auto heard = "heard";       // number of the newest operation of which a verdict was heard
constexpr auto bulk = "bulk";         // 1: indexes are away until all of a first reading is there
constexpr auto settled = "settled";   // how often nothing but the disk was meant by a change
constexpr auto sweep = "sweep";       // 1: what is not received again until all is read is to be let go
constexpr auto groups = "groups";     // what the program that last used the file knew of its tables
constexpr auto code = "code";         // of this device, in numbers that it gives by itself
constexpr auto notice = "notice";     // sentence that the user has not read yet
constexpr auto compared = "compared"; // ms since 1970 UTC when all was last compared with the server
constexpr auto repaired = "repaired"; // how many records a comparison has put right
constexpr auto frozen = "frozen";     // the newest line of change_log that is in a batch
constexpr auto stamp = "stamp";       // the newest stamp given
constexpr auto received = "received"; // the newest stamp that came from the server
constexpr auto offset = "offset";     // ms to add to this computer's clock
constexpr auto lastSync = "last";     // ms since 1970 UTC
constexpr auto state = "state";       // of the engine, for whoever asks
constexpr auto problem = "problem";   // sentence for the user
constexpr auto rebuild = "rebuild";   // 1: derived columns are to be worked out anew
constexpr auto repair = "repair";     // position after which the server has lost what it had
constexpr auto floor = "floor";       // number of the newest operation whose batch is forgotten
constexpr auto floorChain = "floor_chain";
constexpr auto suspect
    = "suspect"; // what the server breaks over: how often, how many it gets at once, up to where, 1: it takes others
} // namespace key

} // namespace crm::sync
