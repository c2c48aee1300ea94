// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncengine.h"

#include "db/sync/toldevents.h"
#include "db/sync/wire/cbor.h"

#include <algorithm>
#include <limits>

namespace crm::sync {

namespace {

constexpr int mostOffsets = 5;
constexpr int mostRestamps = 3;
constexpr qint64 dayMs = 86400000;
constexpr qint64 differentClock = 1000; // ms
constexpr qint64 promptAnswer = 2000;   // ms; half of it is the most by which the clock may be misread
constexpr qint64 firstPause = 2000;     // ms; doubles with each failure
constexpr qint64 longestPause = 300000; // ms
// Of SyncTables::value(): how many records colleagues have removed from the file since then, ms since 1970 UTC.
constexpr auto removalsKey = "removals";
constexpr auto removedSince = "removed_since";
constexpr qint64 isAsked = -1;       // instead of a time: the user has been asked and has not answered
constexpr qint64 together = 3600000; // ms within which removals are one
constexpr qint64 fewRemovals = 50;   // records that may go at once without a question
constexpr qint64 fifth = 5;          // the share of a file that may

} // namespace

/// The middle of the last differences, so that one slow answer does not move the clock. An answer that took long says only
/// between which times the server wrote it: a question is kept until there is news, which may be just before it comes.
void SyncEngine::learnClock(const Answer &answer, const Event &event)
{
    const auto known = m_tables.number(key::offset);
    const bool isPossible = known >= answer.serverMs - event.nowMs && known <= answer.serverMs - event.sentMs;
    if (event.nowMs - event.sentMs > promptAnswer && isPossible)
        return;
    m_offsets.append(answer.serverMs - (event.sentMs + event.nowMs) / 2);
    if (m_offsets.size() > mostOffsets)
        m_offsets.removeFirst();
    auto sorted = m_offsets;
    std::sort(sorted.begin(), sorted.end());
    const auto middle = sorted.at(sorted.size() / 2);
    if (qAbs(middle - known) > differentClock)
        setOffset(middle);
}

/// A clock that is very wrong is told once, when it is found.
void SyncEngine::setOffset(qint64 offset)
{
    const auto former = m_tables.number(key::offset);
    m_tables.set(key::offset, offset);
    if (qAbs(offset) <= driftAllowed || qAbs(former) > driftAllowed)
        return;
    const auto days = qAbs(offset) / dayMs;
    notify(days > 0
            ? tr("The clock of this computer is wrong by %n day(s). Changes are dated by the server’s clock; "
                 "set yours.",
                nullptr, int(days))
            : tr("The clock of this computer is wrong by %n minute(s). Changes are dated by the server’s clock; "
                 "set yours.",
                nullptr, int(qAbs(offset) / 60000)));
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
    if (answer.code == "gone")
        return onGone();
    if (answer.code == "clock" && ++m_restamps <= mostRestamps)
        return onClock(answer);
    if (answer.code == "full")
        return onFull(answer);
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
    learnRole(answer.role);
    if (request == Request::Push && sendAhead(answer))
        return;
    acknowledge(answer, request == Request::Push ? m_sending : Outbox::Batch());
    if (request == Request::Greeting)
        return onGreeted(answer);
    const bool isPage = request == Request::Pull || request == Request::LongPoll;
    if (isPage && m_askedFrom != m_tables.number(key::cursor)) // the page before it could not be applied
        return next();
    if (isPage && isTooMuch(answer))
        return hold();
    if (isPage && isPlain(answer))
        return askAhead(answer);
    if (isPage)
        onPulled(answer);
    else
        onTaken(answer.last);
    next();
}

/// What a person may do is the administrator's to change, also long after they joined (SYNC 2.11).
void SyncEngine::learnRole(const QString &role)
{
    const auto former = m_tables.value(key::role).toString();
    if (role.isEmpty() || role == former)
        return;
    m_tables.set(key::role, role);
    if (role == u"reader" && !former.isEmpty())
        notify(
            tr("Your administrator has made you a reader: you see what you saw before, and change nothing any more."));
    else if (former == u"reader")
        notify(tr("Your administrator lets you change records from now on."));
    m_actions.append(Action{Action::Learnt});
}

void SyncEngine::onGreeted(const Answer &answer)
{
    m_numbers.take(answer.leases, answer.deviceCode);
    forgetTold(m_tables.connection(), answer.noted);
    if (answer.wantsRules)
        return greet(true);
    if (isUpToDate(answer)) {
        m_needsPull = false;
        endReading();
    }
    next();
}

/// A server gone wrong, or a colleague who deleted everything by mistake, must not empty this file unasked (SYNC 1.1).
bool SyncEngine::isTooMuch(const Answer &answer)
{
    const auto removals = m_inbox.removals(answer);
    if (removals == 0)
        return false;
    // With what went just before, on earlier pages or as it was sent: nobody must lose the file in small steps.
    const auto before = removedBefore();
    if (before + removals > qMax(fewRemovals, m_inbox.records() / fifth) && !m_tables.number(key::agreed)) {
        m_held = removals;
        m_tables.set(removedSince, isAsked);
        return true;
    }
    if (before == 0)
        m_tables.set(removedSince, serverNow());
    m_tables.set(removalsKey, before + removals);
    return false;
}

qint64 SyncEngine::removedBefore()
{
    const auto since = m_tables.number(removedSince);
    const bool isReading = m_tables.number(key::cursor) != m_tables.number(key::complete);
    const bool isLongAgo = serverNow() < since || serverNow() - since >= together;
    return since != isAsked && !isReading && isLongAgo ? 0 : m_tables.number(removalsKey);
}

/// All has come: what was asked about was agreed to, or has been taken back.
void SyncEngine::endReading()
{
    m_own = {};
    if (m_tables.number(key::agreed) || m_tables.number(removedSince) == isAsked)
        for (const auto *name : {removalsKey, removedSince, key::agreed})
            m_tables.set(name, {});
}

/// The position stays before the removals; the server is asked again now and then, since they may be taken back there.
void SyncEngine::hold()
{
    m_asked = PullRequest::noDigest;
    const auto count = int(qMin<qint64>(m_held, std::numeric_limits<int>::max()));
    setState(SyncState::Waiting,
        m_tables.number(removalsKey)
            ? tr("At least %n more record(s) of this file are to be removed, after others that have just gone: they "
                 "were deleted, or are no longer meant for you. Together that is much, so these were not removed yet. "
                 "Agree if you expect it; if not, ask your administrator. Your own changes are still sent, your "
                 "colleagues’ wait until you agree.",
                nullptr, count)
            : tr("At least %n record(s) of this file are to be removed: they were deleted, or are no longer meant for "
                 "you. That is much at once, so nothing was removed yet. Agree if you expect it; if not, ask your "
                 "administrator. Your own changes are still sent, your colleagues’ wait until you agree.",
                nullptr, count));
    m_actions.append(Action{Action::Report});
    if (m_options.watches)
        m_actions.append(Action{Action::Wake, {}, {}, longestPause});
    else
        m_actions.append(Action{Action::Finish});
}

void SyncEngine::onShutOut(const QByteArray &body)
{
    if (body == wipeProof(m_tables.bytes(key::token))) {
        m_tables.set(key::wipe, 1);
        return stop(SyncState::SignedOut,
            tr("Your administrator has shut this computer out and wants this file removed from it."));
    }
    stop(
        SyncState::SignedOut, tr("The server no longer knows this device. Ask for a new invite to synchronise again."));
}

void SyncEngine::onPulled(const Answer &answer)
{
    const bool isEnd = !answer.hasMore && answer.cursor != m_tables.number(key::complete);
    if (answer.hasNews() || isEnd || answer.cursor != m_tables.number(key::cursor)
        || answer.places != m_tables.places())
        m_inbox.apply(answer, tr("Changes of colleagues"), m_nowMs);
    m_needsPull = answer.hasMore;
    m_failures = 0;
    if (!answer.hasMore)
        endReading();
    m_percent = answer.hasMore && answer.head > 0 ? int(answer.cursor * 100 / answer.head) : -1;
    if (answer.hasMore)
        m_actions.append(Action{Action::Report});
    if (!answer.digests.isEmpty() || (m_asked >= 0 && !answer.hasMore))
        onCompared(answer);
    m_asked = PullRequest::noDigest;
}

/// What is on its way was not meant: only a file that has sent and received all can be compared.
void SyncEngine::onCompared(const Answer &answer)
{
    const auto prepared = std::exchange(m_digests, {});
    const bool isQuiet = !answer.hasMore && answer.rows.isEmpty() && m_outbox.pending() == 0;
    if (!answer.digests.isEmpty()) {
        if (!isQuiet || answer.digests.size() != buckets)
            return;
        m_tables.set(key::compared, serverNow());
        const auto own = prepared.isEmpty() ? m_inbox.digests() : prepared;
        for (int i = 0; i < buckets; ++i)
            if (own.at(i) != answer.digests.at(i))
                m_buckets.append(i);
        return;
    }
    const auto bucket = m_buckets.takeFirst();
    if (!isQuiet)
        return;
    const int differing = m_inbox.compare(bucket, answer.records);
    m_tables.set(key::repaired, m_tables.number(key::repaired) + differing);
    if (differing > 0)
        qWarning("%d records of bucket %d differ from the server's and are asked for again", differing, bucket);
}

/// What waits to be sent is sent first: it would otherwise come back as something new.
void SyncEngine::onGone()
{
    if (m_outbox.pending() == 0 || m_isFull)
        m_inbox.readAllAgain();
    next();
}

void SyncEngine::onUpgrade(const Event &event)
{
    bool isServerOld = false;
    try {
        isServerOld = decodeAnswer(event.body).head < oldestProtocol;
    } catch (const WireError &) {
    } // a very old server says nothing
    stop(SyncState::Refused,
        isServerOld
            ? tr("The server is too old for this version of Rapport. Ask its administrator to update it; until "
                 "then your work is saved on this computer.")
            : tr("This version of Rapport is too old for the server. Update it to synchronise again; until then "
                 "your work is saved on this computer."));
}

/// Changes dated too far ahead are dated anew, in their order.
void SyncEngine::onClock(const Answer &answer)
{
    setOffset(answer.serverMs - m_nowMs);
    m_outbox.restamp(m_nowMs);
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
    const bool isOther = m_outbox.check(answer.last, answer.chain) == Outbox::Check::Other;
    {
        // Together: the new epoch with the old position would leave out what has moved.
        Transaction transaction(m_tables.connection());
        const auto pending = m_tables.value(key::repair);
        m_tables.set(key::repair, pending.isNull() ? base : qMin(base, pending.toLongLong()));
        m_tables.set(key::epoch, answer.epoch);
        m_tables.set(key::cursor, 0);
        m_tables.set(key::complete, qMin(base, m_tables.number(key::complete))); // until then it has what it had
        m_tables.set(key::places, {});
        if (!isOther)
            m_outbox.sendAgainAfter(answer.last);
        transaction.commit();
    }
    if (isOther)
        return fork();
    greet();
}

void SyncEngine::fork()
{
    m_outbox.fork(m_options.newDevice());
    m_numbers.drop();
    m_tables.set(key::heard, {});
    notify(tr("This file is a copy, or was restored from a backup. It synchronises as a device of its own from now on; "
              "nothing is lost."));
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
