// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/connection.h"

namespace crm {

class Registry;

struct Opened
{
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    bool immutable
        = false;        ///< read-only in a folder where SQLite may not even keep its log: further handles need it too
    bool fresh = false; ///< just created
};

/// Opens the file for writing (or reading, when that is all there is), checks that it is ours and not
/// newer, sets the pragmas and brings the schema up to date. Throws SqlError and Failure.
Opened openFile(const QString &path, const Registry &registry, bool create, bool readOnly);

/// What openFile() does to a file of ours once it is open for writing: pragmas, then the schema. Throw SqlError.
void prepareForWriting(Connection &connection);
void bringUpToDate(Connection &connection, const Registry &registry);

constexpr int usualPageCache = 32'000; // KiB
constexpr int bulkPageCache = 160'000; // KiB, while very much is loaded
/// How much of the file the handle that writes keeps in memory.
void setPageCache(Connection &connection, int kib);

/// Whether an index is sorted as one block as large as the page cache, of which a larger index goes through a temporary
/// file, or row by row, each with memory of its own: a third slower for very many, and without a limit.
void setSortsInBlocks(Connection &connection, bool inBlocks);

/// Whether a commit that has made the log beside the file long also brings what it holds into the file.
void setFoldsLog(Connection &connection, bool folds);
/// Does so as far as nobody reads what the file held before. A failure leaves it to the next commit.
void foldLog(Connection &connection);

/// A further handle for reading beside the writing one.
std::unique_ptr<Connection> openReader(const QString &path, bool immutable);

} // namespace crm
