// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/lanes.h"

#include "db/custom/customfields.h"
#include "db/sql/opening.h"
#include "db/store/seeds.h"

namespace crm {

Store::Lanes::Lanes(Store &store, const QString &file, const StoreOptions &options)
    : owner(&store)
    , path(file)
    , write(std::make_unique<Lane>("write", [this, options] { return openWriter(options); }))
    , scan(std::make_unique<Lane>("scan", [this] { return openReading(); }))
    , point(std::make_unique<Lane>("point", [this] { return openReading(); }))
{
}

Store::Lanes::~Lanes()
{
    // Readers that still wait for the file to open must not wait for a lane that has ended; and what is answered last
    // may ask one of the others, so none goes before all have ended.
    point->end();
    scan->end();
    write->post([this] { writer.reset(); });
    write->end();
    forgetCustomFields(Registry::instance(), this);
}

std::unique_ptr<Connection> Store::Lanes::openWriter(const StoreOptions &options)
{
    const auto settle = [this](std::optional<Error> error) {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_settled = true;
        m_openedCondition.notify_all();
    };
    try {
        auto opened = openFile(path, Registry::instance(), options.create, options.readOnly);
        readOnly = opened.readOnly;
        m_immutable = opened.immutable;
        auto &c = *opened.connection;
        if (!readOnly) {
            writer = std::make_unique<Writer>(c, Registry::instance());
            writer->setClock(options.clock);
            if (opened.fresh)
                seed(*writer, options.currency);
        }
        showRights(std::make_shared<const Rights>(Rights::of(c)));
        if (writer)
            writer->setRights(rights());
        m_connection = &c;
        readCustomFields(c, Registry::instance(), this);
        readUsualCurrency(c);
        takeUser(Id::fromBytes(c.scalar("SELECT value FROM meta WHERE key = 'user'").toByteArray()));
        m_lastCid = c.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
        m_dataVersion = c.scalar("PRAGMA data_version").toLongLong();
        settle({});
        return std::move(opened.connection);
    } catch (const SqlError &e) {
        settle(errorOf(e));
        throw;
    } catch (const Failure &f) {
        settle(f.error);
        throw;
    }
}

std::unique_ptr<Connection> Store::Lanes::openReading()
{
    std::unique_lock lock(m_mutex);
    m_openedCondition.wait(lock, [this] { return m_settled; });
    if (m_error)
        throw Failure{*m_error};
    lock.unlock();
    return openReader(path, m_immutable);
}

Writer &Store::Lanes::writing()
{
    if (!writer)
        throw Failure{
            {Error::ReadOnly, Store::tr("The file is open for reading only. Save a copy elsewhere to work on it.")}};
    return *writer;
}

Id Store::Lanes::currentUser()
{
    const std::lock_guard lock(m_mutex);
    return m_user;
}

void Store::Lanes::takeUser(const Id &user)
{
    if (writer)
        writer->setUser(user);
    const std::lock_guard lock(m_mutex);
    m_user = user;
}

std::shared_ptr<const Rights> Store::Lanes::rights()
{
    const std::lock_guard lock(m_mutex);
    return m_rights;
}

void Store::Lanes::showRights(const std::shared_ptr<const Rights> &rights)
{
    const std::lock_guard lock(m_mutex);
    m_rights = rights;
    reader = rights->isReader();
}

void Store::Lanes::readRights(Connection &c, const QByteArray &role)
{
    const auto stored = Rights::of(c);
    const auto me = stored.me().isNull() ? currentUser() : stored.me();
    const auto current = std::make_shared<const Rights>(role, me, stored.added());
    if (writer)
        writer->setRights(current);
    const bool isNews = *current != *rights();
    showRights(current);
    if (isNews)
        QMetaObject::invokeMethod(
            owner, [store = owner] { emit store->rightsChanged(); }, Qt::QueuedConnection);
}

void Store::Lanes::pass(qint64 txn)
{
    {
        const std::lock_guard lock(m_mutex);
        m_passed.insert(txn);
    }
    QMetaObject::invokeMethod(
        owner, [store = owner] { emit store->stepPassed(); }, Qt::QueuedConnection);
}

QSet<qint64> Store::Lanes::passed()
{
    const std::lock_guard lock(m_mutex);
    return m_passed;
}

ChangeSet Store::Lanes::publish(ChangeSet set)
{
    if (changesCustomFields(set)) // before anybody hears of it
        readCustomFields(*m_connection, Registry::instance(), this);
    if (changesUsualCurrency(set))
        readUsualCurrency(*m_connection);
    if (const auto current = writer->rights(), shown = rights(); current && current->role() == shown->role())
        showRights(current); // with what has been added
    if (set.txn != 0)
        QMetaObject::invokeMethod(
            owner, [store = owner, set] { emit store->changed(set); }, Qt::QueuedConnection);
    return set;
}

void Store::Lanes::announceForeign(Connection &c)
{
    const auto version = c.scalar("PRAGMA data_version").toLongLong();
    const bool foreign = version != m_dataVersion;
    m_dataVersion = version;
    if (foreign && rights()->role() == "agent") // what they have added, as the server has it
        readRights(c, rights()->role());
    const auto last = c.scalar("SELECT coalesce(max(cid), 0) FROM change_log").toLongLong();
    if (foreign && last > m_lastCid) {
        ChangeSet set{-1, {}, "foreign", "do"};
        auto rows = c.exec("SELECT tbl, row, op FROM change_log WHERE cid > ? ORDER BY cid LIMIT 20001", {m_lastCid});
        while (rows.next()) {
            const auto *entity = Registry::instance().byNumber(int(rows.integer(0)));
            if (!entity)
                continue;
            const auto id = Id::fromBytes(rows.view(1));
            const auto rid = c.scalar("SELECT rid FROM " + entity->name + " WHERE id = ?", {id.bytes()}).toUInt();
            set.changes.append({entity, id, rid, rows.text(2).at(0).toLatin1()});
        }
        if (set.changes.size() > 20000) {
            set.changes.clear();
            set.whole = QSet<const Entity *>(
                Registry::instance().entities().cbegin(), Registry::instance().entities().cend());
        }
        publish(set);
    }
    m_lastCid = last;
}

} // namespace crm
