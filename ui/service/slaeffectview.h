// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slamovesmodel.h"

#include <QWidget>

class QTableView;

namespace crm {

class Label;
class Workspace;

/// What a change of calendars or policies would do to the open cases: a sentence, and below it which due times move and
/// how. Enter opens a case. Hidden until there is something to say.
class SlaEffectView final : public QWidget
{
    Q_OBJECT
public:
    explicit SlaEffectView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const SlaEffect &effect, const QString &remark = {}); ///< remark: a sentence behind what it says
    void clear();
    QString sentence() const;
    QTableView *table() const { return m_table; }
    /// Widens the window around it as far as the screen goes, until every column is shown in full.
    void widenWindow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void fitCase();

    Workspace &m_workspace;
    SlaMovesModel *m_moves;
    Label *m_sentence;
    QTableView *m_table;
};

/// Asks what the edit would do to the open cases, or stores it and applies it to them; the answer comes on the GUI
/// thread.
void runOnOpenCases(Workspace &workspace, const Edit &edit, bool isStored, QObject *context,
    std::function<void(const Result<SlaEffect> &)> then);

} // namespace crm
