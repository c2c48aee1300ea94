// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/disk.h"
#include "tests/sim/oracle.h"

#include "db/sync/server/accounts.h"

namespace crm::sim {

/// Disks as schedules begin with them, made once: a new file costs more than a whole schedule.
struct Images
{
    static constexpr int pairs = 3; ///< of customers that one colleague each always changes together

    Disk::Image office;             ///< the organisation with a few records
    QHash<int, Disk::Image> joined; ///< by Version: a colleague's file that has them all
    QHash<int, Disk::Image> fresh;  ///< by Version: a new file that has not yet asked for any
    View common;                    ///< what the joined files show
    QList<std::pair<Id, Id>> pairIds;

    static const QList<sync::Account> &colleagues(); ///< who may be given devices and customers

    static const Images &instance();
};

} // namespace crm::sim
