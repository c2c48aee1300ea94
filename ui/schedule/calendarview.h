// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/scheduleedits.h"

#include <QAbstractScrollArea>

namespace crm {

/// A calendar drawn by hand: what the day, the week and the month have in common. The arrow keys walk over entries and
/// days, Ctrl moves the entry, typing begins a new one; a screen reader is told the entry in words.
class CalendarView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    void setItems(const QList<AgendaItem> &items);
    const QList<AgendaItem> &items() const { return m_items; }
    /// UTC; where the line of now stands.
    void setNow(const QDateTime &now);
    QDateTime now() const { return m_now; }
    QDate today() const;

    const AgendaItem *current() const;
    void setCurrent(const QString &key);
    /// The day with the cursor.
    QDate day() const { return m_day; }
    virtual void setDay(const QDate &day);

    /// What a new entry begins with: the place marked.
    virtual TimeSpan marked() const = 0;
    /// Where the entry is painted, in the viewport; null when it is out of sight.
    virtual QRect rectOf(const QString &key) const = 0;
    /// What a screen reader says of the entry: subject, time, whom it is with.
    QString spoken(const AgendaItem &item) const;
    /// Where to show something about the place marked.
    virtual QRect markedRect() const = 0;

signals:
    void currentChanged();
    void dayChanged(const QDate &day);
    void activated(const crm::AgendaItem &item);
    void doneToggled(const crm::AgendaItem &item);
    void removeRequested(const crm::AgendaItem &item);
    void menuRequested(const crm::AgendaItem &item, const QPoint &global);
    void moveRequested(const crm::AgendaItem &item, const crm::TimeSpan &to);
    /// At marked(); `typed` are the letters it begins with.
    void createRequested(const QString &typed);
    /// The day was asked for itself.
    void dayRequested(const QDate &day);

protected:
    /// The keys of an item for moving it; nothing for other keys.
    virtual std::optional<TimeSpan> movedByKey(const AgendaItem &item, int key, bool isResizing) const = 0;
    /// An arrow key that moves no item.
    virtual void walk(int key, bool isMarking) = 0;
    virtual int itemAt(const QPoint &position) const = 0; ///< index in items(); -1: none
    /// Items, days or the size changed.
    virtual void layOut() = 0;

    /// The next or previous entry of the day with the cursor.
    bool walkItems(int step);
    QList<int> itemsOfDay(const QDate &day) const;
    /// The arrow as it looks: mirrored when the calendar reads from right to left.
    int visualStep(int key) const;

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool itemKey(const AgendaItem &item, int key);
    void tell();

    QList<AgendaItem> m_items;
    QString m_current; ///< key; empty: none
    QDate m_day;
    QDateTime m_now;
};

/// How an entry is painted.
struct EntryLook
{
    QRect rect; ///< in the viewport, mirrored already
    bool isSelected = false;
    bool isGhost = false;     ///< follows the pointer
    bool isBar = false;       ///< one line: of all day, or in the month
    bool isCutBefore = false; ///< began before what is shown
    bool isCutAfter = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

void paintEntry(QPainter *painter, const AgendaItem &item, const EntryLook &look);

} // namespace crm
