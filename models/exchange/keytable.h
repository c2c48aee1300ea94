// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <optional>
#include <vector>

namespace crm {

/// Numbers by hashed keys, millions of them, most of which are asked for once and in vain: a key costs 16 bytes and one
/// look at memory. Of 96 bits two are the same by chance in no file anybody has.
class KeyTable final
{
public:
    struct Key
    {
        quint64 place = 0; ///< of a hash whose bits are all used
        quint32 rest = 0;  ///< of another one
        friend bool operator==(const Key &, const Key &) = default;
    };
    /// Of what qHash() takes. The seed tells apart what the table is used for.
    template <typename T> static Key keyOf(const T &value, size_t seed)
    {
        const auto hash = [&](quint64 other) { return qHash(value, seed ^ size_t(other)); };
        const auto place = quint64(hash(0x9e3779b97f4a7c15U));
        const auto rest = quint32(hash(0xd1b54a32d192ed03U));
        if constexpr (sizeof(size_t) < sizeof(quint64)) // else the upper bits would be the same in all
            return {place << 32 | quint64(hash(0x94d049bb133111ebU)), rest};
        else
            return {place, rest};
    }
    std::optional<quint32> value(const Key &key) const;
    /// In place of what the key had. `value` is below the largest number there is.
    void insert(const Key &key, quint32 value);
    size_t size() const { return m_size; }

private:
    struct Slot
    {
        quint64 place = 0;
        quint32 rest = 0;
        quint32 next = 0; ///< the value and one; 0: nothing stands here
        bool isOf(const Key &key) const { return place == key.place && rest == key.rest; }
    };
    size_t slotOf(const Key &key) const;
    void grow();

    std::vector<Slot> m_slots;
    int m_shift = 64; ///< what is left of a place numbers the slots
    size_t m_size = 0;
};

} // namespace crm
