// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotepage.h"

#include "db/store/store.h"
#include "models/quotes/quotesheet.h"
#include "models/quotes/quoteworksheet.h"
#include "models/record/fieldformat.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/kit/pageheader.h"
#include "ui/quotes/productpicker.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepreview.h"
#include "ui/quotes/quotetable.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace crm {

QString QuotePage::title() const
{
    if (!m_isLoaded)
        return tr("Quote");
    return m_quote.isNull("number") ? m_quote.title() : m_quote.text("number");
}

AnyRef QuotePage::current() const
{
    return m_isLoaded ? AnyRef{Quote::entity().name, m_id} : AnyRef{};
}

Record QuotePage::newRecord() const
{
    return newQuote({}, m_letterhead);
}

bool QuotePage::showRecord(const AnyRef &ref)
{
    if (ref.entity != Quote::entity().name)
        return false;
    if (ref.id == m_id && m_isLoaded)
        return true;
    if (m_isLoaded && m_worksheet->isDirty() && m_isGone)
        keepAsNew();
    if (m_isLoaded && m_worksheet->isDirty()) {
        m_keeper->flush(); // what cannot be saved yet waits there
        if (m_overtaken.isEmpty())
            save();
    }
    m_isGone = false;
    m_paper.reset();
    m_revisions.clear();
    m_id = ref.id;
    m_isLoaded = false;
    m_banner->hide();
    load();
    return true;
}

void QuotePage::refresh()
{
    if (m_id.isNull() || m_worksheet->isDirty())
        return;
    m_typedThen = {};
    load();
}

void QuotePage::load()
{
    auto &store = workspace().store();
    store.records(letterheadInUse()).then(this, [this](const Result<QList<Record>> &found) {
        m_letterhead = found ? found->value(0) : Record();
        showPreview();
    });
    readIssue();
    store.records({&Quote::entity(), Filter::refers("id", m_id)})
        .then(this, [this, id = m_id](const Result<QList<Record>> &quotes) {
            if (id != m_id)
                return;
            if (!quotes)
                return workspace().fail(quotes.error());
            m_stack->setCurrentIndex(quotes->isEmpty() ? 1 : 0);
            if (quotes->isEmpty())
                return;
            workspace()
                .store()
                .records({&QuoteLine::entity(), Filter::refers("quote", id), {{"position"}}})
                .then(this, [this, id, quote = quotes->first()](const Result<QList<Record>> &lines) {
                    if (id == m_id && lines)
                        take(quote, *lines);
                });
        });
}

void QuotePage::readIssue()
{
    auto &store = workspace().store();
    store.records(sentOnPaper(m_id)).then(this, [this, &store, id = m_id](const Result<QList<Record>> &sent) {
        if (id != m_id || !sent)
            return;
        if (sent->isEmpty()) {
            m_paper.reset();
            return showPreview();
        }
        store.fetch(Letterhead::entity(), {sent->first().reference("letterhead")})
            .then(this, [this, id, locale = sent->first().text("locale")](const Result<QList<Record>> &found) {
                if (id != m_id)
                    return;
                m_paper = found ? found->value(0) : Record();
                m_locale = locale;
                showPreview();
            });
    });
}

/// What went out is printed as it went out.
QuoteSheet QuotePage::sheet() const
{
    const bool isOut = quoteState(m_quote) != QuoteState::Draft && m_paper;
    auto sheet = m_worksheet->sheet(isOut ? *m_paper : m_letterhead);
    if (isOut)
        sheet.words = QuoteWords(m_locale);
    return sheet;
}

/// Its product has been deleted meanwhile, which empties the line and leaves the article.
static bool hasLostProduct(const QList<Record> &before, const QList<Record> &lines)
{
    return std::any_of(lines.cbegin(), lines.cend(), [&before](const Record &line) {
        return line.isNull("product") && std::any_of(before.cbegin(), before.cend(), [&line](const Record &was) {
            return was.id == line.id && !was.isNull("product") && was.text("sku") == line.text("sku");
        });
    });
}

void QuotePage::take(const Record &quote, const QList<Record> &lines)
{
    const bool isAnother = !m_isLoaded || m_quote.id != quote.id;
    if (!isAnother && quoteState(quote) == QuoteState::Draft && isTypedSinceAsked()) {
        meet({quote, lines});
        return lookAgain();
    }
    const bool isPoorer = !isAnother && hasLostProduct(m_lines, lines);
    m_quote = quote;
    m_lines = lines;
    rememberSeen();
    m_isLoaded = true;
    m_addressee.clear();
    const auto open = m_table->openCell();
    m_worksheet->setQuote(quote, lines, isReadOnly());
    m_head->setQuote(quote, isReadOnly());
    m_tools->setEnabled(!isReadOnly());
    showHead();
    showFigures();
    readRevisions();
    readPrices();
    if (m_wantsMail && quoteState(quote) == QuoteState::Sent) {
        m_wantsMail = false;
        mail();
    }
    if (!isAnother) {
        if (open.row >= 0)
            m_table->reopen(open);
        if (isPoorer)
            lookForArticles();
        return;
    }
    keepDraft();
    lookForArticles();
    emit titleChanged();
    emit currentChanged(current());
    emit loaded();
    const auto *focus = window()->focusWidget();
    if (lines.isEmpty() && !isReadOnly())
        beginTyping();
    else if (!focus || isAncestorOf(focus))
        m_table->setFocus(); // and not on the button that sends
}

