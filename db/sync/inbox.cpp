// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/inbox.h"

#include "db/value/sortkey.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace crm::sync {

namespace {

/// The stored form that the field takes; null for what it does not: a file must open whatever was sent.
QVariant stored(const Field &field, const QCborValue &value)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Flag:
    case FieldKind::Instant:
    case FieldKind::Money:
        return value.isInteger() ? QVariant(value.toInteger()) : QVariant();
    case FieldKind::Reference:
        return value.toByteArray().size() == 16 ? QVariant(value.toByteArray()) : QVariant();
    default:
        return value.isString() ? QVariant(value.toString()) : QVariant();
    }
}

QVariant valueIn(const RowState &state, const Field &field)
{
    return stored(field, state.groups.value(groupOf(field)).fields.value(QString::fromLatin1(field.name)));
}

bool isSent(const Field &field)
{
    return !field.isComputed() && !field.is(Derived);
}

QSet<QByteArray> groupsOf(const Entity &entity)
{
    QSet<QByteArray> groups;
    for (const auto &field : entity.fields)
        if (isSent(field))
            groups.insert(groupOf(field));
    return groups;
}

} // namespace

Inbox::Inbox(SyncTables &tables, Outbox &outbox, const Registry &registry)
    : m_tables(tables)
    , m_outbox(outbox)
    , m_connection(tables.connection())
    , m_registry(registry)
    , m_capture(tables.connection(), registry)
{
}

int Inbox::apply(const Answer &page, const QString &label, qint64 nowMs)
{
    // Parents first, since what is derived from children is kept by triggers on them.
    QHash<QByteArray, int> order;
    for (const auto *entity : m_registry.entities())
        order.insert(entity->name, int(order.size()));
    auto rows = page.rows;
    std::stable_sort(rows.begin(), rows.end(),
        [&](const RowState &a, const RowState &b) { return order.value(a.table, 1000) < order.value(b.table, 1000); });
    // A record may come before what it refers to, on a later page.
    m_connection.run("PRAGMA foreign_keys=OFF");
    const auto again = qScopeGuard([this] {
        m_capture.end();
        m_connection.run("PRAGMA foreign_keys=ON");
    });
    Transaction transaction(m_connection);
    m_outbox.freezeAll();
    m_connection.exec("INSERT INTO change_txn(label, at, origin, kind, first) VALUES(?, ?, 'remote', 'do', (SELECT "
                      "coalesce(max(cid), 0) + 1 FROM change_log))",
        {label, nowMs});
    const auto txn = m_connection.insertedId();
    m_capture.begin(txn, nowMs);
    int changed = 0;
    for (const auto &row : std::as_const(rows))
        changed += applyRow(row);
    m_capture.end();
    const auto last = m_connection.scalar(
        "SELECT max(l.cid) FROM change_log l, change_txn t WHERE t.tx = ? AND l.cid >= t.first", {txn});
    if (!last.isNull()) {
        m_connection.exec("UPDATE change_txn SET last = ? WHERE tx = ?", {last, txn});
        signLines(txn, rows);
    } else {
        m_connection.exec("DELETE FROM change_txn WHERE tx = ?", {txn});
    }
    m_tables.set(key::cursor, page.cursor);
    if (page.hasMore)
        m_tables.set(key::rebuild, 1);
    else if (m_tables.number(key::rebuild))
        rebuildDerived();
    transaction.commit();
    return changed;
}

/// Children may have come on an earlier page than the record whose columns are derived from them.
void Inbox::rebuildDerived()
{
    for (const auto *entity : m_registry.entities())
        for (const auto &derivation : entity->derivations)
            if (!derivation.rebuild.isEmpty())
                m_connection.run(derivation.rebuild);
    m_tables.set(key::rebuild, {});
}

