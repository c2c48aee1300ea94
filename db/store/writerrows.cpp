// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/writer.h"

#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/sql/packedrows.h"
#include "db/sql/queries.h"
#include "db/value/sortkey.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace crm {

Connection::Prepared Writer::inserting(const Entity &entity)
{
    auto &statement = m_inserts[&entity];
    if (!statement)
        statement = m_connection.prepared(insertSql(entity));
    return statement;
}

quint32 Writer::insert(const Record &record)
{
    const auto &entity = record.entity();
    const auto statement = inserting(entity);
    int index = 1;
    m_connection.bind(statement, index++, record.id.bytes());
    for (int i = 0; i < entity.fields.declared().size(); ++i)
        if (entity.fields.at(i).hasColumn())
            m_connection.bind(statement, index++, record.value(i));
    if (entity.hasTitleKey())
        m_connection.bind(statement, index, sortKey(record.title()));
    m_connection.finish(statement);
    return quint32(m_connection.insertedId());
}

void Writer::update(const Record &record, quint32 rid)
{
    const auto &entity = record.entity();
    QByteArrayList sets;
    QVariantList values;
    for (int i = 0; i < entity.fields.size(); ++i) {
        if (!record.isTouched(i) || !entity.fields.at(i).hasColumn() || entity.fields.at(i).is(Derived))
            continue; // triggers keep Derived columns: what a hook did with the value counts
        sets.append(entity.fields.at(i).name + " = ?");
        values.append(record.value(i));
        if (i == entity.titleField && entity.hasTitleKey()) {
            sets.append("_sort = ?");
            values.append(sortKey(record.title()));
        }
    }
    if (sets.isEmpty())
        return;
    values.append(rid);
    m_connection.exec("UPDATE " + entity.name + " SET " + sets.join(", ") + " WHERE rid = ?", values);
}

/// SELECT of stored records up to its WHERE: to put sixty names together takes longer than to read one record.
const QByteArray &Writer::selectOf(const Entity &entity)
{
    thread_local QHash<const Entity *, QByteArray> known;
    auto &select = known[&entity];
    if (select.isEmpty())
        select = "SELECT " + QueryBuilder::storedColumns(entity) + " FROM " + entity.name + " WHERE ";
    return select;
}

/// In the order of rows or identities they come in one question; for any other a first one tells their places.
QList<Record> Writer::find(const Query &query)
{
    const auto &entity = *query.entity;
    const auto statement = QueryBuilder::rids(query);
    const auto isThere = "rid IN (" + statement.sql + ')';
    const auto path = query.sort.size() == 1 && !query.sort.first().descending ? query.sort.first().path : QByteArray();
    if (path == "rid")
        return stored(entity, isThere + " ORDER BY rid", statement.values);
    if (path == "id") {
        auto records = stored(entity, isThere, statement.values);
        std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
        return records;
    }
    QHash<qint64, int> places;
    {
        auto rows = m_connection.exec(statement.sql, statement.values);
        while (rows.next())
            places.insert(rows.integer(0), int(places.size()));
    }
    QMap<int, Record> records;
    auto rows = m_connection.exec(selectOf(entity) + isThere, statement.values);
    while (rows.next())
        records.insert(places.value(rows.integer(0)), recordOf(rows, entity));
    return records.values();
}

void Writer::amend(const Record &record)
{
    const auto &entity = record.entity();
    if (!record.isTouched())
        return;
    const auto rid
        = m_connection.scalar("SELECT rid FROM " + entity.name + " WHERE id = ?", {record.id.bytes()}).toUInt();
    if (rid == 0)
        return; // it has gone
    logCreations(entity);
    update(record, rid);
    note(entity, record.id, rid, 'U');
    noteOwners(record);
}

