// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/columnshares.h"
#include "ui/kit/painttext.h"
#include "ui/kit/theme.h"
#include "ui/kit/tokens.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace crm {

class TestColumnShares : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void columnsFillTheTableByWhatTheyNeed();
    void aHeadingIsWhatAColumnNeedsAtLeast();
    void textsAreWhatAColumnNeedsWhereTheyCount();
};

void TestColumnShares::columnsFillTheTableByWhatTheyNeed()
{
    QStandardItemModel model(3, 3);
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->hide();
    new ColumnShares(table, {100, 100, 300});
    table.resize(800, 300);
    table.show();
    auto *header = table.horizontalHeader();
    QTRY_COMPARE(header->length(), table.viewport()->width());
    QVERIFY(qAbs(header->sectionSize(2) - 3 * header->sectionSize(0)) <= 3);
    table.resize(1600, 300);
    QTRY_COMPARE(header->length(), table.viewport()->width());
    QVERIFY(qAbs(header->sectionSize(2) - 3 * header->sectionSize(0)) <= 3); // every column has its part of the rest
}

void TestColumnShares::aHeadingIsWhatAColumnNeedsAtLeast()
{
    QStandardItemModel model(3, 3);
    model.setHorizontalHeaderLabels({"Colleague", "Abgeschlossen in diesem Zeitraum", "Ziel"});
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->hide();
    auto *shares = new ColumnShares(table, {120});
    table.resize(800, 300);
    table.show();
    auto *header = table.horizontalHeader();
    QTRY_COMPARE(header->length(), table.viewport()->width());
    QVERIFY(header->sectionSize(1) >= header->sectionSizeHint(1));
    QVERIFY(header->sectionSize(1) > 2 * header->sectionSize(2));
    model.setHorizontalHeaderLabels({"Colleague", "Won", "Target of the whole team in this time"});
    shares->fit();
    QVERIFY(header->sectionSize(2) > header->sectionSize(1));
    QCOMPARE(header->length(), table.viewport()->width());
}

/// Amounts are not cut while the columns beside them stand empty.
void TestColumnShares::textsAreWhatAColumnNeedsWhereTheyCount()
{
    QStandardItemModel model(2, 6);
    model.setHorizontalHeaderLabels({"Kollege", "Pipeline", "Erwartet", "Von Hand", "Ziel", "Erreicht"});
    const QString amount("1.248.000 Tsd. €");
    model.setItem(1, 1, new QStandardItem(amount));
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->hide();
    auto *shares = new ColumnShares(table, {132}, ColumnShares::Need::Texts);
    table.resize(scaled(750), scaled(300));
    table.show();
    auto *header = table.horizontalHeader();
    QTRY_COMPARE(header->length(), table.viewport()->width());
    const auto need = textWidth(amount, TextStyle::Body, QFont::DemiBold) + scaled(2 * 10);
    QVERIFY2(header->sectionSize(1) >= need, qPrintable(QString::number(header->sectionSize(1))));
    QVERIFY(header->sectionSize(2) < header->sectionSize(1));
    model.item(1, 1)->setText("0");
    shares->fit();
    QVERIFY(header->sectionSize(1) < need);
}

CRM_TEST(TestColumnShares)

} // namespace crm

#include "tst_columnshares.moc"
