// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chartlegend.h"

#include "ui/kit/paint.h"

#include <QPainter>

namespace crm {

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setData(const ChartData &data)
{
    m_data = data;
    m_names.clear();
    if (data.kind == ChartKind::Donut) {
        m_names = data.categories;
    } else {
        for (const auto &series : data.series)
            m_names += series.name;
    }
    setVisible(isNeeded());
    updateGeometry();
    update();
}

QList<QRect> ChartLegend::entryRects(int width) const
{
    const auto &metrics = textMetrics(TextStyle::Small, QFont::Medium);
    const auto height = metrics.height() + scaled(4);
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const auto &name : m_names) {
        const auto entry = qMin(width, scaled(14) + metrics.horizontalAdvance(name) + 2);
        if (x > 0 && x + entry > width) {
            x = 0;
            y += height;
        }
        rects += QRect(x, y, entry, height);
        x += entry + scaled(14);
    }
    return rects;
}

QSize ChartLegend::sizeHint() const
{
    const auto rects = entryRects(100000);
    return rects.isEmpty() ? QSize(0, 0) : QSize(rects.last().right() + 1, rects.last().height());
}

QSize ChartLegend::minimumSizeHint() const
{
    return {scaled(60), sizeHint().height()};
}

int ChartLegend::heightForWidth(int width) const
{
    const auto rects = entryRects(width);
    return rects.isEmpty() ? 0 : rects.last().bottom() + 1;
}

void ChartLegend::paintInto(QPainter *painter, const QRect &area) const
{
    const auto rects = entryRects(area.width());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < rects.size(); ++i) {
        const auto place
            = [&](const QRect &r) { return mirrored(layoutDirection(), area, r.translated(area.topLeft())); };
        const auto isSlice = m_data.kind == ChartKind::Donut;
        const auto side = scaled(8);
        const auto r = rects[i];
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSlice ? m_data.colourOf(0, i) : m_data.seriesColour(i));
        painter->drawRoundedRect(place({r.x(), r.y() + (r.height() - side) / 2, side, side}), side / 2.6, side / 2.6);
        paintText(painter, place(r.adjusted(scaled(14), 0, 0, 0)), m_names[i],
            {.style = TextStyle::Small,
                .weight = QFont::Medium,
                .colour = tokens().muted,
                .direction = layoutDirection()});
    }
    painter->restore();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintInto(&painter, rect());
}

} // namespace crm
