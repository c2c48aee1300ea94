// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/pricebook.h"

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
    };
    ProductPicker(Store &store, const Wish &wish, QWidget *parent);

    QListWidget *list() const { return m_list; }

signals:
    /// `price` in millionths of the quote's currency, from the price book; null: what the product itself says.
    void chosen(const crm::Record &product, std::optional<qint64> price);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fill();
    void choose();
    std::optional<qint64> bookPrice(const Id &product) const;

    Store &m_store;
    const Wish m_wish;
    SearchField *m_search;
    QListWidget *m_list;
    Label *m_hint;
    QList<Record> m_products;
    QList<PriceBook> m_books;
    QList<PriceEntry> m_entries;
};

} // namespace crm
