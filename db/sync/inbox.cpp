// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/inbox.h"

#include "db/sql/schema.h"
#include "db/store/rights.h"
#include "db/sync/wire/cbor.h"
#include "db/value/sortkey.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <utility>

namespace crm::sync {

namespace {

constexpr qint64 manyRows = 20000; // to come: from here on one building of indexes beats keeping them

} // namespace

Inbox::Inbox(SyncTables &tables, Outbox &outbox, const Registry &registry)
    : m_tables(tables)
    , m_outbox(outbox)
    , m_connection(tables.connection())
    , m_registry(registry)
    , m_capture(tables.connection(), registry)
    , m_renewals(tables.connection(), registry)
{
    // A record may come before what it refers to, on a later page. Once for good: saying it prepares every kept
    // statement anew.
    m_connection.run("PRAGMA foreign_keys=OFF");
}

/// Parents first, since what is derived from children is kept by triggers on them.
QList<const RowState *> Inbox::parentsFirst(const QList<RowState> &rows) const
{
    QHash<QByteArray, int> order;
    for (const auto *entity : m_registry.entities())
        order.insert(entity->name, int(order.size()));
    QList<std::pair<int, const RowState *>> placed;
    placed.reserve(rows.size());
    for (const auto &row : rows)
        placed.append({order.value(row.table, 1000), &row});
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const RowState *> sorted;
    sorted.reserve(placed.size());
    for (const auto &[place, row] : std::as_const(placed))
        sorted.append(row);
    return sorted;
}

void Inbox::asRemote(
    const QString &label, qint64 nowMs, const std::function<void()> &work, const std::function<void()> &first)
{
    const auto end = qScopeGuard([this] { m_capture.end(); });
    Transaction transaction(m_connection);
    first();
    m_outbox.freezeAll();
    m_connection.exec("INSERT INTO change_txn(label, at, origin, kind, first) VALUES(?, ?, 'remote', 'do', (SELECT "
                      "coalesce(max(cid), 0) + 1 FROM change_log))",
        {label, nowMs});
    m_txn = m_connection.insertedId();
    m_capture.begin(m_txn, nowMs);
    work();
    m_capture.end();
    const auto last = m_connection.scalar(
        "SELECT max(l.cid) FROM change_log l, change_txn t WHERE t.tx = ? AND l.cid >= t.first", {m_txn});
    if (!last.isNull()) {
        m_connection.exec("UPDATE change_txn SET last = ? WHERE tx = ?", {last, m_txn});
        m_tables.set(key::frozen, last); // nothing but what others did has been logged since freezeAll()
    } else {
        m_connection.exec("DELETE FROM change_txn WHERE tx = ?", {m_txn});
    }
    transaction.commit();
}

/// Whether the page simply comes again should the power fail, as one of a first reading: then nobody waits for the disk
/// (SYNC 4.1). What the server is told next must not depend on it.
bool Inbox::mayBeLost(const Answer &page)
{
    return m_tables.number(key::bulk) != 0 && page.hasMore && page.verdicts.isEmpty() && m_outbox.pending() == 0;
}

int Inbox::apply(const Answer &page, const QString &label, qint64 nowMs)
{
    if (!mayBeLost(page))
        return take(page, label, nowMs);
    int changed = 0;
    m_tables.withoutWaiting([&] { changed = take(page, label, nowMs); });
    if (m_outbox.pending() > 0) // done here just now: what is in a batch may be sent, and must be on the disk before
        m_tables.set(key::settled, m_tables.number(key::settled) + 1);
    return changed;
}

int Inbox::take(const Answer &page, const QString &label, qint64 nowMs)
{
    int changed = 0;
    m_known.reset(); // the page before may not have come to its end
    m_me = m_tables.bytes(key::user);
    asRemote(label, nowMs, [&] {
        beginBulk(page);
        for (const auto &row : page.evicted)
            changed += evict(row);
        const auto rows = parentsFirst(page.rows);
        const bool isBulk = m_tables.number(key::bulk) != 0;
        const auto count = [&](const RowState &row, bool isChanged) {
            changed += isChanged;
            if (isChanged && !isBulk)
                m_renewals.note(row);
        };
        m_known = isBulk ? knownAmong(rows) : std::nullopt;
        for (const auto *row : rows) {
            const auto &maker = row->existence.author; // who wrote what in it signs that
            m_capture.sign(row->row, maker.user, maker.at, maker.isProgram);
            noteAuthor(*row);
            count(*row, applyRow(*row));
        }
        m_known.reset();
        const auto fetched = parentsFirst(page.fetched);
        for (const auto *row : fetched) {
            sign(*row);
            noteAuthor(*row);
            count(*row, reset(*row));
        }
        m_capture.sign({}, {}, 0);
        noteNewest(page);
        for (const auto &verdict : page.verdicts) {
            m_tables.want({verdict.table, verdict.row});
            m_tables.set(key::heard, qMax(m_tables.number(key::heard), verdict.cseq));
        }
        noteComplete(page);
        m_tables.set(key::cursor, page.cursor);
        if (!page.places.isEmpty())
            m_tables.set(key::places, encode(page.places));
        if (!page.hasMore && m_tables.number(key::sweep))
            changed += sweep();
        endBulk(page);
        changed += m_renewals.carryOut();
    });
    return changed;
}

/// Of a first reading hardly any record is known before it comes, and ids lie in the order in which they were made: one
/// look at a stretch of them stands for two at each.
std::optional<QSet<Id>> Inbox::knownAmong(const QList<const RowState *> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const auto [first, last]
        = std::minmax_element(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->row < b->row; });
    QSet<Id> known;
    const auto take = [&](const QByteArray &selection) {
        auto found = m_connection.exec(
            selection + " BETWEEN ? AND ? LIMIT ?", {(*first)->row.bytes(), (*last)->row.bytes(), rows.size() + 1});
        while (found.next())
            known.insert(Id::fromBytes(found.view(0)));
    };
    take("SELECT row FROM sync_row WHERE row");
    QByteArray table;
    for (const auto *row : rows) {
        if (known.size() > rows.size())
            return std::nullopt;
        const auto *entity = row->table == table ? nullptr : m_registry.byName(row->table);
        table = row->table;
        if (entity)
            take("SELECT id FROM " + entity->name + " WHERE id");
    }
    return known.size() > rows.size() ? std::nullopt : std::optional(known);
}

