// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"

#include "db/entity/customvalues.h"

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
