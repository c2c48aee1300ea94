// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/rowstate.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"

#include <QCborArray>

namespace crm::sync {

namespace {

QCborArray writtenToCbor(const Stamp &stamp, qint64 seq, const Author &author)
{
    return {qint64(stamp.h), stamp.node, seq, author.user.bytes(), author.at};
}

void writtenFromCbor(const QCborArray &array, Stamp &stamp, qint64 &seq, Author &author)
{
    if (array.size() < 5 || !array.at(0).isInteger() || array.at(1).toByteArray().size() > nodeSize)
        throw WireError{"a state without stamp"};
    stamp = {quint64(array.at(0).toInteger()), array.at(1).toByteArray()};
    seq = array.at(2).toInteger();
    author = {Id::fromBytes(array.at(3).toByteArray()), array.at(4).toInteger()};
}

} // namespace

/// Most groups of a record were written together: their stamp stands once, the others' beside their group.
QByteArray encodeState(const RowState &state)
{
    const auto common = state.groups.isEmpty() ? GroupState{} : state.groups.first();
    QCborMap groups;
    QCborMap written;
    for (auto it = state.groups.begin(); it != state.groups.end(); ++it) {
        const auto name = QString::fromLatin1(it.key());
        groups.insert(name, it->fields);
        if (it->stamp != common.stamp || it->seq != common.seq)
            written.insert(name, writtenToCbor(it->stamp, it->seq, it->author));
    }
    QCborMap map{
        {QLatin1String("g"), groups}, {QLatin1String("c"), writtenToCbor(common.stamp, common.seq, common.author)}};
    if (!written.isEmpty())
        map.insert(QLatin1String("w"), written);
    if (const auto &e = state.existence; e.stamp.h > 0) {
        auto array = writtenToCbor(e.stamp, e.seq, e.author);
        array.append(e.isRemoved);
        array.append(e.act);
        map.insert(QLatin1String("d"), array);
    }
    return encode(map);
}

void decodeState(RowState &state, QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    GroupState common;
    writtenFromCbor(map.value(QLatin1String("c")).toArray(), common.stamp, common.seq, common.author);
    const auto written = map.value(QLatin1String("w")).toMap();
    const auto groups = fieldsFromCbor(map.value(QLatin1String("g")).toMap());
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        auto group = common;
        group.fields = it.value();
        if (const auto own = written.value(QString::fromLatin1(it.key())); own.isArray())
            writtenFromCbor(own.toArray(), group.stamp, group.seq, group.author);
        state.groups.insert(it.key(), group);
    }
    if (const auto existence = map.value(QLatin1String("d")); existence.isArray()) {
        auto &e = state.existence;
        writtenFromCbor(existence.toArray(), e.stamp, e.seq, e.author);
        e.isRemoved = existence.toArray().at(5).toBool();
        e.act = existence.toArray().at(6).toInteger();
    }
}

} // namespace crm::sync
