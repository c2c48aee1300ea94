// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>
#include <QLocale>

#include <algorithm>

using namespace crm;

class TestQuoteWorksheet : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void typingCalculates();
    void whatCannotBeReadIsRefused();
    void whatCannotBeReadKeepsItFromBeingStored();
    void everythingThatCannotBeReadIsMarked();
    void whatCannotBeReadIsNotPrinted();
    void aDiscountThatIsNoneLeavesTheRest_data();
    void aDiscountThatIsNoneLeavesTheRest();
    void aDiscountWaitsForItsLines();
    void discountsAreWrittenAsTheReaderDoes();
    void anUnfinishedLineIsNamed();
    void aLineThatSaysNothingIsNamed();
    void aSpreadsheetIsPasted();
    void columnNamesArePastedAsNoLine();
    void headingsOfOtherProgramsPlaceTheCells();
    void whatWasTypedIsTakenBack();
    void linesWithoutCostHaveNoMargin();
    void copiedLinesCanBePasted();
    void movedAndRemovedLinesAreRemembered();
    void optionalLinesAndMargin();
    void aQuoteThatWasSentOnlyShows();

private:
    void type(int row, int column, const char *text)
    {
        m_sheet->setData(m_sheet->index(row, column), QString::fromUtf8(text));
    }
    QString shown(int row, int column) { return m_sheet->index(row, column).data().toString(); }
    QString total() { return amountText(m_sheet->figures().totals.total, u"EUR"); }

    std::unique_ptr<QuoteWorksheet> m_sheet;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestQuoteWorksheet::init()
{
    QLocale::setDefault(QLocale::c());
    m_tester.reset();
    m_sheet = std::make_unique<QuoteWorksheet>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_sheet.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_sheet->setQuote(newQuote({}), {}, false);
}

void TestQuoteWorksheet::typingCalculates()
{
    m_sheet->insertLine(0, QuoteLineKind::Item);
    type(0, QuoteWorksheet::Description, "Work");
    type(0, QuoteWorksheet::Quantity, "9.5");
    type(0, QuoteWorksheet::Price, "124.75");
    type(0, QuoteWorksheet::Tax, "21 %");
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "1185.13");
    QCOMPARE(total(), "1434.01");
    QVERIFY(m_sheet->isDirty());
    type(0, QuoteWorksheet::Discount, "10 %");
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "1066.61");
    m_sheet->setHead("discount", "66.61");
    QCOMPARE(amountText(m_sheet->figures().totals.net, u"EUR"), "1000.00");
    m_sheet->insertLine(1, QuoteLineKind::Item);
    QCOMPARE(m_sheet->lines().at(1).value("tax").toLongLong(), 21 * oneMillion); // like its neighbour
}

void TestQuoteWorksheet::whatCannotBeReadIsRefused()
{
    m_sheet->insertLine(0, QuoteLineKind::Item);
    QSignalSpy refused(m_sheet.get(), &QuoteWorksheet::refused);
    type(0, QuoteWorksheet::Quantity, "many");
    type(0, QuoteWorksheet::Discount, "120%");
    QCOMPARE(refused.size(), 2);
    QVERIFY(refused.first().first().toString().contains("many"));
    QCOMPARE(shown(0, QuoteWorksheet::Quantity), "many"); // and stays, to be put right
    QCOMPARE(shown(0, QuoteWorksheet::Discount), "120%");
    QCOMPARE(m_sheet->lines().first().value("quantity").toLongLong(), oneMillion);
    QVERIFY(m_sheet->lines().first().isNull("discount"));
}

