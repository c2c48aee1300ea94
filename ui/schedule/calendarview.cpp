// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/calendarview.h"

#include "models/schedule/quickentry.h"
#include "models/schedule/recurrence.h"
#include "models/schedule/walltime.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/schedule/calendaraccess.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace crm {

CalendarView::CalendarView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_day(QDate::currentDate())
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    describeEntries(this);
}

void CalendarView::setItems(const QList<AgendaItem> &items)
{
    m_items = items;
    layOut();
    viewport()->update();
    entriesChanged(this);
    if (!m_current.isEmpty() && !current())
        setCurrent({});
    else
        tell();
}

void CalendarView::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

QDate CalendarView::today() const
{
    return wallTimeOf(m_now, QTimeZone::systemTimeZone()).date();
}

const AgendaItem *CalendarView::current() const
{
    for (const auto &item : m_items)
        if (!m_current.isEmpty() && item.key() == m_current)
            return &item;
    return nullptr;
}

void CalendarView::setCurrent(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    viewport()->update();
    tell();
    entryChanged(this);
    emit currentChanged();
}

void CalendarView::setDay(const QDate &day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    layOut();
    viewport()->update();
    emit dayChanged(day);
}

QList<int> CalendarView::itemsOfDay(const QDate &day) const
{
    const auto zone = QTimeZone::systemTimeZone();
    QList<int> found;
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].firstDay(zone) <= day && m_items[i].lastDay(zone) >= day)
            found.append(i);
    return found;
}

bool CalendarView::walkItems(int step)
{
    const auto items = itemsOfDay(m_day);
    if (items.isEmpty())
        return false;
    auto at = -1;
    for (int i = 0; i < items.size(); ++i)
        if (m_items[items[i]].key() == m_current)
            at = i;
    const auto next = at < 0 ? (step > 0 ? 0 : int(items.size()) - 1) : at + step;
    if (next < 0 || next >= items.size())
        return false;
    setCurrent(m_items[items[next]].key());
    return true;
}

int CalendarView::visualStep(int key) const
{
    return (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
}

QString CalendarView::spoken(const AgendaItem &item) const
{
    const QuickContext context{m_now, QTimeZone::systemTimeZone(), QLocale(), {}};
    QStringList said{item.record.title(), whenText(item.start, item.end, item.isAllDay, context), item.with(),
        item.record.text("place"), item.isOpen() ? QString() : tr("done")};
    if (item.isBare())
        said.append(ruleText(item.record.text("recurrence"), zoneOf(item.record)));
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

void CalendarView::tell()
{
    const auto *item = current();
    const auto day = QLocale().toString(m_day, QLocale::LongFormat);
    setAccessibleDescription(item ? spoken(*item) : tr("%1, entries: %2").arg(day).arg(itemsOfDay(m_day).size()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CalendarView::itemKey(const AgendaItem &item, int key)
{
    const auto kept = item; // answers may replace the items
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(kept);
        return true;
    case Qt::Key_Space:
        emit doneToggled(kept);
        return true;
    case Qt::Key_Delete:
        emit removeRequested(kept);
        return true;
    case Qt::Key_Menu:
        emit menuRequested(kept, viewport()->mapToGlobal(rectOf(kept.key()).center()));
        return true;
    default:
        return false;
    }
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const auto *item = current();
    if (item && isArrow && (event->modifiers() & Qt::ControlModifier)) {
        const auto kept = *item;
        if (const auto to = movedByKey(kept, key, event->modifiers() & Qt::ShiftModifier))
            emit moveRequested(kept, *to);
        return;
    }
    if (isArrow && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        return walk(key, event->modifiers() & Qt::ShiftModifier);
    if (item && event->modifiers() == Qt::NoModifier && itemKey(*item, key))
        return;
    if (key == Qt::Key_Escape && item)
        return setCurrent({});
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint() && event->text() != u" "
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isTyped || key == Qt::Key_Return || key == Qt::Key_Enter)
        return emit createRequested(isTyped ? event->text() : QString());
    event->ignore(); // the page turns with Page Up and Page Down; the area would scroll
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto at = itemAt(viewport()->mapFromGlobal(event->globalPos()));
    if (at < 0)
        return;
    const auto item = m_items[at];
    setCurrent(item.key());
    emit menuRequested(item, event->globalPos());
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    entryChanged(this);
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        layOut();
        viewport()->update();
    }
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto at = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), at < 0 ? QString() : plainToolTip(spoken(m_items[at])), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace crm
