// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/rights.h"

#include "db/entities/sharing.h"
#include "db/entities/syncconflict.h"
#include "db/entities/user.h"
#include "db/entity/registry.h"
#include "db/sql/connection.h"
#include "db/value/role.h"

#include <QCoreApplication>

#include <limits>

namespace crm {

namespace {

bool hasTable(Connection &c, const char *name)
{
    return c.scalar("SELECT count(*) FROM sqlite_schema WHERE name = ?", {QString::fromLatin1(name)}).toInt() > 0;
}

/// What was added here, or by `me` elsewhere, as long as the server does not say whose it is. What every new file begins
/// with is the organisation's as soon as the server has it.
QByteArray addedBefore()
{
    QByteArrayList kinds;
    for (const int number : managersKinds())
        kinds.append(QByteArray::number(number));
    return "SELECT DISTINCT l.row FROM change_log l JOIN change_txn t ON t.tx = l.tx WHERE l.op = 'I' AND l.tbl IN ("
        + kinds.join(',')
        + ") AND CASE t.origin WHEN 'remote' THEN l.user = ? WHEN 'system' THEN NOT EXISTS(SELECT 1 FROM sync_row r "
          "WHERE r.row = l.row AND r.seq > 0) ELSE true END";
}

/// As the server takes it: a role that nobody knows is above everybody's.
int required(const QByteArray &role)
{
    const int rank = rankOf(role);
    return rank < 0 ? std::numeric_limits<int>::max() : rank;
}

Permission refused(const QString &sentence)
{
    return {false, sentence};
}

Permission refusedToReader()
{
    return refused(QCoreApplication::translate("crm::SyncLink",
        "Nothing was changed: you are a reader in this organisation. Ask its administrator if you are to change "
        "records."));
}

Permission refusedToAgent(const Entity &entity)
{
    return refused(QCoreApplication::translate(
        "crm::Rights", "%1 are changed by managers only: ask one of them.", "a kind of records")
                       .arg(entity.tr(entity.plural)));
}

} // namespace

Rights::Rights(const QByteArray &role, const Id &me, const QSet<Id> &added)
    : m_role(role)
    , m_rank(rankOf(role))
    , m_me(me)
    , m_added(added)
{
}

Rights Rights::of(Connection &connection)
{
    if (!hasTable(connection, "sync_state"))
        return {};
    const auto state = [&](const char *key) {
        return connection.scalar("SELECT v FROM sync_state WHERE k = ?", {QString::fromLatin1(key)});
    };
    const auto role = state("role").toByteArray();
    const auto me = state("user").toByteArray();
    QSet<Id> added;
    if (rankOf(role) == rankOf("agent")) {
        auto rows = hasTable(connection, "sync_added") ? connection.exec("SELECT row FROM sync_added")
                                                       : connection.exec(addedBefore(), {me});
        while (rows.next())
            added.insert(Id::fromBytes(rows.view(0)));
    }
    return Rights(role, Id::fromBytes(me), added);
}

bool Rights::limits(const Entity &entity) const
{
    if (m_rank < 0) // none, or one of a newer program, whose server knows
        return false;
    const auto *rule = sharingOf(entity.name);
    if (isReader())
        return &entity != &SyncConflict::entity() && !(rule && rule->isPersonal);
    return rule && !rule->isPersonal && m_rank < required(rule->writers);
}

Permission Rights::toAdd(const Entity &entity) const
{
    if (!limits(entity))
        return {};
    if (isReader())
        return &entity == &User::entity() ? Permission() : refusedToReader(); // themselves, when they have just joined
    const auto *rule = sharingOf(entity.name);
    return !rule->adders.isEmpty() && m_rank >= required(rule->adders) ? Permission() : refusedToAgent(entity);
}

/// Who has joined has added themselves, too: of that record they change no more for it.
Permission Rights::toChange(const Entity &entity, const Id &id) const
{
    if (!limits(entity))
        return {};
    if (isReader())
        return refusedToReader();
    const auto *rule = sharingOf(entity.name);
    if (&entity == &User::entity() && id == m_me && !rule->own.isEmpty())
        return {true,
            QCoreApplication::translate(
                "crm::Rights", "You may change your name here; a manager changes the rest. Ask one of them."),
            rule->own};
    return m_added.contains(id) ? Permission() : refusedToAgent(entity);
}

Permission Rights::toRemove(const Entity &entity, const Id &id) const
{
    const auto permission = toChange(entity, id);
    return permission.fields.isEmpty() ? permission : refusedToAgent(entity);
}

QByteArray Rights::wholeOf(const Entity &entity)
{
    const auto *rule = sharingOf(entity.name);
    return rule ? rule->whole : QByteArray();
}

const QList<int> &managersKinds()
{
    static const auto numbers = [] {
        QList<int> found;
        for (const auto *entity : Registry::instance().entities())
            if (const auto *rule = sharingOf(entity->name); rule && required(rule->writers) > rankOf("agent"))
                found.append(entity->number);
        return found;
    }();
    return numbers;
}

void noteAdded(Connection &connection, const QSet<Id> &added)
{
    if (added.isEmpty() || !hasTable(connection, "sync_added"))
        return;
    for (const auto &id : added)
        connection.exec("INSERT INTO sync_added(row) VALUES(?) ON CONFLICT DO NOTHING", {id.bytes()});
}

void noteAddedBefore(Connection &connection, const Id &me)
{
    connection.exec("INSERT INTO sync_added(row) " + addedBefore() + " ON CONFLICT DO NOTHING", {me.bytes()});
}

} // namespace crm
