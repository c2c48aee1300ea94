// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/merge.h"

namespace crm::sync {

/// Whether people may want to see the loss: not when both mean the same but for case and blanks.
bool isWorthKeeping(const QByteArray &table, const Loss &loss);

/// The record of a conflict (entity sync_conflict) that everybody gets like any other: both values, who, when. Its
/// id follows from the loser's, so that an operation taken in twice makes it once.
RowState conflictRow(const Reference &about, const Loss &loss, const Arbiter &arbiter, qint64 nowMs);

/// Fields as people and programs read them: a JSON object; a reference is {"id": "…"}.
QString fieldsText(const Fields &fields);
Fields fieldsFromText(const QString &text);

} // namespace crm::sync
