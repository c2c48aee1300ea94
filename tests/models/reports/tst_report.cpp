// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "models/reports/homereports.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void monthsWithoutRecordsAreZero();
    void sumsEqualAddingUpTheRecords();
    void everyBarOpensExactlyItsRows();
    void amountsOfOtherCurrenciesAreNamedNotAdded();
    void categoriesCountWithWhatIsBelowThem();
    void complaintsAreCountedWithoutReadingThem();
    void theSmallestColleaguesAreTakenTogether();
    void pointsAreLimited();
    void periodsBeginAndEndWhereTheySay_data();
    void periodsBeginAndEndWhereTheySay();
    void allTimeIsShownInYears();
    void aLongTimeIsShownInQuarters();
    void anErrorIsPassedOn();
};

namespace {

const QDate today(2026, 3, 2);

Opportunity deal(
    TestDb &db, const QString &stage, qint64 minor, const QDate &day, const QString &currency = QStringLiteral("EUR"))
{
    const auto id = db.stage(stage);
    const bool isWon = stage == u"won";
    return {.id = Id::make(),
        .name = QStringLiteral("Deal"),
        .stage = {id},
        .amount = {minor},
        .currency = currency,
        .openedOn = QDate(2025, 1, 1),
        .expectedClose = isWon ? QDate() : day,
        .closedAt = isWon ? day : QDate()};
}

ReportFacts facts(TestDb &db)
{
    return *await(readReportFacts(db.store));
}

ReportData answer(TestDb &db, const Report &report)
{
    const auto data = await(runReport(db.store, report));
    return data ? *data : ReportData{};
}

/// Deals over two years in three currencies, cases in every category.
void fill(TestDb &db)
{
    Edit edit{QStringLiteral("Fill")};
    const QStringList stages{"Lead", "Qualified", "Proposal", "Negotiation", "won", "lost"};
    const QStringList currencies{"EUR", "EUR", "EUR", "USD", "JPY"};
    for (int i = 0; i < 300; ++i)
        edit.puts.append(Record::from(
            deal(db, stages[i % 6], 1000 + 731 * i, QDate(2025, 1, 15).addDays(i * 2), currencies[i % 5])));
    const auto categories = await(db.store.records({&CaseCategory::entity()}));
    for (int i = 0; i < 120; ++i) {
        ServiceCase c{.id = Id::make(),
            .subject = QStringLiteral("Case %1").arg(i),
            .kind = CaseKind(i % 3 == 2),
            .category = {i % 7 == 0 ? Id() : categories->at(i % categories->size()).id},
            .severity = Severity(i % 5),
            .openedAt = QDateTime(QDate(2025, 5, 1).addDays(i * 2), QTime(23, 30))};
        edit.puts.append(Record::from(c));
    }
    QVERIFY(await(db.store.commit(edit)));
}

} // namespace

void TestReport::monthsWithoutRecordsAreZero()
{
    TestDb db;
    QVERIFY(db.put(deal(db, "won", 120000, QDate(2025, 11, 30))));
    QVERIFY(db.put(deal(db, "won", 30000, QDate(2026, 1, 1))));
    QVERIFY(db.put(deal(db, "Proposal", 100000, QDate(2026, 4, 30))));
    const auto data
        = answer(db, wonWithForecast(facts(db), {QDate(2025, 11, 1), QDate(2026, 3, 1)}, QDate(2026, 1, 5)));
    QCOMPARE(data.categories.size(), 6);
    QCOMPARE(data.series[0].values, (QList<double>{1200, 0, 300, 0, 0, 0}));
    QCOMPARE(data.series[1].values, QList<double>({0, 0, 0, 0, 0, 500})); // a proposal counts half
    QCOMPARE(data.currency, QStringLiteral("EUR"));
    QCOMPARE(data.currencyNote, QString());
}

