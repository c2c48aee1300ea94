// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/quotetotals.h"

#include "db/value/decimal.h"
#include "db/value/money.h"

#include "tests/db/quotes/rational.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

#include <map>
#include <numeric>

using namespace crm;

class TestQuoteTotals : public QObject
{
    Q_OBJECT
private slots:
    void vectors_data();
    void vectors();
    void taxPerLineAndPerDocumentDiffer();
    void grossPricesStayExact();
    void currenciesHaveTheirDigits();
    void optionalLinesDoNotCount();
    void sharesSumToTheWhole();
    void refusesWhatIsOutOfReach_data();
    void refusesWhatIsOutOfReach();
    void discountsAreRead_data();
    void discountsAreRead();
    void agreesWithFractions();
    void aWholeDiscountLeavesNothing();
};

namespace {

PricedLine line(const char *quantity, const char *price, const char *discount, const char *tax, const char *currency)
{
    return {*decimalFromText(QLatin1String(quantity).toString()), *decimalFromText(QLatin1String(price).toString()),
        *discountFromText(QLatin1String(discount), QLatin1String(currency).toString()),
        *decimalFromText(QLatin1String(tax).toString())};
}

QString text(qint64 minor, const QString &currency = "EUR")
{
    return amountText(minor, currency);
}

/// The same document by fractions of whole numbers, written without the code under test.
struct Expected
{
    QList<qint64> amounts;
    qint64 discount = 0;
    qint64 net = 0;
    qint64 tax = 0;
};

QList<qint64> sharesByFractions(qint64 whole, const QList<qint64> &weights)
{
    const auto sum = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    QList<qint64> parts;
    QList<Rational> rests;
    for (const auto weight : weights) {
        const auto part = Rational(whole) * Rational(weight) / Rational(sum);
        parts.append(part.floor());
        rests.append(part - Rational(parts.last()));
    }
    for (auto left = whole - std::accumulate(parts.cbegin(), parts.cend(), qint64(0)); left > 0; --left) {
        qsizetype best = 0;
        for (qsizetype i = 1; i < rests.size(); ++i)
            if (rests.at(best) < rests.at(i))
                best = i;
        ++parts[best];
        rests[best] = Rational(-1);
    }
    return parts;
}

Expected byFractions(const QList<PricedLine> &lines, const PriceRules &rules)
{
    const bool isEven = rules.rounding == Rounding::HalfEven;
    qint64 units = 1;
    for (int i = 0; i < currencyDigits(rules.currency); ++i)
        units *= 10;
    Expected expected;
    QList<qint64> weights;
    for (const auto &l : lines) {
        auto amount = Rational(l.quantity, oneMillion) * Rational(l.unitPrice, oneMillion) * Rational(units);
        if (l.discount.kind == Discount::Percent)
            amount = amount * (Rational(1) - Rational(l.discount.value, 100 * oneMillion));
        else if (l.discount.kind == Discount::Money)
            amount = amount - Rational(l.discount.value);
        expected.amounts.append(amount.nearest(isEven));
        weights.append(l.counts ? expected.amounts.last() : 0);
    }
    const auto subtotal = std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
    if (rules.discount.kind == Discount::Percent)
        expected.discount = (Rational(subtotal) * Rational(rules.discount.value, 100 * oneMillion)).nearest(isEven);
    else
        expected.discount = rules.discount.value;
    const auto shares
        = expected.discount == 0 ? QList<qint64>(lines.size(), 0) : sharesByFractions(expected.discount, weights);
    const auto take = [&](qint64 rate, qint64 amount) {
        const Rational percent(rate, 100 * oneMillion);
        if (rules.prices == PriceMode::Gross) {
            const auto net = (Rational(amount) / (Rational(1) + percent)).nearest(isEven);
            expected.net += net;
            expected.tax += amount - net;
        } else {
            expected.net += amount;
            expected.tax += (Rational(amount) * percent).nearest(isEven);
        }
    };
    std::map<qint64, qint64> perRate;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).counts)
            continue;
        const auto amount = weights.at(i) - shares.at(i);
        if (rules.taxRounding == TaxRounding::Line)
            take(lines.at(i).taxRate, amount);
        else
            perRate[lines.at(i).taxRate] += amount;
    }
    for (const auto &[rate, amount] : perRate)
        take(rate, amount);
    return expected;
}

} // namespace

