// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/stagegate.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace crm {

class FieldEditor;
class Label;

/// Asks for what a deal lacks before it enters a stage: the fields to fill, the first with the focus, and the criteria
/// to confirm. Shown without blocking; deletes itself. Cancelled, nothing has happened.
class GateDialog final : public QDialog
{
    Q_OBJECT
public:
    GateDialog(
        Workspace &workspace, const Record &deal, const Stage &stage, const StageGate &gate, QWidget *parent = nullptr);

    const QList<FieldEditor *> &editors() const { return m_editors; }
    const QList<QCheckBox *> &criteria() const { return m_criteria; }
    /// Goes on when nothing is missing any more; else says what is, and puts the focus there.
    void confirm();

signals:
    void passed(const crm::Record &deal); ///< with what was filled in

private:
    void addFields(QVBoxLayout *column, const StageGate &gate);
    void addCriteria(QVBoxLayout *column, const StageGate &gate);
    void addButtons(QVBoxLayout *column);

    Workspace &m_workspace;
    Record m_deal;
    Stage m_stage;
    QList<FieldEditor *> m_editors;
    QList<QCheckBox *> m_criteria;
    QStringList m_requiredIn; ///< of each editor
    QStringList m_lines;      ///< the criteria, without what a check box makes of them
    Label *m_problem = nullptr;
};

} // namespace crm
