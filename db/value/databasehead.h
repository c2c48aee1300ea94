// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace crm {

constexpr int databaseHead = 16; ///< bytes by which SQLite's files are known (sqlite.org/fileformat2.html §1.3.1)

/// Whether a file that begins so is an SQLite database, of whichever program.
inline bool isDatabaseHead(QByteArrayView head)
{
    return head.startsWith(QByteArrayView("SQLite format 3", databaseHead)); // the zero at its end is the last byte
}

} // namespace crm
