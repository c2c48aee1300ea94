// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

#include <QHash>
#include <QSet>

namespace crm {
class Connection;
}

namespace crm::sim {

/// Which customers deals are about: the reference that does not go with what it names, but is emptied when that is
/// removed. Remembers what people did to it, knowing nothing of stamps: whoever removes a customer empties it, and
/// where the customer stays or comes back it is to say so again, unless somebody has decided about it meanwhile.
class Links
{
public:
    /// What somebody sees.
    struct Sight
    {
        QHash<Id, Id> customerOf; ///< by deal; null: none
        QSet<Id> customers;
    };
    static Sight read(Connection &connection);

    void addDevice(int device, const Sight &sight) { m_seen[device] = sight; }
    /// Not `isSaved`: the disk failed meanwhile, so that it may or may not be there.
    void edited(int device, const Sight &now, bool isSaved);
    void observed(int device, const Sight &now) { m_seen[device] = now; }

    /// Deal and customer, for every deal that a removal of the customer emptied.
    const QSet<std::pair<Id, Id>> &emptied() const { return m_emptied; }
    /// Somebody chose another customer, or none, for the deal.
    bool isDecided(const Id &deal) const { return m_decided.contains(deal); }

private:
    QHash<int, Sight> m_seen;
    QSet<std::pair<Id, Id>> m_emptied;
    QSet<Id> m_decided;
};

} // namespace crm::sim
