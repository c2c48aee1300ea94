// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/walltime.h"
#include "ui/kit/paint.h"
#include "ui/kit/tokens.h"
#include "ui/schedule/timegrid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace crm {

namespace {

constexpr int quarter = 15 * 60; // s

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

/// The whole day in which an instant lies.
TimeSpan wholeDay(const QDate &day)
{
    return {instantOf(day, QTime(0, 0), zone()), {}, true};
}

qint64 nearestQuarter(qint64 seconds)
{
    return qRound64(double(seconds) / quarter) * quarter;
}

} // namespace

/// Null outside the hours.
QDateTime TimeGrid::minuteAt(const QPoint &position) const
{
    if (position.y() < top())
        return {};
    const auto minute = (position.y() - top() + verticalScrollBar()->value()) * 60 / hour();
    const auto wall = qBound(0, minute, 24 * 60 - 1);
    return instantOf(m_first.addDays(dayAt(position.x())), QTime(wall / 60, wall % 60), zone());
}

bool TimeGrid::isAtEdge(const QPoint &position, int item) const
{
    const auto rect = rectOf(items()[item].key());
    return !isBar(items()[item]) && rect.height() > scaled(14) && position.y() > rect.bottom() - scaled(6);
}

void TimeGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto position = event->pos();
    const auto at = itemAt(position);
    m_drag = {};
    if (at < 0 && pressBand(position))
        return;
    m_drag.from = position;
    m_drag.grabbed = instantAt(position);
    m_drag.exact = minuteAt(position);
    m_marked = {};
    if (at >= 0) {
        m_drag.kind = isAtEdge(position, at) ? Drag::Resize : Drag::Move;
        m_drag.item = items()[at];
        setCurrent(m_drag.item.key());
    } else {
        m_drag.kind = Drag::Create;
        setCurrent({});
    }
    const auto day = m_first.addDays(dayAt(position.x()));
    if (m_drag.grabbed.isValid())
        m_time = wallTimeOf(m_drag.grabbed, zone()).time();
    CalendarView::setDay(day);
    if (position.y() < heads() && at < 0)
        emit dayRequested(day);
    viewport()->update();
}

/// What opens and closes the band of whole days: "5 more" of a day, and what stands before the rows.
bool TimeGrid::pressBand(const QPoint &position)
{
    if (!isBandLarge() || position.y() < heads() || position.y() >= top())
        return false;
    const auto gutterPlace
        = mirrored(layoutDirection(), viewport()->rect(), {0, heads(), gutter(), bars()}).contains(position);
    const int day = dayAt(position.x());
    const bool isMore = m_hidden.value(day) > 0 && !m_isBandOpen && barPlace(day, m_barRows - 1).contains(position);
    if (!gutterPlace && !isMore)
        return false;
    openBand(!m_isBandOpen);
    return true;
}

/// Over the opened band the wheel goes through its rows.
void TimeGrid::wheelEvent(QWheelEvent *event)
{
    const auto y = event->position().y();
    if (!m_isBandOpen || m_allBarRows <= m_barRows || y < heads() || y >= top() || event->angleDelta().y() == 0)
        return CalendarView::wheelEvent(event);
    m_firstBarRow += event->angleDelta().y() > 0 ? -1 : 1;
    openBand(true);
    event->accept();
}

void TimeGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const auto at = itemAt(event->pos());
        viewport()->setCursor(at >= 0 && isAtEdge(event->pos(), at) ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag.kind == Drag::None)
        return;
    if (!m_drag.isMoved && (event->pos() - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.isMoved = true;
    dragTo(event->pos());
    viewport()->update();
}

void TimeGrid::dragTo(const QPoint &position)
{
    const QPoint inHours{position.x(), qMax(position.y(), top())};
    const auto under = instantAt(inHours);
    const auto exact = minuteAt(inHours);
    const auto atQuarter = [](const QDateTime &at) {
        return QDateTime::fromSecsSinceEpoch(nearestQuarter(at.toSecsSinceEpoch()), Qt::UTC);
    };
    const auto &item = m_drag.item;
    switch (m_drag.kind) {
    case Drag::Move:
        if (position.y() < top() && position.y() >= heads()) {
            m_drag.to = wholeDay(m_first.addDays(dayAt(position.x())));
        } else if (isBar(item)) {
            const auto days = m_first.addDays(dayAt(position.x())).toJulianDay()
                - m_first.addDays(dayAt(m_drag.from.x())).toJulianDay();
            m_drag.to = position.y() < top() || item.start.secsTo(item.shownEnd()) > 24 * 3600
                ? spanMoved(item, days)
                : TimeSpan{atQuarter(exact), atQuarter(exact).addSecs(3600)}; // out of the whole day into an hour of it
        } else {
            const auto from = wallTimeOf(m_drag.exact, zone());
            m_drag.to = spanMoved(item, 0, nearestQuarter(from.secsTo(wallTimeOf(exact, zone()))));
        }
        break;
    case Drag::Resize:
        m_drag.to = {item.start,
            qMax(item.start.addSecs(quarter), atQuarter(item.shownEnd().addSecs(m_drag.exact.secsTo(exact)))), false};
        break;
    case Drag::Create:
        if (!m_drag.grabbed.isValid())
            break;
        m_marked = {qMin(m_drag.grabbed, under), qMax(m_drag.grabbed, under).addSecs(quarter)};
        break;
    case Drag::None:
        break;
    }
}

void TimeGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const auto drag = std::exchange(m_drag, {});
    viewport()->update();
    if (event->button() != Qt::LeftButton || !drag.isMoved)
        return;
    if (drag.kind == Drag::Create) {
        if (m_marked.start.isValid())
            emit createRequested({});
    } else if (drag.to.start.isValid() && drag.to != TimeSpan{drag.item.start, drag.item.end, drag.item.isAllDay}) {
        emit moveRequested(drag.item, drag.to);
    }
}

void TimeGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto at = itemAt(event->pos());
    if (at >= 0) {
        const auto item = items()[at];
        return emit activated(item);
    }
    if (event->pos().y() < heads())
        return;
    const auto start = instantAt(event->pos());
    m_marked
        = start.isValid() ? TimeSpan{start, start.addSecs(3600)} : wholeDay(m_first.addDays(dayAt(event->pos().x())));
    emit createRequested({});
}

void TimeGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.kind != Drag::None) {
        m_drag = {};
        m_marked = {};
        return viewport()->update();
    }
    CalendarView::keyPressEvent(event);
}

std::optional<TimeSpan> TimeGrid::movedByKey(const AgendaItem &item, int key, bool isResizing) const
{
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return isResizing ? std::nullopt : std::optional(spanMoved(item, visualStep(key)));
    if (item.isAllDay)
        return std::nullopt;
    const int step = key == Qt::Key_Up ? -quarter : quarter;
    if (!isResizing)
        return spanMoved(item, 0, step);
    const auto end = item.shownEnd().addSecs(step);
    return TimeSpan{item.start, qMax(end, item.start.addSecs(quarter)), false};
}

void TimeGrid::walk(int key, bool isMarking)
{
    m_marked = {};
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        setCurrent({});
        setDay(day().addDays(visualStep(key)));
        return viewport()->update();
    }
    const int step = key == Qt::Key_Up ? -1 : 1;
    if (!isMarking && walkItems(step)) {
        revealBar(current()->key());
        const auto rect = rectOf(current()->key());
        if (!current()->isAllDay && (rect.top() < top() || rect.bottom() > viewport()->height()))
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - top() - hour());
        return;
    }
    if (!isMarking && !itemsOfDay(day()).isEmpty())
        return; // at its first or last entry
    setCurrent({});
    const auto minutes = qBound(0, m_time.hour() * 60 + m_time.minute() + step * 30, 23 * 60 + 30);
    m_time = QTime(minutes / 60, minutes % 60);
    const auto y = yOf(m_time);
    const auto room = viewport()->height() - top() - hour();
    verticalScrollBar()->setValue(qBound(y - room, verticalScrollBar()->value(), y));
    viewport()->update();
}

} // namespace crm
