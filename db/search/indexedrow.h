// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace crm {

/// A record in a search index: the entity's number (0–127) and the row number in its table, in eight bytes,
/// because a search may hold a million of them.
class IndexedRow
{
public:
    constexpr IndexedRow() = default;
    constexpr IndexedRow(quint8 entity, qint64 rid)
        : m_packed(quint64(rid) * entityLimit + entity)
    {
    }
    static constexpr IndexedRow fromPacked(quint64 packed)
    {
        IndexedRow hit;
        hit.m_packed = packed;
        return hit;
    }

    constexpr quint8 entity() const { return quint8(m_packed % entityLimit); }
    constexpr qint64 rid() const { return qint64(m_packed / entityLimit); } ///< 1 … 2^56
    constexpr quint64 packed() const { return m_packed; }
    constexpr bool operator==(const IndexedRow &) const = default;

    static constexpr quint64 entityLimit = 128;

private:
    quint64 m_packed = 0;
};

/// A set of entities by number.
class EntityMask
{
public:
    constexpr EntityMask(quint64 low = 0, quint64 high = 0)
        : m_low(low)
        , m_high(high)
    {
    }
    constexpr bool contains(quint8 entity) const
    {
        return (entity < 64 ? m_low >> entity : m_high >> (entity - 64)) & 1;
    }

    constexpr EntityMask operator|(EntityMask other) const { return {m_low | other.m_low, m_high | other.m_high}; }

private:
    quint64 m_low;  ///< bit n for entity number n
    quint64 m_high; ///< bit n for entity number 64 + n
};

inline constexpr EntityMask everyEntity{~quint64(0), ~quint64(0)};

constexpr EntityMask maskOf(quint8 entity)
{
    return entity < 64 ? EntityMask(quint64(1) << entity) : EntityMask(0, quint64(1) << (entity - 64));
}

inline size_t qHash(IndexedRow hit, size_t seed = 0)
{
    return std::hash<quint64>()(hit.packed() * 0x9E3779B97F4A7C15u) ^ seed;
}

} // namespace crm

Q_DECLARE_TYPEINFO(crm::IndexedRow, Q_PRIMITIVE_TYPE);