/// Who did it and when is the author's, not ours: the history of a record shows it.
void Inbox::signLines(qint64 txn, const QList<RowState> &rows)
{
    for (const auto &row : rows) {
        auto author = row.existence.author;
        Stamp newest = row.existence.stamp;
        for (const auto &group : row.groups)
            if (newest < group.stamp) {
                newest = group.stamp;
                author = group.author;
            }
        m_connection.exec("UPDATE change_log SET user = ?, at = ? WHERE row = ? AND tx = ?",
            {author.user.isNull() ? QVariant() : QVariant(author.user.bytes()), author.at, row.row.bytes(), txn});
    }
}

bool Inbox::applyRow(const RowState &state)
{
    const auto *entity = m_registry.byName(state.table);
    keepUnknown(entity, state);
    if (!entity)
        return false;
    auto stamps = m_tables.stamps(state.row);
    bool exists = !m_connection.scalar("SELECT 1 FROM " + entity->name + " WHERE id = ?", {state.row.bytes()}).isNull();
    const bool appears = applyExistence(*entity, state, stamps, exists);
    const bool changed = exists && !appears ? update(*entity, state, stamps) : appears;
    stamps.table = state.table;
    stamps.seq = state.seq;
    m_tables.setStamps(state.row, stamps);
    return changed || appears;
}

/// Whether the record came or went. A row that comes takes every value; a note of all their stamps is made.
bool Inbox::applyExistence(const Entity &entity, const RowState &state, RowStamps &stamps, bool &exists)
{
    const bool isNewer = stamps.existence < state.existence.stamp;
    if (isNewer) {
        stamps.existence = state.existence.stamp;
        stamps.isRemoved = state.existence.isRemoved;
    }
    if (stamps.isRemoved && exists) {
        m_connection.exec("DELETE FROM " + entity.name + " WHERE id = ?", {state.row.bytes()});
        exists = false;
        return true;
    }
    if (stamps.isRemoved || exists)
        return false;
    insert(entity, state);
    exists = true;
    stamps.common = state.groups.isEmpty() ? Stamp{} : state.groups.first().stamp;
    stamps.groups.clear();
    for (const auto &group : groupsOf(entity))
        stamps.groups.insert(group, state.groups.value(group).stamp);
    return true;
}

void Inbox::insert(const Entity &entity, const RowState &state)
{
    QByteArrayList columns{"id"};
    QVariantList values{state.row.bytes()};
    for (const auto &field : entity.fields) {
        if (!isSent(field))
            continue;
        columns.append(field.name);
        values.append(valueIn(state, field));
    }
    if (entity.hasTitleKey()) {
        columns.append("_sort");
        values.append(sortKey(valueIn(state, entity.title()).toString()));
    }
    m_connection.exec("INSERT INTO " + entity.name + '(' + columns.join(", ") + ") VALUES("
            + QByteArrayList(columns.size(), "?").join(", ") + ')',
        values);
}

bool Inbox::update(const Entity &entity, const RowState &state, RowStamps &stamps)
{
    QByteArrayList sets;
    QVariantList values;
    for (const auto &group : groupsOf(entity)) {
        const auto theirs = state.groups.constFind(group);
        if (theirs == state.groups.cend() || !(stamps.of(group) < theirs->stamp))
            continue;
        stamps.groups.insert(group, theirs->stamp);
        for (const auto &field : entity.fields) {
            if (!isSent(field) || groupOf(field) != group)
                continue;
            sets.append(field.name + " = ?");
            values.append(valueIn(state, field));
            if (&field == &entity.title() && entity.hasTitleKey()) {
                sets.append("_sort = ?");
                values.append(sortKey(values.last().toString()));
            }
        }
    }
    if (sets.isEmpty())
        return false;
    values.append(state.row.bytes());
    m_connection.exec("UPDATE " + entity.name + " SET " + sets.join(", ") + " WHERE id = ?", values);
    return true;
}

void Inbox::keepUnknown(const Entity *entity, const RowState &state)
{
    bool isUnknown = !entity;
    if (entity) {
        const auto known = groupsOf(*entity);
        for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
            isUnknown = isUnknown || !known.contains(it.key());
    }
    if (isUnknown)
        m_tables.keepUnknown(state.table, state.row, encodeState(state));
}

} // namespace crm::sync
