// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messages.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"
#include "db/sync/wire/sha256.h"

#include <QCborArray>

namespace crm::sync {

namespace {

constexpr qsizetype mostSeries = 1000;
constexpr qsizetype mostPlaces = 1000;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void checkProtocol(const QCborMap &map)
{
    const auto theirs = integerOf(map, QLatin1String("proto"));
    if (theirs < oldestProtocol || theirs > protocol)
        throw WireError{"upgrade"};
}

void insertUnlessEmpty(QCborMap &map, const char *name, const auto &value)
{
    if (!value.isEmpty())
        map.insert(key(name), value);
}

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

QCborArray toCbor(const Reference &reference)
{
    return {QString::fromLatin1(reference.table), reference.row.bytes()};
}

Id idFrom(const QCborValue &value)
{
    if (value.toByteArray().size() != 16)
        throw WireError{"an id of another length"};
    return Id::fromBytes(value.toByteArray());
}

Reference referenceFrom(const QCborValue &value)
{
    const auto pair = value.toArray();
    return {checkedName(pair.at(0).toString().toUtf8()), idFrom(pair.at(1))};
}

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

QCborMap toCbor(const QMap<QByteArray, qint64> &series)
{
    QCborMap map;
    for (auto it = series.begin(); it != series.end(); ++it)
        map.insert(QString::fromLatin1(it.key()), it.value());
    return map;
}

/// A series is named by people's years and stems too, such as "revision-Q-2026-0042".
QMap<QByteArray, qint64> seriesFrom(const QCborMap &map)
{
    if (map.size() > mostSeries)
        throw WireError{"too many series"};
    QMap<QByteArray, qint64> series;
    for (const auto &[key, newest] : map) {
        const auto name = key.toString().toUtf8();
        if (name.isEmpty() || name.size() > 100)
            throw WireError{"a series without a name"};
        series.insert(name, newest.toInteger());
    }
    return series;
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
            rest.insert(key(name), value);
    hash.add(encode(rest));
    return hash.result().left(16);
}

/// The same of a request; its operations have their own.
QByteArray sealOf(QCborMap map)
{
    map.remove(QLatin1String("check"));
    map.remove(QLatin1String("ops"));
    return sha256({encode(map)}).left(16);
}

void checkSeal(const QCborMap &map)
{
    if (map.contains(QLatin1String("check")) && bytesOf(map, QLatin1String("check")) != sealOf(map))
        throw WireError{"a request that arrived as another than was sent"};
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
        map.insert(key("wants_rules"), 1);
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

Id idOf(const QCborMap &map, QLatin1String name)
{
    return Id::fromBytes(bytesOf(map, name, 16));
}

} // namespace

QByteArray encodePush(const PushRequest &request)
{
    QCborArray ops;
    for (const auto &op : request.ops)
        ops.append(op);
    QCborMap map{{key("proto"), protocol}, {key("device"), request.device}, {key("epoch"), request.epoch},
        {key("first"), request.first}, {key("prev"), request.prev}, {key("ops"), ops}};
    if (!request.ops.isEmpty())
        map.insert(key("hash"), chained(request.prev, request.ops));
    insertUnlessEmpty(map, "rules_digest", request.rulesDigest);
    insertUnlessEmpty(map, "rules", request.rules);
    insertUnlessEmpty(map, "series", toCbor(request.series));
    QCborArray events;
    for (const auto &event : request.events)
        events.append(QCborArray{event.id.bytes(), event.about, event.at});
    insertUnlessEmpty(map, "events", events);
    if (request.heard > 0)
        map.insert(key("heard"), request.heard);
    map.insert(key("check"), sealOf(map));
    return encode(map);
}

PushRequest decodePush(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    checkSeal(map);
    PushRequest request{bytesOf(map, QLatin1String("device"), nodeSize), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("first")), bytesOf(map, QLatin1String("prev"), chainSize)};
    const auto ops = map.value(QLatin1String("ops")).toArray();
    if (ops.size() > mostOps || request.first < 1)
        throw WireError{"too many operations"};
    for (const auto &op : ops)
        request.ops.append(op.toByteArray());
    if (map.contains(QLatin1String("hash"))
        && bytesOf(map, QLatin1String("hash"), chainSize) != chained(request.prev, request.ops))
        throw WireError{"operations that arrived as others than were sent"};
    request.rulesDigest = map.value(QLatin1String("rules_digest")).toByteArray();
    request.rules = map.value(QLatin1String("rules")).toByteArray();
    request.heard = integerOr(map, QLatin1String("heard"), 0);
    request.series = seriesFrom(map.value(QLatin1String("series")).toMap());
    const auto events = map.value(QLatin1String("events")).toArray();
    if (events.size() > mostEvents)
        throw WireError{"too many events"};
    for (const auto &value : events) {
        const auto parts = value.toArray();
        request.events.append(
            {idFrom(parts.at(0)), parts.at(1).toString().left(longestEvent), parts.at(2).toInteger()});
    }
    return request;
}

QByteArray encodePull(const PullRequest &request)
{
    QCborMap map{{key("proto"), protocol}, {key("device"), request.device}, {key("epoch"), request.epoch},
        {key("cursor"), request.cursor}, {key("limit"), request.limit}, {key("wait"), request.waitMs}};
    insertUnlessEmpty(map, "places", request.places);
    QCborArray fetch;
    for (const auto &reference : request.fetch)
        fetch.append(toCbor(reference));
    insertUnlessEmpty(map, "fetch", fetch);
    if (request.heard > 0)
        map.insert(key("heard"), request.heard);
    if (request.digest != PullRequest::noDigest)
        map.insert(key("digest"), request.digest);
    map.insert(key("check"), sealOf(map));
    return encode(map);
}

PullRequest decodePull(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    checkSeal(map);
    PullRequest request{bytesOf(map, QLatin1String("device"), nodeSize), integerOf(map, QLatin1String("epoch")),
        qMax<qint64>(0, integerOf(map, QLatin1String("cursor"))),
        int(qBound(qint64(1), integerOf(map, QLatin1String("limit")), qint64(mostRows))),
        qBound(qint64(0), integerOf(map, QLatin1String("wait")), qint64(50000))};
    request.places = placesOf(map);
    request.heard = integerOr(map, QLatin1String("heard"), 0);
    const auto fetch = map.value(QLatin1String("fetch")).toArray();
    if (fetch.size() > mostFetched)
        throw WireError{"too many records at once"};
    for (const auto &reference : fetch)
        request.fetch.append(referenceFrom(reference));
    request.digest = int(qBound(qint64(PullRequest::noDigest),
        integerOr(map, QLatin1String("digest"), PullRequest::noDigest), qint64(buckets - 1)));
    return request;
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
    QCborMap map{{key("code"), QString::fromLatin1(answer.code)}, {key("epoch"), answer.epoch},
        {key("base"), answer.base}, {key("last"), answer.last}, {key("chain"), answer.chain},
        {key("head"), answer.head}, {key("ms"), answer.serverMs}};
    if (answer.cursor > 0 || !answer.rows.isEmpty()) {
        map.insert(key("cursor"), answer.cursor);
        map.insert(key("rows"), toCbor(answer.rows));
    }
    if (answer.cursor > 0 || !answer.rows.isEmpty() || answer.hasMore)
        map.insert(key("more"), answer.hasMore);
    putRest(map, answer);
    map.insert(key("check"), checkOf(map));
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

QByteArray encodeJoin(const JoinRequest &request)
{
    QCborMap map{{key("proto"), protocol}, {key("secret"), request.secret}, {key("login"), request.login},
        {key("password"), request.password}, {key("device"), request.device}, {key("name"), request.deviceName},
        {key("user"), request.user.bytes()}, {key("totp"), request.totp}};
    insertUnlessEmpty(map, "series", toCbor(request.series));
    return encode(map);
}

JoinRequest decodeJoin(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    return {bytesOf(map, QLatin1String("secret")), textOf(map, QLatin1String("login")),
        textOf(map, QLatin1String("password")), bytesOf(map, QLatin1String("device"), nodeSize),
        textOf(map, QLatin1String("name")).left(100), idOf(map, QLatin1String("user")),
        textOf(map, QLatin1String("totp")), seriesFrom(map.value(QLatin1String("series")).toMap())};
}

QByteArray encodeJoined(const JoinAnswer &answer)
{
    QCborMap map{{key("token"), answer.token}, {key("user"), answer.user.bytes()}, {key("name"), answer.name},
        {key("role"), answer.role}, {key("organisation"), answer.organisation}, {key("epoch"), answer.epoch}};
    insertUnlessEmpty(map, "leases", toCbor(answer.leases));
    insertUnlessEmpty(map, "code_of_device", answer.deviceCode);
    return encode(map);
}

JoinAnswer decodeJoined(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    return {bytesOf(map, QLatin1String("token"), 32), idOf(map, QLatin1String("user")),
        textOf(map, QLatin1String("name")), textOf(map, QLatin1String("role")),
        textOf(map, QLatin1String("organisation")), integerOf(map, QLatin1String("epoch")),
        leasesFrom(map.value(QLatin1String("leases")).toArray()),
        map.value(QLatin1String("code_of_device")).toString()};
}

} // namespace crm::sync
