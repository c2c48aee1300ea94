// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/writer.h"

#include "db/sql/connection.h"
#include "db/sql/opening.h"
#include "db/sql/schema.h"

#include <algorithm>

// Many records of a kind at once.

namespace crm {

namespace {

constexpr int loggedAtOnce = 10000; // rows: few enough that their pages are still in memory

} // namespace

/// Building an index once beats keeping it through every insertion when most rows of the table are new, and one
/// statement for many logs creations faster than a trigger for each.
void Writer::expectMany(const QList<const Entity *> &entities)
{
    for (const auto *e : entities) {
        const auto last = m_connection.scalar("SELECT coalesce(max(rid), 0) FROM " + e->name).toLongLong();
        if (m_bulk.contains(e) || last > 200000)
            continue;
        m_connection.forgetStatements();
        m_inserts.clear();
        m_capture.prepare();
        if (m_bulk.isEmpty()) { // pages that do not fit are written twice, and indexes sorted in parts
            setPageCache(m_connection, bulkPageCache);
            setFoldsLog(m_connection, false);
            setSortsInBlocks(m_connection, true);
        }
        dropForBulk(m_connection, *e);
        m_bulk.insert(e, last);
    }
}

/// A rule that looks for records of a kind that is being loaded would read the whole table for each of them.
void Writer::findByIndex(const Entity &entity, QByteArrayView field)
{
    if (!m_bulk.contains(&entity) || m_found.contains({&entity, field.toByteArray()}))
        return;
    makeIndexOf(m_connection, entity, field);
    m_found.insert({&entity, field.toByteArray()});
}

/// The log's lines tell which transaction they are of, wherever they stand: the step goes on where this begins.
void Writer::continueStep(qint64 txn, const QString &label)
{
    const auto isNewest
        = m_connection
              .exec("SELECT 1 FROM change_txn WHERE tx = ?1 AND kind = 'do' AND reverted_by IS NULL AND tx = "
                    "(SELECT max(tx) FROM change_txn WHERE origin = 'local' AND tx <> ?2)",
                  {txn, m_txn})
              .next();
    if (!isNewest || txn == m_txn)
        return;
    m_connection.exec("DELETE FROM change_txn WHERE tx = ?", {m_txn});
    m_connection.exec("UPDATE change_txn SET label = ? WHERE tx = ?", {label, txn});
    m_txn = txn;
    m_set->label = label;
    m_capture.begin(m_txn, m_now);
}

/// The log must know of a creation before it hears of a change to the same record.
void Writer::logCreations(const Entity &entity)
{
    const auto bulk = m_bulk.find(&entity);
    if (bulk == m_bulk.end())
        return;
    const auto last = m_connection.scalar("SELECT coalesce(max(rid), 0) FROM " + entity.name).toLongLong();
    if (last > *bulk)
        m_capture.logCreations(entity, *bulk, last);
    *bulk = last;
}

static void moveBehindItsTargets(const Entity &entity, QList<const Entity *> &left, QList<const Entity *> &ordered)
{
    if (!left.removeOne(&entity))
        return;
    for (const auto &field : entity.fields)
        if (field.target)
            moveBehindItsTargets(field.target(), left, ordered);
    ordered.append(&entity);
}

/// Whoever reads the log in its order, as a server does in parts, knows a record before what refers to it.
static QList<const Entity *> inOrder(QList<const Entity *> entities)
{
    std::sort(entities.begin(), entities.end(), [](auto *a, auto *b) { return a->number < b->number; });
    QList<const Entity *> ordered;
    while (!entities.isEmpty())
        moveBehindItsTargets(*entities.first(), entities, ordered);
    return ordered;
}

void Writer::logBulk()
{
    m_unlogged = 0;
    for (const auto *entity : inOrder(m_bulk.keys()))
        logCreations(*entity);
}

/// While the rows are still at hand, and others are made ready by another thread.
void Writer::logInParts()
{
    if (!m_bulk.isEmpty() && ++m_unlogged == loggedAtOnce)
        logBulk();
}

void Writer::endBulk()
{
    logBulk();
    for (auto it = m_bulk.begin(); it != m_bulk.end(); ++it)
        restoreAfterBulk(m_connection, *it.key(), m_apart.contains(it.key()));
}

/// Whether it was stored or not.
void Writer::leaveBulk()
{
    if (!m_bulk.isEmpty()) {
        setPageCache(m_connection, usualPageCache);
        setFoldsLog(m_connection, true);
        setSortsInBlocks(m_connection, false);
    }
    m_bulk.clear();
    m_bulkAtSavepoint.clear();
    m_found.clear();
    m_unlogged = 0;
    m_apart.clear();
}

void Writer::foldLog()
{
    m_hasLongLog = false;
    crm::foldLog(m_connection);
}

void Writer::endMany()
{
    if (m_bulk.isEmpty())
        return;
    endBulk();
    leaveBulk();
}

} // namespace crm
