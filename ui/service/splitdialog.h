// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace crm {

class Label;

/// Picks entries of a case that belong to another one, and names it. Shown without blocking; deletes itself.
class SplitDialog final : public QDialog
{
    Q_OBJECT
public:
    SplitDialog(Workspace &workspace, const Record &serviceCase, const QList<Record> &belongings, QWidget *parent);

    QListWidget *list() const { return m_list; }
    QLineEdit *subject() const { return m_subject; }
    void accept() override;

private:
    void refuse(const Error &error);

    Workspace &m_workspace;
    Record m_case;
    QList<Record> m_entries; ///< those that can go
    QListWidget *m_list;
    QLineEdit *m_subject;
    Label *m_problem;
    bool m_isSplitting = false;
};

} // namespace crm
