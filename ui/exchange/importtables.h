// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QTableView;

namespace crm {

struct ImportResult;

/// "Companies: 2, Products: 4": what an import makes beside the rows' own records. Empty when it makes nothing else.
QString alsoMade(const ImportResult &result);

/// The widget in a card without space around it.
QWidget *inCard(QWidget *content);

/// Shows another model and deletes the one before when the table owns it.
void replaceModel(QTableView *table, QAbstractItemModel *model);

/// One click or Enter opens the list of choices of a cell that has one.
void editByEnter(QTableView *table);

/// Makes columns as wide as what the first rows hold, within reason.
void fitColumns(QTableView *table);

} // namespace crm
