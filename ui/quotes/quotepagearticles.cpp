// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "db/value/decimal.h"
#include "db/value/money.h"
#include "models/quotes/quotecatalogue.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotepage.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace crm {

namespace {

/// Which line says it is which article.
QString articleKey(const Record &line)
{
    return line.id.text() + line.text("sku");
}

/// In whatever case it is written, though as it is written before all.
Record productWith(const QString &article, const QList<Record> &products)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const auto &product : products)
            if (article.compare(product.text("sku"), sensitivity) == 0)
                return product;
    return {};
}

} // namespace

/// Somebody may have deleted a product whose line is being typed: it could not be stored any more.
void QuotePage::lookForProducts()
{
    const auto products = m_worksheet->products();
    if (products.isEmpty() || isReadOnly())
        return;
    workspace()
        .store()
        .fetch(Product::entity(), products)
        .then(this, [this, id = m_id, products](const Result<QList<Record>> &found) {
            if (id != m_id || !found)
                return;
            auto gone = products;
            for (const auto &product : *found)
                gone.removeAll(product.id);
            const auto names = gone.isEmpty() ? QStringList() : m_worksheet->forgetProducts(gone);
            if (names.isEmpty())
                return;
            m_banner->showMessage(Banner::Kind::Warning,
                tr("No longer in the catalogue: %1. The lines stay as they are.")
                    .arg(QLocale().createSeparatedList(names)));
            m_banner->show();
        });
}

/// A product may have been deleted since the draft was written; its line has kept words and price, and nothing else
/// tells that the price no longer follows the quantity. Asked when the quote is opened, and when one goes while it is.
void QuotePage::lookForArticles()
{
    const auto articles = m_worksheet->articlesByHand();
    if (articles.isEmpty() || isReadOnly())
        return;
    const auto known = Filter::compare("sku", Filter::In, QVariantList(articles.cbegin(), articles.cend()));
    workspace()
        .store()
        .records({&Product::entity(), known})
        .then(this, [this, id = m_id, articles](const Result<QList<Record>> &found) {
            auto missing = articles;
            for (const auto &product : found ? *found : QList<Record>())
                missing.removeAll(product.text("sku"));
            if (id != m_id || !found || missing.isEmpty() || !m_banner->isHidden()) // what stands there comes first
                return;
            tellUnknown(missing);
        });
}

/// An article number that is typed or pasted is that product, as in the picker. It comes with what the price book says
/// of it, so that no other price is ever there to be stored.
void QuotePage::adoptArticles()
{
    QSet<QString> asked;
    QVariantList spellings;
    for (const auto row : m_worksheet->articlesTyped()) {
        const auto &line = m_worksheet->lines().at(row);
        const auto article = line.text("sku");
        if (m_asked.contains(articleKey(line)))
            continue;
        asked.insert(articleKey(line));
        spellings += {article, article.toUpper(), article.toLower()};
    }
    if (asked.isEmpty() || isReadOnly())
        return;
    m_asked.unite(asked);
    auto &store = workspace().store();
    store.records({&Product::entity(), Filter::compare("sku", Filter::In, spellings)})
        .then(this, [this, &store, id = m_id, asked](const Result<QList<Record>> &found) {
            const auto products = found ? *found : QList<Record>();
            auto priced = m_worksheet->products();
            for (const auto &product : products)
                priced.append(product.id);
            const auto book = m_worksheet->quote().reference("price_book");
            readCatalogue(
                store, book, priced, this, [this, id, book, asked, products](const Result<PriceCatalogue> &catalogue) {
                    const bool isOther = id != m_id || book != m_worksheet->quote().reference("price_book");
                    if (catalogue && !isOther)
                        m_worksheet->setCatalogue(*catalogue);
                    if (!isOther)
                        takeArticles(asked, products);
                    m_asked.subtract(asked);
                    if (isOther) // has been chosen meanwhile
                        adoptArticles();
                    if (m_asked.isEmpty() && m_whenAnswered)
                        std::exchange(m_whenAnswered, {})();
                });
        });
}

/// The catalogue has answered.
void QuotePage::takeArticles(const QSet<QString> &asked, const QList<Record> &products)
{
    QList<Id> adopted;
    QStringList unknown;
    for (const auto row : m_worksheet->articlesTyped()) {
        const auto line = m_worksheet->lines().at(row);
        if (!asked.contains(articleKey(line)) || isReadOnly())
            continue;
        const auto product = productWith(line.text("sku"), products);
        if (product.isValid()) {
            adopted.append(line.id);
            m_worksheet->adoptProduct(row, product);
        } else if (m_worksheet->keepWithoutProduct(row)) {
            unknown.append(line.text("sku"));
        }
    }
    if (!adopted.isEmpty())
        readPrices();
    if (m_banner->isHidden()) // what stands there comes first
        tellUnknown(unknown);
    if (m_banner->isHidden())
        tellKept(adopted);
}

