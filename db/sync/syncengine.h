// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/inbox.h"
#include "db/sync/numberleases.h"

#include <QCoreApplication>
#include <QMetaType>

#include <memory>
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
    Failed,    ///< the file itself cannot be read or written, as when the disk is full; tried again by itself
};

/// For whoever shows it.
struct SyncStatus
{
    SyncState state = SyncState::Off;
    qint64 lastMs = 0;         ///< when all was exchanged, ms since 1970 UTC; 0: never
    qint64 pending = 0;        ///< changes not yet with the server
    QString problem = {};      ///< sentence; empty when there is none
    qint64 refused = 0;        ///< changes that the server cannot read: kept, and no longer sent
    int percent = -1;          ///< of what others have changed, while much of it arrives; -1: nothing to tell
    bool isDistrusted = false; ///< Waiting: the server is not the one of the invite, as far as one can tell
    qint64 held = 0;           ///< Waiting: records whose removal waits for the user's consent
    bool isToRemove = false;   ///< SignedOut: the organisation wants the file removed from this computer
    QString notice = {};       ///< sentence to be told once: the clock is wrong, the file is a copy; see readNotice()
    qint64 files = 0;          ///< attached files whose contents are not yet with the server; never said by the engine

    /// Whatever is not yet with the server.
    qint64 toSend() const { return pending + files; }
};

/// "off", "busy", "idle", "waiting", "signed_out", "refused" or "failed".
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
        Freed,       ///< a request is under way, and nothing else is to be done
    };
    Kind kind;
    qint64 nowMs = 0; ///< ms since 1970 UTC by this computer's clock
    int status = 0;   ///< Answered: of HTTP
    QByteArray body = {};
    qint64 sentMs = 0; ///< Answered: when the request was sent
    QString reason = {};
    QString problem = {};                      ///< Unreachable: a sentence that says more than the reason; empty: none
    std::shared_ptr<const Answer> answer = {}; ///< Answered: what the body says, when it has been read already
};

/// What the engine wants done.
struct Action
{
    enum Kind {
        Send,   ///< POST body to path; one request at a time
        Abort,  ///< forget the request under way: no event for it any more
        Wake,   ///< Woken after delayMs; replaces an earlier wish
        Spare,  ///< Freed as soon as the request is on its way, if its answer is not there before; may be left out
        Report, ///< the status has changed
        Learnt, ///< the membership has changed: the role
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
        QByteArray rules = {};       ///< what the server is told of the file's tables; empty: this program's own
        QByteArray rulesDigest = {}; ///< digestOf() them; empty: to be worked out
    };
    SyncEngine(SyncTables &tables, Outbox &outbox, Inbox &inbox, Options options);

    QList<Action> step(const Event &event);
    SyncStatus status();
    /// What will be sent when the request under way has been answered as expected; empty: nothing is ready.
    const QByteArray &ahead() const { return m_aheadBody; }
    /// The user has read the notice.
    void readNotice();
    /// The user agrees to what is held; counts for the next exchange.
    void agreeToRemovals();

private:
    enum class Request { None, Greeting, Push, Pull, LongPoll };
    void begin();
    void greet(bool describes = false);
    void sendNews();
    void push(const Outbox::Batch &batch);
    QByteArray pushOf(const Outbox::Batch &batch);
    void prepareNext();
    bool isPlain(const Answer &page);
    void askAhead(const Answer &page);
    void askAlong(PushRequest &greeting);
    bool isUpToDate(const Answer &greeted);
    bool sendAhead(const Answer &answer);
    void settle();
    void onGreeted(const Answer &answer);
    void learnRole(const QString &role);
    void onPulled(const Answer &answer);
    void onFull(const Answer &answer);
    bool isTooMuch(const Answer &answer);
    qint64 removedBefore();
    void endReading();
    void hold();
    void onShutOut(const QByteArray &body);
    void onCompared(const Answer &answer);
    void onGone();
    void onPoison(const QString &problem);
    void keepSuspect();
    void recallSuspect();
    void onTaken(qint64 last);
    void acknowledge(const Answer &answer, const Outbox::Batch &sent);
    void note(const Answer &answer, const Outbox::Batch &sent); ///< inside a transaction
    void onUpgrade(const Event &event);
    void onClock(const Answer &answer);
    void setOffset(qint64 offset);
    void notify(const QString &sentence);
    bool wantsComparison();
    qint64 serverNow(); ///< by the server's clock, as far as it is known
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
    NumberLeases m_numbers;
    Options m_options;
    QList<Action> m_actions;
    SyncState m_state = SyncState::Off;
    QString m_problem;
    Request m_request = Request::None;
    bool m_needsPull = true;
    bool m_wasEdited = false;
    int m_failures = 0;
    int m_restamps = 0;
    bool m_hasBegun = false;
    bool m_isFull = false;          ///< the organisation has no room: asked again when greeted again
    Outbox::Batch m_sending;        ///< the push under way
    Outbox::Batch m_ahead;          ///< what is to follow it
    QByteArray m_aheadBody;         ///< and the request that carries that
    int m_refusals = 0;             ///< how often in a row the server broke over it
    qsizetype m_mostSent = mostOps; ///< halved until the operation that it breaks over is found
    qint64 m_suspectUntil = 0;      ///< which is not after this one
    bool m_isProved = false;        ///< others than that have been taken since
    Stretch m_own;                  ///< what the pushes of this exchange have made, when nothing else is there
    std::optional<std::pair<Answer, Outbox::Batch>> m_taken; ///< to be noted; what follows it has been sent
    std::optional<Answer> m_page;                            ///< to be applied; what follows it has been asked for
    qint64 m_askedFrom = 0;                                  ///< position of the question under way
    QList<Digest> m_digests; ///< of this file, worked out while the server works out its own
    QList<int> m_buckets;    ///< still to be compared
    int m_asked = PullRequest::noDigest;
    int m_percent = -1;
    qint64 m_held = 0;        ///< records that would have to be removed: waiting for consent
    qint64 m_heldNoted = 0;   ///< of that, what stands in the file
    bool m_isRenamed = false; ///< under a number of its own since the server knew the former as somebody else's
    bool m_isDistrusted = false;
    qint64 m_nowMs = 0;
    QList<qint64> m_offsets;
};

} // namespace crm::sync

Q_DECLARE_METATYPE(crm::sync::SyncStatus)
