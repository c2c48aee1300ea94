// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"
#include "tests/support/test.h"
#include "ui/quotes/quotetable.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace crm {

class TestQuoteTableTyping : public QObject
{
    Q_OBJECT

private slots:
    void tabGoesThroughWhatCanBeTypedAndOnToANewLine();
};

void TestQuoteTableTyping::tabGoesThroughWhatCanBeTypedAndOnToANewLine()
{
    QuoteWorksheet sheet;
    sheet.setQuote(newQuote({}), {}, false);
    sheet.paste("P-1\tPump\t2\tpcs\t10\t\t19\nP-2\tValve\t1\tpcs\t5\t\t19", 0, QuoteWorksheet::Article);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *table = new QuoteTable(sheet);
    auto *below = new QLineEdit;
    column->addWidget(table);
    column->addWidget(below);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    const auto tab = [&window] { QTest::keyClick(window.focusWidget(), Qt::Key_Tab); };

    table->setCurrentIndex(sheet.index(0, QuoteWorksheet::Tax));
    tab();
    QCOMPARE(table->currentIndex(), sheet.index(1, QuoteWorksheet::Article)); // past amount, margin and position
    QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(table->currentIndex(), sheet.index(0, QuoteWorksheet::Tax));

    table->setCurrentIndex(sheet.index(1, QuoteWorksheet::Tax));
    tab();
    QCOMPARE(sheet.rowCount(), 3);
    QCOMPARE(table->currentIndex(), sheet.index(2, QuoteWorksheet::Article));
    QVERIFY(table->hasFocus());

    table->setCurrentIndex(sheet.index(2, QuoteWorksheet::Tax));
    tab();
    QCOMPARE(sheet.rowCount(), 3); // that one says nothing yet
    QVERIFY(below->hasFocus());
}

CRM_TEST(TestQuoteTableTyping)

} // namespace crm

#include "tst_quotetabletyping.moc"
