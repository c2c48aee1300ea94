// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetable.h"

#include <QPushButton>

#include <utility>

namespace crm {

/// Somebody may have changed the quote, deleted it, or taken back that it was made, while it is being typed.
void QuotePage::lookAtTheirs()
{
    auto &store = workspace().store();
    store.fetch(Quote::entity(), {m_id}).then(this, [this, &store, id = m_id](const Result<QList<Record>> &found) {
        if (id != m_id || !found || !m_worksheet->isDirty())
            return;
        showWhetherGone(found->isEmpty());
        if (found->isEmpty())
            return;
        store.records({&QuoteLine::entity(), Filter::refers("quote", id), {{"position"}}})
            .then(this, [this, id, quote = found->first()](const Result<QList<Record>> &lines) {
                if (id != m_id || !lines || m_isSaving || !m_worksheet->isDirty())
                    return;
                meet({quote, *lines});
            });
    });
}

void QuotePage::showWhetherGone(bool isGone)
{
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    m_banner->setVisible(m_isGone);
    if (!m_isGone)
        return;
    m_banner->showMessage(
        Banner::Kind::Warning, tr("This quote has been deleted meanwhile. What you typed is still here."));
    connect(m_banner->addAction(tr("Keep it as a new quote")), &QPushButton::clicked, this, &QuotePage::keepAsNew);
}

/// What is read right after saving is one's own, though not always to the letter as it was typed.
void QuotePage::meet(const QuoteDraft &stored)
{
    if (std::exchange(m_isOwnNewer, false)) {
        m_seen = stored;
        return;
    }
    m_theirs = stored;
    meetTheirs();
}

/// After each look and each change: says so once where both have written.
void QuotePage::meetTheirs()
{
    if (!m_theirs.quote.isValid() || quoteState(m_theirs.quote) != quoteState(m_quote))
        return;
    const auto overtaken = overtakenFields({m_worksheet->quote(), m_worksheet->lines()}, m_seen, m_theirs);
    if (overtaken == m_overtaken)
        return;
    m_overtaken = overtaken;
    if (!overtaken.isEmpty())
        showTheirs();
}

void QuotePage::showTheirs()
{
    constexpr int mostNamed = 6;
    auto words = theirsInWords(m_overtaken, {m_worksheet->quote(), m_worksheet->lines()});
    if (words.size() > mostNamed)
        words = words.mid(0, mostNamed) + QStringList{QStringLiteral("…")};
    m_banner->showMessage(Banner::Kind::Warning,
        tr("A colleague has just changed what you are changing too – %1. Your text is still here; saving it replaces "
           "theirs.")
            .arg(words.join(QStringLiteral(", "))));
    auto *take = m_banner->addAction(tr("Take theirs"));
    take->setObjectName(QStringLiteral("takeTheirs"));
    connect(take, &QPushButton::clicked, this, &QuotePage::takeTheirs);
    auto *keep = m_banner->addAction(tr("Keep mine"));
    keep->setObjectName(QStringLiteral("keepMine"));
    connect(keep, &QPushButton::clicked, this, &QuotePage::keepMine);
    m_banner->show();
    keepTold([this] { return !m_overtaken.isEmpty(); });
}

/// From what is stored now, with what is typed but for what both have written.
void QuotePage::takeTheirs()
{
    m_table->takeTyped();
    const auto draft = draftWithout(quoteDraft(*m_worksheet, {}), m_overtaken);
    const auto theirs = m_theirs;
    m_quote = theirs.quote;
    m_lines = theirs.lines;
    rememberSeen();
    const auto resumed = isReadOnly() ? std::nullopt : resumedQuote(draft, m_quote, m_lines);
    if (resumed)
        m_worksheet->resume(resumed->quote, resumed->lines, resumed->removed, resumed->cells);
    else
        m_worksheet->setQuote(m_quote, m_lines, isReadOnly());
    m_head->setQuote(m_worksheet->quote(), isReadOnly());
    hideBanner();
    showHead();
    readPrices();
}

void QuotePage::keepMine()
{
    m_seen = withTheirs(m_seen, m_overtaken);
    m_overtaken.clear();
    hideBanner();
}

/// What is stored is on the screen.
void QuotePage::rememberSeen()
{
    m_seen = {m_quote, m_lines};
    m_theirs = {};
    m_overtaken.clear();
    m_isOwnNewer = false;
}

/// What is typed, with what it was typed over: whoever resumes it meets what was stored since.
QJsonObject QuotePage::draftNow() const
{
    auto draft = isReadOnly() ? QJsonObject() : quoteDraft(*m_worksheet, m_table->openCell());
    if (!draft.isEmpty())
        draft.insert(QStringLiteral("seen"), seenDraft(*m_worksheet, m_seen));
    return draft;
}

} // namespace crm
