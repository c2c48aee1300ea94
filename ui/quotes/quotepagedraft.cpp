// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/quotes/addressee.h"
#include "db/store/store.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetable.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace crm {

/// What a crash left of this quote, and from now on what is typed into it.
void QuotePage::keepDraft()
{
    m_isDraftRead = false;
    m_isDraftKept = false;
    m_keeper = std::make_unique<DraftKeeper>(
        workspace().store(), draftKey(Quote::entity(), m_id), [this] { return draftNow(); });
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
    m_seen = seenBy(draft, {m_quote, m_lines});
    m_theirs = {m_quote, m_lines};
    meetTheirs();
    readPrices();
    lookForProducts();
}

void QuotePage::startAfresh()
{
    hideBanner();
    m_keeper->forget();
    rememberSeen();
    m_worksheet->setQuote(m_quote, m_lines, isReadOnly());
    m_head->setQuote(m_quote, isReadOnly());
    readPrices();
}

void QuotePage::touchDraft()
{
    const bool isTyped = m_worksheet->isDirty() || m_table->openCell().row >= 0;
    if (!m_keeper || !m_isDraftRead || (!isTyped && !m_isDraftKept))
        return;
    m_isDraftKept = isTyped;
    m_keeper->touch(); // also when all of it has been taken back: nothing is kept then
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
    return m_table->isTypedInto() || quoteDraft(*m_worksheet, {}) != m_typedThen;
}

/// What is stored is not shown over what is being typed: that stays, not stored yet.
void QuotePage::lookAgain()
{
    constexpr int pause = 500; // ms
    m_keeper->touch();
    QTimer::singleShot(pause, this, [this, id = m_id] {
        if (id != m_id || !m_isLoaded || m_isSaving)
            return;
        if (m_table->isTypedInto())
            return lookAgain();
        if (!isTypedSinceAsked())
            load();
        else
            lookAtTheirs();
    });
}

bool QuotePage::canTakeStep(Step step) const
{
    const bool isTyped = m_worksheet->isDirty() || (step == Step::Redo && m_worksheet->canRedo());
    return m_isLoaded && m_stack->currentIndex() == 0 && !isReadOnly() && isTyped;
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

} // namespace crm
