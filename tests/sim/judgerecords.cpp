// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/judge.h"

#include "tests/sim/kinds.h"
#include "tests/sim/office.h"

#include "db/entity/registry.h"
#include "db/sync/tablerules.h"

namespace crm::sim {

using namespace crm::sync;

bool Judge::isThere(const Id &row) const
{
    const auto found = m_states.constFind(row);
    return found != m_states.cend() && !found->existence.isRemoved;
}

/// Who adds to a record wants it to be there (SYNC 2.5).
void Judge::checkOwners()
{
    for (const auto &state : std::as_const(m_states)) {
        const auto *entity = registryOf(Version::Current).byName(state.table);
        if (!entity || state.existence.isRemoved)
            continue;
        for (const auto &field : entity->fields) {
            if (!field.is(Owner))
                continue;
            const auto owner = Id::fromBytes(
                state.groups.value(groupOf(field)).fields.value(QString::fromLatin1(field.name)).toByteArray());
            if (!owner.isNull() && (!m_states.contains(owner) || m_states.value(owner).existence.isRemoved))
                throw Violation{"I6",
                    QString("%1 %2 belongs to %3, which is gone")
                        .arg(QString::fromLatin1(state.table), state.row.text().right(6), owner.text().right(6))};
        }
    }
}

/// Who may see a customer may see what belongs to it, whichever of them the server had first; and nobody else (I7).
void Judge::checkReach(const Device &device)
{
    const auto visible = m_office.visible(device.number(), m_states.keys());
    for (const auto &state : std::as_const(m_states)) {
        const auto isPart = state.table == "remark" || state.table == "visit";
        const auto customer = isPart && !state.existence.isRemoved ? idIn(state.row, "customer") : Id();
        if (!customer.isNull() && isThere(customer) && visible.contains(customer) != visible.contains(state.row))
            throw Violation{"I7",
                QString("who has device %1 may see only one of %2 and %3, which belongs to it")
                    .arg(device.number())
                    .arg(customer.text().right(6), state.row.text().right(6))};
    }
}

/// Where a reference that stands alone points to: the deal's customer.
Id Judge::idIn(const Id &row, const char *field) const
{
    return Id::fromBytes(m_states.value(row).groups.value(field).fields.value(QLatin1String(field)).toByteArray());
}

/// A deal's customer is there or is nobody; and where the customer whose removal emptied it is there after all, it is
/// the deal's again unless somebody decided otherwise (SYNC 2.5). Of what somebody may no longer see they empty nothing.
/// A restored server has from others what stands, not why, and a copy of a file undoes what it has not sent.
void Judge::checkLinks()
{
    if (m_world.oracle.expectsLeaving() || m_world.oracle.expectsCopies() || m_office.restores() > 0)
        return;
    for (const auto &state : std::as_const(m_states)) {
        const auto customer = state.table == "deal" ? idIn(state.row, "customer") : Id();
        if (!customer.isNull() && !state.existence.isRemoved && !isThere(customer))
            throw Violation{"I6",
                QString("the deal %1 is about %2, which is gone")
                    .arg(state.row.text().right(6), customer.text().right(6))};
    }
    for (const auto &[deal, customer] : m_world.links.emptied())
        if (isThere(deal) && isThere(customer) && !m_world.links.isDecided(deal) && idIn(deal, "customer") != customer)
            throw Violation{"I6",
                QString("%1 is there after all, and the deal %2 has lost it")
                    .arg(customer.text().right(6), deal.text().right(6))};
}

/// No two records share what no two may (I6).
void Judge::checkKeys()
{
    const std::pair<QByteArray, QByteArray> keys[] = {{"customer", "code"}, {"deal", "number"}};
    QHash<QByteArray, Id> holders;
    for (const auto &state : std::as_const(m_states))
        for (const auto &[table, key] : keys) {
            if (state.table != table || state.existence.isRemoved)
                continue;
            const auto value = state.groups.value(key).fields.value(QString::fromLatin1(key)).toString();
            const auto name = key + ' ' + value.simplified().toCaseFolded().toUtf8();
            if (!value.isEmpty() && holders.contains(name))
                throw Violation{"I6",
                    QString("%1 and %2 are both %3")
                        .arg(holders.value(name).text().right(6), state.row.text().right(6), QString::fromUtf8(name))};
            holders.insert(name, state.row);
        }
}

} // namespace crm::sim
