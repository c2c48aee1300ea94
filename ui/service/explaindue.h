// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slaexplanation.h"

#include <QPoint>

class QWidget;

namespace crm {

class Workspace;

struct DueQuestion
{
    Id serviceCase;
    QPoint at;                          ///< on the screen; the account opens below it
    std::optional<SlaClock> which = {}; ///< null: the clock that is foremost
    Clock clock = systemClock;
};

/// Shows in the window of `beside` how the due time of a case came about; says so when no policy applies. Nothing once
/// `beside` is hidden: the user has gone on.
void explainDue(Workspace &workspace, QWidget *beside, const DueQuestion &question);

} // namespace crm
