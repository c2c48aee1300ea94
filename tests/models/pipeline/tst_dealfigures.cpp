// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealfigures.h"

#include "db/entities/activity.h"
#include "db/entities/exchangerate.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestDealFigures : public QObject
{
    Q_OBJECT
private slots:
    void aTalkKeepsADealFresh_data();
    void aTalkKeepsADealFresh();
    void monthsAddUpOtherCurrencies();

private:
    static PipelineShape shape(TestDb &db)
    {
        return pipelineShapes(
            *await(db.store.records({&Pipeline::entity()})), *await(db.store.records({&Stage::entity()})))
            .value(0);
    }
};

void TestDealFigures::aTalkKeepsADealFresh_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("stale");
    QTest::newRow("we wrote") << Channel::Email << Direction::Outbound << qint64(1);
    QTest::newRow("they wrote") << Channel::Email << Direction::Inbound << qint64(0);
    QTest::newRow("we met") << Channel::Meeting << Direction::Outbound << qint64(0);
}

/// Mails that nobody answers do not keep a deal alive.
void TestDealFigures::aTalkKeepsADealFresh()
{
    QFETCH(Channel, channel);
    QFETCH(Direction, direction);
    QFETCH(qint64, stale);
    TestDb db(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    auto stage = db.get<Stage>(db.stage("Proposal"));
    stage.rotDays = 14;
    QVERIFY(db.put(stage));
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    QVERIFY(db.put(acme));
    QVERIFY(db.put(Opportunity{.id = Id::make(),
        .name = "Deal",
        .organisation = {acme.id},
        .stage = {stage.id},
        .expectedClose = QDate(2026, 6, 1),
        .nextStep = "Call"}));
    db.now = db.now.addDays(40);
    QVERIFY(db.put(Activity{.id = Id::make(),
        .subject = "Offer",
        .channel = channel,
        .direction = direction,
        .at = db.now.addDays(-2),
        .organisation = {acme.id}}));
    QCOMPARE(*await(db.store.count({&Opportunity::entity(), needsAttention(shape(db), db.now)})), stale);
}

void TestDealFigures::monthsAddUpOtherCurrencies()
{
    TestDb db;
    QVERIFY(
        db.put(ExchangeRate{.id = Id::make(), .currency = "USD", .day = QDate(2026, 3, 1), .rate = {2 * oneMillion}}));
    const auto deal = [&](const QString &stage, qint64 amount, const QString &currency) {
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = currency,
            .openedOn = QDate(2026, 2, 1),
            .expectedClose = QDate(2026, 3, 20)}));
    };
    deal("won", 1000, "EUR");
    deal("won", 1000, "USD");
    deal("won", 1000, "CHF");
    DealFigures figures(db.store);
    figures.setClock([&db] { return db.now; });
    figures.setPipeline(shape(db));
    figures.setActive(true);
    QTRY_COMPARE(figures.forecast().wonInAll(), 1500);
    QVERIFY(figures.forecast().note.contains("CHF"));
}

CRM_TEST(TestDealFigures)
#include "tst_dealfigures.moc"
