// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/inbox.h"

#include "db/sync/wire/cbor.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace crm::sync {

namespace {

constexpr qsizetype fewest = 50; // records that may be asked for anew without doubting the server itself
constexpr int fifth = 5;

} // namespace

/// Every group that this program knows, so that the next one can tell what it knows more.
static QCborMap describe(const QList<const Entity *> &entities, QByteArrayList (*groups)(const Entity &))
{
    QCborMap map;
    for (const auto *entity : entities) {
        QCborArray names;
        for (const auto &name : groups(*entity))
            names.append(QString::fromLatin1(name));
        map.insert(QString::fromLatin1(entity->name), names);
    }
    return map;
}

/// The position at which a kept state came: it is written down without.
static qint64 newestOf(const RowState &state)
{
    auto newest = qMax<qint64>(state.existence.seq, 1);
    for (const auto &group : state.groups)
        newest = qMax(newest, group.seq);
    return newest;
}

/// What of `present` is not among `former`, by table.
static QMap<QByteArray, QByteArrayList> addedTo(const QCborMap &former, const QCborMap &present)
{
    QMap<QByteArray, QByteArrayList> added;
    for (const auto &[table, groups] : present) {
        const auto known = former.value(table.toString()).toArray();
        const auto all = groups.toArray();
        for (const auto &group : all)
            if (!known.contains(group))
                added[table.toString().toLatin1()].append(group.toString().toLatin1());
    }
    return added;
}

/// The kinds of records with their groups, as they are written down. The program's own are worked out once.
QByteArray Inbox::described() const
{
    const auto workedOut = [this] { return encode(describe(m_registry.entities(), &Inbox::knownGroups)); };
    if (&m_registry != &Registry::instance())
        return workedOut();
    static const auto own = workedOut();
    return own;
}

/// An older program wrote down one stamp for all groups of a record, among which the new ones were not.
void Inbox::adoptUnknown(qint64 nowMs)
{
    const auto described = this->described();
    const auto former = m_tables.bytes(key::groups);
    if (former == described)
        return;
    if (former.isNull()) // nothing has come yet
        return m_tables.set(key::groups, described);
    const auto added = addedTo(QCborValue::fromCbor(former).toMap(), QCborValue::fromCbor(described).toMap());
    const auto takeUp = [&] {
        for (const auto *entity : m_registry.entities()) {
            if (!added.contains(entity->name))
                continue;
            const auto kept = m_tables.unknown(entity->name);
            for (auto state : kept) {
                state.seq = qMax(m_tables.stamps(state.row).seq, newestOf(state));
                applyRow(state);
            }
            m_connection.exec("DELETE FROM sync_unknown WHERE tbl = ?", {QString::fromLatin1(entity->name)});
            for (const auto &state : kept)
                keepUnknown(entity, state); // there may be more than this program knows
        }
        m_tables.set(key::groups, described);
    };
    // First, so that what this program has written of them meanwhile gets its stamps after that.
    asRemote(QCoreApplication::translate("crm::SyncEngine", "What a newer program has written"), nowMs, takeUp,
        [&] { forgetStamps(added); });
}

void Inbox::forgetStamps(const QMap<QByteArray, QByteArrayList> &groups)
{
    QHash<Id, RowStamps> rows;
    m_tables.eachRow([&](const Id &id, const RowStamps &stamps) {
        if (groups.contains(stamps.table))
            rows.insert(id, stamps);
    });
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const auto added = groups.value(it->table);
        for (const auto &group : added)
            if (group != allCustom)
                it->groups.insert(group, {});
        m_tables.setStamps(it.key(), *it);
    }
}

qint64 Inbox::removals(const Answer &page)
{
    qint64 count = 0;
    const auto isHere = [&](const Id &id) { return m_tables.stamps(id).isKnown && !m_tables.stamps(id).isRemoved; };
    for (const auto &id : page.evicted)
        count += isHere(id);
    for (const auto *rows : {&page.rows, &page.fetched})
        for (const auto &row : *rows)
            count += row.existence.isRemoved && isHere(row.row);
    if (page.hasMore || !m_tables.number(key::sweep))
        return count;
    QSet<Id> heard;
    for (const auto &row : page.rows)
        heard.insert(row.row);
    for (const auto &id : unheard())
        count += !heard.contains(id) && isHere(id);
    return count;
}

qint64 Inbox::records()
{
    return m_connection.scalar("SELECT count(*) FROM sync_row WHERE removed = 0").toLongLong();
}

void Inbox::letGoOfAll(const QString &label, qint64 nowMs)
{
    asRemote(label, nowMs, [&] {
        auto entities = m_registry.entities();
        std::reverse(entities.begin(), entities.end()); // children first
        for (const auto *entity : std::as_const(entities))
            m_connection.exec("DELETE FROM " + entity->name);
        m_connection.exec("UPDATE change_log SET body = NULL, tbl = 0 WHERE tx <> ?", {m_txn});
        m_connection.exec("UPDATE change_log SET body = X'A0' WHERE tx = ?", {m_txn});
        m_connection.exec(
            "UPDATE change_txn SET origin = 'remote' WHERE tx <> ?", {m_txn}); // nothing to undo or to send
        for (const auto *table : {"sync_batch", "sync_row", "sync_unknown", "sync_fetch", "sync_added"})
            m_connection.exec(QByteArray("DELETE FROM ") + table);
    });
}

