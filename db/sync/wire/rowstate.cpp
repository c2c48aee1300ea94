// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/rowstate.h"

#include "db/sync/wire/fields.h"

#include <algorithm>
#include <utility>

namespace crm::sync {

namespace {

constexpr qsizetype partsOfWritten = 5;

/// `more`: what the caller writes behind it into the same array. What people did, which is nearly all, says no more.
void writeWritten(CborWriter &writer, const Stamp &stamp, qint64 seq, const Author &author, int more = 0)
{
    writer.array(partsOfWritten + more + author.isProgram);
    writer.integer(qint64(stamp.h));
    writer.bytes(stamp.node);
    writer.integer(seq);
    writer.bytes(author.user.bytes());
    writer.integer(author.at);
}

/// Ends what writeWritten() began, behind what the caller has written.
void endWritten(CborWriter &writer, const Author &author)
{
    if (author.isProgram)
        writer.boolean(true);
}

/// Reads the rest of such an array; what stands behind that is of a later version.
void readEnd(CborReader &reader, qsizetype left, Author &author)
{
    author.isProgram = left > 0 && reader.boolean();
    for (--left; left > 0; --left)
        reader.skip();
}

/// How many parts of the array are left.
qsizetype readWritten(CborReader &reader, Stamp &stamp, qint64 &seq, Author &author)
{
    const auto parts = reader.array();
    if (parts < partsOfWritten)
        throw WireError{"a state without stamp"};
    stamp.h = quint64(reader.integer());
    stamp.node = reader.bytes().toByteArray();
    if (stamp.node.size() > nodeSize)
        throw WireError{"a state without stamp"};
    seq = reader.integer();
    author.user = Id::fromBytes(reader.bytes());
    author.at = reader.integer();
    return parts - partsOfWritten;
}

void readExistence(CborReader &reader, Existence &existence)
{
    auto left = readWritten(reader, existence.stamp, existence.seq, existence.author);
    if (left < 2)
        throw WireError{"an existence that does not say which"};
    existence.isRemoved = reader.boolean();
    existence.act = reader.integer();
    readEnd(reader, left - 2, existence.author);
}

/// The stamps of groups that were not written together with the first.
void readOwnStamps(CborReader &reader, RowState &state)
{
    for (auto left = reader.map(); left > 0; --left) {
        const auto group = state.groups.find(checkedName(reader.text()));
        if (group == state.groups.end()) {
            reader.skip();
            continue;
        }
        const auto more = readWritten(reader, group->stamp, group->seq, group->author);
        readEnd(reader, more, group->author);
    }
}

void readGroups(CborReader &reader, RowState &state, const GroupState &common)
{
    const auto size = reader.map();
    state.groups.reserve(size);
    for (auto left = size; left > 0; --left) {
        const auto name = checkedName(reader.text());
        auto group = common;
        group.fields = readFields(reader);
        state.groups.insert(name, group);
    }
}

} // namespace

/// Most groups of a record were written together: their stamp stands once, the others' beside their group.
QByteArray encodeState(const RowState &state)
{
    const auto common = state.groups.isEmpty() ? GroupState{} : state.groups.first();
    const auto &groups = state.groups;
    const auto isOwn = [&](const GroupState &group) { return group.stamp != common.stamp || group.seq != common.seq; };
    const auto own = std::count_if(groups.begin(), groups.end(), isOwn);
    const auto &existence = state.existence;
    CborWriter writer;
    writer.map(2 + (existence.stamp.h > 0) + (own > 0));
    writeWritten(writer.text("c"), common.stamp, common.seq, common.author);
    endWritten(writer, common.author);
    if (existence.stamp.h > 0) {
        writeWritten(writer.text("d"), existence.stamp, existence.seq, existence.author, 2);
        writer.boolean(existence.isRemoved);
        writer.integer(existence.act);
        endWritten(writer, existence.author);
    }
    writer.text("g").map(groups.size());
    for (auto it = groups.begin(); it != groups.end(); ++it)
        writer.text(it.key()).fields(it->fields);
    if (own > 0) {
        writer.text("w").map(own);
        for (auto it = groups.begin(); it != groups.end(); ++it)
            if (isOwn(*it)) {
                writeWritten(writer.text(it.key()), it->stamp, it->seq, it->author);
                endWritten(writer, it->author);
            }
    }
    return writer.take();
}

/// Keys come in their order: what is common to the groups stands before them, what is their own behind.
void decodeState(RowState &state, QByteArrayView bytes)
{
    CborReader reader(bytes);
    GroupState common;
    bool hasCommon = false;
    for (auto left = reader.map(); left > 0; --left) {
        const auto key = reader.text();
        if (key == "c") {
            const auto more = readWritten(reader, common.stamp, common.seq, common.author);
            readEnd(reader, more, common.author);
            hasCommon = true;
        } else if (key == "d") {
            readExistence(reader, state.existence);
        } else if (key == "g") {
            readGroups(reader, state, common);
        } else if (key == "w") {
            readOwnStamps(reader, state);
        } else {
            reader.skip();
        }
    }
    if (!hasCommon)
        throw WireError{"a state without stamp"};
}

Author firstAuthor(const RowState &state)
{
    const auto first = std::min_element(state.groups.begin(), state.groups.end(),
        [](const GroupState &a, const GroupState &b) { return a.stamp < b.stamp; });
    return first == state.groups.end() ? Author() : first->author;
}

void unpack(RowState &state)
{
    if (const auto packed = std::exchange(state.packed, {}); !packed.isEmpty())
        decodeState(state, packed);
}

} // namespace crm::sync
