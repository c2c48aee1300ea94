// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/calendarview.h"

namespace crm {

/// Six weeks around a month: entries as lines in their days, those of several days as bars over them.
class MonthGrid final : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthGrid(QWidget *parent = nullptr);

    /// Shows the weeks of that month.
    void setMonth(const QDate &month);
    QDate month() const { return m_month; }
    /// The first day shown, in the first week of the month.
    QDate firstDay() const { return m_first; }
    static constexpr int dayCount = 42;

    TimeSpan marked() const override;
    QRect rectOf(const QString &key) const override;
    QRect markedRect() const override { return cell(m_first.daysTo(day())); }
    /// The day at a place of the viewport; null beside the days.
    QDate dayAt(const QPoint &position) const;
    QRect cellOf(const QDate &day) const { return cell(m_first.daysTo(day)); }
    QSize sizeHint() const override;

protected:
    std::optional<TimeSpan> movedByKey(const AgendaItem &item, int key, bool isResizing) const override;
    void walk(int key, bool isMarking) override;
    int itemAt(const QPoint &position) const override;
    void layOut() override;

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    struct Bar
    {
        int item = -1;
        QRect rect; ///< in the viewport, mirrored
        bool isCutBefore = false;
        bool isCutAfter = false;
    };

    int heads() const;
    int line() const;
    QRect cell(qint64 place) const; ///< mirrored; null for a place that is not shown
    void layOutWeek(int week);
    void paintDay(QPainter &painter, int place) const;

    QDate m_month;
    QDate m_first;
    QList<Bar> m_bars;
    QHash<int, int> m_hidden; ///< entries there was no room for, by place of the day
    AgendaItem m_dragged;
    QPoint m_pressed;
    QDate m_grabbed;
    QDate m_target; ///< null: nothing is dragged
};

} // namespace crm
