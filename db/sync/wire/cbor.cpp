// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/cbor.h"

#include "db/sync/wire/cborstream.h"

#include <QUtf8StringView>

#include <limits>

namespace crm::sync {

namespace {

constexpr int deepest = 16;
constexpr quint64 longestString = 3 << 20;  // bytes
constexpr quint64 mostMembers = 4096;       // of a map
constexpr quint64 mostItems = 1 << 16;      // of an array
constexpr qsizetype longestInput = 4 << 20; // bytes

enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5, Simple = 7 };

/// Walks over encoded bytes and throws at the first that encode() would not have written.
class Inspector
{
public:
    explicit Inspector(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    void run()
    {
        item(1);
        if (m_at != m_bytes.size())
            throw WireError{"bytes behind the value"};
    }

private:
    quint64 head(Major &major)
    {
        const auto first = quint8(next(1).front());
        major = Major(first >> 5);
        const int info = first & 31;
        if (info < 24)
            return quint64(info);
        if (info > 27 || major == Simple)
            throw WireError{"an indefinite length, a float or a reserved form"};
        const int width = 1 << (info - 24);
        quint64 argument = 0;
        for (const char byte : next(width))
            argument = argument << 8 | quint8(byte);
        const quint64 least = width == 1 ? 24 : width == 2 ? 0x100 : width == 4 ? 0x10000 : 0x100000000;
        if (argument < least)
            throw WireError{"a number that is longer than it needs to be"};
        return argument;
    }

    QByteArrayView next(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at))
            throw WireError{"the bytes end too soon"};
        const auto part = m_bytes.sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return part;
    }

    void string(Major major, quint64 size)
    {
        if (size > longestString)
            throw WireError{"a string is too long"};
        const auto part = next(size);
        if (major == Text && !QUtf8StringView(part.data(), part.size()).isValidUtf8())
            throw WireError{"text that is not UTF-8"};
    }

    void map(quint64 size, int depth)
    {
        if (size > mostMembers)
            throw WireError{"a map has too many members"};
        QByteArrayView last;
        for (quint64 i = 0; i < size; ++i) {
            const auto begin = m_at;
            Major major{};
            const auto length = head(major);
            if (major != Text)
                throw WireError{"a map key is not text"};
            string(major, length);
            const auto key = m_bytes.sliced(begin, m_at - begin);
            if (i > 0 && !(last < key))
                throw WireError{"map keys out of order"};
            last = key;
            item(depth + 1);
        }
    }

    void item(int depth)
    {
        if (depth > deepest)
            throw WireError{"nested too deeply"};
        Major major{};
        const auto argument = head(major);
        switch (major) {
        case Unsigned:
        case Negative:
            if (argument > quint64(std::numeric_limits<qint64>::max()))
                throw WireError{"an integer beyond 64 bits"};
            break;
        case Bytes:
        case Text:
            string(major, argument);
            break;
        case Array:
            if (argument > mostItems)
                throw WireError{"an array has too many items"};
            for (quint64 i = 0; i < argument; ++i)
                item(depth + 1);
            break;
        case Map:
            map(argument, depth);
            break;
        case Simple:
            if (argument < 20 || argument > 22)
                throw WireError{"a simple value that is not sent"};
            break;
        default:
            throw WireError{"a tag"};
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray encode(const QCborValue &value)
{
    CborWriter writer;
    writer.value(value);
    return writer.take();
}

void inspect(QByteArrayView bytes)
{
    if (bytes.size() > longestInput)
        throw WireError{"a message is too long"};
    Inspector(bytes).run();
}

QCborValue decode(QByteArrayView bytes)
{
    inspect(bytes);
    return QCborValue::fromCbor(bytes.data(), bytes.size());
}

QCborMap mapOf(const QCborValue &value)
{
    if (!value.isMap())
        throw WireError{"not a map"};
    return value.toMap();
}

qint64 integerOf(const QCborMap &map, QLatin1String key)
{
    const auto value = map.value(key);
    if (!value.isInteger())
        throw WireError{key + QString(" is not an integer")};
    return value.toInteger();
}

QByteArray bytesOf(const QCborMap &map, QLatin1String key, qsizetype size)
{
    const auto value = map.value(key);
    if (!value.isByteArray() || (size >= 0 && value.toByteArray().size() != size))
        throw WireError{key + QString(" is not a string of so many bytes")};
    return value.toByteArray();
}

QString textOf(const QCborMap &map, QLatin1String key)
{
    const auto value = map.value(key);
    if (!value.isString())
        throw WireError{key + QString(" is not text")};
    return value.toString();
}

qint64 integerOr(const QCborMap &map, QLatin1String key, qint64 fallback)
{
    return map.contains(key) ? integerOf(map, key) : fallback;
}

} // namespace crm::sync
