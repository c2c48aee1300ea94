// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/record/recordtablemodel.h"

namespace crm {

/// How due times of cases stand in tables: counting down while the case is open.

/// The open cases in the order they are due, each with its countdown.
class DueQueueModel final : public RecordTableModel
{
    Q_OBJECT
public:
    /// Which cases: those with a running clock, those whose clock rests, those nothing is promised to; or all of them in
    /// the order of triage, safety first, then severity, then waiting time.
    enum class Part { Running, Paused, Unpromised, Triage };

    DueQueueModel(Store &store, QObject *parent = nullptr);

    void showPart(Part part, const Id &owner = {}); ///< owner null: everybody's

    static Filter filterOf(Part part, const Id &owner);
    static QList<Sort> order();
};

} // namespace crm