void TestQuoteWorksheet::whatCannotBeReadKeepsItFromBeingStored()
{
    m_sheet->paste("P-1\tPump\t2\tpcs\t10\t\t0\nP-2\tValve\t1\tpcs\t5\t\t0", 0, QuoteWorksheet::Article);
    QCOMPARE(total(), "25.00");
    type(0, QuoteWorksheet::Price, "a lot");
    QCOMPARE(m_sheet->figures().problemRow, 0);
    QVERIFY(m_sheet->figures().problem.contains("a lot"));
    QCOMPARE(total(), "5.00"); // as of a line that is not complete yet
    const auto cell = m_sheet->index(0, QuoteWorksheet::Price);
    QCOMPARE(cell.data(Qt::EditRole).toString(), "a lot");
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("a lot"));
    m_sheet->moveLine(0, 1); // stays with its line
    QCOMPARE(shown(1, QuoteWorksheet::Price), "a lot");
    m_sheet->undo();
    m_sheet->undo();
    QCOMPARE(shown(0, QuoteWorksheet::Price), "10.00");
    QCOMPARE(m_sheet->figures().problem, "");
    m_sheet->redo();
    QCOMPARE(shown(0, QuoteWorksheet::Price), "a lot");
    type(0, QuoteWorksheet::Price, "1.5k");
    QCOMPARE(shown(0, QuoteWorksheet::Price), "1500.00");
    QCOMPARE(m_sheet->figures().problem, "");
}

void TestQuoteWorksheet::everythingThatCannotBeReadIsMarked()
{
    m_sheet->paste("A\t3\tpcs\t12,50\nB\tabc\tpcs\t1.234,5x\nC\t2\tpcs\t99.95", 0, QuoteWorksheet::Description);
    QStringList marked;
    for (int row = 0; row < m_sheet->rowCount(); ++row)
        for (int column = 0; column < QuoteWorksheet::Columns; ++column)
            if (m_sheet->index(row, column).data(QuoteWorksheet::IsUnread).toBool())
                marked.append(shown(row, column));
    QCOMPARE(marked, (QStringList{"12,50", "abc", "1.234,5x"}));
    auto rows = m_sheet->figures().lineProblems.keys();
    std::sort(rows.begin(), rows.end());
    QCOMPARE(rows, (QList<int>{0, 1}));
    QVERIFY(m_sheet->index(1, QuoteWorksheet::Description).data(Qt::ToolTipRole).toString().startsWith("Line 2: "));
    QCOMPARE(total(), "199.90");
}

void TestQuoteWorksheet::whatCannotBeReadIsNotPrinted()
{
    m_sheet->paste("P-1\tPump\t2\tpcs\t10\t\t0\nP-2\tValve\t1\tpcs\t5\t\t0", 0, QuoteWorksheet::Article);
    QVERIFY(!m_sheet->sheet({}).isIncomplete);
    type(0, QuoteWorksheet::Price, "to be asked");
    const auto printed = m_sheet->sheet({});
    QVERIFY(printed.isIncomplete);
    QVERIFY(!printed.lines.at(0).unitPrice.millionths);
    QVERIFY(!printed.lines.at(0).amount.minor);
    QCOMPARE(*printed.lines.at(1).unitPrice.millionths, 5 * oneMillion);
    QCOMPARE(printed.totals.total, 500);
}

void TestQuoteWorksheet::aDiscountThatIsNoneLeavesTheRest_data()
{
    QTest::addColumn<QString>("discount");
    QTest::newRow("above all") << "150%";
    QTest::newRow("more than the lines") << "99999";
    QTest::newRow("words") << "a lot";
}

/// The sums stay those of the lines, and say that they are not all.
void TestQuoteWorksheet::aDiscountThatIsNoneLeavesTheRest()
{
    QFETCH(QString, discount);
    m_sheet->paste("P-1\tPump\t2\tpcs\t10\t\t20", 0, QuoteWorksheet::Article);
    m_sheet->setHead("discount", discount);
    const auto &figures = m_sheet->figures();
    QVERIFY(figures.isIncomplete());
    QVERIFY(!figures.discountProblem.isEmpty());
    QCOMPARE(figures.problem, figures.discountProblem);
    QCOMPARE(total(), "24.00");
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "20.00");
    QVERIFY(m_sheet->sheet({}).isIncomplete);
    QCOMPARE(m_sheet->sheet({}).totals.total, 2400);
    m_sheet->setHead("discount", "50%");
    QVERIFY(!figures.isIncomplete());
    QCOMPARE(figures.discountProblem, "");
    QCOMPARE(total(), "12.00");
}

