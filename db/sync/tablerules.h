// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/sharing.h"
#include "db/entity/registry.h"
#include "db/sync/wire/rules.h"

namespace crm::sync {

/// What this program tells the server about its tables.
TableRules rulesOf(const Registry &registry, const QList<Sharing> &sharing);

/// The name under which a field merges: its group's, or its own.
QByteArray groupOf(const Field &field);
/// The same by the field's name, which may be that of an added field nobody has told this file of.
QByteArray groupOf(const Entity &entity, const QByteArray &name);
/// Whether its values travel under its own name. Added fields do, but from one column: see customColumnOf().
bool isSent(const Field &field);
/// The column of what added fields hold, each a group of its own; null: there is none.
const Field *customColumnOf(const Entity &entity);

} // namespace crm::sync
