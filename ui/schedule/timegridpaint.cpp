// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/walltime.h"
#include "ui/kit/paint.h"
#include "ui/schedule/timegrid.h"

#include <QPainter>
#include <QScrollBar>

namespace crm {

namespace {

constexpr int hoursOfDay = 24;

bool isWeekend(const QDate &day)
{
    return !QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
}

} // namespace

void TimeGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), tokens().surface);
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, top(), 0, 0));
    paintHours(painter);
    paintBlocks(painter);
    paintNow(painter);
    painter.restore();
    paintBars(painter);
    paintHeads(painter);
}

void TimeGrid::paintHours(QPainter &painter) const
{
    const auto direction = layoutDirection();
    const auto &bounds = viewport()->rect();
    const auto place = [&](const QRect &rect) { return mirrored(direction, bounds, rect); };
    const auto from = top() - verticalScrollBar()->value();
    for (int day = 0; day < m_count; ++day) {
        const QRect column(columnLeft(day), top(), columnLeft(day + 1) - columnLeft(day), bounds.height());
        if (isWeekend(m_first.addDays(day)) && m_count > 1)
            painter.fillRect(place(column), tokens().background);
    }
    for (int hour = 0; hour <= hoursOfDay; ++hour) {
        const auto y = from + hour * this->hour();
        painter.fillRect(place({gutter(), y, bounds.width() - gutter(), 1}), tokens().border);
        if (hour > 0 && hour < hoursOfDay)
            paintText(&painter, place({0, y - scaled(9), gutter() - scaled(8), scaled(18)}),
                QLocale().toString(QTime(hour, 0), QLocale::ShortFormat),
                {.style = TextStyle::Caption,
                    .colour = tokens().faint,
                    .direction = direction,
                    .alignment = Qt::AlignRight});
    }
    for (int day = 0; day <= m_count; ++day)
        painter.fillRect(place({columnLeft(day), top(), 1, bounds.height()}), tokens().border);
}

void TimeGrid::paintBlock(QPainter &painter, const Block &block) const
{
    const auto &item = items()[block.item];
    const auto *chosen = current();
    const bool isDragged = m_drag.isMoved && m_drag.kind != Drag::Create && m_drag.item.key() == item.key();
    if (isDragged)
        painter.setOpacity(0.35);
    paintEntry(&painter, item,
        {.rect = shown(block),
            .isSelected = chosen && chosen->key() == item.key(),
            .isBar = block.isBar,
            .isCutBefore = block.isCutBefore,
            .isCutAfter = block.isCutAfter,
            .direction = layoutDirection()});
    painter.setOpacity(1);
}

void TimeGrid::paintBlocks(QPainter &painter) const
{
    for (const auto &block : m_blocks)
        if (!block.isBar)
            paintBlock(painter, block);
    if (m_drag.isMoved && m_drag.kind != Drag::Create)
        return paintSpan(painter, m_drag.to, &m_drag.item);
    if (m_marked.start.isValid() && !m_marked.isAllDay)
        return paintSpan(painter, m_marked, nullptr);
    if (!hasFocus() || current())
        return;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(markedRect()).adjusted(2, 1, -2, -1), 5, 5);
}

void TimeGrid::paintSpan(QPainter &painter, const TimeSpan &span, const AgendaItem *item) const
{
    const auto zone = QTimeZone::systemTimeZone();
    const auto wall = wallTimeOf(span.start, zone);
    const auto day = int(m_first.daysTo(wall.date()));
    if (day < 0 || day >= m_count || span.isAllDay)
        return;
    const auto length = span.end.isValid() ? span.start.secsTo(span.end) : 1800;
    const QRect rect(columnLeft(day) + 2, top() + yOf(wall.time()) - verticalScrollBar()->value(),
        columnLeft(day + 1) - columnLeft(day) - scaled(6), qMax(scaled(20), int(length * hour() / 3600)));
    const auto place = mirrored(layoutDirection(), viewport()->rect(), rect);
    if (item) {
        auto moved = *item;
        moved.start = span.start;
        moved.end = span.end;
        return paintEntry(
            &painter, moved, {.rect = place, .isSelected = true, .isGhost = true, .direction = layoutDirection()});
    }
    painter.setPen(QPen(tokens().accent, 1.5));
    painter.setBrush(tokens().accentSoft);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 5, 5);
    const auto text = QStringLiteral("%1–%2").arg(QLocale().toString(wall.time(), QLocale::ShortFormat),
        QLocale().toString(wallTimeOf(span.end, zone).time(), QLocale::ShortFormat));
    paintText(&painter, place.adjusted(scaled(6), scaled(2), -scaled(6), 0).intersected(place), text,
        {.style = TextStyle::Small,
            .weight = QFont::Medium,
            .colour = tokens().accentText,
            .direction = layoutDirection()});
}

