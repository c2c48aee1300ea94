// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QListView>
#include <QStyledItemDelegate>

namespace crm {

class TimelineDelegate;
class TimelineModel;

/// Events as the kit paints them, day headings, all badges in one line, and "More" under long texts.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit HistoryDelegate(QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where "More" stands in an item painted at option.rect; empty when there is none.
    QRect moreRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    TimelineDelegate *m_events;
    mutable QHash<QString, int> m_heights; ///< of events by body and badge, at m_width
    mutable int m_width = 0;
};

/// The list of a customer's history. Keeps what is being read in place when rows come or go above it.
class HistoryView final : public QListView
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    void setTimeline(TimelineModel *model);

signals:
    void opened(const QModelIndex &index);    ///< Enter or double click
    void completed(const QModelIndex &index); ///< Space or a click on the circle of an open task

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void keepPlace();
    void restorePlace();
    void toggle(const QModelIndex &index);

    TimelineModel *m_timeline = nullptr;
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0; // px in the viewport
};

} // namespace crm
