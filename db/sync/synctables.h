// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"
#include "db/sync/wire/op.h"

#include <QMap>

namespace crm::sync {

/// What a file knows about a record beyond its values: who wrote them when.
struct RowStamps
{
    QByteArray table;
    Stamp common; ///< of every group that `groups` does not name
    QMap<QByteArray, Stamp> groups = {};
    bool isRemoved = false;
    Stamp existence = {};
    qint64 seq = 0;       ///< position of what was last received; 0: nothing yet
    bool isKnown = false; ///< the file has sent or received the record

    Stamp of(const QByteArray &group) const { return groups.value(group, common); }
};

/// The tables that synchronisation keeps in a file beside the records. One thread. All throw SqlError.
class SyncTables
{
public:
    /// Makes the tables when the file has none.
    explicit SyncTables(Connection &connection);

    QVariant value(const char *key);
    qint64 number(const char *key) { return value(key).toLongLong(); }
    QByteArray bytes(const char *key) { return value(key).toByteArray(); }
    void set(const char *key, const QVariant &value); ///< null: forget it

    RowStamps stamps(const Id &row);
    void setStamps(const Id &row, const RowStamps &stamps);

    /// Groups and whole records that this version of the program does not know, as encodeState() writes them.
    void keepUnknown(const QByteArray &table, const Id &row, const QByteArray &state);

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
constexpr auto device = "device";
constexpr auto former = "former"; // the device's id before the last fork
constexpr auto epoch = "epoch";
constexpr auto cursor = "cursor";
constexpr auto frozen = "frozen";   // the newest line of change_log that is in a batch
constexpr auto stamp = "stamp";     // the newest stamp given
constexpr auto offset = "offset";   // ms to add to this computer's clock
constexpr auto lastSync = "last";   // ms since 1970 UTC
constexpr auto state = "state";     // of the engine, for whoever asks
constexpr auto problem = "problem"; // sentence for the user
constexpr auto rebuild = "rebuild"; // 1: derived columns are to be worked out anew
constexpr auto repair = "repair";   // position after which the server has lost what it had
constexpr auto floor = "floor";     // number of the newest operation whose batch is forgotten
constexpr auto floorChain = "floor_chain";
} // namespace key

} // namespace crm::sync
