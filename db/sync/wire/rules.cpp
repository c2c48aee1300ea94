// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/rules.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fields.h"

#include <QCborArray>
#include <QCryptographicHash>

namespace crm::sync {

namespace {

constexpr qsizetype mostTables = 1000;
constexpr qsizetype mostStates = 100; // of one machine
constexpr qsizetype longestState = 64;

QString text(const QByteArray &name)
{
    return QString::fromLatin1(name);
}

QCborArray toCbor(const Place &place)
{
    return {text(place.group), text(place.field)};
}

Place placeFrom(const QCborValue &value)
{
    const auto pair = value.toArray();
    return {checkedName(pair.at(0).toString().toUtf8()), checkedName(pair.at(1).toString().toUtf8())};
}

void put(QCborMap &map, const char *key, const Place &place)
{
    if (place.isGiven())
        map.insert(QString::fromLatin1(key), toCbor(place));
}

Place placeOr(const QCborMap &map, const char *key)
{
    const auto value = map.value(QLatin1String(key));
    return value.isArray() ? placeFrom(value) : Place{};
}

QCborArray toCbor(const QByteArrayList &list)
{
    QCborArray array;
    for (const auto &item : list)
        array.append(QString::fromUtf8(item));
    return array;
}

/// Values that a state may have are the program's business; they only must not be endless.
QByteArray stateFrom(const QCborValue &value)
{
    const auto state = value.toString().toUtf8();
    if (state.size() > longestState)
        throw WireError{"a state with a long name"};
    return state;
}

QByteArrayList statesFrom(const QCborValue &value)
{
    QByteArrayList list;
    const auto array = value.toArray();
    if (array.size() > mostStates)
        throw WireError{"too many states"};
    for (const auto &item : array)
        list.append(stateFrom(item));
    return list;
}

QCborMap toCbor(const MachineRule &machine)
{
    QCborMap ways;
    for (auto it = machine.ways.begin(); it != machine.ways.end(); ++it)
        ways.insert(QString::fromUtf8(it.key()), toCbor(it.value()));
    QCborMap map{{text("p"), toCbor(machine.place)}, {text("w"), ways}};
    if (!machine.precedence.isEmpty())
        map.insert(text("o"), toCbor(machine.precedence));
    return map;
}

MachineRule machineFrom(const QCborMap &map)
{
    MachineRule machine{placeFrom(map.value(QLatin1String("p"))), {}, statesFrom(map.value(QLatin1String("o")))};
    const auto ways = map.value(QLatin1String("w")).toMap();
    if (ways.size() > mostStates)
        throw WireError{"too many states"};
    for (const auto &[from, to] : ways)
        machine.ways.insert(stateFrom(from), statesFrom(to));
    return machine;
}

QCborArray namesOf(const QByteArrayList &list)
{
    QCborArray array;
    for (const auto &name : list)
        array.append(text(name));
    return array;
}

QByteArrayList namesFrom(const QCborValue &value)
{
    QByteArrayList list;
    for (const auto &name : value.toArray())
        list.append(checkedName(name.toString().toUtf8()));
    return list;
}

QCborMap toCbor(const SealRule &seal)
{
    return {{text("g"), namesOf(seal.groups)}, {text("o"), toCbor(seal.open)}, {text("p"), namesOf(seal.parts)}};
}

SealRule sealFrom(const QCborMap &map)
{
    return {statesFrom(map.value(QLatin1String("o"))), namesFrom(map.value(QLatin1String("g"))),
        namesFrom(map.value(QLatin1String("p")))};
}

QCborMap toCbor(const TableRule &rule)
{
    QCborMap map{{text("v"), rule.version}, {text("r"), text(rule.reach)}, {text("w"), text(rule.writers)}};
    put(map, "o", rule.owner);
    put(map, "s", rule.shared);
    put(map, "u", rule.sharedWith);
    if (!rule.adders.isEmpty())
        map.insert(text("a"), text(rule.adders));
    put(map, "p", rule.whole);
    if (rule.isLog)
        map.insert(text("l"), 1);
    QCborArray within;
    for (const auto &place : rule.within)
        within.append(toCbor(place));
    QCborMap readers;
    for (auto it = rule.readers.begin(); it != rule.readers.end(); ++it)
        readers.insert(text(it.key()), text(it.value()));
    QCborArray keys;
    for (const auto &key : rule.keys)
        keys.append(QCborArray{text(key.place.group), text(key.place.field), int(key.isNumber)});
    QCborArray machines;
    for (const auto &machine : rule.machines)
        machines.append(toCbor(machine));
    const auto putUnlessEmpty = [&](const char *key, const auto &value) {
        if (!value.isEmpty())
            map.insert(text(key), value);
    };
    putUnlessEmpty("i", within);
    putUnlessEmpty("f", readers);
    putUnlessEmpty("k", keys);
    putUnlessEmpty("m", machines);
    putUnlessEmpty("q", namesOf(rule.quiet));
    putUnlessEmpty("n", namesOf(rule.own));
    if (rule.seal.isGiven())
        map.insert(text("c"), toCbor(rule.seal));
    return map;
}

TableRule ruleFrom(const QCborMap &map)
{
    TableRule rule{integerOf(map, QLatin1String("v")), nameOf(map, QLatin1String("r")), placeOr(map, "o")};
    for (const auto &place : map.value(QLatin1String("i")).toArray())
        rule.within.append(placeFrom(place));
    rule.shared = placeOr(map, "s");
    rule.sharedWith = placeOr(map, "u");
    rule.writers = nameOf(map, QLatin1String("w"));
    if (map.contains(QLatin1String("a")))
        rule.adders = nameOf(map, QLatin1String("a"));
    rule.isLog = integerOr(map, QLatin1String("l"), 0) != 0;
    const auto readers = map.value(QLatin1String("f")).toMap();
    for (const auto &[group, role] : readers)
        rule.readers.insert(checkedName(group.toString().toUtf8()), checkedName(role.toString().toUtf8()));
    for (const auto &key : map.value(QLatin1String("k")).toArray())
        rule.keys.append({placeFrom(key), key.toArray().at(2).toInteger() != 0});
    for (const auto &machine : map.value(QLatin1String("m")).toArray())
        rule.machines.append(machineFrom(mapOf(machine)));
    rule.quiet = namesFrom(map.value(QLatin1String("q")));
    rule.own = namesFrom(map.value(QLatin1String("n")));
    rule.whole = placeOr(map, "p");
    if (const auto seal = map.value(QLatin1String("c")); seal.isMap())
        rule.seal = sealFrom(seal.toMap());
    return rule;
}

} // namespace

QCborValue valueAt(const RowState &state, const Place &place)
{
    const auto group = state.groups.constFind(place.group);
    return group == state.groups.cend() ? QCborValue(QCborValue::Undefined)
                                        : group->fields.value(QLatin1String(place.field));
}

Id idAt(const RowState &state, const Place &place)
{
    const auto group = state.groups.constFind(place.group);
    return group == state.groups.cend() ? Id() : Id::fromBytes(bytesIn(group->fields, place.field));
}

QByteArray encodeRules(const TableRules &rules)
{
    QCborMap map;
    for (auto it = rules.begin(); it != rules.end(); ++it)
        map.insert(text(it.key()), toCbor(it.value()));
    return encode(map);
}

TableRules decodeRules(QByteArrayView bytes)
{
    const auto map = mapOf(decode(bytes));
    if (map.size() > mostTables)
        throw WireError{"too many tables"};
    TableRules rules;
    for (const auto &[name, rule] : map)
        rules.insert(checkedName(name.toString().toUtf8()), ruleFrom(mapOf(rule)));
    return rules;
}

QByteArray digestOf(const TableRules &rules)
{
    return QCryptographicHash::hash(encodeRules(rules), QCryptographicHash::Sha256).left(8);
}

} // namespace crm::sync
