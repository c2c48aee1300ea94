// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace crm::sim {

/// Thrown when a schedule shows that something does not hold.
struct Violation
{
    QByteArray invariant; ///< "I1" … "I12" of SYNC 3.3
    QString what;
};

/// All that happens in a schedule as one number: two runs of a seed have the same, or the simulator is not
/// deterministic.
class Trace
{
public:
    explicit Trace(bool isPrinted)
        : m_isPrinted(isPrinted)
    {
    }
    bool isPrinted() const { return m_isPrinted; }
    quint64 hash() const { return m_hash; }

    /// FNV-1a over the word and the numbers.
    void note(qint64 now, const char *what, qint64 a = 0, qint64 b = 0, qint64 c = 0)
    {
        for (const char *p = what; *p; ++p)
            mix(quint64(*p));
        mix(quint64(now));
        mix(quint64(a));
        mix(quint64(b));
        mix(quint64(c));
        if (m_isPrinted)
            std::printf("%12lld  %-28s %lld %lld %lld\n", static_cast<long long>(now - start), what,
                static_cast<long long>(a), static_cast<long long>(b), static_cast<long long>(c));
    }
    /// Only for who reads the trace.
    void explain(const QString &text) const
    {
        if (m_isPrinted)
            std::printf("              %s\n", qPrintable(text));
    }

private:
    static constexpr qint64 start = 1772443800000;
    void mix(quint64 value) { m_hash = (m_hash ^ value) * 0x100000001b3ULL; }

    const bool m_isPrinted;
    quint64 m_hash = 0xcbf29ce484222325ULL;
};

} // namespace crm::sim
