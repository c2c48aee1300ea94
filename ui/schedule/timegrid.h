// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/schedule/calendarview.h"

namespace crm {

/// One day or several side by side with their hours: entries at their times, beside each other where they overlap,
/// those of whole days above: a few rows with how many more there are, or, opened, all of them, scrolled where they do
/// not find room. Dragging moves and lengthens them in steps of a quarter of an hour.
class TimeGrid final : public CalendarView
{
    Q_OBJECT
public:
    explicit TimeGrid(QWidget *parent = nullptr);

    /// `count` days from `first` on; the cursor goes to the nearest of them.
    void setDays(const QDate &first, int count);
    QDate firstDay() const { return m_first; }
    int dayCount() const { return m_count; }
    /// Without the heads of the days: where the page says which day it is.
    void setHasHeads(bool hasHeads);
    /// Whether all entries of whole days are shown, not just the first rows.
    bool isBandOpen() const { return m_isBandOpen; }
    void openBand(bool isOpen);
    /// How many entries of whole days of the day are not shown.
    int hiddenOn(const QDate &day) const { return m_hidden.value(int(m_first.daysTo(day))); }
    /// So that this hour is at the top.
    void scrollTo(const QTime &time);

    void setDay(const QDate &day) override;
    TimeSpan marked() const override;
    QRect rectOf(const QString &key) const override;
    QRect markedRect() const override;

    /// UTC; the quarter of an hour at a place of the viewport, null outside the hours.
    QDateTime instantAt(const QPoint &position) const;
    /// The place of an instant in the viewport.
    QPoint placeOf(const QDateTime &instant) const;
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
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A painted piece of an entry, for left to right; the hours' ones unscrolled.
    struct Block
    {
        int item = -1;
        QRect rect;
        bool isBar = false;
        bool isCutBefore = false;
        bool isCutAfter = false;
    };
    struct Drag
    {
        enum Kind { None, Move, Resize, Create } kind = None;
        AgendaItem item;
        QPoint from;
        QDateTime grabbed; ///< the quarter under the pointer when it went down
        QDateTime exact;   ///< the minute
        TimeSpan to;
        bool isMoved = false;
    };

    int gutter() const;
    int hour() const;
    int heads() const; ///< height of the heads of the days
    int bars() const;  ///< height of the row of whole days
    int top() const { return heads() + bars(); }
    QRect barPlace(int day, int row) const; ///< of a day's row of the band, in the viewport
    bool isBandLarge() const { return m_allBarRows > m_barRows || m_isBandOpen; }
    bool pressBand(const QPoint &position);
    void revealBar(const QString &key);
    int columnLeft(int day) const;
    int yOf(const QTime &time) const; ///< unscrolled, from midnight
    QRect shown(const Block &block) const;
    void showNow();
    void layOutBars();
    void layOutHours(int day);
    bool isBar(const AgendaItem &item) const;
    bool isAtEdge(const QPoint &position, int item) const;
    int dayAt(int x) const;
    QDateTime minuteAt(const QPoint &position) const;
    void dragTo(const QPoint &position);
    void paintHeads(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintBlocks(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintSpan(QPainter &painter, const TimeSpan &span, const AgendaItem *item) const;
    void paintBlock(QPainter &painter, const Block &block) const;

    QDate m_first;
    int m_count = 1;
    bool m_hasHeads = true;
    bool m_isScrolled = false;
    bool m_isBandOpen = false;
    int m_barRows = 0;     ///< shown
    int m_allBarRows = 0;  ///< needed
    int m_firstBarRow = 0; ///< scrolled to
    QList<int> m_barRowOf; ///< of each item; −1: it is none of whole days
    QList<int> m_hidden;   ///< by day
    QTime m_time{9, 0};    ///< of the cursor
    TimeSpan m_marked;     ///< dragged over; null start: the cursor
    QList<Block> m_blocks;
    Drag m_drag;
};

} // namespace crm
