// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messages.h"
#include "db/sync/wire/sha256.h"

#include <QtEndian>
#include <QVarLengthArray>

#include <algorithm>

namespace crm::sync {

QByteArray wipeProof(const QByteArray &token)
{
    return sha256({"wipe ", token});
}

namespace {

/// The sum's text grows group by group, in the order of their names.
class Sum
{
public:
    Sum(const QByteArray &table, const Id &row)
        : m_text(table + row.bytes())
    {
        m_text.reserve(1024);
    }
    void add(const QByteArray &group, const Stamp &stamp)
    {
        if (stamp.h == 0)
            return;
        if (stamp != m_former) { // most of a record was written together
            m_written = ' ' + QByteArray::number(stamp.h, 16) + stamp.node;
            m_former = stamp;
        }
        m_text += group;
        m_text += m_written;
    }
    quint64 result() const { return qFromBigEndian<quint64>(sha256({m_text}).constData()); }

private:
    QByteArray m_text;
    Stamp m_former;
    QByteArray m_written;
};

} // namespace

quint64 sumOf(const QByteArray &table, const Id &row, const QMap<QByteArray, Stamp> &groups, const Stamp &existence)
{
    Sum sum(table, row);
    for (auto it = groups.begin(); it != groups.end(); ++it)
        sum.add(it.key(), it.value());
    sum.add({}, existence);
    return sum.result();
}

quint64 sumOf(
    const QByteArray &table, const Id &row, const QByteArrayList &groups, const Stamp &written, const Stamp &existence)
{
    Sum sum(table, row);
    for (const auto &group : groups)
        sum.add(group, written);
    sum.add({}, existence);
    return sum.result();
}

quint64 sumOf(const RowState &state)
{
    QVarLengthArray<Groups<GroupState>::const_iterator, 64> groups;
    for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
        groups.append(it);
    std::sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) { return a.key() < b.key(); });
    Sum sum(state.table, state.row);
    for (const auto &group : groups)
        sum.add(group.key(), group->stamp);
    sum.add({}, state.existence.stamp);
    return sum.result();
}

} // namespace crm::sync
