// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sql/capture.h"
#include "db/sql/connection.h"
#include "db/store/batch.h"
#include "db/value/clock.h"

#include <QSet>

#include <atomic>
#include <memory>

class QCborMap;

namespace crm {

class AheadWriter;
class Rights;
struct Permission;
class PackedRow;

/// Carries out edits on the write lane: hooks, rules, rows, log, all in one transaction. Throws SqlError and Failure.
class Writer final : public Batch
{
public:
    Writer(Connection &connection, const Registry &registry);

    struct Transaction
    {
        QString label;
        QString origin = "local";
        QString kind = "do";
        qint64 reverts = 0;
    };
    /// Runs body in one transaction; a set with txn 0 when it changed nothing.
    ChangeSet transact(const Transaction &transaction, const std::function<void()> &body);
    /// After a load of many records its commit has left them in the log beside the file: whoever waits for them is told
    /// first, and works with them while foldLog() brings them into the file.
    bool hasLongLog() const { return m_hasLongLog; }
    void foldLog();
    void apply(const Edit &edit);
    /// Writes back what transaction `txn` found. Conflict when something of it has changed since.
    ChangeSet revert(qint64 txn);
    bool isForbidden(qint64 txn); ///< to a reader: whether it wrote what is not theirs alone
    /// 0: none. `passed` are left out.
    qint64 newestUndoable(const QSet<qint64> &passed = {});
    qint64 newestRedoable(); ///< 0: none
    QString labelOf(qint64 txn);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setUser(const Id &user) { m_user = user; }
    /// Every transaction is held against them: ReadOnly when it writes what may not be written.
    void setRights(const std::shared_ptr<const Rights> &rights) { m_rights = rights; }
    const std::shared_ptr<const Rights> &rights() const { return m_rights; } ///< with what has been added since
    void setProgress(std::function<void(double)> progress, const std::atomic_bool *cancel);

    void put(const Record &record) override;
    void amend(const Record &record) override;
    void remove(const AnyRef &ref) override;
    QList<Record> find(const Query &query) override;
    QList<Problem> check(const Record &record) override;
    void expectMany(const QList<const Entity *> &entities) override;
    void endMany() override;
    void continueStep(qint64 txn, const QString &label) override;
    void progress(double part) override;
    void savepoint() override;
    void rollbackToSavepoint() override;
    qint64 now() const override { return m_now; }
    Record record(const Entity &entity, const Id &id) override;
    QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) override;
    bool isTaken(const Entity &entity, QByteArrayView field, const QString &text) override;
    qint64 nextNumber(const QByteArray &series) override;
    qint64 peekNumber(const QByteArray &series) override;

private:
    friend class AheadWriter; // makes records ready on another thread, and has the door to itself for what it looks up

    struct Prepared
    {
        Record record;
        Record before; ///< invalid: new
        quint32 rid = 0;
        QList<Record> also;
        QList<AnyRef> removals;
        QList<Problem> problems;
    };
    struct Stored
    {
        Record record;
        quint32 rid = 0;
    };
    static const QByteArray &selectOf(const Entity &entity);
    Stored stored(const Entity &entity, const Id &id);
    QList<Record> stored(const Entity &entity, const QByteArray &condition, const QVariantList &values);
    Prepared prepare(Record record, bool fresh, AheadWriter *ahead = nullptr);
    void store(Record record, bool fresh, int depth, AheadWriter *ahead = nullptr);
    void enter(Prepared &prepared);
    void enter(const PackedRow &row);
    Connection::Prepared inserting(const Entity &entity);
    quint32 insert(const Record &record);
    void update(const Record &record, quint32 rid);
    static void foldCustom(Record &record, const Record &before);
    void checkUnique(const Record &record, QList<Problem> &problems);
    void checkSeen(const Seen &seen, const Record &given);
    void removeRow(const Entity &entity, const Id &id, int depth);
    void note(const Entity &entity, const Id &id, quint32 rid, char op);
    void noteApart(const Entity &entity);
    void noteOwners(const Record &record);
    void noteOwner(const Entity &target, const Id &id);
    void saveOwners(const Record &removed);
    void logCreations(const Entity &entity);
    void logBulk();
    void logInParts();
    void endBulk();
    void findByIndex(const Entity &entity, QByteArrayView field);
    void leaveBulk();
    void checkRights(qint64 after);
    void checkLine(const Entity &entity, const Id &id, char op, const QByteArray &body);
    Permission toChange(const Entity &entity, const Id &id) const;
    Permission toPutInto(const Entity &entity, const Id &whole);
    void refuseReader(const Entity &entity);
    void addRefusal(Prepared &prepared, AheadWriter *ahead = nullptr);
    void takeAdded();
    void mayRevert(const Record &now, const Record &then);
    void revertLine(const Entity &entity, const Id &id, char op, const QByteArray &body);
    void revertUpdate(const Entity &entity, const Id &id, const QCborMap &body);
    void revertRemoval(const Entity &entity, const Id &id, const QCborMap &body);
    void letGo(const Entity &entity, const Id &id, qint64 txn, const QSet<int> &kinds);
    bool changedSince(const Id &id, qint64 cid, qint64 undoing);

    Connection &m_connection;
    const Registry &m_registry;
    Capture m_capture;
    Clock m_clock = systemClock;
    Id m_user;
    std::shared_ptr<const Rights> m_rights; ///< null: no limits
    qint64 m_now = 0;
    qint64 m_txn = 0;       ///< the transaction that is being carried out
    qint64 m_reverting = 0; ///< the transaction that is being reverted
    ChangeSet *m_set = nullptr;
    QHash<const Entity *, int> m_counts;
    QSet<std::pair<const Entity *, Id>> m_noted;
    QSet<Id> m_made;                      ///< by the transaction, of kinds in which not everything may be changed
    QHash<const Entity *, qint64> m_bulk; ///< bulk-loaded entities: the last row whose creation is logged
    QHash<const Entity *, qint64> m_bulkAtSavepoint;
    QSet<std::pair<const Entity *, QByteArray>> m_found; ///< fields of theirs by which a rule has looked for records
    int m_unlogged = 0;                                  ///< of them
    QSet<const Entity *> m_apart; ///< of them, those of which records came otherwise than with their new owner
    QHash<const Entity *, Connection::Prepared> m_inserts;
    bool m_hasLongLog = false;
    std::function<void(double)> m_progress;
    const std::atomic_bool *m_cancel = nullptr;
};

} // namespace crm
