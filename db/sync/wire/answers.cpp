// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messageparts.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"
#include "db/sync/wire/sha256.h"

#include <functional>

namespace crm::sync {

namespace {

constexpr qsizetype mostPlaces = 1000;

QByteArray encodedRows(const QList<RowState> &rows)
{
    QList<QByteArray> states;
    states.reserve(rows.size());
    qsizetype size = 16;
    for (const auto &row : rows) {
        states.append(row.packed.isEmpty() ? encodeState(row) : row.packed);
        size += states.last().size() + row.table.size() + 48;
    }
    CborWriter writer(size);
    writer.array(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        writer.array(4).text(row.table).bytes(row.row.bytes()).integer(row.seq).bytes(states.at(i));
    }
    return writer.take();
}

/// A row as it lies in a message.
struct SentRow
{
    QByteArrayView table;
    QByteArrayView id;
    qint64 seq;
    QByteArrayView state;
};

/// `list`: of a message that has been looked over.
void eachRow(QByteArrayView list, const std::function<void(const SentRow &)> &visit)
{
    if (list.isEmpty())
        return;
    auto reader = CborReader::ofKnown(list);
    for (auto left = reader.array(); left > 0; --left) {
        auto more = reader.array() - 4;
        if (more < 0)
            throw WireError{"a row of fewer than four parts"};
        SentRow row{reader.text(), reader.bytes(), 0, {}};
        row.seq = reader.integer();
        row.state = reader.bytes();
        visit(row);
        for (; more > 0; --more)
            reader.skip();
    }
}

QList<RowState> rowsFrom(QByteArrayView list)
{
    QList<RowState> rows;
    eachRow(list, [&](const SentRow &sent) {
        rows.append(RowState{checkedName(sent.table), Id::fromBytes(sent.id), sent.seq});
        if (rows.last().row.isNull())
            throw WireError{"a row without id"};
        decodeState(rows.last(), sent.state);
    });
    return rows;
}

QCborArray toCbor(const QList<Verdict> &verdicts)
{
    QCborArray array;
    for (const auto &v : verdicts)
        array.append(QCborArray{v.cseq, QString::fromLatin1(v.table), v.row.bytes(), QString::fromLatin1(v.code)});
    return array;
}

/// Over what a device is going to keep: a byte that was spoilt on the way is noticed.
QByteArray checkOf(const QCborMap &map, QByteArrayView rows, QByteArrayView fetched)
{
    Sha256 hash;
    for (const auto list : {rows, fetched})
        eachRow(list, [&](const SentRow &row) {
            hash.add(row.table);
            hash.add(row.id);
            hash.add(QByteArray::number(row.seq));
            hash.add(row.state);
        });
    QCborMap rest;
    for (const auto *name : {"code", "base", "head", "ms", "last", "chain", "cursor", "more", "places", "evicted",
             "verdicts", "leases", "epoch", "current"})
        if (const auto value = map.value(QLatin1String(name)); !value.isUndefined())
            rest.insert(keyOf(name), value);
    hash.add(encode(rest));
    return hash.result().left(16);
}

/// What only some answers carry.
void putRest(QCborMap &map, const Answer &answer)
{
    insertUnlessEmpty(map, "places", answer.places);
    QCborArray evicted;
    for (const auto &id : answer.evicted)
        evicted.append(id.bytes());
    insertUnlessEmpty(map, "evicted", evicted);
    insertUnlessEmpty(map, "verdicts", toCbor(answer.verdicts));
    insertUnlessEmpty(map, "leases", toCbor(answer.leases));
    insertUnlessEmpty(map, "code_of_device", answer.deviceCode);
    insertUnlessEmpty(map, "role", answer.role);
    QCborArray noted;
    for (const auto &id : answer.noted)
        noted.append(id.bytes());
    insertUnlessEmpty(map, "noted", noted);
    if (answer.wantsRules)
        map.insert(keyOf("wants_rules"), 1);
    if (answer.isCurrent)
        map.insert(keyOf("current"), 1);
    QCborArray digests;
    for (const auto &digest : answer.digests)
        digests.append(QCborArray{digest.count, qint64(digest.sum)});
    insertUnlessEmpty(map, "digests", digests);
    QCborArray records;
    for (const auto &[id, sum] : answer.records)
        records.append(QCborArray{id.bytes(), qint64(sum)});
    insertUnlessEmpty(map, "records", records);
}

void readRest(const QCborMap &map, Answer &answer)
{
    answer.places = placesOf(map);
    for (const auto &id : map.value(QLatin1String("evicted")).toArray())
        answer.evicted.append(idFrom(id));
    for (const auto &value : map.value(QLatin1String("verdicts")).toArray()) {
        const auto parts = value.toArray();
        answer.verdicts.append({parts.at(0).toInteger(), checkedName(parts.at(1).toString().toUtf8()),
            idFrom(parts.at(2)), parts.at(3).toString().toLatin1()});
    }
    answer.leases = leasesFrom(map.value(QLatin1String("leases")).toArray());
    for (const auto &id : map.value(QLatin1String("noted")).toArray())
        answer.noted.append(idFrom(id));
    answer.deviceCode = map.value(QLatin1String("code_of_device")).toString();
    answer.role = map.value(QLatin1String("role")).toString();
    answer.wantsRules = integerOr(map, QLatin1String("wants_rules"), 0) != 0;
    answer.isCurrent = integerOr(map, QLatin1String("current"), 0) != 0;
    for (const auto &value : map.value(QLatin1String("digests")).toArray())
        answer.digests.append({value.toArray().at(0).toInteger(), quint64(value.toArray().at(1).toInteger())});
    for (const auto &value : map.value(QLatin1String("records")).toArray())
        answer.records.append({idFrom(value.toArray().at(0)), quint64(value.toArray().at(1).toInteger())});
}

} // namespace

Places placesOf(const QCborMap &map)
{
    const auto places = map.value(QLatin1String("places")).toMap();
    if (places.size() > mostPlaces)
        throw WireError{"too many scopes"};
    for (const auto &[scope, place] : places)
        if (!scope.isString() || !(place.isInteger() || place.isByteArray()))
            throw WireError{"a scope without position"};
    return places;
}

Id idFrom(const QCborValue &value)
{
    if (value.toByteArray().size() != 16)
        throw WireError{"an id of another length"};
    return Id::fromBytes(value.toByteArray());
}

QCborArray toCbor(const QList<Lease> &leases)
{
    QCborArray array;
    for (const auto &lease : leases)
        array.append(QCborArray{QString::fromLatin1(lease.series), lease.first, lease.last});
    return array;
}

QList<Lease> leasesFrom(const QCborArray &array)
{
    QList<Lease> leases;
    for (const QCborValue value : array)
        leases.append({value[0].toString().toLatin1(), value[1].toInteger(), value[2].toInteger()});
    return leases;
}

Answer upgradeAnswer(qint64 nowMs)
{
    Answer answer;
    answer.code = "upgrade";
    answer.base = oldestProtocol;
    answer.head = protocol;
    answer.serverMs = nowMs;
    return answer;
}

QByteArray encodeAnswer(const Answer &answer)
{
    QCborMap map{{keyOf("code"), QString::fromLatin1(answer.code)}, {keyOf("epoch"), answer.epoch},
        {keyOf("base"), answer.base}, {keyOf("last"), answer.last}, {keyOf("chain"), answer.chain},
        {keyOf("head"), answer.head}, {keyOf("ms"), answer.serverMs}};
    QMap<QByteArray, QByteArray> rows;
    if (answer.cursor > 0 || !answer.rows.isEmpty()) {
        map.insert(keyOf("cursor"), answer.cursor);
        rows.insert("rows", encodedRows(answer.rows));
    }
    if (!answer.fetched.isEmpty())
        rows.insert("fetched", encodedRows(answer.fetched));
    if (answer.cursor > 0 || !answer.rows.isEmpty() || answer.hasMore)
        map.insert(keyOf("more"), answer.hasMore);
    putRest(map, answer);
    map.insert(keyOf("check"), checkOf(map, rows.value("rows"), rows.value("fetched")));
    return encodeWith(map, rows);
}

Answer decodeAnswer(QByteArrayView bytes)
{
    const auto opened = openMessage(bytes, {"rows", "fetched"});
    const auto &map = opened.map;
    const auto rows = opened.apart.value("rows");
    const auto fetched = opened.apart.value("fetched");
    if (map.contains(QLatin1String("check")) && bytesOf(map, QLatin1String("check")) != checkOf(map, rows, fetched))
        throw WireError{"an answer that arrived as another than was sent"};
    Answer answer{textOf(map, QLatin1String("code")).toLatin1(), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("base")), integerOf(map, QLatin1String("last")),
        bytesOf(map, QLatin1String("chain"), chainSize), integerOf(map, QLatin1String("head")),
        integerOf(map, QLatin1String("ms")), integerOr(map, QLatin1String("cursor"), 0),
        map.value(QLatin1String("more")).toBool(), rowsFrom(rows)};
    answer.fetched = rowsFrom(fetched);
    readRest(map, answer);
    return answer;
}

} // namespace crm::sync
