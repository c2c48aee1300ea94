// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/weekview.h"

#include "models/service/calendarform.h"
#include "ui/kit/paint.h"

#include <QLocale>
#include <QPainter>

namespace crm {

namespace {

constexpr int dayLength = 86400;

QString dayName(size_t day, QLocale::FormatType format)
{
    return QLocale().standaloneDayName(int(day) + 1, format);
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCalendar({});
}

void WeekView::setCalendar(const WorkCalendar &calendar)
{
    m_calendar = calendar;
    QStringList days;
    for (size_t day = 0; day < 7; ++day)
        days.append(tr("%1: %2").arg(dayName(day, QLocale::LongFormat),
            m_calendar.week[day].isEmpty() ? tr("closed") : spansText(m_calendar.week[day])));
    setAccessibleName(tr("Hours of the week"));
    setAccessibleDescription(days.join(QStringLiteral("; ")));
    update();
}

QSize WeekView::sizeHint() const
{
    return {scaled(420), scaled(220)};
}

QSize WeekView::minimumSizeHint() const
{
    return {scaled(280), scaled(150)};
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = tokens();
    const auto head = textMetrics(TextStyle::Small).height() + spacing::small;
    const auto side = textMetrics(TextStyle::Caption).horizontalAdvance(QStringLiteral("00:00")) + spacing::small;
    const QRect grid(side, head, width() - side, height() - head - 2);
    const auto y = [&grid](int seconds) { return grid.top() + double(grid.height()) * seconds / dayLength; };
    const int step = grid.height() < 4 * textMetrics(TextStyle::Caption).height() ? 12 : 6; // labels never touch
    for (int hour = 0; hour <= 24; hour += step) {
        painter.setPen(t.border);
        painter.drawLine(
            mirrored(layoutDirection(), rect(), {grid.left(), int(y(hour * 3600)), grid.width(), 1}).topLeft(),
            mirrored(layoutDirection(), rect(), {grid.left(), int(y(hour * 3600)), grid.width(), 1}).topRight());
        if (hour < 24)
            paintText(&painter, mirrored(layoutDirection(), rect(), {0, int(y(hour * 3600)), side, head}),
                spanTimeText(hour * 3600),
                {.style = TextStyle::Caption, .colour = t.faint, .direction = layoutDirection()});
    }
    const auto column = grid.width() / 7;
    for (size_t day = 0; day < 7; ++day) {
        const auto left = grid.left() + int(day) * column;
        paintText(&painter,
            mirrored(layoutDirection(), rect(), {left + spacing::tiny, 0, column - spacing::tiny, head}),
            dayName(day, QLocale::ShortFormat),
            {.style = TextStyle::Small, .weight = QFont::Medium, .colour = t.muted, .direction = layoutDirection()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColours(Tone::Accent).text);
        for (const auto &span : m_calendar.week[day]) {
            const QRect box(left + spacing::tiny, int(y(span.from)), column - 2 * spacing::tiny,
                qMax(2, int(y(span.to) - y(span.from))));
            painter.drawRoundedRect(mirrored(layoutDirection(), rect(), box), 3, 3);
        }
    }
}

} // namespace crm
