// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/timeline.h"

#include "ui/kit/farend.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/labels.h"
#include "ui/kit/painttext.h"
#include "ui/kit/roles.h"
#include "ui/kit/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace crm {

namespace {

constexpr int keptParagraphs = 500;

/// Distances in px, scaled with the font when used.
int textStart()
{
    return scaled(54);
}

int textEnd()
{
    return scaled(18);
}

int headHeight()
{
    return scaled(25);
}

/// The line from circle to circle.
void paintThread(QPainter *painter, const ItemPainter &item, const QModelIndex &index)
{
    const auto r = item.rect();
    const auto x = item.place({r.left() + scaled(30), r.top(), 1, 1}).x() + 0.5;
    painter->setPen(QPen(tokens().border, 1.5));
    if (index.row() > 0)
        painter->drawLine(QPointF(x, r.top()), QPointF(x, r.top() + 1));
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter->drawLine(QPointF(x, r.top() + scaled(30)), QPointF(x, r.bottom() + 1));
}

void paintCircle(ItemPainter &item, const QModelIndex &index)
{
    const auto colours = toneColours(toneOf(index.data(roles::IconTone)));
    const auto r = item.rect();
    const auto side = scaled(26);
    const QRect circle(r.left() + scaled(30) - side / 2, r.top() + scaled(1), side, side);
    item.fill(circle, colours.soft, side / 2.0);
    const auto inset = (side - scaled(14)) / 2;
    item.icon(circle.adjusted(inset, inset, -inset, -inset), index.data(roles::Icon).toString(), colours.text);
}

void paintTitle(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    const auto when = index.data(roles::When).toString();
    const auto whenWidth = textMetrics(TextStyle::Small).horizontalAdvance(when) + 2;
    item.text({r.left(), r.top(), r.width() - whenWidth - scaled(6), r.height()}, index.data().toString(),
        {.weight = QFont::DemiBold, .colour = tokens().text});
    item.text({r.right() + 1 - whenWidth, r.top(), whenWidth, r.height()}, when,
        {.style = TextStyle::Small,
            .colour = item.isHovered() || item.isSelected() ? tokens().muted : tokens().faint,
            .alignment = Qt::AlignRight});
}

} // namespace

TimelineDelegate::TimelineDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_paragraphs(keptParagraphs)
{
    connect(&appearance(), &Appearance::changed, this, [this] { m_paragraphs.clear(); });
}

const TimelineDelegate::Paragraph &TimelineDelegate::paragraph(
    const QString &text, int width, Qt::LayoutDirection direction) const
{
    const auto isMirrored = direction == Qt::RightToLeft;
    const std::pair key(text, width * 2 + int(isMirrored));
    if (const auto *kept = m_paragraphs.object(key))
        return *kept;
    auto *made = new Paragraph;
    auto shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    made->layout.setText(shown);
    made->layout.setFont(textFont(TextStyle::Body));
    QTextOption option((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made->layout.setTextOption(option);
    made->layout.setCacheEnabled(true);
    made->layout.beginLayout();
    double y = 0;
    for (auto line = made->layout.createLine(); line.isValid(); line = made->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    made->layout.endLayout();
    made->height = text.isEmpty() ? 0 : qCeil(y);
    m_paragraphs.insert(key, made);
    return *made;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const auto width = view ? view->viewport()->width() : option.rect.width();
    const auto bodyWidth = qMax(40, width - textStart() - textEnd());
    const auto body = paragraph(index.data(roles::Body).toString(), bodyWidth, option.direction).height;
    const auto badge = index.data(roles::BadgeText).toString().isEmpty() ? 0 : badgeHeight() + scaled(6);
    return {scaled(100), headHeight() + body + badge + scaled(16)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ItemPainter item(painter, option);
    const auto &t = tokens();
    const auto r = option.rect;
    if (item.isHovered() || item.isSelected() || item.hasFocus())
        item.fill(r.adjusted(scaled(8), 0, -scaled(8), -scaled(8)), item.isSelected() ? t.accentSoft : t.hover, 8);
    if (item.hasFocus())
        paintFocusRing(painter, r.adjusted(scaled(8), index.row() > 0 ? -2 : 0, -scaled(8), -scaled(6)), 8);
    paintThread(painter, item, index);
    paintCircle(item, index);

    const auto start = r.left() + textStart();
    const auto width = r.right() + 1 - textEnd() - start;
    paintTitle(item, {start, r.top() + scaled(4), width, scaled(20)}, index);
    const auto &body = paragraph(index.data(roles::Body).toString(), qMax(40, width), item.direction());
    const QRect bodyRect(start, r.top() + headHeight(), width, body.height);
    painter->setPen(t.muted);
    if (body.height > 0)
        body.layout.draw(painter, item.place(bodyRect).topLeft());
    item.badge({start, bodyRect.bottom() + 1 + scaled(5), width, badgeHeight()}, badgeOf(index));
}

bool TimelineDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto title = index.data().toString();
    const auto when = textMetrics(TextStyle::Small).horizontalAdvance(index.data(roles::When).toString());
    const auto room = option.rect.width() - textStart() - textEnd() - when - 2 - scaled(6);
    if (event->type() != QEvent::ToolTip || textWidth(title, TextStyle::Body, QFont::DemiBold) <= room)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(title), view);
    return true;
}

TimelineView::TimelineView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
    new FarEnd(this);
}

} // namespace crm
