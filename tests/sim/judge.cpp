// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/judge.h"

#include "db/entity/registry.h"
#include "db/sync/server/conflictrow.h"
#include "db/sync/tablerules.h"

#include <algorithm>

namespace crm::sim {

using namespace crm::sync;

namespace {

QString text(const QCborValue &value)
{
    return value.isInteger()  ? QString::number(value.toInteger())
        : value.isByteArray() ? QString::fromLatin1(value.toByteArray().toHex())
                              : value.toString();
}

QString text(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                   : value.toString();
}

QString nameOf(const Unit &unit)
{
    return QString("%1.%2").arg(unit.row.text().right(6), QString::fromLatin1(unit.group));
}

} // namespace

void Judge::afterPage(Device &device)
{
    auto &tables = device.tables();
    if (!m_office.isRunning() || tables.number(key::epoch) != m_office.ledger().head().epoch)
        return;
    QHash<Id, qint64> own;
    auto rows = device.connection().exec("SELECT row, seq FROM sync_row");
    while (rows.next())
        own.insert(Id::fromBytes(rows.view(0)), rows.integer(1));
    const auto cursor = tables.number(key::cursor);
    const auto all
        = m_office.ledger().database().select("SELECT id, seq, tbl FROM entity_row WHERE seq <= ?", {cursor});
    for (const auto &row : all) {
        const auto id = Id::fromBytes(row.at(0).toByteArray());
        if (device.registry().byName(row.at(2).toByteArray()) && own.value(id, -1) != row.at(1).toLongLong())
            throw Violation{"I5",
                QString("device %1 stands at %2 but has %3 at %4 instead of %5")
                    .arg(device.number())
                    .arg(cursor)
                    .arg(id.text().right(6))
                    .arg(own.value(id, -1))
                    .arg(row.at(1).toLongLong())};
    }
}

void Judge::afterPull(Device &device, const QList<std::pair<Id, Id>> &pairs)
{
    const auto read = [&](const Id &id) {
        return device.connection().scalar("SELECT coalesce(pair, '') FROM customer WHERE id = ?", {id.bytes()});
    };
    const auto cursor = device.tables().number(key::cursor);
    for (const auto &[left, right] : pairs) {
        const auto one = read(left);
        const auto other = read(right);
        const bool isTorn = m_office.isTorn(left, cursor) || m_office.isTorn(right, cursor);
        if (!one.isNull() && !other.isNull() && one != other && !isTorn)
            throw Violation{"I9",
                QString("device %1 sees half a transaction: %2 and %3")
                    .arg(device.number())
                    .arg(one.toString(), other.toString())};
    }
}

void Judge::readServer()
{
    m_states.clear();
    m_view.clear();
    m_conflicts.clear();
    m_questioned.clear();
    const auto rows
        = m_office.ledger().database().select("SELECT tbl, id, seq, state FROM entity_row ORDER BY seq", {});
    for (const auto &row : rows) {
        RowState state{row.at(0).toString().toLatin1(), Id::fromBytes(row.at(1).toByteArray()), row.at(2).toLongLong()};
        decodeState(state, row.at(3).toByteArray());
        m_states.insert(state.row, state);
        if (!state.existence.isRemoved)
            for (const auto &tracked : trackedGroups())
                if (tracked.entity->name == state.table && state.groups.contains(tracked.group))
                    m_view.insert(
                        {state.row, tracked.group}, Oracle::textOf(tracked, state.groups.value(tracked.group).fields));
        if (state.table != "sync_conflict")
            continue;
        const auto field = [&](const char *name) {
            return state.groups.value(name).fields.value(QString::fromLatin1(name)).toString();
        };
        if (field("state").isEmpty() || field("about").isEmpty())
            throw Violation{"I3",
                QString("half of a conflict: %1 has only %2")
                    .arg(state.row.text().right(6), QString::fromLatin1(state.groups.keys().join(' ')))};
        const Unit unit{Id::fromText(field("record")), field("field").toLatin1()};
        if (field("kind") == "removal")
            m_questioned.insert(unit.row);
        const auto loser = fieldsFromText(field("loser"));
        const bool isRefused = !isShared(field("kind").toLatin1()); // then the author's words of all groups are in it
        const auto has = [&](const QByteArray &name) { return loser.contains(QString::fromLatin1(name)); };
        for (const auto &tracked : trackedGroups())
            if (tracked.entity->name == field("about")
                && (tracked.group == unit.group
                    || (isRefused && std::any_of(tracked.fields.cbegin(), tracked.fields.cend(), has))))
                m_conflicts[{unit.row, tracked.group}].append(Oracle::textOf(tracked, loser));
    }
}

void Judge::checkLog()
{
    const auto faults = m_office.ledger().verifyLog();
    if (!faults.isEmpty())
        throw Violation{"I4", faults.first()};
    const auto wrong
        = m_office.ledger().database().select("SELECT l.device, count(*), max(l.cseq), a.last FROM op_log l JOIN "
                                              "client_ack a ON a.device = l.device GROUP BY "
                                              "l.device HAVING count(*) <> a.last OR max(l.cseq) <> a.last");
    if (!wrong.isEmpty())
        throw Violation{"I4",
            QString("a device's operations are not there once each: %1 up to %2, known up to %3")
                .arg(wrong.first().at(1).toInt())
                .arg(wrong.first().at(2).toInt())
                .arg(wrong.first().at(3).toInt())};
}

void Judge::compare(Device &device)
{
    QHash<Id, QStringList> expected;
    const auto visible = m_office.visible(device.number(), m_states.keys());
    for (const auto &state : std::as_const(m_states)) {
        const auto *entity = device.registry().byName(state.table);
        if (!entity || state.existence.isRemoved || !visible.contains(state.row))
            continue;
        auto &line = expected[state.row];
        for (const auto &field : entity->fields)
            if (isSent(field))
                line.append(text(state.groups.value(groupOf(field)).fields.value(QString::fromLatin1(field.name))));
    }
    for (const auto *entity : device.registry().entities()) {
        QByteArrayList columns{"id"};
        for (const auto &field : entity->fields)
            if (isSent(field))
                columns.append(field.name);
        auto rows = device.connection().exec("SELECT " + columns.join(", ") + " FROM " + entity->name);
        while (rows.next()) {
            QStringList line;
            for (int i = 1; i < columns.size(); ++i)
                line.append(text(rows.value(i)));
            const auto id = Id::fromBytes(rows.view(0));
            const auto found = expected.constFind(id);
            if (found == expected.cend() || *found != line)
                throw Violation{"I1",
                    QString("device %1 has %2 %3: %4 where the server has: %5")
                        .arg(device.number())
                        .arg(QString::fromLatin1(entity->name), id.text().right(6), line.join(u'|'),
                            found == expected.cend() ? "nothing" : found->join(u'|'))};
            expected.erase(found);
        }
    }
    if (!expected.isEmpty())
        throw Violation{"I1",
            QString("device %1 lacks %2 %3: %4")
                .arg(device.number())
                .arg(QString::fromLatin1(m_states.value(expected.begin().key()).table),
                    expected.begin().key().text().right(6), expected.begin()->join(u'|'))};
}

/// Equal values with different stamps would part at the next change.
void Judge::compareStamps(Device &device)
{
    const auto visible = m_office.visible(device.number(), m_states.keys());
    for (const auto &state : std::as_const(m_states)) {
        const auto *entity = device.registry().byName(state.table);
        if (!entity || !visible.contains(state.row))
            continue;
        const auto own = device.tables().stamps(state.row);
        const auto differ = [&](const QString &what, const Stamp &mine, const Stamp &theirs) {
            throw Violation{"I1",
                QString("device %1 has another stamp for %2 %3 (removed %4 there, %5 here): %6 %7, server %8 %9")
                    .arg(device.number())
                    .arg(state.row.text().right(6), what)
                    .arg(state.existence.isRemoved)
                    .arg(own.isRemoved)
                    .arg(mine.h)
                    .arg(QString::fromLatin1(mine.node.toHex()))
                    .arg(theirs.h)
                    .arg(QString::fromLatin1(theirs.node.toHex()))};
        };
        // A copy of the file may have sent the same change under its former name (the server drops what it has).
        const auto isSame = [&](const Stamp &mine, const Stamp &theirs) {
            return mine == theirs || (m_world.oracle.expectsCopies() && mine.h == theirs.h && mine.h > weakest);
        };
        if (!isSame(own.existence, state.existence.stamp))
            differ("existence", own.existence, state.existence.stamp);
        if (state.existence.isRemoved)
            continue;
        for (const auto &field : entity->fields)
            if (isSent(field) && state.groups.contains(groupOf(field))
                && !isSame(own.of(groupOf(field)), state.groups.value(groupOf(field)).stamp))
                differ(QString::fromLatin1(groupOf(field)), own.of(groupOf(field)),
                    state.groups.value(groupOf(field)).stamp);
    }
}

/// What its author made and removed again before anybody heard of it was theirs to throw away. A copy of the file made in
/// between knows nothing of that and sends the record as it was then (as in checkRemovals()).
bool Judge::isThrownAway(const Oracle::Written &written) const
{
    if (written.removal < 0 || !m_world.oracle.expectsCopies())
        return false;
    const auto &removal = m_world.oracle.removals().at(written.removal);
    return removal.isOfUnsent && removal.device == written.device;
}

bool Judge::isAccounted(const Unit &unit, const QList<Oracle::Written> &list, int at) const
{
    const auto isKept = [&](const Oracle::Written &written) {
        return m_view.value(unit) == written.value || m_conflicts.value(unit).contains(written.value)
            || (written.removal >= 0 && (!m_view.contains(unit) || isThrownAway(written)));
    };
    // What was taken back again and again may follow itself.
    QList<int> reached{at};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        if (isKept(list.at(reached.at(i))))
            return true;
        const auto following = Oracle::following(list, reached.at(i));
        for (const auto other : following)
            if (!reached.contains(other))
                reached.append(other);
    }
    return false;
}

