// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/oracle.h"

#include "db/entity/registry.h"

namespace crm::sim {

namespace {

QString nameOf(const Unit &unit)
{
    return QString("%1.%2").arg(unit.row.text().right(6), QString::fromLatin1(unit.group));
}

} // namespace

View Oracle::read(Connection &connection, const Registry &registry)
{
    View view;
    for (const auto *entity : registry.entities()) {
        QList<const Tracked *> groups;
        QByteArrayList columns;
        for (const auto &group : trackedGroups())
            if (group.entity->name == entity->name && entity->field(group.fields.first())) {
                groups.append(&group);
                columns += group.fields;
            }
        if (groups.isEmpty())
            continue;
        auto rows = connection.exec("SELECT id, " + columns.join(", ") + " FROM " + entity->name);
        while (rows.next()) {
            const auto id = Id::fromBytes(rows.view(0));
            int column = 1;
            for (const auto *group : std::as_const(groups)) {
                QString text;
                for (qsizetype i = 0; i < group->fields.size(); ++i)
                    text += rows.text(column++) + '|';
                view.insert({id, group->group}, text);
            }
        }
    }
    return view;
}

QString Oracle::textOf(const Tracked &group, const sync::Fields &fields)
{
    QString text;
    for (const auto &field : group.fields) {
        const auto value = fields.value(QString::fromLatin1(field));
        text += (value.isInteger() ? QString::number(value.toInteger()) : value.toString()) + '|';
    }
    return text;
}

void Oracle::begin(const View &view)
{
    for (auto it = view.begin(); it != view.end(); ++it)
        m_written[it.key()].append({it.value(), -1, 0, true, false, false, 0, 1});
    m_order = m_received = 1;
}

int Oracle::indexOf(const Unit &unit, const QString &value) const
{
    const auto found = m_written.constFind(unit);
    if (found == m_written.cend())
        return -1;
    for (auto i = int(found->size()) - 1; i >= 0; --i)
        if (found->at(i).value == value)
            return i;
    return -1;
}

bool Oracle::isOlder(const Unit &unit, const QString &older, const QString &newer) const
{
    const auto list = m_written.value(unit);
    const auto wanted = indexOf(unit, older);
    for (auto at = indexOf(unit, newer); at >= 0; at = list.at(at).before)
        if (list.at(at).before == wanted && wanted >= 0)
            return true;
    return false;
}

void Oracle::noteRemovals(int device, const View &before, const View &now, bool isSaved, const Knowing &isKnown)
{
    QSet<Id> gone;
    QSet<Id> back;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!now.contains(it.key()))
            gone.insert(it.key().row);
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!before.contains(it.key()))
            back.insert(it.key().row);
    for (auto &removal : m_removals)
        for (const auto &row : std::as_const(removal.rows))
            removal.isUndone = removal.isUndone || back.contains(row);
    if (gone.isEmpty())
        return;
    auto rows = gone.values();
    std::sort(rows.begin(), rows.end());
    m_removals.append({device, rows, isSaved, ++m_order});
    for (const auto &row : std::as_const(rows))
        m_trace.explain(QString("device %1 removed %2").arg(device).arg(row.text().right(6)));
    const auto number = int(m_removals.size()) - 1;
    for (auto it = before.begin(); it != before.end(); ++it)
        if (gone.contains(it.key().row))
            if (const auto at = indexOf(it.key(), it.value()); at >= 0)
                m_written[it.key()][at].removal = number;
    m_removals.last().isOfUnsent = std::none_of(rows.cbegin(), rows.cend(), isKnown);
    for (auto it = m_written.begin(); it != m_written.end(); ++it)
        if (gone.contains(it.key().row) && !before.contains(it.key())) // an older version shows it to nobody
            for (auto &written : *it)
                written.removal = number;
}

void Oracle::edited(int device, const View &now, bool isSaved, const Knowing &isKnown)
{
    const auto before = m_seen.value(device);
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto old = before.constFind(it.key());
        if (old != before.cend() && *old == it.value())
            continue;
        if (indexOf(it.key(), it.value()) >= 0)
            m_repeated.insert(it.key());
        // What comes back with a removed record is the same as before.
        const auto parent = indexOf(it.key(), old == before.cend() ? it.value() : *old);
        m_written[it.key()].append({it.value(), parent, device, isSaved, false, false, ++m_order});
        m_trace.explain(QString("device %1 %2 %3 = %4")
                            .arg(device)
                            .arg(isSaved ? "saved" : "may have saved", nameOf(it.key()), it.value()));
    }
    noteRemovals(device, before, now, isSaved, isKnown);
    if (isSaved)
        m_seen[device] = now;
}

