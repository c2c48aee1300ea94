// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotepaper.h"

#include "tests/support/test.h"

#include <QImage>
#include <QPainter>

namespace crm {

class TestQuotePaper : public QObject
{
    Q_OBJECT
private slots:
    void thePaperDoesNotTurnRound();
};

namespace {

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
    QuoteSheet sheet;
    sheet.quote.number = "Q-2026-0001";
    sheet.quote.address = "Kyoto Optics\nKarasuma 12";
    sheet.letterhead.company = "Nordhaus";
    sheet.letterhead.footer = "Registered in Hamburg";
    sheet.lines = {QuoteLine{.id = Id::make(),
        .description = "Centrifugal pump",
        .quantity = {4 * oneMillion},
        .unit = "pcs",
        .unitPrice = {1290 * oneMillion},
        .amount = {516000}}};
    if (const auto totals = totalsOf(sheet.quote, sheet.lines))
        sheet.totals = *totals;
    QCOMPARE(firstPage(sheet, Qt::RightToLeft), firstPage(sheet, Qt::LeftToRight));
}

CRM_TEST(TestQuotePaper)

} // namespace crm

#include "tst_quotepaper.moc"
