// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chartdata.h"

#include "ui/kit/tokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace crm {

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::all_of(
            each.values.begin(), each.values.end(), [](double value) { return value == 0 || std::isnan(value); });
    });
}

ChartData ChartData::drawn() const
{
    auto shown = *this;
    if (mostDrawn <= 0 || categories.size() <= mostDrawn)
        return shown;
    shown.categories.resize(mostDrawn);
    for (auto &each : shown.series)
        each.values.resize(qMin(qsizetype(mostDrawn), each.values.size()));
    return shown;
}

double ChartData::value(int series, int category) const
{
    return series >= 0 && series < this->series.size() ? this->series[series].values.value(category, 0) : 0;
}

QString ChartData::text(double value) const
{
    if (std::isnan(value))
        return QStringLiteral("–");
    return format ? format(value) : QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
}

QString ChartData::axisText(double value) const
{
    return axisFormat ? axisFormat(value) : text(value);
}

QColor ChartData::seriesColour(int series) const
{
    const auto &t = tokens();
    if (series < this->series.size() && this->series[series].colour)
        return this->series[series].colour();
    if (series < this->series.size() && this->series[series].isTarget)
        return t.warn.text;
    if (kind == ChartKind::StackedBar && series == 1 && this->series.size() <= 3)
        return blend(t.accent, t.surface, t.isDark ? 0.6 : 0.66); // a weaker shade of the first
    return series == 0 ? t.accent : stageColour(series + 3);
}

QColor ChartData::colourOf(int series, int category) const
{
    if (categoryColour && (kind == ChartKind::Donut || this->series.size() == 1))
        return categoryColour(category);
    return kind == ChartKind::Donut ? stageColour(category) : seriesColour(series);
}

QString ChartData::spoken(int category) const
{
    QStringList parts;
    for (int i = 0; i < series.size(); ++i) {
        const auto shown = text(value(i, category));
        parts += series.size() == 1 || series[i].name.isEmpty()
            ? shown
            : QCoreApplication::translate("crm::ChartData", "%1 %2", "series, value").arg(series[i].name, shown);
    }
    if (parts.isEmpty())
        return categories.value(category);
    return QCoreApplication::translate("crm::ChartData", "%1: %2.", "category, values")
        .arg(categories.value(category), parts.join(QStringLiteral(", ")));
}

static QList<double> stepsOf(double lowest, double highest, int wanted, AxisValues values)
{
    const auto rough = (highest - lowest) / qMax(1, wanted - 1);
    const auto power = std::pow(10, std::floor(std::log10(rough)));
    auto step = 10 * power;
    for (const auto factor : {1.0, 2.0, 2.5, 4.0, 5.0, 8.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    if (values == AxisValues::Whole)
        step = std::ceil(step - 1e-9);
    QList<double> steps;
    const auto first = std::floor(lowest / step);
    for (int i = 0; i == 0 || steps.last() < highest - step * 1e-9; ++i)
        steps += (first + i) * step;
    return steps;
}

QList<double> axisSteps(double lowest, double highest, int wanted, AxisValues values)
{
    lowest = qMin(0.0, lowest);
    if (highest <= lowest)
        highest = lowest + 1;
    const auto steps = stepsOf(lowest, highest, wanted, values);
    constexpr auto mostAbove = 1.35; // else a third line makes better use of the height
    if (steps.last() - lowest <= (highest - lowest) * mostAbove)
        return steps;
    const auto finer = stepsOf(lowest, highest, wanted + 1, values);
    return finer.last() < steps.last() ? finer : steps;
}

} // namespace crm
