// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/store/aheadwriter.h"
#include "db/store/rights.h"
#include "db/store/writer.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

// What whoever works here may not write: looked for in the log, where all stands that a transaction wrote, also by hooks
// and by taking back.
namespace crm {

namespace {

void demand(const Permission &permission)
{
    if (!permission.isGiven)
        throw Failure{{Error::ReadOnly, permission.sentence}};
}

/// Of a change to these fields, added ones among them.
Permission ofFields(Permission permission, const QByteArrayList &changed)
{
    const auto &allowed = permission.fields;
    permission.isGiven = permission.isGiven
        && (allowed.isEmpty() || std::all_of(changed.cbegin(), changed.cend(), [&](const QByteArray &name) {
               return allowed.contains(name);
           }));
    return permission;
}

QByteArrayList changedFields(const Record &record, const Record &before)
{
    QByteArrayList names;
    for (int i = 0; i < record.entity().fields.size(); ++i)
        if (record.isTouched(i) && record.value(i) != before.value(i))
            names.append(record.entity().fields.at(i).name);
    return names;
}

} // namespace

/// Before any work is done: a reader finds out at the first record of many.
void Writer::refuseReader(const Entity &entity)
{
    if (m_rights && m_rights->isReader())
        demand(m_rights->toAdd(entity));
}

/// What has come in this transaction is one's own.
Permission Writer::toChange(const Entity &entity, const Id &id) const
{
    return m_made.contains(id) ? Permission() : m_rights->toChange(entity, id);
}

/// What a record is to be a part of may be unknown.
Permission Writer::toPutInto(const Entity &entity, const Id &whole)
{
    const auto &target = entity.field(Rights::wholeOf(entity))->target();
    return whole.isNull() || !record(target, whole).isValid() ? Permission() : toChange(target, whole);
}

/// So that an import tells row by row. A reader is told once, when something is to be stored.
void Writer::addRefusal(Prepared &prepared, AheadWriter *ahead)
{
    const auto &record = prepared.record;
    const auto &entity = record.entity();
    const bool isChange = prepared.before.isValid();
    if (!m_rights || m_rights->isReader() || !m_rights->limits(entity))
        return;
    const auto changed = isChange ? changedFields(record, prepared.before) : QByteArrayList();
    if (isChange && changed.isEmpty())
        return;
    if (ahead)
        ahead->catchUp();
    auto permission = isChange ? ofFields(toChange(entity, record.id), changed) : m_rights->toAdd(entity);
    const auto whole = Rights::wholeOf(entity);
    if (permission.isGiven && !whole.isEmpty() && (!isChange || changed.contains(whole)))
        permission = toPutInto(entity, record.reference(whole));
    if (!permission.isGiven)
        prepared.problems.append({{}, permission.sentence});
}

/// Throws ReadOnly.
void Writer::checkRights(qint64 after)
{
    QByteArrayList numbers;
    for (auto it = m_counts.cbegin(); m_rights && it != m_counts.cend(); ++it)
        if (m_rights->limits(*it.key()))
            numbers.append(QByteArray::number(it.key()->number));
    if (numbers.isEmpty())
        return;
    auto rows = m_connection.exec(
        "SELECT tbl, row, op, body FROM change_log WHERE cid > ? AND tbl IN (" + numbers.join(',') + ") ORDER BY cid",
        {after});
    while (rows.next())
        if (const auto *entity = m_registry.byNumber(int(rows.integer(0))))
            checkLine(*entity, Id::fromBytes(rows.view(1)), rows.text(2).at(0).toLatin1(), rows.blob(3));
}

void Writer::checkLine(const Entity &entity, const Id &id, char op, const QByteArray &body)
{
    if (op == 'D')
        return m_made.contains(id) ? void() : demand(m_rights->toRemove(entity, id));
    QByteArrayList changed;
    const auto names = QCborValue::fromCbor(body).toMap().keys();
    for (const auto &name : names)
        changed.append(name.toString().toLatin1());
    demand(op == 'I' ? m_rights->toAdd(entity) : ofFields(toChange(entity, id), changed));
    const auto whole = Rights::wholeOf(entity);
    if (!whole.isEmpty() && (op == 'I' || changed.contains(whole)))
        if (const auto part = record(entity, id); part.isValid())
            demand(toPutInto(entity, part.reference(whole)));
}

void Writer::takeAdded()
{
    if (!m_made.isEmpty())
        m_rights = std::make_shared<const Rights>(m_rights->role(), m_rights->me(), m_rights->added() + m_made);
}

} // namespace crm
