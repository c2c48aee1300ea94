// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncengine.h"

#include "db/sync/toldevents.h"
#include "db/sync/wire/cbor.h"

namespace crm::sync {

namespace {

constexpr qint64 longestWait = 50000; // ms that the server keeps a question
constexpr qint64 dayMs = 86400000;
constexpr qint64 keepBatches = 45 * dayMs; // a server restored from an older backup gets them again
constexpr qint64 betweenComparisons = dayMs;

} // namespace

QByteArray codeOf(SyncState state)
{
    switch (state) {
    case SyncState::Off:
        return "off";
    case SyncState::Busy:
        return "busy";
    case SyncState::Idle:
        return "idle";
    case SyncState::Waiting:
        return "waiting";
    case SyncState::SignedOut:
        return "signed_out";
    case SyncState::Failed:
        return "failed";
    default:
        return "refused";
    }
}

SyncEngine::SyncEngine(SyncTables &tables, Outbox &outbox, Inbox &inbox, Options options)
    : m_tables(tables)
    , m_outbox(outbox)
    , m_inbox(inbox)
    , m_numbers(tables.connection())
    , m_options(std::move(options))
{
    if (m_options.rules.isEmpty()) {
        static const auto own = encodeRules(rulesOf(Registry::instance(), sharing()));
        static const auto digest = digestOf(decodeRules(own));
        m_options.rules = own;
        m_options.rulesDigest = digest;
    }
    if (m_options.rulesDigest.isEmpty())
        m_options.rulesDigest = digestOf(decodeRules(m_options.rules));
}

SyncStatus SyncEngine::status()
{
    return {m_state, m_tables.number(key::lastSync), m_outbox.pending(), m_problem, m_outbox.quarantined(), m_percent,
        m_state == SyncState::Waiting && m_isDistrusted, m_state == SyncState::Waiting ? m_held : 0,
        m_tables.number(key::wipe) != 0, m_tables.value(key::notice).toString()};
}

void SyncEngine::readNotice()
{
    m_tables.set(key::notice, {});
}

void SyncEngine::agreeToRemovals()
{
    m_tables.set(key::agreed, 1);
}

/// Something that happened once and is over: it is told once, however often the work goes on.
void SyncEngine::notify(const QString &sentence)
{
    m_tables.set(key::notice, sentence);
    m_actions.append(Action{Action::Report});
}

QList<Action> SyncEngine::step(const Event &event)
{
    m_actions.clear();
    m_nowMs = event.nowMs;
    const bool isStopped = m_state == SyncState::SignedOut || m_state == SyncState::Refused;
    switch (event.kind) {
    case Event::Asked:
        m_failures = 0;
        if (m_request == Request::LongPoll)
            m_actions.append(Action{Action::Abort});
        if (m_request == Request::None || m_request == Request::LongPoll)
            greet();
        break;
    case Event::Edited:
        m_wasEdited = true;
        m_isFull = m_isFull && m_request != Request::LongPoll; // it may be something that needs no room
        if (m_request == Request::LongPoll) {
            m_actions.append(Action{Action::Abort});
            m_request = Request::None;
            sendNews();
        } else if (m_request == Request::None && (m_state == SyncState::Idle || m_held > 0)) {
            sendNews();
        } else {
            m_actions.append(Action{Action::Report}); // there is more to send than was told
        }
        break;
    case Event::Answered:
        if (m_request != Request::None)
            answered(event);
        break;
    case Event::Unreachable:
        m_request = Request::None;
        settle();
        m_isDistrusted = !event.problem.isEmpty();
        backOff(event.problem.isEmpty()
                ? tr("The server cannot be reached: %1. Your work is saved on this computer.").arg(event.reason)
                : event.problem);
        break;
    case Event::Freed:
        prepareNext();
        break;
    case Event::Woken:
        if (m_request == Request::None && !isStopped)
            greet();
        break;
    }
    return std::exchange(m_actions, {});
}

void SyncEngine::setState(SyncState state, const QString &problem)
{
    if (state == m_state && problem == m_problem && state != SyncState::Idle)
        return;
    m_state = state;
    m_problem = problem;
    const auto held = state == SyncState::Waiting ? m_held : 0;
    m_tables.noteTogether([&] {
        m_tables.note(key::state, QString::fromLatin1(codeOf(state)));
        m_tables.note(key::problem, problem.isEmpty() ? QVariant() : QVariant(problem));
        if (std::exchange(m_heldNoted, held) != held)
            m_tables.note(key::held, held > 0 ? QVariant(held) : QVariant());
    });
    m_actions.append(Action{Action::Report});
}

void SyncEngine::send(Request request, const QByteArray &path, const QByteArray &body)
{
    m_request = request;
    m_actions.append(Action{Action::Send, path, body});
}

/// Once in the engine's life, before anything else.
void SyncEngine::begin()
{
    if (m_hasBegun)
        return;
    m_inbox.adoptUnknown(m_nowMs);
    m_heldNoted = m_tables.number(key::held);
    m_hasBegun = true; // not before: where the disk failed in it, the next attempt takes it up
}

/// Asks how far this device's operations got, and tells the clocks apart, before anything is frozen. The server is
/// told the name of what this program knows of its tables, and all of it when it asks.
void SyncEngine::greet(bool describes)
{
    begin();
    setState(SyncState::Busy);
    m_needsPull = true;
    m_isFull = false;
    m_held = 0;
    recallSuspect();
    m_own = {};
    m_ahead = {};
    m_page = {};
    m_taken = {};
    const auto last = m_outbox.acknowledged();
    PushRequest request{m_tables.bytes(key::device), m_tables.number(key::epoch), last + 1, m_outbox.chainAt(last)};
    request.rulesDigest = m_options.rulesDigest;
    if (describes)
        request.rules = m_options.rules;
    request.heard = m_tables.number(key::heard);
    request.events = toldEvents(m_tables.connection());
    if (m_tables.value(key::role).toString() != QLatin1String("reader"))
        request.series = m_numbers.wanted(m_nowMs);
    askAlong(request);
    send(Request::Greeting, "/v1/push", encodePush(request));
}

/// Changes go as they are; what else was done here goes with a greeting.
void SyncEngine::sendNews()
{
    if (toldEvents(m_tables.connection()).isEmpty())
        next();
    else
        greet();
}

void SyncEngine::push(const Outbox::Batch &batch)
{
    setState(SyncState::Busy);
    m_needsPull = true;
    const bool isAhead = batch.first == m_ahead.first && batch.hash == m_ahead.hash && m_mostSent == mostOps;
    m_sending = batch;
    m_sending.ops = batch.ops.mid(0, m_mostSent);
    send(Request::Push, "/v1/push", isAhead ? m_aheadBody : pushOf(m_sending));
    m_ahead = {};
    m_aheadBody = {};
    m_actions.append(Action{Action::Spare});
}

void SyncEngine::pull(bool isLong)
{
    auto request = m_inbox.question(m_options.pageRows, isLong ? longestWait : 0);
    if (!isLong)
        request.digest = m_asked;
    if (!m_tables.number(key::sweep)) // what is not received then is let go
        request.own = m_own;
    m_askedFrom = request.cursor;
    m_digests = {};
    send(isLong ? Request::LongPoll : Request::Pull, "/v1/pull", encodePull(request));
}

void SyncEngine::next()
{
    m_wasEdited = false;
    auto batch = m_isFull ? Outbox::Batch() : m_outbox.isNext(m_ahead) ? m_ahead : m_outbox.next();
    if (!m_isFull && batch.isEmpty() && !m_tables.value(key::repair).isNull()) {
        m_outbox.repairAfter(m_tables.number(key::repair));
        m_tables.set(key::repair, {});
        batch = m_outbox.next();
    }
    if (!batch.isEmpty())
        return push(batch);
    if (m_needsPull || !m_tables.wanted().isEmpty()) {
        setState(SyncState::Busy);
        return pull(false);
    }
    if (wantsComparison()) {
        setState(SyncState::Busy);
        pull(false);
        return m_actions.append(Action{Action::Spare});
    }
    if (m_isFull) {
        setState(SyncState::Waiting,
            tr("The server has no room for more records. Ask its administrator to make some. Your work is saved "
               "on this computer, and colleagues’ changes still arrive."));
    } else {
        m_tables.noteTogether([this] {
            m_tables.note(key::lastSync, m_nowMs);
            setState(SyncState::Idle);
        });
    }
    m_failures = 0;
    m_outbox.prune(m_nowMs - keepBatches);
    if (m_options.watches)
        pull(true);
    else
        m_actions.append(Action{Action::Finish});
}

qint64 SyncEngine::serverNow()
{
    return m_nowMs + m_tables.number(key::offset);
}

/// Once a day, with nothing on the way: whether this file has what the server says it has (SYNC 2.10).
bool SyncEngine::wantsComparison()
{
    if (!m_buckets.isEmpty()) {
        m_asked = m_buckets.first();
        return true;
    }
    if (m_isFull || m_tables.number(key::cursor) == 0
        || serverNow() - m_tables.number(key::compared) < betweenComparisons)
        return false;
    m_asked = PullRequest::allBuckets;
    return true;
}

void SyncEngine::answered(const Event &event)
{
    const auto request = std::exchange(m_request, Request::None);
    settle();
    m_isDistrusted = false;
    // The number of this device is somebody else's, as of a copy that joined under another login.
    if (event.status == 404 && event.body.startsWith("There is nothing here.") && !std::exchange(m_isRenamed, true))
        return fork();
    switch (event.status) {
    case 200:
        break;
    case 401:
        return onShutOut(event.body);
    case 426:
        return onUpgrade(event);
    case 507: // its disk is full: what is sent again later is taken then
        if (request != Request::Push)
            return backOff(tr("The server’s disk is full. Ask its administrator to make room. Your work is saved on "
                              "this computer."));
        m_isFull = true;
        return next();
    case 413:
    case 500:
    case 502:
        if (request == Request::Push)
            return onPoison(
                tr("The server is busy or out of order (%1). Your work is saved on this computer.").arg(event.status));
        [[fallthrough]];
    default:
        return backOff(
            tr("The server is busy or out of order (%1). Your work is saved on this computer.").arg(event.status));
    }
    auto answer = event.answer;
    try {
        if (!answer)
            answer = std::make_shared<const Answer>(decodeAnswer(event.body));
    } catch (const WireError &error) {
        return backOff(tr("What the server answers cannot be read: %1.").arg(error.reason));
    }
    learnClock(*answer, event);
    onAnswer(*answer, request);
}

} // namespace crm::sync
