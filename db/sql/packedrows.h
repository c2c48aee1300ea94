// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"
#include "db/sql/connection.h"

#include <vector>

namespace crm {

class PackedRow;

/// New rows in the form in which SQLite takes them, one behind the other: made ready on one thread and stored by
/// another, without a value that both have to count.
class PackedRows
{
public:
    /// Behind those that are there. `isApart`: it comes otherwise than with the new record it belongs to.
    void add(const Record &record, bool isApart);
    /// From the next row on: whether the keys that titles sort by are made here, or while the row is stored.
    void setMakesKeys(bool makesKeys) { m_makesKeys = makesKeys; }
    void clear(); ///< keeps what memory there is
    qsizetype size() const { return qsizetype(m_rows.size()); }
    PackedRow at(qsizetype row) const;

private:
    friend class PackedRow;
    struct Value
    {
        qint64 number = 0; ///< of texts and bytes: where they begin
        quint32 size = 0;
        quint16 index = 0; ///< of the parameter, from 1
        quint8 kind = 0;   ///< Rows::Kind, or titleOfKey
    };
    struct Owner
    {
        const Entity *entity = nullptr;
        Id id;
    };
    struct Row
    {
        const Entity *entity = nullptr;
        Id id;
        quint32 firstValue = 0;
        quint32 values = 0;
        quint32 firstOwner = 0;
        quint32 owners = 0;
        bool isApart = false;
    };
    static constexpr quint8 titleOfKey = 0x80; ///< UTF-16 of which the key is made
    static_assert(titleOfKey > Rows::Null);

    void pack(int index, const QVariant &value);
    void packKey(int index, const QString &title);
    void packText(int index, QStringView text);
    void packBytes(int index, Rows::Kind kind, QByteArrayView bytes);
    void packId(int index, const Id &id);
    void packOwners(const Record &record);

    std::vector<Row> m_rows;
    std::vector<Value> m_values; ///< that are not null
    std::vector<Owner> m_owners;
    std::vector<char> m_bytes;
    bool m_makesKeys = true;
};

/// One of them; dies with the next change to its rows.
class PackedRow
{
public:
    PackedRow(const PackedRows &rows, qsizetype row)
        : m_rows(rows)
        , m_row(rows.m_rows[size_t(row)])
    {
    }

    const Entity &entity() const { return *m_row.entity; }
    const Id &id() const { return m_row.id; }
    bool isApart() const { return m_row.isApart; }
    /// To the statement of insertSql(); its bytes are not copied.
    void bindTo(Connection::Prepared statement) const;
    template <typename F> void eachOwner(F use) const
    {
        for (auto i = m_row.firstOwner; i < m_row.firstOwner + m_row.owners; ++i)
            use(*m_rows.m_owners[i].entity, m_rows.m_owners[i].id);
    }

private:
    void bindKey(Connection::Prepared statement, const PackedRows::Value &value) const;

    const PackedRows &m_rows;
    const PackedRows::Row &m_row;
};

/// INSERT of a whole row: its parameters are the identity, the columns and, where there is one, the title's key.
QByteArray insertSql(const Entity &entity);

/// The fields whose change is one of the record they point at.
const QList<int> &ownerFields(const Entity &entity);

} // namespace crm
