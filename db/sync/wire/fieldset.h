// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborValue>
#include <QString>

#include <initializer_list>
#include <iterator>
#include <utility>

namespace crm::sync {

/// Fields that merge as one, by name, in the very form in which they are sent: most pass through a program without
/// anybody looking at them. A field that is missing is null. Values are numbers, text, bytes and truths.
class Fields
{
public:
    using Member = std::pair<QCborValue, QCborValue>; ///< name and value

    Fields() = default;
    Fields(std::initializer_list<Member> members); ///< throws WireError, as insert() does
    /// So many members as encode() would write them; they are not looked at.
    Fields(qsizetype size, QByteArrayView encoded)
        : m_bytes(encoded.toByteArray())
        , m_size(size)
    {
    }

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const QByteArray &encoded() const { return m_bytes; }

    QCborValue value(QByteArrayView name) const; ///< undefined when there is none
    QCborValue value(QLatin1String name) const { return value(QByteArrayView(name.data(), name.size())); }
    QCborValue value(const char *name) const { return value(QByteArrayView(name)); }
    QCborValue value(const QString &name) const { return value(QByteArrayView(name.toUtf8())); }
    bool contains(QByteArrayView name) const;
    bool contains(QLatin1String name) const { return contains(QByteArrayView(name.data(), name.size())); }
    bool contains(const char *name) const { return contains(QByteArrayView(name)); }
    bool contains(const QString &name) const { return contains(QByteArrayView(name.toUtf8())); }
    /// In place of what stood there.
    void insert(QByteArrayView name, const QCborValue &value);
    void insert(QLatin1String name, const QCborValue &value)
    {
        insert(QByteArrayView(name.data(), name.size()), value);
    }
    void insert(const QString &name, const QCborValue &value) { insert(QByteArrayView(name.toUtf8()), value); }
    void insert(const QCborValue &name, const QCborValue &value) { insert(name.toString(), value); }

    class const_iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Member;
        using difference_type = qsizetype;
        using pointer = const Member *;
        using reference = Member;

        const_iterator(QByteArrayView rest)
            : m_rest(rest)
        {
        }
        Member operator*() const;
        const_iterator &operator++();
        friend bool operator==(const const_iterator &a, const const_iterator &b)
        {
            return a.m_rest.size() == b.m_rest.size();
        }

    private:
        QByteArrayView m_rest;
    };
    const_iterator begin() const { return {m_bytes}; }
    const_iterator end() const { return {QByteArrayView()}; }

    friend bool operator==(const Fields &a, const Fields &b) { return a.m_bytes == b.m_bytes; }

private:
    QByteArray m_bytes; ///< members one after the other, in the order of their encoded names
    qsizetype m_size = 0;
};

} // namespace crm::sync
