// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/messages.h"

#include <QCborArray>

namespace crm::sync {

// What requests and answers are made of.

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
