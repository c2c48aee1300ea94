// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"
#include "models/forecast/forecastgrid.h"
#include "models/forecast/salesreport.h"
#include "models/pipeline/stagetotals.h"
#include "models/rates/conversion.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// DOMAIN §3: amounts of several currencies meet by dated rates; a closed deal keeps that of its day.
class TestConversion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void aRateIsReadBothWaysAndThroughAThird();
    void amountsKeepTheDigitsOfTheirCurrencies();
    void theNewestRateOfThePastCounts();
    void aWonDealKeepsTheRateOfItsDay();
    void openDealsCountByTheRateOfTheDay();
    void whatHasNoRateIsNamedNotAdded();
    void aBoardHeaderSaysByWhichRates();
    void dealsThatClosedWithoutARateGetThatOfTheirDay();
    void impossibleRatesAreRefused_data();
    void impossibleRatesAreRefused();
    void theTableOfACentralBankIsImported_data();
    void theTableOfACentralBankIsImported();
};

namespace {

const QDate today(2026, 3, 2);

struct Rates
{
    void rate(const QString &currency, const QDate &day, const char *worth, const QString &base = "EUR")
    {
        QVERIFY(db.put(ExchangeRate{.id = Id::make(),
            .base = base,
            .currency = currency,
            .day = day,
            .rate = {decimalFromText(QString::fromLatin1(worth))}}));
    }
    Id deal(const QString &stage, qint64 amount, const QString &currency, const QDate &day = today)
    {
        const auto id = Id::make();
        const bool isOpen = stage != u"won" && stage != u"lost";
        const auto done = db.put(Opportunity{.id = id,
            .name = "Deal",
            .stage = {db.stage(stage)},
            .amount = {amount},
            .currency = currency,
            .openedOn = QDate(2025, 11, 1),
            .expectedClose = day,
            .closedAt = isOpen ? QDate() : day});
        return done ? id : Id();
    }
    QString kept(const Id &deal)
    {
        return await(db.store.fetch(Opportunity::entity(), {deal}))->value(0).text("closing_rate");
    }
    RateBook book(const QDate &day = today) { return *await(readRates(db.store, day)); }
    SalesFacts facts() { return *await(readSalesFacts(db.store, today)); }
    qint64 rows(const Filter &filter) { return *await(db.store.count({&Opportunity::entity(), filter})); }
    TestDb db;
};

} // namespace

void TestConversion::aRateIsReadBothWaysAndThroughAThird()
{
    Rates r;
    r.rate("USD", today, "1.0812");
    r.rate("JPY", today.addDays(-3), "162.34");
    const auto book = r.book();
    QCOMPARE(book.rate("EUR", "USD")->converted(10000), 10812);
    QCOMPARE(book.rate("USD", "EUR")->converted(10812), 10000);
    const auto cross = book.rate("JPY", "USD"); // 162.34 JPY = 1 EUR = 1.0812 USD
    QCOMPARE(cross->converted(16234), 10812);   // yen have no digits, dollars two
    QCOMPARE(cross->day, today.addDays(-3));    // the older of the two
    QCOMPARE(cross->text(), "162.34 JPY = 1.0812 USD 2026-02-27");
    QCOMPARE(CurrencyRate::fromText(cross->text()), cross);
    QVERIFY(!book.rate("CHF", "EUR"));
    QVERIFY(!CurrencyRate::fromText(u"12 and some"));
}

