// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/amountlimit.h"
#include "models/forecast/forecastgrid.h"
#include "models/forecast/salesreport.h"
#include "tests/support/storedbefore.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace crm;

class TestSalesFigures : public QObject
{
    Q_OBJECT
private slots:
    void winRateLeavesOpenDealsOut();
    void nothingClosedHasNoRate();
    void cycleHasMeanAndMedian_data();
    void cycleHasMeanAndMedian();
    void velocityMultipliesItsFourFactors();
    void aShareOfFewIsNotEnough();
    void lostDealsCountNothingInAForecast();
    void aTranslationPutsTheYearWhereItBelongs();
    void cumulativeAddsTheSurerOnes();
    void everyFigureOpensItsRows();
    void openDealsInNoPeriodAreCounted();
    void otherCurrenciesAreNamedNotAdded();
    void anotherCurrencyCanBeChosen();
    void figuresThatFitNoNumberStayAtTheLargest();
};

namespace {

const QDate today(2026, 3, 2);

/// Of a language that names the year before the month.
class YearFirst final : public QTranslator
{
public:
    QString translate(const char *, const char *, const char *meaning, int) const override
    {
        return qstrcmp(meaning, "name of a month, its year") == 0 ? QStringLiteral("%2/%1") : QString();
    }
    bool isEmpty() const override { return false; }
};

struct Sales
{
    Sales()
    {
        QVERIFY(db.put(ida));
        QVERIFY(db.put(tom));
        facts = *await(readSalesFacts(db.store));
    }
    void deal(const QString &stage, qint64 amount, const QDate &day, const User &owner, const QString &currency = "EUR")
    {
        const bool isOpen = stage != u"won" && stage != u"lost";
        QVERIFY(db.put(Opportunity{.id = Id::make(),
            .name = "Deal",
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = currency,
            .owner = {owner.id},
            .openedOn = QDate(2025, 11, 1),
            .expectedClose = day,
            .closedAt = isOpen ? QDate() : day}));
    }
    qint64 rows(const Filter &filter) { return *await(db.store.count({&Opportunity::entity(), filter})); }

    TestDb db;
    User ida{.id = Id::make(), .name = "Ida"};
    User tom{.id = Id::make(), .name = "Tom"};
    SalesFacts facts;
};

} // namespace

void TestSalesFigures::winRateLeavesOpenDealsOut()
{
    const WinLoss figures{.won = 3, .lost = 1, .wonPriced = 3, .wonAmount = 900, .lostAmount = 100};
    QCOMPARE(*figures.rateByCount(), 0.75);
    QCOMPARE(*figures.rateByValue(), 0.9);
    QCOMPARE(*figures.averageWon(), 300.0);
}

void TestSalesFigures::nothingClosedHasNoRate()
{
    QVERIFY(!WinLoss{}.rateByCount());
    QVERIFY(!WinLoss{.lost = 2}.rateByValue());
    const WinLoss unpriced{.won = 3, .lost = 2, .wonPriced = 3, .wonAmount = 900};
    QVERIFY(!unpriced.rateByValue()); // lost deals without amounts are no 100 %
    QVERIFY(!velocityOf(5, {}, {}));
    QVERIFY(!Cohort{}.conversion());
}

void TestSalesFigures::cycleHasMeanAndMedian_data()
{
    using Days = QMap<qint64, qint64>;
    QTest::addColumn<Days>("days");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("median");
    QTest::newRow("none") << Days{} << 0.0 << 0.0;
    QTest::newRow("one") << Days{{9, 1}} << 9.0 << 9.0;
    QTest::newRow("odd") << Days{{1, 1}, {2, 1}, {30, 1}} << 11.0 << 2.0;
    QTest::newRow("even: between the middle two") << Days{{1, 2}, {4, 1}, {10, 1}} << 4.0 << 2.5;
    QTest::newRow("same day") << Days{{0, 3}, {6, 1}} << 1.5 << 0.0;
}

void TestSalesFigures::cycleHasMeanAndMedian()
{
    using Days = QMap<qint64, qint64>;
    QFETCH(Days, days);
    const auto cycle = cycleOf(days);
    QTEST(cycle.mean, "mean");
    QTEST(cycle.median, "median");
}

void TestSalesFigures::velocityMultipliesItsFourFactors()
{
    const WinLoss closed{.won = 20, .lost = 60, .wonPriced = 20, .wonAmount = 20 * 5000};
    QCOMPARE(*velocityOf(40, closed, {.deals = 20, .mean = 50}), 40 * 5000 * 0.25 / 50);
}

