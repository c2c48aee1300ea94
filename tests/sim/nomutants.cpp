// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/mutants.h"

const QList<crm::sim::Mutant> &crm::sim::mutants()
{
    static const QList<Mutant> none;
    return none;
}
