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
    /// `survivor` has been named as the one that goes on; null: the program proposes one.
    MergeCasesDialog(Workspace &workspace, const QList<Record> &cases, const CaseBelongings &belongings,
        const Id &survivor, QWidget *parent = nullptr);

    QRadioButton *choice(int place) const;
    void accept() override;

private:
    void addChoices(QVBoxLayout *column);
    QString describe(const Record &serviceCase) const;
    void onChosen();

    Workspace &m_workspace;
    QList<Record> m_cases;
    CaseBelongings m_belongings;
    qsizetype m_named = -1; ///< place of the case that was named
    QButtonGroup *m_group;
    Label *m_effect;
    Label *m_problem;
    QPushButton *m_merge = nullptr;
};

/// Reads the cases and opens the dialog, with the case chosen that was named as the one that goes on.
void askHowToMerge(Workspace &workspace, const QList<Id> &ids, QWidget *parent, const Id &survivor = {});

} // namespace crm
