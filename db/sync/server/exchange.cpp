// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/exchange.h"

#include "db/sync/server/intake.h"
#include "db/sync/wire/cbor.h"

namespace crm::sync {

namespace {

constexpr qint64 pageBytes = 2 << 20; // of one answer: half of what a reader accepts

/// The chain of the device's operations that request and server both have must be the same, also when everything in
/// the request has been taken in before: a copy of the file may have used the same numbers for other changes.
bool isSameDevice(Ledger &ledger, const PushRequest &request, const Ack &ack)
{
    const auto chainAt
        = [&](qint64 cseq) { return cseq == ack.last ? ack.chain : ledger.chainAt(request.device, cseq); };
    if (chainAt(request.first - 1) != request.prev)
        return false;
    const auto common = qMin(request.last(), ack.last);
    if (common < request.first)
        return true;
    return chained(request.prev, request.ops.mid(0, common - request.first + 1)) == chainAt(common);
}

Answer standing(const Head &head, const Ack &ack, qint64 nowMs)
{
    Answer answer;
    answer.epoch = head.epoch;
    answer.last = ack.last;
    answer.chain = ack.chain;
    answer.head = head.head;
    answer.serverMs = nowMs;
    return answer;
}

Answer refused(Answer answer, const char *code)
{
    answer.code = code;
    return answer;
}

/// Reads what is new in the request. False: `answer` says why not.
bool readNew(const PushRequest &request, const Ack &ack, qint64 nowMs, QList<Op> &ops, Answer &answer)
{
    for (auto cseq = ack.last + 1; cseq <= request.last(); ++cseq) {
        try {
            ops.append(decodeOp(request.ops.at(cseq - request.first)));
        } catch (const WireError &) {
            answer.code = "malformed";
            answer.base = cseq;
            return false;
        }
        if (qint64(ops.last().stamp.h >> 16) > nowMs + driftAllowed) {
            answer.code = "clock";
            return false;
        }
    }
    return true;
}

} // namespace

Answer takeIn(Ledger &ledger, const PushRequest &request, const Caller &caller, qint64 nowMs)
{
    Answer answer;
    ledger.database().transact([&] {
        auto head = ledger.lockHead();
        auto ack = ledger.ack(request.device);
        answer = standing(head, ack, nowMs);
        if (request.epoch != head.epoch) {
            answer.base = ledger.baseSince(request.epoch);
            answer.code = "epoch";
            return;
        }
        if (request.first - 1 > ack.last) {
            answer.code = "gap";
            return;
        }
        if (!isSameDevice(ledger, request, ack)) {
            answer.code = "fork";
            return;
        }
        QList<Op> ops;
        if (!readNew(request, ack, nowMs, ops, answer) || ops.isEmpty())
            return;
        const auto fresh = request.ops.mid(ack.last + 1 - request.first);
        Intake intake(ledger, head, caller, nowMs);
        intake.take(request.device, ack, ops, fresh);
        ledger.setHead(head);
        ledger.setAck(request.device, ack, nowMs);
        answer = standing(head, ack, nowMs);
    });
    return answer;
}

Answer handOut(Ledger &ledger, const PullRequest &request, qint64 nowMs)
{
    const auto head = ledger.head();
    auto answer = standing(head, ledger.ack(request.device), nowMs);
    if (request.epoch != head.epoch) {
        answer.base = ledger.baseSince(request.epoch);
        return refused(answer, "epoch");
    }
    const auto page = ledger.statesAfter(request.cursor, request.limit, pageBytes);
    answer.rows = page.states;
    answer.hasMore = !page.isLast;
    // The head was read first: whatever is not after it is among the rows.
    const auto newest = page.states.isEmpty() ? request.cursor : page.states.last().seq;
    answer.cursor = page.isLast ? qMax(newest, head.head) : newest;
    return answer;
}

} // namespace crm::sync
