// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/exchange.h"

#include "db/sync/server/audit.h"
#include "db/sync/server/intake.h"
#include "db/sync/server/scoping.h"
#include "db/sync/wire/cbor.h"

#include <QSet>

#include <algorithm>

namespace crm::sync {

namespace {

constexpr qint64 pageBytes = 2 << 20; // of one answer: half of what a reader accepts
constexpr int mostReadings = 3;       // of one page, while others write

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
    return request.chains.at(common - request.first) == chainAt(common);
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

/// All that the request says, before anybody else waits for it; what is malformed is of no record.
QList<Op> readAll(const PushRequest &request)
{
    QList<Op> ops;
    ops.reserve(request.ops.size());
    for (const auto &bytes : request.ops) {
        try {
            ops.append(decodeOp(bytes));
        } catch (const WireError &) {
            ops.append(Op());
        }
    }
    return ops;
}

/// Whether all of it can be taken in from the operation `begin` on. False: `answer` says why not.
bool isReadable(const QList<Op> &ops, qsizetype begin, const PushRequest &request, qint64 nowMs, Answer &answer)
{
    for (auto i = begin; i < ops.size(); ++i) {
        if (ops.at(i).row.isNull()) {
            answer.code = "malformed";
            answer.base = request.first + i;
            return false;
        }
        if (qint64(ops.at(i).stamp.h >> 16) > nowMs + driftAllowed) {
            answer.code = "clock";
            return false;
        }
    }
    return true;
}

/// A program describes its tables once; the server asks when it has not heard this description yet.
void hearRules(Ledger &ledger, const PushRequest &request, const Caller &caller, Head &head, Answer &answer)
{
    const bool isAdministrator = rankOf(caller) == rankOf("administrator");
    if (rankOf(caller) < 0)
        return;
    if (!request.rules.isEmpty()) {
        const auto changed = ledger.learnRules(request.rules, rankOf(caller));
        if (!changed.isEmpty())
            reconsider(ledger, changed, caller, head, answer.serverMs);
    } else if (!request.rulesDigest.isEmpty()) {
        answer.wantsRules = !ledger.hasHeardRules(request.rulesDigest, isAdministrator);
    }
}

void giveNumbers(Ledger &ledger, const PushRequest &request, const Caller &caller, Answer &answer)
{
    if (rankOf(caller) < rankOf("agent"))
        return;
    for (auto it = request.series.begin(); it != request.series.end(); ++it)
        answer.leases.append(ledger.lease(request.device, it.key(), it.value(), answer.serverMs));
    if (!request.series.isEmpty())
        answer.deviceCode = ledger.deviceCode(request.device);
}

/// Whether the operation leaves one record more than there was.
bool makesOneMore(const Op &op, const RowState &state)
{
    return op.kind == Op::Insert ? !state.isKnown() || state.existence.isRemoved
                                 : op.kind == Op::Update && !state.isKnown();
}

/// Where what goes out with the part is changed: without it, it would go out incomplete.
qsizetype beginOfWhole(const TableRules &rules, const QList<Op> &ops, qsizetype part)
{
    const auto &refers = ops.at(part).refers;
    for (qsizetype i = 0; i < part; ++i) {
        const auto &op = ops.at(i);
        const bool isNamed = std::any_of(
            refers.begin(), refers.end(), [&](const Reference &reference) { return reference.row == op.row; });
        if (isNamed && rules.value(op.table).seal.parts.contains(ops.at(part).table))
            return i;
    }
    return part;
}

/// How many of the operations there is room for, in their order: those before the first that makes a record too many.
qsizetype fitting(Ledger &ledger, const QList<Op> &ops)
{
    const auto most = ledger.setting("most_records");
    auto left = most > 0 ? most - ledger.records() : ops.size();
    if (left >= ops.size())
        return ops.size();
    QList<Reference> named;
    for (const auto &op : ops)
        named.append({op.table, op.row});
    const auto states = ledger.states(named);
    QSet<Id> made;
    for (qsizetype i = 0; i < ops.size(); ++i) {
        const auto &op = ops.at(i);
        if (made.contains(op.row) || !makesOneMore(op, states.value(op.row)))
            continue;
        if (left-- <= 0)
            return beginOfWhole(*ledger.rules(), ops, i);
        made.insert(op.row);
    }
    return ops.size();
}

/// The request goes on with what is there. False: `answer` says why not.
bool fits(Ledger &ledger, const PushRequest &request, const Head &head, const Ack &ack, Answer &answer)
{
    if (request.epoch != head.epoch) {
        answer.base = ledger.baseSince(request.epoch);
        answer.code = "epoch";
    } else if (request.first - 1 > ack.last) {
        answer.code = "gap";
    } else if (!isSameDevice(ledger, request, ack)) {
        answer.code = "fork";
    }
    return answer.isOk();
}

/// Rules, numbers and verdicts travel with whatever a device sends.
void accompany(Ledger &ledger, const PushRequest &request, const Caller &caller, Head &head, Answer &answer)
{
    if (request.heard > 0)
        ledger.forgetVerdicts(request.device, request.heard);
    const auto before = head.head;
    hearRules(ledger, request, caller, head, answer);
    giveNumbers(ledger, request, caller, answer);
    if (!request.events.isEmpty())
        answer.noted = Audit(ledger.database()).take(request.events, caller.login, request.device, answer.serverMs);
    if (head.head != before)
        ledger.setHead(head);
    answer.head = head.head;
}

/// How far this device is in each of the scopes of its person: new ones begin at the beginning, lost ones are gone
/// through once more, record by record.
Places placesFor(const PullRequest &request, const Scopes &scopes)
{
    auto places = request.places;
    for (const auto &scope : scopes) {
        const auto name = QString::fromUtf8(scope);
        if (!places.value(name).isInteger())
            places.insert(name, request.places.isEmpty() ? request.cursor : 0);
    }
    for (const auto &name : places.keys())
        if (!scopes.contains(name.toString().toUtf8()) && places.value(name).isInteger())
            places.insert(name, QByteArray(1, '\0'));
    return places;
}

/// The lowest position, those that stand at it, and the next higher one.
struct Ahead
{
    explicit Ahead(const Places &places)
    {
        for (const auto &[name, place] : places)
            if (place.isInteger())
                from = qMin(from, place.toInteger());
        for (const auto &[name, place] : places) {
            if (!place.isInteger())
                continue;
            if (place.toInteger() == from)
                scopes.insert(name.toString().toUtf8());
            else
                until = qMin(until, place.toInteger());
        }
    }
    qint64 from = std::numeric_limits<qint64>::max();
    qint64 until = std::numeric_limits<qint64>::max();
    Scopes scopes;
};

void letGo(Ledger &ledger, const Scopes &scopes, const QList<Id> &rows, Answer &answer)
{
    const auto visible = ledger.visible(rows, scopes);
    for (const auto &row : rows)
        if (!visible.contains(row))
            answer.evicted.append(row);
}

/// One stretch of one lost scope. True: that was the page.
bool leave(Ledger &ledger, const PullRequest &request, const Scopes &scopes, Answer &answer)
{
    for (const auto &name : answer.places.keys()) {
        const auto place = answer.places.value(name);
        if (place.isInteger())
            continue;
        const auto stretch = ledger.everIn(
            name.toString().toUtf8(), place.toByteArray(), std::numeric_limits<qint64>::max(), request.limit);
        letGo(ledger, scopes, stretch.rows, answer);
        if (stretch.rows.size() < request.limit)
            answer.places.remove(name);
        else
            answer.places.insert(name, stretch.place);
        answer.hasMore = true;
        return true;
    }
    return false;
}

void advance(Ledger &ledger, const PullRequest &request, const Scopes &scopes, qint64 head, Answer &answer)
{
    const Ahead ahead(answer.places);
    if (ahead.scopes.isEmpty())
        return;
    const auto end = qMin(ahead.until, head);
    const auto &own = request.own;
    const auto past = [&](qint64 place) {
        return place >= own.after && place < own.until ? qMax(place, qMin(own.until, end)) : place;
    };
    const auto from = past(ahead.from);
    const auto until = from < own.after ? qMin(own.after, end) : end;
    const auto page = ledger.changes(ahead.scopes, from, until, request.limit, pageBytes);
    answer.rows = page.states;
    letGo(ledger, scopes, page.left, answer);
    const auto reached = page.isLast ? qMax(from, past(until)) : page.reached;
    for (const auto &scope : ahead.scopes)
        answer.places.insert(QString::fromUtf8(scope), reached);
    answer.hasMore = !page.isLast || reached < head;
}

void handOutNamed(
    Ledger &ledger, const PullRequest &request, const Scopes &scopes, int rank, const TableRules &rules, Answer &answer)
{
    QList<Id> wanted;
    for (const auto &reference : request.fetch)
        wanted.append(reference.row);
    const auto visible = ledger.visible(wanted, scopes);
    const auto states = ledger.states(request.fetch);
    for (const auto &reference : request.fetch) {
        if (const auto state = states.constFind(reference.row);
            state != states.cend() && visible.contains(reference.row))
            answer.fetched.append(*state);
        else
            answer.evicted.append(reference.row);
    }
    for (auto *list : {&answer.rows, &answer.fetched})
        for (auto &state : *list)
            strip(state, rules, rank);
}

/// Whether a pull from where the device says it is would bring nothing and move nothing: it is spared asking.
bool hasAll(Ledger &ledger, const PushRequest &request, const Caller &caller, const Answer &answer)
{
    if (!answer.isOk() || request.cursor != answer.head) // as for one that does not say where it is
        return false;
    PullRequest question{request.device, request.epoch, request.cursor, 1};
    question.places = request.places;
    question.heard = request.heard;
    const auto page = handOut(ledger, question, caller, answer.serverMs);
    return !page.hasNews() && page.cursor == request.cursor && page.places == request.places;
}

} // namespace

Answer takeIn(Ledger &ledger, const PushRequest &sent, const Caller &caller, qint64 nowMs)
{
    auto request = sent;
    if (request.chains.size() != request.ops.size())
        request.chains = chainsOf(request.prev, request.ops);
    const auto read = readAll(request);
    Answer answer;
    ledger.database().transact([&] {
        auto head = ledger.lockHead();
        auto ack = ledger.ack(request.device);
        answer = standing(head, ack, nowMs);
        answer.role = caller.role;
        if (!fits(ledger, request, head, ack, answer))
            return;
        accompany(ledger, request, caller, head, answer);
        const auto begin = ack.last + 1 - request.first;
        auto ops = read.mid(begin);
        if (!isReadable(read, begin, request, nowMs, answer) || ops.isEmpty())
            return;
        const auto room = fitting(ledger, ops);
        if (room < ops.size())
            answer.code = "full";
        if (room == 0)
            return;
        ops.resize(room);
        Intake intake(ledger, head, caller, nowMs);
        const auto before = head.head;
        const auto fresh = request.ops.mid(begin, room);
        intake.take(request.device, ack, ops, fresh, request.chains.mid(begin, room));
        ledger.setHead(head);
        ledger.setAck(request.device, ack, nowMs);
        answer.last = ack.last;
        answer.chain = ack.chain;
        answer.head = head.head;
        if (intake.isPlain()) {
            answer.base = before;
            answer.cursor = head.head;
        }
    });
    answer.isCurrent = hasAll(ledger, request, caller, answer);
    return answer;
}

/// The next page of what changed.
static Answer readOn(Ledger &ledger, const PullRequest &request, const Caller &caller, qint64 nowMs)
{
    const auto head = ledger.head();
    auto answer = standing(head, ledger.ack(request.device), nowMs);
    answer.role = caller.role;
    if (request.epoch != head.epoch) {
        answer.base = ledger.baseSince(request.epoch);
        return refused(answer, "epoch");
    }
    const auto scopes = scopesOf(caller);
    answer.places = placesFor(request, scopes);
    const auto horizon = ledger.horizon();
    for (const auto &[name, place] : answer.places)
        if (place.isInteger() && place.toInteger() > 0 && place.toInteger() < horizon)
            return refused(answer, "gone");
    // The head was read first: whatever stays before it is among the rows.
    if (!leave(ledger, request, scopes, answer))
        advance(ledger, request, scopes, head.head, answer);
    answer.cursor = Ahead(answer.places).from;
    if (answer.cursor == std::numeric_limits<qint64>::max())
        answer.cursor = request.cursor;
    return answer;
}

Answer handOut(Ledger &ledger, const PullRequest &request, const Caller &caller, qint64 nowMs)
{
    // What changes while a page is read moves behind it, and is not in it as it was before either: the end of a reading
    // is where nothing has moved, or a device would believe that it has all of it.
    auto answer = readOn(ledger, request, caller, nowMs);
    const auto hasMoved = [&] { return answer.isOk() && !answer.hasMore && ledger.head().head != answer.head; };
    for (int times = 1; times < mostReadings && hasMoved(); ++times)
        answer = readOn(ledger, request, caller, nowMs);
    if (!answer.isOk())
        return answer;
    answer.hasMore = answer.hasMore || hasMoved();
    const auto scopes = scopesOf(caller);
    handOutNamed(ledger, request, scopes, rankOf(caller), *ledger.rules(), answer);
    answer.verdicts = ledger.verdicts(request.device, request.heard);
    if (request.digest == PullRequest::allBuckets)
        answer.digests = ledger.digests(scopes, rankOf(caller));
    else if (request.digest >= 0)
        answer.records = ledger.sums(scopes, rankOf(caller), request.digest);
    return answer;
}

} // namespace crm::sync