void Inbox::eachSum(int bucket, const std::function<void(const Id &, quint64)> &visit)
{
    const auto unknown = m_tables.unknown();
    QSet<Id> visited;                         // of those
    QHash<QByteArray, QByteArrayList> groups; // by table
    for (const auto *entity : m_registry.entities()) {
        auto &names = groups[entity->name] = knownGroups(*entity);
        names.removeAll(QByteArray(allCustom));
    }
    m_tables.eachRow([&](const Id &id, const RowStamps &stamps) {
        if (stamps.isRemoved || (bucket >= 0 && bucketOf(id) != bucket))
            return;
        const auto names = groups.value(stamps.table);
        const auto more = unknown.constFind(id);
        if (more == unknown.cend() && stamps.groups.isEmpty())
            return visit(id, sumOf(stamps.table, id, names, stamps.common, stamps.existence));
        QMap<QByteArray, Stamp> written;
        for (const auto &name : names)
            written.insert(name, stamps.of(name));
        for (auto it = stamps.groups.begin(); it != stamps.groups.end(); ++it)
            if (isCustomName(it.key()))
                written.insert(it.key(), it.value());
        if (more != unknown.cend()) {
            visited.insert(id);
            for (auto it = more->groups.begin(); it != more->groups.end(); ++it)
                if (!written.contains(it.key()))
                    written.insert(it.key(), it->stamp);
        }
        visit(id, sumOf(stamps.table, id, written, stamps.existence));
    });
    for (const auto &state : unknown)
        if (!visited.contains(state.row) && !groups.contains(state.table) && !state.existence.isRemoved
            && (bucket < 0 || bucketOf(state.row) == bucket))
            visit(state.row, sumOf(state));
}

QHash<Id, quint64> Inbox::sums(int bucket)
{
    QHash<Id, quint64> sums;
    eachSum(bucket, [&](const Id &id, quint64 sum) { sums.insert(id, sum); });
    return sums;
}

QList<Digest> Inbox::digests()
{
    QList<Digest> digests(buckets);
    eachSum(-1, [&](const Id &id, quint64 sum) {
        auto &digest = digests[bucketOf(id)];
        ++digest.count;
        digest.sum ^= sum;
    });
    return digests;
}

int Inbox::compare(int bucket, const QList<std::pair<Id, quint64>> &theirs)
{
    auto own = sums(bucket);
    QList<Id> differing;
    for (const auto &[id, sum] : theirs)
        if (own.value(id) != sum || !own.contains(id))
            differing.append(id);
    const auto known = own.size();
    for (const auto &[id, sum] : theirs)
        own.remove(id);
    // A server that knows next to nothing of what it once gave out is more likely wrong than this file.
    if (own.size() <= qMax(fewest, known / fifth))
        differing += own.keys();
    // What the server did not take stands here alone: to have the server's record in its place would be to lose it.
    const auto aside = m_outbox.asideRows();
    differing.removeIf([&](const Id &id) { return aside.contains(id); });
    for (const auto &id : std::as_const(differing)) {
        const auto table = m_tables.stamps(id).table;
        m_tables.want({table.isEmpty() ? QByteArray("unknown") : table, id});
    }
    return int(differing.size());
}

/// A record that is no longer ours to see leaves nothing behind: neither in its table nor in the history. It is not
/// removed for anybody else. What its user has not sent yet stays in the outbox: the server keeps their words.
bool Inbox::evict(const Id &row)
{
    const auto stamps = m_tables.stamps(row);
    const auto aside = stamps.seq == 0 ? m_outbox.aside(row) : QList<Op>();
    if (std::any_of(aside.begin(), aside.end(), [](const Op &op) { return op.kind == Op::Insert; })) {
        m_tables.forget(row); // nothing more is to be asked of it
        m_tables.setStamps(row, stamps);
        return false; // the server has never heard of it
    }
    const auto *entity = m_registry.byName(stamps.table);
    bool existed = false;
    if (entity) {
        existed = isHere(*entity, row);
        m_connection.exec("DELETE FROM " + entity->name + " WHERE id = ?", {row.bytes()});
        // Lines are not removed, since their numbers say what has been sent; they say nothing any more.
        m_connection.exec("UPDATE change_log SET body = NULL, tbl = 0 WHERE row = ? AND tx <> ?", {row.bytes(), m_txn});
        m_connection.exec("UPDATE change_log SET body = X'A0' WHERE row = ? AND tx = ?", {row.bytes(), m_txn});
    }
    m_tables.forget(row);
    return existed;
}

} // namespace crm::sync