/// Of these lines those whose price somebody has typed though the catalogue says another.
QList<int> QuotePage::rowsPricedByHand(const QList<Id> &lines) const
{
    QList<int> rows;
    for (int row = 0; row < m_worksheet->rowCount(); ++row)
        if (lines.contains(m_worksheet->lines().at(row).id) && m_worksheet->isPriceByHand(row)
            && m_worksheet->catalogueSays(row))
            rows.append(row);
    return rows;
}

/// A price that stood in the line before the article came stays, which nobody expects who looks for the list price.
void QuotePage::tellKept(const QList<Id> &lines)
{
    const auto rows = rowsPricedByHand(lines);
    if (rows.isEmpty())
        return;
    const auto cell
        = [this, row = rows.first()](int column) { return m_worksheet->index(row, column).data().toString(); };
    const auto digits = currencyDigits(m_worksheet->quote().text("currency"));
    const auto says = formatDecimal(m_worksheet->catalogueSays(rows.first()).value_or(0), digits);
    m_banner->showMessage(Banner::Kind::Info,
        rows.size() == 1
            ? tr("Line %1 keeps the price that was typed, %2; the catalogue says %3.")
                  .arg(cell(QuoteWorksheet::Position), cell(QuoteWorksheet::Price), says)
            : tr("%n line(s) keep the price that was typed; the catalogue says another.", nullptr, int(rows.size())));
    auto *take = m_banner->addAction(tr("Take it from the catalogue"));
    take->setObjectName(QStringLiteral("takePrices"));
    connect(take, &QPushButton::clicked, this, [this, lines] { m_worksheet->resetPrices(rowsPricedByHand(lines)); });
    m_banner->show();
    keepTold([this, lines] { return !rowsPricedByHand(lines).isEmpty(); });
}

/// Lines that have left their product for an article that is none.
void QuotePage::tellUnknown(const QStringList &articles)
{
    if (articles.isEmpty())
        return;
    constexpr int mostNamed = 6;
    const auto more = int(articles.size()) - mostNamed;
    auto named = articles.mid(0, mostNamed);
    if (more > 0)
        named.append(tr("%n more", "articles that are not in the catalogue", more));
    m_banner->showMessage(Banner::Kind::Info,
        tr("Not in the catalogue: %1. The prices of these lines stay as they are, whatever the quantity.")
            .arg(QLocale().createSeparatedList(named)));
    m_banner->show();
    keepTold([this, articles] {
        const auto byHand = m_worksheet->articlesByHand();
        return std::any_of(
            articles.cbegin(), articles.cend(), [&byHand](const QString &article) { return byHand.contains(article); });
    });
}

/// Lines follow the prices of the catalogue as they are now.
void QuotePage::readPrices()
{
    const auto book = m_worksheet->quote().reference("price_book");
    readCatalogue(workspace().store(), book, m_worksheet->products(), this,
        [this, id = m_id, book](const Result<PriceCatalogue> &catalogue) {
            if (id != m_id || book != m_worksheet->quote().reference("price_book"))
                return;
            if (!catalogue)
                return workspace().fail(catalogue.error());
            m_worksheet->setCatalogue(*catalogue);
            tellBook();
        });
}

/// Prices of the catalogue have been converted; what somebody has typed only counts in the other way.
void QuotePage::tellTypedPrices()
{
    const auto lines = m_worksheet->pricesTyped();
    const auto prices = m_worksheet->quote().value("prices");
    if (lines.isEmpty() || isReadOnly())
        return;
    constexpr int mostNamed = 12;
    const int n = int(lines.size());
    QStringList numbers;
    for (const auto number : lines.mid(0, mostNamed))
        numbers.append(QString::number(number));
    if (n > mostNamed)
        numbers.append(QStringLiteral("…"));
    const bool isGross = FieldTraits<PriceMode>::load(prices) == PriceMode::Gross;
    m_banner->showMessage(Banner::Kind::Info,
        (isGross ? tr("%n price(s) typed by hand stayed as typed and count as with tax now (line %1).", nullptr, n)
                 : tr("%n price(s) typed by hand stayed as typed and count as without tax now (line %1).", nullptr, n))
            .arg(QLocale().createSeparatedList(numbers)));
    m_banner->show();
    keepTold([this, prices] {
        return m_worksheet->quote().value("prices") == prices && !m_worksheet->pricesTyped().isEmpty();
    });
}

/// The lines cost what the products themselves do then, which nobody expects who chose a book.
void QuotePage::tellBook()
{
    const auto note = isReadOnly() ? QString() : m_worksheet->bookNote();
    if (!note.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning, note);
        m_banner->show();
    } else if (!m_bookTold.isEmpty() && m_banner->message() == m_bookTold) {
        m_banner->hide();
    }
    m_bookTold = note;
}

} // namespace crm
