// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"

#include "db/entity/registry.h"
#include "db/store/lanes.h"

#include <QFileInfo>
#include <QTimer>

namespace crm {

Store::Store(const QString &path, const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , m_lanes(std::make_unique<Lanes>(*this, path, options))
{
    qRegisterMetaType<ChangeSet>();
    m_lanes->write->run([](Connection &) { return Done(); });
    auto *timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &Store::watch);
    timer->start();
}

Store::~Store() = default;

QString Store::path() const
{
    return m_lanes->path;
}

Answer<Result<Done>> Store::opened()
{
    return m_lanes->write->run([](Connection &) { return Done(); });
}

bool Store::isFileReadOnly() const
{
    return m_lanes->readOnly;
}

bool Store::isReader() const
{
    return m_lanes->reader;
}

void Store::setReader(bool isReader)
{
    if (m_lanes->reader.exchange(isReader) != isReader)
        emit readerChanged();
}

QString Store::readOnlyReason() const
{
    if (isFileReadOnly())
        return tr("This file is read-only.");
    return isReader() ? tr("You may read here, not change anything: you are a reader in this organisation.")
                      : QString();
}

Id Store::user() const
{
    return m_lanes->currentUser();
}

void Store::setUser(const Id &user)
{
    m_lanes->write->run([lanes = m_lanes.get(), user](Connection &c) {
        lanes->takeUser(user);
        if (!lanes->readOnly)
            c.exec(
                "INSERT INTO meta(key, value) VALUES('user', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                {user.bytes()});
        QMetaObject::invokeMethod(lanes->owner, [store = lanes->owner, user] { emit store->userChanged(user); });
        return Done();
    });
}

void Store::setGuard(Guard guard)
{
    m_lanes->write->post([lanes = m_lanes.get(), guard = std::move(guard)] { lanes->guard = guard; });
}

void Store::setClock(Clock clock)
{
    m_lanes->write->run([lanes = m_lanes.get(), clock = std::move(clock)](Connection &) {
        if (lanes->writer)
            lanes->writer->setClock(clock);
        return Done();
    });
}

Answer<Result<ChangeSet>> Store::commit(const Edit &edit)
{
    return m_lanes->write->run([lanes = m_lanes.get(), edit](Connection &) {
        auto &writer = lanes->writing();
        if (lanes->guard)
            if (const auto refused = lanes->guard(edit))
                throw Failure{*refused};
        return lanes->publish(writer.transact({edit.label, edit.origin}, [&] { writer.apply(edit); }));
    });
}

/// Taking back is a change like any other, so the guard is asked about the records it touches.
static ChangeSet revertGuarded(Lanes &lanes, qint64 txn)
{
    auto &writer = lanes.writing();
    if (lanes.guard)
        if (const auto refused = lanes.guard({{}, {}, writer.touchedBy(txn)}))
            throw Failure{*refused};
    return lanes.publish(writer.revert(txn));
}

Answer<Result<ChangeSet>> Store::revert(qint64 txn)
{
    return m_lanes->write->run([lanes = m_lanes.get(), txn](Connection &) { return revertGuarded(*lanes, txn); });
}

/// A step that cannot be taken back is told once and then passed by: what was done before it must not be out of reach.
static ChangeSet undoOrPass(Lanes &lanes, qint64 txn)
{
    try {
        return revertGuarded(lanes, txn);
    } catch (Failure &failure) {
        if (failure.error.code != Error::Conflict)
            throw;
        lanes.pass(txn);
        const auto before = lanes.writing().newestUndoable(lanes.passed());
        const auto label = before == 0 ? QString() : lanes.writing().labelOf(before);
        if (!label.isEmpty())
            failure.error.message += u' ' + Store::tr("Undo once more takes back the step before: “%1”.").arg(label);
        throw;
    }
}

static ChangeSet revertNewest(Lanes &lanes, bool redo)
{
    auto &writer = lanes.writing();
    const auto txn = redo ? writer.newestRedoable() : writer.newestUndoable(lanes.passed());
    if (txn == 0)
        throw Failure{
            {Error::NotFound, redo ? Store::tr("There is nothing to redo.") : Store::tr("There is nothing to undo.")}};
    return redo ? revertGuarded(lanes, txn) : undoOrPass(lanes, txn);
}

Answer<Result<ChangeSet>> Store::undo()
{
    return m_lanes->write->run([lanes = m_lanes.get()](Connection &) { return revertNewest(*lanes, false); });
}

Answer<Result<ChangeSet>> Store::redo()
{
    return m_lanes->write->run([lanes = m_lanes.get()](Connection &) { return revertNewest(*lanes, true); });
}

namespace {

/// Long work that may look at everything and whose every write is asked about like an edit of its own.
class GuardedBatch final : public Batch
{
public:
    GuardedBatch(Batch &batch, const Guard &guard)
        : m_batch(batch)
        , m_guard(guard)
    {
    }
    void put(const Record &record) override
    {
        ask({{}, {record}});
        m_batch.put(record);
    }
    void amend(const Record &record) override
    {
        ask({{}, {record}});
        m_batch.amend(record);
    }
    void remove(const AnyRef &ref) override
    {
        ask({{}, {}, {ref}});
        m_batch.remove(ref);
    }
    qint64 now() const override { return m_batch.now(); }
    QList<Record> find(const Query &query) override { return m_batch.find(query); }
    QList<Problem> check(const Record &record) override { return m_batch.check(record); }
    void expectMany(const QList<const Entity *> &entities) override { m_batch.expectMany(entities); }
    void endMany() override { m_batch.endMany(); }
    void continueStep(qint64 txn, const QString &label) override { m_batch.continueStep(txn, label); }
    void progress(double part) override { m_batch.progress(part); }
    void savepoint() override { m_batch.savepoint(); }
    void rollbackToSavepoint() override { m_batch.rollbackToSavepoint(); }
    Record record(const Entity &entity, const Id &id) override { return m_batch.record(entity, id); }
    QList<Record> where(const Entity &entity, QByteArrayView field, const QVariant &value, int limit) override
    {
        return m_batch.where(entity, field, value, limit);
    }
    bool isTaken(const Entity &entity, QByteArrayView field, const QString &text) override
    {
        return m_batch.isTaken(entity, field, text);
    }
    qint64 nextNumber(const QByteArray &series) override { return m_batch.nextNumber(series); }
    qint64 peekNumber(const QByteArray &series) override { return m_batch.peekNumber(series); }

private:
    void ask(const Edit &edit) const
    {
        if (const auto refused = m_guard(edit))
            throw Failure{*refused};
    }

    Batch &m_batch;
    const Guard &m_guard;
};

} // namespace

Answer<Result<ChangeSet>> Store::batch(const QString &label, std::function<void(Batch &)> work,
    std::function<void(double)> progress, const Cancel &cancel, const QString &origin)
{
    return m_lanes->write->run(
        [lanes = m_lanes.get(), label, work = std::move(work), progress = std::move(progress), cancel, origin](
            Connection &) {
            auto &writer = lanes->writing();
            writer.setProgress(progress, cancel.get());
            const auto done = qScopeGuard([&] { writer.setProgress({}, nullptr); });
            GuardedBatch guarded(writer, lanes->guard);
            auto &batch = lanes->guard ? static_cast<Batch &>(guarded) : writer;
            return lanes->publish(writer.transact({label, origin}, [&] { work(batch); }));
        },
        cancel);
}

/// Another process may write the same file: what it changed is announced here, too. Whoever writes adds to the log
/// beside the file; the write lane is only asked when that has changed, or after a while, since some systems are late
/// to tell.
void Store::watch()
{
    const QFileInfo log(path() + "-wal");
    const Lanes::LogSeen seen{log.size(), log.lastModified()};
    if (seen == m_lanes->logSeen && ++m_lanes->quietTicks < 10)
        return;
    m_lanes->logSeen = seen;
    m_lanes->quietTicks = 0;
    m_lanes->write->run([lanes = m_lanes.get()](Connection &c) {
        lanes->announceForeign(c);
        return Done();
    });
}

} // namespace crm