/// A record that changes moves ahead: of what somebody wrote before the position of a page it may still be to come. Only
/// the end of a reading says that nothing is missing, and a scope that is new to this person that something is.
void Inbox::noteComplete(const Answer &page)
{
    if (!page.hasMore)
        return m_tables.set(key::complete, page.cursor);
    const auto known = m_tables.places();
    const bool isWider = !known.isEmpty()
        && std::any_of(page.places.cbegin(), page.places.cend(),
            [&](const auto &place) { return place.second.isInteger() && !known.contains(place.first.toString()); });
    if (isWider)
        m_tables.set(key::complete, {});
}

/// Whatever this file stamps anew comes after all it has seen.
void Inbox::noteNewest(const Answer &page)
{
    const auto known = quint64(m_tables.number(key::received));
    auto newest = known;
    for (const auto *rows : {&page.rows, &page.fetched})
        for (const auto &row : *rows) {
            newest = qMax(newest, row.existence.stamp.h);
            for (const auto &group : row.groups)
                newest = qMax(newest, group.stamp.h);
        }
    if (newest > known)
        m_tables.set(key::received, qint64(newest));
}

/// A file that gets its first records in great number gets its indexes once, at the end, and works out at the end
/// what follows from them. What its user does meanwhile is logged as ever; only finding takes longer.
void Inbox::beginBulk(const Answer &page)
{
    m_suspended = {}; // the page before may not have come to its end
    if (!m_tables.number(key::bulk)) {
        const bool isFirst = m_tables.number(key::cursor) == 0 && page.hasMore;
        if (!isFirst || page.head - page.cursor < manyRows)
            return;
        m_tables.set(key::bulk, 1);
        m_connection.forgetStatements();
        m_capture.prepare();
        for (const auto *entity : m_registry.entities())
            dropIndexes(m_connection, *entity);
    }
    m_suspended = page.hasMore ? kindsIn(page) : m_registry.entities();
    for (const auto *entity : std::as_const(m_suspended))
        suspendDerivations(m_connection, *entity);
}

QList<const Entity *> Inbox::kindsIn(const Answer &page) const
{
    QSet<QByteArray> tables;
    for (const auto &row : page.rows)
        tables.insert(row.table);
    auto kinds = m_registry.entities();
    kinds.removeIf([&](const Entity *entity) { return !tables.contains(entity->name); });
    return kinds;
}

void Inbox::endBulk(const Answer &page)
{
    const bool isBulk = m_tables.number(key::bulk) != 0;
    if (page.hasMore) {
        m_tables.set(key::rebuild, 1);
    } else {
        if (isBulk)
            for (const auto *entity : m_registry.entities())
                makeIndexes(m_connection, *entity);
        if (isBulk)
            m_renewals.noteAll();
        if (m_tables.number(key::rebuild) || isBulk)
            rebuildDerived();
        m_tables.set(key::bulk, {});
    }
    const auto suspended = std::exchange(m_suspended, {});
    for (const auto *entity : suspended)
        resumeDerivations(m_connection, *entity);
}

void Inbox::restoreIndexes()
{
    if (!m_tables.number(key::bulk))
        return;
    Transaction transaction(m_connection);
    for (const auto *entity : m_registry.entities())
        makeIndexes(m_connection, *entity);
    m_tables.set(key::bulk, {});
    transaction.commit();
}

PullRequest Inbox::question(int limit, qint64 waitMs)
{
    PullRequest request{
        m_tables.bytes(key::device), m_tables.number(key::epoch), m_tables.number(key::cursor), limit, waitMs};
    request.places = m_tables.places();
    request.heard = m_tables.number(key::heard);
    request.fetch = m_tables.wanted();
    return request;
}

/// Children may have come on an earlier page than the record whose columns are derived from them.
void Inbox::rebuildDerived()
{
    for (const auto *entity : m_registry.entities())
        rebuildDerivations(m_connection, *entity);
    m_tables.set(key::rebuild, {});
}

/// Who adds what only managers change may change it, too.
void Inbox::noteAuthor(const RowState &row)
{
    const auto *entity = m_registry.byName(row.table);
    if (entity && managersKinds().contains(entity->number))
        m_tables.noteAdded(row.row, !m_me.isEmpty() && firstAuthor(row).user.bytes() == m_me);
}

/// Who did it and when is the author's, not ours: the history of a record shows it.
void Inbox::sign(const RowState &row)
{
    const auto *author = &row.existence.author;
    const auto *newest = &row.existence.stamp;
    for (const auto &group : row.groups)
        if (*newest < group.stamp) {
            newest = &group.stamp;
            author = &group.author;
        }
    m_capture.sign(row.row, author->user, author->at, author->isProgram);
}

} // namespace crm::sync
