// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/bench.h"

#include "models/quotes/quotepaper.h"
#include "models/quotes/quoteworksheet.h"

#include <QBuffer>
#include <QGuiApplication>

using namespace crm;

namespace {

constexpr int lineCount = 500;
constexpr double frame = 1000.0 / 60; // ms

QList<Record> manyLines()
{
    QList<Record> lines;
    for (int i = 0; i < lineCount; ++i)
        lines.append(Record::from(QuoteLine{.id = Id::make(),
            .position = i,
            .description = QStringLiteral("Centrifugal pump with frequency converter, stainless steel, no. %1").arg(i),
            .quantity = {(i % 7 + 1) * oneMillion},
            .unit = "pcs",
            .unitPrice = {(100 + i) * 1'337'000LL},
            .discount = i % 4 ? QString() : QStringLiteral("5%"),
            .tax = {(i % 3 ? 19 : 7) * oneMillion},
            .unitCost = {60 * oneMillion}}));
    return lines;
}

} // namespace

/// A quote of 500 lines: typing into one recalculates all of it; then its document as PDF. Processor time: what else
/// runs on the machine does not count.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QuoteWorksheet sheet;
    auto quote = newQuote({});
    quote.setValue("discount", "7.5%");
    sheet.setQuote(quote, manyLines(), false);
    Times typing;
    for (int i = 0; i < 200; ++i) {
        const auto cell = sheet.index(i * 7 % lineCount, QuoteWorksheet::Price);
        typing.measureBusy([&] { sheet.setData(cell, QString::number(100 + i) + ".25"); });
    }
    report("500 lines recalculated after a key, median", typing.median(), frame);
    report("500 lines recalculated after a key, p99", typing.p99(), frame);
    Times pasting;
    const auto text = sheet.copied([] {
        QList<int> rows(lineCount);
        for (int i = 0; i < lineCount; ++i)
            rows[i] = i;
        return rows;
    }());
    for (int i = 0; i < 10; ++i)
        pasting.measureBusy([&] { sheet.paste(text, 0, QuoteWorksheet::Article); });
    report("500 lines pasted from a spreadsheet, median", pasting.median(), 10 * frame);
    Times printing;
    qint64 bytes = 0;
    for (int i = 0; i < 5; ++i) {
        printing.measureBusy([&] {
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            writePdf(out, sheet.sheet({}));
            bytes = out.size();
        });
    }
    report("its PDF, median", printing.median(), 1000);
    std::printf("%d pages, %lld bytes\n", QuotePaper(sheet.sheet({})).pages(), bytes);
    return 0;
}
