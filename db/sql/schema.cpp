// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/schema.h"

#include "db/sql/capture.h"
#include "db/sql/connection.h"
#include "db/sql/summary.h"

#include <QSet>

namespace crm {

namespace {

QByteArray columnType(const Field &f)
{
    switch (f.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
    case FieldKind::Instant:
    case FieldKind::Money:
        return "INTEGER";
    case FieldKind::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

QByteArray columnSql(const Field &f)
{
    QByteArray column = f.name + ' ' + columnType(f);
    if (f.target)
        column += " REFERENCES " + f.target().name + "(id) DEFERRABLE INITIALLY DEFERRED";
    return column;
}

QByteArray tableSql(const Entity &e)
{
    QByteArrayList columns{"rid INTEGER PRIMARY KEY", "id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)"};
    for (const auto &f : e.fields)
        if (f.hasColumn())
            columns += columnSql(f);
    if (e.hasTitleKey())
        columns += "_sort BLOB";
    return "CREATE TABLE " + e.name + '(' + columns.join(", ") + ')';
}

/// Tables that belong to no entity. change_log and its columns follow SYNC 2.1: cid orders, tx groups
/// one commit (label, user and time stand in change_txn), h is the hybrid stamp, tbl the entity's
/// number, body CBOR {column: [old, new]} for 'U' and {column: old} for 'D'; seen and batch are sync's.
/// Of what was received, at, user and program (1: it did so by itself) say who did it and when.
const QByteArrayList &machinery()
{
    static const QByteArrayList sql{
        "CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS change_txn(tx INTEGER PRIMARY KEY, label TEXT, at INTEGER NOT NULL, user BLOB, "
        "origin TEXT NOT NULL, "
        "kind TEXT NOT NULL, first INTEGER, last INTEGER, reverts INTEGER, reverted_by INTEGER)",
        "CREATE INDEX IF NOT EXISTS change_txn_at ON change_txn(at)", // the latest one, where clocks went wrong
        "CREATE TABLE IF NOT EXISTS change_log(cid INTEGER PRIMARY KEY, tx INTEGER NOT NULL, h INTEGER NOT NULL, at "
        "INTEGER, "
        "user BLOB, tbl INTEGER NOT NULL, row BLOB NOT NULL, op TEXT NOT NULL, seen INTEGER, body BLOB, batch INTEGER, "
        "program INTEGER)",
        "CREATE INDEX IF NOT EXISTS change_log_row ON change_log(row)",
        "CREATE TABLE IF NOT EXISTS series(name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID",
        // Its key stands first: SQLite 3.40 takes such a table for damaged when another column stands between.
        "CREATE TABLE IF NOT EXISTS series_lease(series TEXT NOT NULL, last INTEGER NOT NULL, next INTEGER NOT NULL, "
        "PRIMARY KEY(series, last)) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS blob(sha256 TEXT PRIMARY KEY, body BLOB NOT NULL)",
        "CREATE TABLE IF NOT EXISTS draft(key TEXT PRIMARY KEY, body BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID",
    };
    return sql;
}

/// The triggers that keep what follows from the entity's rows: columns of others, and sums.
QList<std::pair<QByteArray, QByteArray>> derivationTriggers(const Entity &e)
{
    QList<std::pair<QByteArray, QByteArray>> triggers;
    for (const auto &d : e.derivations)
        for (const auto &body : d.triggers) {
            const auto name = e.name + "_derive_" + QByteArray::number(triggers.size());
            triggers.append({name, "CREATE TRIGGER " + name + ' ' + body});
        }
    for (const auto &summary : summariesOf(e))
        triggers += summaryTriggers(summary);
    return triggers;
}

void addColumns(Connection &c, const Entity &e)
{
    QSet<QByteArray> present;
    auto rows = c.exec("SELECT name FROM pragma_table_info(?)", {QString::fromLatin1(e.name)});
    while (rows.next())
        present.insert(rows.text(0).toLatin1());
    for (const auto &f : e.fields)
        if (f.hasColumn() && !present.contains(f.name))
            c.run("ALTER TABLE " + e.name + " ADD COLUMN " + columnSql(f));
    if (e.hasTitleKey() && !present.contains("_sort")) { // it is named by another field than before
        c.run("ALTER TABLE " + e.name + " ADD COLUMN _sort BLOB");
        c.exec("INSERT INTO meta(key, value) VALUES('unsorted', ?) "
               "ON CONFLICT(key) DO UPDATE SET value = value || ' ' || excluded.value",
            {QString::fromLatin1(e.name)}); // whoever opens the file makes its keys
    }
}

/// Of the tables that belong to no entity, what files of earlier versions lack.
void completeMachinery(Connection &c)
{
    if (c.scalar("SELECT 1 FROM pragma_table_info('change_log') WHERE name = 'program'").isNull())
        c.run("ALTER TABLE change_log ADD COLUMN program INTEGER");
}

/// An index that nothing asks for any more would only slow writing down.
void renewIndexes(Connection &c, const Entity &e)
{
    const auto wanted = indexSql(e);
    QByteArrayList old;
    auto rows = c.exec("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        {QString::fromLatin1(e.name)});
    while (rows.next())
        old.append(rows.text(0).toLatin1());
    for (const auto &name : std::as_const(old))
        if (std::none_of(wanted.cbegin(), wanted.cend(), [&](const auto &index) { return index.first == name; }))
            c.run("DROP INDEX " + name);
    for (const auto &[name, sql] : wanted)
        c.run(sql);
}

/// Tells whether the program makes the schema as it did when it last opened the file: FNV-1a, since nobody forges it and
/// every start waits for it; a cryptographic sum took 3 ms.
QByteArray fingerprintOf(const QByteArrayList &statements)
{
    quint64 sum = 0xcbf29ce484222325u;
    for (const auto &sql : statements)
        for (const char c : sql + '\n')
            sum = (sum ^ uchar(c)) * 0x100000001b3u;
    return QByteArray::number(sum, 16);
}

void renewTriggers(Connection &c, const Registry &registry)
{
    QByteArrayList old;
    auto rows = c.exec("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    while (rows.next())
        old.append(rows.text(0).toLatin1());
    for (const auto &name : old)
        c.run("DROP TRIGGER " + name);
    for (const auto *e : registry.entities()) {
        for (const auto &sql : Capture::triggers(*e))
            c.run(sql);
        for (const auto &[name, sql] : derivationTriggers(*e))
            c.run(sql);
    }
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> indexSql(const Entity &e)
{
    QList<std::pair<QByteArray, QByteArray>> indexes;
    const auto add = [&](const QByteArray &name, const QByteArray &columns, const QByteArray &where = {}) {
        indexes.append({e.name + "_ix_" + name,
            "CREATE INDEX IF NOT EXISTS " + e.name + "_ix_" + name + " ON " + e.name + '(' + columns + ')' + where});
    };
    if (e.hasTitleKey())
        add("sort", "_sort");
    const auto at = e.timelineField >= 0 ? e.fields.at(e.timelineField).name : QByteArray();
    if (!at.isEmpty())
        add(at, at);
    for (const auto &f : e.fields) {
        if (!f.hasColumn())
            continue;
        const auto isFirst = [&](const QByteArrayList &columns) { return columns.first() == f.name; };
        if (f.kind == FieldKind::Reference && std::any_of(e.indexes.cbegin(), e.indexes.cend(), isFirst))
            continue; // one that begins with it finds whoever points at a record just as well
        if (f.kind == FieldKind::Reference)
            add(f.name, at.isEmpty() ? f.name : f.name + ", " + at, " WHERE " + f.name + " IS NOT NULL");
        else if (f.is(Indexed) && f.name != at)
            add(f.name, f.kind == FieldKind::Text ? f.name + " COLLATE NOCASE" : f.name);
    }
    for (const auto &columns : e.indexes)
        add(columns.join('_'), columns.join(", "));
    return indexes;
}

void dropIndexes(Connection &c, const Entity &e)
{
    for (const auto &[name, sql] : indexSql(e))
        c.run("DROP INDEX IF EXISTS " + name);
}

void makeIndexes(Connection &c, const Entity &e)
{
    for (const auto &[name, sql] : indexSql(e))
        c.run(sql);
}

void suspendDerivations(Connection &c, const Entity &e)
{
    for (const auto &[name, sql] : derivationTriggers(e))
        c.run("DROP TRIGGER IF EXISTS " + name);
}

void resumeDerivations(Connection &c, const Entity &e)
{
    for (const auto &[name, sql] : derivationTriggers(e))
        c.run(sql);
}

void rebuildDerivations(Connection &c, const Entity &e, bool derive)
{
    for (const auto &d : e.derivations)
        if (derive && !d.rebuild.isEmpty())
            c.run(d.rebuild);
    for (const auto &summary : summariesOf(e))
        rebuildSummary(c, summary);
}

/// Before a number is given, the rows that have come in are asked for it.
static bool isOfNumbers(const Entity &e, const QByteArray &index)
{
    return std::any_of(e.fields.begin(), e.fields.end(), [&](const Field &f) {
        return f.kind == FieldKind::Text && f.is(ReadOnly) && f.is(Named) && index == e.name + "_ix_" + f.name;
    });
}

void dropForBulk(Connection &c, const Entity &e)
{
    suspendDerivations(c, e);
    c.run("DROP TRIGGER IF EXISTS " + e.name + "_log_insert");
    for (const auto &[name, sql] : indexSql(e))
        if (!isOfNumbers(e, name))
            c.run("DROP INDEX IF EXISTS " + name);
}

void makeIndexOf(Connection &c, const Entity &e, QByteArrayView field)
{
    const auto columns = " ON " + e.name + '(' + field.toByteArray();
    for (const auto &[name, sql] : indexSql(e)) {
        const auto at = sql.indexOf(columns);
        if (at >= 0 && QByteArrayView(", )").contains(sql.at(at + columns.size())))
            c.run(sql);
    }
}

void restoreAfterBulk(Connection &c, const Entity &e, bool derive)
{
    makeIndexes(c, e);
    rebuildDerivations(c, e, derive);
    resumeDerivations(c, e);
    c.run(Capture::triggers(e).first());
}

QByteArrayList schemaSql(const Registry &registry)
{
    auto sql = machinery();
    for (const auto *e : registry.entities())
        sql += tableSql(*e);
    for (const auto *e : registry.entities())
        for (const auto &[name, statement] : indexSql(*e))
            sql += statement;
    for (const auto *e : registry.entities())
        for (const auto &summary : summariesOf(*e))
            sql += summarySql(summary);
    for (const auto *e : registry.entities()) {
        sql += Capture::triggers(*e);
        for (const auto &[name, statement] : derivationTriggers(*e))
            sql += statement;
    }
    return sql;
}

static bool isFresh(Connection &c)
{
    return c.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'").toInt() == 0;
}

/// Of the program's own descriptions, which are the same for as long as it runs, worked out once.
static QByteArray fingerprintOf(const Registry &registry)
{
    static const auto own = fingerprintOf(schemaSql(Registry::instance()));
    return &registry == &Registry::instance() ? own : fingerprintOf(schemaSql(registry));
}

static bool hasFingerprint(Connection &c, const QByteArray &fingerprint)
{
    return c.scalar("SELECT value FROM meta WHERE key = 'schema'").toString().toLatin1() == fingerprint;
}

bool isSchemaCurrent(Connection &c, const Registry &registry)
{
    return !isFresh(c) && hasFingerprint(c, fingerprintOf(registry));
}

void updateSchema(Connection &c, const Registry &registry)
{
    const auto fingerprint = fingerprintOf(registry);
    const bool fresh = isFresh(c);
    if (!fresh && hasFingerprint(c, fingerprint))
        return;
    if (fresh) {
        for (const auto &sql : schemaSql(registry))
            c.run(sql);
    } else {
        for (const auto &sql : machinery())
            c.run(sql);
        completeMachinery(c);
        for (const auto *e : registry.entities()) {
            if (c.scalar("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?",
                     {QString::fromLatin1(e->name)})
                    .toInt()
                == 0)
                c.run(tableSql(*e));
            else
                addColumns(c, *e);
        }
        for (const auto *e : registry.entities()) {
            renewIndexes(c, *e);
            updateSummaries(c, *e);
        }
        renewTriggers(c, registry);
    }
    c.exec("INSERT INTO meta(key, value) VALUES('schema', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        {QString::fromLatin1(fingerprint)});
    c.run("PRAGMA user_version = " + QByteArray::number(schemaVersion));
    c.run("PRAGMA application_id = " + QByteArray::number(applicationId));
}

} // namespace crm
