// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/sidebar.h"

#include "ui/kit/delegates.h"
#include "ui/kit/roles.h"

#include <QMouseEvent>

namespace crm {

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new NavDelegate(this));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
}

void Sidebar::showCurrent(const QModelIndex &index)
{
    m_isQuiet = true;
    setCurrentIndex(index);
    m_isQuiet = false;
}

bool Sidebar::isHeading(const QModelIndex &index) const
{
    return index.data(roles::Section).toBool();
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid() && !isHeading(current))
        emit pageChosen(current);
}

QModelIndex Sidebar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    auto next = QListView::moveCursor(action, modifiers);
    const auto isBackward = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd;
    while (next.isValid() && isHeading(next)) {
        const auto beyond = next.siblingAtRow(next.row() + (isBackward ? -1 : 1));
        if (!beyond.isValid())
            return currentIndex();
        next = beyond;
    }
    return next;
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    if (!isHeading(indexAt(event->position().toPoint())))
        QListView::mousePressEvent(event);
}

} // namespace crm
