// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"

namespace crm {

class Connection;

/// Whether one reading of the records can answer the question together with others: it counts or adds up, and no
/// summary answers it from a few cells.
bool isGatherable(const Aggregate &question);

/// The answers to gatherable questions about the same records (entity and filter are the first's), which are read once
/// for all of them; each as QueryBuilder::aggregate() would give it. Throws SqlError and Failure.
QList<Table> readGathered(Connection &connection, const QList<Aggregate> &questions);

} // namespace crm
