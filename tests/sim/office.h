// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/disk.h"
#include "tests/sim/world.h"

#include "db/sync/server/exchange.h"
#include "db/sync/server/sqlitedatabase.h"

#include <QSet>

namespace crm::sim {

/// The server: what ships but for sockets and accounts, on a disk of its own.
class Office
{
public:
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
    };
    using Answering = std::function<void(const Reply &)>; ///< status 0: the connection broke

    Office(World &world, const Disk::Image &image);
    ~Office();

    void request(int device, const QByteArray &path, const QByteArray &body, const Answering &answer);
    bool isRunning() const { return m_run != nullptr; }
    void start();
    void kill(bool lostPower);
    void keepCopy();
    /// Back to the last copy; false: there is none.
    bool goBack();
    Disk::Image closed(); ///< the disk after the server has ended
    Disk &disk() { return m_disk; }
    sync::Ledger &ledger() { return m_run->ledger; } ///< only while it runs
    qint64 restores() const { return m_restores; }

    /// From now on this device is this colleague's (Images::colleagues()), who
    /// gets what the rules say; without, all devices are one person's who gets
    /// everything.
    void give(int device, int colleague) { m_people.insert(device, colleague); }
    int colleagueOf(int device) const { return m_people.value(device, -1); }
    /// Those of the records that the person at the device may have.
    QSet<Id> visible(int device, const QList<Id> &rows);
    /// What has gone out to somebody stays as it went, from now on.
    void seal();
    /// The administrator decides anew how far customers reach, or moves somebody;
    /// what fails is done again.
    void reorganise();
    bool isReorganising() const { return m_plans > 0; }
    /// Whether what was last written to a half of a pair was refused, since its author was not to see it any more: each
    /// change is judged by itself (SYNC 2.8), so the other half stands alone.
    bool isTorn(const Id &row) const { return m_torn.contains(row); }

private:
    struct Run
    {
        explicit Run(const QString &path)
            : database(path)
            , ledger(database)
        {
        }
        sync::SqliteDatabase database;
        sync::Ledger ledger;
    };
    struct Waiting
    {
        int device;
        sync::PullRequest request;
        Answering answer;
        qint64 number;
    };
    void push(int device, const QByteArray &body, const Answering &answer);
    void pull(int device, const QByteArray &body, const Answering &answer);
    sync::Answer handedOut(int device, const sync::PullRequest &wanted);
    sync::Caller callerOf(int device);
    void carryOut(const std::function<void()> &plan);
    void checkStages(qint64 since);
    QSet<Id> visiblePairs(int device);
    void wake();
    void endWaiting(qint64 number);
    void attempt(const Answering &answer, const std::function<void()> &work);

    World &m_world;
    Disk m_disk;
    std::unique_ptr<Run> m_run;
    QList<Waiting> m_waiting;
    qint64 m_asked = 0;
    Disk::Image m_copy;
    qint64 m_copiedReceived = 0;
    qint64 m_restores = 0;
    QHash<int, int> m_people;
    int m_plans = 0;
    bool m_hasDied = false; ///< since it last started
    QSet<Id> m_torn;
    QSet<Id> m_copiedTorn;
    QHash<Id, QByteArray> m_stages; ///< of deals, as they last were
};

} // namespace crm::sim
