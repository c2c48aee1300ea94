// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// What a first row of names says about the columns of a pasted table.
struct PastedNames
{
    QList<int> columns;  ///< a column of QuoteWorksheet for each cell, −1: not taken. Empty: it is no row of names
    QStringList unknown; ///< the names that are of no column, so that what stands below them is left out
};

/// Reads the row. Names are known in English, German, French, Spanish and Chinese, whichever language the program speaks,
/// and in `own`, by column, as they are called on the page; a unit behind a name, “Price (EUR)”, hides none. A name such
/// as “Item” is the description when no other name is. It is no row of names when a figure stands in it or fewer than two
/// names do, unless nothing else stands there. Columns that are computed are neither taken nor unknown.
PastedNames pastedNames(const QStringList &row, const QList<QStringList> &own);

} // namespace crm
