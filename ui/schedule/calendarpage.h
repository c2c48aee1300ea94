// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/schedule/agendafeed.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace crm {

class Banner;
class CalendarView;
class IconButton;
class ItemActions;
class Label;
class MonthGrid;
class PageHeader;
class QuickEntryPopup;
class SegmentedControl;
class TimeGrid;

/// Tasks and appointments of a day, a week or a month.
class CalendarPage final : public Page
{
    Q_OBJECT
public:
    enum class Scope { Day, Week, Month };

    explicit CalendarPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Calendar"); }
    void activate() override;
    void refresh() override;
    AnyRef current() const override;
    Record newRecord() const override;
    bool focusFilter() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void setClock(Clock clock);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }
    /// The day the cursor goes to.
    void goTo(const QDate &day);
    void step(int by); ///< so many days, weeks or months on
    CalendarView *view() const;
    TimeGrid *grid() const { return m_grid; }
    MonthGrid *month() const { return m_month; }
    QuickEntryPopup *popup() const { return m_popup; }
    ItemActions *actions() const { return m_actions; }
    bool isLoaded() const { return m_feed->isLoaded(); }

signals:
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeWays();
    void connectView(CalendarView *view);
    void showRange();
    void showItems();
    void showTitle();
    void beginEntry(const QString &typed);
    void tick();
    QPoint whereIs(const AgendaItem &item) const;
    QDate today() const;

    Clock m_clock = systemClock;
    Scope m_scope = Scope::Week;
    QDate m_day;
    bool m_isMine = true;
    PageHeader *m_header;
    SegmentedControl *m_whose;
    IconButton *m_back = nullptr;
    IconButton *m_on = nullptr;
    Label *m_state;
    Banner *m_banner;
    Banner *m_whoIsMe; ///< says that nobody is
    QStackedWidget *m_stack;
    TimeGrid *m_grid;
    MonthGrid *m_month;
    AgendaFeed *m_feed;
    ItemActions *m_actions;
    QuickEntryPopup *m_popup = nullptr;
    QTimer m_minute;
};

} // namespace crm
