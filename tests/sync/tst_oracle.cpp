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

    enum Number { anna = 1, ben, copy };
    const Id customer = Id::make();
    const Id remark = Id::make();
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

CRM_TEST(TestOracle)
#include "tst_oracle.moc"
