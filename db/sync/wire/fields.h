// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/cborstream.h"
#include "db/sync/wire/op.h"

namespace crm::sync {

// How groups of fields stand on the wire. All throw WireError.

void writeGroups(CborWriter &writer, const Groups<Fields> &groups);
Fields readFields(CborReader &reader);
Groups<Fields> readGroups(CborReader &reader);

/// A name of a table, group or field: they become SQL on the client, so nothing but a-z, 0-9 and _ passes. The same
/// few names come again and again: they share their bytes.
QByteArray checkedName(QByteArrayView name);
QByteArray nameOf(const QCborMap &map, QLatin1String key); ///< a member that is one

/// Bytes of just this size, like a node or an identity.
QByteArrayView readBytes(CborReader &reader, qsizetype size);

/// The value of a field that holds bytes, as it lies there; empty when it holds something else, or nothing.
QByteArrayView bytesIn(const Fields &fields, QByteArrayView name);

} // namespace crm::sync
