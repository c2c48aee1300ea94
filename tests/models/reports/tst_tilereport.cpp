// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilereport.h"

#include "db/entities/activity.h"
#include "db/entities/exchangerate.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QJsonDocument>

using namespace crm;

class TestTileReport : public QObject
{
    Q_OBJECT
private slots:
    void barsOpenTheirRows_data();
    void barsOpenTheirRows();
    void theSmallOnesBecomeOthers();
    void amountsStayInOneCurrency();
    void amountsAreToldInOneCurrency();
    void stagesStandInTheirOrder();
    void whatDoesNotExistIsSaid_data();
    void whatDoesNotExistIsSaid();
};

namespace {

void fill(TestDb &db)
{
    Edit edit{QStringLiteral("Fill")};
    for (int i = 0; i < 48; ++i)
        edit.puts.append(Record::from(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage(i % 4 ? "Lead" : "Proposal")},
            .amount = {1000 + i},
            .currency = i % 6 ? "EUR" : "USD",
            .source = i % 16 ? QStringLiteral("Source %1").arg(i % 16) : QString(),
            .expectedClose = QDate(2025, 11, 5).addDays(i * 4)}));
    QVERIFY(await(db.store.commit(edit)));
}

} // namespace

void TestTileReport::barsOpenTheirRows_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<TileStep>("step");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QString>("first");
    QTest::newRow("one figure") << "" << TileStep::Value << 1 << "";
    QTest::newRow("reference") << "stage" << TileStep::Value << 2 << "Lead";
    QTest::newRow("through a reference") << "stage.type" << TileStep::Value << 1 << "Open";
    QTest::newRow("month") << "expected_close" << TileStep::Month << 7 << "Nov 2025";
    QTest::newRow("quarter") << "expected_close" << TileStep::Quarter << 3 << "Q4 2025";
    QTest::newRow("year") << "expected_close" << TileStep::Year << 2 << "2025";
    QTest::newRow("instant by day") << "stage_since" << TileStep::Day << 1 << "2 Mar 2026";
}

void TestTileReport::barsOpenTheirRows()
{
    QFETCH(QString, group);
    QFETCH(TileStep, step);
    QLocale::setDefault(QLocale::c());
    TestDb db;
    fill(db);
    const DashboardTile tile{.title = "T", .kind = "opportunity", .group = group, .step = step};
    const auto data = *await(runTile(db.store, tile));
    QTEST(int(data.categories.size()), "bars");
    QTEST(data.categories.first(), "first");
    QCOMPARE(data.total(0), 48.0);
    for (int i = 0; i < data.categories.size(); ++i)
        QCOMPARE(
            double(*await(db.store.count({data.at(0, i).entity, data.at(0, i).filter}))), data.series[0].values[i]);
}

void TestTileReport::theSmallOnesBecomeOthers()
{
    TestDb db;
    fill(db);
    const DashboardTile tile{.title = "T", .kind = "opportunity", .group = "source"};
    const auto data = *await(runTile(db.store, tile));
    QCOMPARE(data.categories.size(), mostTileBars);
    QCOMPARE(data.categories.last(), "Others");
    QCOMPARE(data.total(0), 48.0);
    const auto others = data.at(0, mostTileBars - 1);
    QCOMPARE(double(*await(db.store.count({others.entity, others.filter}))), data.series[0].values.last());
}

void TestTileReport::amountsStayInOneCurrency()
{
    TestDb db;
    fill(db);
    const auto only = QString::fromUtf8(QJsonDocument(Filter::equals("stage", "Lead").toJson()).toJson());
    DashboardTile tile{
        .title = "T", .kind = "opportunity", .condition = only, .measure = TileMeasure::Sum, .measured = "amount"};
    const auto data = *await(runTile(db.store, tile));
    QCOMPARE(data.currency, "EUR");
    QCOMPARE(data.otherCurrencies, QStringList{"USD"});
    double sum = 0;
    for (int i = 0; i < 48; ++i)
        sum += i % 4 && i % 6 ? 1000 + i : 0;
    QCOMPARE(data.total(0), sum / 100);
    tile.measure = TileMeasure::Average;
    const auto rows = double(*await(db.store.count({data.at(0, 0).entity, data.at(0, 0).filter})));
    QCOMPARE((*await(runTile(db.store, tile))).total(0), sum / 100 / rows);
}

void TestTileReport::amountsAreToldInOneCurrency()
{
    TestDb db;
    QVERIFY(
        db.put(ExchangeRate{.id = Id::make(), .currency = "USD", .day = QDate(2026, 3, 1), .rate = {2 * oneMillion}}));
    fill(db);
    DashboardTile tile{
        .title = "T", .kind = "opportunity", .group = "stage", .measure = TileMeasure::Sum, .measured = "amount"};
    double sum = 0;
    double all = 0;
    for (int i = 0; i < 48; ++i)
        (i % 6 ? sum : all) += 1000 + i;
    const auto data = *await(runTile(db.store, tile));
    QCOMPARE(data.currency, "EUR");
    QCOMPARE(data.categories, (QStringList{"Lead", "Proposal"})); // one bar each, whatever the currencies
    QCOMPARE(data.total(0), (sum + all / 2) / 100);
    QVERIFY(data.currencyNote.contains("USD"));
    qint64 behind = 0;
    for (int i = 0; i < 2; ++i)
        behind += *await(db.store.count({data.at(0, i).entity, data.at(0, i).filter}));
    QCOMPARE(behind, 48);
    tile.measure = TileMeasure::Average;
    tile.group.clear();
    QCOMPARE((*await(runTile(db.store, tile))).total(0), (sum + all / 2) / 100 / 48);
}

/// The smaller bar comes first when its stage does.
void TestTileReport::stagesStandInTheirOrder()
{
    TestDb db;
    const auto add = [&](const QString &stage, qint64 amount) {
        QVERIFY(db.put(Opportunity{.id = Id::make(), .name = "Deal", .stage = {db.stage(stage)}, .amount = {amount}}));
    };
    add("Proposal", 500);
    add("Negotiation", 900);
    add("Lead", 100);
    add("Qualified", 700);
    const DashboardTile tile{
        .title = "T", .kind = "opportunity", .group = "stage", .measure = TileMeasure::Sum, .measured = "amount"};
    QCOMPARE(
        (*await(runTile(db.store, tile))).categories, (QStringList{"Lead", "Qualified", "Proposal", "Negotiation"}));
}

void TestTileReport::whatDoesNotExistIsSaid_data()
{
    QTest::addColumn<DashboardTile>("tile");
    QTest::newRow("kind") << DashboardTile{.title = "T", .kind = "unicorn"};
    QTest::newRow("group") << DashboardTile{.title = "T", .kind = "opportunity", .group = "horn"};
    QTest::newRow("measure") << DashboardTile{
        .title = "T", .kind = "opportunity", .measure = TileMeasure::Sum, .measured = "horn"};
    QTest::newRow("filter") << DashboardTile{
        .title = "T", .kind = "opportunity", .condition = "{\"kind\":\"perhaps\"}"};
}

void TestTileReport::whatDoesNotExistIsSaid()
{
    QFETCH(DashboardTile, tile);
    TestDb db;
    const auto answer = runTile(db.store, tile);
    QVERIFY(!await(answer));
    QVERIFY(answer.result().error().message.endsWith(u'.'));
}

CRM_TEST(TestTileReport)
#include "tst_tilereport.moc"
