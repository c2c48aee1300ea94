// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"
#include "ui/sync/pendingmodel.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace crm {

class Label;
class SyncLink;

/// What the server has not got yet, and what it refused.
class PendingView final : public QWidget
{
    Q_OBJECT
public:
    PendingView(Workspace &workspace, SyncLink &link, QWidget *parent = nullptr);
    ~PendingView() override;

    PendingModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// Writes what was refused into a file; false with a message when that fails.
    bool exportRefused(const QString &path);

private:
    QWidget *makeBody();
    void show();

    Workspace &m_workspace;
    SyncLink &m_link;
    PendingModel *m_model;
    QTableView *m_table;
    Label *m_more;
    QPushButton *m_export;
    QStackedLayout *m_states;
};

} // namespace crm
