// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/namedid.h"

#include <QCryptographicHash>

namespace crm {

Id namedId(const QByteArray &name)
{
    auto bytes = QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x80);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return Id::fromBytes(bytes);
}

} // namespace crm
