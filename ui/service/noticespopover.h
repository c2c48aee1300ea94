// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/noticelist.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace crm {

class EmptyState;
class TimelineView;
class Workspace;

/// The notices in a card above the window, below what opened it. Enter or a click opens the case; Escape or leaving it
/// closes it.
class NoticesPopover final : public QFrame
{
    Q_OBJECT
public:
    /// `opener` keeps the popover in place below it, and may be hidden.
    NoticesPopover(Workspace &workspace, NoticeList &list, QWidget *opener, QWidget *window);

    void open();
    TimelineView *view() const { return m_view; }
    EmptyState *empty() const { return m_empty; }
    QPushButton *allRead() const { return m_allRead; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showState();
    void place();
    int wantedHeight() const;

    Workspace &m_workspace;
    NoticeList &m_list;
    QWidget *m_opener;
    QPushButton *m_allRead;
    TimelineView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_minutes;             ///< "5 min ago" becomes 6
    QPointer<QWidget> m_hadFocus; ///< before
};

} // namespace crm