/// A new quote asks first for whom it is, then for its name, then for its lines.
void QuotePage::beginTyping()
{
    const bool isNobodys = m_quote.isNull("organisation") && m_quote.isNull("person");
    const bool isUnnamed = !hasOwnTitle(m_quote.text("title"), m_quote.text("number"));
    QWidget *first = m_table;
    if (isNobodys)
        first = m_head->editor("organisation");
    else if (isUnnamed)
        first = m_head->editor("title");
    first->setFocus(Qt::TabFocusReason); // a line's text is marked by it
}

bool QuotePage::isReadOnly() const
{
    return quoteState(m_quote) != QuoteState::Draft || workspace().store().isReadOnly();
}

void QuotePage::showHead()
{
    const auto &entity = Quote::entity();
    const auto today = QDate::currentDate();
    const auto status = FieldTraits<QuoteStatus>::store(statusOn(m_quote, today)).toString();
    const auto *choice = entity.choice(*entity.field("status"), status);
    m_status->setLook({.text = entity.choiceLabel(*entity.field("status"), status),
        .tone = toneFromName(QString::fromLatin1(choice ? choice->tone : "")),
        .hasDot = true});
    const auto number = m_quote.text("number");
    const bool isNamed = hasOwnTitle(m_quote.title(), number);
    m_header->setTitle(number.isEmpty() ? m_quote.title()
            : isNamed                   ? number + QStringLiteral("  ") + m_quote.title()
                                        : number);
    QStringList facts;
    if (number.isEmpty())
        facts.append(tr("gets its number when it is sent"));
    if (m_quote.value("revision").toLongLong() > 1)
        facts.append(tr("revision %1").arg(m_quote.value("revision").toLongLong()));
    if (!m_quote.isNull("sent_at"))
        facts.append(tr("sent %1").arg(relativeTime(m_quote.instant("sent_at"), QDateTime::currentDateTime())));
    if (const auto until = FieldTraits<QDate>::load(m_quote.value("valid_until")); until.isValid())
        facts.append(tr("valid until %1").arg(shortDate(until, today)));
    if (!m_quote.isNull("resolution"))
        facts.append(m_quote.text("resolution"));
    m_header->setSubtitle(facts.join(QStringLiteral("  ·  ")));
    const auto state = quoteState(m_quote);
    const bool isDraft = state == QuoteState::Draft;
    const bool mayWrite = !workspace().store().isReadOnly();
    m_save->setVisible(isDraft || m_worksheet->isDirty());
    m_send->setVisible(isDraft && mayWrite);
    m_accept->setVisible(mayWrite && (state == QuoteState::Sent || state == QuoteState::Rejected));
    m_reject->setVisible(mayWrite && state == QuoteState::Sent);
    m_revise->setVisible(mayWrite && !isDraft && state != QuoteState::Cancelled && state != QuoteState::Superseded);
}

void QuotePage::showFigures()
{
    const auto &figures = m_worksheet->figures();
    const auto currency = m_worksheet->quote().text("currency");
    const auto amount
        = [&](qint64 minor) { return figures.isKnown ? sheetAmount(minor, currency) : QStringLiteral("–"); };
    m_net->setText(amount(figures.totals.net));
    m_tax->setText(amount(figures.totals.tax));
    m_total->setText(currency + u' ' + amount(figures.totals.total));
    const bool isIncomplete = figures.isIncomplete();
    m_totalCaption->setText(isIncomplete ? tr("Total so far") : tr("Total"));
    for (auto *sum : {m_net, m_tax, m_total})
        sum->setInk(isIncomplete ? Ink::Muted : Ink::Text);
    const auto margin = figures.marginPercent;
    auto text = margin
        ? amount(figures.known.net - figures.known.cost) + u' ' + u'·' + u' ' + sheetPercent(*margin * oneMillion)
        : QStringLiteral("–");
    if (margin && figures.known.costed < figures.known.counted) // the others have no cost
        text += u' ' + tr("(%1 of %n line(s))", nullptr, figures.known.counted).arg(figures.known.costed);
    m_margin->setText(text);
    m_margin->setInk(!margin ? Ink::Muted : *margin < 0 ? Ink::Bad : *margin < 15 ? Ink::Warn : Ink::Ok);
    m_problem->setText(
        figures.problem.isEmpty() && !figures.limits.isEmpty() ? figures.limits.first().sentence : figures.problem);
    m_head->showDiscountProblem(figures.discountProblem);
    meetTheirs();
    forgetTold();
    m_save->setEnabled(m_worksheet->isDirty() && m_isLoaded);
    showPreview();
    touchDraft();
    adoptArticles();
}

