// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"

#include "db/entity/customvalues.h"

#include <QCborArray>

#include <algorithm>

namespace crm::sync {

namespace {

QCborValue toCbor(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        return value.toLongLong();
    case QMetaType::QByteArray:
        return value.toByteArray();
    default:
        return value.toString();
    }
}

/// The same of what is not null.
QCborValue valueOf(const Rows &rows, int column)
{
    switch (rows.kind(column)) {
    case Rows::Integer:
        return rows.integer(column);
    case Rows::Text:
        return rows.text(column);
    case Rows::Blob:
        return rows.blob(column);
    default:
        return toCbor(rows.value(column));
    }
}

/// Every added field is a group of its own; one that holds nothing is told of when that is news.
void fillCustom(Op &op, const QByteArray &column, const QSet<QByteArray> *touched)
{
    const auto values = customValues(column);
    auto names = values.keys();
    if (touched)
        names = QByteArrayList(touched->cbegin(), touched->cend());
    for (const auto &name : std::as_const(names)) {
        if (!isCustomName(name))
            continue;
        auto &group = op.groups[name];
        if (const auto value = values.value(name); !value.isNull())
            group.insert(QLatin1String(name), toCbor(value));
    }
}

} // namespace

/// What a newer program has added is not removed with what it belongs to: whoever knows it has to decide. Also when
/// the newer program is this one and has not taken it up yet.
QHash<Id, QList<Id>> Outbox::unknownReferring()
{
    QHash<Id, QList<Id>> referring;
    const auto described = QCborValue::fromCbor(m_tables.bytes(key::groups)).toMap();
    const auto kept = m_tables.unknown();
    for (const auto &state : kept) {
        const auto *entity = m_registry.byName(state.table);
        const auto known = described.value(QString::fromLatin1(state.table)).toArray();
        const bool isNew = !entity || known.isEmpty();
        const bool isHere = isNew || !m_connection.scalar(m_sent(*entity).question, {state.row.bytes()}).isNull();
        if (state.existence.isRemoved || !isHere)
            continue;
        for (auto group = state.groups.begin(); group != state.groups.end(); ++group)
            if (isNew || !known.contains(QString::fromLatin1(group.key()))
                || !m_sent(*entity).knows(group.key(), group->fields))
                for (const auto &[field, value] : group->fields)
                    if (const auto bytes = value.toByteArray(); bytes.size() == 16)
                        referring[Id::fromBytes(bytes)].append(state.row);
    }
    for (auto &rows : referring)
        std::sort(rows.begin(), rows.end());
    return referring;
}

bool Outbox::fill(Op &op, const Entity &entity, const QSet<QByteArray> *changed)
{
    const auto &sent = m_sent(entity);
    auto rows = m_connection.exec(sent.selection, {op.row.bytes()});
    if (!rows.next())
        return false;
    QSet<QByteArray> touched;
    if (changed)
        for (const auto &name : *changed)
            touched.insert(groupOf(entity, name));
    for (int i = 0; i < sent.fields.size(); ++i) {
        const auto &[field, group] = sent.fields.at(i);
        if (changed && !touched.contains(group))
            continue;
        auto &values = op.groups[group];
        if (rows.isNull(i))
            continue;
        values.insert(QLatin1String(field->name), valueOf(rows, i));
        if (field->target)
            op.refers.append({field->target().name, Id::fromBytes(rows.view(i))});
    }
    if (sent.custom)
        fillCustom(op, rows.blob(int(sent.fields.size())), changed ? &touched : nullptr);
    return true;
}

} // namespace crm::sync
