// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncengine.h"

#include "db/sync/wire/cbor.h"

#include <algorithm>

namespace crm::sync {

namespace {

constexpr qint64 longestWait = 50000;           // ms that the server keeps a question
constexpr qint64 firstPause = 2000;             // ms; doubles with each failure
constexpr qint64 longestPause = 300000;         // ms
constexpr qint64 keepBatches = 45LL * 86400000; // ms: a server restored from an older backup gets them again
constexpr int mostOffsets = 5;
constexpr int mostRestamps = 3;
constexpr qint64 differentClock = 1000; // ms

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
    default:
        return "refused";
    }
}

SyncEngine::SyncEngine(SyncTables &tables, Outbox &outbox, Inbox &inbox, Options options)
    : m_tables(tables)
    , m_outbox(outbox)
    , m_inbox(inbox)
    , m_options(std::move(options))
{
}

SyncStatus SyncEngine::status()
{
    return {m_state, m_tables.number(key::lastSync), m_outbox.pending(), m_problem};
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
        if (m_request == Request::LongPoll) {
            m_actions.append(Action{Action::Abort});
            m_request = Request::None;
            next();
        } else if (m_request == Request::None && m_state == SyncState::Idle) {
            next();
        }
        break;
    case Event::Answered:
        if (m_request != Request::None)
            answered(event);
        break;
    case Event::Unreachable:
        m_request = Request::None;
        backOff(tr("The server cannot be reached: %1. Your work is saved on this computer.").arg(event.reason));
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
    m_tables.set(key::state, QString::fromLatin1(codeOf(state)));
    m_tables.set(key::problem, problem.isEmpty() ? QVariant() : QVariant(problem));
    m_actions.append(Action{Action::Report});
}

void SyncEngine::send(Request request, const QByteArray &path, const QByteArray &body)
{
    m_request = request;
    m_actions.append(Action{Action::Send, path, body});
}

/// Asks how far this device's operations got, and tells the clocks apart, before anything is frozen.
void SyncEngine::greet()
{
    setState(SyncState::Busy);
    m_needsPull = true;
    const auto last = m_outbox.acknowledged();
    send(Request::Greeting, "/v1/push",
        encodePush({m_tables.bytes(key::device), m_tables.number(key::epoch), last + 1, m_outbox.chainAt(last)}));
}

void SyncEngine::pull(bool isLong)
{
    send(isLong ? Request::LongPoll : Request::Pull, "/v1/pull",
        encodePull({m_tables.bytes(key::device), m_tables.number(key::epoch), m_tables.number(key::cursor),
            m_options.pageRows, isLong ? longestWait : 0}));
}

void SyncEngine::next()
{
    m_wasEdited = false;
    auto batch = m_outbox.next();
    if (batch.isEmpty() && !m_tables.value(key::repair).isNull()) {
        m_outbox.repairAfter(m_tables.number(key::repair));
        m_tables.set(key::repair, {});
        batch = m_outbox.next();
    }
    if (!batch.isEmpty()) {
        setState(SyncState::Busy);
        m_needsPull = true;
        return send(Request::Push, "/v1/push",
            encodePush({m_tables.bytes(key::device), m_tables.number(key::epoch), batch.first, batch.prev, batch.ops}));
    }
    if (m_needsPull) {
        setState(SyncState::Busy);
        return pull(false);
    }
    m_tables.set(key::lastSync, m_nowMs);
    setState(SyncState::Idle);
    m_failures = 0;
    m_outbox.prune(m_nowMs - keepBatches);
    if (m_options.watches)
        pull(true);
    else
        m_actions.append(Action{Action::Finish});
}

void SyncEngine::answered(const Event &event)
{
    const auto request = std::exchange(m_request, Request::None);
    switch (event.status) {
    case 200:
        break;
    case 401:
        return stop(SyncState::SignedOut,
            tr("The server no longer knows this device. Ask for a new invite to synchronise again."));
    case 426:
        return stop(SyncState::Refused,
            tr("The server speaks another version. Update Rapport here or on the server to synchronise again."));
    default:
        return backOff(
            tr("The server is busy or out of order (%1). Your work is saved on this computer.").arg(event.status));
    }
    Answer answer;
    try {
        answer = decodeAnswer(event.body);
    } catch (const WireError &error) {
        return backOff(tr("What the server answers cannot be read: %1.").arg(error.reason));
    }
    learnClock(answer, event);
    onAnswer(answer, request);
}