void TestSalesFigures::aShareOfFewIsNotEnough()
{
    QVERIFY(!(SampledShare{20, 29}.isEnough()));
    const SampledShare share{50, 100};
    QVERIFY(share.isEnough());
    // Wilson's interval of 50 in 100: 0.4038 to 0.5962 (Newcombe 1998, table I method 3).
    QVERIFY(qAbs(share.lowest() - 0.4038) < 1e-4);
    QVERIFY(qAbs(share.highest() - 0.5962) < 1e-4);
}

void TestSalesFigures::lostDealsCountNothingInAForecast()
{
    Sales s;
    s.deal("won", 1000, today, s.ida);
    s.deal("lost", 5000, today, s.ida);
    s.deal("Negotiation", 400, today, s.ida); // 75 %
    const auto grid = *await(readForecast(s.db.store, s.facts, {.spans = spansFrom(today, true, 1)}));
    QCOMPARE(grid.totals.first().single(ForecastCategory::Closed), 1000);
    QCOMPARE(grid.totals.first().single(ForecastCategory::Commit), 400);
    QCOMPARE(grid.totals.first().weighted, 300);
    QCOMPARE(grid.totals.first().expected(), 1300);
}

void TestSalesFigures::aTranslationPutsTheYearWhereItBelongs()
{
    const ForecastSpan november{QDate(2026, 11, 1), QDate(2026, 12, 1)};
    const auto month = QLocale().standaloneMonthName(11, QLocale::ShortFormat);
    QCOMPARE(spanText(november), month + " 2026");
    YearFirst language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QCOMPARE(spanText(november), "2026/" + month);
    QCoreApplication::removeTranslator(&language);
}

void TestSalesFigures::cumulativeAddsTheSurerOnes()
{
    Sales s;
    s.deal("won", 1, today, s.ida);
    s.deal("Negotiation", 20, today, s.ida);
    s.deal("Proposal", 300, today.addMonths(2), s.tom);
    s.deal("Proposal", 500, today, s.tom);
    s.deal("Lead", 7000, today, s.tom);
    const auto grid
        = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Owner, .spans = spansFrom(today, true, 2)}));
    const auto sums = grid.sums(-1, 0);
    QCOMPARE(sums.cumulative(ForecastCategory::Closed), 1);
    QCOMPARE(sums.cumulative(ForecastCategory::Commit), 21);
    QCOMPARE(sums.cumulative(ForecastCategory::BestCase), 521);
    QCOMPARE(sums.cumulative(ForecastCategory::Pipeline), 7521);
    QCOMPARE(sums.single(ForecastCategory::BestCase), 500);
    QCOMPARE(grid.sums(-1, 1).single(ForecastCategory::BestCase), 300);
    QCOMPARE(grid.rows.first().label, "Tom"); // the largest first
    QCOMPARE(grid.sums(1, 0).cumulative(ForecastCategory::Pipeline), 21);
}

void TestSalesFigures::everyFigureOpensItsRows()
{
    Sales s;
    s.deal("won", 1, QDate(2026, 1, 20), s.ida);
    s.deal("won", 2, today, s.ida);
    s.deal("lost", 2, today, s.tom);
    s.deal("won", 4, QDate(2025, 12, 31), s.tom);
    s.deal("Lead", 5, QDate(2026, 2, 1), s.tom);
    const auto report = *await(readSalesReport(s.db.store, s.facts, {QDate(2026, 1, 1), QDate(2026, 4, 1)},
        {SalesAxis::Owner, SalesAxis::Team, SalesAxis::Quarter}, today));
    QCOMPARE(report.all, (WinLoss{2, 1, 2, 3, 2}));
    QCOMPARE(s.rows(report.won), report.all.won);
    QCOMPARE(s.rows(report.lost), report.all.lost);
    QCOMPARE(s.rows(report.stillOpen), report.open);
    QCOMPARE(report.overdue, 1);
    QCOMPARE(s.rows(report.late), 1);
    for (const auto &lines : report.lines)
        for (const auto &line : lines)
            QCOMPARE(s.rows(line.closed), line.figures.closed());
    const auto grid
        = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Owner, .spans = spansFrom(today, true, 2)}));
    for (int row = -1; row < grid.rows.size(); ++row)
        for (const auto category : forecastCategories())
            QCOMPARE(s.rows(behindCell(s.facts, grid, row, 0, {category})), grid.sums(row, 0).dealsIn(category));
    QCOMPARE(s.rows(behindCell(s.facts, grid, -1, 0, forecastCategories())), 3);
}

