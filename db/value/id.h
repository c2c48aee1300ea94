// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace crm {

/// Identity of a record on every device: a version-7 UUID (RFC 9562), so that ids made later sort later.
/// Made by one process they are strictly increasing.
class Id
{
public:
    constexpr Id() = default;
    constexpr Id(quint64 high, quint64 low)
        : m_high(high)
        , m_low(low)
    {
    }

    /// Null unless `bytes` has the 16 bytes of the stored form.
    static Id fromBytes(QByteArrayView bytes);
    /// Reads the form with or without hyphens; null when it is neither.
    static Id fromText(QStringView text);
    /// Any thread.
    static Id make();

    bool isNull() const { return m_high == 0 && m_low == 0; }
    QByteArray bytes() const; ///< 16 bytes, the stored form
    QString text() const;     ///< 36 characters with hyphens
    quint64 high() const { return m_high; }
    quint64 low() const { return m_low; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHashMulti(seed, id.m_high, id.m_low); }

private:
    quint64 m_high = 0;
    quint64 m_low = 0;
};

/// An Id that can only point at a T.
template <typename T> struct Ref
{
    Id id;
    bool isNull() const { return id.isNull(); }
    friend bool operator==(const Ref &, const Ref &) = default;
};

/// A record of any kind: the name of its entity and its identity.
struct AnyRef
{
    QByteArray entity;
    Id id;
    bool isNull() const { return id.isNull(); }
    friend bool operator==(const AnyRef &, const AnyRef &) = default;
};

} // namespace crm

Q_DECLARE_METATYPE(crm::Id)
