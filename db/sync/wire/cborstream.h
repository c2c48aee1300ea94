// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/wire/cbor.h"

namespace crm::sync {

/// Writes values one after another into the form of encode(), without building them first: for what is written by the
/// ten thousand. The caller names the keys of a map in the order of their encoded bytes: shorter ones first.
class CborWriter
{
public:
    CborWriter() { m_out.reserve(512); }

    CborWriter &integer(qint64 number);
    CborWriter &bytes(QByteArrayView bytes);
    CborWriter &text(QByteArrayView utf8);
    CborWriter &boolean(bool is);
    CborWriter &null();
    CborWriter &array(qsizetype size);
    CborWriter &map(qsizetype size);
    CborWriter &value(const QCborValue &value); ///< throws WireError like encode()

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

    enum Kind { Integer, Bytes, Text, Array, Map, Boolean, Null };
    Kind kind() const;
    qint64 integer();
    QByteArrayView bytes();
    QByteArrayView text();
    bool boolean();
    qsizetype array();
    qsizetype map();
    void skip();

private:
    quint64 argument();
    quint64 of(Kind kind, const char *what);
    QByteArrayView next(quint64 size);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace crm::sync
