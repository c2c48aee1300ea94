// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/device.h"

#include "db/sql/failure.h"
#include "db/sql/opening.h"
#include "db/sync/wire/cbor.h"

namespace crm::sim {

using namespace crm::sync;

namespace {

constexpr auto fileName = "file.db";
constexpr qint64 lookEvery = 250;      // ms: SyncService looks as often for what was stored
constexpr qint64 afterFailure = 60000; // ms: and as late again after the disk failed

} // namespace

/// One of the handles of a file, prepared as openFile() does.
struct Prepared : Connection
{
    explicit Prepared(const QString &path)
        : Connection(path, ReadWrite)
    {
        prepareForWriting(*this);
    }
};

/// What dies with the programs: the one that edits and the one that synchronises have a handle each, as those that
/// ship.
struct Device::Run
{
    explicit Run(Device &device)
        : app(device.m_disk.path(fileName))
        , writer(brought(app, device), device.registry())
        , link(device.m_disk.path(fileName))
        , tables(link)
        , outbox(tables, device.registry(), sharingOfKinds(device.m_options.seals))
        , inbox(tables, outbox, device.registry())
        , engine(tables, outbox, inbox,
              {device.m_options.watches, [&device] { return device.m_world.random.part(); },
                  [&device] { return device.m_world.newNode(); }, device.m_options.pageRows,
                  rulesOf(device.m_options.version), rulesDigestOf(device.m_options.version)})
    {
        writer.setClock([&device] { return QDateTime::fromMSecsSinceEpoch(device.wall(), Qt::UTC); });
    }

    /// What openFile() does at every start; where it would find nothing to do it is done now and then only.
    static Connection &brought(Connection &connection, Device &device)
    {
        if (device.m_broughtTo != device.m_options.version || device.m_world.random.chance(10))
            bringUpToDate(connection, device.registry());
        device.m_broughtTo = device.m_options.version;
        return connection;
    }

