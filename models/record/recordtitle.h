// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QHash>

namespace crm {

/// What people call a record. Some are named by what they are about (a returned item by its product) or by a choice (a
/// remedy by its kind): Record::title() has an id or a code then. Of a record that cannot be looked up, or is not among
/// the titles, the kind: "Returned item".
QString titleText(const Record &record, const QHash<Id, QString> &titles = {});

/// The titles of what the given records are named by; of one whose name is its own there is none.
Answer<Result<QHash<Id, QString>>> titlesBehind(Store &store, const QList<Record> &records);

} // namespace crm
