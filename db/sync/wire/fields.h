// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/cborstream.h"
#include "db/sync/wire/op.h"

#include <algorithm>

namespace crm::sync {

// How groups of fields stand on the wire. All throw WireError.

/// Names in the order in which a map holds them: shorter ones first.
template <typename Group>
QList<typename QMap<QByteArray, Group>::const_iterator> inOrder(const QMap<QByteArray, Group> &groups)
{
    QList<typename QMap<QByteArray, Group>::const_iterator> order;
    order.reserve(groups.size());
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        order.append(it);
    std::stable_sort(
        order.begin(), order.end(), [](const auto &a, const auto &b) { return a.key().size() < b.key().size(); });
    return order;
}

void writeGroups(CborWriter &writer, const QMap<QByteArray, Fields> &groups);
Fields readFields(CborReader &reader);
QMap<QByteArray, Fields> readGroups(CborReader &reader);

/// A name of a table, group or field: they become SQL on the client, so nothing but a-z, 0-9 and _ passes. The same
/// few names come again and again: they share their bytes.
QByteArray checkedName(QByteArrayView name);
QByteArray nameOf(const QCborMap &map, QLatin1String key); ///< a member that is one

/// Bytes of just this size, like a node or an identity.
QByteArrayView readBytes(CborReader &reader, qsizetype size);

} // namespace crm::sync
