// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

// Numbers that people speak of, such as CASE-000042, are unique although devices give them without asking each other
// (SYNC §2.2): a device that shares its records has a code of three characters, which is part of its numbers.

/// The number `next` of a device; an empty or impossible code leaves it as it is.
qint64 codedNumber(const QString &deviceCode, qint64 next);

/// Whether a server lends blocks of this series: revisions of one quote are counted by whoever makes them.
bool isLent(const QByteArray &series);

/// The count in a number, without the device's code.
qint64 serialCount(qint64 number);

/// "CASE-000042", or "CASE-K7Q-0042" when the number carries a device's code.
QString serialText(const QString &prefix, qint64 number, int digits);

} // namespace crm
