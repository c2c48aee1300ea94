// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace crm {

/// Bytes that compare (memcmp, as SQLite compares blobs) the way readers order names: Unicode root collation, case and
/// accents deciding only between otherwise equal texts, runs of digits by their value (Unit 9 before Unit 10).
/// Only the first 200 UTF-16 units count. Empty for empty text. Safe from any thread.
[[nodiscard]] QByteArray sortKey(QStringView text);

/// Negative, zero or positive as key `a` stands before, with or after `b`.
[[nodiscard]] int compareKeys(QByteArrayView a, QByteArrayView b);

/// Names the collation rules and their version: stored keys are comparable with new ones only while this is the same.
[[nodiscard]] QString collationVersion();

/// Whether stored keys of this version are comparable with new ones. Opens no collation, which takes 1.5 MiB: the rules
/// come with the library, so its version tells theirs.
[[nodiscard]] bool isCollationCurrent(QStringView version);

} // namespace crm
