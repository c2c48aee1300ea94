// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outboxdrafts.h"

#include "db/entity/customvalues.h"
#include "db/entity/registry.h"

#include <QCborArray>

#include <limits>

namespace crm::sync {

namespace {

constexpr qsizetype opsOfBatch = 500; // a transaction is not torn apart unless it is longer than mostOps

QByteArrayList names(const QCborMap &map)
{
    QByteArrayList list;
    for (const auto &key : map.keys())
        list.append(key.toString().toLatin1());
    return list;
}

/// Whether it belongs to a whole: which of its fields says to which.
const Field *ownerIn(const Entity &part, const Entity &whole)
{
    for (const auto &field : part.fields.declared())
        if (field.is(Owner) && field.target && &field.target() == &whole)
            return &field;
    return nullptr;
}

/// Copies of a file give their transactions the same numbers, but do not begin them in the same moment.
qint64 actOf(qint64 tx, qint64 atMs)
{
    constexpr int bitsOfNumber = 20;
    const auto number = quint64(tx) & ((1 << bitsOfNumber) - 1);
    return qint64((quint64(atMs) << bitsOfNumber | number) & quint64(std::numeric_limits<qint64>::max()));
}

} // namespace

Outbox::Drafts Outbox::collect()
{
    Drafts d;
    d.lastLine = m_tables.number(key::frozen);
    auto rows = m_connection.exec(
        "SELECT l.cid, l.tx, l.h, l.tbl, l.row, l.op, l.body, t.origin, t.user, t.at FROM change_log l JOIN change_txn "
        "t ON t.tx = l.tx WHERE l.cid > ? ORDER BY l.cid",
        {d.lastLine});
    qint64 lastTx = 0;
    while (rows.next()) {
        const auto tx = rows.integer(1);
        if (d.order.size() >= mostOps || (d.order.size() >= opsOfBatch && tx != lastTx))
            break;
        lastTx = tx;
        d.lastLine = rows.integer(0);
        const auto *entity = m_registry.byNumber(int(rows.integer(3)));
        if (!entity || rows.text(7) == "remote")
            continue;
        const auto id = Id::fromBytes(rows.view(4));
        auto &draft = d.drafts[id];
        if (!draft.entity) {
            d.order.append(id);
            draft.isSystem = true;
        }
        draft.entity = entity;
        draft.isSystem = draft.isSystem && rows.view(7) == "system";
        draft.h = qMax(draft.h, quint64(rows.integer(2)));
        draft.act = actOf(tx, rows.integer(9));
        draft.author = {Id::fromBytes(rows.view(8)), rows.integer(9), draft.isSystem};
        const auto op = rows.view(5);
        draft.isRemoved = op == "D";
        if (op == "I") {
            draft.wasInserted = true;
        } else if (op == "U") {
            collectFields(draft, QCborValue::fromCbor(rows.blob(6)).toMap(), tx);
        } else {
            draft.last = QCborValue::fromCbor(rows.blob(6)).toMap();
        }
    }
    return d;
}

void Outbox::collectFields(Draft &draft, const QCborMap &body, qint64 tx)
{
    const auto all = names(body);
    for (const auto &name : all) {
        const auto *field = draft.entity->field(name);
        if (!isCustomName(name) && (!field || field->is(Derived)))
            continue;
        const auto change = body.value(QString::fromLatin1(name)).toArray();
        const auto before = change.at(0);
        const auto group = groupOf(*draft.entity, name);
        if (!draft.fields.contains(name) && !before.isNull())
            draft.base[group].insert(QString::fromLatin1(name), before);
        draft.fields.insert(name);
        draft.cleared.remove(name);
        if (field && field->target && change.at(1).isNull() && isRemovedIn(tx, before.toByteArray()))
            draft.cleared.insert(name, {group, name, Id::fromBytes(before.toByteArray()), draft.act});
    }
}

bool Outbox::isRemovedIn(qint64 tx, const QByteArray &row)
{
    return row.size() == 16
        && !m_connection.scalar("SELECT 1 FROM change_log WHERE row = ? AND tx = ? AND op = 'D' LIMIT 1", {row, tx})
                .isNull();
}

/// Whether the record goes out to somebody by this: its state was one in which it may be changed, and is no more.
bool Outbox::isClosing(const Id &row, const Draft &draft, const Sharing &sharing)
{
    if (sharing.open.isEmpty() || !draft.fields.contains(sharing.state) || draft.wasInserted || draft.isRemoved)
        return false;
    const auto group = groupOf(*draft.entity, sharing.state);
    const auto before = draft.base.value(group).value(QString::fromLatin1(sharing.state)).toString().toLatin1();
    const auto now = m_connection.scalar(
        "SELECT " + sharing.state + " FROM " + draft.entity->name + " WHERE id = ?", {row.bytes()});
    return sharing.open.contains(before) && !now.isNull() && !sharing.open.contains(now.toString().toLatin1());
}

/// What goes out to somebody is told as it went, all of it: the server may have heard of other words meanwhile, and
/// nobody is to find them in what the customer has.
void Outbox::sendWhole(Drafts &drafts)
{
    for (const auto &sharing : m_sharing) {
        const auto all = drafts.order;
        for (const auto &row : all) {
            auto &whole = drafts.drafts[row];
            if (whole.entity->name != sharing.entity || !isClosing(row, whole, sharing))
                continue;
            whole.closes = {sharing.sealed.cbegin(), sharing.sealed.cend()};
            const auto author = whole; // the list of drafts grows
            for (const auto &name : sharing.parts)
                if (const auto *part = m_registry.byName(name))
                    sendParts(row, author, *part, drafts);
        }
    }
}

void Outbox::sendParts(const Id &row, const Draft &whole, const Entity &part, Drafts &drafts)
{
    const auto *owner = ownerIn(part, *whole.entity);
    if (!owner)
        return;
    auto rows = m_connection.exec(
        "SELECT id FROM " + part.name + " WHERE " + owner->name + " = ? ORDER BY id", {row.bytes()});
    while (rows.next()) {
        const auto id = Id::fromBytes(rows.view(0));
        drafts.order.removeOne(id); // behind the whole
        drafts.order.append(id);
        auto &draft = drafts.drafts[id];
        draft.entity = &part;
        draft.isSystem = false;
        draft.h = qMax(draft.h, whole.h);
        draft.act = whole.act;
        draft.author = whole.author; // which says that they went out together
        for (const auto &field : part.fields.declared())
            if (isSent(field))
                draft.closes.insert(field.name);
    }
}

} // namespace crm::sync
