// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chartplot.h"

#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/partsaccess.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>
#include <QToolTip>

#include <cmath>
#include <numeric>

namespace crm {

/// The grid: one line for each label of the values.
void ChartPlot::drawBackground(QPainter *painter, const QRectF &)
{
    if (!m_sentence.isEmpty() || m_data.categories.isEmpty() || m_data.series.isEmpty() || isDonut())
        return;
    const auto area = chart()->plotArea();
    painter->setPen(QPen(tokens().border, 1));
    for (const auto step : m_steps) {
        const auto offset = valueOffset(step);
        if (isHorizontal()) {
            const auto x = isMirrored() ? area.right() - offset * area.width() : area.left() + offset * area.width();
            painter->drawLine(QPointF(qFloor(x) + 0.5, area.top()), QPointF(qFloor(x) + 0.5, area.bottom()));
        } else {
            const auto y = qFloor(area.bottom() - offset * area.height()) + 0.5;
            painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    }
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_sentence.isEmpty()) {
        paintText(painter, viewport()->rect(), m_sentence,
            {.colour = tokens().muted, .direction = layoutDirection(), .alignment = Qt::AlignHCenter});
    } else if (!m_data.categories.isEmpty() && !m_data.series.isEmpty()) {
        if (isDonut()) {
            paintDonutTotal(painter);
        } else {
            paintValueLabels(painter);
            paintCategoryLabels(painter);
            paintDots(painter);
        }
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect());
}

void ChartPlot::paintValueLabels(QPainter *painter) const
{
    const auto area = chart()->plotArea().toRect();
    const auto height = textMetrics(TextStyle::Caption, QFont::Medium).height();
    TextLook look{.style = TextStyle::Caption, .weight = QFont::Medium, .colour = tokens().faint};
    for (const auto step : m_steps) {
        const auto text = m_data.axisText(step);
        const auto offset = valueOffset(step);
        QRect r;
        if (isHorizontal()) {
            const auto x = isMirrored() ? area.right() - offset * area.width() : area.left() + offset * area.width();
            const auto width = textMetrics(look.style, look.weight).horizontalAdvance(text) + 4;
            r = {qRound(x) - width / 2, area.bottom() + scaled(4), width, height};
            look.alignment = Qt::AlignHCenter;
        } else {
            const auto y = qRound(area.bottom() + 1 - offset * area.height());
            r = isMirrored() ? QRect(area.right() + scaled(6), y - height / 2, width() - area.right(), height)
                             : QRect(0, y - height / 2, area.left() - scaled(6), height);
            look.alignment = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
        }
        paintText(painter, r, text, look);
    }
}

void ChartPlot::paintCategoryLabels(QPainter *painter) const
{
    const auto area = chart()->plotArea().toRect();
    const auto &metrics = textMetrics(TextStyle::Caption, QFont::Medium);
    TextLook look{.style = TextStyle::Caption, .weight = QFont::Medium, .colour = tokens().muted};
    int widest = 1;
    for (const auto &name : m_data.categories)
        widest = qMax(widest, metrics.horizontalAdvance(name));
    const auto band = categoryRect(0).width();
    // Where names would be cut to nothing, every second, third … one stands for its neighbours.
    const auto least = qMin(widest, scaled(m_data.kind == ChartKind::Line ? 90 : 44)) + 4;
    const auto every = isHorizontal() || band >= least ? 1 : (least + band - 1) / qMax(1, band);
    for (int c = 0; c < m_data.categories.size(); c += qMax(1, every)) {
        auto r = categoryRect(c);
        if (isHorizontal()) {
            r = isMirrored() ? QRect(area.right() + scaled(6), r.top(), width() - area.right() - scaled(6), r.height())
                             : QRect(0, r.top(), area.left() - scaled(6), r.height());
            look.alignment = isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
        } else {
            const auto extra = (every - 1) * band / 2;
            r = QRect(r.left() - extra, area.bottom() + scaled(4), r.width() + 2 * extra, metrics.height());
            look.alignment = Qt::AlignHCenter;
        }
        paintText(painter, r, m_data.categories[c], look);
    }
}

void ChartPlot::paintDonutTotal(QPainter *painter) const
{
    const auto &values = m_data.series.first().values;
    const auto whole = m_data.whole ? *m_data.whole : std::accumulate(values.begin(), values.end(), 0.0);
    const auto isChosen = m_hovered >= 0 || hasFocus();
    const auto category = m_hovered >= 0 ? m_hovered : m_category;
    const auto centre = chart()->plotArea().center().toPoint();
    const auto radius = int(qMin(chart()->plotArea().width(), chart()->plotArea().height()) * 0.29);
    const auto line = textMetrics(TextStyle::Subtitle, QFont::DemiBold).height();
    paintText(painter, {centre.x() - radius, centre.y() - line, 2 * radius, line},
        m_data.text(isChosen ? m_data.value(0, category) : whole),
        {.style = TextStyle::Subtitle, .weight = QFont::DemiBold, .alignment = Qt::AlignHCenter});
    paintText(painter, {centre.x() - radius, centre.y() + 1, 2 * radius, line},
        isChosen           ? m_data.categories.value(category)
            : m_data.whole ? tr("Average")
                           : tr("Total"),
        {.style = TextStyle::Caption, .colour = tokens().muted, .alignment = Qt::AlignHCenter});
}

/// The points of lines, larger where the pointer or keyboard is; bars are shaded by QtCharts itself.
void ChartPlot::paintDots(QPainter *painter) const
{
    if (m_data.kind != ChartKind::Line)
        return;
    const auto area = chart()->plotArea();
    const auto chosen = m_hovered >= 0 ? m_hovered : hasFocus() ? m_category : -1;
    if (chosen >= 0) {
        const auto x = QRectF(categoryRect(chosen)).center().x();
        painter->setPen(QPen(tokens().borderStrong, 1, Qt::DashLine));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    const auto isSparse = m_data.categories.size() <= 16;
    for (int i = 0; i < m_data.series.size(); ++i) {
        for (int c = 0; c < m_data.categories.size(); ++c) {
            const auto isChosen = c == chosen && (m_hovered >= 0 || i == m_series);
            const auto value = m_data.value(i, c);
            if (std::isnan(value) || (!isChosen && (!isSparse || m_data.series[i].isTarget)))
                continue;
            const QPointF point(
                QRectF(categoryRect(c)).center().x(), area.bottom() - valueOffset(value) * area.height());
            painter->setPen(QPen(tokens().surface, 1.5));
            painter->setBrush(m_data.seriesColour(i));
            painter->drawEllipse(point, isChosen ? 5.5 : 3.5, isChosen ? 5.5 : 3.5);
        }
    }
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    const auto category = categoryAt(event->pos());
    if (category == m_hovered)
        return;
    m_hovered = category;
    showSelection();
    viewport()->update();
    if (category < 0) {
        QToolTip::hideText();
        return;
    }
    QStringList lines{m_data.categories[category]};
    for (int i = 0; i < (isDonut() ? 1 : m_data.series.size()); ++i) {
        const auto shown = m_data.text(m_data.value(i, category));
        lines += m_data.series[i].name.isEmpty() ? shown : tr("%1: %2").arg(m_data.series[i].name, shown);
    }
    QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(lines.join(u'\n')), this);
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    const auto category = categoryAt(event->pos());
    if (event->button() != Qt::LeftButton || category < 0)
        return;
    mark(seriesAt(event->pos(), category), category);
    emit activated(m_series, m_category);
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_hovered = -1;
    showSelection();
    viewport()->update();
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const auto isAcross = !isHorizontal();
    const auto ahead = isMirrored() && isAcross ? -1 : 1;
    const auto key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        const auto step = (key == Qt::Key_Right ? 1 : -1) * ahead;
        isAcross ? mark(m_series, m_category + step) : mark(m_series + step, m_category);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const auto step = key == Qt::Key_Down ? 1 : -1;
        isAcross ? mark(m_series - step, m_category) : mark(m_series, m_category + step);
    } else if (key == Qt::Key_Home) {
        mark(m_series, 0);
    } else if (key == Qt::Key_End) {
        mark(m_series, int(m_data.categories.size()) - 1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_sentence.isEmpty()) {
        emit activated(m_series, m_category);
    } else {
        event->ignore();
        return;
    }
    m_hovered = -1;
    setAccessibleDescription(m_data.spoken(m_category));
    partChanged(this, m_category);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    showSelection();
    viewport()->update();
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    showSelection();
    viewport()->update();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        build();
}

} // namespace crm