void TestReport::sumsEqualAddingUpTheRecords()
{
    TestDb db;
    fill(db);
    const auto f = facts(db);
    const auto data = answer(db, pipelineByStage(f));
    QHash<Id, double> sums;
    const auto deals = await(db.store.records({&Opportunity::entity()}));
    for (const auto &r : *deals)
        if (r.text("currency") == data.currency)
            sums[r.reference("stage")] += r.value("amount").toDouble() / 100;
    QCOMPARE(data.categories, (QStringList{"Lead", "Qualified", "Proposal", "Negotiation"}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(data.series[0].values[i] * (data.currency == u"JPY" ? 0.01 : 1), sums[db.stage(data.categories[i])]);
    QCOMPARE(data.places, (QList<int>{0, 1, 2, 3}));
}

void TestReport::everyBarOpensExactlyItsRows()
{
    TestDb db;
    fill(db);
    const auto f = facts(db);
    const Period year{QDate(2025, 4, 1), QDate(2026, 4, 1)};
    for (const auto &report : {pipelineByStage(f), wonWithForecast(f, year, today), complaintsByMonth(f, year),
             openCasesBySeverity(), openPipeline(f), openComplaints()}) {
        const auto data = answer(db, report);
        QVERIFY2(data.series.size() > 0, report.key);
        for (int s = 0; s < data.series.size(); ++s) {
            for (int c = 0; c < data.categories.size(); ++c) {
                const auto behind = data.at(s, c);
                const auto rows = await(db.store.records({behind.entity, behind.filter}));
                QVERIFY(rows);
                double sum = 0;
                const auto measure = report.parts.value(std::min<int>(s, int(report.parts.size()) - 1)).measure;
                const double scale = data.currency == u"JPY" ? 1 : 100;
                for (const auto &row : *rows)
                    sum += measure == ReportMeasure::Count
                        ? 1
                        : row.value(measure == ReportMeasure::Amount ? "amount" : "weighted").toDouble() / scale;
                QVERIFY2(qAbs(sum - data.series[s].values[c]) < 1e-6, qPrintable(data.titleOf(s, c)));
            }
        }
    }
}

void TestReport::amountsOfOtherCurrenciesAreNamedNotAdded()
{
    TestDb db;
    QVERIFY(db.put(deal(db, "Lead", 500000, today, "USD")));
    QVERIFY(db.put(deal(db, "Lead", 400000, today, "EUR")));
    QVERIFY(db.put(deal(db, "Lead", 4100, today, "JPY"))); // 4,100 yen: the yen has no cents
    const auto data = answer(db, openPipeline(facts(db)));
    QCOMPARE(data.currency, QStringLiteral("USD"));
    QCOMPARE(data.series[0].values, QList<double>{5000});
    QCOMPARE(data.otherCurrencies, (QStringList{"EUR", "JPY"}));
    QCOMPARE(data.currencyNote,
        QStringLiteral(
            "Amounts in EUR and JPY are not included: there is no rate to USD. Add one under “Exchange rates”."));
}

void TestReport::categoriesCountWithWhatIsBelowThem()
{
    TestDb db;
    Id delivery, late;
    const auto categories = await(db.store.records({&CaseCategory::entity()}));
    for (const auto &c : *categories) {
        if (c.title() == u"Delivery")
            delivery = c.id;
        if (c.title() == u"Late")
            late = c.id;
    }
    for (const auto &category : {delivery, late, Id()})
        QVERIFY(db.put(ServiceCase{.id = Id::make(),
            .subject = "Parcel",
            .category = {category},
            .openedAt = QDateTime(QDate(2026, 2, 10), QTime(12, 0))}));
    const auto data = answer(db, complaintsByMonth(facts(db), {QDate(2026, 1, 1), QDate(2026, 4, 1)}));
    QCOMPARE(data.series.size(), 2);
    QCOMPARE(data.series[0].name, QStringLiteral("Delivery"));
    QCOMPARE(data.series[0].values, (QList<double>{0, 2, 0}));
    QCOMPARE(data.series[1].name, QStringLiteral("No category"));
    QCOMPARE(data.titleOf(0, 1), QStringLiteral("Delivery, Feb"));
}

void TestReport::complaintsAreCountedWithoutReadingThem()
{
    TestDb db;
    const auto report = complaintsByMonth(facts(db), {QDate(2025, 4, 1), QDate(2026, 4, 1)});
    Connection c(db.path(), Connection::ReadOnly);
    for (const auto &question : questionsOf(report, report.parts.first())) {
        const auto statement = QueryBuilder::aggregate(question);
        auto plan = c.exec("EXPLAIN QUERY PLAN " + statement.sql, statement.values);
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains("COVERING INDEX service_case_ix_kind"), qPrintable(plan.text(3)));
    }
}

void TestReport::theSmallestColleaguesAreTakenTogether()
{
    TestDb db;
    Edit edit{QStringLiteral("Fill")};
    for (int u = 0; u < 12; ++u) {
        const User user{.id = Id::make(), .name = QStringLiteral("Colleague %1").arg(u)};
        edit.puts.append(Record::from(user));
        for (int i = 0; i <= u; ++i)
            edit.puts.append(Record::from(Activity{.id = Id::make(),
                .subject = "Call",
                .channel = Channel::Call,
                .at = QDateTime(today, QTime(10, 0)),
                .user = {user.id}}));
    }
    QVERIFY(await(db.store.commit(edit)));
    const auto data = answer(db, activitiesByColleague(facts(db), periodOf(PeriodChoice::ThisMonth, today)));
    QCOMPARE(data.categories.size(), 8);
    QCOMPARE(data.categories.first(), QStringLiteral("Colleague 11"));
    QCOMPARE(data.categories.last(), QStringLiteral("Others"));
    QCOMPARE(data.series[0].values, (QList<double>{12, 11, 10, 9, 8, 7, 6, 1 + 2 + 3 + 4 + 5}));
    const auto others = data.at(0, 7);
    QCOMPARE(*await(db.store.count({others.entity, others.filter})), 15);
}

void TestReport::pointsAreLimited()
{
    Report report{.key = "many", .parts = {{.entity = &Activity::entity(), .axis = "user"}}};
    Table table;
    for (int i = 0; i < 5000; ++i) {
        report.members.append({QString::number(i), {i}});
        table.append({i, 1});
    }
    const auto data = assembleReport(report, {{table}});
    QVERIFY(data.categories.size() <= mostReportPoints + 1);
    QCOMPARE(data.total(0), 5000.0);
}

void TestReport::periodsBeginAndEndWhereTheySay_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("months");
    QTest::newRow("month") << PeriodChoice::ThisMonth << QDate(2026, 2, 28) << QDate(2026, 2, 1) << QDate(2026, 3, 1)
                           << 1;
    QTest::newRow("quarter") << PeriodChoice::ThisQuarter << QDate(2026, 12, 31) << QDate(2026, 10, 1)
                             << QDate(2027, 1, 1) << 3;
    QTest::newRow("year") << PeriodChoice::ThisYear << QDate(2024, 2, 29) << QDate(2024, 1, 1) << QDate(2025, 1, 1)
                          << 12;
    QTest::newRow("last year") << PeriodChoice::LastYear << QDate(2026, 3, 31) << QDate(2025, 1, 1) << QDate(2026, 1, 1)
                               << 12;
    QTest::newRow("all time of nobody knows when")
        << PeriodChoice::AllTime << QDate(2026, 3, 31) << QDate(2025, 4, 1) << QDate(2026, 4, 1) << 12;
    QTest::newRow("twelve months") << PeriodChoice::TwelveMonths << QDate(2026, 3, 31) << QDate(2025, 4, 1)
                                   << QDate(2026, 4, 1) << 12;
}

