// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/sync/simulation.h"

using namespace crm;

/// Schedules of edits and mishaps over the engine and the ledger that ship. CRM_SCHEDULES: how many of each weather;
/// CRM_SEED: only this one.
class TestSimulation : public QObject
{
    Q_OBJECT
private slots:
    void everythingSettles_data();
    void everythingSettles();
    void aBrokenServerIsNoticed_data();
    void aBrokenServerIsNoticed();
    void whoWorksAloneIsNeverAsked();
};

void TestSimulation::everythingSettles_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("calm") << 0;
    QTest::newRow("lossy network, crashes") << 1;
    QTest::newRow("wrong clocks") << 2;
    QTest::newRow("copied files") << 3;
    QTest::newRow("files from backups") << 4;
    QTest::newRow("server from backups") << 5;
}

void TestSimulation::everythingSettles()
{
    QFETCH(int, kind);
    const Weather weathers[] = {
        {.loses = false, .crashes = false},
        {},
        {.skew = 400LL * 86400000},
        {.copies = true},
        {.rewinds = true},
        {.restores = true},
    };
    const bool isOne = qEnvironmentVariableIsSet("CRM_SEED");
    const auto first = isOne ? qEnvironmentVariable("CRM_SEED").toULongLong() : quint64(kind) * 1000000;
    const auto count = isOne ? 1 : qEnvironmentVariable("CRM_SCHEDULES", "60").toInt();
    for (auto seed = first; seed < first + quint64(count); ++seed) {
        const auto faults = Simulation(seed, weathers[kind]).run();
        QVERIFY2(faults.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(faults.join("; "))));
    }
}

void TestSimulation::aBrokenServerIsNoticed_data()
{
    QTest::addColumn<int>("sabotage");
    QTest::newRow("leaves out a row") << int(Weather::DropsRow);
    QTest::newRow("forgets what it confirmed") << int(Weather::ForgetsOp);
    QTest::newRow("hides what was overwritten") << int(Weather::HidesConflicts);
}

void TestSimulation::aBrokenServerIsNoticed()
{
    QFETCH(int, sabotage);
    int noticed = 0;
    for (quint64 seed = 1; seed <= 60 && noticed == 0; ++seed)
        noticed += !Simulation(seed, {.sabotage = Weather::Sabotage(sabotage)}).run().isEmpty();
    QVERIFY(noticed > 0);
}

void TestSimulation::whoWorksAloneIsNeverAsked()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Simulation simulation(seed, {.devices = 1});
        QCOMPARE(simulation.run(), QStringList());
        QCOMPARE(simulation.conflicts(), 0);
    }
}

CRM_TEST(TestSimulation)
#include "tst_simulation.moc"
