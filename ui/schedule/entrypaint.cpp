// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/walltime.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/schedule/calendarview.h"

#include <QPainter>

namespace crm {

namespace {

ToneColours coloursOf(const AgendaItem &item)
{
    const auto *field = item.record.entity().field("kind");
    const auto *choice = item.record.entity().choice(*field, item.record.text("kind"));
    return toneColours(choice ? toneFromName(QString::fromLatin1(choice->tone)) : Tone::Neutral);
}

QString timeText(const AgendaItem &item)
{
    const auto zone = QTimeZone::systemTimeZone();
    return item.isAllDay ? QString() : QLocale().toString(wallTimeOf(item.start, zone).time(), QLocale::ShortFormat);
}

/// Lines of an entry with room for several: subject, time and place, whom it is with.
void paintLines(QPainter *painter, const AgendaItem &item, const EntryLook &look, const QRect &inside)
{
    const auto line = textMetrics(TextStyle::Small).height() + 1;
    const auto colour = item.isOpen() ? tokens().text : tokens().muted;
    auto row = QRect(inside.left(), inside.top(), inside.width(), line);
    paintText(painter, row, item.record.title(),
        {.style = TextStyle::Small, .weight = QFont::DemiBold, .colour = colour, .direction = look.direction});
    QString when = timeText(item);
    if (item.end.isValid() && !item.isAllDay)
        when += QStringLiteral("–")
            + QLocale().toString(wallTimeOf(item.end, QTimeZone::systemTimeZone()).time(), QLocale::ShortFormat);
    for (const auto &text : {when, item.with(), item.record.text("place")}) {
        if (text.isEmpty())
            continue;
        row.translate(0, line);
        if (row.bottom() > inside.bottom() + 2)
            break;
        paintText(
            painter, row, text, {.style = TextStyle::Small, .colour = tokens().muted, .direction = look.direction});
    }
}

void paintOneLine(QPainter *painter, const AgendaItem &item, const EntryLook &look, QRect inside)
{
    const auto colour = item.isOpen() ? tokens().text : tokens().muted;
    const bool isMirrored = look.direction == Qt::RightToLeft;
    if (const auto time = timeText(item); !time.isEmpty() && !look.isCutBefore) {
        const auto width = textMetrics(TextStyle::Small).horizontalAdvance(time) + scaled(6);
        if (width * 2 < inside.width()) {
            const QRect part(
                isMirrored ? inside.right() + 1 - width : inside.left(), inside.top(), width, inside.height());
            paintText(painter, part, time,
                {.style = TextStyle::Small, .colour = tokens().muted, .direction = look.direction});
            isMirrored ? inside.setRight(part.left() - 1) : inside.setLeft(part.right() + 1);
        }
    }
    paintText(painter, inside, item.record.title(),
        {.style = TextStyle::Small, .weight = QFont::Medium, .colour = colour, .direction = look.direction});
}

/// A check for what is done, two arrows for what repeats; returns the width used.
int paintMark(QPainter *painter, const AgendaItem &item, const EntryLook &look, const QColor &colour)
{
    const auto name = !item.isOpen() ? QStringLiteral("check")
        : item.isOfSeries()          ? QStringLiteral("refresh")
                                     : QString();
    const auto side = scaled(12);
    if (name.isEmpty() || look.rect.width() < side * 4)
        return 0;
    const QRect place(look.rect.right() - side - scaled(3),
        look.isBar ? look.rect.center().y() - side / 2 : look.rect.top() + scaled(4), side, side);
    paintIcon(painter, name, mirrored(look.direction, look.rect, place), colour);
    return side + scaled(4);
}

} // namespace

void paintEntry(QPainter *painter, const AgendaItem &item, const EntryLook &look)
{
    const auto colours = coloursOf(item);
    const auto bar = scaled(3);
    const QRectF rect = QRectF(look.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.isGhost)
        painter->setOpacity(0.75);
    else if (!item.isOpen())
        painter->setOpacity(0.7);
    // Opaque: an entry lies on lines of the grid that must not shine through.
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().surface);
    painter->drawRoundedRect(rect, 5, 5);
    painter->setPen(look.isSelected ? QPen(tokens().accent, 2) : QPen(tokens().surface, 1));
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(rect, 5, 5);
    const bool isMirrored = look.direction == Qt::RightToLeft;
    if (!look.isCutBefore) {
        const QRectF edge(
            isMirrored ? rect.right() - bar - 1 : rect.left() + 1, rect.top() + 2, bar, rect.height() - 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.text);
        painter->drawRoundedRect(edge, 1.5, 1.5);
    }
    const auto mark = paintMark(painter, item, look, colours.text);
    const auto start = bar + scaled(5);
    const auto end = mark + scaled(3);
    auto inside = look.rect.adjusted(isMirrored ? end : start, 1, isMirrored ? -start : -end, -1);
    if (look.isBar || look.rect.height() < textMetrics(TextStyle::Small).height() * 2 + scaled(6))
        paintOneLine(painter, item, look, inside);
    else
        paintLines(painter, item, look, inside.adjusted(0, scaled(2), 0, 0));
    painter->restore();
}

} // namespace crm
