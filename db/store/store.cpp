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

void Store::setRole(const QString &role)
{
    const auto name = role.toLatin1();
    if (const auto former = m_lanes->rights(); former->role() != name) {
        m_lanes->showRights(std::make_shared<const Rights>(name, former->me(), former->added()));
        emit rightsChanged();
    }
    m_lanes->write->run([lanes = m_lanes.get(), name](Connection &c) {
        lanes->readRights(c, name);
        return Done();
    });
}

Permission Store::permission(const Entity &entity, const Id &record) const
{
    if (isReadOnly())
        return {false, readOnlyReason()};
    const auto rights = m_lanes->rights();
    return record.isNull() ? rights->toAdd(entity) : rights->toChange(entity, record);
}

Permission Store::permission(const AnyRef &record) const
{
    const auto *entity = Registry::instance().byName(record.entity);
    return entity ? permission(*entity, record.id) : Permission();
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
        return lanes->publish(writer.transact({edit.label, edit.origin}, [&] { writer.apply(edit); }));
    });
}

Answer<Result<ChangeSet>> Store::revert(qint64 txn)
{
    return m_lanes->write->run(
        [lanes = m_lanes.get(), txn](Connection &) { return lanes->publish(lanes->writing().revert(txn)); });
}

/// A step that cannot be taken back is told once and then passed by: what was done before it must not be out of reach.
static ChangeSet undoOrPass(Lanes &lanes, qint64 txn)
{
    try {
        return lanes.publish(lanes.writing().revert(txn));
    } catch (Failure &failure) {
        const bool isForbidden = failure.error.code == Error::ReadOnly && !lanes.reader;
        if (failure.error.code != Error::Conflict && !isForbidden)
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
    return redo ? lanes.publish(writer.revert(txn)) : undoOrPass(lanes, txn);
}

Answer<Result<ChangeSet>> Store::undo()
{
    return m_lanes->write->run([lanes = m_lanes.get()](Connection &) { return revertNewest(*lanes, false); });
}

Answer<Result<ChangeSet>> Store::redo()
{
    return m_lanes->write->run([lanes = m_lanes.get()](Connection &) { return revertNewest(*lanes, true); });
}

Answer<Result<ChangeSet>> Store::batch(const QString &label, std::function<void(Batch &)> work,
    std::function<void(double)> progress, const Cancel &cancel, const QString &origin)
{
    return m_lanes->write->run(
        [lanes = m_lanes.get(), label, work = std::move(work), progress = std::move(progress), cancel, origin](
            Connection &) {
            auto &writer = lanes->writing();
            writer.setProgress(progress, cancel.get());
            const auto done = qScopeGuard([&] { writer.setProgress({}, nullptr); });
            const auto set = lanes->publish(writer.transact({label, origin}, [&] { work(writer); }));
            if (writer.hasLongLog())
                lanes->write->post([lanes] {
                    if (lanes->writer) // else the file is closing, and folds it then
                        lanes->writer->foldLog();
                });
            return set;
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