/// Inside the transaction, since the notice of a colleague's change may still be on its way to whoever writes here.
void Writer::checkSeen(const Seen &seen, const Record &given)
{
    const auto &entity = given.entity();
    const auto there = stored(entity, given.id).record;
    QList<Problem> problems;
    QStringList labels;
    for (int i = 0; i < entity.fields.size() && there.isValid(); ++i) {
        const auto &field = entity.fields.at(i);
        const bool isOvertaken = given.isTouched(i) && there.value(i) != seen.record.value(i)
            && there.value(i) != given.value(i) && (seen.fields.isEmpty() || seen.fields.contains(field.name));
        if (!isOvertaken || field.isComputed() || field.is(Derived) || field.is(Hidden))
            continue;
        labels.append(entity.label(field));
        problems.append(
            {field.name, QCoreApplication::translate("crm::Store", "A colleague has just changed this as well.")});
    }
    if (!problems.isEmpty())
        throw Failure{{Error::Conflict,
            QCoreApplication::translate(
                "crm::Store", "Nothing was saved: a colleague has just changed this record as well (%1).")
                .arg(labels.join(QStringLiteral(", "))),
            {}, problems}};
}

/// A whole that has lost a part is saved again, so that its hooks see what is left.
void Writer::saveOwners(const Record &removed)
{
    const auto &entity = removed.entity();
    for (int i = 0; i < entity.fields.size(); ++i) {
        const auto &f = entity.fields.at(i);
        if (!f.is(Owner) || removed.value(i).isNull())
            continue;
        const auto owner = record(f.target(), Id::fromBytes(removed.value(i).toByteArray()));
        if (owner.isValid())
            store(owner, false, 1);
    }
}

void Writer::removeRow(const Entity &entity, const Id &id, int depth)
{
    const auto found = stored(entity, id);
    if (!found.record.isValid() || depth > 20)
        return;
    noteApart(entity);
    logCreations(entity);
    for (const auto &inverse : m_registry.referencesTo(entity)) {
        const auto &field = inverse.entity->fields.at(inverse.field);
        QList<std::pair<Id, quint32>> rows;
        {
            auto found = m_connection.exec(
                "SELECT id, rid FROM " + inverse.entity->name + " WHERE " + field.name + " = ?", {id.bytes()});
            while (found.next())
                rows.append({Id::fromBytes(found.view(0)), quint32(found.integer(1))});
        }
        if (rows.isEmpty() || (inverse.entity == &entity && rows.size() == 1 && rows.first().first == id))
            continue;
        if (field.is(Owner)) {
            for (const auto &[child, rid] : rows)
                removeRow(*inverse.entity, child, depth + 1);
        } else if (field.is(Required) || field.is(Binding)) {
            const auto never = [](const Id &) { return false; };
            if (entity.keeps) // it may have words of its own
                entity.keeps({found.record, {}, *this, never, never, [] { return qint64(0); }});
            throw Failure{{Error::Conflict,
                QCoreApplication::translate(
                    "crm::Store", "“%1” cannot be deleted: %n record(s) of %2 need it.", nullptr, int(rows.size()))
                    .arg(found.record.title(), inverse.entity->tr(inverse.entity->plural))}};
        } else {
            logCreations(*inverse.entity);
            m_connection.exec(
                "UPDATE " + inverse.entity->name + " SET " + field.name + " = NULL WHERE " + field.name + " = ?",
                {id.bytes()});
            for (const auto &[child, rid] : rows)
                note(*inverse.entity, child, rid, 'U');
        }
    }
    noteOwners(found.record);
    m_connection.exec("DELETE FROM " + entity.name + " WHERE rid = ?", {found.rid});
    if (const auto bulk = m_bulk.find(&entity); bulk != m_bulk.end()) // SQLite gives the highest row number again
        *bulk = qMin(*bulk, m_connection.scalar("SELECT coalesce(max(rid), 0) FROM " + entity.name).toLongLong());
    note(entity, id, found.rid, 'D');
    if (depth == 0)
        saveOwners(found.record);
}

} // namespace crm