void Judge::checkUnit(const Unit &unit, const QList<Oracle::Written> &list)
{
    for (int i = 0; i < list.size(); ++i) {
        const auto &written = list.at(i);
        if (written.isSaved && !written.isExcused && !QString(written.value).remove(u'|').isEmpty()
            && !isAccounted(unit, list, i))
            throw Violation{"I2",
                QString("what device %1 saved is lost: %2 = %3, now %4")
                    .arg(written.device)
                    .arg(nameOf(unit), written.value, m_view.value(unit, "removed"))};
    }
    const auto losers = m_conflicts.value(unit);
    for (const auto &loser : losers)
        // Copies of a file may each send what neither had sent before: a question for each.
        if (losers.count(loser) > 1 && !m_world.oracle.isRepeated(unit) && !m_world.oracle.expectsCopies()
            && !m_world.oracle.expectsLeaving())
            throw Violation{
                "I3", QString("%1 conflicts for %2 = %3").arg(losers.count(loser)).arg(nameOf(unit), loser)};
}

void Judge::checkWritten()
{
    const auto &written = m_world.oracle.written();
    for (auto it = written.begin(); it != written.end(); ++it)
        checkUnit(it.key(), it.value());
}

/// What one transaction took comes back whole or not at all; but what somebody took once more by itself, and what a
/// restored server has from others, who know nothing of transactions.
void Judge::checkTogether(const Oracle::Removal &removal)
{
    if (m_office.restores() > 0 || m_world.oracle.expectsCopies())
        return;
    QList<Id> there;
    QList<Id> gone;
    for (const auto &row : removal.rows) {
        if (isThere(row))
            there.append(row);
        else if (m_states.contains(row) && m_world.oracle.timesRemoved(row) == 1)
            gone.append(row);
    }
    if (!there.isEmpty() && !gone.isEmpty())
        throw Violation{"I6",
            QString("device %1 removed %2 and %3 together, and only the first is there again")
                .arg(removal.device)
                .arg(there.first().text().right(6), gone.first().text().right(6))};
}

