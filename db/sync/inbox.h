// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/capture.h"
#include "db/sync/outbox.h"
#include "db/sync/renewals.h"
#include "db/sync/sentfields.h"

namespace crm::sync {

/// Applies what the server hands out (SYNC 2.4, 2.7, 2.11): each page is one transaction of origin "remote" together
/// with the position it leads to. Throws SqlError.
class Inbox
{
public:
    /// The handle no longer checks references: it must be synchronisation's own.
    Inbox(SyncTables &tables, Outbox &outbox, const Registry &registry);

    /// What was done in the file meanwhile is put into batches first, so that nothing of it can be overwritten unsent.
    /// Returns how many records changed here.
    int apply(const Answer &page, const QString &label, qint64 nowMs);
    /// How many records that are here the page would remove, with what is to be let go at the end of a reading.
    qint64 removals(const Answer &page);
    qint64 records(); ///< how many of the server's records are here
    /// Empties the file: its records are kept elsewhere, and are not to be sent. Before the first exchange only.
    void letGoOfAll(const QString &label, qint64 nowMs);
    /// The question that goes on where the last page ended.
    PullRequest question(int limit, qint64 waitMs);
    /// The first reading will not be finished: the file gets the indexes it was without meanwhile.
    void restoreIndexes();
    /// The server has forgotten removals that this file may have missed: all is read again, and what does not come is
    /// let go at the end.
    void readAllAgain();

    /// Puts values that an older program kept without knowing them where they belong (SYNC 2.13).
    void adoptUnknown(qint64 nowMs);

    /// What the file has, bucket by bucket, as the server counts it.
    QList<Digest> digests();
    /// Asks for what differs from the server's records of a bucket; returns how many that are.
    int compare(int bucket, const QList<std::pair<Id, quint64>> &theirs);

private:
    /// `first`: what is to be done before that which was done in the file is put into batches.
    void asRemote(
        const QString &label, qint64 nowMs, const std::function<void()> &work,
        const std::function<void()> &first = [] {});
    bool mayBeLost(const Answer &page);
    int take(const Answer &page, const QString &label, qint64 nowMs);
    void forgetStamps(const QMap<QByteArray, QByteArrayList> &groups); ///< of these groups, by table
    bool isHere(const Entity &entity, const Id &row);
    /// Ids of records between the first and the last of these that are here or were heard of; nothing: they are many.
    std::optional<QSet<Id>> knownAmong(const QList<const RowState *> &rows);
    bool applyRow(const RowState &state);
    bool applyExistence(const Entity &entity, const RowState &state, RowStamps &stamps, bool &exists);
    bool update(const Entity &entity, const RowState &state, RowStamps &stamps);
    std::optional<QVariant> mergeCustom(const Entity &entity, const RowState &state, RowStamps &stamps);
    void insert(const Entity &entity, const RowState &state);
    void overwrite(const Entity &entity, const RowState &state);
    bool reset(const RowState &state);
    bool evict(const Id &row);
    QList<Id> unheard();
    int sweep();
    void keepUnknown(const Entity *entity, const RowState &state);
    void sign(const RowState &row);
    void noteAuthor(const RowState &row);
    void noteComplete(const Answer &page);
    void noteNewest(const Answer &page);
    void rebuildDerived();
    void beginBulk(const Answer &page);
    void endBulk(const Answer &page);
    QList<const Entity *> kindsIn(const Answer &page) const;
    QList<const RowState *> parentsFirst(const QList<RowState> &rows) const;
    /// Among them allCustom where users may add fields: whatever their names, they are known.
    QByteArray described() const;
    static QByteArrayList knownGroups(const Entity &entity);
    static constexpr auto allCustom = "cf_";
    /// The sum over what the file has of each record; `bucket` −1: of all.
    void eachSum(int bucket, const std::function<void(const Id &, quint64)> &visit);
    QHash<Id, quint64> sums(int bucket);

    SyncTables &m_tables;
    Outbox &m_outbox;
    Connection &m_connection;
    const Registry &m_registry;
    Capture m_capture;
    Renewals m_renewals;
    SentFieldsOf m_sent;
    qint64 m_txn = 0;
    QByteArray m_me;                   ///< whom the organisation's records call this person; empty: unknown
    std::optional<QSet<Id>> m_known;   ///< among the records of a page; nothing: to be asked for each
    QList<const Entity *> m_suspended; ///< those that keep nothing up to date while a page is applied
};

} // namespace crm::sync
