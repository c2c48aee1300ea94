// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/indexedrow.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace crm {

class Connection;

/// The text of a record as it is now, for the full-text index; empty text when it is gone.
struct TextRecord
{
    IndexedRow hit;
    QString text; ///< all searched fields, parted by line breaks
};

/// Full-text search over long texts (notes, messages, case descriptions) by SQLite FTS5. It trails the records: the
/// user's commit does not wait for it, `updateTextIndex` follows in the background. What it finds are candidates:
/// a record changed since may no longer hold the words, so the caller compares its present text (`matches`).
/// Functions throw SqlError; use a connection of the calling thread.

/// Makes the tables if they are missing.
void createTextIndex(Connection &connection);

/// The change-log number up to which records are indexed; unset when the index has to be built (anew).
std::optional<qint64> textIndexedChange(Connection &connection);

/// Takes in changed records in one transaction of its own and marks everything up to `lastChange` as indexed.
/// Some 2,000 records a call keep the write lock under about 50 ms.
void updateTextIndex(Connection &connection, const QList<TextRecord> &records, qint64 lastChange);

/// Whether so many records changed since the last rebuild that stale entries slow searches down.
bool wantsTextRebuild(Connection &connection);

/// How a rebuild gets its records and tells about itself.
struct TextRebuild
{
    /// The next records, an entity after the other and in ascending row number within it; none at the end.
    std::function<QList<TextRecord>()> next;
    std::function<void(qint64 records)> progress; ///< after each batch, how many are done; may be empty
    const std::atomic<bool> *cancelled = nullptr; ///< may be null
    qint64 lastChange = 0;                        ///< the change-log number read before the first record was
};

/// Empties the index and fills it, a transaction for each batch so that the user's edits come between. Searches
/// meanwhile find what is there. False when cancelled: the index then stays marked as to be built.
bool rebuildTextIndex(Connection &connection, const TextRebuild &rebuild);

/// A question to the index.
struct TextSearch
{
    QString typed;
    EntityMask entities = everyEntity;
    qsizetype limit = 50;
    std::optional<qint64> before; ///< TextHits::next of the page before
};

/// Candidates, the most recently written first, each once.
struct TextHits
{
    QList<IndexedRow> hits;
    std::optional<qint64> next; ///< where to go on; unset at the end
};

/// Records whose text holds every word of the query: words of two letters and more as beginnings of words, single
/// letters as whole words, Chinese, Japanese, Korean and Thai text anywhere. Nothing for a query without letters.
TextHits findText(Connection &connection, const TextSearch &search);

} // namespace crm
