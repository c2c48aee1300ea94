// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/chartdata.h"

#include <QWidget>

namespace crm {

/// Names and colours of a chart's series, or of a donut's slices, in as many lines as the width needs.
class ChartLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    bool isNeeded() const { return m_names.size() > 1; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Paints into `area`, which is as wide as wanted.
    void paintInto(QPainter *painter, const QRect &area) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> entryRects(int width) const;

    ChartData m_data;
    QStringList m_names;
};

} // namespace crm
