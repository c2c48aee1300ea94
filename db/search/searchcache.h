// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// Where the indexes of a file are cached, by the file's own id (meta "database"). The folder need not exist; who
/// removes the file removes it too, since it repeats names and texts.
QString searchCacheFolder(const QString &database);

} // namespace crm
