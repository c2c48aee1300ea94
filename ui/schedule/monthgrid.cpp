// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/monthgrid.h"

#include "models/reports/homereports.h"
#include "models/schedule/daylayout.h"
#include "models/schedule/walltime.h"
#include "ui/kit/paint.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace crm {

namespace {

constexpr int weeks = 6;
constexpr int daysOfWeek = 7;

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : CalendarView(parent)
{
    setObjectName(QStringLiteral("monthGrid"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMonth(day());
}

int MonthGrid::heads() const
{
    return scaled(28);
}

int MonthGrid::line() const
{
    return scaled(21);
}

QSize MonthGrid::sizeHint() const
{
    return {daysOfWeek * scaled(130), heads() + weeks * scaled(96)};
}

void MonthGrid::setMonth(const QDate &month)
{
    m_month = QDate(month.year(), month.month(), 1);
    m_first = weekStart(m_month);
    layOut();
    viewport()->update();
}

QRect MonthGrid::cell(qint64 place) const
{
    if (place < 0 || place >= dayCount)
        return {};
    const int column = int(place) % daysOfWeek;
    const int row = int(place) / daysOfWeek;
    const auto left = viewport()->width() * column / daysOfWeek;
    const auto right = viewport()->width() * (column + 1) / daysOfWeek;
    const auto room = viewport()->height() - heads();
    const auto top = heads() + room * row / weeks;
    const auto bottom = heads() + room * (row + 1) / weeks;
    return mirrored(layoutDirection(), viewport()->rect(), {left, top, right - left, bottom - top});
}

void MonthGrid::layOut()
{
    m_bars.clear();
    m_hidden.clear();
    for (int week = 0; week < weeks; ++week)
        layOutWeek(week);
}

void MonthGrid::layOutWeek(int week)
{
    const auto monday = m_first.addDays(week * daysOfWeek);
    QList<int> found;
    QList<Stretch> stretches;
    for (int i = 0; i < items().size(); ++i) {
        const auto from = int(monday.daysTo(items()[i].firstDay(zone())));
        const auto to = int(monday.daysTo(items()[i].lastDay(zone()))) + 1;
        if (to > 0 && from < daysOfWeek) {
            found.append(i);
            stretches.append({from, to});
        }
    }
    const auto rows = layOutBelow(stretches);
    const auto top = scaled(28);
    const auto room = qMax(1, (cell(week * daysOfWeek).height() - top) / line());
    for (int i = 0; i < found.size(); ++i) {
        const auto from = qMax(0, stretches[i].from);
        const auto to = qMin(daysOfWeek, stretches[i].to);
        const auto isLast = rows[i] == room - 1;
        int below = 0; // what would need the line that says how many more there are
        for (int other = 0; other < found.size(); ++other)
            below += rows[other] > rows[i] && stretches[other].from < to && stretches[other].to > from;
        if (rows[i] >= room || (isLast && below > 0)) {
            for (int day = from; day < to; ++day)
                ++m_hidden[week * daysOfWeek + day];
            continue;
        }
        auto rect = cell(week * daysOfWeek + from).united(cell(week * daysOfWeek + to - 1));
        rect = QRect(rect.left() + 3, rect.top() + top + rows[i] * line(), rect.width() - 6, line() - 2);
        m_bars.append({found[i], rect, stretches[i].from<0, stretches[i].to> daysOfWeek});
    }
}

QDate MonthGrid::dayAt(const QPoint &position) const
{
    for (int place = 0; place < dayCount; ++place)
        if (cell(place).contains(position))
            return m_first.addDays(place);
    return {};
}

int MonthGrid::itemAt(const QPoint &position) const
{
    for (const auto &bar : m_bars)
        if (bar.rect.contains(position))
            return bar.item;
    return -1;
}

QRect MonthGrid::rectOf(const QString &key) const
{
    for (const auto &bar : m_bars)
        if (items()[bar.item].key() == key)
            return bar.rect;
    return {};
}

TimeSpan MonthGrid::marked() const
{
    return {instantOf(day(), QTime(0, 0), zone()), {}, true};
}

std::optional<TimeSpan> MonthGrid::movedByKey(const AgendaItem &item, int key, bool isResizing) const
{
    if (isResizing)
        return std::nullopt;
    const auto days = key == Qt::Key_Up ? -daysOfWeek : key == Qt::Key_Down ? daysOfWeek : visualStep(key);
    return spanMoved(item, days);
}

void MonthGrid::walk(int key, bool isMarking)
{
    // Shift walks through the entries of the day: the plain arrows are needed for days in both directions.
    if (isMarking) {
        walkItems(key == Qt::Key_Up || (key != Qt::Key_Down && visualStep(key) < 0) ? -1 : 1);
        return;
    }
    const auto days = key == Qt::Key_Up ? -daysOfWeek : key == Qt::Key_Down ? daysOfWeek : visualStep(key);
    setCurrent({});
    setDay(day().addDays(days));
}

void MonthGrid::paintDay(QPainter &painter, int place) const
{
    const auto date = m_first.addDays(place);
    const auto area = cell(place);
    const bool isOther = date.month() != m_month.month();
    const bool isToday = date == today();
    const bool isWeekend = !QLocale().weekdays().contains(Qt::DayOfWeek(date.dayOfWeek()));
    painter.fillRect(area, isOther || isWeekend ? tokens().background : tokens().surface);
    painter.setPen(QPen(tokens().border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    const QRect disc
        = mirrored(layoutDirection(), area, {area.left() + scaled(4), area.top() + scaled(3), scaled(22), scaled(22)});
    if (isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawEllipse(disc);
    }
    paintText(&painter, disc, QLocale().toString(date.day()),
        {.style = TextStyle::Small,
            .weight = isToday ? QFont::DemiBold : QFont::Medium,
            .colour = isToday ? tokens().onAccent
                : isOther     ? tokens().faint
                              : tokens().text,
            .alignment = Qt::AlignHCenter});
    if (const auto hidden = m_hidden.value(place); hidden > 0)
        paintText(&painter, {area.left() + scaled(8), area.bottom() - line(), area.width() - scaled(16), line()},
            tr("%n more", nullptr, hidden),
            {.style = TextStyle::Small, .colour = tokens().muted, .direction = layoutDirection()});
    if ((date == day() && hasFocus()) || date == m_target) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 5, 5);
    }
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokens().surface);
    const QLocale locale;
    for (int column = 0; column < daysOfWeek; ++column) {
        const auto area = cell(column);
        paintText(&painter, {area.left(), 0, area.width(), heads()},
            locale.standaloneDayName(m_first.addDays(column).dayOfWeek(), QLocale::ShortFormat),
            {.style = TextStyle::Caption,
                .weight = QFont::DemiBold,
                .colour = tokens().muted,
                .alignment = Qt::AlignHCenter});
    }
    for (int place = 0; place < dayCount; ++place)
        paintDay(painter, place);
    const auto *chosen = current();
    for (const auto &bar : m_bars) {
        const auto &item = items()[bar.item];
        painter.setOpacity(m_target.isValid() && item.key() == m_dragged.key() ? 0.4 : 1.0);
        paintEntry(&painter, item,
            {.rect = bar.rect,
                .isSelected = chosen && chosen->key() == item.key(),
                .isBar = true,
                .isCutBefore = bar.isCutBefore,
                .isCutAfter = bar.isCutAfter,
                .direction = layoutDirection()});
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const auto date = dayAt(event->pos());
    if (event->button() != Qt::LeftButton || !date.isValid())
        return;
    const auto at = itemAt(event->pos());
    m_pressed = event->pos();
    m_grabbed = at >= 0 ? date : QDate();
    m_target = {};
    if (at >= 0)
        m_dragged = items()[at];
    setDay(date);
    setCurrent(at >= 0 ? m_dragged.key() : QString());
    const auto area = cellOf(date);
    const auto hidden = m_hidden.value(int(m_first.daysTo(date)));
    if (at < 0 && hidden > 0 && event->pos().y() > area.bottom() - line())
        emit dayRequested(date);
    viewport()->update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_grabbed.isValid()
        || (!m_target.isValid() && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()))
        return;
    if (const auto date = dayAt(event->pos()); date.isValid())
        m_target = date;
    viewport()->update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *)
{
    const auto target = std::exchange(m_target, {});
    const auto grabbed = std::exchange(m_grabbed, {});
    viewport()->update();
    if (!target.isValid() || target == grabbed)
        return;
    const auto item = m_dragged;
    emit moveRequested(item, spanMoved(item, grabbed.daysTo(target)));
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_grabbed = {};
    if (const auto at = itemAt(event->pos()); at >= 0) {
        const auto item = items()[at];
        return emit activated(item);
    }
    if (dayAt(event->pos()).isValid())
        emit createRequested({});
}

} // namespace crm