/// What is more than the finished lines may be less than all of them.
void TestQuoteWorksheet::aDiscountWaitsForItsLines()
{
    m_sheet->paste("P-1\tPump\t2\tpcs\t10\t\t0\nP-2\tValve\t1\tpcs\t5\t\t0", 0, QuoteWorksheet::Article);
    m_sheet->setHead("discount", "10");
    type(0, QuoteWorksheet::Price, "to be asked");
    QCOMPARE(m_sheet->figures().problemRow, 0);
    QCOMPARE(m_sheet->figures().discountProblem, "");
    QCOMPARE(total(), "5.00");
    type(0, QuoteWorksheet::Price, "10");
    QCOMPARE(total(), "15.00");
}

void TestQuoteWorksheet::discountsAreWrittenAsTheReaderDoes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_sheet->insertLine(0, QuoteLineKind::Item);
    type(0, QuoteWorksheet::Discount, "2,5 %");
    QCOMPARE(m_sheet->lines().first().text("discount"), "2.5%"); // stored for everybody
    type(0, QuoteWorksheet::Tax, "7");
    QCOMPARE(shown(0, QuoteWorksheet::Discount), QString("2,5") + QChar(0x202f) + "%");
    QCOMPARE(shown(0, QuoteWorksheet::Tax), QString("7") + QChar(0x202f) + "%"); // in the same form
    QCOMPARE(m_sheet->index(0, QuoteWorksheet::Discount).data(Qt::EditRole).toString(), "2,5%");
    type(0, QuoteWorksheet::Discount, shown(0, QuoteWorksheet::Discount).toUtf8()); // opened and left as it is
    QCOMPARE(m_sheet->lines().first().text("discount"), "2.5%");
    m_sheet->setHead("discount", "1.250,50");
    QCOMPARE(m_sheet->quote().text("discount"), "1250.50");
    QCOMPARE(discountShown("1250.50", "EUR"), "1.250,50");
    QCOMPARE(discountShown("1.500", "KWD"), "1,500"); // not one and a half thousand
    m_sheet->setHead("currency", "KWD");
    type(0, QuoteWorksheet::Discount, "1,25");
    QCOMPARE(shown(0, QuoteWorksheet::Discount), "1,250");
    type(0, QuoteWorksheet::Discount, "1,250 ");
    QCOMPARE(shown(0, QuoteWorksheet::Discount), "1,250");
    QCOMPARE(discountShown("abc", "EUR"), "abc");
    QCOMPARE(discountShown({}, "EUR"), "");
    QLocale::setDefault(QLocale::c());
}

void TestQuoteWorksheet::anUnfinishedLineIsNamed()
{
    m_sheet->insertLine(0, QuoteLineKind::Section);
    m_sheet->insertLine(1, QuoteLineKind::Item);
    QCOMPARE(m_sheet->figures().problem, "Line 1: The unit price is missing.");
    QCOMPARE(m_sheet->figures().problemRow, 1);
    type(1, QuoteWorksheet::Price, "5");
    QCOMPARE(m_sheet->figures().problem, "");
    QCOMPARE(total(), "5.00");
}

void TestQuoteWorksheet::aLineThatSaysNothingIsNamed()
{
    m_sheet->insertLine(0, QuoteLineKind::Item);
    type(0, QuoteWorksheet::Description, "Pump");
    QCOMPARE(m_sheet->emptyRow(), -1);
    QVERIFY(m_sheet->emptyRowProblem().isEmpty());
    m_sheet->insertLine(1, QuoteLineKind::Section);
    QCOMPARE(m_sheet->emptyRow(), 1);
    QCOMPARE(m_sheet->emptyRowProblem(), "The heading after line 1 is empty. Type what it says, or remove it.");
    type(1, QuoteWorksheet::Description, "Options");
    m_sheet->insertLine(2, QuoteLineKind::Item);
    QCOMPARE(m_sheet->emptyRowProblem(), "Line 2 has no description. Type one, or remove the line.");
}

