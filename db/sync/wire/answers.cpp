// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messageparts.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"
#include "db/sync/wire/sha256.h"

namespace crm::sync {

namespace {

constexpr qsizetype mostPlaces = 1000;

QCborArray toCbor(const QList<RowState> &rows)
{
    QCborArray array;
    for (const auto &row : rows)
        array.append(QCborArray{QString::fromLatin1(row.table), row.row.bytes(), row.seq, encodeState(row)});
    return array;
}

QList<RowState> rowsFrom(const QCborArray &array)
{
    QList<RowState> rows;
    for (const auto &value : array) {
        const auto parts = value.toArray();
        RowState row{checkedName(parts.at(0).toString().toUtf8()), Id::fromBytes(parts.at(1).toByteArray()),
            parts.at(2).toInteger()};
        if (row.row.isNull())
            throw WireError{"a row without id"};
        decodeState(row, parts.at(3).toByteArray());
        rows.append(row);
    }
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
QByteArray checkOf(const QCborMap &map)
{
    Sha256 hash;
    for (const auto *name : {"rows", "fetched"}) {
        const auto rows = map.value(QLatin1String(name)).toArray();
        for (const auto &row : rows) {
            const auto parts = row.toArray();
            hash.add(parts.at(0).toString().toUtf8());
            hash.add(parts.at(1).toByteArray());
            hash.add(QByteArray::number(parts.at(2).toInteger()));
            hash.add(parts.at(3).toByteArray());
        }
    }
    QCborMap rest;
    for (const auto *name : {"code", "base", "head", "ms", "last", "chain", "cursor", "more", "places", "evicted",
             "verdicts", "leases", "epoch"})
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
    insertUnlessEmpty(map, "fetched", toCbor(answer.fetched));
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
    answer.fetched = rowsFrom(map.value(QLatin1String("fetched")).toArray());
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
    if (answer.cursor > 0 || !answer.rows.isEmpty()) {
        map.insert(keyOf("cursor"), answer.cursor);
        map.insert(keyOf("rows"), toCbor(answer.rows));
    }
    if (answer.cursor > 0 || !answer.rows.isEmpty() || answer.hasMore)
        map.insert(keyOf("more"), answer.hasMore);
    putRest(map, answer);
    map.insert(keyOf("check"), checkOf(map));
    return encode(map);
}

Answer decodeAnswer(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    if (map.contains(QLatin1String("check")) && bytesOf(map, QLatin1String("check")) != checkOf(map))
        throw WireError{"an answer that arrived as another than was sent"};
    Answer answer{textOf(map, QLatin1String("code")).toLatin1(), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("base")), integerOf(map, QLatin1String("last")),
        bytesOf(map, QLatin1String("chain"), chainSize), integerOf(map, QLatin1String("head")),
        integerOf(map, QLatin1String("ms")), integerOr(map, QLatin1String("cursor"), 0),
        map.value(QLatin1String("more")).toBool(), rowsFrom(map.value(QLatin1String("rows")).toArray())};
    readRest(map, answer);
    return answer;
}

} // namespace crm::sync
