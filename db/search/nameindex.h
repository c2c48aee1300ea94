// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/nameblob.h"

#include <QHash>
#include <QList>
#include <QMutex>

namespace crm {

/// What a committed change did to a record in the name search.
struct NameChange
{
    NameRecord record; ///< for a removed record only `hit` counts
    bool removed = false;
};

/// Names, e-mail addresses and telephone numbers of all records, searched as the user types: any part of a word, in
/// any script, from one character up; hits in name order. A big unchanging blob and, over it, the changes since.
/// Every function may be called from any thread; searches never wait for `apply` or `replace`.
class NameIndex
{
public:
    NameIndex();
    ~NameIndex();
    NameIndex(const NameIndex &) = delete;
    NameIndex &operator=(const NameIndex &) = delete;

    struct Search
    {
        QString typed;
        EntityMask entities = everyEntity;
        qsizetype limit = 50;
        qsizetype from = 0; ///< hits to leave out at the beginning
        /// Of the first 20,000 hits those in which words begin with the query come before the others, before these what
        /// begins with all of it, and first what is called just so. Where enough hits are there, the last two are
        /// looked for among the first 2,000.
        bool prefixFirst = false;
        EntityMask ahead = 0; ///< with prefixFirst, of hits that fit equally well: those that stand before the others
        const std::atomic<bool> *cancelled = nullptr; ///< may be null; once true the result is cut short
    };

    /// The first hits; stops looking as soon as it has them.
    [[nodiscard]] QList<IndexedRow> first(const Search &search) const;
    /// Every hit (`limit` and `from` do not count): the rows of a list and its exact count.
    [[nodiscard]] QList<IndexedRow> all(const Search &search) const;
    /// The row numbers of the same, for one kind of record: half the memory.
    [[nodiscard]] QList<quint32> allRows(const Search &search) const;

    qsizetype size() const;        ///< records
    qint64 lastChange() const;     ///< the change-log number up to which searches are current
    qsizetype memoryBytes() const; ///< of the blob
    std::shared_ptr<const NameBlob> blob() const;

    /// Takes in what changed up to change-log number `lastChange`. About 2 ms per change at a million records, less
    /// per change in larger batches.
    void apply(const QList<NameChange> &changes, qint64 lastChange);
    /// True when so much has changed that a new blob should be built (in the background) and given to `replace`.
    bool wantsRebuild() const;
    /// Puts a new blob in place; changes later than its lastChange() stay in force.
    void replace(std::shared_ptr<const NameBlob> blob);

private:
    struct State;
    struct Later; ///< a change that the blob does not have

    std::shared_ptr<const State> state() const;
    void publish(std::shared_ptr<const State> state);
    std::shared_ptr<const State> built(std::shared_ptr<const NameBlob> blob) const;

    mutable QMutex m_stateLock; ///< held only to copy the pointer
    std::shared_ptr<const State> m_state;
    mutable QMutex m_writeLock; ///< one writer at a time
    QHash<IndexedRow, Later> m_later;
    qint64 m_lastChange = 0;
};

} // namespace crm
