// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customersummary.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QVBoxLayout;

namespace crm {

class CustomerHead;
class CustomerHistory;
class IconButton;
class Label;

/// A customer beside a list: who, how to reach, the timeline and the composer. 396 px wide in the design.
class CustomerPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit CustomerPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// A person or an organisation; null shows nothing.
    void setCustomer(const AnyRef &customer);
    AnyRef customer() const { return m_summary->customer(); }
    CustomerHistory *history() const { return m_history; }
    QSize sizeHint() const override;

signals:
    void closeRequested();

private:
    void showBrief();
    QWidget *makeTop();

    Workspace &m_workspace;
    CustomerSummary *m_summary;
    Label *m_crumb;
    CustomerHead *m_head;
    QVBoxLayout *m_facts;
    CustomerHistory *m_history;
};

} // namespace crm