/// A removal holds, was taken back, or has a question for everybody to decide. Of what somebody may no longer see there
/// is nothing to decide for them: the rule is not looked at where that may happen.
void Judge::checkRemovals()
{
    if (m_world.oracle.expectsLeaving())
        return;
    for (const auto &removal : m_world.oracle.removals()) {
        if (!removal.isSaved || removal.isExcused || removal.isUndone)
            continue;
        if (removal.isOfUnsent && m_world.oracle.expectsCopies())
            continue; // a copy of the file made before may have sent what was never sent from here
        const bool holds
            = std::none_of(removal.rows.cbegin(), removal.rows.cend(), [&](const Id &row) { return isThere(row); });
        const bool isAsked = std::any_of(
            removal.rows.cbegin(), removal.rows.cend(), [&](const Id &row) { return m_questioned.contains(row); });
        checkTogether(removal);
        if (!holds && !isAsked)
            throw Violation{"I3",
                QString("the removal of %1 by device %2 was dropped without a word")
                    .arg(removal.rows.first().text().right(6))
                    .arg(removal.device)};
    }
}

void Judge::atRest(const QList<Device *> &devices, bool isThorough)
{
    readServer();
    checkLog();
    for (auto *device : devices) {
        compare(*device);
        compareStamps(*device);
        checkReach(*device);
        if (!isThorough)
            continue;
        const auto health = device->connection().scalar("PRAGMA integrity_check").toString();
        if (health != "ok")
            throw Violation{"I11", QString("device %1 at rest: %2").arg(device->number()).arg(health)};
    }
    checkWritten();
    checkRemovals();
    checkOwners();
    checkLinks();
    checkKeys();
}

} // namespace crm::sim
