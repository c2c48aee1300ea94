// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/agendafeed.h"
#include "models/schedule/mydaymodel.h"
#include "ui/shell/page.h"

#include <QTimer>

class QListView;
class QStackedWidget;

namespace crm {

class Banner;
class EmptyState;
class ItemActions;
class PageHeader;
class QuickEntryLine;
class SegmentedControl;
class TimeGrid;

/// What somebody has to do: overdue, today and next, the most pressing first and why, and beside it the hours of today.
class MyDayPage final : public Page
{
    Q_OBJECT
public:
    explicit MyDayPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("My Day"); }
    void activate() override;
    void refresh() override;
    AnyRef current() const override;
    Record newRecord() const override;
    bool focusFilter() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void setClock(Clock clock);
    QListView *list() const { return m_list; }
    MyDayModel *model() const { return m_model; }
    QuickEntryLine *line() const { return m_line; }
    ItemActions *actions() const { return m_actions; }
    TimeGrid *hours() const { return m_hours; }
    bool isLoaded() const { return m_isLoaded; }

signals:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Pane { Loading, Empty, Filled };

    void build();
    void buildList();
    void connectHours();
    void ask();
    void onLoaded();
    void showSubtitle();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    void complete(int row);
    void menuAt(const QPoint &position);
    /// How the due time of a case in this row came about; false: there is none.
    bool explainDueOf(int row);
    const DayEntry *chosen() const;
    QPoint placeOf(int row) const;
    Id owner() const;

    Clock m_clock = systemClock;
    bool m_isMine = true;
    bool m_isLoaded = false;
    bool m_isStale = false;
    PageHeader *m_header;
    SegmentedControl *m_whose;
    Banner *m_banner;
    Banner *m_whoIsMe; ///< says that nobody is
    QuickEntryLine *m_line;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_list;
    QWidget *m_side;
    TimeGrid *m_hours;
    MyDayModel *m_model;
    AgendaFeed *m_feed;
    ItemActions *m_actions;
    QTimer m_soon;
    QTimer m_minute;
};

} // namespace crm
