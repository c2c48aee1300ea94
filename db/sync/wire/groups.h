// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QMap>

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace crm::sync {

/// A record's groups by name, in the order in which they stand on the wire: shorter names first. Few and read often:
/// they lie one beside the other. As QMap otherwise.
template <typename T> class Groups
{
    using Item = std::pair<QByteArray, T>;
    template <typename Of> class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = qsizetype;
        using pointer = decltype(&std::declval<Of &>().second);
        using reference = decltype((std::declval<Of &>().second));

        Iterator() = default;
        explicit Iterator(Of *item)
            : m_item(item)
        {
        }
        const QByteArray &key() const { return m_item->first; }
        reference value() const { return m_item->second; }
        reference operator*() const { return m_item->second; }
        pointer operator->() const { return &m_item->second; }
        Iterator &operator++()
        {
            ++m_item;
            return *this;
        }
        Iterator operator++(int)
        {
            auto before = *this;
            ++m_item;
            return before;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_item == b.m_item; }

    private:
        Of *m_item = nullptr;
    };

public:
    using iterator = Iterator<Item>;
    using const_iterator = Iterator<const Item>;

    Groups() = default;
    Groups(std::initializer_list<Item> items)
    {
        for (const auto &[name, value] : items)
            insert(name, value);
    }
    Groups(const QMap<QByteArray, T> &map)
    {
        for (auto it = map.begin(); it != map.end(); ++it)
            insert(it.key(), it.value());
    }

    bool isEmpty() const { return m_items.isEmpty(); }
    qsizetype size() const { return m_items.size(); }
    void clear() { m_items.clear(); }
    void reserve(qsizetype size) { m_items.reserve(size); }

    const_iterator begin() const { return const_iterator(m_items.constData()); }
    const_iterator end() const { return const_iterator(m_items.constData() + m_items.size()); }
    const_iterator cbegin() const { return begin(); }
    const_iterator cend() const { return end(); }
    iterator begin() { return iterator(m_items.data()); }
    iterator end() { return iterator(m_items.data() + m_items.size()); }

    const T &first() const { return m_items.constFirst().second; }
    bool contains(const QByteArray &name) const { return isAt(place(name), name); }
    T value(const QByteArray &name) const
    {
        const auto at = place(name);
        return isAt(at, name) ? m_items.at(at).second : T();
    }
    const_iterator constFind(const QByteArray &name) const
    {
        const auto at = place(name);
        return isAt(at, name) ? const_iterator(m_items.constData() + at) : end();
    }
    iterator find(const QByteArray &name)
    {
        const auto at = place(name);
        return isAt(at, name) ? iterator(m_items.data() + at) : end();
    }
    QByteArrayList keys() const
    {
        QByteArrayList names;
        for (const auto &[name, value] : m_items)
            names.append(name);
        return names;
    }

    T &operator[](const QByteArray &name)
    {
        const auto at = place(name);
        if (!isAt(at, name))
            m_items.insert(at, Item(name, T()));
        return m_items[at].second;
    }
    void insert(const QByteArray &name, const T &value)
    {
        const auto at = place(name);
        if (isAt(at, name))
            m_items[at].second = value;
        else
            m_items.insert(at, Item(name, value));
    }
    T take(const QByteArray &name)
    {
        const auto at = place(name);
        return isAt(at, name) ? m_items.takeAt(at).second : T();
    }
    void remove(const QByteArray &name) { take(name); }
    /// `matches`: asked with an iterator.
    template <typename Matches> void removeIf(Matches matches)
    {
        m_items.removeIf([&](const Item &item) { return matches(const_iterator(&item)); });
    }

    friend bool operator==(const Groups &, const Groups &) = default;

private:
    static bool isBefore(const QByteArray &a, const QByteArray &b)
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
    /// Where it stands or would have to. What is read comes in its order.
    qsizetype place(const QByteArray &name) const
    {
        if (m_items.isEmpty() || isBefore(m_items.constLast().first, name))
            return m_items.size();
        const auto found = std::lower_bound(m_items.cbegin(), m_items.cend(), name,
            [](const Item &item, const QByteArray &wanted) { return isBefore(item.first, wanted); });
        return found - m_items.cbegin();
    }
    bool isAt(qsizetype at, const QByteArray &name) const
    {
        return at < m_items.size() && m_items.at(at).first == name;
    }

    QList<Item> m_items;
};

} // namespace crm::sync