void TestQuoteWorksheet::aSpreadsheetIsPasted()
{
    const auto unread = m_sheet
                            ->paste("P-1\tPump\t2\tpcs\t1,250.50\t5%\t19\r\n"
                                    "P-2\tValve\t10\tpcs\t7\t\t19%\r\n\tInstallation\tone\th\t80\t\t19\n",
                                0, QuoteWorksheet::Article)
                            .unread;
    QCOMPARE(unread, QStringList{"“one” (line 3, Quantity)"});
    QCOMPARE(m_sheet->rowCount(), 3);
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "2375.95");
    QCOMPARE(shown(1, QuoteWorksheet::Amount), "70.00");
    QCOMPARE(shown(2, QuoteWorksheet::Quantity), "one"); // to be put right
    QCOMPARE(m_sheet->figures().problemRow, 2);
    m_sheet->paste("3\t\n4", 0, QuoteWorksheet::Quantity); // into cells that are there
    QCOMPARE(m_sheet->rowCount(), 3);
    QCOMPARE(shown(0, QuoteWorksheet::Quantity), "3");
    QCOMPARE(shown(1, QuoteWorksheet::Quantity), "4");
}

void TestQuoteWorksheet::columnNamesArePastedAsNoLine()
{
    QCOMPARE(
        m_sheet->paste("Description\tUnit price\tQuantity\nPump\t64.22\t2.25\n", 0, QuoteWorksheet::Description).unread,
        QStringList());
    QCOMPARE(m_sheet->rowCount(), 1);
    QCOMPARE(shown(0, QuoteWorksheet::Description), "Pump");
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "144.50");
    QCOMPARE(m_sheet->paste("Pump\t2,25", 0, QuoteWorksheet::Description).unread,
        QStringList{"“2,25” (line 1, Quantity)"}); // groups nothing
    QCOMPARE(shown(0, QuoteWorksheet::Quantity), "2,25");
    m_sheet->paste("2.25", 0, QuoteWorksheet::Quantity); // put right
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "144.50");
}

void TestQuoteWorksheet::headingsOfOtherProgramsPlaceTheCells()
{
    const auto told
        = m_sheet->paste("Description\tQuantity\tUnit\tPrice\tRemark\n\"Cable, two\nlines\"\t10\tm\t2.50\tblue\n", 0,
            QuoteWorksheet::Article);
    QCOMPARE(told.unread, QStringList());
    QCOMPARE(told.unknown, QStringList{"Remark"}); // what stands below is left out, and that is said
    QCOMPARE(m_sheet->rowCount(), 1);
    QCOMPARE(shown(0, QuoteWorksheet::Description), "Cable, two lines");
    QCOMPARE(shown(0, QuoteWorksheet::Article), "");
    QCOMPARE(shown(0, QuoteWorksheet::Amount), "25.00");
    m_sheet->paste("Pump\tQuantity of water", 1, QuoteWorksheet::Article); // a line of words
    QCOMPARE(m_sheet->rowCount(), 2);
    QCOMPARE(shown(1, QuoteWorksheet::Description), "Quantity of water");
    m_sheet->paste("Unit", 1, QuoteWorksheet::Article); // names nothing below it
    QCOMPARE(shown(1, QuoteWorksheet::Article), "Unit");
}

void TestQuoteWorksheet::whatWasTypedIsTakenBack()
{
    m_sheet->insertLine(0, QuoteLineKind::Item);
    type(0, QuoteWorksheet::Description, "Work");
    m_sheet->removeLines({0});
    m_sheet->undo();
    QCOMPARE(shown(0, QuoteWorksheet::Description), "Work");
    m_sheet->undo();
    QCOMPARE(shown(0, QuoteWorksheet::Description), "");
    m_sheet->undo();
    QCOMPARE(m_sheet->rowCount(), 0);
    QVERIFY(!m_sheet->isDirty());
    QVERIFY(!m_sheet->canUndo());
    m_sheet->redo();
    m_sheet->redo();
    QCOMPARE(shown(0, QuoteWorksheet::Description), "Work");
}

