// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

/// Article numbers that are typed or pasted over others.
class TestQuoteArticles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void anotherNumberIsAnotherProduct();
    void untilItIsKnownTheLineHasNoPrice();
    void whatWasTypedByHandStays();
    void whatIsPastedBesideTheNumberStands();
    void anUnknownNumberLetsTheLineGo();
    void aNumberPutRightIsItsProduct();
    void theSameNumberIsTheSameProduct();
    void undoBringsTheFormerProductBack();
    void aPastedRowWithoutTaxHasTheUsualOne();
    void whatIsNotOnSaleIsSaidAtOnce();

private:
    void type(int column, const QString &text) { QVERIFY(m_sheet->setData(m_sheet->index(0, column), text)); }
    const Record &line() { return m_sheet->lines().first(); }
    /// What stands in the line: article, description, unit, price, tax, amount and margin.
    QString shown()
    {
        QStringList cells;
        for (const auto column : {QuoteWorksheet::Article, QuoteWorksheet::Description, QuoteWorksheet::Unit,
                 QuoteWorksheet::Price, QuoteWorksheet::Tax, QuoteWorksheet::Amount, QuoteWorksheet::Margin})
            cells.append(m_sheet->index(0, column).data().toString());
        return cells.join(u'|');
    }
    void answer() { m_sheet->adoptProduct(m_sheet->articlesTyped().value(0, -1), Record::from(m_control)); }

    std::unique_ptr<QuoteWorksheet> m_sheet;
    const Id m_reduced = Id::make();
    Product m_meter{
        .id = Id::make(), .name = "Flow Meter", .sku = "FM-110", .price = {129000}, .cost = {64500}, .unit = "pcs"};
    Product m_control{.id = Id::make(), .name = "Control Unit", .sku = "C3P", .price = {490000}, .cost = {245000}};
};

void TestQuoteArticles::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_control.taxClass = {m_reduced};
}

void TestQuoteArticles::init()
{
    m_sheet = std::make_unique<QuoteWorksheet>();
    m_sheet->setQuote(newQuote({}), {}, false);
    PriceCatalogue catalogue{.products = {{m_meter.id, m_meter}}};
    catalogue.usualTax = 19 * oneMillion;
    catalogue.taxRates.insert(m_reduced, 7 * oneMillion);
    m_sheet->setCatalogue(catalogue);
    m_sheet->insertLine(0, QuoteLineKind::Item);
    m_sheet->setProduct(0, Record::from(m_meter), std::nullopt);
    QVERIFY2(shown().startsWith("FM-110|Flow Meter|pcs|1290.00|"), qPrintable(shown()));
}

void TestQuoteArticles::anotherNumberIsAnotherProduct()
{
    type(QuoteWorksheet::Quantity, "2");
    type(QuoteWorksheet::Article, "c3p");
    QCOMPARE(m_sheet->articlesTyped(), QList<int>{0});
    answer();
    QCOMPARE(line().reference("product"), m_control.id);
    QVERIFY2(shown().startsWith("C3P|Control Unit||4900.00|7"), qPrintable(shown()));
    QCOMPARE(line().value("unit_cost").toLongLong(), 2450 * oneMillion);
    QCOMPARE(m_sheet->figures().totals.net, 980000);
    QVERIFY(!m_sheet->isPriceByHand(0));
    QVERIFY(m_sheet->articlesTyped().isEmpty());
}

/// Nothing can be stored or printed at another product's price meanwhile.
void TestQuoteArticles::untilItIsKnownTheLineHasNoPrice()
{
    type(QuoteWorksheet::Article, "C3P");
    QVERIFY(line().isNull("product"));
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Description).data().toString(), QString());
    QVERIFY(m_sheet->figures().isIncomplete());
    QCOMPARE(m_sheet->figures().totals.net, 0);
}

void TestQuoteArticles::whatWasTypedByHandStays()
{
    type(QuoteWorksheet::Description, "As ordered by phone");
    type(QuoteWorksheet::Price, "1000");
    type(QuoteWorksheet::Tax, "5");
    type(QuoteWorksheet::Article, "C3P");
    answer();
    QVERIFY2(shown().startsWith("C3P|As ordered by phone||1000.00|5"), qPrintable(shown()));
    QVERIFY(m_sheet->isPriceByHand(0));
    m_sheet->resetPrices({0});
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Price).data().toString(), QString("4900.00"));
}

