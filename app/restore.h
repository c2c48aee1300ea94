// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/result.h"

#include <QString>

namespace crm {

/// Puts a backup in the place of a file that nobody has open, and answers where the file's former content is kept; null
/// when there was none. Blocks; any thread.
Result<QString> restoreKeeping(const QString &backup, const QString &path);

} // namespace crm