void TestReport::periodsBeginAndEndWhereTheySay()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(QDate, day);
    const auto period = periodOf(choice, day);
    QTEST(period.from, "from");
    QTEST(period.until, "until");
    QTEST(period.months().count, "months");
}

/// Deals of a file that another program has kept for years.
void TestReport::allTimeIsShownInYears()
{
    TestDb db;
    Edit edit{QStringLiteral("Fill")};
    for (const auto &day : {QDate(2016, 10, 20), QDate(2017, 3, 1), QDate(2017, 12, 31), QDate(2026, 3, 1)})
        edit.puts.append(Record::from(deal(db, "won", 100'00, day)));
    for (auto &record : edit.puts)
        record.setValue("opened_on", QStringLiteral("2016-01-01"));
    QVERIFY(await(db.store.commit(edit)));
    const auto beginning = await(readBeginning(db.store, facts(db)));
    QVERIFY(beginning);
    QCOMPARE(*beginning, QDate(2016, 10, 20));
    const auto period = periodOf(PeriodChoice::AllTime, today, *beginning);
    QCOMPARE(period.from, QDate(2016, 10, 1));
    const auto data = answer(db, wonWithForecast(facts(db), period, today));
    QCOMPARE(data.categories.size(), 11);
    QCOMPARE(data.categories.first(), QStringLiteral("2016"));
    QCOMPARE(data.categories.last(), QStringLiteral("2026"));
    QCOMPARE(data.series[0].values, (QList<double>{100, 200, 0, 0, 0, 0, 0, 0, 0, 0, 100}));
    const auto behind = data.at(0, 1);
    QCOMPARE(*await(db.store.count({behind.entity, behind.filter})), 2);
}

void TestReport::aLongTimeIsShownInQuarters()
{
    TestDb db;
    const Period period{QDate(2023, 2, 1), QDate(2026, 4, 1)};
    QCOMPARE(period.axis().count, 13);
    const auto data = answer(db, complaintsByMonth(facts(db), period));
    QCOMPARE(data.categories.size(), 13);
    QCOMPARE(data.categories.first(), QStringLiteral("Q1 2023"));
    QCOMPARE(data.categories.last(), QStringLiteral("Q1 2026"));
    QCOMPARE((Period{QDate(2025, 4, 1), QDate(2026, 4, 1)}.axis().count), 12);
}

void TestReport::anErrorIsPassedOn()
{
    TestDb db;
    const Report report{.key = "wrong", .parts = {{.entity = &Activity::entity(), .axis = "no_such_field"}}};
    const auto data = await(runReport(db.store, report));
    QVERIFY(!data);
    QCOMPARE(data.error().code, Error::Usage);
}

CRM_TEST(TestReport)

} // namespace crm

#include "tst_report.moc"
