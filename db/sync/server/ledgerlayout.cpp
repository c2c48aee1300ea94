// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/accounts.h"
#include "db/sync/server/audit.h"
#include "db/sync/server/blobs.h"
#include "db/sync/server/clearings.h"
#include "db/sync/server/ledger.h"
#include "db/sync/server/removals.h"

#include <limits>

namespace crm::sync {

namespace {

const QByteArrayList &tables()
{
    static const QByteArrayList sql{
        "CREATE TABLE org(id INTEGER PRIMARY KEY, name TEXT NOT NULL, head "
        "INTEGER NOT NULL, clock INTEGER NOT NULL, "
        "epoch INTEGER NOT NULL, node BLOB NOT NULL, log BLOB NOT NULL, logged "
        "INTEGER NOT NULL)",
        "CREATE TABLE epoch(n INTEGER PRIMARY KEY, base INTEGER NOT NULL, at "
        "INTEGER NOT NULL)",
        "CREATE TABLE client_ack(device BLOB PRIMARY KEY, last INTEGER NOT NULL, "
        "chain BLOB NOT NULL, "
        "seen_at INTEGER NOT NULL)",
        "CREATE TABLE entity_row(id BLOB PRIMARY KEY, tbl TEXT NOT NULL, seq "
        "INTEGER NOT NULL, state BLOB NOT NULL, "
        "removed_by BLOB, act INTEGER, open INTEGER NOT NULL, removed_at "
        "INTEGER, sum INTEGER NOT NULL)",
        "CREATE UNIQUE INDEX entity_row_seq ON entity_row(seq)",
        "CREATE INDEX entity_row_act ON entity_row(removed_by, act) WHERE act IS "
        "NOT NULL",
        "CREATE TABLE kept_act(node BLOB NOT NULL, act INTEGER NOT NULL, PRIMARY "
        "KEY(node, act))",
        "CREATE TABLE op_log(n INTEGER PRIMARY KEY, device BLOB NOT NULL, cseq "
        "INTEGER NOT NULL, seq INTEGER NOT "
        "NULL, at INTEGER NOT NULL, "
        "tbl TEXT NOT NULL, id BLOB NOT NULL, h INTEGER NOT NULL, node BLOB NOT "
        "NULL, body BLOB NOT NULL, "
        "chain BLOB NOT NULL, entry BLOB NOT NULL, UNIQUE(device, cseq))",
        "CREATE INDEX op_log_id ON op_log(id, h)",
    };
    return sql;
}

/// By the record, whose places are asked for one by one; by the position, as
/// they are handed out. A third order would cost each change of a record an
/// entry more for each of its scopes.
constexpr auto scopeTable = "CREATE TABLE row_scope(scope TEXT NOT NULL, id "
                            "BLOB NOT NULL, seq INTEGER NOT NULL, "
                            "present INTEGER NOT NULL, PRIMARY KEY(id, scope))";
constexpr auto scopeIndex = "CREATE INDEX row_scope_seq ON row_scope(scope, seq)";

/// What came after the first version; a server of that version gets it when it
/// is started.
const QByteArrayList &laterTables()
{
    static const QByteArrayList sql{
        "CREATE INDEX entity_row_removed ON entity_row(removed_at) WHERE "
        "removed_at IS NOT NULL",
        scopeTable,
        scopeIndex,
        "CREATE TABLE row_link(target BLOB NOT NULL, id BLOB NOT NULL, share "
        "INTEGER NOT NULL, PRIMARY KEY(target, "
        "id, share))",
        "CREATE INDEX row_link_id ON row_link(id)",
        "CREATE TABLE rules(id INTEGER PRIMARY KEY, version INTEGER NOT NULL, "
        "body BLOB NOT NULL)",
        "CREATE TABLE rules_heard(digest BLOB NOT NULL, administrator INTEGER "
        "NOT NULL, PRIMARY KEY(digest, "
        "administrator))",
        "CREATE TABLE reach(tbl TEXT PRIMARY KEY, reach TEXT NOT NULL)",
        "CREATE TABLE unique_key(tbl TEXT NOT NULL, field TEXT NOT NULL, value "
        "TEXT NOT NULL, id BLOB NOT NULL, "
        "PRIMARY "
        "KEY(tbl, field, value))",
        "CREATE INDEX unique_key_id ON unique_key(id)",
        "CREATE TABLE verdict(device BLOB NOT NULL, cseq INTEGER NOT NULL, tbl "
        "TEXT NOT NULL, id BLOB NOT NULL, code "
        "TEXT NOT NULL, PRIMARY KEY(device, cseq))",
        "CREATE TABLE series(name TEXT PRIMARY KEY, newest INTEGER NOT NULL)",
        "CREATE TABLE number_lease(series TEXT NOT NULL, first INTEGER NOT NULL, "
        "last INTEGER NOT NULL, device BLOB "
        "NOT "
        "NULL, at INTEGER NOT NULL, PRIMARY KEY(series, first))",
        "CREATE TABLE device_code(device BLOB PRIMARY KEY, code TEXT NOT NULL "
        "UNIQUE)",
        "CREATE TABLE setting(name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
        "INSERT INTO rules(id, version, body) VALUES(1, 0, ?)",
    };
    return sql;
}

/// Which indices the tables have: a setting. 0: those of before there were
/// layouts.
constexpr auto layout = "layout";
constexpr qint64 newestLayout = 1;

void defineLater(Database &database)
{
    auto statements = laterTables();
    const auto first = statements.takeLast();
    database.define(statements);
    database.run(first, {encodeRules({})});
    Ledger(database).set(layout, newestLayout);
}

} // namespace

/// What stands beside the ledger in the same database; made when missing, also
/// in a database of an earlier version.
static QByteArrayList companions()
{
    return Accounts::tables() + Audit::tables() + Blobs::tables() + Clearings::tables() + Removals::tables();
}

void Ledger::complete()
{
    m_db.transact([&] { m_db.define(companions()); });
    upgrade();
    if (setting(layout) < newestLayout)
        m_db.transact([this] { layAnew(); });
}

void Ledger::found(const QString &organisation, const QByteArray &node, qint64 nowMs)
{
    m_db.transact([&] {
        m_db.define(tables() + companions());
        defineLater(m_db);
        m_db.run("INSERT INTO org(id, name, head, clock, epoch, node, log, logged) "
                 "VALUES(1, ?, 0, 2, 1, ?, ?, 0)",
            {organisation, node, emptyChain()});
        m_db.run("INSERT INTO epoch(n, base, at) VALUES(1, 0, ?)", {nowMs});
    });
}

/// Fewer indices, each of which costs every change of a record.
void Ledger::layAnew()
{
    lockHead();
    if (setting(layout) == newestLayout)
        return; // another server was faster
    m_db.define({"DROP INDEX entity_row_tbl", "ALTER TABLE row_scope RENAME TO former_scope",
        "DROP INDEX row_scope_seq", scopeTable, scopeIndex,
        "INSERT INTO row_scope(scope, id, seq, present) SELECT scope, "
        "id, seq, present FROM former_scope",
        "DROP TABLE former_scope"});
    set(layout, newestLayout);
}

/// The first version knew neither scopes nor rules.
void Ledger::upgrade()
{
    try {
        m_db.scalar("SELECT count(*) FROM setting");
        return;
    } catch (const DatabaseError &) {
    } // the first version had none
    m_db.transact([&] {
        m_db.define({"ALTER TABLE entity_row ADD COLUMN open INTEGER NOT NULL DEFAULT 1",
            "ALTER TABLE entity_row ADD COLUMN removed_at INTEGER",
            "ALTER TABLE entity_row ADD COLUMN sum INTEGER NOT NULL DEFAULT 0"});
        defineLater(m_db);
        qint64 after = 0;
        for (bool more = true; more;) { // their sums are worked out once
            const auto page = changes({scope::organisation}, after, std::numeric_limits<qint64>::max(), 2000, 1 << 24);
            for (auto state : page.states) {
                unpack(state);
                m_db.run("UPDATE entity_row SET sum = ? WHERE id = ?", {qint64(sumOf(state)), state.row.bytes()});
            }
            after = page.reached;
            more = !page.isLast;
        }
    });
}

} // namespace crm::sync
