// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/answer.h"
#include "db/store/batch.h"
#include "db/store/edit.h"
#include "db/store/query.h"
#include "db/store/rights.h"
#include "db/value/clock.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace crm {

class Registry;

/// Row numbers of records in the file: what long lists hold. Valid until the record is removed.
using Rids = QList<quint32>;

/// One row of a list: cells in the order of the paths asked for (references as titles).
struct Row
{
    quint32 rid = 0;
    Id id;
    QVariantList cells;
};

/// A file whose bytes are kept in the database beside the records that name it by its checksum.
struct StoredFile
{
    QString name;      ///< without folders
    QString mediaType; ///< "application/pdf"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< hexadecimal
};
constexpr qint64 largestFile = 50 * 1024 * 1024; // bytes

/// A small question: which records, and which cells of them.
struct Selection
{
    Query query;
    QByteArrayList paths;
};

/// Set to true to make a query stop; it then fails with Error::Cancelled.
using Cancel = std::shared_ptr<std::atomic_bool>;

struct StoreOptions
{
    bool create = false; ///< make the file when it does not exist; otherwise that is an error
    bool readOnly = false;
    Clock clock = systemClock;
    QString currency = {}; ///< ISO 4217, of a file that is made; empty: EUR
};

/// The local database. Every call returns at once; the work happens on one of three lanes: write (all
/// commits, in order), scan (id queries, sums), point (rows by id, timelines; about a millisecond).
/// Results arrive on the lane's thread; .then(this, …) brings them to the caller's. Calls made while the
/// file is still being opened wait for it; when opening fails they all fail with the same error.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(const QString &path, const StoreOptions &options = {}, QObject *parent = nullptr);
    ~Store() override;

    QString path() const;
    /// Ready, or why not: not ours, damaged, newer, locked, missing.
    Answer<Result<Done>> opened();
    /// Nothing here is to be changed; known once opened. Of a reader in an organisation only what is their own is:
    /// their views, and what becomes of their words.
    bool isReadOnly() const { return isFileReadOnly() || isReader(); }
    bool isFileReadOnly() const; ///< nothing can be stored
    /// Whoever works here may look at the organisation's records and change none: the server would refuse it.
    bool isReader() const;
    QString readOnlyReason() const; ///< a sentence; empty: records may be changed
    /// In the organisation that the file belongs to, "reader", "agent", …; empty: it belongs to none.
    void setRole(const QString &role);
    /// What whoever works here may do with this record; with a null id: whether they may add one. Never waits; what they
    /// may not do is refused however it is asked for.
    Permission permission(const Entity &entity, const Id &record = {}) const;
    Permission permission(const AnyRef &record) const;

    // Reading: scan lane
    Answer<Result<Rids>> find(const Query &query, const Cancel &cancel = {});
    Answer<Result<qint64>> count(const Query &query, const Cancel &cancel = {});
    /// What was done to these records from a moment on, of each the newest first, without what came of removals that met
    /// changes.
    Answer<Result<QList<RecordLine>>> linesOf(const QList<AnyRef> &records, const QDateTime &since);
    Answer<Result<Table>> aggregate(const Aggregate &aggregate, const Cancel &cancel = {});
    /// Rows with their cells, in order; for exports and small lists.
    Answer<Result<QList<Row>>> select(const Query &query, const QByteArrayList &paths, const Cancel &cancel = {});
    Answer<Result<QList<Record>>> records(const Query &query);

    // Reading: point lane
    Answer<Result<QList<Row>>> rows(const Entity &entity, const QByteArrayList &paths, const Rids &rids);
    /// In the order of the ids; those that do not exist are left out.
    Answer<Result<QList<Record>>> fetch(const Entity &entity, const QList<Id> &ids);
    Answer<Result<QList<TimelineItem>>> timeline(const TimelineQuery &query);
    Answer<Result<QList<HistoryLine>>> history(const AnyRef &ref, int limit = 500);
    Answer<Result<QList<TransactionInfo>>> transactions(int limit = 100);
    /// The latest time at which anything was done here, by whomever and in whatever order the clock let it seem; invalid
    /// when nothing was done, or when all of it is explained.
    Answer<Result<QDateTime>> latestStep();
    Answer<Result<QList<Row>>> selectNow(const Query &query, const QByteArrayList &paths); ///< small select, point lane
    /// Several small selects in one trip over the point lane; answers in the order of the questions.
    Answer<Result<QList<QList<Row>>>> selectAll(const QList<Selection> &questions);
    /// Which rows records have; for jumping to one in a list. 0 when it does not exist.
    Answer<Result<quint32>> ridOf(const AnyRef &ref);

    // Writing: write lane, in the order of the calls
    /// Error::Conflict, and nothing is stored, when a record of `Edit::seen` has another value by now in a field that
    /// counts and that the edit writes otherwise; its problems name the fields.
    Answer<Result<ChangeSet>> commit(const Edit &edit);
    /// Writes back what was before; Error::Conflict when something of it has changed since.
    Answer<Result<ChangeSet>> revert(qint64 txn);
    /// The newest transaction not yet undone, or the newest undone one; NotFound when there is none.
    Answer<Result<ChangeSet>> undo();
    Answer<Result<ChangeSet>> redo();
    /// Long work in one transaction, of which nothing is stored when it fails. `progress` is called on the write lane.
    Answer<Result<ChangeSet>> batch(const QString &label, std::function<void(Batch &)> work,
        std::function<void(double)> progress = {}, const Cancel &cancel = {}, const QString &origin = "local");

    // What belongs to this device: no history, no undo
    Answer<Result<Done>> saveDraft(const QString &key, const QByteArray &body); ///< empty body: forget it
    Answer<Result<QByteArray>> draft(const QString &key);                       ///< empty when there is none
    Answer<Result<QStringList>> drafts();
    Answer<Result<QVariant>> meta(const QString &key);
    Answer<Result<Done>> setMeta(const QString &key, const QVariant &value);
    /// What was done until now tells nothing of the clock any more: it was wrong then.
    Answer<Result<Done>> explainSteps();

    // Bytes of attached files: by content, without history; a record that names them makes them reachable
    /// Reads the files and keeps their bytes; all of them or, with the reason, none. Answers in their order.
    Answer<Result<QList<StoredFile>>> keepFiles(const QStringList &paths);
    /// NotFound when they were never kept here; Storage when they are not what was kept.
    Answer<Result<QByteArray>> fileBytes(const QString &sha256);

    // The whole file
    Answer<Result<Done>> backup(const QString &path);
    Answer<Result<QStringList>> check(); ///< what is wrong with the file, in sentences; empty when sound

    /// Who is working; stamped on every change. Kept in the file's meta "user".
    void setUser(const Id &user);
    Id user() const;
    void setClock(Clock clock);

    struct Lanes; ///< the machinery; of this layer only

signals:
    void changed(const crm::ChangeSet &set); ///< after each commit, also of other processes; this object's thread
    void userChanged(const crm::Id &user);
    void draftForgotten(const QString &key); ///< saved, sent or thrown away
    void stepPassed();                       ///< a step could not be undone, and undo() passes it by from now on
    void rightsChanged();                    ///< isReader(), permission()

private:
    friend class Search; // reads the same file on lanes of its own
    void watch();
    std::unique_ptr<Lanes> m_lanes;
};

/// Opens for a moment, copies over: replaces `path` by a backup after checking that it is sound and ours. Answers where
/// the former file is kept: as `keepAs`, or, when that is empty, beside it if it is damaged and nowhere (null) if not.
/// Blocks; for the command line and before a Store is made.
Result<QString> restoreBackup(const QString &backup, const QString &path, const QString &keepAs = {});

} // namespace crm
