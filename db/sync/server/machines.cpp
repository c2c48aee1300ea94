// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/machines.h"

#include <QSet>

namespace crm::sync {

bool isReachable(const MachineRule &machine, const QByteArray &from, const QByteArray &to)
{
    QSet<QByteArray> seen{from};
    QByteArrayList ahead{from};
    while (!ahead.isEmpty()) {
        const auto state = ahead.takeFirst();
        if (state == to)
            return true;
        const auto next = machine.ways.value(state);
        for (const auto &one : next)
            if (!seen.contains(one)) {
                seen.insert(one);
                ahead.append(one);
            }
    }
    return false;
}

Passage passage(const MachineRule &machine, const RowState &known, const Op &op)
{
    const auto group = known.groups.constFind(machine.place.group);
    if (group == known.groups.cend() || !op.groups.contains(machine.place.group) || op.stamp.h <= weakest)
        return Passage::Free;
    const auto field = QString::fromLatin1(machine.place.field);
    const auto from = group->fields.value(field).toString().toUtf8();
    const auto to = op.groups.value(machine.place.group).value(field).toString().toUtf8();
    // States that this description does not know are a newer program's business.
    if (from == to || from.isEmpty() || !machine.ways.contains(from) || !machine.ways.contains(to))
        return Passage::Free;
    const bool isUnseen = group->seq > op.seen && group->stamp.node != op.stamp.node;
    const auto isBelow = [&] { return machine.precedence.indexOf(to) < machine.precedence.indexOf(from); };
    if (!isReachable(machine, from, to) || (isUnseen && isBelow()))
        return Passage::Refused;
    return Passage::Taken;
}

} // namespace crm::sync
