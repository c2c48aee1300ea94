// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/messages.h"

#include <QCborArray>

namespace crm::sync {

// What requests and answers are made of.

/// A message as it came, but for members that may be large: those lie apart, in the form in which they were sent, and
/// as long as its bytes.
struct Opened
{
    QCborMap map;
    QMap<QByteArray, QByteArrayView> apart;
};
/// Throws WireError.
Opened openMessage(QByteArrayView bytes, const QByteArrayList &apart);
/// The message of these members and of those that have been encoded before, by name.
QByteArray encodeWith(const QCborMap &map, const QMap<QByteArray, QByteArray> &encoded);

inline QString keyOf(const char *name)
{
    return QString::fromLatin1(name);
}

void insertUnlessEmpty(QCborMap &map, const char *name, const auto &value)
{
    if (!value.isEmpty())
        map.insert(keyOf(name), value);
}

// All readers throw WireError.
Places placesOf(const QCborMap &map);
Id idFrom(const QCborValue &value);
QCborArray toCbor(const QList<Lease> &leases);
QList<Lease> leasesFrom(const QCborArray &array);

} // namespace crm::sync
