// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteworksheet.h"
#include "tests/models/quotes/quotefixture.h"

namespace crm {

/// A quote of one line being worked on, its prices those of a catalogue with price books.
class PricedSheet : public QuoteFixture
{
protected:
    /// What the pump costs by a book from a quantity on.
    PriceEntry entry(const PriceBook &book, qint64 from, qint64 price) const
    {
        return {.id = Id::make(),
            .priceBook = {book.id},
            .product = {m_pump.id},
            .minQuantity = {from * oneMillion},
            .price = {price * oneMillion}};
    }
    /// Begins anew, with the pump on the line; `price` as QuoteWorksheet::setProduct() takes it.
    void begin(const QHash<QByteArray, QVariant> &head, std::optional<qint64> price);
    void type(int column, const QString &text) { QVERIFY(m_sheet->setData(m_sheet->index(0, column), text)); }
    QString price(int row = 0) { return m_sheet->index(row, QuoteWorksheet::Price).data().toString(); }
    QString note() { return m_sheet->index(0, QuoteWorksheet::Price).data(Qt::ToolTipRole).toString(); }
    bool isMarked() { return m_sheet->index(0, QuoteWorksheet::Price).data(QuoteWorksheet::PriceByHand).toBool(); }

    std::unique_ptr<QuoteWorksheet> m_sheet;
    Product m_pump{.id = Id::make(), .name = "Pump"};
    PriceBook m_trade{.id = Id::make(), .name = "Trade"};
    PriceCatalogue m_catalogue;
};

inline void PricedSheet::begin(const QHash<QByteArray, QVariant> &head, std::optional<qint64> price)
{
    m_sheet = std::make_unique<QuoteWorksheet>();
    auto quote = newQuote({});
    quote.setValue("issued_on", "2026-03-02");
    for (auto it = head.cbegin(); it != head.cend(); ++it)
        quote.setValue(it.key(), it.value());
    m_sheet->setQuote(quote, {}, false);
    m_sheet->setCatalogue(m_catalogue);
    m_sheet->insertLine(0, QuoteLineKind::Item);
    m_sheet->setProduct(0, Record::from(m_pump), price);
}

} // namespace crm
