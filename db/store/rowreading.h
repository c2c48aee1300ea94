// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

namespace crm {

class Connection;
class Rows;

/// The remaining rows of a statement whose columns are rid, id and `columns` cells.
QList<Row> readRows(Rows &rows, qsizetype columns);

/// The rows with these numbers, in this order; those that do not exist are left out. Throws SqlError.
QList<Row> readRowsOf(Connection &connection, const Entity &entity, const QByteArrayList &paths, const Rids &rids);

} // namespace crm
