// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quotecompare.h"

#include "tests/support/test.h"

#include <QLocale>

using namespace crm;

class TestQuoteCompare : public QObject
{
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void revisionsStandSideBySide();
    void revisionsAlsoDifferInTheirHeads();
};

void TestQuoteCompare::revisionsStandSideBySide()
{
    const auto line = [](const char *name, qint64 price) {
        return QuoteLine{.id = Id::make(),
            .description = name,
            .quantity = {oneMillion},
            .unitPrice = {price * oneMillion},
            .amount = {price * 100}};
    };
    const auto rows
        = comparedLines({line("A", 1), line("B", 2), line("C", 3)}, {line("New", 9), line("A", 1), line("C", 4)});
    QStringList said;
    for (const auto &row : rows)
        said.append(QStringList{"same", "changed", "added", "removed"}.at(row.change) + ' '
            + (row.after ? row.after : row.before)->description);
    QCOMPARE(said, (QStringList{"added New", "same A", "removed B", "changed C"}));
}

void TestQuoteCompare::revisionsAlsoDifferInTheirHeads()
{
    const Quote first{.title = "Pumps",
        .validUntil = QDate(2026, 3, 31),
        .currency = "EUR",
        .address = "Acme\nLeeds",
        .terms = "Net 30.",
        .notes = "Ours"};
    auto second = first;
    QCOMPARE(comparedHeads(first, second).size(), 0);
    second.validUntil = QDate(2026, 4, 30);
    second.address = "Acme\nYork";
    second.discount = "10%";
    second.terms.clear();
    second.notes = "Also ours"; // the customer never sees them
    second.prices = PriceMode::Gross;
    QStringList said;
    for (const auto &row : comparedHeads(first, second))
        said.append(row.label + ": " + QString(row.before).replace('\n', ", ") + " > "
            + QString(row.after).replace('\n', ", "));
    QCOMPARE(said.size(), 5);
    QCOMPARE(said.at(0), "Address: Acme, Leeds > Acme, York");
    QVERIFY2(said.at(1).startsWith("Valid until: "), qPrintable(said.at(1)));
    QVERIFY2(said.at(2).startsWith("Prices: "), qPrintable(said.at(2)));
    QCOMPARE(said.at(3), QString("Discount:  > 10") + QChar(0x202f) + "%");
    QCOMPARE(said.at(4), "Terms: Net 30. > ");
}

CRM_TEST(TestQuoteCompare)
#include "tst_quotecompare.moc"
