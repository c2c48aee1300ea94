// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace crm {

/// The cells of what a spreadsheet puts onto the clipboard: rows at line breaks, cells at tabs. A cell with a tab, a line
/// break or a quotation mark in it comes in quotation marks, those within doubled; any other mark is text. What was
/// several lines of a cell is one, with blanks between. Empty rows at the end are left out; there is always one row.
QList<QStringList> pastedCells(const QString &text);

} // namespace crm
