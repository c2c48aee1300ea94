// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "ui/form/fieldeditor.h"

#include <QHash>
#include <QJsonObject>

class QGridLayout;

namespace crm {

class Label;
class SegmentedControl;
class Workspace;

/// The fields of a case as its kind asks for them, with what is wrong in words under the field.
class CaseForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the case; what was typed and not saved stays when it is the same one and `keepTyped`.
    void setRecord(const Record &record, bool keepTyped = false);
    /// The case with what was typed.
    Record record() const;
    bool isDirty() const { return !m_changed.isEmpty(); }
    CaseKind kind() const;

    /// Typed and not saved, for a draft; empty: nothing.
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

    /// What keeps the case from being saved; `stored` null: it is new.
    QList<Problem> problems(const Record *stored) const;
    /// Shows problems at their fields and puts the focus into the first; returns those that have no field here.
    QList<Problem> showProblems(const QList<Problem> &problems);
    FieldEditor *editor(const QByteArray &field) const { return m_cells.value(field).editor; }
    SegmentedControl *kinds() const { return m_kinds; }
    void focusFirst();

signals:
    void edited();

private:
    struct Cell
    {
        QWidget *box = nullptr;
        FieldEditor *editor = nullptr;
        Label *problem = nullptr;
    };
    void addCell(const QByteArray &field);
    QWidget *customerLink(const QByteArray &field);
    void onEdited(const QByteArray &field);
    void arrange();
    void showProblem(const QByteArray &field, const QString &sentence);

    Workspace &m_workspace;
    SegmentedControl *m_kinds;
    QGridLayout *m_grid;
    QHash<QByteArray, Cell> m_cells;
    Record m_start;
    QSet<QByteArray> m_changed;
    bool m_isFilling = false;
};

} // namespace crm