void TestSalesFigures::openDealsInNoPeriodAreCounted()
{
    Sales s;
    s.deal("Negotiation", 400, {}, s.ida);
    s.deal("Lead", 30, {}, s.tom);
    s.deal("Lead", 5, QDate(2025, 12, 31), s.tom);
    s.deal("Lead", 7, today, s.tom);
    const auto ask = [&](const QList<ForecastSpan> &spans) {
        return *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Owner, .spans = spans}));
    };
    const auto grid = ask(spansFrom(today, true, 2));
    QCOMPARE(grid.undated.openDeals(), 2);
    QCOMPARE(grid.undated.openAmount(), 430);
    QCOMPARE(grid.overdue.openDeals(), 1);
    QCOMPARE(grid.overdue.openAmount(), 5);
    for (const auto why : {Unplaced::Undated, Unplaced::Overdue})
        QCOMPARE(s.rows(behindUnplaced(s.facts, grid, why)), grid.unplaced(why).openDeals());
    QCOMPARE(grid.rows.size(), 1); // they are in no row
    const auto all = ask({{}});    // where nothing bounds the days, nothing is left out
    QCOMPARE(all.totals.first().openDeals(), 4);
    QCOMPARE(all.undated.openDeals() + all.overdue.openDeals(), 0);
    const auto until = ask({{.until = QDate(2026, 1, 1)}});
    QCOMPARE(until.undated.openDeals(), 2);
    QCOMPARE(until.overdue.openDeals(), 0);
}

void TestSalesFigures::otherCurrenciesAreNamedNotAdded()
{
    Sales s;
    s.deal("won", 1000, today, s.ida);
    s.deal("won", 900, today, s.ida, "USD");
    const auto report = *await(readSalesReport(s.db.store, s.facts, {}, {}, today));
    QCOMPARE(report.currency, "EUR");
    QCOMPARE(report.otherCurrencies, QStringList{"USD"});
    QCOMPARE(report.all.won, 2);
    QCOMPARE(report.all.wonAmount, 1000);
    QCOMPARE(*report.all.averageWon(), 1000.0);
    const auto grid = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Product}));
    QCOMPARE(grid.totals.first().dealsIn(ForecastCategory::Closed), 1);
    QCOMPARE(grid.otherCurrencies, QStringList{"USD"});
}

void TestSalesFigures::anotherCurrencyCanBeChosen()
{
    Sales s;
    s.deal("won", 1000, today, s.ida);
    s.deal("won", 900, today, s.ida, "USD");
    const auto report = *await(readSalesReport(s.db.store, s.facts, {.currency = "USD"}, {}, today));
    QCOMPARE(report.currency, "USD");
    QCOMPARE(report.otherCurrencies, QStringList{"EUR"});
    QCOMPARE(report.all.wonAmount, 900);
    const auto grid = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Product, .currency = "USD"}));
    QCOMPARE(grid.totals.first().single(ForecastCategory::Closed), 900);
    QCOMPARE(s.rows(behindCell(s.facts, grid, -1, 0, {ForecastCategory::Closed})), 1);
    const auto gone = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Product, .currency = "CHF"}));
    QCOMPARE(gone.currency, "EUR"); // one that was chosen while there were deals in it
}

void TestSalesFigures::figuresThatFitNoNumberStayAtTheLargest()
{
    Sales s;
    for (const auto *stage : {"won", "won", "lost", "lost", "Lead", "Lead"})
        s.deal(stage, 100, today, s.ida);
    s.deal("Proposal", 100, today, s.tom);
    storedBefore(s.db.path(), "opportunity", "amount = 9223372036854775000");
    const auto report = *await(readSalesReport(s.db.store, s.facts, {}, {}, today));
    QCOMPARE(report.all.wonAmount, mostSum);
    QCOMPARE(report.all.lostAmount, mostSum);
    QCOMPARE(report.openAmount, mostSum);
    QCOMPARE(*report.all.rateByValue(), 0.5);
    const auto grid = *await(readForecast(s.db.store, s.facts, {.axis = ForecastAxis::Owner}));
    const auto &all = grid.totals.first();
    QCOMPARE(all.single(ForecastCategory::Closed), mostSum);
    QCOMPARE(all.cumulative(ForecastCategory::Pipeline), mostSum);
    QCOMPARE(all.openAmount(), mostSum);
    QCOMPARE(all.expected(), mostSum);
}

CRM_TEST(TestSalesFigures)
#include "tst_salesfigures.moc"
