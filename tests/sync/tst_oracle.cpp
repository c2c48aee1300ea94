// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/oracle.h"
#include "tests/support/test.h"

using namespace crm;
using namespace crm::sim;

/// What the simulator takes as promised to whom: it must neither blame the program for what nobody could keep nor let
/// it off.
class TestOracle : public QObject
{
    Q_OBJECT
private slots:
    void aRemovalIsToldOfByItsAuthorAlone();
    void aCopyOfAFileTellsOfWhatStoodInIt_data();
    void aCopyOfAFileTellsOfWhatStoodInIt();
    void aReaderGivesBackOnlyWhatTheServerHad();
    void whatCameBackAndWentAgainSaysNothingNew_data();
    void whatCameBackAndWentAgainSaysNothingNew();
    void whatTwoTookBackIsOne_data();
    void whatTwoTookBackIsOne();
    void nobodyFollowsWhatTheyTookBack();
};

namespace {

/// Everybody has a customer with a remark.
struct Told
{
    Told()
    {
        oracle.begin(all);
        for (const int device : {anna, ben, copy})
            oracle.addDevice(device, all);
    }
    void remove(int device, const QList<Id> &rows)
    {
        auto left = oracle.seen(device);
        for (const auto &row : rows)
            left.removeIf([&](auto it) { return it.key().row == row; });
        oracle.edited(device, left, true, [](const Id &) { return true; });
    }
    /// By its author, or given back by a reader.
    void send(int device, const Id &row, bool isGivenBack = false)
    {
        sync::Op op{sync::Op::Remove, "remark", row};
        op.author.at = isGivenBack ? 0 : 1;
        oracle.takenIn(device, op);
    }

    /// Returns the place among what was written there.
    int write(int device, const QString &value)
    {
        auto now = all;
        now.insert(name, value);
        oracle.edited(device, now, true, [](const Id &) { return true; });
        return int(oracle.written().value(name).size()) - 1;
    }

    enum Number { anna = 1, ben, copy };
    const Id customer = Id::make();
    const Id remark = Id::make();
    const Unit name{customer, "name"};
    const View all{{{customer, "name"}, "Ada|"}, {{remark, "body"}, "Called|"}};
    Trace trace{false};
    Oracle oracle{trace};
};

} // namespace

/// Anna removes a customer with the remark that Ben removes too. Her file goes back before she has sent anything: that
/// the server has heard of the remark does not mean that anybody has heard of her.
void TestOracle::aRemovalIsToldOfByItsAuthorAlone()
{
    Told t;
    const auto copied = t.oracle.order();
    t.remove(Told::anna, {t.customer, t.remark});
    t.remove(Told::ben, {t.remark});
    t.send(Told::ben, t.remark);
    t.oracle.wentBack(Told::anna, copied);
    t.oracle.wentBack(Told::ben, copied);
    QCOMPARE(t.oracle.removals().size(), 2);
    QVERIFY(t.oracle.removals().first().isExcused);
    QVERIFY(!t.oracle.removals().last().isExcused);
}

void TestOracle::aCopyOfAFileTellsOfWhatStoodInIt_data()
{
    QTest::addColumn<bool>("isCopiedFirst");
    QTest::newRow("copied before") << true;
    QTest::newRow("copied after") << false;
}

void TestOracle::aCopyOfAFileTellsOfWhatStoodInIt()
{
    QFETCH(bool, isCopiedFirst);
    Told t;
    const auto copied = t.oracle.order();
    if (isCopiedFirst)
        t.oracle.copied(Told::anna, Told::copy);
    t.remove(Told::anna, {t.remark});
    if (!isCopiedFirst)
        t.oracle.copied(Told::anna, Told::copy);
    t.send(Told::copy, t.remark);
    t.oracle.wentBack(Told::anna, copied);
    QCOMPARE(t.oracle.removals().first().isExcused, isCopiedFirst);
}

void TestOracle::aReaderGivesBackOnlyWhatTheServerHad()
{
    Told t;
    const auto copied = t.oracle.order();
    const auto received = t.oracle.received();
    t.remove(Told::anna, {t.remark});
    t.remove(Told::ben, {t.remark});
    t.send(Told::ben, t.remark);
    t.oracle.serverWentBack(received);
    QCOMPARE(t.oracle.removals().last().received, 0);
    t.send(Told::copy, t.remark, true);
    t.oracle.wentBack(Told::anna, copied);
    t.oracle.wentBack(Told::ben, copied);
    QVERIFY(t.oracle.removals().first().isExcused);
    QVERIFY(!t.oracle.removals().last().isExcused);
}

void TestOracle::whatCameBackAndWentAgainSaysNothingNew_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("isRemoved");
    QTest::newRow("it stays") << 1 << false;
    QTest::newRow("it goes again") << 1 << true;
    QTest::newRow("it goes twice again") << 2 << true;
}

/// Anna removes a customer and undoes that while Ben, who has heard of neither, writes another name over the one that
/// she sees again. That she removes them once more says nothing of the name.
void TestOracle::whatCameBackAndWentAgainSaysNothingNew()
{
    QFETCH(int, times);
    QFETCH(bool, isRemoved);
    Told t;
    const Unit name{t.customer, "name"};
    const auto known = [](const Id &) { return true; };
    t.remove(Told::anna, {t.customer});
    auto bens = t.all;
    bens.insert(name, "Grace|");
    t.oracle.edited(Told::ben, bens, true, known);
    for (int i = 0; i < times; ++i) {
        t.oracle.edited(Told::anna, t.all, true, known);
        if (isRemoved)
            t.remove(Told::anna, {t.customer});
    }
    const auto list = t.oracle.written().value(name);
    QCOMPARE(list.size(), 2 + times);
    QCOMPARE(list.at(1).value, "Grace|");
    QCOMPARE(list.last().value, "Ada|");
    QCOMPARE(Oracle::following(list, int(list.size()) - 1), isRemoved ? QList<int>{1} : QList<int>{});
}

void TestOracle::whatTwoTookBackIsOne_data()
{
    QTest::addColumn<bool>("hasTakenBack");
    QTest::newRow("Ben has taken his back too") << true;
    QTest::newRow("Ben has seen the first words alone") << false;
}

/// Anna changes a name and takes that back, so that it is what it was. Ben, who has heard of nothing, writes another
/// over the same words: had he taken back a change of his own before, he has said what she says.
void TestOracle::whatTwoTookBackIsOne()
{
    QFETCH(bool, hasTakenBack);
    Told t;
    auto jean = hasTakenBack ? -1 : t.write(Told::ben, "Jean|");
    t.write(Told::anna, "Grace|");
    const auto annas = t.write(Told::anna, "Ada|");
    if (hasTakenBack) {
        t.write(Told::ben, "Mary|");
        t.write(Told::ben, "Ada|");
        jean = t.write(Told::ben, "Jean|");
    }
    const auto list = t.oracle.written().value(t.name);
    QCOMPARE(list.at(annas).value, "Ada|");
    QCOMPARE(list.at(jean).value, "Jean|");
    QCOMPARE(Oracle::following(list, annas).contains(jean), hasTakenBack);
}

/// Anna takes a change back twice: the second of them is no answer to what took it back.
void TestOracle::nobodyFollowsWhatTheyTookBack()
{
    Told t;
    t.write(Told::anna, "Grace|");
    t.write(Told::anna, "Ada|");
    const auto second = t.write(Told::anna, "Mary|");
    const auto last = t.write(Told::anna, "Ada|");
    QVERIFY(!Oracle::following(t.oracle.written().value(t.name), last).contains(second));
}

CRM_TEST(TestOracle)
#include "tst_oracle.moc"
