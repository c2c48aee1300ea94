// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pastboard.h"
#include "ui/shell/workspace.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QListView;

namespace crm {

class DateEditor;
class EmptyState;
class Label;

/// The board as it was at the end of a past day, read-only. Left and right of the day go from day to day.
class PastBoardView final : public QWidget
{
    Q_OBJECT
public:
    explicit PastBoardView(Workspace &workspace, QWidget *parent = nullptr);

    void show(const PipelineShape &shape, const QDate &day);
    PastBoard &board() const { return *m_board; }
    DateEditor *dayEdit() const { return m_day; }
    const QList<QListView *> &columns() const { return m_views; }
    void setToday(const QDate &today);

signals:
    void closed(); ///< back to today
    void openAsked(const crm::AnyRef &deal);
    void currentChanged(const crm::AnyRef &deal);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBar();
    void rebuild();
    void step(int days);
    void showDay();
    void onLoaded();
    AnyRef refAt(const QModelIndex &index) const;

    Workspace &m_workspace;
    PastBoard *m_board;
    PipelineShape m_shape;
    QDate m_today;
    DateEditor *m_day = nullptr;
    QTimer m_typing;           ///< a day half typed is another one
    Label *m_untold = nullptr; ///< deals that no stage can show
    Label *m_sum = nullptr;
    QWidget *m_scroll = nullptr;
    QHBoxLayout *m_row = nullptr;
    EmptyState *m_empty;
    QList<QListView *> m_views;
    QList<Label *> m_counts;
};

} // namespace crm
