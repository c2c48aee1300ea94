// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/timegrid.h"

#include "models/schedule/daylayout.h"
#include "models/schedule/walltime.h"
#include "ui/kit/paint.h"

#include <QScrollBar>

#include <algorithm>

namespace crm {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int mostBarRows = 4; // until the band is opened
constexpr int barHeight = 23;
constexpr int leastMinutes = 22; // a shorter entry is drawn this long, so that its subject can be read

QTimeZone zone()
{
    return QTimeZone::systemTimeZone();
}

/// The minutes of an entry on that day's wall, cut to the day.
Stretch minutesOn(const QDate &day, const AgendaItem &item)
{
    const auto from = wallTimeOf(item.start, zone());
    const auto to = wallTimeOf(item.shownEnd(), zone());
    const auto minutes = [&](const QDateTime &wall) {
        return int(day.daysTo(wall.date())) * minutesOfDay + wall.time().hour() * 60 + wall.time().minute();
    };
    const auto begin = qBound(0, minutes(from), minutesOfDay - leastMinutes);
    return {begin, qBound(begin + leastMinutes, minutes(to), minutesOfDay)};
}

} // namespace

TimeGrid::TimeGrid(QWidget *parent)
    : CalendarView(parent)
    , m_first(QDate::currentDate())
{
    setObjectName(QStringLiteral("timeGrid"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

int TimeGrid::gutter() const
{
    return scaled(54);
}

int TimeGrid::hour() const
{
    return scaled(46);
}

int TimeGrid::heads() const
{
    return m_hasHeads ? scaled(54) : 0;
}

int TimeGrid::bars() const
{
    return m_barRows == 0 ? (m_hasHeads ? scaled(8) : 0) : m_barRows * scaled(barHeight) + scaled(6);
}

int TimeGrid::columnLeft(int day) const
{
    return gutter() + (viewport()->width() - gutter()) * day / m_count;
}

int TimeGrid::yOf(const QTime &time) const
{
    return (time.hour() * 60 + time.minute()) * hour() / 60;
}

QSize TimeGrid::sizeHint() const
{
    return {gutter() + m_count * scaled(130), scaled(600)};
}

void TimeGrid::setHasHeads(bool hasHeads)
{
    m_hasHeads = hasHeads;
    layOut();
}

void TimeGrid::setDays(const QDate &first, int count)
{
    m_first = first;
    m_count = qMax(1, count);
    m_marked = {};
    CalendarView::setDay(qBound(first, day(), first.addDays(m_count - 1)));
    layOut();
    viewport()->update();
}

void TimeGrid::setDay(const QDate &day)
{
    m_marked = {};
    CalendarView::setDay(day);
}

void TimeGrid::scrollTo(const QTime &time)
{
    verticalScrollBar()->setValue(yOf(time));
}

void TimeGrid::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    if (!m_isScrolled && isVisible()) {
        m_isScrolled = true;
        layOut();
        scrollTo(QTime(7, 30));
        showNow();
    }
}

/// Who looks early in the morning or late in the evening sees where the day stands, too.
void TimeGrid::showNow()
{
    const auto wall
        = wallTimeOf(now().isValid() ? now() : QDateTime::currentDateTimeUtc(), QTimeZone::systemTimeZone());
    if (wall.date() < m_first || wall.date() >= m_first.addDays(m_count))
        return;
    auto *bar = verticalScrollBar();
    const int y = yOf(wall.time());
    if (y < bar->value() + hour() / 2)
        bar->setValue(y - hour());
    else if (y > bar->value() + bar->pageStep() - hour())
        bar->setValue(y - bar->pageStep() + hour());
}

bool TimeGrid::isBar(const AgendaItem &item) const
{
    return item.isAllDay || item.start.secsTo(item.shownEnd()) >= 24 * 3600;
}

void TimeGrid::layOut()
{
    m_blocks.clear();
    layOutBars();
    for (int day = 0; day < m_count; ++day)
        layOutHours(day);
    verticalScrollBar()->setRange(0, qMax(0, 24 * hour() + scaled(8) - (viewport()->height() - top())));
    verticalScrollBar()->setPageStep(qMax(1, viewport()->height() - top()));
    verticalScrollBar()->setSingleStep(hour() / 2);
}

void TimeGrid::layOutBars()
{
    QList<int> found;
    QList<Stretch> stretches;
    for (int i = 0; i < items().size(); ++i) {
        const auto &item = items()[i];
        const auto from = int(m_first.daysTo(item.firstDay(zone())));
        const auto to = int(m_first.daysTo(item.lastDay(zone()))) + 1;
        if (!isBar(item) || to <= 0 || from >= m_count)
            continue;
        found.append(i);
        stretches.append({from, to});
    }
    const auto rows = layOutBelow(stretches);
    m_allBarRows = rows.isEmpty() ? 0 : *std::max_element(rows.cbegin(), rows.cend()) + 1;
    m_isBandOpen = m_isBandOpen && m_allBarRows > mostBarRows;
    const int most = m_isBandOpen ? qMax(mostBarRows, viewport()->height() / 2 / scaled(barHeight)) : mostBarRows;
    m_barRows = qMin(m_allBarRows, most);
    m_firstBarRow = qBound(0, m_isBandOpen ? m_firstBarRow : 0, m_allBarRows - m_barRows);
    m_hidden = QList<int>(m_count, 0);
    m_barRowOf = QList<int>(items().size(), -1);
    for (int i = 0; i < found.size(); ++i) {
        m_barRowOf[found[i]] = rows[i];
        const int first = qMax(0, stretches[i].from);
        const int last = qMin(m_count, stretches[i].to);
        const int row = rows[i] - m_firstBarRow;
        bool isCovered = false; // by the line that says how many more there are
        for (int other = 0; other < found.size() && !m_isBandOpen && row == m_barRows - 1; ++other)
            isCovered |= rows[other] > rows[i] && stretches[other].from < last && stretches[other].to > first;
        if (row < 0 || row >= m_barRows || isCovered) {
            for (int day = first; day < last; ++day)
                ++m_hidden[day];
            continue;
        }
        const auto left = columnLeft(first);
        m_blocks.append({found[i],
            QRect(left + 2, heads() + scaled(3) + row * scaled(barHeight), columnLeft(last) - left - scaled(5),
                scaled(barHeight - 2)),
            true, stretches[i].from<0, stretches[i].to> m_count});
    }
}

QRect TimeGrid::barPlace(int day, int row) const
{
    const QRect rect(columnLeft(day), heads() + scaled(3) + row * scaled(barHeight),
        columnLeft(day + 1) - columnLeft(day), scaled(barHeight));
    return mirrored(layoutDirection(), viewport()->rect(), rect);
}

void TimeGrid::openBand(bool isOpen)
{
    m_isBandOpen = isOpen;
    layOut();
    viewport()->update();
}

/// So that the entry of a whole day is among those that are shown.
void TimeGrid::revealBar(const QString &key)
{
    for (int i = 0; i < items().size(); ++i) {
        const int row = m_barRowOf.value(i, -1);
        if (items()[i].key() != key || row < 0 || !rectOf(key).isEmpty())
            continue;
        openBand(true);
        m_firstBarRow = qBound(row - m_barRows + 1, m_firstBarRow, row);
        return openBand(true);
    }
}

void TimeGrid::layOutHours(int day)
{
    const auto date = m_first.addDays(day);
    QList<int> found;
    QList<Stretch> stretches;
    for (const auto i : itemsOfDay(date)) {
        if (isBar(items()[i]))
            continue;
        found.append(i);
        stretches.append(minutesOn(date, items()[i]));
    }
    const auto lanes = layOutBeside(stretches);
    const auto left = columnLeft(day) + 1;
    const auto width = columnLeft(day + 1) - left - scaled(6);
    for (int i = 0; i < found.size(); ++i) {
        const auto &lane = lanes[i];
        const auto x = left + width * lane.column / lane.columns;
        const auto end = left + width * (lane.column + lane.span) / lane.columns;
        const auto y = stretches[i].from * hour() / 60;
        const auto bottom = stretches[i].to * hour() / 60;
        m_blocks.append({found[i], QRect(x + 1, y + 1, end - x - 2, bottom - y - 1), false,
            items()[found[i]].firstDay(zone()) < date, items()[found[i]].lastDay(zone()) > date});
    }
}

QRect TimeGrid::shown(const Block &block) const
{
    const auto rect = block.isBar ? block.rect : block.rect.translated(0, top() - verticalScrollBar()->value());
    return mirrored(layoutDirection(), viewport()->rect(), rect);
}

int TimeGrid::itemAt(const QPoint &position) const
{
    for (auto it = m_blocks.crbegin(); it != m_blocks.crend(); ++it)
        if (shown(*it).contains(position) && (it->isBar || position.y() >= top()))
            return it->item;
    return -1;
}

QRect TimeGrid::rectOf(const QString &key) const
{
    for (const auto &block : m_blocks)
        if (items()[block.item].key() == key)
            return shown(block);
    return {};
}

int TimeGrid::dayAt(int x) const
{
    const auto place = layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x;
    for (int day = m_count - 1; day > 0; --day)
        if (place >= columnLeft(day))
            return day;
    return 0;
}

QDateTime TimeGrid::instantAt(const QPoint &position) const
{
    if (position.y() < top())
        return {};
    const auto minute = (position.y() - top() + verticalScrollBar()->value()) * 60 / hour();
    const auto quarter = qBound(0, minute / 15 * 15, minutesOfDay - 15);
    return instantOf(m_first.addDays(dayAt(position.x())), QTime(quarter / 60, quarter % 60), zone());
}

QPoint TimeGrid::placeOf(const QDateTime &instant) const
{
    const auto wall = wallTimeOf(instant, zone());
    const auto day = qBound(0, int(m_first.daysTo(wall.date())), m_count - 1);
    const auto x = (columnLeft(day) + columnLeft(day + 1)) / 2;
    const QRect place(x, top() + yOf(wall.time()) - verticalScrollBar()->value(), 1, 1);
    return mirrored(layoutDirection(), viewport()->rect(), place).topLeft();
}

TimeSpan TimeGrid::marked() const
{
    if (m_marked.start.isValid())
        return m_marked;
    const auto start = instantOf(day(), m_time, zone());
    return {start, start.addSecs(3600)};
}

QRect TimeGrid::markedRect() const
{
    const auto span = marked();
    const auto at = qBound(0, int(m_first.daysTo(wallTimeOf(span.start, zone()).date())), m_count - 1);
    const auto y = span.isAllDay ? heads() : placeOf(span.start).y();
    const auto height = span.isAllDay ? scaled(23) : qMax(hour() / 2, int(span.start.secsTo(span.end) * hour() / 3600));
    return mirrored(
        layoutDirection(), viewport()->rect(), {columnLeft(at), y, columnLeft(at + 1) - columnLeft(at), height});
}

} // namespace crm
