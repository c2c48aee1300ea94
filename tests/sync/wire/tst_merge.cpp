// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/merge.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace crm;
using namespace crm::sync;

/// Whatever the order in which operations reach a server, the record ends the same: the laws of a join (commutative,
/// associative, idempotent), on random operations.
class TestMerge : public QObject
{
    Q_OBJECT
private slots:
    void valuesDoNotDependOnTheOrder();
    void anOperationTakenTwiceChangesNothing();
    void oneOfTwoValuesIsLostWhicheverComesFirst();
    void whoChangesWinsWhicheverComesFirst();
    void aRemovalEverybodyKnowsOfHolds();
    void whatIsRemovedTwiceHasTheLaterStamp();
    void whatWasChangedBeforeARemovalOutlivesIt();
    void theLatestInsertionSaysSinceWhenARecordIsThere();
    void ofTwoOfOneNameEachIsAskedAboutWhatTheOtherWrote();
};

namespace {

constexpr int cases = 20000;
const Id customer(1, 2);

class Server
{
public:
    Merged take(const Op &op, const std::function<bool(const Stamp &)> &isAuthors = {})
    {
        const auto next = [this] { return Stamp{m_clock = qMax(m_clock, quint64(1) << 40) + 1, "the server"}; };
        auto merged = merge(state, op, {++m_seq, next, isAuthors});
        state = merged.state;
        losses += merged.losses;
        return merged;
    }
    QMap<QByteArray, std::pair<Fields, Stamp>> values() const
    {
        QMap<QByteArray, std::pair<Fields, Stamp>> map;
        for (auto it = state.groups.begin(); it != state.groups.end(); ++it)
            map.insert(it.key(), {it->fields, it->stamp});
        return map;
    }
    qint64 position() const { return m_seq; }

    RowState state;
    QList<Loss> losses;

private:
    qint64 m_seq = 0;
    quint64 m_clock = 0;
};

Fields text(const char *value)
{
    return {{QString("name"), QString::fromLatin1(value)}};
}

Op change(const QByteArray &node, quint64 h, const QMap<QByteArray, Fields> &groups, qint64 seen = 0)
{
    Op op{Op::Update, "customer", customer, {h, node}};
    op.groups = groups;
    op.seen = seen;
    return op;
}

Op removal(const QByteArray &node, quint64 h, qint64 seen = 0)
{
    auto op = change(node, h, {}, seen);
    op.kind = Op::Remove;
    op.act = 7;
    return op;
}

Op creation()
{
    auto op = change("device 0", 10, {{"name", text("first")}, {"phone", text("first")}, {"address", text("first")}});
    op.kind = Op::Insert;
    return op;
}

/// Few groups, few values, few stamps: most cases meet somewhere. No two have the same stamp.
QList<Op> randomChanges(QRandomGenerator &random, int count)
{
    static const QByteArrayList groups{"name", "phone", "address"};
    static const char *const values[]{"first", "second", "third"};
    QList<Op> ops;
    for (int i = 0; i < count; ++i) {
        QMap<QByteArray, Fields> changed;
        for (const auto &group : groups)
            if (random.bounded(2))
                changed.insert(group, text(values[random.bounded(3)]));
        ops.append(change("device " + QByteArray::number(i + 1), 20 + random.bounded(4), changed));
    }
    return ops;
}

} // namespace

void TestMerge::valuesDoNotDependOnTheOrder()
{
    QRandomGenerator random(1);
    for (int i = 0; i < cases / 4; ++i) {
        auto ops = randomChanges(random, 3);
        ops.prepend(creation());
        QList<int> order{0, 1, 2, 3};
        Server first;
        for (const auto &op : std::as_const(ops))
            first.take(op);
        while (std::next_permutation(order.begin(), order.end())) {
            Server other;
            for (const int at : std::as_const(order))
                other.take(ops.at(at));
            QCOMPARE(other.values(), first.values());
        }
    }
}

void TestMerge::anOperationTakenTwiceChangesNothing()
{
    QRandomGenerator random(2);
    for (int i = 0; i < cases; ++i) {
        auto ops = randomChanges(random, 3);
        ops.prepend(creation());
        Server server;
        for (const auto &op : std::as_const(ops))
            server.take(op);
        const auto before = server.values();
        const auto again = server.take(ops.at(random.bounded(4)));
        QVERIFY(!again.isChanged);
        QCOMPARE(server.values(), before);
    }
}

