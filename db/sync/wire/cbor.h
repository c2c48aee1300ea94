// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QCborValue>
#include <QString>

namespace crm::sync {

/// Thrown by whoever reads the wire: the bytes are not what the protocol says. Callers turn it into an answer.
struct WireError
{
    QString reason; ///< English, for the log
};

/// The one encoding of a value (RFC 8949 §4.2.1): map keys are text in the order of their encoded bytes, integers
/// and lengths as short as they get. Null, false, true, integers, text, bytes, arrays and maps only: what is hashed
/// must have one form, and floating point loses digits. Throws WireError for anything else.
QByteArray encode(const QCborValue &value);

/// Reads one value that encode() could have written and nothing behind it. Refuses, before building anything, more
/// than 16 levels, maps over 4,096 entries, strings over 3 MiB, inputs over 4 MiB, tags, floats, indefinite lengths,
/// unsorted or repeated keys, and text that is not UTF-8. Throws WireError.
QCborValue decode(QByteArrayView bytes);
/// Refuses the same and builds nothing. Throws WireError.
void inspect(QByteArrayView bytes);

// Members of a map; a missing one or another type throws WireError.
QCborMap mapOf(const QCborValue &value);
qint64 integerOf(const QCborMap &map, QLatin1String key);
QByteArray bytesOf(const QCborMap &map, QLatin1String key, qsizetype size = -1); ///< size -1: any
QString textOf(const QCborMap &map, QLatin1String key);
/// The same, or the fallback when the member is missing.
qint64 integerOr(const QCborMap &map, QLatin1String key, qint64 fallback);

} // namespace crm::sync
