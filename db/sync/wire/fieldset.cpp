// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/fieldset.h"

#include "db/sync/wire/cborstream.h"

namespace crm::sync {

namespace {

QCborValue readValue(CborReader &reader)
{
    switch (reader.kind()) {
    case CborReader::Integer:
        return reader.integer();
    case CborReader::Bytes:
        return reader.bytes().toByteArray();
    case CborReader::Text:
        return QString::fromUtf8(reader.text());
    case CborReader::Boolean:
        return reader.boolean();
    default:
        throw WireError{"a field is text, a number or bytes"};
    }
}

/// As encoded names are ordered: their length comes first.
bool isBefore(QByteArrayView a, QByteArrayView b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// Where the member of this name stands, or would have to.
struct Spot
{
    Spot(QByteArrayView members, QByteArrayView name)
    {
        auto reader = CborReader::ofKnown(members);
        while (reader.place() < members.size()) {
            begin = reader.place();
            const auto found = reader.text();
            value = reader.place();
            reader.skip();
            end = reader.place();
            isThere = found == name;
            if (isThere)
                return;
            if (isBefore(name, found)) {
                end = begin;
                return;
            }
        }
        begin = end = members.size();
    }
    qsizetype begin = 0;
    qsizetype value = 0;
    qsizetype end = 0;
    bool isThere = false;
};

} // namespace

Fields::Fields(std::initializer_list<Member> members)
{
    for (const auto &[name, value] : members)
        insert(name.toString(), value);
}

QCborValue Fields::value(QByteArrayView name) const
{
    const Spot spot(m_bytes, name);
    if (!spot.isThere)
        return QCborValue(QCborValue::Undefined);
    auto reader = CborReader::ofKnown(QByteArrayView(m_bytes).sliced(spot.value));
    return readValue(reader);
}

bool Fields::contains(QByteArrayView name) const
{
    return Spot(m_bytes, name).isThere;
}

void Fields::insert(QByteArrayView name, const QCborValue &value)
{
    const Spot spot(m_bytes, name);
    CborWriter writer(name.size() + 32);
    writer.text(name).value(value);
    const auto member = writer.take();
    if (m_bytes.isEmpty())
        m_bytes = member;
    else
        m_bytes.replace(spot.begin, spot.end - spot.begin, member);
    m_size += !spot.isThere;
}

Fields::Member Fields::const_iterator::operator*() const
{
    auto reader = CborReader::ofKnown(m_rest);
    const auto name = QString::fromUtf8(reader.text());
    return {name, readValue(reader)};
}

Fields::const_iterator &Fields::const_iterator::operator++()
{
    auto reader = CborReader::ofKnown(m_rest);
    reader.skip();
    reader.skip();
    m_rest = m_rest.sliced(reader.place());
    return *this;
}

} // namespace crm::sync
