// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/worksheet.h"

namespace crm::sync {

/// A value that somebody else has already was changed; who wanted it is told.
struct Taken
{
    Loss loss;
    /// A number that a program gave and that stays in view, so that there is nothing to decide (SYNC 2.2); empty: the
    /// value was no number.
    QString former = {};
};

/// Holds that no two records share a value (SYNC 2.7): a condition after whatever makes a record live or changes the
/// value, be it an insertion, an update, a return from removal or a repair.
class Uniqueness
{
public:
    Uniqueness(Worksheet &sheet, const TableRules &rules)
        : m_sheet(sheet)
        , m_rules(rules)
    {
    }

    /// `before` and the state in the sheet are the same record's. Changes the state where another record has the
    /// value: an update goes back to what was there, whatever else gets a suffix.
    QList<Taken> hold(const RowState &before, const Id &row, const QByteArray &device);

private:
    QString freeValue(const UniqueRule &key, const QByteArray &table, const QString &wanted, const QByteArray &device);

    Worksheet &m_sheet;
    const TableRules &m_rules;
};

} // namespace crm::sync
