// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/addressee.h"
#include "db/store/store.h"
#include "models/quotes/quotecatalogue.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace crm {

/// What a crash left of this quote, and from now on what is typed into it.
void QuotePage::keepDraft()
{
    m_isDraftRead = false;
    m_keeper = std::make_unique<DraftKeeper>(workspace().store(), draftKey(Quote::entity(), m_id),
        [this] { return isReadOnly() ? QJsonObject() : quoteDraft(*m_worksheet, m_table->openCell()); });
    m_keeper->load([this, id = m_id](const QJsonObject &draft) {
        if (id != m_id)
            return;
        m_isDraftRead = true;
        if (!isReadOnly() && !m_worksheet->isDirty())
            resume(draft);
        touchDraft(); // somebody was typing before the answer came
    });
}

void QuotePage::resume(const QJsonObject &draft)
{
    const auto resumed = resumedQuote(draft, m_quote, m_lines);
    if (!resumed)
        return;
    m_worksheet->resume(resumed->quote, resumed->lines, resumed->removed, resumed->cells);
    m_head->setQuote(m_worksheet->quote(), false);
    m_banner->showMessage(Banner::Kind::Info, tr("This is what you had typed before and not saved."));
    connect(m_banner->addAction(tr("Start afresh")), &QPushButton::clicked, this, &QuotePage::startAfresh);
    m_banner->show();
    readPrices();
    lookForProducts();
}

void QuotePage::startAfresh()
{
    hideBanner();
    m_keeper->forget();
    m_worksheet->setQuote(m_quote, m_lines, isReadOnly());
    m_head->setQuote(m_quote, isReadOnly());
    readPrices();
}

void QuotePage::touchDraft()
{
    if (m_keeper && m_isDraftRead && (m_worksheet->isDirty() || m_table->openCell().row >= 0))
        m_keeper->touch();
}

/// Undo takes back what was typed here; what is stored stays as long as something is not.
bool QuotePage::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Page::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    const auto wanted = key->matches(QKeySequence::Undo) ? Step::Undo : Step::Redo;
    if ((wanted == Step::Redo && !key->matches(QKeySequence::Redo)) || !canTakeStep(wanted))
        return Page::event(event);
    key->accept();
    if (event->type() == QEvent::KeyPress)
        takeStep(wanted);
    return true;
}

bool QuotePage::isTypedSinceAsked() const
{
    return m_table->openCell().row >= 0 || quoteDraft(*m_worksheet, {}) != m_asked;
}

/// What is stored is not shown over what is being typed: that stays, not stored yet.
void QuotePage::lookAgain()
{
    constexpr int pause = 500; // ms
    m_keeper->touch();
    QTimer::singleShot(pause, this, [this, id = m_id] {
        if (id != m_id || !m_isLoaded || m_isSaving)
            return;
        if (m_table->openCell().row >= 0)
            return lookAgain();
        if (!isTypedSinceAsked())
            load();
    });
}

bool QuotePage::canTakeStep(Step step) const
{
    const bool isTyped = m_worksheet->isDirty() || (step == Step::Redo && m_worksheet->canRedo());
    return m_isLoaded && !isReadOnly() && isTyped;
}

void QuotePage::takeStep(Step step)
{
    m_table->finishTyping(); // the menu is opened over a cell that is being typed into
    if (step == Step::Undo)
        m_worksheet->undo();
    else
        m_worksheet->redo();
    m_head->setQuote(m_worksheet->quote(), false);
}

void QuotePage::tellUnread(const QStringList &cells)
{
    constexpr int mostNamed = 8;
    if (cells.isEmpty())
        return;
    const auto more = cells.size() > mostNamed ? QStringLiteral(" …") : QString();
    m_banner->showMessage(Banner::Kind::Warning,
        tr("%n cell(s) could not be read and must be put right: %1.", nullptr, int(cells.size()))
            .arg(cells.mid(0, mostNamed).join(QStringLiteral(", ")) + more));
    m_banner->show();
    keepTold([this] { return !m_worksheet->unread().isEmpty(); });
}

void QuotePage::tellRefused(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Warning, sentence);
    m_banner->show();
    keepTold([this, sentence] {
        const auto &unread = m_worksheet->unread();
        return std::any_of(unread.cbegin(), unread.cend(),
            [&sentence](const QuoteWorksheet::Unread &cell) { return cell.problem == sentence; });
    });
}

