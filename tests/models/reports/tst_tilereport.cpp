// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilereport.h"

#include "db/entities/activity.h"
#include "db/entities/exchangerate.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QJsonDocument>

#include <cmath>

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
    void timeRunsOnWhereNothingHappened_data();
    void timeRunsOnWhereNothingHappened();
    void anAxisOfManyDaysLeavesThemOut();
    void anAverageOfNothingIsAGap();
    void theAverageOfAllIsThatOfTheirRecords();
    void tilesOfTheSameRecordsAreAnsweredTogether();
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

namespace {

void expect(TestDb &db, std::initializer_list<QDate> days)
{
    for (const auto &day : days)
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage("Lead")},
            .amount = {10000},
            .currency = "EUR",
            .expectedClose = day}));
}

} // namespace

void TestTileReport::timeRunsOnWhereNothingHappened_data()
{
    QTest::addColumn<TileStep>("step");
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("month") << TileStep::Month
                           << QStringList{"Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026", "None"}
                           << QList<double>{100, 0, 200, 0, 100, 100};
    QTest::newRow("quarter") << TileStep::Quarter << QStringList{"Q4 2025", "Q1 2026", "None"}
                             << QList<double>{300, 100, 100};
    QTest::newRow("year") << TileStep::Year << QStringList{"2025", "2026", "None"} << QList<double>{300, 100, 100};
}

void TestTileReport::timeRunsOnWhereNothingHappened()
{
    QFETCH(TileStep, step);
    QLocale::setDefault(QLocale::c());
    TestDb db;
    expect(db, {{2025, 10, 31}, {2025, 12, 1}, {2025, 12, 2}, {2026, 2, 28}, {}});
    DashboardTile tile{.title = "T",
        .kind = "opportunity",
        .group = "expected_close",
        .step = step,
        .measure = TileMeasure::Sum,
        .measured = "amount",
        .chart = TileChart::Line};
    const auto data = *await(runTile(db.store, tile));
    QTEST(data.categories, "categories");
    QTEST(data.series[0].values, "values");
    for (int i = 0; i < data.categories.size(); ++i)
        QCOMPARE(double(*await(db.store.count({data.at(0, i).entity, data.at(0, i).filter}))) * 100,
            data.series[0].values[i]);
    tile.chart = TileChart::Donut; // it has no axis
    QVERIFY(!(*await(runTile(db.store, tile))).series[0].values.contains(0));
}

void TestTileReport::anAxisOfManyDaysLeavesThemOut()
{
    QLocale::setDefault(QLocale::c());
    TestDb db;
    DashboardTile tile{.title = "T", .kind = "opportunity", .group = "expected_close", .step = TileStep::Day};
    expect(db, {{2026, 2, 27}, {2026, 3, 2}});
    QCOMPARE((*await(runTile(db.store, tile))).series[0].values, (QList<double>{1, 0, 0, 1}));
    expect(db, {{1926, 3, 2}});
    QCOMPARE((*await(runTile(db.store, tile))).series[0].values, (QList<double>{1, 1, 1}));
    tile.step = TileStep::Year;
    QCOMPARE((*await(runTile(db.store, tile))).categories.size(), 101);
    tile.step = TileStep::Quarter;
    expect(db, {{1926, 12, 31}});
    const auto quarters = *await(runTile(db.store, tile));
    QCOMPARE(quarters.categories.first(), "Q1 1926");
    QCOMPARE(quarters.categories.size(), 3); // of 401
}

void TestTileReport::anAverageOfNothingIsAGap()
{
    TestDb db;
    expect(db, {{2025, 10, 31}, {2025, 12, 1}, {2025, 12, 2}});
    DashboardTile tile{.title = "T",
        .kind = "opportunity",
        .group = "expected_close",
        .step = TileStep::Month,
        .measure = TileMeasure::Average,
        .measured = "amount",
        .chart = TileChart::Line};
    const auto data = *await(runTile(db.store, tile));
    QCOMPARE(data.series[0].values.size(), 3);
    QVERIFY(std::isnan(data.series[0].values[1]));
    QCOMPARE(data.series[0].values[2], 100.0);
    QCOMPARE(data.total(0), 200.0);
    tile.chart = TileChart::Bar; // a bar stands for itself
    QCOMPARE((*await(runTile(db.store, tile))).series[0].values, (QList<double>{100, 100}));
}

void TestTileReport::theAverageOfAllIsThatOfTheirRecords()
{
    TestDb db;
    const auto add = [&](const QString &stage, std::optional<qint64> amount, int probability) {
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = "EUR",
            .probability = probability,
            .probabilityOverridden = true}));
    };
    add("Lead", 10'000, 10);
    add("Lead", 20'000, 20);
    add("Lead", std::nullopt, 30);
    add("Proposal", 90'000, 80);
    DashboardTile tile{
        .title = "T", .kind = "opportunity", .group = "stage", .measure = TileMeasure::Average, .measured = "amount"};
    const auto amounts = *await(runTile(db.store, tile));
    QCOMPARE(amounts.series[0].values, (QList<double>{150, 900}));
    QCOMPARE(amounts.whole(), 400.0); // of the three that have one, and not 1050
    tile.measured = "probability";
    const auto chances = *await(runTile(db.store, tile));
    QCOMPARE(chances.series[0].values, (QList<double>{20, 80}));
    QCOMPARE(chances.whole(), 35.0);
    tile.measure = TileMeasure::Sum;
    QCOMPARE((*await(runTile(db.store, tile))).whole(), 140.0);
}

void TestTileReport::tilesOfTheSameRecordsAreAnsweredTogether()
{
    TestDb db;
    fill(db);
    QList<Answer<Result<ReportData>>> answers;
    for (const auto *group : {"organisation.country", "organisation.city", "source", "organisation.country"})
        answers.append(runTile(db.store,
            {.title = "T",
                .kind = "opportunity",
                .group = group,
                .measure = TileMeasure::Sum,
                .measured = QByteArray(group) == "source" ? "cycle_days" : "probability"}));
    for (const auto &answer : answers)
        QTRY_VERIFY(answer.isFinished()); // the lane does not wait for itself
    for (const auto &answer : answers)
        QVERIFY(await(answer));
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
