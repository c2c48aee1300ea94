// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

/// Which deliberate breakage is in force; 0: none. Read by the broken sources only.
extern int crmMutant;

namespace crm::sim {

struct Mutant
{
    int number;
    const char *name;
    bool isInPlace;   ///< the text that it replaces was found in the sources
    const char *with; ///< features that schedules have which look for it, comma between them
};

/// Those built into this program: all in sim_sync_mutants, none elsewhere.
const QList<Mutant> &mutants();

} // namespace crm::sim