/// The middle of the last differences, so that one slow answer does not move the clock.
void SyncEngine::learnClock(const Answer &answer, const Event &event)
{
    m_offsets.append(answer.serverMs - (event.sentMs + event.nowMs) / 2);
    if (m_offsets.size() > mostOffsets)
        m_offsets.removeFirst();
    auto sorted = m_offsets;
    std::sort(sorted.begin(), sorted.end());
    const auto middle = sorted.at(sorted.size() / 2);
    if (qAbs(middle - m_tables.number(key::offset)) > differentClock)
        m_tables.set(key::offset, middle);
}

void SyncEngine::onAnswer(const Answer &answer, Request request)
{
    if (answer.isOk())
        return onOk(answer, request);
    if (answer.code == "epoch")
        return beginEpoch(answer);
    if (answer.code == "gap")
        return onGap(answer);
    if (answer.code == "fork")
        return fork();
    if (answer.code == "malformed") {
        m_outbox.quarantine(answer.base);
        return next();
    }
    if (answer.code == "clock" && ++m_restamps <= mostRestamps) {
        m_tables.set(key::offset, answer.serverMs - m_nowMs);
        m_outbox.restamp(m_nowMs);
        return next();
    }
    backOff(tr("The server is busy or out of order (%1). Your work is saved on this computer.")
                .arg(QString::fromLatin1(answer.code)));
}

/// First the outbox is put in order, only then rows are applied: what the server has judged must not be sent again.
void SyncEngine::onOk(const Answer &answer, Request request)
{
    const auto check = m_outbox.check(answer.last, answer.chain);
    if (check == Outbox::Check::Other)
        return fork();
    if (check == Outbox::Check::Behind || answer.head < m_tables.number(key::cursor))
        return beginEpoch(answer);
    m_restamps = 0;
    m_outbox.acknowledge(answer.last, m_nowMs);
    if (request == Request::Pull || request == Request::LongPoll) {
        if (!answer.rows.isEmpty() || answer.cursor != m_tables.number(key::cursor))
            m_inbox.apply(answer, tr("Changes of colleagues"), m_nowMs);
        m_needsPull = answer.hasMore;
        m_failures = 0;
    }
    next();
}

void SyncEngine::onGap(const Answer &answer)
{
    if (m_outbox.check(answer.last, answer.chain) == Outbox::Check::Other)
        return fork();
    m_outbox.sendAgainAfter(answer.last);
    next();
}

/// The server went back to a backup: everything it may lack is sent again, and everything it has is read again, since
/// positions that moved would otherwise be missed.
void SyncEngine::beginEpoch(const Answer &answer)
{
    const auto base = answer.code == "epoch" ? answer.base : answer.head;
    const auto pending = m_tables.value(key::repair);
    m_tables.set(key::repair, pending.isNull() ? base : qMin(base, pending.toLongLong()));
    m_tables.set(key::epoch, answer.epoch);
    m_tables.set(key::cursor, 0);
    if (m_outbox.check(answer.last, answer.chain) == Outbox::Check::Other)
        return fork();
    m_outbox.sendAgainAfter(answer.last);
    greet();
}

void SyncEngine::fork()
{
    m_outbox.fork(m_options.newDevice());
    greet();
}

void SyncEngine::backOff(const QString &problem)
{
    setState(SyncState::Waiting, problem);
    if (!m_options.watches)
        return m_actions.append(Action{Action::Finish});
    const auto longest = qMin(longestPause, firstPause << qMin(m_failures++, 10));
    m_actions.append(Action{Action::Wake, {}, {}, qint64(m_options.random() * double(longest)) + 1});
}

void SyncEngine::stop(SyncState state, const QString &problem)
{
    setState(state, problem);
    if (!m_options.watches)
        m_actions.append(Action{Action::Finish});
}

} // namespace crm::sync
