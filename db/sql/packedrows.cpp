// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/packedrows.h"

#include "db/value/sortkey.h"

#include <QHash>
#include <QStringEncoder>
#include <QtEndian>
#include <QVarLengthArray>

#include <sqlite3.h>

#include <bit>
#include <cstring>

namespace crm {

QByteArray insertSql(const Entity &entity)
{
    QByteArrayList names{"id"};
    for (const auto &f : entity.fields.declared())
        if (f.hasColumn())
            names.append(f.name);
    if (entity.hasTitleKey())
        names.append("_sort");
    return "INSERT INTO " + entity.name + '(' + names.join(", ") + ") VALUES("
        + QByteArrayList(names.size(), "?").join(", ") + ')';
}

const QList<int> &ownerFields(const Entity &entity)
{
    thread_local QHash<const Entity *, QList<int>> known;
    const auto it = known.constFind(&entity);
    if (it != known.cend())
        return *it;
    QList<int> found;
    const auto &fields = entity.fields.declared(); // those that users add refer to nothing
    for (int i = 0; i < fields.size(); ++i)
        if (fields.at(i).target && (fields.at(i).is(Owner) || entity.timelineField >= 0))
            found.append(i);
    return *known.insert(&entity, found);
}

void PackedRows::add(const Record &record, bool isApart)
{
    const auto &entity = record.entity();
    Row row{&entity, record.id, quint32(m_values.size()), 0, quint32(m_owners.size()), 0, isApart};
    int index = 1;
    packId(index++, record.id);
    const auto &fields = entity.fields.declared();
    for (int i = 0; i < fields.size(); ++i)
        if (fields.at(i).hasColumn())
            pack(index++, record.at(i));
    if (entity.hasTitleKey())
        packKey(index, record.title());
    packOwners(record);
    row.values = quint32(m_values.size()) - row.firstValue;
    row.owners = quint32(m_owners.size()) - row.firstOwner;
    m_rows.push_back(row);
}

void PackedRows::clear()
{
    m_rows.clear();
    m_values.clear();
    m_owners.clear();
    m_bytes.clear();
}

PackedRow PackedRows::at(qsizetype row) const
{
    return {*this, row};
}

/// As Connection::bind() understands a value.
void PackedRows::pack(int index, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return;
    case QMetaType::QString:
        return packText(index, *static_cast<const QString *>(value.constData()));
    case QMetaType::QByteArray:
        return packBytes(index, Rows::Blob, *static_cast<const QByteArray *>(value.constData()));
    default:
        break;
    }
    if (value.isNull())
        return;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Bool:
        m_values.push_back({value.toLongLong(), 0, quint16(index), Rows::Integer});
        break;
    case QMetaType::Double:
        m_values.push_back({std::bit_cast<qint64>(value.toDouble()), 0, quint16(index), Rows::Real});
        break;
    default:
        if (value.typeId() == qMetaTypeId<Id>())
            packId(index, value.value<Id>());
        else
            packText(index, value.toString());
    }
}

/// Whether the text is all ASCII, and stands at `to`; else nothing of what stands there counts.
static bool putAscii(char *to, QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        *to++ = char(c.unicode());
    }
    return all < 0x80;
}

void PackedRows::packText(int index, QStringView text)
{
    const auto begin = m_bytes.size();
    m_bytes.resize(begin + size_t(text.size()));
    if (!putAscii(m_bytes.data() + begin, text)) {
        QStringEncoder encoder(QStringEncoder::Utf8);
        m_bytes.resize(begin + size_t(encoder.requiredSpace(text.size())));
        const auto *end = encoder.appendToBuffer(m_bytes.data() + begin, text);
        m_bytes.resize(size_t(end - m_bytes.data()));
    }
    m_values.push_back({qint64(begin), quint32(m_bytes.size() - begin), quint16(index), Rows::Text});
}

void PackedRows::packKey(int index, const QString &title)
{
    if (m_makesKeys)
        return packBytes(index, Rows::Blob, sortKey(title));
    packBytes(
        index, Rows::Blob, {reinterpret_cast<const char *>(title.utf16()), title.size() * qsizetype(sizeof(QChar))});
    m_values.back().kind = titleOfKey;
}

void PackedRows::packBytes(int index, Rows::Kind kind, QByteArrayView bytes)
{
    m_values.push_back({qint64(m_bytes.size()), quint32(bytes.size()), quint16(index), quint8(kind)});
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

void PackedRows::packId(int index, const Id &id)
{
    char bytes[16];
    qToBigEndian(id.high(), bytes);
    qToBigEndian(id.low(), bytes + 8);
    packBytes(index, Rows::Blob, {bytes, sizeof bytes});
}

void PackedRows::packOwners(const Record &record)
{
    for (const int i : ownerFields(record.entity()))
        if (const auto &value = record.at(i); !value.isNull())
            m_owners.push_back({&record.entity().fields.at(i).target(), Id::fromBytes(value.toByteArray())});
}

void PackedRow::bindTo(Connection::Prepared statement) const
{
    sqlite3_clear_bindings(statement);
    for (auto i = m_row.firstValue; i < m_row.firstValue + m_row.values; ++i) {
        const auto &value = m_rows.m_values[i];
        const auto *bytes = m_rows.m_bytes.data() + value.number; // never null: every row has its identity there
        if (value.kind == Rows::Integer)
            sqlite3_bind_int64(statement, value.index, value.number);
        else if (value.kind == Rows::Real)
            sqlite3_bind_double(statement, value.index, std::bit_cast<double>(value.number));
        else if (value.kind == Rows::Text)
            sqlite3_bind_text(statement, value.index, bytes, int(value.size), SQLITE_STATIC);
        else if (value.kind == PackedRows::titleOfKey)
            bindKey(statement, value);
        else
            sqlite3_bind_blob(statement, value.index, bytes, int(value.size), SQLITE_STATIC);
    }
}

void PackedRow::bindKey(Connection::Prepared statement, const PackedRows::Value &value) const
{
    QVarLengthArray<QChar, 256> title(qsizetype(value.size / sizeof(QChar))); // among the bytes it may lie unaligned
    std::memcpy(title.data(), m_rows.m_bytes.data() + value.number, value.size);
    const auto key = sortKey({title.constData(), title.size()});
    sqlite3_bind_blob(statement, value.index, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

} // namespace crm
