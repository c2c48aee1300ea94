// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/op.h"

#include "db/sync/wire/fields.h"
#include "db/sync/wire/sha256.h"

#include <array>

namespace crm::sync {

namespace {

void writeReferences(CborWriter &writer, const QList<Reference> &references)
{
    writer.array(references.size());
    for (const auto &reference : references) {
        writer.array(2);
        writer.text(reference.table);
        writer.bytes(reference.row.bytes());
    }
}

QList<Reference> readReferences(CborReader &reader)
{
    QList<Reference> references;
    for (auto left = reader.array(); left > 0; --left) {
        if (reader.array() != 2)
            throw WireError{"a reference of other than two parts"};
        const auto table = checkedName(reader.text());
        references.append({table, Id::fromBytes(readBytes(reader, 16))});
    }
    return references;
}

void writeClearings(CborWriter &writer, const QList<Clearing> &clearings)
{
    writer.array(clearings.size());
    for (const auto &one : clearings) {
        writer.array(4);
        writer.text(one.group).text(one.field).bytes(one.target.bytes()).integer(one.act);
    }
}

QList<Clearing> readClearings(CborReader &reader)
{
    QList<Clearing> clearings;
    for (auto left = reader.array(); left > 0; --left) {
        if (reader.array() != 4)
            throw WireError{"an emptied reference of other than four parts"};
        Clearing one{checkedName(reader.text()), checkedName(reader.text())};
        one.target = Id::fromBytes(readBytes(reader, 16));
        one.act = reader.integer();
        clearings.append(one);
    }
    return clearings;
}

void writeIds(CborWriter &writer, const QList<Id> &ids)
{
    writer.array(ids.size());
    for (const auto &id : ids)
        writer.bytes(id.bytes());
}

QList<Id> readIds(CborReader &reader)
{
    QList<Id> ids;
    const auto count = reader.array();
    if (count > mostLeft)
        throw WireError{"too many records that stay behind"};
    for (auto left = count; left > 0; --left)
        ids.append(Id::fromBytes(readBytes(reader, 16)));
    return ids;
}

constexpr int members(const char *keys)
{
    int bits = 0;
    for (; *keys; ++keys)
        bits |= 1 << (*keys - 'a');
    return bits;
}

Op::Kind readKind(CborReader &reader)
{
    const auto kind = reader.integer();
    if (kind < Op::Insert || kind > Op::Remove)
        throw WireError{"an operation of an unknown kind"};
    return Op::Kind(kind);
}

/// False: the member of this key is no number.
bool readNumber(CborReader &reader, char key, Op &op)
{
    switch (key) {
    case 'a':
        return op.act = reader.integer(), true;
    case 'e':
        return op.epoch = reader.integer(), true;
    case 'h':
        return op.stamp.h = quint64(reader.integer()), true;
    case 'k':
        return op.kind = readKind(reader), true;
    case 'o':
        return op.around = reader.integer(), true;
    case 's':
        return op.seen = reader.integer(), true;
    case 'w':
        return op.author.at = reader.integer(), true;
    default:
        return false;
    }
}

/// The member of this one-letter key; others are of a later version and left alone.
void readMember(CborReader &reader, char key, Op &op)
{
    if (readNumber(reader, key, op))
        return;
    if (key == 'b')
        op.base = readGroups(reader);
    else if (key == 'c')
        op.cleared = readClearings(reader);
    else if (key == 'f')
        op.former = readBytes(reader, nodeSize).toByteArray();
    else if (key == 'g')
        op.groups = readGroups(reader);
    else if (key == 'l')
        op.left = readIds(reader);
    else if (key == 'n')
        op.stamp.node = readBytes(reader, nodeSize).toByteArray();
    else if (key == 'p')
        op.author.isProgram = reader.boolean();
    else if (key == 'r')
        op.row = Id::fromBytes(readBytes(reader, 16));
    else if (key == 't')
        op.table = checkedName(reader.text());
    else if (key == 'u')
        op.author.user = Id::fromBytes(readBytes(reader, 16));
    else if (key == 'x')
        op.refers = readReferences(reader);
    else
        reader.skip();
}

} // namespace

QByteArray encodeOp(const Op &op)
{
    CborWriter writer;
    const bool hasBase = !op.base.isEmpty(), hasCleared = !op.cleared.isEmpty(), hasFormer = !op.former.isEmpty(),
               hasGroups = !op.groups.isEmpty(), hasLeft = !op.left.isEmpty(), refers = !op.refers.isEmpty();
    writer.map(10 + hasBase + hasCleared + hasFormer + hasGroups + hasLeft + op.around.has_value() + op.author.isProgram
        + refers);
    writer.text("a").integer(op.act);
    if (hasBase)
        writeGroups(writer.text("b"), op.base);
    if (hasCleared)
        writeClearings(writer.text("c"), op.cleared);
    writer.text("e").integer(op.epoch);
    if (hasFormer)
        writer.text("f").bytes(op.former);
    if (hasGroups)
        writeGroups(writer.text("g"), op.groups);
    writer.text("h").integer(qint64(op.stamp.h));
    writer.text("k").integer(op.kind);
    if (hasLeft)
        writeIds(writer.text("l"), op.left);
    writer.text("n").bytes(op.stamp.node);
    if (op.around)
        writer.text("o").integer(*op.around);
    if (op.author.isProgram)
        writer.text("p").boolean(true);
    writer.text("r").bytes(op.row.bytes());
    writer.text("s").integer(op.seen);
    writer.text("t").text(op.table);
    writer.text("u").bytes(op.author.user.bytes());
    writer.text("w").integer(op.author.at);
    if (refers)
        writeReferences(writer.text("x"), op.refers);
    return writer.take();
}

Op decodeOp(QByteArrayView bytes)
{
    CborReader reader(bytes);
    Op op;
    int found = 0;
    for (auto left = reader.map(); left > 0; --left) {
        const auto key = reader.text();
        const char letter = key.size() == 1 && key.front() >= 'a' && key.front() <= 'z' ? key.front() : '\0';
        if (letter)
            found |= members(std::array<char, 2>{letter, '\0'}.data());
        readMember(reader, letter, op);
    }
    constexpr int needed = members("aehknrstuw");
    if ((found & needed) != needed || op.row.isNull() || qint64(op.stamp.h) < 1)
        throw WireError{"an operation without all that makes one"};
    return op;
}

Id rowOf(QByteArrayView op)
{
    CborReader reader(op);
    for (auto left = reader.map(); left > 0; --left) {
        if (reader.text() == "r")
            return Id::fromBytes(readBytes(reader, 16));
        reader.skip();
    }
    throw WireError{"an operation without a record"};
}

QByteArray chained(const QByteArray &chain, const QByteArray &op)
{
    return sha256({chain, sha256({op})});
}

QByteArray chained(QByteArray chain, const QList<QByteArray> &ops)
{
    for (const auto &op : ops)
        chain = chained(chain, op);
    return chain;
}

QList<QByteArray> chainsOf(QByteArray chain, const QList<QByteArray> &ops)
{
    QList<QByteArray> chains;
    chains.reserve(ops.size());
    for (const auto &op : ops)
        chains.append(chain = chained(chain, op));
    return chains;
}

} // namespace crm::sync