void QuotePage::showPreview()
{
    if (!m_isLoaded)
        return;
    auto sheet = this->sheet();
    if (!m_addressee.isEmpty())
        sheet.quote.address = m_addressee;
    m_preview->show(sheet);
}

void QuotePage::addProduct()
{
    if (isReadOnly())
        return;
    const auto &quote = m_worksheet->quote();
    auto *picker = new ProductPicker(workspace().store(),
        {quote.text("currency"), quote.reference("price_book"), FieldTraits<QDate>::load(quote.value("issued_on")),
            FieldTraits<PriceMode>::load(quote.value("prices"))},
        this);
    connect(picker, &ProductPicker::chosen, this, [this](const Record &product, std::optional<qint64> price) {
        const auto cell = m_table->currentIndex();
        const bool isBlank = cell.isValid() && m_worksheet->lines().at(cell.row()).isNull("description")
            && m_worksheet->lines().at(cell.row()).text("kind") == "item";
        const int row = isBlank
            ? cell.row()
            : m_worksheet->insertLine(cell.isValid() ? cell.row() + 1 : m_worksheet->rowCount(), QuoteLineKind::Item);
        m_worksheet->setProduct(row, product, price);
        readPrices();
        m_table->setCurrentIndex(m_worksheet->index(row, QuoteWorksheet::Quantity));
        m_table->setFocus();
    });
    picker->open();
}

void QuotePage::save(std::function<void()> then)
{
    if (m_isSaving || !m_isLoaded)
        return;
    if (m_isGone)
        return keepAsNew();
    m_table->takeTyped();
    if (!m_asked.isEmpty()) { // lines that wait for their product have no price yet
        m_whenAnswered = [this, id = m_id, then = std::move(then)] {
            if (id == m_id)
                save(then);
        };
        return;
    }
    auto problems = m_head->problems();
    m_head->showProblems(problems);
    if (!problems.isEmpty())
        return;
    if (!m_worksheet->figures().problem.isEmpty() || m_worksheet->emptyRow() >= 0)
        return tellUnfinished();
    if (!m_worksheet->isDirty()) {
        if (then)
            then();
        return;
    }
    const auto label = tr("Change %1").arg(title());
    auto edit = writeQuote(label, m_worksheet->quote(), m_worksheet->lines(), m_worksheet->removed());
    edit.seen = seenOf(withTheirs(m_seen, m_overtaken));
    store(edit, std::move(then));
}

static bool isForForm(const Error &error)
{
    return error.code == Error::Invalid || !error.problems.isEmpty();
}

/// Commits and shows what is stored then; `then` runs only after success.
void QuotePage::store(const Edit &edit, std::function<void()> then)
{
    m_isSaving = true;
    m_typedThen = quoteDraft(*m_worksheet, {});
    const auto written = edit.seen.isEmpty() ? m_seen : QuoteDraft{m_worksheet->quote(), m_worksheet->lines()};
    workspace().commit(edit,
        [this, id = m_id, written, isTyped = !edit.seen.isEmpty(), then = std::move(then)](
            const Result<ChangeSet> &done) {
            m_isSaving = false;
            if (!done && id != m_id) // its draft is kept; what no form is to show has been said
                return isForForm(done.error()) ? workspace().fail(done.error()) : void();
            if (!done) {
                showRefusal(done.error());
                return lookForProducts();
            }
            if (id == m_id) {
                m_keeper->forget();
                m_seen = written;
                m_isOwnNewer = isTyped;
                m_theirs = {};
                m_overtaken.clear();
            }
            hideBanner();
            if (id == m_id)
                load();
            if (then)
                then();
        });
}

void QuotePage::hideEvent(QHideEvent *event)
{
    if (m_isLoaded && m_worksheet->isDirty() && !m_isSaving) {
        m_keeper->flush(); // what cannot be saved yet waits there
        if (m_isGone)
            keepAsNew();
        else if (!m_overtaken.isEmpty())
            return Page::hideEvent(event); // asked, and not answered
        else if (m_worksheet->figures().problem.isEmpty() || !m_asked.isEmpty())
            save();
    }
    Page::hideEvent(event);
}

} // namespace crm
