// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/chartdata.h"

#include <QChartView>

class QPieSeries;

namespace crm {

/// The drawn part of a ChartCard; with chartplot.cpp the only place that knows QtCharts.
/// Axis labels are painted here, in the type scale, elided and mirrored, which QtCharts does not do.
class ChartPlot final : public QChartView
{
    Q_OBJECT
public:
    explicit ChartPlot(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    /// Builds the chart again in the tokens in force.
    void restyle();
    /// Painted instead of the chart; empty: the chart.
    void setSentence(const QString &sentence);

    int markedSeries() const { return m_series; }
    int markedCategory() const { return m_category; }
    void mark(int series, int category);

    /// Of a category: its band, or its slice's bounds; in viewport coordinates.
    QRect categoryRect(int category) const;

signals:
    void activated(int series, int category);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addBars();
    void addLine(int series);
    void addDonut();
    void addAxes();
    void place();
    void showSelection();
    void paintValueLabels(QPainter *painter) const;
    void paintCategoryLabels(QPainter *painter) const;
    void paintDonutTotal(QPainter *painter) const;
    void paintDots(QPainter *painter) const;

    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    bool isHorizontal() const { return m_data.kind == ChartKind::HorizontalBar; }
    /// Bars are handed to QtCharts in the order they stand from the origin, which its own reversing does not do.
    bool isReversed() const { return isHorizontal() || isMirrored(); }
    int placeOf(int category) const { return isReversed() ? int(m_data.categories.size()) - 1 - category : category; }
    bool isDonut() const { return m_data.kind == ChartKind::Donut; }
    int categoryAt(const QPoint &position) const;
    int seriesAt(const QPoint &position, int category) const;
    double valueOffset(double value) const;

    ChartData m_data;
    QString m_sentence;
    QList<double> m_steps;
    QPieSeries *m_pie = nullptr;
    int m_series = 0;
    int m_category = 0;
    int m_hovered = -1;
};

} // namespace crm
