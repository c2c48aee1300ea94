// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardview.h"

#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/closingzone.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace crm {

BoardView::BoardView(PipelineModel &model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_content(new QWidget)
    , m_row(new QHBoxLayout(m_content))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::small);
    m_content->setProperty("look", "page");
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Board"));
    m_edgeTimer.setInterval(16);
    connect(&m_edgeTimer, &QTimer::timeout, this,
        [this] { horizontalScrollBar()->setValue(horizontalScrollBar()->value() + m_edge); });
    connect(&model, &PipelineModel::shapeChanged, this, &BoardView::rebuild);
    connect(&model, &PipelineModel::totalsChanged, this, &BoardView::showTotals);
    rebuild();
}

void BoardView::rebuild()
{
    for (auto *column : m_columns)
        column->deleteLater();
    for (auto *zone : m_zones)
        zone->deleteLater();
    m_columns.clear();
    m_zones.clear();
    while (auto *item = m_row->takeAt(0)) {
        if (auto *layout = item->layout())
            while (auto *inner = layout->takeAt(0))
                delete inner;
        delete item;
    }
    m_current = 0;
    for (int i = 0; i < m_model.columns().size(); ++i)
        addColumn(i);
    addZones();
    showTotals();
}

void BoardView::addColumn(int column)
{
    const auto stage = m_model.stageAt(column);
    auto *shown = new BoardColumn(stage, m_model.shape().placeOf(stage.id));
    shown->setReadOnly(m_isReadOnly);
    shown->view()->setCards(m_model.columns().at(column));
    m_row->addWidget(shown, 1);
    m_columns.append(shown);
    connect(shown, &BoardColumn::newAsked, this, [this, stage] { emit newAsked(stage); });
    connect(m_model.columns().at(column), &DealListModel::dropped, shown, [this, shown, stage](const QList<Id> &deals) {
        for (const auto &deal : deals)
            emit enterAsked(deal, stage, shown->mapToGlobal(shown->rect().center()));
    });
    connect(m_model.columns().at(column), &DealListModel::loaded, shown, [this] { tryFollow(); });
    connect(m_model.columns().at(column), &QAbstractItemModel::dataChanged, shown, [this] {
        if (m_isUntold)
            tellCurrent();
    });
    connectView(column);
}

void BoardView::connectView(int column)
{
    auto *view = m_columns.at(column)->view();
    connect(view, &StageView::stepAsked, this, [this, column](int direction) { step(column, logical(direction)); });
    connect(
        view, &StageView::moveAsked, this, [this, column](int direction) { moveCurrent(column, logical(direction)); });
    connect(view, &StageView::closeAsked, this, [this, column](StageType type) { closeCurrent(column, type); });
    connect(view, &StageView::cardChanged, this, [this, column] { onCard(column); });
    connect(view, &StageView::focused, this, [this, column] { onCard(column); });
    connect(view, &StageView::draggedTo, this, &BoardView::scrollAtEdge);
    connect(view, &StageView::dropTargetChanged, &m_edgeTimer, &QTimer::stop);
    connect(view, &StageView::openAsked, this, [this] { emit openAsked(current()); });
    connect(view, &StageView::previewAsked, this, [this] { emit previewAsked(current()); });
    connect(view, &StageView::menuAsked, this, [this](const QPoint &global) { emit menuAsked(current(), global); });
}

void BoardView::addZones()
{
    const auto closed = m_model.shape().closed();
    if (closed.isEmpty())
        return;
    auto *ends = new QVBoxLayout;
    ends->setContentsMargins(spacing::tiny, 2, 0, 2);
    ends->setSpacing(spacing::small);
    for (const auto &stage : closed) {
        auto *zone = new ClosingZone(stage);
        zone->setReadOnly(m_isReadOnly);
        ends->addWidget(zone, 1);
        m_zones.append(zone);
        connect(zone, &QAbstractButton::clicked, this, [this, stage] { emit endedAsked(stage); });
        connect(zone, &ClosingZone::dropped, this, [this, zone, stage](const QList<Id> &deals) {
            emit enterAsked(deals.first(), stage, zone->mapToGlobal(QPoint(zone->width() / 2, 0)));
        });
    }
    ends->addStretch(1);
    m_row->addLayout(ends);
}

void BoardView::showTotals()
{
    const auto currency = m_model.shape().pipeline.currency;
    for (auto *column : m_columns)
        column->setTotals(m_model.totals(column->stage().id), m_model.rates(), currency);
    for (auto *zone : m_zones)
        zone->setTotals(m_model.totals(zone->stage().id), m_model.rates(), currency);
}

