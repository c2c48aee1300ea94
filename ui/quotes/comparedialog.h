// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quotecompare.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace crm {

class Label;
class Workspace;

/// Two revisions of a quote side by side: what was added, removed and changed, and what it does to the total.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shown without blocking; deletes itself when closed. Says so when there is only one revision.
    static void open(Workspace &workspace, const Record &quote, QWidget *parent);

    QTableWidget *table() const { return m_table; }

private:
    CompareDialog(Workspace &workspace, const QList<Record> &revisions, const Id &shown, QWidget *parent);
    void load();
    void fill(const QuoteSheet &before, const QuoteSheet &after);
    void addRow(ComparedLine::Change change, const QStringList &cells);
    void fitRows();

    Workspace &m_workspace;
    const QList<Record> m_revisions; ///< by revision
    QComboBox *m_left;
    QComboBox *m_right;
    QTableWidget *m_table;
    Label *m_sum;
};

} // namespace crm