void TimeGrid::paintNow(QPainter &painter) const
{
    const auto day = int(m_first.daysTo(today()));
    if (day < 0 || day >= m_count || !now().isValid())
        return;
    const auto y = top() + yOf(wallTimeOf(now(), QTimeZone::systemTimeZone()).time()) - verticalScrollBar()->value();
    const auto colour = toneColours(Tone::Bad).text;
    const auto line = mirrored(
        layoutDirection(), viewport()->rect(), {columnLeft(day), y - 1, columnLeft(day + 1) - columnLeft(day), 2});
    painter.fillRect(line, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto start = layoutDirection() == Qt::LeftToRight ? line.left() : line.right();
    painter.drawEllipse(QPointF(start, y), scaled(4), scaled(4));
}

void TimeGrid::paintBars(QPainter &painter) const
{
    const auto direction = layoutDirection();
    const auto &bounds = viewport()->rect();
    painter.fillRect(QRect(0, 0, bounds.width(), top()), tokens().surface);
    if (top() > 0)
        painter.fillRect(QRect(0, top() - 1, bounds.width(), 1), tokens().borderStrong);
    if (m_barRows > 0)
        paintText(&painter, mirrored(direction, bounds, {0, heads() + scaled(3), gutter() - scaled(8), scaled(21)}),
            tr("All day"),
            {.style = TextStyle::Caption,
                .colour = tokens().faint,
                .direction = direction,
                .alignment = Qt::AlignRight});
    if (m_isBandOpen && m_barRows > 1)
        paintText(&painter, mirrored(direction, bounds, {0, barPlace(0, 1).top(), gutter() - scaled(8), scaled(21)}),
            m_allBarRows > m_barRows ? tr("%1–%2/%3", "rows of the band that are shown, of all")
                                           .arg(m_firstBarRow + 1)
                                           .arg(m_firstBarRow + m_barRows)
                                           .arg(m_allBarRows)
                                     : tr("Fewer"),
            {.style = TextStyle::Caption,
                .colour = tokens().accentText,
                .direction = direction,
                .alignment = Qt::AlignRight});
    for (int day = 1; day < m_count; ++day)
        painter.fillRect(mirrored(direction, bounds, {columnLeft(day), heads(), 1, bars()}), tokens().border);
    for (int day = 0; day < m_count && !m_isBandOpen; ++day)
        if (const int hidden = m_hidden.value(day); hidden > 0)
            paintText(&painter, barPlace(day, m_barRows - 1).adjusted(scaled(8), 0, -scaled(8), 0),
                tr("%n more", nullptr, hidden),
                {.style = TextStyle::Small, .colour = tokens().accentText, .direction = direction});
    for (const auto &block : m_blocks)
        if (block.isBar)
            paintBlock(painter, block);
    if (m_drag.isMoved && m_drag.to.isAllDay) {
        const auto day = qBound(
            0, int(m_first.daysTo(wallTimeOf(m_drag.to.start, QTimeZone::systemTimeZone()).date())), m_count - 1);
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(mirrored(direction, bounds,
                                    {columnLeft(day) + 2, heads() + 2, columnLeft(day + 1) - columnLeft(day) - 4,
                                        qMax(scaled(10), bars() - 4)}),
            5, 5);
    }
}

void TimeGrid::paintHeads(QPainter &painter) const
{
    if (!m_hasHeads)
        return;
    const QLocale locale;
    for (int day = 0; day < m_count; ++day) {
        const auto date = m_first.addDays(day);
        const auto width = columnLeft(day + 1) - columnLeft(day);
        const auto area = mirrored(layoutDirection(), viewport()->rect(), {columnLeft(day), 0, width, heads()});
        const bool isToday = date == today();
        paintText(&painter, {area.left(), area.top() + scaled(5), area.width(), scaled(16)},
            m_count == 1 ? locale.standaloneDayName(date.dayOfWeek())
                         : locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat),
            {.style = TextStyle::Caption,
                .weight = QFont::DemiBold,
                .colour = isToday ? tokens().accentText : tokens().muted,
                .alignment = Qt::AlignHCenter});
        const QRect disc(area.center().x() - scaled(14), area.top() + scaled(22), scaled(28), scaled(28));
        if (isToday) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().accent);
            painter.drawEllipse(disc);
        }
        if (date == this->day() && hasFocus() && !current()) {
            painter.setPen(QPen(tokens().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2));
        }
        paintText(&painter, disc, locale.toString(date.day()),
            {.style = TextStyle::Subtitle,
                .weight = QFont::DemiBold,
                .colour = isToday ? tokens().onAccent : tokens().text,
                .alignment = Qt::AlignHCenter});
    }
}

} // namespace crm
