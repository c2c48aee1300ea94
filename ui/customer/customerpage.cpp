// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerpage.h"

#include "db/store/store.h"
#include "models/customer/timelinetext.h"
#include "ui/customer/customerhistory.h"
#include "ui/customer/customerparts.h"
#include "ui/kit/cards.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

namespace crm {

CustomerPage::CustomerPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_summary(new CustomerSummary(workspace.store(), this))
    , m_crumb(new Label({}, TextStyle::Small, Ink::Muted))
    , m_head(new CustomerHead(CustomerHead::Actions::Beside))
    , m_deals(new KpiCard(tr("Open deals")))
    , m_cases(new KpiCard(tr("Open cases")))
    , m_last(new KpiCard(tr("Last contact")))
    , m_next(new KpiCard(tr("Next contact")))
    , m_history(new CustomerHistory(workspace, *m_summary, CustomerHistory::Width::Page))
    , m_side(new QScrollArea)
    , m_empty(new EmptyState(QStringLiteral("user"), tr("Choose a contact or a company.")))
    , m_states(new QStackedLayout(this))
{
    setFocusPolicy(Qt::ClickFocus); // so that the keys work at once, also while the timeline is empty
    m_states->addWidget(m_empty);
    m_states->addWidget(makeBody());
    m_history->addKeys(this);
    connect(m_head, &CustomerHead::triggered, m_history, &CustomerHistory::begin);
    connect(m_summary, &CustomerSummary::changed, this, &CustomerPage::showBrief);
    connect(m_empty, &EmptyState::primaryTriggered, m_summary, &CustomerSummary::refresh);
}

QWidget *CustomerPage::makeTop()
{
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *line = new QHBoxLayout;
    line->addWidget(m_crumb, 1);
    auto *edit = makeButton(tr("Edit"), QStringLiteral("pencil"));
    auto *changes = makeButton(tr("Change history"), QStringLiteral("history"));
    line->addWidget(changes);
    line->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, [this] { workspace().edit(current()); });
    connect(changes, &QPushButton::clicked, this, [this] { workspace().showHistory(current()); });
    column->addLayout(line);
    column->addWidget(m_head);
    return top;
}

QWidget *CustomerPage::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::huge);
    column->setSpacing(spacing::large);
    column->addWidget(makeTop());
    auto *cards = new QHBoxLayout;
    cards->setSpacing(spacing::medium);
    for (auto *card : {m_deals, m_cases, m_last, m_next}) {
        card->setMinimumWidth(scaled(90));
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    auto *history = makeFrame("card");
    auto *inner = new QVBoxLayout(history);
    inner->setContentsMargins(1, spacing::small, 1, 1);
    inner->addWidget(m_history);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setAccessibleName(tr("Details"));
    m_side->setFixedWidth(scaled(300));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(history, 1);
    row->addWidget(m_side);
    column->addLayout(row, 1);
    return body;
}

QString CustomerPage::title() const
{
    return m_summary->brief().name().isEmpty() ? tr("Customer") : m_summary->brief().name();
}

bool CustomerPage::showRecord(const AnyRef &ref)
{
    if (ref.entity != Person::entity().name && ref.entity != Organisation::entity().name)
        return false;
    if (ref == current())
        return true;
    m_history->setCustomer(ref);
    m_summary->show(ref);
    emit currentChanged(ref);
    return true;
}

void CustomerPage::activate()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

bool CustomerPage::focusFilter()
{
    return m_history->focusFilter();
}

void CustomerPage::refresh()
{
    m_summary->refresh();
    m_history->timeline().refresh();
}

void CustomerPage::setClock(const Clock &clock)
{
    m_clock = clock;
    m_history->setClock(clock);
}

void CustomerPage::showBrief()
{
    if (m_summary->isLoading())
        return;
    if (m_summary->error() || m_summary->isMissing()) {
        m_empty->setSentence(QStringLiteral("alert-triangle"),
            m_summary->error() ? m_summary->error()->message : tr("This customer does not exist any more."));
        m_empty->setPrimaryAction(m_summary->error() ? tr("Try again") : QString(), QStringLiteral("refresh"));
        return m_states->setCurrentIndex(0);
    }
    const auto &brief = m_summary->brief();
    QStringList crumb{brief.isPerson() ? Person::entity().tr(Person::entity().plural)
                                       : Organisation::entity().tr(Organisation::entity().plural)};
    if (!brief.company.name.isEmpty())
        crumb.append(brief.company.name);
    m_crumb->setText(crumb.join(QStringLiteral("  ›  ")));
    m_head->showBrief(brief);
    m_head->setReadOnly(workspace().store().isReadOnly());
    showCards();
    auto *side = new QWidget;
    side->setProperty("look", "page");
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::medium);
    fillSide(column, workspace(), brief);
    m_side->setWidget(side);
    m_states->setCurrentIndex(1);
    emit titleChanged();
}

void CustomerPage::showCards()
{
    const auto &brief = m_summary->brief();
    const auto now = m_clock();
    QStringList sums;
    qint64 count = 0;
    for (const auto &sum : brief.dealSums) {
        sums.append(formatAmount(sum.amount, sum.currency, true));
        count += sum.count;
    }
    m_deals->setValue(
        sums.isEmpty() ? tr("None") : sums.first(qMin<qsizetype>(2, sums.size())).join(QStringLiteral(" + ")));
    m_deals->setNote(count
            ? tr("%1 open · %2 weighted")
                  .arg(count)
                  .arg(formatAmount(brief.dealSums.first().weighted, brief.dealSums.first().currency, true))
            : tr("No deal is open."));
    const auto &entity = ServiceCase::entity();
    const auto &severity = *entity.field("severity");
    const auto *choice = brief.cases.isEmpty() ? nullptr : entity.choice(severity, brief.worstSeverity());
    m_cases->setValue(brief.cases.isEmpty() ? tr("None") : QLocale().toString(brief.cases.size()));
    m_cases->setChange(choice ? BadgeLook{entity.choiceLabel(severity, brief.worstSeverity()),
                           toneFromName(QString::fromLatin1(choice->tone))}
                              : BadgeLook{});
    m_cases->setNote(
        brief.cases.isEmpty() ? tr("Nothing is waiting for an answer.") : tr("Complaints: %1").arg(brief.complaints()));
    if (brief.contacts.isEmpty()) {
        m_last->setValue(tr("Never"));
        m_last->setNote(tr("No contact is on record."));
    } else {
        const auto &last = brief.contacts.first();
        const auto channel = Activity::entity().choiceLabel(*Activity::entity().field("channel"), last.channel);
        m_last->setValue(whenText(last.at, now));
        m_last->setNote(last.colleague.isEmpty() ? channel : tr("%1 by %2").arg(channel, last.colleague));
    }
    if (brief.next.isEmpty()) {
        m_next->setValue(tr("Nothing planned"));
        m_next->setNote(tr("Press T to plan a task."));
        m_next->setChange({});
        return;
    }
    const auto &next = brief.next.first();
    m_next->setValue(next.at.isValid() ? whenText(next.at, now) : tr("Some day"));
    m_next->setNote(next.subject);
    m_next->setChange(next.at.isValid() && next.at < now ? BadgeLook{tr("Overdue"), Tone::Bad} : BadgeLook{});
}

} // namespace crm
