// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/schedule.h"

namespace crm::sim {

/// A run of many seeds.
struct Campaign
{
    quint64 firstSeed = 1;
    qint64 schedules = 1;
    int jobs = 1;
    bool isPrinted = false;
    bool keepsGoing = false;
    int mostActions = 1000;
    Features with = {};
    Features without = {};
    int mutant = 0; ///< number of the deliberate breakage; 0: none
};

/// Prints what was found; the program's exit code.
int runCampaign(const Campaign &campaign);
/// Runs each of these mutants ("all": every one) until a schedule notices it; fails when one goes unnoticed.
int checkMutants(const Campaign &campaign, const QStringList &wanted);

} // namespace crm::sim
