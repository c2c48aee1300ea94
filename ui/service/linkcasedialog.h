// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QDialog>

class QComboBox;

namespace crm {

class FieldEditor;
class Label;
class Workspace;

/// How a case stands to another one: it belongs to it, follows it, repeats it, or goes on in it, which closes it as a
/// duplicate and takes what belongs to it along. Deletes itself when closed.
class LinkCaseDialog final : public QDialog
{
    Q_OBJECT
public:
    LinkCaseDialog(Workspace &workspace, const Record &serviceCase, QWidget *parent = nullptr);

    QComboBox *relation() const { return m_relation; }
    FieldEditor *other() const { return m_other; }
    void accept() override;

private:
    void link(const QByteArray &field, const Id &other);
    void merge(const Id &other);
    void nameOther();
    void showProblem(const QString &sentence);

    Workspace &m_workspace;
    Record m_case;
    QComboBox *m_relation;
    FieldEditor *m_other;
    Label *m_label;
    Label *m_problem;
};

} // namespace crm
