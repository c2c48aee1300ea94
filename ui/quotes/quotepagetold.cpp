// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/quotes/quoteworksheet.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/quotes/quotehead.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotetable.h"

#include <algorithm>

// What the banner says of what is typed, and what keeps it from being stored.

namespace crm {

/// What keeps the lines from being stored.
void QuotePage::tellUnfinished()
{
    const auto &figures = m_worksheet->figures();
    const bool isWrong = !figures.problem.isEmpty();
    const auto problem = isWrong ? figures.problem : m_worksheet->emptyRowProblem();
    m_banner->showMessage(Banner::Kind::Error, problem);
    m_banner->show();
    keepTold([this, problem] {
        return m_worksheet->figures().problem == problem || m_worksheet->emptyRowProblem() == problem;
    });
    if (!isVisible() || isWrong)
        return;
    m_table->setCurrentIndex(m_worksheet->index(m_worksheet->emptyRow(), QuoteWorksheet::Description));
    if (m_table->openCell().row < 0)
        m_table->setFocus();
}

void QuotePage::showRefusal(const Error &error)
{
    if (error.code == Error::Conflict && !error.problems.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning, error.message);
        m_banner->show();
        m_keeper->flush();
        return lookAtTheirs();
    }
    // A line's discount has the same name as the discount of the whole, but is not to be sought there.
    const auto &limits = m_worksheet->figures().limits;
    const auto ofLine = std::find_if(
        limits.cbegin(), limits.cend(), [](const QuoteWorksheet::Limit &limit) { return !limit.isOfWhole; });
    auto problems = error.problems;
    if (ofLine != limits.cend())
        problems.removeIf(
            [](const Problem &p) { return p.field == "discount" || p.field == "unit_price" || p.field == "product"; });
    const bool isOfLine = problems.size() < error.problems.size();
    const auto others = m_head->showProblems(problems);
    if (!isOfLine && others.isEmpty() && !problems.isEmpty())
        return;
    m_banner->showMessage(Banner::Kind::Error, isOfLine ? ofLine->sentence : error.message);
    m_banner->show();
    if (!isOfLine)
        return;
    m_table->setCurrentIndex(m_worksheet->index(ofLine.key(), ofLine->column));
    m_table->setFocus();
}

void QuotePage::tellPasted(const QuoteWorksheet::Pasted &pasted)
{
    constexpr int mostNamed = 8;
    const auto some = [](const QStringList &names) {
        return names.mid(0, mostNamed).join(QStringLiteral(", "))
            + (names.size() > mostNamed ? QStringLiteral(" …") : QString());
    };
    QStringList sentences;
    if (!pasted.unknown.isEmpty())
        sentences.append(
            tr("%n column(s) are none of a quote's and were left out: %1.", nullptr, int(pasted.unknown.size()))
                .arg(some(pasted.unknown)));
    if (!pasted.unread.isEmpty())
        sentences.append(
            tr("%n cell(s) could not be read and must be put right: %1.", nullptr, int(pasted.unread.size()))
                .arg(some(pasted.unread)));
    if (sentences.isEmpty())
        return;
    m_banner->showMessage(Banner::Kind::Warning, sentences.join(u' '));
    m_banner->show();
    const bool isPartial = !pasted.unknown.isEmpty();
    keepTold([this, isPartial] { return (isPartial && m_worksheet->isDirty()) || !m_worksheet->unread().isEmpty(); });
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

} // namespace crm