void TestQuoteTotals::vectors_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<int>("rounding");
    QTest::addColumn<QString>("net");
    // DOMAIN §5; the second as binary floating point with half-even would give 1185.12
    const int away = int(Rounding::HalfAway);
    const int even = int(Rounding::HalfEven);
    QTest::newRow("half a cent") << "9.5"
                                 << "124.75"
                                 << "" << away << "1185.13";
    QTest::newRow("half a cent, even") << "9.5"
                                       << "124.75"
                                       << "" << even << "1185.12";
    QTest::newRow("144.495") << "2.25"
                             << "64.22"
                             << "" << away << "144.50";
    QTest::newRow("144.495, even") << "2.25"
                                   << "64.22"
                                   << "" << even << "144.50";
    QTest::newRow("all of it off") << "2.25"
                                   << "64.22"
                                   << "100%" << away << "0.00";
    QTest::newRow("all of it off, even") << "2.25"
                                         << "64.22"
                                         << "100%" << even << "0.00";
    QTest::newRow("a rebate rounds away from zero too") << "1"
                                                        << "-0.125"
                                                        << "" << away << "-0.13";
    QTest::newRow("a rebate to the even cent") << "1"
                                               << "-0.125"
                                               << "" << even << "-0.12";
    QTest::newRow("an amount off") << "3"
                                   << "10.005"
                                   << "0.01" << away << "30.01";
}

void TestQuoteTotals::vectors()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, discount);
    QFETCH(int, rounding);
    const PriceRules rules{.currency = "EUR", .rounding = Rounding(rounding)};
    const auto totals
        = quoteTotals({line(quantity.toLatin1(), price.toLatin1(), discount.toLatin1(), "0", "EUR")}, rules);
    QVERIFY(bool(totals));
    QTEST(text(totals->net), "net");
    QCOMPARE(totals->total, totals->net);
}

/// odoo#36675: 55.55 and 11.11 at 23 %.
void TestQuoteTotals::taxPerLineAndPerDocumentDiffer()
{
    const QList<PricedLine> lines{line("1", "55.55", "", "23", "EUR"), line("1", "11.11", "", "23", "EUR")};
    const auto perDocument = quoteTotals(lines, {.currency = "EUR"});
    const auto perLine = quoteTotals(lines, {.currency = "EUR", .taxRounding = TaxRounding::Line});
    QCOMPARE(text(perDocument->tax), "15.33");
    QCOMPARE(text(perDocument->total), "81.99");
    QCOMPARE(text(perLine->tax), "15.34");
    QCOMPARE(text(perLine->total), "82.00");
}

/// SuiteCRM#1776 wanted a clean 2,500.00.
void TestQuoteTotals::grossPricesStayExact()
{
    const QList<PricedLine> lines{line("1", "2500", "", "21", "EUR")};
    const auto totals = quoteTotals(lines, {.currency = "EUR", .prices = PriceMode::Gross});
    QCOMPARE(text(totals->total), "2500.00");
    QCOMPARE(text(totals->net), "2066.12");
    QCOMPARE(text(totals->tax), "433.88");
    QCOMPARE(text(totals->lines.first().net), "2066.12");
}

void TestQuoteTotals::currenciesHaveTheirDigits()
{
    const QList<PricedLine> lines{line("3", "333.335", "", "10", "EUR")};
    const auto in = [&](const char *currency) {
        const auto totals = quoteTotals(lines, {.currency = QLatin1String(currency)});
        return text(totals->net, QLatin1String(currency)) + u' ' + text(totals->tax, QLatin1String(currency));
    };
    QCOMPARE(in("JPY"), "1000 100");
    QCOMPARE(in("EUR"), "1000.01 100.00");
    QCOMPARE(in("KWD"), "1000.005 100.001");
}

void TestQuoteTotals::optionalLinesDoNotCount()
{
    auto optional = line("2", "50", "", "21", "EUR");
    optional.counts = false;
    const auto totals = quoteTotals({line("1", "100", "", "21", "EUR"), optional},
        {.currency = "EUR", .discount = {Discount::Percent, 10 * oneMillion}});
    QCOMPARE(text(totals->lines.at(1).amount), "100.00");
    QCOMPARE(totals->lines.at(1).discountShare, 0);
    QCOMPARE(text(totals->net), "90.00");
    QCOMPARE(text(totals->tax), "18.90");
}

void TestQuoteTotals::sharesSumToTheWhole()
{
    QCOMPARE(sharedOut(100, {1, 1, 1}), (QList<qint64>{34, 33, 33}));
    QCOMPARE(sharedOut(1, {1, 2, 1}), (QList<qint64>{0, 1, 0}));
    QCOMPARE(sharedOut(10, {-5, 15}), (QList<qint64>{-5, 15}));
    QCOMPARE(sharedOut(7, {0, 3, 0}), (QList<qint64>{0, 7, 0}));
}

void TestQuoteTotals::refusesWhatIsOutOfReach_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("too large a product") << "999999999999"
                                         << "999999999999"
                                         << ""
                                         << "0" << QByteArray("unit_price");
    QTest::newRow("ten trillion") << "10"
                                  << "999999999999.99"
                                  << ""
                                  << "0" << QByteArray();
    QTest::newRow("more than ten trillion") << "11"
                                            << "999999999999.99"
                                            << ""
                                            << "0" << QByteArray("unit_price");
    QTest::newRow("a discount larger than the line") << "1"
                                                     << "10"
                                                     << "10.01"
                                                     << "0" << QByteArray("discount");
    QTest::newRow("a discount on a rebate") << "1"
                                            << "-10"
                                            << "1"
                                            << "0" << QByteArray("discount");
    QTest::newRow("an enormous discount") << "1"
                                          << "10"
                                          << "92233720368547758"
                                          << "0" << QByteArray("discount");
    QTest::newRow("a tax below zero") << "1"
                                      << "10"
                                      << ""
                                      << "-1" << QByteArray("tax");
    QTest::newRow("a tax beyond reason") << "1"
                                         << "10"
                                         << ""
                                         << "1000.5" << QByteArray("tax");
}

