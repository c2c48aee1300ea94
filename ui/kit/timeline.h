// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace crm {

/// One event of a record's history: Icon in a circle of IconTone, title, When, Body over several lines, badge.
/// Laid-out bodies are kept, because a list view asks for heights far more often than it paints.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole title where there is no room for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Paragraph
    {
        QTextLayout layout;
        int height = 0; // px
    };

    const Paragraph &paragraph(const QString &text, int width, Qt::LayoutDirection direction) const;

    mutable QCache<std::pair<QString, int>, Paragraph> m_paragraphs;
};

/// The list a timeline stands in: rows as wide as the view, heights that follow its width.
class TimelineView final : public QListView
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
};

} // namespace crm
