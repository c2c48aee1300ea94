// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncengine.h"

// What is done while a request is under way, so that file and server are at work at the same time.

namespace crm::sync {

QByteArray SyncEngine::pushOf(const Outbox::Batch &batch)
{
    PushRequest request{m_tables.bytes(key::device), m_tables.number(key::epoch), batch.first, batch.prev, batch.ops};
    if (batch.ops.size() == batch.last - batch.first + 1) // else a part of it
        request.hash = batch.hash;
    return encodePush(request);
}

/// While the server is at work, what it has taken is noted and what it gets next is made ready: both at once, since the
/// disk takes longer than the work.
void SyncEngine::prepareNext()
{
    if (m_request == Request::Pull && m_asked == PullRequest::allBuckets)
        m_digests = m_inbox.digests();
    if (m_request != Request::Push)
        return settle();
    Transaction transaction(m_tables.connection());
    if (const auto taken = std::exchange(m_taken, std::nullopt))
        note(taken->first, taken->second);
    const bool isNew = m_outbox.prepare();
    transaction.commit();
    if (m_ahead.isEmpty() && m_mostSent == mostOps) {
        m_ahead = m_outbox.following(m_sending.last);
        m_aheadBody = m_ahead.isEmpty() ? QByteArray() : pushOf(m_ahead);
    }
    if (isNew)
        m_actions.append(Action{Action::Spare});
}

void SyncEngine::acknowledge(const Answer &answer, const Outbox::Batch &sent)
{
    Transaction transaction(m_tables.connection());
    note(answer, sent);
    transaction.commit();
}

/// What `sent` holds has a place on the server when it has just become the server's.
void SyncEngine::note(const Answer &answer, const Outbox::Batch &sent)
{
    m_outbox.acknowledge(answer.last, m_nowMs);
    const Stretch made{answer.base, answer.cursor};
    const bool isAll = !sent.isEmpty() && answer.last == sent.first + sent.ops.size() - 1;
    if (isAll && !made.isEmpty() && made.until - made.after <= sent.ops.size()) {
        m_outbox.place(sent.ops, made);
        m_own = {made.after == m_own.until ? m_own.after : made.after, made.until};
    }
}

/// The server gets what is ready before this file notes what it has taken: should the note be lost, the next answer
/// says the same. False: nothing is ready.
bool SyncEngine::sendAhead(const Answer &answer)
{
    if (m_ahead.isEmpty() || m_isFull || m_mostSent != mostOps || answer.last != m_sending.last
        || m_ahead.first != answer.last + 1)
        return false;
    m_taken.emplace(answer, m_sending);
    onTaken(answer.last);
    push(m_ahead);
    return true;
}

/// New records wait for room; what was changed or removed of those that are there does not.
void SyncEngine::onFull(const Answer &answer)
{
    if (m_outbox.check(answer.last, answer.chain) == Outbox::Check::Other)
        return fork();
    const bool isFurther = answer.last > m_outbox.acknowledged();
    acknowledge(answer, {});
    m_isFull = !m_outbox.putOff() && !isFurther;
    next();
}

/// Most exchanges find nothing new: the greeting asks whether it is one of them, which spares a question of its own.
void SyncEngine::askAlong(PushRequest &greeting)
{
    m_askedFrom = PushRequest::unsaid;
    const auto cursor = m_tables.number(key::cursor);
    if (cursor != m_tables.number(key::complete) || m_tables.number(key::sweep))
        return; // in the middle of a reading
    m_askedFrom = greeting.cursor = cursor;
    greeting.places = m_tables.places();
}

/// Nothing of what was asked along may have changed since.
bool SyncEngine::isUpToDate(const Answer &greeted)
{
    return greeted.isCurrent && m_askedFrom == m_tables.number(key::cursor)
        && m_askedFrom == m_tables.number(key::complete);
}

/// What was left to do until the next request was on its way.
void SyncEngine::settle()
{
    if (const auto taken = std::exchange(m_taken, std::nullopt))
        acknowledge(taken->first, taken->second);
    if (const auto page = std::exchange(m_page, std::nullopt))
        onPulled(*page);
}

/// Whether what follows the page does not depend on it.
bool SyncEngine::isPlain(const Answer &page)
{
    return page.hasMore && page.evicted.isEmpty() && page.fetched.isEmpty() && page.verdicts.isEmpty()
        && m_asked == PullRequest::noDigest && !m_wasEdited && m_tables.wanted().isEmpty();
}

/// The server gets the next page ready while this one is applied.
void SyncEngine::askAhead(const Answer &page)
{
    m_page = page;
    auto request = m_inbox.question(m_options.pageRows, 0);
    request.cursor = page.cursor;
    if (!page.places.isEmpty())
        request.places = page.places;
    if (!m_tables.number(key::sweep))
        request.own = m_own;
    m_askedFrom = request.cursor;
    send(Request::Pull, "/v1/pull", encodePull(request));
    m_actions.append(Action{Action::Spare});
}

} // namespace crm::sync
