// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/device.h"

namespace crm::sim {

/// Says whether what devices and server have agrees with what people did (SYNC 3.3). Throws Violation.
class Judge
{
public:
    Judge(World &world, Office &office)
        : m_world(world)
        , m_office(office)
    {
    }

    /// After a page: nothing up to the cursor is missing (I5).
    void afterPage(Device &device);
    /// After the last page: what one transaction changed is seen whole (I9).
    void afterPull(Device &device, const QList<std::pair<Id, Id>> &pairs);
    /// Nothing happens any more and everybody has asked: I1–I4, I11.
    void atRest(const QList<Device *> &devices, bool isThorough);

private:
    using Conflicts = QHash<Unit, QStringList>; ///< losing values
    void readServer();
    void checkLog();
    void compare(Device &device);
    void compareStamps(Device &device);
    void checkWritten();
    void checkUnit(const Unit &unit, const QList<Oracle::Written> &list);
    void checkRemovals();
    void checkTogether(const Oracle::Removal &removal);
    bool isThere(const Id &row) const; ///< at the server
    void checkOwners();
    void checkLinks();
    Id idIn(const Id &row, const char *field) const; ///< of a reference that stands alone; null: none
    void checkKeys();
    void checkReach(const Device &device);
    bool isThrownAway(const Oracle::Written &written) const;
    bool isAccounted(const Unit &unit, const QList<Oracle::Written> &list, int at) const;

    World &m_world;
    Office &m_office;
    QHash<Id, sync::RowState> m_states;
    View m_view; ///< of the server, records that exist
    Conflicts m_conflicts;
    QSet<Id> m_questioned; ///< records whose removal is to be decided
};

} // namespace crm::sim
