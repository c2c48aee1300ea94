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
    /// Whether the device stands in all that its person gets by now and in nothing else, which no position tells.
    bool hasTold(int device, const sync::Places &places);
    /// Whether a half of a pair stands alone for whoever has read up to this position: what was last written to it was
    /// refused, since its author was not to see it any more (each change is judged by itself, SYNC 2.8), or the server
    /// has lost the other half, and who gave this one back had not read that one yet: more than they had nobody has
    /// until its author sends it again (SYNC 2.8), and to give back nothing would lose this one as well.
    bool isTorn(const Id &row, qint64 cursor) const { return m_torn.contains(row) || cursor < m_wholeFrom.value(row); }

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
    void noteHalves(const QSet<Id> &givenBack);
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
    QHash<Id, qint64> m_wholeFrom; ///< pairs, by one of them, that were given back by half: where they were whole again
    QHash<Id, qint64> m_copiedWholeFrom;
    QHash<Id, QByteArray> m_stages; ///< of deals, as they last were
};

} // namespace crm::sim
