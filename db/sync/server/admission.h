// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/scoping.h"

namespace crm::sync {

/// Decides what a person may change (SYNC 2.11): nothing but what is allowed here.
class Admission
{
public:
    Admission(Worksheet &sheet, Scoping &scoping, const TableRules &rules, const Caller &caller)
        : m_sheet(sheet)
        , m_scoping(scoping)
        , m_rules(rules)
        , m_caller(caller)
        , m_rank(rankOf(caller))
        , m_headBefore(sheet.head().head)
    {
    }

    /// Empty: it may be done. "forbidden", "gone" (the record was removed so long ago that nobody remembers it) or
    /// "validation" (what was written down once does not change).
    QByteArray refusal(const Op &op, const RowState &known, bool isOwn);
    /// Takes out of the operation what this person may not even read; returns it.
    Groups<Fields> withhold(Op &op) const;

private:
    bool mayWriteTable(const TableRule &rule, const Op &op, const RowState &known, bool isOwn) const;
    bool mayDecide(const RowState &conflict) const;
    bool mayTouchConflict(const Op &op, const RowState &known, bool isOwn) const;
    bool isHandedOver(const RowState &target, const Op &op, qint64 after) const;
    bool goesAlong(const Op &op, const RowState &known);
    bool mayAddTo(const TableRule &rule, const Op &op);
    bool mayChangeWhole(const TableRule &rule, const Op &op);
    bool mayWriteOfOneself(TableRules::const_iterator rule, const Op &op, const RowState &known) const;
    bool isLate(const Op &op, const RowState &known) const;

    Worksheet &m_sheet;
    Scoping &m_scoping;
    const TableRules &m_rules;
    const Caller &m_caller;
    const int m_rank;
    const qint64 m_headBefore;
};

/// Takes out of a state what the caller may not read.
void strip(RowState &state, const TableRules &rules, int rank);

} // namespace crm::sync
