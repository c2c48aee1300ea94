// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/casework.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace crm {

class Label;

/// Several cases become one: which of them goes on, with what the others bring along. One step to undo. Deletes itself
/// when closed.
class MergeCasesDialog final : public QDialog
{
    Q_OBJECT
public:
    MergeCasesDialog(
        Workspace &workspace, const QList<Record> &cases, const CaseBelongings &belongings, QWidget *parent = nullptr);

    QRadioButton *choice(int place) const;
    void accept() override;

private:
    void addChoices(QVBoxLayout *column);
    QString describe(const Record &serviceCase) const;
    void onChosen();

    Workspace &m_workspace;
    QList<Record> m_cases;
    CaseBelongings m_belongings;
    QButtonGroup *m_group;
    Label *m_effect;
    Label *m_problem;
    QPushButton *m_merge = nullptr;
};

/// Reads the cases and opens the dialog.
void askHowToMerge(Workspace &workspace, const QList<Id> &ids, QWidget *parent);

} // namespace crm
