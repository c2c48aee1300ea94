// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/field.h"

#include <array>
#include <atomic>
#include <iterator>
#include <memory>

namespace crm {

/// The fields of one kind of record: those its description declares and, where it allows that, those that the users of
/// the open file have added (db/custom). All threads read it while one adds: a place, once taken, belongs to the field
/// of that name for good, and a Field that was ever handed out stays. at() and size() count places, also of fields
/// that are gone (nameless and Hidden); going through the list shows the present ones, added ones in the users' order.
class FieldList
{
    struct Added;

public:
    static constexpr int mostDeclared = 60; // SQLite's 127 function arguments hold old and new of 60 columns
    static constexpr int mostAdded = 196;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = Field;
        using difference_type = qptrdiff;
        using pointer = const Field *;
        using reference = const Field &;

        const_iterator() = default; ///< the end of any list
        const_iterator(const QList<Field> &declared, const QList<const Field *> &added);
        reference operator*() const;
        pointer operator->() const { return &**this; }
        const_iterator &operator++();
        const_iterator operator++(int);
        friend bool operator==(const const_iterator &a, const const_iterator &b)
        {
            return a.isAtEnd() == b.isAtEnd() && (a.isAtEnd() || a.m_at == b.m_at);
        }

    private:
        bool isAtEnd() const { return !m_declared; }
        void settle();

        const QList<Field> *m_declared = nullptr;
        const QList<const Field *> *m_added = nullptr; ///< as they stood when the round began
        qsizetype m_at = 0;
    };

    // What a description declares, before anybody reads
    void append(Field field) { m_declared.append(std::move(field)); }
    Field &last() { return m_declared.last(); }
    void removeAt(qsizetype i) { m_declared.removeAt(i); }
    template <typename P> void removeIf(P predicate) { m_declared.removeIf(predicate); }
    Field &operator[](qsizetype i) { return m_declared[i]; }
    QList<Field>::iterator begin() { return m_declared.begin(); }
    QList<Field>::iterator end() { return m_declared.end(); }
    void allowMore();

    const QList<Field> &declared() const { return m_declared; }
    bool takesMore() const { return m_added != nullptr; }
    bool isEmpty() const { return m_declared.isEmpty(); }
    qsizetype size() const { return m_declared.size() + (m_added ? addedSize() : 0); } ///< places
    const Field &at(qsizetype place) const
    {
        return place < m_declared.size() ? m_declared.at(place) : addedAt(place - m_declared.size());
    }
    const Field &operator[](qsizetype place) const { return at(place); }
    const Field &first() const { return m_declared.first(); }
    const_iterator begin() const { return cbegin(); }
    const_iterator end() const { return {}; }
    const_iterator cbegin() const;
    const_iterator cend() const { return {}; }

    /// Counts on whenever the added fields change: for what is worked out of a list and kept.
    int generation() const;

    /// From now on these are the added ones, in this order; those beyond mostAdded different names are left out. One
    /// thread at a time.
    void setAdded(const QList<Field> &fields) const;

private:
    qsizetype addedSize() const;
    const Field &addedAt(qsizetype place) const;

    QList<Field> m_declared;
    std::shared_ptr<Added> m_added; ///< null: the description does not allow any
};

} // namespace crm
