// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/messages.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"

#include <QCborArray>

namespace crm::sync {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

void checkProtocol(const QCborMap &map)
{
    if (integerOf(map, QLatin1String("proto")) != protocol)
        throw WireError{"upgrade"};
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
    return encode(QCborMap{{key("proto"), protocol}, {key("device"), request.device}, {key("epoch"), request.epoch},
        {key("first"), request.first}, {key("prev"), request.prev}, {key("ops"), ops}});
}

PushRequest decodePush(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    PushRequest request{bytesOf(map, QLatin1String("device"), nodeSize), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("first")), bytesOf(map, QLatin1String("prev"), chainSize)};
    const auto ops = map.value(QLatin1String("ops")).toArray();
    if (ops.size() > mostOps || request.first < 1)
        throw WireError{"too many operations"};
    for (const auto &op : ops)
        request.ops.append(op.toByteArray());
    return request;
}

QByteArray encodePull(const PullRequest &request)
{
    return encode(QCborMap{{key("proto"), protocol}, {key("device"), request.device}, {key("epoch"), request.epoch},
        {key("cursor"), request.cursor}, {key("limit"), request.limit}, {key("wait"), request.waitMs}});
}

PullRequest decodePull(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    return {bytesOf(map, QLatin1String("device"), nodeSize), integerOf(map, QLatin1String("epoch")),
        qMax<qint64>(0, integerOf(map, QLatin1String("cursor"))),
        int(qBound(qint64(1), integerOf(map, QLatin1String("limit")), qint64(mostRows))),
        qBound(qint64(0), integerOf(map, QLatin1String("wait")), qint64(50000))};
}

QByteArray encodeAnswer(const Answer &answer)
{
    QCborArray rows;
    for (const auto &row : answer.rows)
        rows.append(QCborArray{QString::fromLatin1(row.table), row.row.bytes(), row.seq, encodeState(row)});
    QCborMap map{{key("code"), QString::fromLatin1(answer.code)}, {key("epoch"), answer.epoch},
        {key("base"), answer.base}, {key("last"), answer.last}, {key("chain"), answer.chain},
        {key("head"), answer.head}, {key("ms"), answer.serverMs}};
    if (answer.cursor > 0 || !rows.isEmpty()) {
        map.insert(key("cursor"), answer.cursor);
        map.insert(key("more"), answer.hasMore);
        map.insert(key("rows"), rows);
    }
    return encode(map);
}

Answer decodeAnswer(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    Answer answer{textOf(map, QLatin1String("code")).toLatin1(), integerOf(map, QLatin1String("epoch")),
        integerOf(map, QLatin1String("base")), integerOf(map, QLatin1String("last")),
        bytesOf(map, QLatin1String("chain"), chainSize), integerOf(map, QLatin1String("head")),
        integerOf(map, QLatin1String("ms")), integerOr(map, QLatin1String("cursor"), 0),
        map.value(QLatin1String("more")).toBool()};
    for (const auto &value : map.value(QLatin1String("rows")).toArray()) {
        const auto array = value.toArray();
        RowState row{checkedName(array.at(0).toString().toUtf8()), Id::fromBytes(array.at(1).toByteArray()),
            array.at(2).toInteger()};
        if (row.row.isNull())
            throw WireError{"a row without id"};
        decodeState(row, array.at(3).toByteArray());
        answer.rows.append(row);
    }
    return answer;
}

QByteArray encodeJoin(const JoinRequest &request)
{
    return encode(QCborMap{{key("proto"), protocol}, {key("secret"), request.secret}, {key("login"), request.login},
        {key("password"), request.password}, {key("device"), request.device}, {key("name"), request.deviceName},
        {key("user"), request.user.bytes()}, {key("totp"), request.totp}});
}

JoinRequest decodeJoin(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    checkProtocol(map);
    return {bytesOf(map, QLatin1String("secret")), textOf(map, QLatin1String("login")),
        textOf(map, QLatin1String("password")), bytesOf(map, QLatin1String("device"), nodeSize),
        textOf(map, QLatin1String("name")).left(100), idOf(map, QLatin1String("user")),
        textOf(map, QLatin1String("totp"))};
}

QByteArray encodeJoined(const JoinAnswer &answer)
{
    return encode(QCborMap{{key("token"), answer.token}, {key("user"), answer.user.bytes()}, {key("name"), answer.name},
        {key("role"), answer.role}, {key("organisation"), answer.organisation}, {key("epoch"), answer.epoch}});
}

JoinAnswer decodeJoined(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    return {bytesOf(map, QLatin1String("token"), 32), idOf(map, QLatin1String("user")),
        textOf(map, QLatin1String("name")), textOf(map, QLatin1String("role")),
        textOf(map, QLatin1String("organisation")), integerOf(map, QLatin1String("epoch"))};
}

} // namespace crm::sync
