// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <numeric>

namespace crm {

/// An exact fraction, always in lowest terms with a positive denominator; for tests, whose numbers stay small enough.
class Rational
{
public:
    __extension__ using Wide = __int128;

    Rational(qint64 value = 0)
        : m_top(value)
    {
    }
    Rational(Wide top, Wide bottom)
        : m_top(bottom < 0 ? -top : top)
        , m_bottom(bottom < 0 ? -bottom : bottom)
    {
        const auto common = divisor(m_top < 0 ? -m_top : m_top, m_bottom);
        m_top /= common;
        m_bottom /= common;
    }

    friend Rational operator+(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom + b.m_top * a.m_bottom, a.m_bottom * b.m_bottom};
    }
    friend Rational operator-(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom - b.m_top * a.m_bottom, a.m_bottom * b.m_bottom};
    }
    friend Rational operator*(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_top, a.m_bottom * b.m_bottom};
    }
    friend Rational operator/(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom, a.m_bottom * b.m_top};
    }
    friend bool operator<(const Rational &a, const Rational &b) { return a.m_top * b.m_bottom < b.m_top * a.m_bottom; }
    friend bool operator==(const Rational &a, const Rational &b)
    {
        return a.m_top == b.m_top && a.m_bottom == b.m_bottom;
    }

    qint64 floor() const
    {
        const auto whole = m_top / m_bottom;
        return qint64(m_top % m_bottom < 0 ? whole - 1 : whole);
    }
    /// To the nearest whole number; of two equally near ones the even one, or the one farther from zero.
    qint64 nearest(bool isEven) const
    {
        const auto below = floor();
        const auto part = *this - Rational(below);
        const Rational half(1, 2);
        if (part == half)
            return isEven ? (below % 2 == 0 ? below : below + 1) : (m_top < 0 ? below : below + 1);
        return half < part ? below + 1 : below;
    }

private:
    static Wide divisor(Wide a, Wide b)
    {
        while (b != 0) {
            const auto rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }

    Wide m_top;
    Wide m_bottom = 1;
};

} // namespace crm
