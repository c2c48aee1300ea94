// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/renewals.h"

#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "db/sync/tablerules.h"

#include <utility>

namespace crm::sync {

namespace {

/// What stands in the file. Numbers are nobody's to give here.
class Standing final : public Lookup
{
public:
    explicit Standing(Connection &connection)
        : m_connection(connection)
    {
    }
    Record record(const Entity &entity, const Id &id) override { return where(entity, "id", id.bytes(), 1).value(0); }
    QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) override
    {
        QList<Record> records;
        auto rows = m_connection.exec("SELECT " + QueryBuilder::storedColumns(entity) + " FROM " + entity.name
                + " WHERE " + field.toByteArray() + " = ? ORDER BY rid LIMIT ?",
            {value, limit});
        while (rows.next())
            records.append(recordOf(rows, entity));
        return records;
    }
    bool isTaken(const Entity &, QByteArrayView, const QString &) override { return false; }
    qint64 nextNumber(const QByteArray &) override { return 0; }
    qint64 peekNumber(const QByteArray &) override { return 0; }

private:
    Connection &m_connection;
};

} // namespace

Renewals::Renewals(Connection &connection, const Registry &registry)
    : m_connection(connection)
    , m_registry(registry)
{
}

void Renewals::note(const Entity &entity, const Id &id)
{
    if (!entity.renewal.run || id.isNull() || m_noted.contains(id))
        return;
    m_noted.insert(id);
    m_due.append({&entity, id});
}

void Renewals::note(const RowState &state)
{
    const auto *entity = m_registry.byName(state.table);
    if (!entity)
        return;
    note(*entity, state.row);
    for (const auto &field : entity->fields.declared()) {
        if (!field.is(Owner) || !field.target().renewal.run)
            continue;
        const auto whole
            = state.groups.value(groupOf(field)).fields.value(QString::fromLatin1(field.name)).toByteArray();
        if (whole.size() == 16)
            note(field.target(), Id::fromBytes(whole));
    }
}

void Renewals::noteAll()
{
    for (const auto *entity : m_registry.entities()) {
        const auto &renewal = entity->renewal;
        if (!renewal.run)
            continue;
        auto rows = m_connection.exec(
            "SELECT id FROM " + entity->name + " WHERE " + renewal.field + " = ? ORDER BY rid", {renewal.value});
        while (rows.next())
            note(*entity, Id::fromBytes(rows.view(0)));
    }
}

int Renewals::carryOut()
{
    Standing standing(m_connection);
    int changed = 0;
    m_noted.clear();
    const auto due = std::exchange(m_due, {});
    for (const auto &[entity, id] : due) {
        const auto whole = standing.record(*entity, id);
        if (!whole.isValid() || whole.value(entity->renewal.field) != entity->renewal.value)
            continue;
        const auto renewed = entity->renewal.run(whole, standing);
        for (const auto &record : renewed)
            store(record);
        changed += int(renewed.size());
    }
    return changed;
}

void Renewals::store(const Record &record)
{
    QByteArrayList sets;
    QVariantList values;
    const auto &fields = record.entity().fields.declared();
    for (int i = 0; i < fields.size(); ++i) {
        if (!record.isTouched(i) || !isSent(fields.at(i)))
            continue;
        sets.append(fields.at(i).name + " = ?");
        values.append(record.value(i));
    }
    values.append(record.id.bytes());
    if (!sets.isEmpty())
        m_connection.exec("UPDATE " + record.entity().name + " SET " + sets.join(", ") + " WHERE id = ?", values);
}

} // namespace crm::sync
