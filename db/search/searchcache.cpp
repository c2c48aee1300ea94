// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/searchcache.h"

#include <QStandardPaths>

namespace crm {

QString searchCacheFolder(const QString &database)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/rapport/" + database;
}

} // namespace crm
