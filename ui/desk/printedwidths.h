// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace crm {

/// What a cell of a printed table takes, in px of the page.
struct CellNeed
{
    int whole = 0; ///< to stand on one line
    int word = 0;  ///< for its longest word
};

/// Shares the width of a page: columns that need little get it, the others have equal parts of the rest. `needed` and the
/// answer in px of the page; together they fill it.
QList<int> sharedWidths(const QList<int> &needed, int width);

/// The same, and then what makes the rows lower: a long text that stands in few of them gives way to one that stands in
/// all. No column becomes narrower than its longest word. `rows` with as many cells each as there are columns.
QList<int> lowestRows(const QList<QList<CellNeed>> &rows, int width);

} // namespace crm