    Prepared app;
    Writer writer;
    Prepared link;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    SyncEngine engine;
};

Device::Device(World &world, Network &network, const Options &options)
    : m_world(world)
    , m_network(network)
    , m_options(options)
    , m_disk(options.number, world.random)
    , m_broughtTo(options.version)
{
}

/// What nobody reads any more need not be written.
Device::~Device()
{
    m_disk.goDown();
}

Connection &Device::connection()
{
    return m_run->app;
}

SyncTables &Device::tables()
{
    return m_run->tables;
}

SyncStatus Device::status()
{
    return m_run->engine.status();
}

bool Device::knowsWhatItSent(Ledger &ledger)
{
    const auto ack = ledger.ack(m_run->tables.bytes(key::device));
    return m_run->outbox.check(ack.last, ack.chain) == Outbox::Check::Same;
}

View Device::view()
{
    return Oracle::read(m_run->app, registry());
}

Device::Sight Device::look()
{
    return {view(), Links::read(m_run->app)};
}

void Device::begin(const Sight &sight)
{
    m_world.oracle.addDevice(number(), sight.values);
    m_world.links.addDevice(number(), sight.links);
}

void Device::observe(const char *cause)
{
    const auto sight = look();
    m_world.oracle.observed(number(), sight.values, cause);
    m_world.links.observed(number(), sight.links);
}

void Device::install(const Disk::Image &image, bool isNew)
{
    m_disk.restore(image);
    m_run = std::make_unique<Run>(*this);
    if (isNew)
        m_run->tables.set(key::device, m_world.newNode());
    begin(look());
}

/// Runs what touches the disk. When the machine stops in it, the colleague starts it again later.
bool Device::attempt(const std::function<void()> &work)
{
    QString problem;
    m_hasDiskFailed = false;
    try {
        work();
        return true;
    } catch (const SqlError &error) {
        problem = error.reason;
        m_hasDiskFailed = true;
    } catch (const Failure &failure) {
        problem = failure.error.message;
    } catch (const WireError &error) {
        problem = error.reason;
    }
    m_world.trace.explain(QString("device %1: %2").arg(number()).arg(problem));
    if (m_disk.isDown())
        kill(m_world.random.chance(50));
    return false;
}

void Device::start()
{
    if (m_run || m_disk.isDown())
        return;
    const bool isOpen = attempt([this] { m_run = std::make_unique<Run>(*this); });
    if (!isOpen) {
        m_world.timeline.in(1000, [this, life = m_life] {
            if (life == m_life)
                start();
        });
        return;
    }
    note("starts");
    ++m_life;
    if (std::exchange(m_hasDied, false))
        if (const auto health = m_run->app.scalar("PRAGMA integrity_check").toString(); health != "ok")
            throw Violation{"I11", QString("device %1 after a restart: %2").arg(number()).arg(health)};
    if (std::exchange(m_mayHaveUndone, false))
        noteEdit(look(), true);
    observe("restart");
    m_wake = 0;
    ask();
}

void Device::stop()
{
    ++m_life;
    m_request = 0;
    m_run.reset();
    if (m_disk.isDown()) { // also at the very end: closing writes
        m_hasDied = true;
        m_disk.restart(m_world.random.chance(50));
    }
}

void Device::kill(bool lostPower)
{
    note("dies", lostPower);
    m_hasDied = true;
    m_disk.goDown();
    ++m_life;
    m_request = 0;
    m_run.reset();
    m_disk.restart(lostPower);
    m_world.timeline.in(m_world.random.between(1, 60000), [this, life = m_life] {
        if (life == m_life)
            start();
    });
}

void Device::restart()
{
    stop();
    start();
}

void Device::edit(const char *label, const std::function<void(Writer &)> &change)
{
    if (!m_run)
        return;
    note(label);
    Sight intended;
    const bool isSaved = attempt([&] {
        m_run->writer.transact({QLatin1String(label)}, [&] {
            change(m_run->writer);
            intended = look();
        });
    });
    if (isSaved || !intended.values.isEmpty())
        noteEdit(intended, isSaved);
    if (isSaved)
        m_world.timeline.in(m_world.random.between(1, lookEvery), [this, life = m_life] {
            if (life == m_life && m_run && m_options.watches)
                feed({Event::Edited});
        });
}

void Device::undo()
{
    if (!m_run)
        return;
    note("undo");
    const bool isSaved = attempt([this] {
        if (const auto txn = m_run->writer.newestUndoable())
            m_run->writer.revert(txn);
    });
    if (isSaved)
        noteEdit(look(), true);
    else if (m_hasDiskFailed)
        m_mayHaveUndone = true;
}

void Device::noteEdit(const Sight &now, bool isSaved)
{
    m_world.oracle.edited(
        number(), now.values, isSaved, [this](const Id &row) { return !m_run || tables().stamps(row).isKnown; });
    m_world.links.edited(number(), now.links, isSaved);
}

void Device::feed(Event event)
{
    if (!m_run)
        return;
    event.nowMs = wall();
    const bool isWell = attempt([&] { perform(m_run->engine.step(event)); });
    if (!isWell && m_run)
        wakeIn(afterFailure);
}

void Device::wakeIn(qint64 ms)
{
    m_world.timeline.in(ms, [this, wake = ++m_wake, life = m_life] {
        if (wake == m_wake && life == m_life)
            feed({Event::Woken});
    });
}

void Device::freed()
{
    const auto before = m_run->tables.number(key::cursor);
    feed({Event::Freed});
    if (!m_run || m_run->tables.number(key::cursor) == before)
        return;
    observe("page");
    if (onApplied)
        onApplied(*this, false);
}

/// Sometimes there is no time, and sometimes the answer is there before.
void Device::spare()
{
    if (m_world.random.chance(80))
        m_world.timeline.in(m_world.random.between(0, 300), [this, request = m_requests, life = m_life] {
            if (life == m_life && request == m_request && m_run)
                freed();
        });
}

void Device::perform(const QList<Action> &actions)
{
    for (const auto &action : actions) {
        if (action.kind == Action::Send)
            send(action);
        else if (action.kind == Action::Abort)
            m_request = 0;
        else if (action.kind == Action::Wake)
            wakeIn(action.delayMs);
        else if (action.kind == Action::Spare)
            spare();
    }
}

void Device::send(const Action &action)
{
    m_request = ++m_requests;
    note(action.path == "/v1/push" ? "sends" : "asks", action.body.size());
    m_network.send(number(), action.path, action.body,
        [this, request = m_request, sentMs = wall(), life = m_life, isPull = action.path == "/v1/pull"](
            const Office::Reply &reply) {
            if (life == m_life && request == m_request && m_run)
                answered(sentMs, reply, isPull);
        });
}

void Device::answered(qint64 sentMs, const Office::Reply &reply, bool isPull)
{
    m_request = 0;
    Event event{reply.status ? Event::Answered : Event::Unreachable};
    event.status = reply.status;
    event.body = reply.body;
    event.sentMs = sentMs;
    event.reason = "no answer";
    if (reply.status == 200 && m_requests % 2 == 1) { // by the courier, as long as it can be read
        try {
            event.answer = std::make_shared<const Answer>(decodeAnswer(reply.body));
            event.body = {};
        } catch (const WireError &) {
        }
    }
    const auto before = m_run->tables.number(key::cursor);
    feed(event);
    if (!m_run)
        return;
    const auto cursor = m_run->tables.number(key::cursor);
    note("is answered", reply.status, cursor);
    Answer answer;
    try {
        if (isPull && reply.status == 200)
            answer = decodeAnswer(reply.body);
    } catch (const WireError &) { // spoilt on the way
    }
    if (cursor != before || answer.hasNews())
        observe("pull");
    if (cursor == before || cursor == 0)
        return;
    if (m_world.trace.isPrinted()) {
        for (const auto &row : answer.rows)
            m_world.trace.explain(QString("gets %1 at %2").arg(row.row.text().right(6)).arg(row.seq));
        for (const auto &row : answer.evicted)
            m_world.trace.explain("lets go of " + row.text().right(6));
    }
    if (onApplied)
        onApplied(*this, !answer.hasMore && answer.cursor == cursor); // else only what had been asked ahead
}

Disk::Image Device::closed()
{
    stop();
    return m_disk.image();
}

/// Not of a file of which nobody knows yet what is in it.
void Device::keepCopy()
{
    if (m_mayHaveUndone)
        return;
    note("is backed up");
    m_copy = m_disk.image();
    m_copiedOrder = m_world.oracle.order();
}

bool Device::goBack()
{
    if (m_copy.isEmpty() || !m_run)
        return false;
    note("goes back");
    stop();
    m_disk.heal();
    m_disk.restore(m_copy);
    m_world.oracle.wentBack(number(), m_copiedOrder);
    m_run = std::make_unique<Run>(*this);
    begin(look());
    ask();
    return true;
}

} // namespace crm::sim
