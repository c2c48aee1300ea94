// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncengine.h"
#include "tests/sync/desk.h"

#include <QFile>

namespace crm::sync {

/// A file with the engine that ships, and a line to the office that a test may tamper with.
class Laptop
{
public:
    /// A copy of another's file when one is given.
    Laptop(Office &office, const QByteArray &device, const Caller &caller, Laptop *original = nullptr)
        : caller(caller)
        , office(office)
        , store(path(original),
              {.create = true, .clock = [this] { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }})
        , connection(opened(), Connection::ReadWrite)
        , tables(connection)
        , outbox(tables, Registry::instance())
        , inbox(tables, outbox, Registry::instance())
    {
        if (!original) {
            tables.set(key::device, device);
            tables.set(key::epoch, 1);
        }
        restart();
        store.setUser(caller.user);
    }

    void restart()
    {
        engine = std::make_unique<SyncEngine>(tables, outbox, inbox,
            SyncEngine::Options{
                false, [] { return 0.5; }, [] { return Id::make().bytes().right(nodeSize); }, pageRows});
    }
    qint64 nowMs() const { return office.now + clockError; }

    struct Reply
    {
        int status = 200;
        QByteArray body = {};
    };
    Reply serve(const QByteArray &path, const QByteArray &body)
    {
        if (path == "/v1/push")
            return {200, encodeAnswer(takeIn(office.ledger, decodePush(body), caller, office.now))};
        return {200, encodeAnswer(handOut(office.ledger, decodePull(body), caller, office.now))};
    }

    /// Until the engine has finished, or has waited so often that it does not get any further.
    SyncStatus run(int mostSteps = 300)
    {
        auto actions = engine->step({Event::Asked, nowMs()});
        for (int steps = 0; steps < mostSteps; ++steps) {
            Event event{Event::Woken, nowMs()};
            bool goesOn = false;
            for (const auto &action : std::as_const(actions)) {
                if (action.kind == Action::Finish)
                    return engine->status();
                if (action.kind != Action::Send)
                    continue;
                const auto sentMs = nowMs();
                const auto reply = onLine(action.path, action.body);
                ++requests;
                if (hasSpareTime)
                    useSpareTime(actions);
                event = {Event::Answered, nowMs(), reply.status, reply.body, sentMs};
                goesOn = true;
            }
            if (!goesOn)
                return engine->status();
            actions = engine->step(event);
        }
        return engine->status();
    }
    /// While the server is at work.
    void useSpareTime(QList<Action> actions)
    {
        const auto isSpare = [](const Action &action) { return action.kind == Action::Spare; };
        while (std::any_of(actions.cbegin(), actions.cend(), isSpare))
            actions = engine->step({Event::Freed, nowMs()});
    }
    /// Again and again, as a user would who wants to see it done.
    SyncStatus runOften(int times)
    {
        auto status = run();
        for (int i = 1; i < times && (status.state != SyncState::Idle || status.pending > 0); ++i)
            status = run();
        return status;
    }

    template <typename T> bool put(const T &value)
    {
        const auto done = await(store.commit({"Test", {Record::from(value)}}));
        if (!done)
            qInfo() << done.error().message << done.error().detail;
        return bool(done);
    }
    template <typename T> T get(const Id &id)
    {
        const auto found = await(store.fetch(T::entity(), {id}));
        return found && !found->isEmpty() ? found->first().template as<T>() : T{};
    }
    bool exists(const AnyRef &ref) { return *await(store.ridOf(ref)) != 0; }
    QStringList dump() { return dumpOf(store); }
    /// The file as it stands, as a backup would have it.
    void copyTo(const QString &path) { connection.exec("VACUUM INTO ?", {path}); }

    Caller caller;
    Office &office;
    QTemporaryDir dir;
    qint64 clockError = 0;
    int pageRows = 50;
    int requests = 0;
    bool hasSpareTime = false; ///< before the server's answers are there
    Store store;
    Connection connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    std::unique_ptr<SyncEngine> engine;
    std::function<Reply(const QByteArray &, const QByteArray &)> onLine
        = [this](const QByteArray &path, const QByteArray &body) { return serve(path, body); };

private:
    QString path(Laptop *original)
    {
        const auto file = dir.filePath("laptop.rapport");
        if (original)
            original->copyTo(file);
        return file;
    }
    QString opened() { return await(store.opened()) ? dir.filePath("laptop.rapport") : QString(); }
};

} // namespace crm::sync
