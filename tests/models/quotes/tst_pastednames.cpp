// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/pastednames.h"

#include "models/quotes/quoteworksheet.h"
#include "tests/support/test.h"

namespace crm {

using Sheet = QuoteWorksheet;

/// First rows of tables as spreadsheets and other programs head them.
class TestPastedNames : public QObject
{
    Q_OBJECT

private slots:
    void namesPlaceTheColumns_data();
    void namesPlaceTheColumns();
    void rowsOfGoodsAreNoNames_data();
    void rowsOfGoodsAreNoNames();
};

void TestPastedNames::namesPlaceTheColumns_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<QStringList>("unknown");
    QTest::newRow("item") << "Item|Qty|Unit|Price"
                          << QList<int>{Sheet::Description, Sheet::Quantity, Sheet::Unit, Sheet::Price}
                          << QStringList();
    QTest::newRow("currency") << "Part no.|Description|Qty|Unit price (EUR)|Total"
                              << QList<int>{Sheet::Article, Sheet::Description, Sheet::Quantity, Sheet::Price, -1}
                              << QStringList();
    QTest::newRow("german") << "Pos|Name|Menge|Preis"
                            << QList<int>{-1, Sheet::Description, Sheet::Quantity, Sheet::Price} << QStringList();
    QTest::newRow("chinese") << "产品名称|数量|单价（元）"
                             << QList<int>{Sheet::Description, Sheet::Quantity, Sheet::Price} << QStringList();
    QTest::newRow("japanese") << "品番|品名|数量|単位|単価|金額"
                              << QList<int>{Sheet::Article, Sheet::Description, Sheet::Quantity, Sheet::Unit,
                                     Sheet::Price, -1}
                              << QStringList();
    QTest::newRow("two texts") << "Item|Description|Quantity|Colour"
                               << QList<int>{-1, Sheet::Description, Sheet::Quantity, -1}
                               << QStringList{"Item", "Colour"};
    QTest::newRow("article beside") << "Artikel|Bezeichnung|Menge"
                                    << QList<int>{Sheet::Article, Sheet::Description, Sheet::Quantity} << QStringList();
    QTest::newRow("french") << "Désignation|Qté|PU HT|Montant HT"
                            << QList<int>{Sheet::Description, Sheet::Quantity, Sheet::Price, -1} << QStringList();
    QTest::newRow("own") << "Wording|Quantity" << QList<int>{Sheet::Description, Sheet::Quantity} << QStringList();
}

void TestPastedNames::namesPlaceTheColumns()
{
    QFETCH(QString, row);
    QFETCH(QList<int>, columns);
    QFETCH(QStringList, unknown);
    const auto read = pastedNames(row.split(u'|'), {{}, {}, {"Wording"}});
    QCOMPARE(read.columns, columns);
    QCOMPARE(read.unknown, unknown);
}

void TestPastedNames::rowsOfGoodsAreNoNames_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("figures") << "Description|Quantity 2";
    QTest::newRow("words") << "Pump|Quantity of water";
    QTest::newRow("one word of several") << "Valve|Unit|Steel";
}

void TestPastedNames::rowsOfGoodsAreNoNames()
{
    QFETCH(QString, row);
    const auto read = pastedNames(row.split(u'|'), {});
    QVERIFY(read.columns.isEmpty());
    QVERIFY(read.unknown.isEmpty());
}

CRM_TEST(TestPastedNames)

} // namespace crm

#include "tst_pastednames.moc"