void TestQuoteTotals::refusesWhatIsOutOfReach()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, discount);
    QFETCH(QString, tax);
    QFETCH(QByteArray, field);
    const auto totals = quoteTotals(
        {line(quantity.toLatin1(), price.toLatin1(), discount.toLatin1(), tax.toLatin1(), "EUR")}, {.currency = "EUR"});
    QCOMPARE(totals ? QByteArray() : totals.error().problems.first().field, field);
}

void TestQuoteTotals::discountsAreRead_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("read");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no percent") << "0%"
                                << "";
    QTest::newRow("percent") << " 12.50 %"
                             << "12.5%";
    QTest::newRow("amount") << "60"
                            << "60.00";
    QTest::newRow("all") << "100%"
                         << "100%";
    QTest::newRow("more than all") << "100.1%"
                                   << "refused";
    QTest::newRow("below zero") << "-1%"
                                << "refused";
    QTest::newRow("negative amount") << "-1"
                                     << "refused";
    QTest::newRow("too many digits") << "1.005"
                                     << "refused";
    QTest::newRow("words") << "some"
                           << "refused";
}

void TestQuoteTotals::discountsAreRead()
{
    QFETCH(QString, given);
    const auto read = discountFromText(given, u"EUR");
    QTEST(read ? discountText(*read, u"EUR") : QString("refused"), "read");
}

/// Thousands of random documents against fractions; the seed is printed, so that a failure can be repeated.
void TestQuoteTotals::agreesWithFractions()
{
    const auto seed = qEnvironmentVariableIsSet("CRM_SEED") ? qEnvironmentVariableIntValue("CRM_SEED")
                                                            : int(QRandomGenerator::global()->bounded(1 << 30));
    qInfo("CRM_SEED=%d", seed);
    QRandomGenerator random{quint32(seed)};
    const QStringList currencies{"EUR", "JPY", "KWD", "USD"};
    const qint64 rates[] = {0, 5500000, 7000000, 19000000, 23000000, 7775000};
    for (int round = 0; round < 4000; ++round) {
        PriceRules rules{currencies.at(random.bounded(4)), TaxRounding(random.bounded(2)), Rounding(random.bounded(2)),
            PriceMode(random.bounded(2))};
        QList<PricedLine> lines;
        for (int i = random.bounded(1, 8); i > 0; --i) {
            PricedLine l{random.bounded(1, 4000) * 12500LL, random.bounded(-2000, 40000) * 5000LL, {},
                rates[random.bounded(6)], random.bounded(6) != 0};
            if (random.bounded(3) == 0)
                l.discount = {Discount::Percent, random.bounded(0, 401) * 250000LL};
            lines.append(l);
        }
        if (random.bounded(2) == 0)
            rules.discount = {Discount::Percent, random.bounded(1, 801) * 125000LL};
        const auto totals = quoteTotals(lines, rules);
        QVERIFY2(bool(totals), qPrintable(totals ? QString() : totals.error().message));
        const auto expected = byFractions(lines, rules);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(totals->lines.at(i).amount, expected.amounts.at(i));
        QCOMPARE(totals->discount, expected.discount);
        QCOMPARE(totals->net, expected.net);
        QCOMPARE(totals->tax, expected.tax);
        QCOMPARE(totals->total, expected.net + expected.tax);
    }
}

/// invoiceninja#3195 was left with −0.01.
void TestQuoteTotals::aWholeDiscountLeavesNothing()
{
    QRandomGenerator random{7};
    for (int round = 0; round < 500; ++round) {
        PriceRules rules{"EUR", TaxRounding(random.bounded(2)), Rounding(random.bounded(2)),
            PriceMode(random.bounded(2)), {Discount::Percent, 100 * oneMillion}};
        QList<PricedLine> lines;
        for (int i = random.bounded(1, 9); i > 0; --i)
            lines.append({random.bounded(1, 90000) * 11111LL, random.bounded(1, 90000) * 3333LL, {},
                random.bounded(0, 30) * 1230000LL});
        const auto totals = quoteTotals(lines, rules);
        QCOMPARE(totals->net, 0);
        QCOMPARE(totals->tax, 0);
        QCOMPARE(totals->total, 0);
        for (const auto &l : totals->lines)
            QCOMPARE(l.amount, l.discountShare);
    }
}

CRM_TEST(TestQuoteTotals)
#include "tst_quotetotals.moc"
