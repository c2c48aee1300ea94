// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"

namespace crm {

/// The rows of a table above the one that may add them up.
class SumsAbove final
{
public:
    /// `last`: the row that may add up the others. Only its columns are looked at.
    SumsAbove(const ImportPlan &plan, const QStringList &last);

    void add(const QStringList &row);
    /// Whether every number of the last row is the sum of its column, or how many rows there are.
    bool agree() const;

private:
    struct Column
    {
        int index = 0;
        DecimalMark mark = DecimalMark::Point;
        qint64 last = 0;
        qint64 sum = 0;
        qint64 filled = 0;
        bool overflows = false;
    };
    QList<Column> m_columns;
    qint64 m_rows = 0;
};

/// How far a row looks like one that spreadsheets and reports write below a table.
enum class SumLook {
    None,
    Perhaps, ///< numbers, perhaps behind a word such as “Total”: they decide
    Surely   ///< “Total”, and a number where people have names, or a deal
};

/// What a row is by itself: a company may be called “Total” and have so many employees, a contact have only a telephone.
SumLook sumLook(const ImportPlan &plan, const QStringList &row);

} // namespace crm
