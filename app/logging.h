// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// Writes messages of every category to `folder`/rapport.log as well as to the standard error output. A log of more
/// than 1 MiB becomes rapport.1.log when the program starts, and that one rapport.2.log. Any thread may log.
/// A folder that cannot be written is passed over: a program without log is better than none.
void startLogging(const QString &folder);

} // namespace crm
