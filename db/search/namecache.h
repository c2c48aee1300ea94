// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/nameblob.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace crm {

/// What a cached name search must agree with. The program's own folding and collation are added to it.
struct CacheIdentity
{
    QByteArray database;              ///< names the database file, for example the id in its meta table
    QByteArray content;               ///< which fields are searched: a fingerprint of the schema
    std::optional<qint64> lastChange; ///< the change the cache must be current to; unset: any, see NameBlob::lastChange
};

/// Outcome of reading a cache file.
struct CachedBlob
{
    std::shared_ptr<const NameBlob> blob; ///< null when the cache was refused
    QString refused;                      ///< why, in English, for the log; empty when there simply is no file
};

/// Writes the blob beside the database so that the next start maps it instead of reading every record. Replaces the
/// file as a whole or leaves it alone; only the user may read it. False when it could not be written.
[[nodiscard]] bool saveNameBlob(const NameBlob &blob, const QString &path, const CacheIdentity &identity);

/// Maps a cache file. Refuses it when it is damaged, of another format, database, content, folding or collation, or
/// of another change than asked for: a cache is never worth a wrong hit.
[[nodiscard]] CachedBlob loadNameBlob(const QString &path, const CacheIdentity &identity);

} // namespace crm
