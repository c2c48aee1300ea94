// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/links.h"

#include "db/sql/connection.h"

namespace crm::sim {

Links::Sight Links::read(Connection &connection)
{
    Sight sight;
    auto customers = connection.exec("SELECT id FROM customer");
    while (customers.next())
        sight.customers.insert(Id::fromBytes(customers.view(0)));
    auto deals = connection.exec("SELECT id, customer FROM deal");
    while (deals.next())
        sight.customerOf.insert(Id::fromBytes(deals.view(0)), deals.isNull(1) ? Id() : Id::fromBytes(deals.view(1)));
    return sight;
}

void Links::edited(int device, const Sight &now, bool isSaved)
{
    auto &before = m_seen[device];
    for (auto it = now.customerOf.begin(); it != now.customerOf.end(); ++it) {
        const auto former = before.customerOf.constFind(it.key());
        if (former == before.customerOf.cend() || *former == *it)
            continue;
        const bool isRemoval = it->isNull() && !now.customers.contains(*former);
        const bool isUndone = former->isNull() && !before.customers.contains(*it); // it came back in the same step
        if (isRemoval)
            m_emptied.insert({it.key(), *former});
        else if (!isUndone)
            m_decided.insert(it.key());
    }
    if (isSaved)
        before = now;
}

} // namespace crm::sim
