// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <functional>

class QWidget;

namespace crm {

class Workspace;

/// What became of records that somebody is about to store by hand.
struct SaveCheck
{
    QList<Record> records = {};   ///< as they are to be stored: the question may have added to them
    QList<Problem> problems = {}; ///< what keeps the first of those that cannot be stored from it
    int refused = 0;              ///< how many cannot
    bool isCancelled = false;     ///< a question was left without an answer
    QList<Record> further = {};   ///< what changes with them, such as occurrences that move along with their series
};

/// Asks what a kind of record demands beyond its own rules, such as of a deal that enters another stage, whatever form
/// it is changed in. `then` runs on the GUI thread, at once when nothing is demanded. A single record may be asked
/// about in a window over `window`. Deals say so in ui/pipeline/dealcheck.cpp, vouchers in
/// ui/service/vouchertyping.cpp, leads in ui/leads/leadtyping.cpp, tasks in ui/schedule/tasktyping.cpp. `beside`: what the
/// same step stores with the records, and these as they stood in it before anybody typed.
void checkBeforeSaving(Workspace &workspace, const QList<Record> &records, QWidget *window,
    std::function<void(const SaveCheck &)> then, const QList<Record> &beside = {});

} // namespace crm
