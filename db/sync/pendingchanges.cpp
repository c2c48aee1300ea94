// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/pendingchanges.h"

#include "db/sync/wire/cbor.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace crm::sync {

namespace {

QByteArray jsonOf(const Op &op)
{
    QJsonObject groups;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it) {
        QCborMap fields;
        for (const auto &[name, value] : it.value())
            fields.insert(name, value);
        groups.insert(QString::fromLatin1(it.key()), fields.toJsonObject());
    }
    const char *const kinds[] = {"insert", "update", "remove"};
    const QJsonObject json{{"kind", kinds[op.kind]}, {"entity", QString::fromLatin1(op.table)}, {"id", op.row.text()},
        {"at", QDateTime::fromMSecsSinceEpoch(op.author.at, Qt::UTC).toString(Qt::ISODate)}, {"values", groups}};
    return QJsonDocument(json).toJson();
}

PendingChange changeOf(const Op &op)
{
    PendingChange change{PendingChange::Waiting, op.kind, op.table, op.row};
    change.at = op.author.at;
    if (op.kind == Op::Update)
        for (const auto &fields : op.groups)
            for (const auto &[name, value] : fields)
                change.fields.append(name.toString().toLatin1());
    return change;
}

void addBatches(SyncTables &tables, QList<PendingChange> &changes, int limit)
{
    auto rows = tables.connection().exec("SELECT ops FROM sync_batch WHERE acked_at IS NULL ORDER BY first DESC");
    while (rows.next() && changes.size() < limit) {
        const auto ops = QCborValue::fromCbor(rows.blob(0)).toArray();
        for (auto at = ops.size(); at-- > 0 && changes.size() < limit;)
            changes.append(changeOf(decodeOp(ops.at(at).toByteArray())));
    }
}

/// What is not even in a batch yet, newest line first.
void addLog(SyncTables &tables, const Registry &registry, QList<PendingChange> &changes, int limit)
{
    auto rows = tables.connection().exec(
        "SELECT l.tbl, l.row, l.op, l.body, t.at FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE l.cid > ? "
        "AND t.origin <> 'remote' ORDER BY l.cid DESC LIMIT ?",
        {tables.number(key::frozen), limit});
    while (rows.next()) {
        const auto *entity = registry.byNumber(int(rows.integer(0)));
        if (!entity)
            continue;
        const auto op = rows.text(2);
        PendingChange change{PendingChange::Waiting,
            op == "I"       ? Op::Insert
                : op == "D" ? Op::Remove
                            : Op::Update,
            entity->name, Id::fromBytes(rows.view(1))};
        change.at = rows.integer(4);
        if (change.kind == Op::Update)
            for (const auto &name : QCborValue::fromCbor(rows.blob(3)).toMap().keys())
                change.fields.append(name.toString().toLatin1());
        changes.append(change);
    }
}

/// One line per record: the newest change names the time, all of them the fields.
QList<PendingChange> byRecord(const QList<PendingChange> &changes)
{
    QList<PendingChange> merged;
    QHash<Id, qsizetype> places;
    for (const auto &change : changes) {
        const auto place = places.value(change.row, -1);
        if (place < 0) {
            places.insert(change.row, merged.size());
            merged.append(change);
            continue;
        }
        auto &newer = merged[place];
        if (newer.kind == Op::Update && change.kind == Op::Insert)
            newer.kind = Op::Insert;
        for (const auto &name : change.fields)
            if (!newer.fields.contains(name))
                newer.fields.append(name);
    }
    return merged;
}

/// Nothing but the log still knows what a removed record was called.
void nameRemoved(SyncTables &tables, const Registry &registry, QList<PendingChange> &changes)
{
    for (auto &change : changes) {
        const auto *entity = change.kind == Op::Remove ? registry.byName(change.table) : nullptr;
        if (!entity || entity->title().kind == FieldKind::Reference)
            continue;
        const auto body = tables.connection().scalar(
            "SELECT body FROM change_log WHERE row = ? AND op = 'D' ORDER BY cid DESC LIMIT 1", {change.row.bytes()});
        const auto values = QCborValue::fromCbor(body.toByteArray()).toMap();
        change.title = values.value(QString::fromLatin1(entity->title().name)).toString();
    }
}

} // namespace

QList<PendingChange> pendingChanges(SyncTables &tables, const Registry &registry, int limit)
{
    QList<PendingChange> waiting;
    addLog(tables, registry, waiting, limit);
    addBatches(tables, waiting, limit);
    auto changes = byRecord(waiting);
    nameRemoved(tables, registry, changes);
    auto rows = tables.connection().exec("SELECT op FROM sync_quarantine ORDER BY n DESC LIMIT ?", {limit});
    while (rows.next()) {
        const auto op = decodeOp(rows.blob(0));
        auto change = changeOf(op);
        change.state = PendingChange::Refused;
        change.content = jsonOf(op);
        changes.append(change);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return changes;
}

} // namespace crm::sync
