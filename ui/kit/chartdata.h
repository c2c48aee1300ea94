// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace crm {

enum class ChartKind { Bar, StackedBar, HorizontalBar, Line, Donut };

/// One value per category; missing ones count as 0.
struct ChartSeries
{
    QString name;
    QList<double> values;
    /// Asked while painting, so that it follows the theme; null: by the place of the series.
    std::function<QColor()> colour = {};
    /// Drawn as a dashed line over the bars: a target. Where there is none its value is no number.
    bool isTarget = false;
};

/// All a chart shows. A donut takes its first series, one slice per category.
struct ChartData
{
    ChartKind kind = ChartKind::Bar;
    QStringList categories;
    QList<ChartSeries> series;
    /// Value to text, for tool tips, table and screen readers; null: the number in the user's locale.
    std::function<QString(double)> format = {};
    /// Shorter text for the axis; null: `format`.
    std::function<QString(double)> axisFormat = {};
    /// Colour of a category, for donuts and bars of one series; null: stageColour() for donuts, else the series'.
    std::function<QColor(int)> categoryColour = {};
    /// Of averages: that of all, which a donut tells in its middle; null: the total.
    std::optional<double> whole = {};
    double axisTop = 0; ///< so far the axis reaches at least: 100 where several charts of shares are to be compared
    int mostDrawn = 0;  ///< only so many categories have room in the picture; the table shows all; 0: all

    /// What has room in the picture.
    ChartData drawn() const;
    /// Whether there is no figure other than zero.
    bool isEmpty() const;
    double value(int series, int category) const;
    QString text(double value) const;
    QString axisText(double value) const;
    QColor seriesColour(int series) const;
    QColor colourOf(int series, int category) const;

    /// One sentence per category for screen readers: "Sep: Won €96,000, Target €90,000."
    QString spoken(int category) const;
};

enum class AxisValues { Any, Whole };

/// Evenly spaced round numbers from 0, or from below the lowest, to at least the highest value; whole ones for counts.
QList<double> axisSteps(double lowest, double highest, int wanted = 3, AxisValues values = AxisValues::Any);

} // namespace crm