void TestMerge::oneOfTwoValuesIsLostWhicheverComesFirst()
{
    QRandomGenerator random(3);
    for (int i = 0; i < cases; ++i) {
        const auto ops = randomChanges(random, 2);
        QStringList lost[2];
        for (int turn = 0; turn < 2; ++turn) {
            Server server;
            server.take(creation());
            const auto seen = server.position();
            for (int at = 0; at < 2; ++at) {
                auto op = ops.at(at == turn);
                op.seen = seen; // neither knows of the other
                server.take(op);
            }
            for (const auto &loss : std::as_const(server.losses))
                lost[turn].append(loss.group + loss.loser.value("name").toString()
                    + loss.winner.value("name").toString() + loss.loserStamp.node + loss.winnerStamp.node);
            lost[turn].sort();
        }
        QCOMPARE(lost[1], lost[0]);
        qsizetype differing = 0;
        for (auto it = ops.first().groups.begin(); it != ops.first().groups.end(); ++it)
            differing += ops.last().groups.contains(it.key()) && ops.last().groups.value(it.key()) != *it;
        QCOMPARE(lost[0].size(), differing);
    }
}

void TestMerge::whoChangesWinsWhicheverComesFirst()
{
    QRandomGenerator random(4);
    for (int i = 0; i < cases; ++i) {
        auto changed = randomChanges(random, 1).first();
        if (changed.groups.isEmpty())
            continue;
        const auto removed = removal("device 9", 20 + random.bounded(4), 1);
        changed.seen = 1;
        for (const bool removalFirst : {false, true}) {
            Server server;
            server.take(creation());
            server.take(removalFirst ? removed : changed);
            server.take(removalFirst ? changed : removed);
            QVERIFY(!server.state.existence.isRemoved);
            QCOMPARE(server.losses.size(), 1);
            QCOMPARE(server.losses.first().kind, QByteArray("removal"));
            QVERIFY(removed.stamp < server.state.existence.stamp); // who removed it gets it back
            for (auto it = changed.groups.begin(); it != changed.groups.end(); ++it)
                QCOMPARE(server.state.groups.value(it.key()).fields, *it);
        }
    }
}

void TestMerge::aRemovalEverybodyKnowsOfHolds()
{
    QRandomGenerator random(5);
    for (int i = 0; i < cases; ++i) {
        Server server;
        server.take(creation());
        for (const auto &op : randomChanges(random, 2))
            server.take(op);
        server.take(removal("device 9", 20 + random.bounded(4), server.position()));
        QVERIFY(server.state.existence.isRemoved);
        QCOMPARE(server.state.existence.act, 7);
    }
}

void TestMerge::whatIsRemovedTwiceHasTheLaterStamp()
{
    for (const bool laterFirst : {false, true}) {
        Server server;
        server.take(creation());
        server.take(removal("device 1", laterFirst ? 31 : 30, 1));
        server.take(removal("device 2", laterFirst ? 30 : 31, 1));
        QVERIFY(server.state.existence.isRemoved);
        QCOMPARE(server.state.existence.stamp.h, quint64(31));
        QVERIFY(server.losses.isEmpty());
    }
}

void TestMerge::whatWasChangedBeforeARemovalOutlivesIt()
{
    for (const bool removalFirst : {false, true}) {
        auto removed = removal("device 1", 30, 1);
        removed.groups.insert("name", text("changed, then removed"));
        const auto changed = change("device 2", 31, {{"phone", text("second")}}, 1);
        Server server;
        server.take(creation());
        server.take(removalFirst ? removed : changed);
        server.take(removalFirst ? changed : removed);
        QVERIFY(!server.state.existence.isRemoved);
        QCOMPARE(server.state.groups.value("name").fields, text("changed, then removed"));
        QCOMPARE(server.state.groups.value("phone").fields, text("second"));
    }
}

/// Also where nobody tells the server again of the removal that came between them.
void TestMerge::theLatestInsertionSaysSinceWhenARecordIsThere()
{
    auto again = creation();
    again.stamp = {40, "device 1"};
    for (const bool againFirst : {false, true}) {
        Server server;
        server.take(againFirst ? again : creation());
        server.take(againFirst ? creation() : again);
        QVERIFY(!server.state.existence.isRemoved);
        QVERIFY(server.state.existence.stamp == again.stamp);
    }
}

void TestMerge::ofTwoOfOneNameEachIsAskedAboutWhatTheOtherWrote()
{
    const auto one = change("device 1", 30, {{"name", text("first")}}, 1);
    const auto other = change("device 1", 31, {{"name", text("second")}}, 1);
    for (const bool otherFirst : {false, true}) {
        Server server;
        server.take(creation());
        server.take(otherFirst ? other : one);
        server.take(otherFirst ? one : other, [](const Stamp &) { return false; });
        QCOMPARE(server.state.groups.value("name").fields, text("second"));
        QCOMPARE(server.losses.size(), 1);
        QCOMPARE(server.losses.first().loser, text("first"));
    }
    Server server;
    server.take(creation());
    server.take(one);
    server.take(other); // the same one, who knows what they wrote
    QVERIFY(server.losses.isEmpty());
}

CRM_TEST(TestMerge)
#include "tst_merge.moc"
