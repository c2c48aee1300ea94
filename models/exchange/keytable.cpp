// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/keytable.h"

#include <utility>

namespace crm {

namespace {

constexpr int firstBits = 10; // of the number of a slot

} // namespace

/// Where the key stands, or would: behind those that had its place before it.
size_t KeyTable::slotOf(const Key &key) const
{
    auto at = size_t(key.place >> m_shift);
    while (m_slots[at].next != 0 && !m_slots[at].isOf(key))
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

std::optional<quint32> KeyTable::value(const Key &key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const auto &slot = m_slots[slotOf(key)];
    return slot.next == 0 ? std::nullopt : std::optional(slot.next - 1);
}

void KeyTable::insert(const Key &key, quint32 value)
{
    if (m_size * 8 >= m_slots.size() * 5) // fuller, they stand in each other's way
        grow();
    auto &slot = m_slots[slotOf(key)];
    m_size += slot.next == 0;
    slot = {key.place, key.rest, value + 1};
}

/// The upper bits number the slots, so that all go into the larger table in the order in which they stand.
void KeyTable::grow()
{
    const auto bits = m_slots.empty() ? firstBits : 64 - m_shift + 1;
    auto before = std::exchange(m_slots, std::vector<Slot>(size_t(1) << bits));
    m_shift = 64 - bits;
    for (const auto &slot : before)
        if (slot.next != 0)
            m_slots[slotOf({slot.place, slot.rest})] = slot;
}

} // namespace crm
