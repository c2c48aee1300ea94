// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/customerpanel.h"

#include "db/store/store.h"
#include "ui/customer/customerhistory.h"
#include "ui/customer/customerparts.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

#include <QBoxLayout>
#include <QMenu>

namespace crm {

CustomerPanel::CustomerPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_summary(new CustomerSummary(workspace.store(), this))
    , m_crumb(new Label({}, TextStyle::Small, Ink::Muted))
    , m_head(new CustomerHead(CustomerHead::Actions::Below))
    , m_facts(new QVBoxLayout)
    , m_history(new CustomerHistory(workspace, *m_summary, CustomerHistory::Width::Panel))
{
    setProperty("look", "panel");
    setAccessibleName(tr("Customer"));
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::small);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(scaled(18), 0, spacing::medium, 0);
    top->setSpacing(spacing::small);
    top->addWidget(makeTop());
    top->addWidget(m_head);
    column->addLayout(top);
    column->addWidget(makeFrame("rule"));
    m_facts->setContentsMargins(scaled(18), spacing::tiny, scaled(18), spacing::tiny);
    column->addLayout(m_facts);
    column->addWidget(makeFrame("rule"));
    column->addWidget(m_history, 1);
    m_history->addKeys(this);
    connect(m_head, &CustomerHead::triggered, m_history, &CustomerHistory::begin);
    connect(m_summary, &CustomerSummary::changed, this, &CustomerPanel::showBrief);
}

QWidget *CustomerPanel::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_crumb->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_crumb->setElided(true);
    row->addWidget(m_crumb, 1);
    auto *open = new IconButton(QStringLiteral("external-link"), tr("Open the whole page"));
    auto *more = new IconButton(QStringLiteral("dots"), tr("More"));
    auto *close = new IconButton(QStringLiteral("x"), tr("Close"));
    for (auto *button : {open, more, close})
        row->addWidget(button);
    auto *menu = new QMenu(more);
    menu->addAction(icon(QStringLiteral("pencil")), tr("Edit"), this, [this] { m_workspace.edit(customer()); });
    menu->addAction(
        icon(QStringLiteral("history")), tr("Change History"), this, [this] { m_workspace.showHistory(customer()); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(open, &IconButton::clicked, this, [this] { m_workspace.open(customer()); });
    connect(close, &IconButton::clicked, this, &CustomerPanel::closeRequested);
    return top;
}

QSize CustomerPanel::sizeHint() const
{
    return {scaled(396), scaled(800)};
}

void CustomerPanel::setCustomer(const AnyRef &customer)
{
    if (customer == this->customer())
        return;
    m_history->setCustomer(customer);
    m_summary->show(customer);
}

void CustomerPanel::showBrief()
{
    if (m_summary->isLoading()) // the former customer stays for the millisecond until the next is read: no jump
        return;
    const auto &brief = m_summary->brief();
    QStringList crumb{brief.isPerson() ? Person::entity().tr(Person::entity().plural)
                                       : Organisation::entity().tr(Organisation::entity().plural)};
    if (!brief.company.name.isEmpty())
        crumb.append(brief.company.name);
    m_crumb->setText(crumb.join(QStringLiteral("  ›  ")));
    if (m_summary->error())
        m_workspace.fail(*m_summary->error());
    m_head->showBrief(brief);
    m_head->setReadOnly(m_workspace.store().isReadOnly());
    clearLayout(m_facts);
    m_facts->addWidget(makeFacts(brief));
}

} // namespace crm
