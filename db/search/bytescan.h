// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace crm {

/// How often each byte value occurs in a text.
using ByteFrequency = std::array<quint32, 256>;

/// What is sought, with the offsets of its two rarest bytes: looking for those first leaves few places to compare,
/// also in scripts whose letters all begin with the same UTF-8 byte.
struct Needle
{
    QByteArray bytes;
    qsizetype rare = 0;
    qsizetype second = 0;
};

Needle makeNeedle(const QByteArray &bytes, const ByteFrequency &frequency);

/// One way to look through memory; `bytesBeyond` bytes past `end` must be readable (their content does not matter).
struct ByteScan
{
    const char *name;
    const char *(*find)(const char *begin, const char *end, const Needle &needle); ///< null when there is none
    qsizetype (*count)(const char *begin, const char *end, char byte);
    /// Sets a bit for every record, a text closed by a zero byte, that holds the needle: `begin` is where record number
    /// `first` begins, `end` stands behind a closing zero, and `bits` has room for all. Returns the number of the
    /// record after the last.
    qsizetype (*mark)(const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first);
};

inline constexpr qsizetype bytesBeyond = 64;

/// The fastest way this processor has.
const ByteScan &bestScan();

/// Every way this processor has, the fastest first; the last is plain C++.
QList<const ByteScan *> availableScans();

} // namespace crm
