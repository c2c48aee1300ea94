// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customer/historyview.h"

#include "models/customer/timelinemodel.h"
#include "ui/kit/farend.h"
#include "ui/kit/itempainter.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace crm {

namespace {

constexpr int textStart = 54; // px of the 13 px design, as the kit's delegate has it
constexpr int keptHeights = 20'000;

BadgeLook look(const TimelineBadge &badge)
{
    return {badge.text, toneFromName(badge.tone), badge.icon};
}

BadgeLook moreLook(const QModelIndex &index)
{
    if (!index.data(timelineroles::IsLong).toBool())
        return {};
    const auto isExpanded = index.data(timelineroles::IsExpanded).toBool();
    return {isExpanded ? HistoryView::tr("Less") : HistoryView::tr("More"), Tone::Accent,
        isExpanded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")};
}

/// The line of badges at the foot of an event.
QRect badgeLine(const QRect &r)
{
    const auto start = r.left() + scaled(textStart);
    return {start, r.bottom() + 1 - scaled(16) - badgeHeight() - 1, r.right() + 1 - scaled(18) - start, badgeHeight()};
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_events(new TimelineDelegate(this))
{
    connect(&appearance(), &Appearance::changed, this, [this] { m_heights.clear(); });
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(roles::Section).toBool())
        return {scaled(100), scaled(index.row() == 0 ? 32 : 36)};
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const auto width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_width || m_heights.size() > keptHeights) {
        m_heights.clear();
        m_width = width;
    }
    const auto hasBadge = !index.data(roles::BadgeText).toString().isEmpty();
    const auto isLong = index.data(timelineroles::IsLong).toBool();
    const auto key = index.data(roles::Body).toString() + QChar(hasBadge ? 1 : isLong ? 2 : 3);
    auto known = m_heights.constFind(key);
    if (known == m_heights.cend()) {
        const auto more = isLong && !hasBadge ? badgeHeight() + scaled(6) : 0;
        known = m_heights.insert(key, m_events->sizeHint(option, index).height() + more);
    }
    return {scaled(100), *known};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(roles::Section).toBool()) {
        ItemPainter(painter, option).heading(index.data().toString(), scaled(18));
        return;
    }
    m_events->paint(painter, option, index);
    ItemPainter item(painter, option);
    auto line = badgeLine(option.rect);
    const auto end = line.right();
    const auto badges = index.data(timelineroles::Badges).value<QList<TimelineBadge>>();
    auto room = end - (moreLook(index).text.isEmpty() ? 0 : badgeWidth(moreLook(index)) + scaled(6));
    for (qsizetype i = 0; i < badges.size(); ++i) {
        const auto badge = look(badges[i]);
        const auto width = badgeWidth(badge);
        if (i > 0 && line.left() + qMin(width, scaled(60)) > room)
            break;
        if (i > 0)
            item.badge({line.left(), line.top(), qMin(width, room - line.left()), line.height()}, badge);
        line.setLeft(line.left() + width + scaled(6));
    }
    if (const auto more = moreRect(option, index); !more.isEmpty())
        paintBadge(painter, more, moreLook(index), option.direction);
}

QRect HistoryDelegate::moreRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto more = moreLook(index);
    if (more.text.isEmpty())
        return {};
    const auto line = badgeLine(option.rect);
    const auto width = badgeWidth(more);
    return mirrored(option.direction, option.rect, {line.right() + 1 - width, line.top(), width, line.height()});
}

HistoryView::HistoryView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new HistoryDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Timeline"));
    verticalScrollBar()->setSingleStep(scaled(24));
    new FarEnd(this);
    connect(this, &QListView::doubleClicked, this, &HistoryView::opened);
}

void HistoryView::setTimeline(TimelineModel *model)
{
    m_timeline = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &HistoryView::keepPlace);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &HistoryView::keepPlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryView::restorePlace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &HistoryView::restorePlace);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
}

void HistoryView::keepPlace()
{
    m_anchor = verticalScrollBar()->value() > 0 ? indexAt({width() / 2, scaled(4)}) : QModelIndex();
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

void HistoryView::restorePlace()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
}

void HistoryView::toggle(const QModelIndex &index)
{
    if (index.data(timelineroles::IsLong).toBool())
        m_timeline->setExpanded(index, !index.data(timelineroles::IsExpanded).toBool());
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    const auto index = currentIndex();
    const auto isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (index.isValid() && isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit opened(index);
    if (index.isValid() && isPlain && event->key() == Qt::Key_Space) {
        if (index.data(timelineroles::IsOpenTask).toBool())
            return emit completed(index);
        return toggle(index);
    }
    QListView::keyPressEvent(event);
}

void HistoryView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    const auto *delegate = static_cast<const HistoryDelegate *>(itemDelegate());
    const auto circle = mirrored(
        option.direction, option.rect, {option.rect.left(), option.rect.top(), scaled(textStart - 6), scaled(30)});
    if (delegate->moreRect(option, index).contains(event->pos()))
        toggle(index);
    else if (index.data(timelineroles::IsOpenTask).toBool() && circle.contains(event->pos()))
        emit completed(index);
}

} // namespace crm
