// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customer/customerbrief.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace crm {

class ActionButton;
class Avatar;
class CustomerHistory;
class Label;

/// Avatar, name, "role · company · owner" of a customer, and the round actions beside or below.
class CustomerHead final : public QWidget
{
    Q_OBJECT
public:
    enum class Actions { Below, Beside };
    explicit CustomerHead(Actions actions, QWidget *parent = nullptr);
    void showBrief(const CustomerBrief &brief);
    void setReadOnly(bool isReadOnly);

signals:
    void triggered(const QString &kind); ///< "call", "email", "note", "task" or "meeting"

private:
    Avatar *m_avatar;
    Label *m_name;
    Label *m_role;
    bool m_hasOwner; ///< says whose customer it is: below stand facts that do
    QList<ActionButton *> m_actions;
};

/// Removes and deletes everything in the layout.
void clearLayout(QLayout *layout);

/// E-mail, phone, address, tags, owner …: a line each with icon and name, as the panel shows them.
QWidget *makeFacts(const CustomerBrief &brief);

/// The cards of a page's side: contact points, preferences, tags and own fields, deals, cases, people, companies, jobs.
void fillSide(QVBoxLayout *column, Workspace &workspace, const CustomerBrief &brief);

} // namespace crm
