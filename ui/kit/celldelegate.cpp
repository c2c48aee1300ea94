// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/celldelegate.h"

#include "ui/kit/headerview.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

namespace crm {

namespace {

int margin()
{
    return scaled(10);
}

void paintPerson(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    const auto &t = tokens();
    const auto subtitle = index.data(roles::Subtitle).toString();
    const auto line = textMetrics(TextStyle::Body, QFont::DemiBold).height();
    const auto small = textMetrics(TextStyle::Small).height();
    const auto isTall = !subtitle.isEmpty() && r.height() >= line + small + 2;
    const auto side = qMin(scaled(30), r.height() - scaled(6));
    const auto avatar = avatarOf(index);
    item.avatar({r.left(), r.top() + (r.height() - side) / 2, side, side}, avatar.name, avatar.key, avatar.isSquare);
    const auto start = r.left() + side + scaled(10);
    const auto width = r.right() + 1 - start;
    const auto title = index.data().toString();
    if (!isTall) {
        item.text({start, r.top(), width, r.height()}, title, {.weight = QFont::DemiBold, .colour = t.text});
        return;
    }
    const auto top = r.top() + (r.height() - line - small) / 2;
    item.text({start, top, width, line}, title, {.weight = QFont::DemiBold, .colour = t.text});
    item.text({start, top + line, width, small}, subtitle, {.style = TextStyle::Small, .colour = t.muted});
}

void paintCompany(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    const auto title = index.data().toString();
    if (title.isEmpty())
        return;
    const auto side = scaled(18);
    const auto avatar = avatarOf(index);
    item.avatar({r.left(), r.top() + (r.height() - side) / 2, side, side}, avatar.name, avatar.key, true);
    const auto start = r.left() + scaled(26);
    item.text({start, r.top(), r.right() + 1 - start, r.height()}, title, {.colour = tokens().text});
}

void paintIconText(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    const auto side = scaled(16);
    const auto name = index.data(roles::Icon).toString();
    const auto tone = index.data(roles::IconTone);
    item.icon({r.left(), r.top() + (r.height() - side) / 2, side, side}, name,
        tone.isValid() ? toneColours(toneOf(tone)).text : tokens().faint);
    const auto start = name.isEmpty() ? r.left() : r.left() + scaled(24);
    item.text({start, r.top(), r.right() + 1 - start, r.height()}, index.data().toString(), {.colour = tokens().muted});
}

void paintCellBadge(ItemPainter &item, const QRect &r, const QModelIndex &index)
{
    auto badge = badgeOf(index);
    if (badge.text.isEmpty())
        badge.text = index.data().toString();
    badge.hasDot = badge.icon.isEmpty();
    item.badge(r, badge);
}

void paintPlain(ItemPainter &item, const QRect &r, const QModelIndex &index, CellKind kind)
{
    TextLook look{.colour = tokens().text};
    if (kind == CellKind::Strong)
        look.weight = QFont::DemiBold;
    if (kind == CellKind::Money)
        look.weight = QFont::Medium;
    if (kind == CellKind::Money || kind == CellKind::Number)
        look.alignment = Qt::AlignRight;
    if (kind == CellKind::Faint)
        look.colour = item.isSelected() ? tokens().muted : tokens().faint;
    if (kind == CellKind::Date)
        look.colour = tokens().muted;
    if (const auto tone = toneOf(index.data(roles::DueTone)); tone != Tone::Neutral)
        look.colour = toneColours(tone).text;
    item.text(r, index.data().toString(), look);
}

bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return index.column() == 0;
    const auto *header = table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const auto column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            return column == index.column();
    }
    return false;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setColumnKind(int column, CellKind kind)
{
    m_kinds[column] = kind;
}

void CellDelegate::clearColumnKinds()
{
    m_kinds.clear();
}

CellKind CellDelegate::kindOf(const QModelIndex &index) const
{
    const auto kind = index.data(roles::Kind);
    return kind.isValid() ? CellKind(kind.toInt()) : m_kinds.value(index.column(), CellKind::Text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = kindOf(index);
    const auto title = index.data().toString();
    // One more than the advance, which is rounded: a text half a pixel longer than its room is elided.
    auto width = textMetrics(TextStyle::Body, QFont::DemiBold).horizontalAdvance(title) + 1 + 2 * margin();
    if (kind == CellKind::Avatar)
        width += scaled(44);
    else if (kind == CellKind::SquareAvatar || kind == CellKind::IconText || kind == CellKind::Badge)
        width += scaled(30);
    return {width, rowHeight(density())};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = tokens();
    ItemPainter item(painter, option);
    const auto isHovered = index.row() == m_hoveredRow || item.isHovered();
    painter->fillRect(option.rect.adjusted(0, 0, 0, -1),
        item.isSelected() ? t.accentSoft
            : isHovered   ? (t.isDark ? t.hover : t.background)
                          : t.surface);
    if (item.isSelected() && isFirstShown(option, index))
        painter->fillRect(item.place({option.rect.left(), option.rect.top(), 3, option.rect.height()}), t.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        t.isDark ? blend(t.border, t.surface, 0.3) : t.hover);
    const auto r = option.rect.adjusted(margin(), 0, -margin(), -1);
    const auto kind = kindOf(index);
    if (kind == CellKind::Avatar)
        paintPerson(item, r.adjusted(scaled(4), 0, 0, 0), index);
    else if (kind == CellKind::SquareAvatar)
        paintCompany(item, r, index);
    else if (kind == CellKind::Badge)
        paintCellBadge(item, r, index);
    else if (kind == CellKind::IconText)
        paintIconText(item, r, index);
    else
        paintPlain(item, r, index, kind);
    if (item.hasFocus())
        paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -1), 3);
}

void CellDelegate::watchHover(QTableView *table)
{
    m_table = table;
    table->viewport()->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_table || watched != m_table->viewport())
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        hover(m_table->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        hover(-1);
    return false;
}

void CellDelegate::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    const auto repaint = [this](int changed) {
        if (changed >= 0) {
            m_table->viewport()->update(
                0, m_table->rowViewportPosition(changed), m_table->viewport()->width(), m_table->rowHeight(changed));
        }
    };
    repaint(m_hoveredRow);
    m_hoveredRow = row;
    repaint(m_hoveredRow);
}

void prepareTable(QTableView *table, CellDelegate *delegate, const QString &name)
{
    table->setAccessibleName(name);
    table->setItemDelegate(delegate);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves the table; arrows move inside it
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = new HeaderView(table);
    table->setHorizontalHeader(header);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(scaled(48));
    header->setStretchLastSection(true);
    header->setAccessibleName(CellDelegate::tr("Columns of %1").arg(name));
    delegate->watchHover(table);
    const auto resize = [table] { table->verticalHeader()->setDefaultSectionSize(rowHeight(density())); };
    resize();
    QObject::connect(&appearance(), &Appearance::changed, table, resize);
}

} // namespace crm
