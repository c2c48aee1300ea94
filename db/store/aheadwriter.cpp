// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/aheadwriter.h"

#include "db/store/workahead.h"
#include "db/store/writer.h"

#include <thread>
#include <utility>

namespace crm {

namespace {

constexpr qsizetype rowsAtOnce = 500;
constexpr size_t mostWaiting = 6; // chunks: enough that neither thread waits for a moment of the other's

/// What the working thread unwinds with when the writer's has failed; that failure itself is what is told.
[[noreturn]] void stop()
{
    throw Failure{{Error::Cancelled, {}}};
}

} // namespace

/// A batch of which every write is asked about is no writer: whom it asks may look at what belongs to this thread.
void workAhead(Batch &batch, const std::function<void(Batch &)> &work)
{
    auto *writer = dynamic_cast<Writer *>(&batch);
    if (writer && std::thread::hardware_concurrency() > 1)
        AheadWriter(*writer).run(work);
    else
        work(batch);
}

AheadWriter::AheadWriter(Writer &writer)
    : m_writer(writer)
{
}

void AheadWriter::run(const std::function<void(Batch &)> &asked)
{
    std::thread thread([this, &asked] { work(asked); });
    serve();
    thread.join();
    if (m_failure)
        std::rethrow_exception(m_failure);
}

void AheadWriter::work(const std::function<void(Batch &)> &asked)
{
    try {
        asked(*this);
        handOver();
    } catch (...) {
        fail();
    }
    const std::lock_guard lock(m_mutex);
    m_hasEnded = true;
    m_changed.notify_all();
}

void AheadWriter::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_hasEnded; });
        if (m_waiting.empty())
            return;
        auto chunk = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isStoring = true;
        lock.unlock();
        m_changed.notify_all();
        try {
            carryOut(chunk);
        } catch (...) {
            fail();
        }
        lock.lock();
        m_isStoring = false;
        m_empty.push_back(std::move(chunk));
        m_changed.notify_all();
    }
}

void AheadWriter::carryOut(Chunk &chunk)
{
    for (qsizetype i = 0; i < chunk.rows.size(); ++i)
        m_writer.enter(chunk.rows.at(i));
    chunk.rows.clear();
    if (const auto part = std::exchange(chunk.progress, -1); part >= 0)
        m_writer.progress(part);
}

/// What waits is of no use any more: all is rolled back.
void AheadWriter::fail()
{
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = std::current_exception();
    m_waiting.clear();
}

void AheadWriter::handOver()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_failure || m_waiting.size() < mostWaiting; });
    if (m_failure)
        stop();
    m_waiting.push_back(std::move(m_next));
    m_next = {};
    if (!m_empty.empty()) {
        m_next = std::move(m_empty.front());
        m_empty.pop_front();
    }
    m_next.rows.setMakesKeys(m_waiting.size() > mostWaiting / 2);
    m_changed.notify_all();
}

/// What has not been handed over yet is stored here: to hand it over and wait would cost more.
void AheadWriter::catchUp()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_failure || (m_waiting.empty() && !m_isStoring); });
        if (m_failure)
            stop();
    }
    carryOut(m_next);
}

Writer &AheadWriter::writer()
{
    catchUp();
    return m_writer;
}

void AheadWriter::letWait(const Record &record, bool isApart)
{
    m_next.rows.add(record, isApart);
    if (m_next.rows.size() >= rowsAtOnce)
        handOver();
}

/// Only what no row can refer to yet, and nothing that is there can be, is made ready without the store.
void AheadWriter::put(const Record &record)
{
    if (record.isNew() && !m_writer.m_bulk.isEmpty())
        m_writer.store(record, true, 0, this);
    else
        writer().put(record);
}

void AheadWriter::amend(const Record &record)
{
    writer().amend(record);
}

void AheadWriter::remove(const AnyRef &ref)
{
    writer().remove(ref);
}

QList<Record> AheadWriter::find(const Query &query)
{
    return writer().find(query);
}

QList<Problem> AheadWriter::check(const Record &record)
{
    return writer().check(record);
}

qint64 AheadWriter::now() const
{
    return m_writer.now();
}

void AheadWriter::expectMany(const QList<const Entity *> &entities)
{
    writer().expectMany(entities);
}

void AheadWriter::endMany()
{
    writer().endMany();
}

void AheadWriter::continueStep(qint64 txn, const QString &label)
{
    writer().continueStep(txn, label);
}

/// Told when what was put before it is stored, by whoever stores it.
void AheadWriter::progress(double part)
{
    m_next.progress = part;
    handOver();
}

void AheadWriter::savepoint()
{
    writer().savepoint();
}

void AheadWriter::rollbackToSavepoint()
{
    writer().rollbackToSavepoint();
}

Record AheadWriter::record(const Entity &entity, const Id &id)
{
    return writer().record(entity, id);
}

QList<Record> AheadWriter::where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit)
{
    return writer().where(entity, field, value, limit);
}

bool AheadWriter::isTaken(const Entity &entity, QByteArrayView field, const QString &text)
{
    return writer().isTaken(entity, field, text);
}

qint64 AheadWriter::nextNumber(const QByteArray &series)
{
    return writer().nextNumber(series);
}

qint64 AheadWriter::peekNumber(const QByteArray &series)
{
    return writer().peekNumber(series);
}

} // namespace crm
