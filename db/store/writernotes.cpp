// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/packedrows.h"
#include "db/store/rights.h"
#include "db/store/writer.h"

// What a transaction remembers of its writes, for the notice of it.

namespace crm {

namespace {

constexpr int listedChanges = 20000; // per entity; beyond that a change set only says "many"

} // namespace

/// A part that a new record brings along says nothing that the record itself does not say already: what is derived
/// from parts is only worked out anew after a load when some came otherwise.
void Writer::noteApart(const Entity &entity)
{
    if (m_bulk.contains(&entity))
        m_apart.insert(&entity);
}

void Writer::note(const Entity &entity, const Id &id, quint32 rid, char op)
{
    if (op == 'I' && m_rights && m_rights->limits(entity))
        m_made.insert(id);
    if (!m_set || m_set->whole.contains(&entity))
        return;
    if (op == 'U') {
        if (m_noted.contains({&entity, id}))
            return;
        m_noted.insert({&entity, id});
    }
    if (++m_counts[&entity] > listedChanges) {
        m_set->whole.insert(&entity);
        m_set->changes.removeIf([&](const Change &c) { return c.entity == &entity; });
        return;
    }
    m_set->changes.append({&entity, id, rid, op});
}

/// A change to a record that belongs to another is, to whoever shows the other, a change of it.
void Writer::noteOwners(const Record &record)
{
    const auto &entity = record.entity();
    for (const int i : ownerFields(entity))
        if (const auto value = record.value(i); !value.isNull())
            noteOwner(entity.fields.at(i).target(), Id::fromBytes(value.toByteArray()));
}

void Writer::noteOwner(const Entity &target, const Id &id)
{
    if (m_set && !m_set->whole.contains(&target) && !m_noted.contains({&target, id}) && m_counts.value(&target) < 2000)
        note(target, id, m_connection.scalar("SELECT rid FROM " + target.name + " WHERE id = ?", {id.bytes()}).toUInt(),
            'U');
}

} // namespace crm