void TestQuoteArticles::whatIsPastedBesideTheNumberStands()
{
    m_sheet->paste("Unit price\tArticle\n1290\tC3P", 0, QuoteWorksheet::Article); // the meter's price, but said
    answer();
    QVERIFY2(shown().startsWith("C3P|Control Unit||1290.00|7"), qPrintable(shown()));
    QVERIFY(m_sheet->isPriceByHand(0));
}

void TestQuoteArticles::anUnknownNumberLetsTheLineGo()
{
    const auto before = shown();
    type(QuoteWorksheet::Article, "OWN-1");
    QVERIFY(m_sheet->keepWithoutProduct(0));
    QCOMPARE(shown(), QString(before).replace("FM-110", "OWN-1"));
    QVERIFY(line().isNull("product"));
    QVERIFY(!m_sheet->figures().isIncomplete());
    QVERIFY(m_sheet->articlesTyped().isEmpty());
    QCOMPARE(m_sheet->articlesByHand(), QStringList{"OWN-1"});
    const auto note = m_sheet->index(0, QuoteWorksheet::Article).data(Qt::ToolTipRole).toString();
    QVERIFY2(note.contains("by hand"), qPrintable(note));
    type(QuoteWorksheet::Quantity, "3");
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Price).data().toString(), QString("1290.00"));
}

void TestQuoteArticles::aNumberPutRightIsItsProduct()
{
    type(QuoteWorksheet::Article, "C3Q");
    QVERIFY(m_sheet->keepWithoutProduct(0));
    type(QuoteWorksheet::Article, "C3P");
    answer();
    QVERIFY2(shown().startsWith("C3P|Control Unit||4900.00|7"), qPrintable(shown()));
    QCOMPARE(line().value("unit_cost").toLongLong(), 2450 * oneMillion);
}

void TestQuoteArticles::theSameNumberIsTheSameProduct()
{
    const auto before = shown();
    type(QuoteWorksheet::Article, "fm-110");
    QCOMPARE(shown(), before);
    QCOMPARE(line().reference("product"), m_meter.id);
    type(QuoteWorksheet::Article, ""); // not to be printed
    QCOMPARE(line().reference("product"), m_meter.id);
    type(QuoteWorksheet::Article, "FM-110");
    QCOMPARE(line().reference("product"), m_meter.id);
    QVERIFY(m_sheet->articlesTyped().isEmpty());
}

void TestQuoteArticles::undoBringsTheFormerProductBack()
{
    const auto before = shown();
    type(QuoteWorksheet::Article, "C3P");
    answer();
    m_sheet->undo();
    QCOMPARE(shown(), before);
    QCOMPARE(line().reference("product"), m_meter.id);
    QVERIFY(m_sheet->articlesTyped().isEmpty()); // nobody has typed it
    type(QuoteWorksheet::Article, "C3P");
    QCOMPARE(m_sheet->articlesTyped(), QList<int>{0}); // the catalogue is asked again
}

void TestQuoteArticles::aPastedRowWithoutTaxHasTheUsualOne()
{
    m_sheet->paste(
        QStringLiteral("\tManual\t1\tpcs\t20\t\t7\n\tWork\t1\th\t80\t\t\n\tBook\t1\tpcs\t9\t\t7\n\tTravel\t1\th\t60"),
        1, QuoteWorksheet::Article);
    m_sheet->paste(QStringLiteral("Freight\t1\t\t30"), m_sheet->rowCount(), QuoteWorksheet::Description);
    QList<qint64> rates;
    for (const auto &pasted : m_sheet->lines().mid(1))
        rates.append(pasted.value("tax").toLongLong() / oneMillion);
    QCOMPARE(rates, (QList<qint64>{7, 19, 7, 19, 19}));
}

void TestQuoteArticles::whatIsNotOnSaleIsSaidAtOnce()
{
    m_sheet->setHead("issued_on", "2026-12-01");
    QVERIFY(m_sheet->figures().limits.isEmpty());
    auto ended = m_meter;
    ended.activeUntil = QDate(2026, 11, 30);
    m_sheet->setProduct(0, Record::from(ended), std::nullopt);
    const auto limit = m_sheet->figures().limits.value(0);
    QVERIFY2(limit.sentence.startsWith("Line 1: “Flow Meter” is not on sale on "), qPrintable(limit.sentence));
    QCOMPARE(limit.column, int(QuoteWorksheet::Article));
    m_sheet->setHead("issued_on", "2026-11-30");
    QVERIFY(m_sheet->figures().limits.isEmpty());
}

CRM_TEST(TestQuoteArticles)
#include "tst_quotearticles.moc"
