// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messages.h"
#include "db/sync/wire/sha256.h"

#include <QtEndian>

namespace crm::sync {

QByteArray wipeProof(const QByteArray &token)
{
    return sha256({"wipe ", token});
}

quint64 sumOf(const QByteArray &table, const Id &row, const QMap<QByteArray, Stamp> &groups, const Stamp &existence)
{
    auto text = table + row.bytes();
    text.reserve(1024);
    Stamp former; // most of a record was written together
    QByteArray written;
    const auto add = [&](const QByteArray &group, const Stamp &stamp) {
        if (stamp.h == 0)
            return;
        if (stamp != former) {
            written = ' ' + QByteArray::number(stamp.h, 16) + stamp.node;
            former = stamp;
        }
        text += group;
        text += written;
    };
    for (auto it = groups.begin(); it != groups.end(); ++it)
        add(it.key(), it.value());
    add({}, existence);
    const auto hash = sha256({text});
    return qFromBigEndian<quint64>(hash.constData());
}

quint64 sumOf(const RowState &state)
{
    QMap<QByteArray, Stamp> stamps;
    for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
        stamps.insert(it.key(), it->stamp);
    return sumOf(state.table, state.row, stamps, state.existence.stamp);
}

} // namespace crm::sync
