// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/office.h"

#include "tests/sim/images.h"
#include "tests/sim/kinds.h"

#include "db/sync/server/conflictrow.h"
#include "db/sync/server/machines.h"
#include "db/sync/server/scoping.h"
#include "db/sync/tablerules.h"
#include "db/sync/wire/cbor.h"

#include <limits>

namespace crm::sim {

using namespace crm::sync;

namespace {

constexpr qint64 patience = 4; // times as long as asked for: who hears nothing and asks again shows nothing

/// All devices are one person's who may see everything.
Caller anybody()
{
    return {"anna", "agent", {}};
}

/// For who reads the trace.
QString told(const Op &op)
{
    QStringList groups;
    for (auto it = op.groups.begin(); it != op.groups.end(); ++it)
        groups.append(QString::fromLatin1(it.key()) + '=' + fieldsText(it.value()));
    const auto kind = op.kind == Op::Insert ? "insert" : op.kind == Op::Update ? "update" : "remove";
    return QString("%1 %2 %3 stamp %4.%5 of %6, seen %7 in %8: %9")
        .arg(QLatin1String(kind), QString::fromLatin1(op.table), op.row.text().right(6))
        .arg((op.stamp.h >> 16) % 100000000)
        .arg(op.stamp.h & 0xffff)
        .arg(QString::fromLatin1(op.stamp.node.toHex().left(4)))
        .arg(op.seen)
        .arg(op.epoch)
        .arg(groups.join(' '));
}

} // namespace

Office::Office(World &world, const Disk::Image &image)
    : m_world(world)
    , m_disk(0, world.random)
{
    m_disk.restore(image);
}

Office::~Office()
{
    m_disk.goDown();
}

void Office::start()
{
    if (m_run)
        return;
    try {
        m_run = std::make_unique<Run>(m_disk.path("office.db"));
        const auto health
            = m_hasDied ? m_run->database.scalar("PRAGMA integrity_check").toString() : QStringLiteral("ok");
        if (health != "ok")
            throw Violation{"I11", "the server's file after a restart: " + health};
        m_hasDied = false;
    } catch (const DatabaseError &) {
        m_run.reset();
        if (m_disk.isDown())
            kill(m_world.random.chance(50));
        m_world.timeline.in(1000, [this] { start(); });
    }
}

void Office::kill(bool lostPower)
{
    m_world.note("office dies", lostPower);
    m_hasDied = true;
    m_disk.goDown();
    m_run.reset();
    m_disk.restart(lostPower);
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting.answer({0});
    m_world.timeline.in(m_world.random.between(1, 20000), [this] { start(); });
}

Disk::Image Office::closed()
{
    m_run.reset();
    return m_disk.image();
}

void Office::keepCopy()
{
    if (!m_run)
        return;
    m_world.note("office backs up");
    m_copy = m_disk.image();
    m_copiedReceived = m_world.oracle.received();
    m_copiedTorn = m_torn;
    m_copiedWholeFrom = m_wholeFrom;
}

bool Office::goBack()
{
    if (m_copy.isEmpty() || !m_run)
        return false;
    m_world.note("office goes back");
    m_run.reset();
    m_disk.restart(false);
    m_disk.restore(m_copy);
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting.answer({0});
    m_run = std::make_unique<Run>(m_disk.path("office.db"));
    m_stages.clear();
    m_torn = m_copiedTorn;
    m_wholeFrom = m_copiedWholeFrom;
    m_run->ledger.beginEpoch(m_world.newNode(), m_world.timeline.now());
    m_world.oracle.serverWentBack(m_copiedReceived);
    ++m_restores;
    return true;
}

/// What the front does with what goes wrong.
void Office::attempt(const Answering &answer, const std::function<void()> &work)
{
    try {
        work();
    } catch (const WireError &error) {
        answer({error.reason == "upgrade" ? 426 : 400});
    } catch (const DatabaseError &error) {
        m_world.trace.explain("office: " + error.reason);
        if (!m_disk.isDown())
            return answer({503});
        answer({0});
        kill(m_world.random.chance(50));
    }
}

void Office::request(int device, const QByteArray &path, const QByteArray &body, const Answering &answer)
{
    if (!m_run)
        return answer({0});
    attempt(answer, [&] { path == "/v1/push" ? push(device, body, answer) : pull(device, body, answer); });
}

/// What the front knows from the device's token.
Caller Office::callerOf(int device)
{
    if (!m_people.contains(device))
        return anybody();
    const auto login = Images::colleagues().at(m_people.value(device)).login;
    const auto row = m_run->database.select("SELECT role, user_id, team FROM account WHERE login = ?", {login}).first();
    return {login, row.at(0).toString(), Id::fromBytes(row.at(1).toByteArray()), row.at(2).toString()};
}

QSet<Id> Office::visible(int device, const QList<Id> &rows)
{
    if (!m_people.contains(device))
        return {rows.begin(), rows.end()};
    return m_run->ledger.visible(rows, scopesOf(callerOf(device)));
}

void Office::seal()
{
    const auto rules = sync::rulesOf(registryOf(Version::Current), sharingOfKinds(true));
    m_run->ledger.learnRules(encodeRules(rules), rankOf("administrator"));
}

void Office::reorganise()
{
    auto &random = m_world.random;
    if (random.chance(50)) {
        static const QByteArrayList reaches{reach::everyone, reach::team, reach::owner};
        const auto reach = reaches.at(random.below(reaches.size()));
        return carryOut([this, reach] {
            m_world.trace.explain("customers reach " + QString::fromLatin1(reach));
            decideReach(m_run->ledger, "customer", reach, m_world.timeline.now());
        });
    }
    static const QStringList teams{"north", "south", ""};
    static const QStringList roles{"agent", "manager"};
    const auto &who = Images::colleagues().at(random.below(Images::colleagues().size()));
    const auto team = teams.at(random.below(teams.size()));
    const auto role = roles.at(random.below(roles.size()));
    carryOut([this, who, team, role] {
        m_world.trace.explain(who.login + " is " + role + " of " + team);
        m_run->database.run("UPDATE account SET team = ?, role = ? WHERE login = ?", {team, role, who.login});
        movePerson(m_run->ledger, who.user, m_world.timeline.now());
    });
}

bool Office::hasTold(int device, const Places &places)
{
    if (!m_people.contains(device))
        return true;
    Scopes told;
    for (const auto &[name, place] : places)
        told.insert(place.isInteger() ? name.toString().toUtf8() : QByteArray()); // still letting go of it
    return told == scopesOf(callerOf(device));
}

void Office::carryOut(const std::function<void()> &plan)
{
    ++m_plans;
    m_world.timeline.in(m_world.random.between(0, 5000), [this, plan] {
        bool isDone = false;
        if (m_run)
            attempt([](const Reply &) {},
                [&] {
                    plan();
                    isDone = true;
                });
        m_world.note("reorganises", isDone);
        if (!isDone)
            carryOut(plan);
        else
            wake();
        --m_plans;
    });
}

/// A state only moves along its ways, whoever writes what at the same time (I6).
void Office::checkStages(qint64 since)
{
    const auto rules = m_run->ledger.rules()->value("deal").machines;
    const auto rows
        = m_run->database.select("SELECT id, state FROM entity_row WHERE tbl = 'deal' AND seq > ?", {since});
    for (const auto &row : rows) {
        RowState state{"deal", Id::fromBytes(row.at(0).toByteArray())};
        decodeState(state, row.at(1).toByteArray());
        const auto now = state.groups.value("stage").fields.value(QLatin1String("stage")).toString().toLatin1();
        auto &former = m_stages[state.row];
        if (!former.isEmpty() && !rules.isEmpty() && !isReachable(rules.first(), former, now))
            throw Violation{"I6",
                QString("the deal %1 went from %2 to %3")
                    .arg(state.row.text().right(6), QString::fromLatin1(former), QString::fromLatin1(now))};
        former = now;
    }
}

/// Halves that stand alone without anybody having given them back are for the judge to see.
void Office::noteHalves(const QSet<Id> &givenBack)
{
    constexpr auto never = std::numeric_limits<qint64>::max();
    for (const auto &[left, right] : Images::instance().pairIds) {
        const auto states = m_run->ledger.states({{"customer", left}, {"customer", right}});
        const auto pair = [&](const Id &id) { return states.value(id).groups.value("pair").fields; };
        const bool isWhole = pair(left) == pair(right);
        if (!isWhole && (givenBack.contains(left) || givenBack.contains(right)))
            m_wholeFrom.insert(left, never);
        else if (isWhole && m_wholeFrom.value(left) == never)
            m_wholeFrom.insert(left, m_run->ledger.head().head);
    }
}

QSet<Id> Office::visiblePairs(int device)
{
    QList<Id> rows;
    if (m_people.contains(device))
        for (const auto &[left, right] : Images::instance().pairIds)
            rows << left << right;
    return visible(device, rows);
}

void Office::push(int device, const QByteArray &body, const Answering &answer)
{
    const auto wanted = decodePush(body);
    const auto before = m_run->ledger.ack(wanted.device).last;
    const auto head = m_run->ledger.head().head;
    const auto seen = visiblePairs(device);
    const auto result = takeIn(m_run->ledger, wanted, callerOf(device), m_world.timeline.now());
    m_world.note("push", wanted.first, wanted.ops.size(), result.last);
    if (m_world.trace.isPrinted())
        m_world.trace.explain("from " + QString::fromLatin1(wanted.device.toHex().left(4)));
    if (!result.isOk())
        m_world.note(result.code.constData(), result.base);
    bool hasPairs = false;
    QSet<Id> givenBack;
    for (auto cseq = qMax(before, wanted.first - 1) + 1; result.isOk() && cseq <= wanted.last(); ++cseq) {
        const auto op = decodeOp(wanted.ops.at(cseq - wanted.first));
        m_world.oracle.takenIn(device, op);
        hasPairs = hasPairs || op.groups.contains("pair");
        if (op.author.at == 0 && op.groups.contains("pair")) // its stamp tells when
            givenBack.insert(op.row);
        if (m_people.contains(device) && op.groups.contains("pair")) {
            if (seen.contains(op.row) && visiblePairs(device).contains(op.row))
                m_torn.remove(op.row);
            else
                m_torn.insert(op.row);
        }
        if (m_world.trace.isPrinted())
            m_world.trace.explain(told(op));
    }
    if (result.isOk() && !wanted.ops.isEmpty())
        checkStages(head);
    if (hasPairs && m_restores > 0)
        noteHalves(givenBack);
    answer({200, encodeAnswer(result)});
    wake();
}

/// With a look at whether it is anything that this person must not see (I7).
Answer Office::handedOut(int device, const PullRequest &wanted)
{
    const auto result = handOut(m_run->ledger, wanted, callerOf(device), m_world.timeline.now());
    if (!m_people.contains(device))
        return result;
    QList<Id> rows;
    for (const auto &row : result.rows + result.fetched)
        rows.append(row.row);
    const auto allowed = visible(device, rows);
    for (const auto &row : std::as_const(rows))
        if (!allowed.contains(row))
            throw Violation{"I7", QString("device %1 is sent %2, which is not for it").arg(device).arg(row.text())};
    return result;
}

void Office::pull(int device, const QByteArray &body, const Answering &answer)
{
    const auto wanted = decodePull(body);
    const auto result = handedOut(device, wanted);
    if (wanted.waitMs == 0 || result.hasNews())
        return answer({200, encodeAnswer(result)});
    m_waiting.append({device, wanted, answer, ++m_asked});
    m_world.timeline.in(patience * wanted.waitMs, [this, number = m_asked] { endWaiting(number); });
}

void Office::wake()
{
    const auto head = m_run->ledger.head().head;
    QList<qint64> due;
    for (const auto &waiting : std::as_const(m_waiting))
        if (waiting.request.cursor < head)
            due.append(waiting.number);
    for (const auto number : std::as_const(due))
        endWaiting(number);
}

void Office::endWaiting(qint64 number)
{
    const auto found = std::find_if(
        m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) { return waiting.number == number; });
    if (found == m_waiting.end())
        return;
    const auto waiting = *found;
    m_waiting.erase(found);
    if (!m_run)
        return waiting.answer({0});
    attempt(waiting.answer, [&] { waiting.answer({200, encodeAnswer(handedOut(waiting.device, waiting.request))}); });
}

} // namespace crm::sim
