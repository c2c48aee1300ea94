// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/customer/timeline.h"

#include "db/entity/registry.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>

namespace crm {

namespace {

struct Key
{
    const Entity *entity;
    qint64 rid;
};

/// The column of `entity` that points at a record of `target`: the one named after it when there are several.
const Field *linkTo(const Entity &entity, const Entity &target)
{
    const auto *named = entity.field(target.name);
    if (named && named->target && &named->target() == &target)
        return named;
    for (const auto &f : entity.fields)
        if (f.target && &f.target() == &target)
            return &f;
    return nullptr;
}

QByteArray branch(const Entity &e, const Field &link, const TimelineQuery &query, QVariantList &values)
{
    const auto &at = e.fields.at(e.timelineField).name;
    auto sql = "SELECT * FROM (SELECT " + QByteArray::number(e.number) + " AS k, rid, " + at + " AS moment, id FROM "
        + e.name + " WHERE " + link.name + " = ?";
    values.append(query.customer.id.bytes());
    if (query.before >= 0) {
        sql += " AND " + at + " <= ? AND (" + at + " < ? OR id < ?)";
        values += {query.before, query.before, query.beforeId.bytes()};
    } else {
        sql += " AND " + at + " IS NOT NULL";
    }
    if (!query.person.isNull() && e.field("person")) {
        sql += " AND person = ?";
        values.append(query.person.bytes());
    }
    return sql + " ORDER BY " + at + " DESC LIMIT " + QByteArray::number(query.limit) + ')';
}

QVariant fromCbor(const QCborValue &value)
{
    if (value.isByteArray())
        return value.toByteArray();
    return value.isNull() ? QVariant() : value.toVariant();
}

} // namespace

QList<TimelineItem> readTimeline(Connection &c, const Registry &registry, const TimelineQuery &query)
{
    const auto *customer = registry.byName(query.customer.entity);
    QByteArrayList branches;
    QVariantList values;
    for (const auto *e : query.kinds.isEmpty() ? registry.entities() : query.kinds) {
        const auto *link = customer && e->timelineField >= 0 ? linkTo(*e, *customer) : nullptr;
        if (link)
            branches.append(branch(*e, *link, query, values));
    }
    if (branches.isEmpty())
        return {};
    QList<Key> keys;
    {
        auto rows = c.exec(
            branches.join(" UNION ALL ") + " ORDER BY moment DESC, id DESC LIMIT " + QByteArray::number(query.limit),
            values);
        while (rows.next())
            keys.append({registry.byNumber(int(rows.integer(0))), rows.integer(1)});
    }
    QList<TimelineItem> items;
    QHash<QByteArray, QString> titles; // by id: the same few people and deals come again and again
    for (const auto &key : std::as_const(keys)) {
        const auto &e = *key.entity;
        TimelineItem item{Record(e), {}};
        {
            auto rows
                = c.exec("SELECT " + QueryBuilder::recordColumns(e) + " FROM " + e.name + " WHERE rid = ?", {key.rid});
            if (!rows.next())
                continue;
            item.record.id = Id::fromBytes(rows.view(1));
            for (int i = 0; i < e.fields.size(); ++i)
                item.record.load(i, rows.value(i + 2));
        }
        item.at = item.record.instant(e.fields.at(e.timelineField).name);
        for (int i = 0; i < e.fields.size(); ++i) {
            const auto &f = e.fields.at(i);
            if (!f.target || item.record.value(i).isNull())
                continue;
            const auto id = item.record.value(i).toByteArray();
            auto known = titles.constFind(id);
            if (known == titles.cend())
                known = titles.insert(id,
                    c.scalar("SELECT " + f.target().title().name + " FROM " + f.target().name + " WHERE id = ?", {id})
                        .toString());
            item.titles.insert(f.name, *known);
        }
        items.append(std::move(item));
    }
    return items;
}

QList<HistoryLine> readHistory(Connection &c, const AnyRef &ref, int limit)
{
    QList<HistoryLine> lines;
    auto rows = c.exec("SELECT l.tx, t.at, t.user, u.name, t.label, t.origin, l.op, l.body FROM change_log l JOIN "
                       "change_txn t ON t.tx = l.tx "
                       "LEFT JOIN user u ON u.id = t.user WHERE l.row = ? ORDER BY l.cid DESC LIMIT ?",
        {ref.id.bytes(), limit});
    while (rows.next()) {
        HistoryLine line{rows.integer(0), QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
            Id::fromBytes(rows.view(2)), rows.text(3), rows.text(4), rows.text(5), rows.text(6).at(0).toLatin1()};
        const auto body = QCborValue::fromCbor(rows.blob(7)).toMap();
        for (auto it = body.begin(); it != body.end(); ++it) {
            const auto pair = it.value().toArray();
            const bool update = line.op == 'U';
            line.changes.append({it.key().toString().toLatin1(), fromCbor(update ? pair.at(0) : it.value()),
                update ? fromCbor(pair.at(1)) : QVariant()});
        }
        lines.append(line);
    }
    return lines;
}

QList<TransactionInfo> readTransactions(Connection &c, int limit)
{
    QList<TransactionInfo> list;
    auto rows = c.exec("SELECT tx, label, at, origin, kind, reverted_by FROM change_txn WHERE origin = 'local' ORDER "
                       "BY tx DESC LIMIT ?",
        {limit});
    while (rows.next())
        list.append({rows.integer(0), rows.text(1), QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC),
            rows.text(3), rows.text(4), !rows.isNull(5)});
    return list;
}

} // namespace crm
