// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messages.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"
#include "db/sync/wire/messageparts.h"
#include "db/sync/wire/sha256.h"

#include <QCborArray>

#include <algorithm>

namespace crm::sync {

namespace {

constexpr qsizetype mostSeries = 1000;

void checkProtocol(const QCborMap &map)
{
    const auto theirs = integerOf(map, QLatin1String("proto"));
    if (theirs < oldestProtocol || theirs > protocol)
        throw WireError{"upgrade"};
}

QCborArray toCbor(const Reference &reference)
{
    return {QString::fromLatin1(reference.table), reference.row.bytes()};
}

Reference referenceFrom(const QCborValue &value)
{
    const auto pair = value.toArray();
    return {checkedName(pair.at(0).toString().toUtf8()), idFrom(pair.at(1))};
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

/// Over what a request says; its operations have their own.
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

Id idOf(const QCborMap &map, QLatin1String name)
{
    return Id::fromBytes(bytesOf(map, name, 16));
}

} // namespace

Opened openMessage(QByteArrayView bytes, const QByteArrayList &apart)
{
    CborReader reader(bytes);
    if (reader.kind() != CborReader::Map)
        throw WireError{"not a map"};
    Opened opened;
    for (auto left = reader.map(); left > 0; --left) {
        const auto name = reader.text();
        const auto begin = reader.place();
        reader.skip();
        const auto value = reader.since(begin);
        if (const auto known = name.toByteArray(); apart.contains(known))
            opened.apart.insert(known, value);
        else
            opened.map.insert(QString::fromUtf8(name), QCborValue::fromCbor(value.data(), value.size()));
    }
    return opened;
}

QByteArray encodeWith(const QCborMap &map, const QMap<QByteArray, QByteArray> &encoded)
{
    QList<std::pair<QByteArray, QByteArray>> members;
    qsizetype size = 16;
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        members.append({name, value});
        size += name.size() + value.size() + 16;
    };
    for (const auto &[name, value] : map)
        add(name.toString().toUtf8(), encode(value));
    for (auto it = encoded.begin(); it != encoded.end(); ++it)
        add(it.key(), it.value());
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    CborWriter writer(size);
    writer.map(members.size());
    for (const auto &[name, value] : members)
        writer.text(name).encoded(value);
    return writer.take();
}

/// A list of byte strings, in the form in which it is sent.
static QByteArray encodedList(const QList<QByteArray> &list)
{
    qsizetype size = 16;
    for (const auto &bytes : list)
        size += bytes.size() + 8;
    CborWriter writer(size);
    writer.array(list.size());
    for (const auto &bytes : list)
        writer.bytes(bytes);
    return writer.take();
}

QByteArray encodePush(const PushRequest &request)
{
    QCborMap map{{keyOf("proto"), protocol}, {keyOf("device"), request.device}, {keyOf("epoch"), request.epoch},
        {keyOf("first"), request.first}, {keyOf("prev"), request.prev}};
    if (!request.ops.isEmpty())
        map.insert(keyOf("hash"), request.hash.isEmpty() ? chained(request.prev, request.ops) : request.hash);
    insertUnlessEmpty(map, "rules_digest", request.rulesDigest);
    insertUnlessEmpty(map, "rules", request.rules);
    insertUnlessEmpty(map, "series", toCbor(request.series));
    QCborArray events;
    for (const auto &event : request.events)
        events.append(QCborArray{event.id.bytes(), event.about, event.at});
    insertUnlessEmpty(map, "events", events);
    if (request.heard > 0)
        map.insert(keyOf("heard"), request.heard);
    if (request.cursor != PushRequest::unsaid) {
        map.insert(keyOf("cursor"), request.cursor);
        insertUnlessEmpty(map, "places", request.places);
    }
    map.insert(keyOf("check"), sealOf(map));
    return encodeWith(map, {{"ops", encodedList(request.ops)}});
}

/// What is no operation is refused when its turn comes.
static QList<QByteArray> opsFrom(QByteArrayView list)
{
    auto reader = CborReader::ofKnown(list);
    QList<QByteArray> ops;
    if (list.isEmpty() || reader.kind() != CborReader::Array)
        return ops;
    const auto size = reader.array();
    if (size > mostOps)
        throw WireError{"too many operations"};
    ops.reserve(size);
    for (auto left = size; left > 0; --left) {
        const bool isOp = reader.kind() == CborReader::Bytes;
        ops.append(isOp ? reader.bytes().toByteArray() : QByteArray());
        if (!isOp)
            reader.skip();
    }
    return ops;
}

PushRequest decodePush(QByteArrayView bytes)
{
    const auto opened = openMessage(bytes, {"ops"});
    const auto &map = opened.map;
    checkProtocol(map);
    checkSeal(map);
    PushRequest request{bytesOf(map, QLatin1String("device"), nodeSize), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("first")), bytesOf(map, QLatin1String("prev"), chainSize)};
    if (request.first < 1)
        throw WireError{"too many operations"};
    request.ops = opsFrom(opened.apart.value("ops"));
    request.chains = chainsOf(request.prev, request.ops);
    if (map.contains(QLatin1String("hash")))
        request.hash = bytesOf(map, QLatin1String("hash"), chainSize);
    if (!request.hash.isEmpty() && request.hash != (request.ops.isEmpty() ? request.prev : request.chains.last()))
        throw WireError{"operations that arrived as others than were sent"};
    request.rulesDigest = map.value(QLatin1String("rules_digest")).toByteArray();
    request.rules = map.value(QLatin1String("rules")).toByteArray();
    request.heard = integerOr(map, QLatin1String("heard"), 0);
    request.series = seriesFrom(map.value(QLatin1String("series")).toMap());
    request.cursor = qMax(PushRequest::unsaid, integerOr(map, QLatin1String("cursor"), PushRequest::unsaid));
    request.places = placesOf(map);
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
    QCborMap map{{keyOf("proto"), protocol}, {keyOf("device"), request.device}, {keyOf("epoch"), request.epoch},
        {keyOf("cursor"), request.cursor}, {keyOf("limit"), request.limit}, {keyOf("wait"), request.waitMs}};
    insertUnlessEmpty(map, "places", request.places);
    QCborArray fetch;
    for (const auto &reference : request.fetch)
        fetch.append(toCbor(reference));
    insertUnlessEmpty(map, "fetch", fetch);
    if (request.heard > 0)
        map.insert(keyOf("heard"), request.heard);
    if (request.digest != PullRequest::noDigest)
        map.insert(keyOf("digest"), request.digest);
    if (!request.own.isEmpty())
        map.insert(keyOf("own"), QCborArray{request.own.after, request.own.until});
    map.insert(keyOf("check"), sealOf(map));
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
    const auto own = map.value(QLatin1String("own")).toArray();
    request.own = {own.at(0).toInteger(), own.at(1).toInteger()};
    return request;
}

QByteArray encodeJoin(const JoinRequest &request)
{
    QCborMap map{{keyOf("proto"), protocol}, {keyOf("secret"), request.secret}, {keyOf("login"), request.login},
        {keyOf("password"), request.password}, {keyOf("device"), request.device}, {keyOf("name"), request.deviceName},
        {keyOf("user"), request.user.bytes()}, {keyOf("totp"), request.totp}};
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
    QCborMap map{{keyOf("token"), answer.token}, {keyOf("user"), answer.user.bytes()}, {keyOf("name"), answer.name},
        {keyOf("role"), answer.role}, {keyOf("organisation"), answer.organisation}, {keyOf("epoch"), answer.epoch}};
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