/// What the banner says stays as long as it is so, which is asked after each change.
void QuotePage::keepTold(std::function<bool()> holds)
{
    m_told = m_banner->message();
    m_toldHolds = std::move(holds);
}

/// It has been put right, taken back, or has gone with its line.
void QuotePage::forgetTold()
{
    if (m_told.isEmpty() || m_toldHolds())
        return;
    if (m_banner->message() == m_told)
        hideBanner();
    m_told.clear();
}

/// Somebody may have deleted the quote, or taken back that it was made, while its lines are being typed.
void QuotePage::lookWhetherGone()
{
    workspace()
        .store()
        .fetch(Quote::entity(), {m_id})
        .then(this, [this, id = m_id](const Result<QList<Record>> &found) {
            if (id != m_id || !found || found->isEmpty() == m_isGone || !m_worksheet->isDirty())
                return;
            m_isGone = found->isEmpty();
            m_banner->setVisible(m_isGone);
            if (!m_isGone)
                return;
            m_banner->showMessage(
                Banner::Kind::Warning, tr("This quote has been deleted meanwhile. What you typed is still here."));
            connect(
                m_banner->addAction(tr("Keep it as a new quote")), &QPushButton::clicked, this, &QuotePage::keepAsNew);
        });
}

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
/// tells that the price no longer follows the quantity. Asked once, when the quote is opened.
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
            m_banner->showMessage(Banner::Kind::Info,
                tr("Not in the catalogue: %1. The prices of these lines stay as they are, whatever the quantity.")
                    .arg(QLocale().createSeparatedList(missing)));
            m_banner->show();
        });
}

/// An article number that is typed or pasted is that product, as in the picker. What stood there when the quote was
/// opened has been looked at before.
void QuotePage::adoptArticles()
{
    QStringList wanted;
    const auto &lines = m_worksheet->lines();
    for (const auto &line : lines) {
        const auto key = line.id.text() + line.text("sku");
        if (line.text("kind") != u"item" || !line.isNull("product") || line.isNull("sku") || m_looked.contains(key))
            continue;
        m_looked.insert(key);
        wanted.append(line.text("sku"));
    }
    if (wanted.isEmpty() || isReadOnly())
        return;
    QVariantList spellings;
    for (const auto &article : std::as_const(wanted))
        spellings += {article, article.toUpper(), article.toLower()};
    workspace()
        .store()
        .records({&Product::entity(), Filter::compare("sku", Filter::In, spellings)})
        .then(this, [this, id = m_id, wanted](const Result<QList<Record>> &found) {
            if (id != m_id || !found || isReadOnly())
                return;
            bool isAdopted = false;
            for (const auto &product : *found)
                for (int row = 0; row < m_worksheet->rowCount(); ++row) {
                    const auto &line = m_worksheet->lines().at(row);
                    const auto article = line.text("sku");
                    if (!line.isNull("product") || !wanted.contains(article)
                        || article.compare(product.text("sku"), Qt::CaseInsensitive) != 0)
                        continue;
                    m_worksheet->adoptProduct(row, product);
                    isAdopted = true;
                }
            if (isAdopted)
                readPrices();
        });
}

void QuotePage::keepAsNew()
{
    m_keeper->forget();
    m_banner->hide();
    m_isGone = false;
    const auto draft = duplicateOf(m_worksheet->quote(), m_worksheet->lines());
    m_worksheet->setQuote(m_quote, m_lines, true); // nothing is left to be typed into
    openDraft(tr("Keep %1 as a new quote").arg(title()), draft);
}

/// The address that saving is going to write down for the company and contact chosen, unless somebody has written one.
void QuotePage::readAddress()
{
    const auto &quote = m_worksheet->quote();
    const bool isFollowed
        = quote.text("address").trimmed().isEmpty() || quote.value("address") == m_quote.value("address");
    if (isReadOnly() || !isFollowed) {
        m_addressee.clear();
        return showPreview();
    }
    auto &store = workspace().store();
    const auto company = quote.reference("organisation");
    const auto contact = quote.reference("person");
    store.fetch(Organisation::entity(), {company})
        .then(this, [=, this, &store](const Result<QList<Record>> &companies) {
            store.fetch(Person::entity(), {contact}).then(this, [=, this](const Result<QList<Record>> &contacts) {
                const auto &now = m_worksheet->quote();
                if (company != now.reference("organisation") || contact != now.reference("person"))
                    return;
                m_addressee
                    = addressOf(companies ? companies->value(0) : Record(), contacts ? contacts->value(0) : Record());
                showPreview();
            });
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
