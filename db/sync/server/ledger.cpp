// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/ledger.h"

#include "db/sync/server/accounts.h"
#include "db/sync/server/blobs.h"
#include "db/sync/server/clearings.h"
#include "db/sync/server/marks.h"
#include "db/sync/server/removals.h"

#include <QHash>

#include <algorithm>

namespace crm::sync {

namespace {

const QByteArrayList &tables()
{
    static const QByteArrayList sql{
        "CREATE TABLE org(id INTEGER PRIMARY KEY, name TEXT NOT NULL, head INTEGER NOT NULL, clock INTEGER NOT NULL, "
        "epoch INTEGER NOT NULL, node BLOB NOT NULL, log BLOB NOT NULL, logged INTEGER NOT NULL)",
        "CREATE TABLE epoch(n INTEGER PRIMARY KEY, base INTEGER NOT NULL, at INTEGER NOT NULL)",
        "CREATE TABLE client_ack(device BLOB PRIMARY KEY, last INTEGER NOT NULL, chain BLOB NOT NULL, "
        "seen_at INTEGER NOT NULL)",
        "CREATE TABLE entity_row(id BLOB PRIMARY KEY, tbl TEXT NOT NULL, seq INTEGER NOT NULL, state BLOB NOT NULL, "
        "removed_by BLOB, act INTEGER, open INTEGER NOT NULL, removed_at INTEGER, sum INTEGER NOT NULL)",
        "CREATE UNIQUE INDEX entity_row_seq ON entity_row(seq)",
        "CREATE INDEX entity_row_act ON entity_row(removed_by, act) WHERE act IS NOT NULL",
        "CREATE TABLE kept_act(node BLOB NOT NULL, act INTEGER NOT NULL, PRIMARY KEY(node, act))",
        "CREATE TABLE op_log(n INTEGER PRIMARY KEY, device BLOB NOT NULL, cseq INTEGER NOT NULL, seq INTEGER NOT "
        "NULL, at INTEGER NOT NULL, "
        "tbl TEXT NOT NULL, id BLOB NOT NULL, h INTEGER NOT NULL, node BLOB NOT NULL, body BLOB NOT NULL, "
        "chain BLOB NOT NULL, entry BLOB NOT NULL, UNIQUE(device, cseq))",
        "CREATE INDEX op_log_id ON op_log(id, h)",
    };
    return sql;
}

/// What came after the first version; a server of that version gets it when it is started.
const QByteArrayList &laterTables()
{
    static const QByteArrayList sql{
        "CREATE INDEX entity_row_tbl ON entity_row(tbl, id)",
        "CREATE INDEX entity_row_removed ON entity_row(removed_at) WHERE removed_at IS NOT NULL",
        "CREATE TABLE row_scope(scope TEXT NOT NULL, id BLOB NOT NULL, seq INTEGER NOT NULL, present INTEGER NOT NULL, "
        "PRIMARY KEY(scope, id))",
        "CREATE INDEX row_scope_seq ON row_scope(scope, seq)",
        "CREATE INDEX row_scope_id ON row_scope(id)",
        "CREATE TABLE row_link(target BLOB NOT NULL, id BLOB NOT NULL, share INTEGER NOT NULL, PRIMARY KEY(target, "
        "id, share))",
        "CREATE INDEX row_link_id ON row_link(id)",
        "CREATE TABLE rules(id INTEGER PRIMARY KEY, version INTEGER NOT NULL, body BLOB NOT NULL)",
        "CREATE TABLE rules_heard(digest BLOB NOT NULL, administrator INTEGER NOT NULL, PRIMARY KEY(digest, "
        "administrator))",
        "CREATE TABLE reach(tbl TEXT PRIMARY KEY, reach TEXT NOT NULL)",
        "CREATE TABLE unique_key(tbl TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, id BLOB NOT NULL, "
        "PRIMARY "
        "KEY(tbl, field, value))",
        "CREATE INDEX unique_key_id ON unique_key(id)",
        "CREATE TABLE verdict(device BLOB NOT NULL, cseq INTEGER NOT NULL, tbl TEXT NOT NULL, id BLOB NOT NULL, code "
        "TEXT NOT NULL, PRIMARY KEY(device, cseq))",
        "CREATE TABLE series(name TEXT PRIMARY KEY, newest INTEGER NOT NULL)",
        "CREATE TABLE number_lease(series TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, device BLOB "
        "NOT "
        "NULL, at INTEGER NOT NULL, PRIMARY KEY(series, first))",
        "CREATE TABLE device_code(device BLOB PRIMARY KEY, code TEXT NOT NULL UNIQUE)",
        "CREATE TABLE setting(name TEXT PRIMARY KEY, value INTEGER NOT NULL)",
        "INSERT INTO rules(id, version, body) VALUES(1, 0, ?)",
    };
    return sql;
}

void defineLater(Database &database)
{
    auto statements = laterTables();
    const auto first = statements.takeLast();
    database.define(statements);
    database.run(first, {encodeRules({})});
}

Head headOf(const QVariantList &row)
{
    return {row.at(0).toLongLong(), quint64(row.at(1).toLongLong()), row.at(2).toLongLong(), row.at(3).toByteArray(),
        row.at(4).toByteArray(), row.at(5).toLongLong()};
}

} // namespace

/// What stands beside the ledger in the same database; made when missing, also in a database of an earlier version.
static QByteArrayList companions()
{
    return Accounts::tables() + Audit::tables() + Blobs::tables() + Clearings::tables() + Removals::tables();
}

void Ledger::complete()
{
    m_db.transact([&] { m_db.define(companions()); });
    upgrade();
}

void Ledger::found(const QString &organisation, const QByteArray &node, qint64 nowMs)
{
    m_db.transact([&] {
        m_db.define(tables() + companions());
        defineLater(m_db);
        m_db.run("INSERT INTO org(id, name, head, clock, epoch, node, log, logged) VALUES(1, ?, 0, 2, 1, ?, ?, 0)",
            {organisation, node, emptyChain()});
        m_db.run("INSERT INTO epoch(n, base, at) VALUES(1, 0, ?)", {nowMs});
    });
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

bool Ledger::isFounded()
{
    try {
        return m_db.scalar("SELECT count(*) FROM org").toInt() == 1;
    } catch (const DatabaseError &) {
        return false;
    }
}

QString Ledger::organisation()
{
    return m_db.scalar("SELECT name FROM org").toString();
}

Head Ledger::head()
{
    return headOf(m_db.select("SELECT head, clock, epoch, node, log, logged FROM org WHERE id = 1").first());
}

/// An update that changes nothing holds the row on every database; SELECT … FOR UPDATE is not in SQLite.
Head Ledger::lockHead()
{
    return headOf(
        m_db.select("UPDATE org SET head = head WHERE id = 1 RETURNING head, clock, epoch, node, log, logged").first());
}

void Ledger::setHead(const Head &head)
{
    m_db.run("UPDATE org SET head = ?, clock = ?, epoch = ?, node = ?, log = ?, logged = ? WHERE id = 1",
        {head.head, qint64(head.clock), head.epoch, head.node, head.log, head.logged});
}

qint64 Ledger::baseSince(qint64 epoch)
{
    const auto base = m_db.scalar("SELECT min(base) FROM epoch WHERE n > ?", {epoch});
    return base.isNull() ? std::numeric_limits<qint64>::max() : base.toLongLong();
}

void Ledger::beginEpoch(const QByteArray &node, qint64 nowMs)
{
    m_db.transact([&] {
        auto h = lockHead();
        h.node = node;
        h.epoch = qMax(h.epoch + 1, nowMs); // another number also when it goes back to the same backup twice
        m_db.run("INSERT INTO epoch(n, base, at) VALUES(?, ?, ?)", {h.epoch, h.head, nowMs});
        setHead(h);
    });
}

Ack Ledger::ack(const QByteArray &device)
{
    const auto rows = m_db.select("SELECT last, chain FROM client_ack WHERE device = ?", {device});
    return rows.isEmpty() ? Ack{0, emptyChain()}
                          : Ack{rows.first().at(0).toLongLong(), rows.first().at(1).toByteArray()};
}

void Ledger::setAck(const QByteArray &device, const Ack &ack, qint64 nowMs)
{
    m_db.run("INSERT INTO client_ack(device, last, chain, seen_at) VALUES(?, ?, ?, ?) ON CONFLICT(device) DO UPDATE "
             "SET last = excluded.last, chain = excluded.chain, seen_at = excluded.seen_at",
        {device, ack.last, ack.chain, nowMs});
}

QByteArray Ledger::chainAt(const QByteArray &device, qint64 cseq)
{
    if (cseq == 0)
        return emptyChain();
    return m_db.scalar("SELECT chain FROM op_log WHERE device = ? AND cseq = ?", {device, cseq}).toByteArray();
}

QHash<Id, RowState> Ledger::states(const QList<Reference> &references, QSet<Id> *open)
{
    QHash<Id, RowState> found;
    for (qsizetype at = 0; at < references.size(); at += idsAtOnce) {
        const auto part = references.mid(at, idsAtOnce);
        QVariantList ids;
        for (const auto &reference : part)
            ids.append(reference.row.bytes());
        const auto rows
            = m_db.select("SELECT tbl, id, seq, state, open FROM entity_row WHERE id IN ?", {QVariant(ids)});
        for (const auto &row : rows) {
            const auto state = stateOf(row);
            found.insert(state.row, state);
            if (open && row.at(4).toInt() != 0)
                open->insert(state.row);
        }
    }
    return found;
}

void Ledger::eachStanding(qint64 after, qint64 until, const std::function<void(const RowState &)> &visit)
{
    constexpr int atOnce = 500;
    for (bool more = true; more;) {
        const auto rows = m_db.select("SELECT tbl, id, seq, state, removed_by FROM entity_row WHERE seq > ? AND seq <= "
                                      "? ORDER BY seq LIMIT ?",
            {after, until, qint64(atOnce)});
        for (const auto &row : rows) {
            after = row.at(2).toLongLong();
            if (row.at(4).isNull())
                visit(stateOf(row));
        }
        more = rows.size() == atOnce;
    }
}

QList<Reference> Ledger::removedBy(const QByteArray &node, qint64 act)
{
    QList<Reference> found;
    const auto rows = m_db.select("SELECT tbl, id FROM entity_row WHERE removed_by = ? AND act = ?", {node, act});
    for (const auto &row : rows)
        found.append({row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray())});
    return found;
}

static void appendState(QVariantList &values, const RowState &state, bool isOpen, qint64 nowMs)
{
    const auto &e = state.existence;
    const auto ifRemoved = [&](const QVariant &value) { return e.isRemoved ? value : QVariant(); };
    values << state.row.bytes() << QString::fromLatin1(state.table) << state.seq << encodeState(state)
           << ifRemoved(e.stamp.node) << ifRemoved(e.act) << qint64(isOpen) << ifRemoved(nowMs) << qint64(sumOf(state));
}

void Ledger::putStates(const QList<RowState> &states, const QSet<Id> &open, qint64 nowMs, const QSet<Id> &missing)
{
    constexpr qsizetype worthApart = 50; // rows: fewer go with the others
    static const Columns columns{"entity_row",
        {{"id", Columns::Bytes}, {"tbl", Columns::Text}, {"seq", Columns::Integer}, {"state", Columns::Bytes},
            {"removed_by", Columns::Bytes}, {"act", Columns::Integer}, {"open", Columns::Integer},
            {"removed_at", Columns::Integer}, {"sum", Columns::Integer}}};
    const auto isMissing = [&](const RowState &state) { return missing.contains(state.row); };
    const bool isApart = std::count_if(states.begin(), states.end(), isMissing) >= worthApart;
    QVariantList fresh;
    QVariantList others;
    fresh.reserve(isApart ? states.size() * columns.columns.size() : 0);
    for (const auto &state : states)
        appendState(isApart && isMissing(state) ? fresh : others, state, open.contains(state.row), nowMs);
    m_db.insert(columns, fresh);
    m_db.insert(columns, others,
        "ON CONFLICT(id) DO UPDATE SET seq = excluded.seq, state = excluded.state, removed_by = excluded.removed_by, "
        "act = excluded.act, open = excluded.open, removed_at = excluded.removed_at, sum = excluded.sum");
    Blobs(m_db).refer(states);
}

/// Each line is bound to all before it: who changes, removes or reorders one breaks the chain from there on.
static QByteArray entryOf(const QByteArray &before, const QByteArray &deviceChain, qint64 seq, const QByteArray &body)
{
    return chained(before, deviceChain + QByteArray::number(seq) + body);
}

void Ledger::appendLog(const QList<LogLine> &lines, Head &head, qint64 nowMs)
{
    static const Columns columns{"op_log",
        {{"n", Columns::Integer}, {"device", Columns::Bytes}, {"cseq", Columns::Integer}, {"seq", Columns::Integer},
            {"at", Columns::Integer}, {"tbl", Columns::Text}, {"id", Columns::Bytes}, {"h", Columns::Integer},
            {"node", Columns::Bytes}, {"body", Columns::Bytes}, {"chain", Columns::Bytes}, {"entry", Columns::Bytes}}};
    QVariantList values;
    values.reserve(lines.size() * columns.columns.size());
    for (const auto &line : lines) {
        head.log = entryOf(head.log, line.chain, line.seq, line.body);
        values << ++head.logged << line.device << line.cseq << line.seq << nowMs << QString::fromLatin1(line.table)
               << line.row.bytes() << qint64(line.stamp.h) << line.stamp.node << line.body << line.chain << head.log;
    }
    m_db.insert(columns, values);
}

QStringList Ledger::verifyLog()
{
    const auto h = head();
    auto chain = emptyChain();
    qint64 n = 0;
    while (n < h.logged) {
        const auto rows
            = m_db.select("SELECT n, seq, body, chain, entry FROM op_log WHERE n > ? ORDER BY n LIMIT 1000", {n});
        for (const auto &row : rows) {
            if (row.at(0).toLongLong() != n + 1)
                return {QString("Line %1 of the log is missing.").arg(n + 1)};
            ++n;
            chain = entryOf(chain, row.at(3).toByteArray(), row.at(1).toLongLong(), row.at(2).toByteArray());
            if (chain != row.at(4).toByteArray())
                return {QString("Line %1 of the log has been changed.").arg(n)};
        }
        if (rows.isEmpty())
            return {QString("The log ends at line %1 of %2.").arg(n).arg(h.logged)};
    }
    return chain == h.log ? QStringList() : QStringList{"The log does not end where the organisation says."};
}

void Ledger::eachSince(qint64 seq, const Head &head, const std::function<bool(const LogLine &)> &visit)
{
    constexpr int atOnce = 500;
    for (auto n = head.logged; n > 0;) {
        const auto rows = m_db.select(
            "SELECT n, seq, device, tbl, id, h, node, body FROM op_log WHERE n <= ? ORDER BY n DESC LIMIT ?",
            {n, qint64(atOnce)});
        for (const auto &row : rows) {
            n = row.at(0).toLongLong() - 1;
            if (row.at(1).toLongLong() <= seq)
                return;
            LogLine line{row.at(1).toLongLong(), row.at(2).toByteArray(), 0, row.at(3).toString().toLatin1(),
                Id::fromBytes(row.at(4).toByteArray()), {quint64(row.at(5).toLongLong()), row.at(6).toByteArray()},
                row.at(7).toByteArray()};
            if (!visit(line))
                return;
        }
        if (rows.size() < atOnce)
            return;
    }
}

QByteArray Ledger::entryAt(qint64 n)
{
    return n == 0 ? emptyChain() : m_db.scalar("SELECT entry FROM op_log WHERE n = ?", {n}).toByteArray();
}

QList<LogLine> Ledger::linesOf(const Id &row, const Stamp &stamp)
{
    QList<LogLine> lines;
    const auto rows = m_db.select("SELECT seq, device, cseq, tbl, body FROM op_log WHERE id = ? AND h = ? AND node = ?",
        {row.bytes(), qint64(stamp.h), stamp.node});
    for (const auto &line : rows)
        lines.append({line.at(0).toLongLong(), line.at(1).toByteArray(), line.at(2).toLongLong(),
            line.at(3).toString().toLatin1(), row, stamp, line.at(4).toByteArray()});
    return lines;
}

bool Ledger::isKept(const QByteArray &node, qint64 act)
{
    return !m_db.scalar("SELECT 1 FROM kept_act WHERE node = ? AND act = ?", {node, act}).isNull();
}

void Ledger::keep(const QByteArray &node, qint64 act)
{
    m_db.run("INSERT INTO kept_act(node, act) VALUES(?, ?) ON CONFLICT DO NOTHING", {node, act});
}

} // namespace crm::sync
