// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sql/packedrows.h"
#include "db/store/batch.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>

namespace crm {

class Writer;

/// Work whose new records are made ready on a thread of its own: there hooks and rules are asked, and the rows packed;
/// the writer's thread stores them in the order in which they were put. A question to the store, and a change to what
/// is stored, first waits until all that was put is stored; then the writer's thread has nothing to do, and the asking
/// one uses the writer itself. So only one of the two ever does, and all comes out as if one thread had done it.
class AheadWriter final : public Batch
{
public:
    explicit AheadWriter(Writer &writer);

    /// On the writer's thread: runs `work` on another one, and returns when all is stored. Throws what either threw.
    void run(const std::function<void(Batch &)> &work);

    // On the working thread
    void put(const Record &record) override;
    void amend(const Record &record) override;
    void remove(const AnyRef &ref) override;
    QList<Record> find(const Query &query) override;
    QList<Problem> check(const Record &record) override;
    qint64 now() const override;
    void expectMany(const QList<const Entity *> &entities) override;
    void endMany() override;
    void continueStep(qint64 txn, const QString &label) override;
    void progress(double part) override;
    void savepoint() override;
    void rollbackToSavepoint() override;
    Record record(const Entity &entity, const Id &id) override;
    QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) override;
    bool isTaken(const Entity &entity, QByteArrayView field, const QString &text) override;
    qint64 nextNumber(const QByteArray &series) override;
    qint64 peekNumber(const QByteArray &series) override;

    /// The writer is this thread's until the next letWait().
    void catchUp();
    /// A new record, with its hooks and rules done, is stored when its turn comes.
    void letWait(const Record &record, bool isApart);

private:
    struct Chunk
    {
        PackedRows rows;
        double progress = -1; ///< to be told behind the rows; below 0: none
    };
    void work(const std::function<void(Batch &)> &work);
    void serve();
    void carryOut(Chunk &chunk);
    void handOver();
    void stopIfFailed(std::unique_lock<std::mutex> &lock);
    void fail();
    Writer &writer();

    Writer &m_writer;
    Chunk m_next; ///< being filled; the working thread's

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Chunk> m_waiting;
    std::deque<Chunk> m_empty;    ///< whose memory is used again
    std::exception_ptr m_failure; ///< the first on either thread
    bool m_isStoring = false;     ///< the writer's thread carries out a chunk
    bool m_hasEnded = false;      ///< no more will be put
};

} // namespace crm
