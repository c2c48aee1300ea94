// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customersummary.h"
#include "ui/shell/page.h"

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace crm {

class CustomerHead;
class CustomerHistory;
class EmptyState;
class KpiCard;
class Label;

/// Everything about one person or organisation: the brief in cards, the timeline, and beside it people, deals,
/// cases, preferences and how to reach them.
class CustomerPage final : public Page
{
    Q_OBJECT
public:
    explicit CustomerPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override { return m_summary->customer(); }
    void activate() override;
    bool focusFilter() override;
    void refresh() override;
    CustomerHistory *history() const { return m_history; }
    void setClock(const Clock &clock);

private:
    void showBrief();
    void showCards();
    QWidget *makeBody();
    QWidget *makeTop();

    CustomerSummary *m_summary;
    Clock m_clock = systemClock;
    Label *m_crumb;
    CustomerHead *m_head;
    KpiCard *m_deals;
    KpiCard *m_cases;
    KpiCard *m_last;
    KpiCard *m_next;
    CustomerHistory *m_history;
    QScrollArea *m_side;
    EmptyState *m_empty;
    QStackedLayout *m_states;
};

} // namespace crm
