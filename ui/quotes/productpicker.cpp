// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/productpicker.h"

#include "db/store/store.h"
#include "models/quotes/quotesheet.h"
#include "ui/kit/fields.h"
#include "ui/kit/labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int mostProducts = 5000;

template <typename T> QList<T> structs(const QList<Record> &records)
{
    QList<T> all;
    for (const auto &record : records)
        all.append(record.template as<T>());
    return all;
}

} // namespace

ProductPicker::ProductPicker(Store &store, const Wish &wish, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_wish(wish)
    , m_search(new SearchField(tr("Find in the catalogue")))
    , m_list(new QListWidget)
    , m_hint(new Label({}, TextStyle::Small, Ink::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add from the catalogue"));
    resize(scaled(520), scaled(440));
    m_list->setAccessibleName(tr("Products on sale"));
    m_search->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_search, &QLineEdit::textChanged, this, &ProductPicker::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &ProductPicker::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ProductPicker::choose);
    m_hint->setText(tr("Reading the catalogue…"));
    load();
}

void ProductPicker::load()
{
    m_store.records({&PriceBook::entity()}).then(this, [this](const Result<QList<Record>> &books) {
        m_catalogue.books = books ? structs<PriceBook>(*books) : QList<PriceBook>();
        fill();
    });
    m_store.records({&PriceEntry::entity()}).then(this, [this](const Result<QList<Record>> &entries) {
        m_catalogue.entries = entries ? structs<PriceEntry>(*entries) : QList<PriceEntry>();
        fill();
    });
    m_store.records({&TaxClass::entity()}).then(this, [this](const Result<QList<Record>> &taxes) {
        for (const auto &one : taxes ? structs<TaxClass>(*taxes) : QList<TaxClass>())
            m_catalogue.add(one);
        fill();
    });
    const Query all{&Product::entity(), Filter::equals("active", 1LL), {{"name"}}, mostProducts};
    m_store.records(all).then(this, [this](const Result<QList<Record>> &products) {
        m_products = products ? *products : QList<Record>();
        m_products.removeIf([this](const Record &p) { return !isOnSale(p.as<Product>(), m_wish.day); });
        for (const auto &product : std::as_const(m_products))
            m_catalogue.products.insert(product.id, product.as<Product>());
        fill();
        if (!products)
            m_hint->setText(products.error().message);
    });
}

std::optional<qint64> ProductPicker::priceOf(const Record &product) const
{
    const auto known = m_catalogue.products.value(product.id);
    return cataloguePrice(m_catalogue, {m_wish.currency, m_wish.priceBook, m_wish.day, m_wish.prices},
        {product.id, oneMillion, m_catalogue.taxOf(known).value_or(0)});
}

void ProductPicker::fill()
{
    const auto words = m_search->text().simplified();
    m_list->clear();
    for (int i = 0; i < m_products.size(); ++i) {
        const auto &product = m_products.at(i);
        const auto text = product.title() + u' ' + product.text("sku");
        if (!text.contains(words, Qt::CaseInsensitive))
            continue;
        const auto price = priceOf(product);
        const auto currency = product.text("currency");
        const auto shown = price      ? formatDecimal(*price, currencyDigits(m_wish.currency)) + u' ' + m_wish.currency
            : product.isNull("price") ? QString()
                                      : sheetAmount(product.value("price").toLongLong(), currency) + u' ' + currency;
        auto *item = new QListWidgetItem(QStringList{product.title(), product.text("sku"), shown}
                                             .filter(QRegularExpression(QStringLiteral(".")))
                                             .join(QStringLiteral("  ·  ")),
            m_list);
        item->setData(Qt::UserRole, i);
    }
    m_list->setCurrentRow(0);
    m_hint->setText(m_list->count() == 0 ? tr("Nothing on sale is called that.")
                                         : tr("%n product(s). Enter takes one over.", nullptr, m_list->count()));
}

void ProductPicker::choose()
{
    const auto *item = m_list->currentItem();
    if (!item)
        return;
    const auto product = m_products.at(item->data(Qt::UserRole).toInt());
    emit chosen(product, priceOf(product));
    accept();
}

/// The arrows move in the list while one types.
bool ProductPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, qMax(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace crm
