// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/quotes/pricing.h"

#include <QDialog>

class QListWidget;

namespace crm {

class Label;
class SearchField;
class Store;

/// Chooses something on sale from the catalogue, at the price that the quote's price book says.
class ProductPicker final : public QDialog
{
    Q_OBJECT
public:
    struct Wish
    {
        QString currency;
        Id priceBook; ///< null: the prices of the catalogue
        QDate day;
        PriceMode prices = PriceMode::Net; ///< the quote's
    };
    ProductPicker(Store &store, const Wish &wish, QWidget *parent);

    QListWidget *list() const { return m_list; }

signals:
    /// `price` in millionths of the quote's currency and in the way of its prices; null: nobody says one.
    void chosen(const crm::Record &product, std::optional<qint64> price);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fill();
    void choose();
    std::optional<qint64> priceOf(const Record &product) const;

    Store &m_store;
    const Wish m_wish;
    SearchField *m_search;
    QListWidget *m_list;
    Label *m_hint;
    QList<Record> m_products;
    PriceCatalogue m_catalogue; ///< its products are those looked at
};

} // namespace crm