void Oracle::observed(int device, const View &now, const char *cause)
{
    auto &before = m_seen[device];
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto old = before.constFind(it.key());
        if (old != before.cend() && *old == it.value())
            continue;
        const auto at = indexOf(it.key(), it.value());
        if (at < 0 && !QString(it.value()).remove(u'|').isEmpty())
            throw Violation{"I1",
                QString("%1: device %2 sees %3 = %4, which nobody wrote")
                    .arg(QLatin1String(cause))
                    .arg(device)
                    .arg(nameOf(it.key()), it.value())};
        if (at >= 0 && !m_written[it.key()].at(at).isSaved && m_written[it.key()].at(at).device == device)
            m_written[it.key()][at].isSaved = true; // it had been stored after all, and now its author sees it
        if (old != before.cend() && !m_hasCopies && !m_isScoped && !m_repeated.contains(it.key())
            && isOlder(it.key(), it.value(), *old))
            throw Violation{"I8",
                QString("%1: device %2 sees %3 go back from %4 to %5")
                    .arg(QLatin1String(cause))
                    .arg(device)
                    .arg(nameOf(it.key()), *old, it.value())};
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (m_isScoped || now.contains(it.key()))
            continue;
        const auto wasRemoved = std::any_of(m_removals.cbegin(), m_removals.cend(),
            [&](const Removal &removal) { return removal.rows.contains(it.key().row); });
        if (!wasRemoved)
            throw Violation{"I2",
                QString("%1: device %2 no longer sees %3, which nobody removed")
                    .arg(QLatin1String(cause))
                    .arg(device)
                    .arg(nameOf(it.key()))};
    }
    before = now;
}

qsizetype Oracle::timesRemoved(const Id &row) const
{
    return std::count_if(
        m_removals.cbegin(), m_removals.cend(), [&](const Removal &removal) { return removal.rows.contains(row); });
}

/// What came back with a record and went with it again says nothing new: who saw the same words before has seen these.
/// And what two took back to the same words is one: who wrote over those of either has seen both. It does not follow from
/// what it took back itself.
QList<int> Oracle::following(const QList<Written> &list, int at)
{
    const auto isSame = [&](int other) { return other >= 0 && list.at(other).value == list.at(at).value; };
    QSet<int> same{at};
    if (list.at(at).removal >= 0)
        for (auto other = list.at(at).before; isSame(other); other = list.at(other).before)
            same.insert(other);
    for (int other = 0; other < list.size() && list.at(at).before >= 0; ++other)
        if (isSame(other) && list.at(other).before >= 0)
            same.insert(other);
    QSet<int> takenBack;
    for (auto other = list.at(at).before; other >= 0; other = list.at(other).before)
        takenBack.insert(other);
    QList<int> following;
    for (int i = 0; i < list.size(); ++i)
        if (same.contains(list.at(i).before) && !same.contains(i) && !takenBack.contains(i))
            following.append(i);
    return following;
}

void Oracle::wentBack(int device, qint64 order)
{
    const auto lose = [&](auto &what) {
        if (what.device != device || what.order <= order)
            return;
        what.isGone = true;
        what.isExcused = what.isExcused || what.received == 0;
    };
    for (auto &list : m_written)
        for (auto &written : list)
            lose(written);
    for (auto &removal : m_removals)
        lose(removal);
}

/// Several may remove one record, each without the others' knowledge: who tells of it tells of their own removal, of one
/// that stood in their file when it was copied, or gives back what the server once had.
bool Oracle::isTold(const Removal &removal, int device, const sync::Op &op) const
{
    if (!removal.rows.contains(op.row))
        return false;
    if (op.author.at == 0) // its stamp tells when
        return removal.wasReceived;
    auto file = device;
    for (auto copy = m_copiedFrom.constFind(file); file != removal.device; copy = m_copiedFrom.constFind(file)) {
        if (copy == m_copiedFrom.cend() || copy->order < removal.order)
            return false;
        file = copy->device;
    }
    return true;
}

void Oracle::takenIn(int device, const sync::Op &op)
{
    ++m_received;
    if (op.kind == sync::Op::Remove) {
        for (auto &removal : m_removals)
            if (removal.received == 0 && isTold(removal, device, op)) {
                removal.received = m_received;
                removal.wasReceived = true;
            }
        return;
    }
    for (const auto &group : trackedGroups()) {
        if (group.entity->name != op.table || !op.groups.contains(group.group))
            continue;
        const Unit unit{op.row, group.group};
        if (const auto at = indexOf(unit, textOf(group, op.groups.value(group.group))); at >= 0)
            if (auto &written = m_written[unit][at]; written.received == 0)
                written.received = m_received;
    }
}

void Oracle::serverWentBack(qint64 received)
{
    const auto lose = [&](auto &what) {
        if (what.received <= received)
            return;
        what.received = 0;
        what.isExcused = what.isExcused || what.isGone; // both disks that had it went back: nobody promises it
    };
    for (auto &list : m_written)
        for (auto &written : list)
            lose(written);
    for (auto &removal : m_removals)
        lose(removal);
}

} // namespace crm::sim
