// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/cborstream.h"

#include <QCborArray>
#include <QVarLengthArray>

#include <algorithm>

namespace crm::sync {

namespace {

enum Major { Unsigned = 0, Negative = 1, ByteString = 2, TextString = 3, List = 4, Members = 5 };

} // namespace

CborWriter &CborWriter::head(int major, quint64 argument)
{
    const auto tag = char(major << 5);
    if (argument < 24) {
        m_out.append(char(tag | char(argument)));
        return *this;
    }
    const int size = argument <= 0xff ? 1 : argument <= 0xffff ? 2 : argument <= 0xffffffff ? 4 : 8;
    m_out.append(char(tag | char(size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27)));
    for (int i = size - 1; i >= 0; --i)
        m_out.append(char(argument >> (8 * i)));
    return *this;
}

CborWriter &CborWriter::integer(qint64 number)
{
    return head(number < 0 ? Negative : Unsigned, number < 0 ? quint64(-(number + 1)) : quint64(number));
}

CborWriter &CborWriter::bytes(QByteArrayView bytes)
{
    head(ByteString, quint64(bytes.size()));
    m_out.append(bytes.data(), bytes.size());
    return *this;
}

CborWriter &CborWriter::text(QByteArrayView utf8)
{
    head(TextString, quint64(utf8.size()));
    m_out.append(utf8.data(), utf8.size());
    return *this;
}

CborWriter &CborWriter::boolean(bool is)
{
    m_out.append(is ? char(0xf5) : char(0xf4));
    return *this;
}

CborWriter &CborWriter::null()
{
    m_out.append(char(0xf6));
    return *this;
}

CborWriter &CborWriter::array(qsizetype size)
{
    return head(List, quint64(size));
}

CborWriter &CborWriter::map(qsizetype size)
{
    return head(Members, quint64(size));
}

CborWriter &CborWriter::members(const QCborMap &map)
{
    if (map.size() == 1) { // as nearly every group of fields
        const auto only = map.constBegin();
        if (!only.key().isString())
            throw WireError{"a map key is not text"};
        return head(Members, 1).text(only.key().toString().toUtf8()).value(only.value());
    }
    QVarLengthArray<std::pair<QByteArray, QCborValue>, 16> members;
    for (const auto &[key, value] : map) {
        if (!key.isString())
            throw WireError{"a map key is not text"};
        members.append({key.toString().toUtf8(), value});
    }
    // The order of encoded keys: their length comes first.
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    head(Members, quint64(members.size()));
    for (const auto &[key, content] : members) {
        text(key);
        value(content);
    }
    return *this;
}

CborWriter &CborWriter::value(const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer:
        return integer(value.toInteger());
    case QCborValue::ByteArray:
        return bytes(value.toByteArray());
    case QCborValue::String:
        return text(value.toString().toUtf8());
    case QCborValue::Array: {
        const auto items = value.toArray();
        array(items.size());
        for (const auto &item : items)
            this->value(item);
        return *this;
    }
    case QCborValue::Map:
        return members(value.toMap());
    case QCborValue::False:
    case QCborValue::True:
        return boolean(value.isTrue());
    case QCborValue::Null:
        return null();
    default:
        throw WireError{"a value of a kind that is not sent"};
    }
}

CborWriter &CborWriter::fields(const Fields &fields)
{
    head(Members, quint64(fields.size()));
    m_out.append(fields.encoded());
    return *this;
}

CborReader::CborReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    inspect(bytes);
}

CborReader::Kind CborReader::kind() const
{
    if (m_at == m_bytes.size())
        throw WireError{"a value is missing"};
    const auto first = quint8(m_bytes[m_at]);
    static constexpr Kind kinds[] = {Integer, Integer, Bytes, Text, Array, Map};
    return first >> 5 < 6 ? kinds[first >> 5] : (first & 31) == 22 ? Null : Boolean;
}

/// Of the head that follows; inspect() has seen to its form.
quint64 CborReader::argument()
{
    const int short_ = quint8(m_bytes[m_at++]) & 31;
    if (short_ < 24)
        return quint64(short_);
    quint64 argument = 0;
    for (const char byte : next(quint64(1) << (short_ - 24)))
        argument = argument << 8 | quint8(byte);
    return argument;
}

quint64 CborReader::of(Kind expected, const char *what)
{
    if (kind() != expected)
        throw WireError{QString("not ") + QLatin1String(what)};
    return argument();
}

QByteArrayView CborReader::next(quint64 size)
{
    const auto part = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return part;
}

qint64 CborReader::integer()
{
    const bool isNegative = kind() == Integer && quint8(m_bytes[m_at]) >> 5 == Negative;
    const auto number = of(Integer, "an integer");
    return isNegative ? -qint64(number) - 1 : qint64(number);
}

QByteArrayView CborReader::bytes()
{
    return next(of(Bytes, "bytes"));
}

QByteArrayView CborReader::text()
{
    return next(of(Text, "text"));
}

bool CborReader::boolean()
{
    return of(Boolean, "true or false") == 21;
}

qsizetype CborReader::array()
{
    return qsizetype(of(Array, "an array"));
}

qsizetype CborReader::map()
{
    return qsizetype(of(Map, "a map"));
}

void CborReader::skip()
{
    switch (kind()) {
    case Bytes:
    case Text:
        next(argument());
        return;
    case Array:
        for (auto left = argument(); left > 0; --left)
            skip();
        return;
    case Map:
        for (auto left = argument() * 2; left > 0; --left)
            skip();
        return;
    default:
        argument();
    }
}

} // namespace crm::sync