void TestQuoteWorksheet::linesWithoutCostHaveNoMargin()
{
    const auto line = [](qint64 price, std::optional<qint64> cost) {
        return Record::from(QuoteLine{.id = Id::make(),
            .description = "A",
            .quantity = {oneMillion},
            .unitPrice = {price * oneMillion},
            .unitCost = {cost}});
    };
    m_sheet->setQuote(newQuote({}), {line(100, 60 * oneMillion), line(1000, {})}, false);
    QCOMPARE(m_sheet->figures().marginPercent, std::optional(40));
    QCOMPARE(m_sheet->figures().known.costed, 1);
    QCOMPARE(m_sheet->figures().known.counted, 2);
}

void TestQuoteWorksheet::copiedLinesCanBePasted()
{
    m_sheet->paste("P-1\tPump\t2.5\tpcs\t99.90\t5%\t19", 0, QuoteWorksheet::Article);
    const auto text = m_sheet->copied({0});
    m_sheet->paste(text, 1, QuoteWorksheet::Article);
    for (int column = QuoteWorksheet::Article; column < QuoteWorksheet::Columns; ++column)
        QCOMPARE(shown(1, column), shown(0, column));
}

void TestQuoteWorksheet::movedAndRemovedLinesAreRemembered()
{
    QList<Record> stored;
    for (const char *name : {"A", "B", "C"}) {
        Record line(QuoteLine::entity());
        line.id = Id::make();
        const auto values = Record::from(
            QuoteLine{.id = line.id, .description = name, .quantity = {oneMillion}, .unitPrice = {oneMillion}});
        for (int i = 0; i < values.entity().fields.size(); ++i)
            line.load(i, values.value(i));
        stored.append(line);
    }
    m_sheet->setQuote(newQuote({}), stored, false);
    m_sheet->moveLine(0, 2);
    QCOMPARE(shown(2, QuoteWorksheet::Description), "A");
    QCOMPARE(shown(2, QuoteWorksheet::Position), "3");
    m_sheet->moveLine(2, 1);
    QCOMPARE(shown(1, QuoteWorksheet::Description), "A");
    m_sheet->removeLines({0});
    QCOMPARE(m_sheet->removed(), QList<Id>{stored.at(1).id});
    m_sheet->insertLine(0, QuoteLineKind::Text);
    m_sheet->removeLines({0}); // was never stored
    QCOMPARE(m_sheet->removed().size(), 1);
    QCOMPARE(total(), "2.00");
}

void TestQuoteWorksheet::optionalLinesAndMargin()
{
    Record product(Product::entity());
    product.id = Id::make();
    product.setValue("name", "Pump");
    product.setValue("price", 10000LL);
    product.setValue("cost", 6000LL);
    product.setValue("currency", "EUR");
    m_sheet->insertLine(0, QuoteLineKind::Item);
    m_sheet->setProduct(0, product, std::nullopt);
    QCOMPARE(total(), "100.00");
    QCOMPARE(m_sheet->figures().marginPercent, 40);
    m_sheet->insertLine(1, QuoteLineKind::Item);
    m_sheet->setProduct(1, product, 80 * oneMillion); // what a price book says
    QCOMPARE(total(), "180.00");
    m_sheet->setOptional(1, true);
    QCOMPARE(total(), "100.00");
    QCOMPARE(shown(1, QuoteWorksheet::Amount), "(80.00)");
    m_sheet->setHead("currency", "USD");
    m_sheet->setProduct(1, product, std::nullopt);
    QCOMPARE(shown(1, QuoteWorksheet::Price), QString()); // euros are no dollars
}

void TestQuoteWorksheet::aQuoteThatWasSentOnlyShows()
{
    m_sheet->insertLine(0, QuoteLineKind::Item);
    const auto lines = m_sheet->lines();
    m_sheet->setQuote(newQuote({}), lines, true);
    QVERIFY(!(m_sheet->flags(m_sheet->index(0, QuoteWorksheet::Price)) & Qt::ItemIsEditable));
    type(0, QuoteWorksheet::Price, "5");
    m_sheet->removeLines({0});
    m_sheet->paste("x", 0, QuoteWorksheet::Description);
    m_sheet->setHead("title", "Other");
    QCOMPARE(m_sheet->rowCount(), 1);
    QVERIFY(!m_sheet->isDirty());
}

CRM_TEST(TestQuoteWorksheet)
#include "tst_quoteworksheet.moc"
