// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/lane.h"
#include "db/store/rights.h"
#include "db/store/writer.h"

#include <QDateTime>
#include <QMutex>
#include <QScopeGuard>

#include <condition_variable>
#include <mutex>

namespace crm {

/// The three lanes of a Store and what they share.
struct Store::Lanes
{
    Lanes(Store &store, const QString &file, const StoreOptions &options);
    ~Lanes();

    /// On the write lane only. Throws Failure when the file can only be read.
    Writer &writing();
    /// Hands a committed set to everybody, on the store's thread.
    ChangeSet publish(ChangeSet set);
    void announceForeign(Connection &connection);
    Id currentUser();
    void takeUser(const Id &user);
    /// Of whoever works here; never null.
    std::shared_ptr<const Rights> rights();
    void showRights(const std::shared_ptr<const Rights> &rights);
    /// As the file has them by now, in the role given; told to everybody when that is news. On the write lane only.
    void readRights(Connection &connection, const QByteArray &role);
    /// A step that could not be undone; undo goes on to the one before it, until the file is closed. Any thread.
    void pass(qint64 txn);
    QSet<qint64> passed();

    /// The file's log as it was when it was last looked at; the store's thread.
    struct LogSeen
    {
        qint64 size = -1;
        QDateTime changed = {};
        friend bool operator==(const LogSeen &, const LogSeen &) = default;
    };
    LogSeen logSeen;
    int quietTicks = 0;

    Store *owner;
    QString path;
    std::atomic_bool readOnly = false;
    std::atomic_bool reader = false; ///< whoever works here, as rights() says
    std::unique_ptr<Writer> writer;  ///< write lane; null when read-only
    std::unique_ptr<Lane> write;
    std::unique_ptr<Lane> scan;
    std::unique_ptr<Lane> point;

    /// A question for counts or sums until the scan lane comes to it.
    struct WaitingSum
    {
        WaitingSum(const Aggregate &asked, bool gatherable)
            : question(asked)
            , isGatherable(gatherable)
        {
            promise.start();
        }
        void answer(const Result<Table> &table)
        {
            isAnswered = true;
            promise.addResult(table);
            promise.finish();
        }

        Aggregate question;
        bool isGatherable;
        bool isAnswered = false; ///< scan lane
        QPromise<Result<Table>> promise;
    };
    void letWait(const std::shared_ptr<WaitingSum> &asked);
    /// On the scan lane: answers the question and all that wait for a reading of the same records. Throws.
    void answerSums(Connection &connection, const std::shared_ptr<WaitingSum> &first);
    /// What has failed; any thread.
    void refuseSum(const std::shared_ptr<WaitingSum> &asked, const Error &error);

    /// A further handle for reading; waits until the file is open. Throws. Any lane.
    std::unique_ptr<Connection> openReading();

private:
    std::unique_ptr<Connection> openWriter(const StoreOptions &options);
    QList<std::shared_ptr<WaitingSum>> takeTogether(const std::shared_ptr<WaitingSum> &first);

    std::mutex m_sumsMutex;
    QList<std::shared_ptr<WaitingSum>> m_waitingSums;

    std::mutex m_mutex;
    std::condition_variable m_openedCondition;
    bool m_settled = false; ///< opening has ended, well or not
    bool m_immutable = false;
    std::optional<Error> m_error;
    Connection *m_connection = nullptr; ///< of the write lane
    Id m_user;
    std::shared_ptr<const Rights> m_rights = std::make_shared<const Rights>();
    QSet<qint64> m_passed;
    qint64 m_lastCid = 0;     ///< newest log line announced; write lane
    qint64 m_dataVersion = 0; ///< write lane
};

using Lanes = Store::Lanes;

} // namespace crm
