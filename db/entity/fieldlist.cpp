// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/fieldlist.h"

#include <deque>

namespace crm {

struct FieldList::Added
{
    std::array<std::atomic<const Field *>, mostAdded> places = {};
    std::atomic<int> size = 0;
    std::atomic<const QList<const Field *> *> shown = nullptr;
    std::atomic<int> generation = 0;
    // What was ever handed out stays; the adding thread alone looks here.
    std::deque<Field> kept = {};
    std::deque<QList<const Field *>> keptOrders = {};
    QByteArrayList names = {}; ///< by place, also of those that are gone
};

namespace {

const Field &goneField()
{
    static const Field gone{{}, "", FieldKind::Text, Hidden | Custom};
    return gone;
}

/// Words and choices are kept by whoever defines the field: the same ones lie at the same place.
bool isSame(const Field *a, const Field &b)
{
    return a && a->label == b.label && a->kind == b.kind && a->flags == b.flags && a->choices == b.choices
        && a->hint == b.hint && a->expression == b.expression;
}

const QList<const Field *> &none()
{
    static const QList<const Field *> list;
    return list;
}

} // namespace

FieldList::const_iterator::const_iterator(const QList<Field> &declared, const QList<const Field *> &added)
    : m_declared(&declared)
    , m_added(&added)
{
    settle();
}

void FieldList::const_iterator::settle()
{
    if (m_at >= m_declared->size() + m_added->size())
        *this = {};
}

const Field &FieldList::const_iterator::operator*() const
{
    const auto declared = m_declared->size();
    return m_at < declared ? m_declared->at(m_at) : *m_added->at(m_at - declared);
}

FieldList::const_iterator &FieldList::const_iterator::operator++()
{
    ++m_at;
    settle();
    return *this;
}

FieldList::const_iterator FieldList::const_iterator::operator++(int)
{
    const auto before = *this;
    ++*this;
    return before;
}

void FieldList::allowMore()
{
    m_added = std::make_shared<Added>();
}

qsizetype FieldList::addedSize() const
{
    return m_added->size.load(std::memory_order_acquire);
}

const Field &FieldList::addedAt(qsizetype place) const
{
    const auto *field = m_added->places.at(size_t(place)).load(std::memory_order_acquire);
    return field ? *field : goneField();
}

int FieldList::generation() const
{
    return m_added ? m_added->generation.load() : 0;
}

FieldList::const_iterator FieldList::cbegin() const
{
    const auto *shown = m_added ? m_added->shown.load(std::memory_order_acquire) : nullptr;
    return {m_declared, shown ? *shown : none()};
}

void FieldList::setAdded(const QList<Field> &fields) const
{
    auto &added = *m_added;
    QList<const Field *> shown;
    QList<bool> isPresent(added.names.size(), false);
    for (const auto &field : fields) {
        auto place = added.names.indexOf(field.name);
        if (place < 0) {
            if (added.names.size() == mostAdded)
                continue;
            place = added.names.size();
            added.names.append(field.name);
            isPresent.append(false);
        }
        if (isPresent.at(place))
            continue;
        isPresent[place] = true;
        auto &present = added.places.at(size_t(place));
        if (!isSame(present.load(std::memory_order_relaxed), field)) {
            added.kept.push_back(field);
            present.store(&added.kept.back(), std::memory_order_release);
        }
        shown.append(present.load(std::memory_order_relaxed));
    }
    for (qsizetype place = 0; place < isPresent.size(); ++place)
        if (!isPresent.at(place))
            added.places.at(size_t(place)).store(nullptr, std::memory_order_release);
    added.size.store(int(added.names.size()), std::memory_order_release);
    if (const auto *before = added.shown.load(std::memory_order_relaxed); before && *before == shown)
        return;
    added.keptOrders.push_back(shown);
    added.shown.store(&added.keptOrders.back(), std::memory_order_release);
    ++added.generation;
}

} // namespace crm
