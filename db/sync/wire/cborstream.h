// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/fieldset.h"

namespace crm::sync {

/// Writes values one after another into the form of encode(), without building them first: for what is written by the
/// ten thousand. The caller names the keys of a map in the order of their encoded bytes: shorter ones first.
class CborWriter
{
public:
    explicit CborWriter(qsizetype expected = 512) { m_out.reserve(expected); }

    CborWriter &integer(qint64 number);
    CborWriter &bytes(QByteArrayView bytes);
    CborWriter &text(QByteArrayView utf8);
    CborWriter &boolean(bool is);
    CborWriter &null();
    CborWriter &array(qsizetype size);
    CborWriter &map(qsizetype size);
    CborWriter &value(const QCborValue &value); ///< throws WireError like encode()
    CborWriter &fields(const Fields &fields);
    CborWriter &encoded(QByteArrayView value) ///< one value that has been written before
    {
        m_out.append(value.data(), value.size());
        return *this;
    }

    QByteArray take() { return std::move(m_out); }

private:
    CborWriter &head(int major, quint64 argument);
    CborWriter &members(const QCborMap &map);

    QByteArray m_out;
};

/// Reads what encode() could have written, value by value; all of it is looked over first as in decode(). Views die
/// with the bytes. Everything throws WireError when something else comes.
class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes);
    /// Of values that have been looked over before.
    static CborReader ofKnown(QByteArrayView bytes) { return {bytes, Known()}; }

    enum Kind { Integer, Bytes, Text, Array, Map, Boolean, Null };
    Kind kind() const;
    qint64 integer();
    QByteArrayView bytes();
    QByteArrayView text();
    bool boolean();
    qsizetype array();
    qsizetype map();
    void skip();
    qsizetype place() const { return m_at; } ///< how many bytes have been read
    QByteArrayView since(qsizetype place) const { return m_bytes.sliced(place, m_at - place); }

private:
    struct Known
    {
    };
    CborReader(QByteArrayView bytes, Known)
        : m_bytes(bytes)
    {
    }
    quint64 argument();
    quint64 of(Kind kind, const char *what);
    QByteArrayView next(quint64 size);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace crm::sync
