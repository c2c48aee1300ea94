// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotepaper.h"

#include "models/quotes/quotesetting.h"
#include "tests/support/test.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

namespace crm {

class TestQuotePaper : public QObject
{
    Q_OBJECT
private slots:
    void thePaperDoesNotTurnRound();
    void whatWentOutIsPrintedAsItWent();
    void everyPageGoesToThePrinter();
    void aPriceBelowNothingHasTheSignOfItsAmount();
    void onlyATitleOfItsOwnIsPrinted();
    void theDescriptionHasTheRoomThatNumbersDoNotNeed();
    void theFootSaysAllOfIt_data();
    void theFootSaysAllOfIt();
};

namespace {

QuoteSheet sheetOf(int lines)
{
    QuoteSheet sheet;
    sheet.quote.number = "Q-2026-0001";
    sheet.quote.address = "Kyoto Optics\nKarasuma 12";
    sheet.letterhead.company = "Nordhaus";
    sheet.letterhead.footer = "Registered in Hamburg";
    for (int i = 0; i < lines; ++i)
        sheet.lines.append(QuoteLine{.id = Id::make(),
            .description = "Centrifugal pump",
            .quantity = {4 * oneMillion},
            .unit = "pcs",
            .unitPrice = {1290 * oneMillion},
            .amount = {516000}});
    if (const auto totals = totalsOf(sheet.quote, sheet.lines))
        sheet.totals = *totals;
    return sheet;
}

/// As a widget of this direction would have it painted.
QImage firstPage(const QuoteSheet &sheet, Qt::LayoutDirection direction)
{
    const QuotePaper paper(sheet);
    QImage image(QuotePaper::size().toSize() / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    painter.scale(0.1, 0.1);
    paper.paint(painter, 0);
    return image;
}

} // namespace

/// A window from right to left prints the same document.
void TestQuotePaper::thePaperDoesNotTurnRound()
{
    const auto sheet = sheetOf(1);
    QCOMPARE(firstPage(sheet, Qt::RightToLeft), firstPage(sheet, Qt::LeftToRight));
}

/// Days and figures of a German, whoever prints it; a draft is written as its reader writes.
void TestQuotePaper::whatWentOutIsPrintedAsItWent()
{
    auto sheet = sheetOf(2);
    sheet.quote.issuedOn = QDate(2026, 12, 1);
    sheet.quote.validUntil = QDate(2026, 12, 31);
    sheet.quote.discount = "2.5%";
    sheet.lines[0].discount = "60.00";
    sheet.lines[0].quantity = {2'500'000};
    const auto printed = [&sheet](const char *locale) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        return firstPage(sheet, Qt::LeftToRight);
    };
    sheet.words = QuoteWords("de_DE");
    const auto german = printed("de_DE");
    sheet.words = QuoteWords("en_GB");
    const auto british = printed("en_GB");
    QVERIFY(german != british);
    sheet.words = QuoteWords("de_DE");
    QCOMPARE(printed("en_GB"), german);
    QCOMPARE(printed("zh_CN"), german);
    sheet.words = QuoteWords("en_GB");
    QCOMPARE(printed("de_DE"), british);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// A device of another resolution stands for the printer.
void TestQuotePaper::everyPageGoesToThePrinter()
{
    const QuotePaper paper(sheetOf(120));
    QVERIFY(paper.pages() > 2);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    {
        QPdfWriter device(&out);
        device.setPageSize(QPageSize(QPageSize::A4));
        device.setPageMargins({});
        device.setResolution(300);
        QVERIFY(paper.print(device));
    }
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
    const auto written = QString::fromLatin1(out.data());
    int pages = 0;
    for (auto found = page.globalMatch(written); found.hasNext(); found.next())
        ++pages;
    QCOMPARE(pages, paper.pages());
}

void TestQuotePaper::aPriceBelowNothingHasTheSignOfItsAmount()
{
    QCOMPARE(sheetPrice(-100'005'000, "EUR"), QString(QChar(0x2212)) + sheetPrice(100'005'000, "EUR"));
    QCOMPARE(sheetPrice(-100'005'000, "EUR").at(0), sheetAmount(-10001, "EUR").at(0));
    QVERIFY(sheetPrice(100'005'000, "EUR").contains(u'5'));
}

/// One that is numbered when it is sent is called “Quote” before.
void TestQuotePaper::onlyATitleOfItsOwnIsPrinted()
{
    auto sheet = sheetOf(1);
    const auto blocks = [&sheet](const QString &title) {
        sheet.quote.title = title;
        return QuoteSetting(sheet).blocks().size();
    };
    const auto without = blocks(sheet.quote.number);
    QCOMPARE(blocks("Quote"), without);
    QVERIFY(blocks("Pumps for the brewery") > without);
}

/// Twelve lines of a long description to a page; amounts of many digits take of that what they need.
void TestQuotePaper::theDescriptionHasTheRoomThatNumbersDoNotNeed()
{
    auto sheet = sheetOf(120);
    for (auto &line : sheet.lines) {
        line.description = "Centrifugal pump with frequency converter and stainless housing, tested on site by our own "
                           "people and delivered free";
        line.discount = "12.5%";
    }
    const int pages = QuotePaper(sheet).pages();
    QVERIFY2(pages <= 12, qPrintable(QString::number(pages)));
    for (auto &line : sheet.lines) {
        line.unitPrice = {123'456'789 * oneMillion};
        line.amount = {98'765'432'109};
    }
    QVERIFY(QuotePaper(sheet).pages() > pages);
}

void TestQuotePaper::theFootSaysAllOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << "Registered in Hamburg";
    QTest::newRow("wider than its column") << "Managing director: A. Berg, HRB 12345 Hamburg, VAT ID DE 123 456 789";
    QTest::newRow("many lines") << "Managing directors: Mara Lindqvist, Anneliese Berg-Hohenstein\nChair of the board: "
                                   "Professor Theodora Papadopoulou\nHRB 12345, Amtsgericht Hamburg\nVAT ID DE 123 456 "
                                   "789\nWEEE-Reg. DE 12345678\nLUCID DE 1234567890123";
}

void TestQuotePaper::theFootSaysAllOfIt()
{
    QFETCH(QString, text);
    auto sheet = sheetOf(1);
    sheet.letterhead.footer = text;
    const auto footer = QuoteSetting(sheet).footer();
    QCOMPARE(footer.columns.size(), 3);
    const auto letters = [](QString words) { return words.remove(QRegularExpression(QStringLiteral("\\s"))); };
    QCOMPARE(letters(footer.columns.at(1).join(u' ')), letters(text)); // also after a hyphen a line may end
    const qreal width = (paper::right - paper::left) / 3;
    for (const auto &line : footer.columns.at(1))
        QVERIFY2(QFontMetricsF(footer.font).horizontalAdvance(line) < width, qPrintable(line));
    QVERIFY(double(footer.columns.at(1).size()) * footer.font.pixelSize() * 1.36 <= paper::height - paper::footerTop);
}

CRM_TEST(TestQuotePaper)

} // namespace crm

#include "tst_quotepaper.moc"
