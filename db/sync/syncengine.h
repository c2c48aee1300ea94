// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/inbox.h"

#include <QCoreApplication>
#include <QMetaType>

#include <optional>

namespace crm::sync {

/// How a file stands towards its server.
enum class SyncState {
    Off,       ///< the file belongs to no organisation, or nobody has started
    Busy,      ///< exchanging changes
    Idle,      ///< all exchanged; listening when watching
    Waiting,   ///< the server could not be reached; tried again by itself
    SignedOut, ///< the server no longer knows this device
    Refused,   ///< program or server is too old for the other
};

/// For whoever shows it.
struct SyncStatus
{
    SyncState state = SyncState::Off;
    qint64 lastMs = 0;    ///< when all was exchanged, ms since 1970 UTC; 0: never
    qint64 pending = 0;   ///< changes not yet with the server
    QString problem = {}; ///< sentence; empty when there is none
};

/// "off", "busy", "idle", "waiting", "signed_out" or "refused".
QByteArray codeOf(SyncState state);

/// What happens to the engine.
struct Event
{
    enum Kind {
        Asked,       ///< synchronise now
        Edited,      ///< something was stored in the file
        Answered,    ///< the server answered the request under way
        Unreachable, ///< it did not
        Woken,       ///< the time asked for by Action::Wake has come
    };
    Kind kind;
    qint64 nowMs = 0; ///< ms since 1970 UTC by this computer's clock
    int status = 0;   ///< Answered: of HTTP
    QByteArray body = {};
    qint64 sentMs = 0; ///< Answered: when the request was sent
    QString reason = {};
};

/// What the engine wants done.
struct Action
{
    enum Kind {
        Send,   ///< POST body to path; one request at a time
        Abort,  ///< forget the request under way: no event for it any more
        Wake,   ///< Woken after delayMs; replaces an earlier wish
        Report, ///< the status has changed
        Finish, ///< all exchanged, and nobody wanted to go on
    };
    Kind kind;
    QByteArray path = {};
    QByteArray body = {};
    qint64 delayMs = 0;
};

/// The client's side of the protocol (SYNC 2.18): no threads, timers or sockets, so that a simulator drives the very
/// class that ships. Throws SqlError when the file fails.
class SyncEngine
{
    Q_DECLARE_TR_FUNCTIONS(crm::SyncEngine)
public:
    struct Options
    {
        bool watches = false;                  ///< go on after all is exchanged
        std::function<double()> random;        ///< 0 … 1, for pauses
        std::function<QByteArray()> newDevice; ///< an identity nobody else has
        int pageRows = mostRows;
    };
    SyncEngine(SyncTables &tables, Outbox &outbox, Inbox &inbox, Options options);

    QList<Action> step(const Event &event);
    SyncStatus status();

private:
    enum class Request { None, Greeting, Push, Pull, LongPoll };
    void greet();
    void send(Request request, const QByteArray &path, const QByteArray &body);
    void next();
    void pull(bool isLong);
    void answered(const Event &event);
    void onAnswer(const Answer &answer, Request request);
    void onOk(const Answer &answer, Request request);
    void onGap(const Answer &answer);
    void beginEpoch(const Answer &answer);
    void fork();
    void backOff(const QString &problem);
    void stop(SyncState state, const QString &problem);
    void setState(SyncState state, const QString &problem = {});
    void learnClock(const Answer &answer, const Event &event);

    SyncTables &m_tables;
    Outbox &m_outbox;
    Inbox &m_inbox;
    Options m_options;
    QList<Action> m_actions;
    SyncState m_state = SyncState::Off;
    QString m_problem;
    Request m_request = Request::None;
    bool m_needsPull = true;
    bool m_wasEdited = false;
    int m_failures = 0;
    int m_restamps = 0;
    qint64 m_nowMs = 0;
    QList<qint64> m_offsets;
};

} // namespace crm::sync

Q_DECLARE_METATYPE(crm::sync::SyncStatus)
