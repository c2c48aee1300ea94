// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/nameindex.h"
#include "db/sql/connection.h"
#include "db/store/edit.h"

#include <condition_variable>
#include <mutex>

namespace crm {

/// Keeps the name index and the full-text index of one file up to date. Both are caches: they lie in the
/// user's cache folder under the file's own id, are checked when loaded, and are made anew when in doubt.
/// All functions but those marked otherwise run on the indexing lane.
class SearchIndexer
{
public:
    SearchIndexer() = default;

    /// Loads or builds both; announces readiness in between. Throws SqlError.
    void load(Connection &connection, const std::function<void()> &namesReady);
    /// Takes in what was committed; `waiting` gives all of it that nobody has taken yet, since one reading serves many
    /// transactions. After stop() what waits is left to the next start. Throws SqlError.
    void apply(Connection &connection, const std::function<QList<ChangeSet>()> &waiting);
    /// Writes the name cache when it has fallen behind.
    void save(Connection &connection);
    void stop() { m_stop = true; } ///< any thread

    const NameIndex &names() const { return m_names; } ///< any thread
    QString textPath();                                ///< any thread; empty until loaded
    bool waitForNames();                               ///< any thread; false when stopped or failed
    bool isReady() const { return m_ready; }           ///< any thread
    void fail();                                       ///< any thread: nobody need wait any longer

private:
    void loadNames(Connection &connection);
    bool catchUp(Connection &connection, qint64 after);
    void loadTexts(Connection &connection);
    void rebuildTexts(Connection &connection);
    void leaveToNextStart();
    void takeNames(Connection &connection, const struct SearchChanges &changes, qint64 newest);
    QString cacheFolder(Connection &connection);
    struct CacheIdentity identity(Connection &connection) const;

    NameIndex m_names;
    std::unique_ptr<Connection> m_text;
    QString m_folder;
    qint64 m_savedChange = -1;
    qint64 m_textsUpTo = -1;   ///< the log line that the texts are said to hold
    qint64 m_textsBefore = -1; ///< and what was said before
    std::atomic_bool m_stop = false;
    std::atomic_bool m_ready = false;
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_failed = false;
    QString m_textPath;
};

} // namespace crm