void TestConversion::amountsKeepTheDigitsOfTheirCurrencies()
{
    const CurrencyRate dinar{"KWD", oneMillion, "EUR", 3 * oneMillion, today};
    QCOMPARE(dinar.converted(1001), 300); // 1.001 KWD, 3.003 EUR
    QCOMPARE(dinar.inverted().converted(300), 1000);
    const CurrencyRate half{"EUR", 2 * oneMillion, "USD", oneMillion, today};
    QCOMPARE(half.converted(3), 2); // half a cent goes away from zero
    QCOMPARE(half.converted(-3), -2);
    const CurrencyRate huge{"EUR", 1, "IRR", 100'000'000'000'000'000, today};
    QVERIFY(!huge.converted(1'000'000'000'000)); // no number that fits is better than a wrong one
}

void TestConversion::theNewestRateOfThePastCounts()
{
    Rates r;
    r.rate("USD", QDate(2026, 2, 27), "1.10"); // a Friday
    r.rate("USD", QDate(2026, 2, 20), "1.05");
    QCOMPARE(r.book(QDate(2026, 3, 1)).rate("EUR", "USD")->day, QDate(2026, 2, 27)); // the Sunday after it
    QCOMPARE(r.book(QDate(2026, 2, 26)).rate("EUR", "USD")->worth, 1'050'000);
    QVERIFY(!r.book(QDate(2026, 2, 19)).rate("EUR", "USD"));
}

void TestConversion::aWonDealKeepsTheRateOfItsDay()
{
    Rates r;
    r.rate("USD", today.addDays(-1), "1.25");
    const auto id = r.deal("won", 100000, "USD");
    QCOMPARE(r.kept(id), "1.25 USD = 1 EUR 2026-03-01");
    r.rate("USD", today, "2.0"); // comes in later, and for the day itself
    auto deal = r.db.get<Opportunity>(id);
    deal.name = "Another name";
    QVERIFY(r.db.put(deal));
    QCOMPARE(r.kept(id), "1.25 USD = 1 EUR 2026-03-01");
    const auto report = *await(readSalesReport(r.db.store, r.facts(), {.currency = "EUR"}, {}, today));
    QCOMPARE(report.currency, "EUR");
    QCOMPARE(report.all.wonAmount, 80000);
    QVERIFY(report.currencyNote.contains("kept"));
    deal.stage = {r.db.stage("Qualified")};
    QVERIFY(r.db.put(deal));
    QCOMPARE(r.kept(id), QString()); // an open deal has none
    deal = r.db.get<Opportunity>(id);
    deal.stage = {r.db.stage("won")};
    QVERIFY(r.db.put(deal));
    QCOMPARE(r.kept(id), "2 USD = 1 EUR 2026-03-02");
    QCOMPARE(r.kept(r.deal("won", 100, "EUR")), QString()); // the house's own
}

void TestConversion::openDealsCountByTheRateOfTheDay()
{
    Rates r;
    r.rate("USD", today, "1.25");
    r.deal("Proposal", 100000, "EUR");
    r.deal("Proposal", 100000, "USD");
    r.deal("won", 50000, "USD");
    const auto facts = r.facts();
    const auto grid
        = *await(readForecast(r.db.store, facts, {.axis = ForecastAxis::Owner, .spans = spansFrom(today, true, 1)}));
    QCOMPARE(grid.currency, "EUR");
    QCOMPARE(grid.currencies, (QStringList{"EUR", "USD"}));
    QVERIFY(grid.otherCurrencies.isEmpty());
    const auto &sums = grid.totals.first();
    qint64 open = 0;
    for (const auto category : {ForecastCategory::Pipeline, ForecastCategory::BestCase, ForecastCategory::Commit})
        open += sums.single(category);
    QCOMPARE(open, 100000 + 80000);
    QCOMPARE(sums.single(ForecastCategory::Closed), 40000);
    QVERIFY(grid.currencyNote.contains("USD"));
    QVERIFY(grid.currencyNote.contains(QLocale().toString(today, QLocale::ShortFormat)));
    for (const auto category : forecastCategories())
        QCOMPARE(r.rows(behindCell(facts, grid, -1, 0, {category})), sums.dealsIn(category));
    const auto dollars = *await(readForecast(r.db.store, facts, {.axis = ForecastAxis::Owner, .currency = "USD"}));
    QCOMPARE(dollars.currency, "USD");
    QCOMPARE(dollars.totals.first().single(ForecastCategory::Closed), 50000); // exactly what was agreed
}

void TestConversion::whatHasNoRateIsNamedNotAdded()
{
    Rates r;
    r.rate("USD", today, "1.25");
    r.deal("Proposal", 300000, "EUR");
    r.deal("Proposal", 100000, "CHF");
    r.deal("won", 100000, "EUR");
    r.deal("won", 700, "CHF");
    const auto facts = r.facts();
    const auto report = *await(readSalesReport(r.db.store, facts, {}, {}, today));
    QCOMPARE(report.currency, "EUR");
    QCOMPARE(report.otherCurrencies, QStringList{"CHF"});
    QCOMPARE(report.all.wonAmount, 100000);
    QCOMPARE(report.openAmount, 300000);
    QVERIFY(report.currencyNote.contains("CHF"));
    const auto grid = *await(readForecast(r.db.store, facts, {.axis = ForecastAxis::Owner}));
    QVERIFY(grid.currencyNote.contains("CHF"));
    for (const auto category : forecastCategories())
        QCOMPARE(r.rows(behindCell(facts, grid, -1, 0, {category})), grid.totals.first().dealsIn(category));
}

void TestConversion::aBoardHeaderSaysByWhichRates()
{
    Rates r;
    r.rate("USD", today, "1.25");
    r.deal("Proposal", 500000, "EUR");
    r.deal("Proposal", 100000, "USD");
    const auto stage = r.db.stage("Proposal");
    const auto ask = [&] { return *await(r.db.store.aggregate(totalsQuestion(Filter::refers("stage", stage)))); };
    QCOMPARE(amountsText(totalsByStage(ask())[stage], r.book()), "€5,800");
    QCOMPARE(amountsText(totalsByStage(ask())[stage]), "€5,000 without USD"); // without rates
    r.deal("Proposal", 100000, "CHF");
    const auto totals = totalsByStage(ask())[stage];
    QCOMPARE(amountsText(totals, r.book()), "€5,800 without CHF");
    const auto pieces = amountTexts(totals, r.book());
    QCOMPARE(pieces.amount, "€5,800");
    QCOMPARE(pieces.weighted, amountsText(totals, r.book(), {}, true));
    QCOMPARE(pieces.leftOut, "without CHF");
    QVERIFY(amountsInFull(totals, r.book()).contains("CHF are not included"));
    QCOMPARE(amountsText(totals, r.book(), "USD"), compactAmount(725'000, "USD") + " without CHF"); // the pipeline's
    QVERIFY(amountsInFull(totals, r.book(), "USD").contains("EUR"));
}

void TestConversion::dealsThatClosedWithoutARateGetThatOfTheirDay()
{
    Rates r;
    const auto early = r.deal("won", 1000, "USD", QDate(2026, 1, 10));
    const auto late = r.deal("won", 1000, "USD", QDate(2026, 2, 10));
    const auto never = r.deal("won", 1000, "CHF", QDate(2026, 2, 10));
    QCOMPARE(r.kept(late), QString());
    r.rate("USD", QDate(2026, 1, 1), "1.10");
    r.rate("USD", QDate(2026, 2, 9), "1.20");
    r.rate("USD", QDate(2026, 2, 20), "9.99");
    QCOMPARE(*await(keepMissingRates(r.db.store)), 2);
    QCOMPARE(r.kept(early), "1.1 USD = 1 EUR 2026-01-01");
    QCOMPARE(r.kept(late), "1.2 USD = 1 EUR 2026-02-09");
    QCOMPARE(r.kept(never), QString());
    QCOMPARE(*await(keepMissingRates(r.db.store)), 0);
}

void TestConversion::impossibleRatesAreRefused_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such currency") << "EUR"
                                      << "XYZ" << today << "1.1"
                                      << "currency";
    QTest::newRow("of itself") << "EUR"
                               << "EUR" << today << "1"
                               << "currency";
    QTest::newRow("nothing") << "EUR"
                             << "USD" << today << "0"
                             << "rate";
    QTest::newRow("less than nothing") << "EUR"
                                       << "USD" << today << "-1.1"
                                       << "rate";
    QTest::newRow("of tomorrow's tomorrow") << "EUR"
                                            << "USD" << today.addDays(2) << "1.1"
                                            << "day";
}

void TestConversion::impossibleRatesAreRefused()
{
    QFETCH(QString, base);
    QFETCH(QString, currency);
    QFETCH(QDate, day);
    QFETCH(QString, rate);
    QFETCH(QString, field);
    TestDb db;
    const auto done = db.put(ExchangeRate{
        .id = Id::make(), .base = base, .currency = currency, .day = day, .rate = {decimalFromText(rate)}});
    QVERIFY(!done);
    QCOMPARE(done.error().problems.value(0).field, field.toLatin1());
    QVERIFY(done.error().problems.value(0).message.endsWith('.'));
}

void TestConversion::theTableOfACentralBankIsImported_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("daily") << QByteArray("Date, USD, JPY, BGN, \n27 February 2026, 1.0812, 162.34, N/A, \n");
    QTest::newRow("historical") << QByteArray("\xEF\xBB\xBF"
                                              "Date,USD,JPY,CYP,\r\n2026-02-27,1.0812,162.34,N/A,\r\n"
                                              "2026-02-26,1.0799,161.9,0.58,\r\n");
    QTest::newRow("data portal") << QByteArray(
        "KEY,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\n"
        "EXR.D.USD.EUR.SP00.A,USD,EUR,2026-02-27,1.0812\nEXR.D.JPY.EUR.SP00.A,JPY,EUR,2026-02-27,162.34\n");
}

void TestConversion::theTableOfACentralBankIsImported()
{
    QFETCH(QByteArray, file);
    Rates r;
    QTemporaryDir dir;
    QFile table(dir.filePath("rates.csv"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write(file);
    table.close();
    const auto guess = guessImport(table.fileName());
    QVERIFY(bool(guess));
    QCOMPARE(guess->plan.entity, QByteArray("exchange_rate"));
    const auto done = await(importFile(r.db.store, guess->plan, table.fileName()));
    QVERIFY(bool(done));
    QCOMPARE(done->rejected, 0);
    const auto book = r.book();
    QCOMPARE(book.rate("EUR", "USD")->text(), "1 EUR = 1.0812 USD 2026-02-27");
    QCOMPARE(book.rate("EUR", "JPY")->worth, 162'340'000);
    QCOMPARE(await(importFile(r.db.store, guess->plan, table.fileName()))->created, 0); // the same file again
}

CRM_TEST(TestConversion)
#include "tst_conversion.moc"
