// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/fields.h"

#include <unordered_set>

namespace crm::sync {

namespace {

constexpr qsizetype longestName = 64;
constexpr size_t mostNames = 4096; // that are kept: whoever sends made-up names must not fill the memory

struct Hash
{
    using is_transparent = void;
    size_t operator()(QByteArrayView name) const { return qHash(name); }
    size_t operator()(const QByteArray &name) const { return qHash(QByteArrayView(name)); }
};

struct Equal
{
    using is_transparent = void;
    bool operator()(QByteArrayView a, QByteArrayView b) const { return a == b; }
};

/// Looked over once, on the way in: what is kept as bytes must be readable for good.
void checkValue(CborReader &reader)
{
    const auto kind = reader.kind();
    if (kind != CborReader::Integer && kind != CborReader::Bytes && kind != CborReader::Text
        && kind != CborReader::Boolean)
        throw WireError{"a field is text, a number or bytes"};
    reader.skip();
}

} // namespace

QByteArray checkedName(QByteArrayView name)
{
    static thread_local std::unordered_set<QByteArray, Hash, Equal> names;
    if (const auto found = names.find(name); found != names.end())
        return *found;
    bool good = !name.isEmpty() && name.size() <= longestName;
    for (const char c : name)
        good = good && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    if (!good)
        throw WireError{"a name of other characters than a-z, 0-9 and _"};
    if (names.size() == mostNames)
        names.clear();
    return *names.insert(name.toByteArray()).first;
}

QByteArray nameOf(const QCborMap &map, QLatin1String key)
{
    return checkedName(textOf(map, key).toUtf8());
}

QByteArrayView readBytes(CborReader &reader, qsizetype size)
{
    const auto bytes = reader.bytes();
    if (bytes.size() != size)
        throw WireError{"not a string of so many bytes"};
    return bytes;
}

void writeGroups(CborWriter &writer, const Groups<Fields> &groups)
{
    writer.map(groups.size());
    for (auto it = groups.begin(); it != groups.end(); ++it)
        writer.text(it.key()).fields(it.value());
}

Fields readFields(CborReader &reader)
{
    const auto size = reader.map();
    const auto begin = reader.place();
    for (auto left = size; left > 0; --left) {
        checkedName(reader.text());
        checkValue(reader);
    }
    return {size, reader.since(begin)};
}

Groups<Fields> readGroups(CborReader &reader)
{
    Groups<Fields> groups;
    const auto size = reader.map();
    groups.reserve(size);
    for (auto left = size; left > 0; --left) {
        const auto name = checkedName(reader.text());
        groups.insert(name, readFields(reader));
    }
    return groups;
}

QByteArrayView bytesIn(const Fields &fields, QByteArrayView name)
{
    auto reader = CborReader::ofKnown(fields.encoded());
    for (auto left = fields.size(); left > 0; --left) {
        const bool isIt = reader.text() == name;
        if (isIt && reader.kind() == CborReader::Bytes)
            return reader.bytes();
        reader.skip();
    }
    return {};
}

} // namespace crm::sync
