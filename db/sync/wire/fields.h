// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/op.h"

namespace crm::sync {

// How groups of fields stand on the wire. All throw WireError.
QCborMap fieldsToCbor(const QMap<QByteArray, Fields> &groups);
QMap<QByteArray, Fields> fieldsFromCbor(const QCborMap &map);

/// A name of a table, group or field: they become SQL on the client, so nothing but a-z, 0-9 and _ passes.
QByteArray checkedName(const QByteArray &name);
QByteArray nameOf(const QCborMap &map, QLatin1String key);

} // namespace crm::sync
