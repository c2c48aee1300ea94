// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace crm {

class HistoryModel;
class Label;
class Workspace;

/// Who changed what of a record, when, from and to; writes an earlier value back.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Opens without blocking; deletes itself when closed.
    static HistoryDialog *show(Workspace &workspace, const AnyRef &ref, QWidget *parent);

    HistoryModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    void restoreCurrent();

private:
    HistoryDialog(Workspace &workspace, const AnyRef &ref, QWidget *parent);
    void onLoaded();
    void onCurrent();

    Workspace &m_workspace;
    AnyRef m_ref;
    HistoryModel *m_model;
    QTableView *m_table;
    Label *m_sentence;
    QPushButton *m_restore;
};

} // namespace crm
