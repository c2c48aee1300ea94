// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"

#include "db/entity/customvalues.h"
#include "db/sync/wire/cborstream.h"

#include <QCborArray>
#include <QUtf8StringView>

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

/// The same of what is not null, from row to wire.
void write(CborWriter &writer, const Rows &rows, int column)
{
    switch (rows.kind(column)) {
    case Rows::Integer:
        writer.integer(rows.integer(column));
        return;
    case Rows::Text: {
        const auto text = rows.view(column);
        if (QUtf8StringView(text.data(), text.size()).isValidUtf8())
            writer.text(text);
        else
            writer.text(rows.text(column).toUtf8()); // from a program that is not ours
        return;
    }
    case Rows::Blob:
        writer.bytes(rows.view(column));
        return;
    default:
        writer.value(toCbor(rows.value(column)));
    }
}

/// What the row holds of a group.
Fields fieldsOf(const SentFields &sent, const SentFields::Laid &laid, const Rows &rows)
{
    CborWriter writer(0);
    qsizetype size = 0;
    for (const int column : laid.columns) {
        if (rows.isNull(column))
            continue;
        writer.text(sent.fields.at(column).field->name);
        write(writer, rows, column);
        ++size;
    }
    return size > 0 ? Fields(size, writer.take()) : Fields();
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
    op.groups.reserve(sent.laid.size());
    for (const auto &laid : sent.laid)
        if (!changed || touched.contains(laid.group))
            op.groups.insert(laid.group, fieldsOf(sent, laid, rows));
    for (const int i : sent.references) {
        const auto &[field, group] = sent.fields.at(i);
        if ((!changed || touched.contains(group)) && !rows.isNull(i))
            op.refers.append({field->target().name, Id::fromBytes(rows.view(i))});
    }
    if (sent.custom)
        fillCustom(op, rows.blob(int(sent.fields.size())), changed ? &touched : nullptr);
    return true;
}

} // namespace crm::sync