void BoardView::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (auto *column : m_columns)
        column->setReadOnly(isReadOnly);
    for (auto *zone : m_zones)
        zone->setReadOnly(isReadOnly);
}

AnyRef BoardView::current() const
{
    const auto *column = m_columns.value(m_current);
    return column && column->view()->currentIndex().isValid()
        ? column->view()->cards()->refAt(column->view()->currentIndex().row())
        : AnyRef{};
}

QPoint BoardView::anchor() const
{
    const auto *column = m_columns.value(m_current);
    if (!column)
        return mapToGlobal(rect().center());
    const auto *view = column->view();
    const auto card = view->visualRect(view->currentIndex());
    return view->viewport()->mapToGlobal(
        card.isValid() ? QPoint(card.center().x(), card.bottom()) : view->rect().center());
}

void BoardView::onCard(int column)
{
    if (m_isSwitching)
        return;
    m_isSwitching = true; // one card on the whole board is current
    if (m_columns.at(column)->view()->currentIndex().isValid()) {
        m_current = column;
        for (int i = 0; i < m_columns.size(); ++i)
            if (i != column)
                m_columns.at(i)->view()->setCurrentIndex({});
    }
    m_isSwitching = false;
    tellCurrent();
}

/// A card that has just come to its column, or into sight, is not read yet: which deal it is, is told once it is.
void BoardView::tellCurrent()
{
    const auto *column = m_columns.value(m_current);
    const auto deal = current();
    m_isUntold = deal.isNull() && column && column->view()->currentIndex().isValid();
    if (!m_isUntold)
        emit currentChanged(deal);
}

void BoardView::step(int column, int direction)
{
    const auto *from = m_columns.at(column)->view();
    const auto y = from->visualRect(from->currentIndex()).center().y();
    for (int i = column + direction; i >= 0 && i < m_columns.size(); i += direction) {
        auto *view = m_columns.at(i)->view();
        if (view->cards()->rowCount() == 0)
            continue;
        auto beside = view->indexAt({view->viewport()->width() / 2, qMax(1, y)});
        if (!beside.isValid())
            beside = view->cards()->index(view->cards()->rowCount() - 1);
        view->setFocus();
        view->setCurrentIndex(beside);
        ensureWidgetVisible(m_columns.at(i), 0, 0);
        return;
    }
}

void BoardView::moveCurrent(int column, int direction)
{
    const auto deal = current();
    const auto *target = m_columns.value(column + direction);
    if (!m_isReadOnly && !deal.isNull() && target)
        emit enterAsked(deal.id, target->stage(), anchor());
}

void BoardView::closeCurrent(int, StageType type)
{
    const auto deal = current();
    const auto stage = m_model.shape().first(type);
    if (!m_isReadOnly && !deal.isNull() && !stage.id.isNull())
        emit enterAsked(deal.id, stage, anchor());
}

void BoardView::follow(quint32 rid, bool focus)
{
    m_followed = rid;
    m_isFocusFollowing = focus;
    tryFollow();
}

void BoardView::tryFollow()
{
    if (m_followed == 0)
        return;
    int found = 0;
    BoardColumn *place = nullptr;
    for (auto *column : m_columns) {
        if (column->view()->cards()->rowOf(m_followed) >= 0) {
            ++found;
            place = column;
        }
    }
    // Until both columns have answered the card may stand in the old one, or in both.
    if (found != 1 || (place == m_columns.value(m_current) && place->view()->currentRid() == m_followed))
        return;
    place->view()->showRid(m_followed);
    ensureWidgetVisible(place, 0, 0);
    if (m_isFocusFollowing)
        place->view()->setFocus();
    m_followed = 0;
}

void BoardView::focusCards()
{
    for (auto *column : m_columns)
        if (column->view()->currentIndex().isValid())
            return column->view()->setFocus();
    for (auto *column : m_columns)
        if (column->view()->cards()->rowCount() > 0)
            return column->view()->setFocus(Qt::TabFocusReason);
}

void BoardView::scrollAtEdge(const QPoint &global)
{
    const auto x = mapFromGlobal(global).x();
    const auto zone = scaled(48);
    m_edge = x < zone ? -scaled(14) : x > width() - zone ? scaled(14) : 0;
    if (m_edge == 0)
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start();
}

void BoardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        horizontalScrollBar()->setValue(0);
}

} // namespace crm
