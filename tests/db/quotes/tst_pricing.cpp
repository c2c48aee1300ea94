// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/pricing.h"

#include "tests/support/test.h"

using namespace crm;

class TestPricing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void prices_data();
    void prices();
    void aCircleEnds();
    void aParentInAnotherCurrencySaysNothing();

private:
    const Id m_pump = Id::make();
    const Id m_valve = Id::make();
    PriceBook m_list{.id = Id::make(), .name = "List"};
    PriceBook m_special{.id = Id::make(), .name = "Special", .parent = {m_list.id}};
    QList<PriceEntry> m_entries;
};

void TestPricing::initTestCase()
{
    const auto entry = [](const Id &book, const Id &product, qint64 from, qint64 price) {
        return PriceEntry{.id = Id::make(),
            .priceBook = {book},
            .product = {product},
            .minQuantity = {from * oneMillion},
            .price = {price * oneMillion}};
    };
    auto spring = entry(m_list.id, m_pump, 1, 90);
    spring.validFrom = QDate(2026, 3, 1);
    spring.validUntil = QDate(2026, 5, 31);
    m_entries = {entry(m_list.id, m_pump, 0, 100), entry(m_list.id, m_pump, 10, 80), spring,
        entry(m_list.id, m_valve, 0, 7), entry(m_special.id, m_pump, 5, 70)};
    m_special.validUntil = QDate(2026, 12, 31);
}

void TestPricing::prices_data()
{
    QTest::addColumn<bool>("isSpecial");
    QTest::addColumn<bool>("isPump");
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("price"); // −1: none
    const QDate winter(2026, 1, 10);
    const QDate april(2026, 4, 10);
    QTest::newRow("list price") << false << true << 1 << winter << qint64(100);
    QTest::newRow("a season's price") << false << true << 1 << april << qint64(90);
    QTest::newRow("the last day of the season") << false << true << 9 << QDate(2026, 5, 31) << qint64(90);
    QTest::newRow("after the season") << false << true << 9 << QDate(2026, 6, 1) << qint64(100);
    QTest::newRow("from a quantity") << false << true << 10 << april << qint64(80);
    QTest::newRow("the parent's") << true << true << 4 << winter << qint64(100);
    QTest::newRow("its own from five") << true << true << 5 << winter << qint64(70);
    QTest::newRow("a product it does not name") << true << false << 50 << winter << qint64(7);
    QTest::newRow("a book out of force") << true << true << 5 << QDate(2027, 1, 1) << qint64(-1);
}

void TestPricing::prices()
{
    QFETCH(bool, isSpecial);
    QFETCH(bool, isPump);
    QFETCH(int, quantity);
    QFETCH(QDate, day);
    QFETCH(qint64, price);
    const auto found = priceIn(isSpecial ? m_special.id : m_list.id, {m_list, m_special}, m_entries,
        {isPump ? m_pump : m_valve, quantity * oneMillion, day});
    QCOMPARE(found.value_or(-oneMillion), price * oneMillion);
}

void TestPricing::aCircleEnds()
{
    auto list = m_list;
    list.parent = {m_special.id};
    const PriceQuestion question{Id::make(), oneMillion, QDate(2026, 1, 10)};
    QVERIFY(!priceIn(list.id, {list, m_special}, m_entries, question));
}

/// A damaged file, or one from before that was refused.
void TestPricing::aParentInAnotherCurrencySaysNothing()
{
    auto list = m_list;
    const PriceQuestion question{m_pump, 4 * oneMillion, QDate(2026, 1, 10)};
    QCOMPARE(priceIn(m_special.id, {list, m_special}, m_entries, question).value_or(0), 100 * oneMillion);
    list.currency = "USD";
    QVERIFY(!priceIn(m_special.id, {list, m_special}, m_entries, question));
}

CRM_TEST(TestPricing)
#include "tst_pricing.moc"
