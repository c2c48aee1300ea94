// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotepaper.h"

#include "tests/support/test.h"

#include <QBuffer>
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
    void everyPageGoesToThePrinter();
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

CRM_TEST(TestQuotePaper)

} // namespace crm

#include "tst_quotepaper.moc"
