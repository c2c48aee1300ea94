// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/describe.h"
#include "tests/sync/simulation.h"

namespace crm {

/// A record with a field alone, a group of fields, and a parent with which it goes.
struct Thing
{
    Id id;
    QString name;
    QString street;
    QString city;
    Ref<Thing> parent;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Thing)
};

/// The kinds of records of the simulation: few, so that a file is made in no time.
const Registry &things();

/// An empty file of that schema, made once and copied for every device.
const QByteArray &emptyFile();

inline constexpr auto fast = "PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON";

/// A colleague's program: its file and everything that works on it.
struct Simulation::Device
{
    Device(Simulation &simulation, const QString &path, qint64 skew)
        : path(path)
        , skew(skew)
        , connection(path, Connection::ReadWrite)
        , tables(connection)
        , outbox(tables, things())
        , inbox(tables, outbox, things())
        , engine(tables, outbox, inbox,
              {true, [] { return 0.5; }, [&simulation] { return simulation.newNode(); }, 1 + simulation.dice(5)})
        , writer(connection, things())
    {
        connection.run(fast);
        writer.setClock(
            [&simulation, skew] { return QDateTime::fromMSecsSinceEpoch(simulation.m_nowMs + skew, Qt::UTC); });
    }

    /// Every value of every record, one line each, sorted.
    QStringList dump();

    const QString path;
    const qint64 skew;
    Connection connection;
    sync::SyncTables tables;
    sync::Outbox outbox;
    sync::Inbox inbox;
    sync::SyncEngine engine;
    Writer writer;
    QByteArray requestPath = {}; ///< empty: none under way
    QByteArray requestBody = {};
    QList<std::pair<QByteArray, QByteArray>> stray = {}; ///< copies that the network may still deliver
    qint64 wakeAt = 0;                                   ///< 0: never
};

struct Simulation::Office
{
    explicit Office(const QString &path, bool create)
        : path(path)
        , database(path, create)
        , ledger(database)
    {
        database.connection().run("PRAGMA synchronous=OFF");
    }
    const QString path;
    sync::SqliteDatabase database;
    sync::Ledger ledger;
};

} // namespace crm
