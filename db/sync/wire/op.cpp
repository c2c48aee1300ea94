// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/op.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"

#include <QCborArray>
#include <QCryptographicHash>

namespace crm::sync {

namespace {

constexpr qsizetype longestName = 64;

} // namespace

QByteArray nameOf(const QCborMap &map, QLatin1String key)
{
    return checkedName(textOf(map, key).toUtf8());
}

QByteArray checkedName(const QByteArray &name)
{
    bool good = !name.isEmpty() && name.size() <= longestName;
    for (const char c : name)
        good = good && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    if (!good)
        throw WireError{"a name of other characters than a-z, 0-9 and _"};
    return name;
}

QCborMap fieldsToCbor(const QMap<QByteArray, Fields> &groups)
{
    QCborMap map;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        map.insert(QString::fromLatin1(it.key()), it.value());
    return map;
}

QMap<QByteArray, Fields> fieldsFromCbor(const QCborMap &map)
{
    QMap<QByteArray, Fields> groups;
    for (const auto &[name, value] : map) {
        const auto fields = mapOf(value);
        for (const auto &[field, content] : fields) {
            checkedName(field.toString().toUtf8());
            if (content.isArray() || content.isMap() || content.isNull())
                throw WireError{"a field is text, a number or bytes"};
        }
        groups.insert(checkedName(name.toString().toUtf8()), fields);
    }
    return groups;
}

QByteArray encodeOp(const Op &op)
{
    QCborMap map{{QLatin1String("k"), int(op.kind)}, {QLatin1String("t"), QString::fromLatin1(op.table)},
        {QLatin1String("r"), op.row.bytes()}, {QLatin1String("h"), qint64(op.stamp.h)},
        {QLatin1String("n"), op.stamp.node}, {QLatin1String("u"), op.author.user.bytes()},
        {QLatin1String("w"), op.author.at}, {QLatin1String("s"), op.seen}, {QLatin1String("e"), op.epoch},
        {QLatin1String("a"), op.act}};
    if (!op.groups.isEmpty())
        map.insert(QLatin1String("g"), fieldsToCbor(op.groups));
    if (!op.base.isEmpty())
        map.insert(QLatin1String("b"), fieldsToCbor(op.base));
    QCborArray refers;
    for (const auto &reference : op.refers)
        refers.append(QCborArray{QString::fromLatin1(reference.table), reference.row.bytes()});
    if (!refers.isEmpty())
        map.insert(QLatin1String("x"), refers);
    if (!op.former.isEmpty())
        map.insert(QLatin1String("f"), op.former);
    return encode(map);
}

Op decodeOp(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    const auto kind = integerOf(map, QLatin1String("k"));
    if (kind < Op::Insert || kind > Op::Remove)
        throw WireError{"an operation of an unknown kind"};
    Op op{Op::Kind(kind), nameOf(map, QLatin1String("t")), Id::fromBytes(bytesOf(map, QLatin1String("r"), 16)),
        {quint64(integerOf(map, QLatin1String("h"))), bytesOf(map, QLatin1String("n"), nodeSize)},
        {Id::fromBytes(bytesOf(map, QLatin1String("u"), 16)), integerOf(map, QLatin1String("w"))}};
    if (op.row.isNull() || qint64(op.stamp.h) < 1)
        throw WireError{"an operation without a record or a time"};
    op.groups = fieldsFromCbor(map.value(QLatin1String("g")).toMap());
    op.base = fieldsFromCbor(map.value(QLatin1String("b")).toMap());
    op.seen = integerOf(map, QLatin1String("s"));
    op.epoch = integerOf(map, QLatin1String("e"));
    op.act = integerOf(map, QLatin1String("a"));
    for (const auto &reference : map.value(QLatin1String("x")).toArray()) {
        const auto pair = reference.toArray();
        op.refers.append({checkedName(pair.at(0).toString().toUtf8()), Id::fromBytes(pair.at(1).toByteArray())});
    }
    if (map.contains(QLatin1String("f")))
        op.former = bytesOf(map, QLatin1String("f"), nodeSize);
    return op;
}

QByteArray chained(const QByteArray &chain, const QByteArray &op)
{
    return QCryptographicHash::hash(
        chain + QCryptographicHash::hash(op, QCryptographicHash::Sha256), QCryptographicHash::Sha256);
}

QByteArray chained(QByteArray chain, const QList<QByteArray> &ops)
{
    for (const auto &op : ops)
        chain = chained(chain, op);
    return chain;
}

} // namespace crm::sync
