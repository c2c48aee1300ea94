// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/controlchartpicture.h"

#include <QAbstractTextDocumentLayout>
#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QTextDocument>
#include <QTextFormat>

#include <algorithm>
#include <cmath>
#include <functional>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ControlChart)
};

const QString scheme = QStringLiteral("controlchart:");

const QColor inkColour(0x1d2430);
const QColor mutedColour(0x5b6472);
const QColor gridColour(0xe6e9ee);
const QColor rateColour(0x4263eb);
const QColor limitColour(0xd9770b);
const QColor outsideColour(0xc92a2a);

constexpr double heightOfWidth = 0.42;
constexpr double unitsAcross = 640; // lines and marks are measured in parts of the width
constexpr int gridLines = 4;
constexpr double fontPoints = 8;

/// The least of 1, 2, 2.5 and 5 times a power of ten that is not below `value`.
double niceAbove(double value)
{
    const auto power = std::pow(10, std::floor(std::log10(value)));
    for (const auto factor : {1.0, 2.0, 2.5, 5.0})
        if (value <= factor * power)
            return factor * power;
    return 10 * power;
}

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const QRectF &area, const ControlChart &chart, const QStringList &months)
        : m_painter(painter)
        , m_chart(chart)
        , m_months(months)
        , m_unit(area.width() / unitsAcross)
        , m_area(area)
    {
        auto font = painter.font();
        font.setPointSizeF(fontPoints);
        painter.setFont(font);
        const QFontMetricsF metrics(font, painter.device());
        m_line = metrics.height();
        auto most = chart.mean;
        for (const auto *values : {&chart.rates, &chart.upper})
            for (const auto value : *values)
                most = std::max(most, value);
        m_step = most > 0 ? niceAbove(most / gridLines) : 1;
        m_digits = m_step < 0.1 ? 3 : m_step < 1 ? 2 : m_step < 10 ? 1 : 0;
        const auto left = metrics.horizontalAdvance(valueText(gridLines * m_step)) + 8 * m_unit;
        m_plot = area.adjusted(left, m_line * 2, -m_line * 2, -m_line * 1.8);
    }

    void paint()
    {
        paintGrid();
        paintMonths();
        paintLimit(m_chart.upper);
        paintLimit(m_chart.lower);
        pen(mutedColour, 1.2, Qt::DashLine);
        m_painter.drawLine(QPointF(m_plot.left(), y(m_chart.mean)), QPointF(m_plot.right(), y(m_chart.mean)));
        paintRates();
        paintLegend();
    }

private:
    QString valueText(double value) const { return QLocale().toString(value, 'f', m_digits); }
    double slot() const { return m_plot.width() / double(std::max<qsizetype>(1, m_chart.rates.size())); }
    double x(qsizetype month) const { return m_plot.left() + slot() * (double(month) + 0.5); }
    double y(double value) const { return m_plot.bottom() - value / (gridLines * m_step) * m_plot.height(); }
    bool hasUnits(qsizetype month) const { return m_chart.upper.value(month) > 0; }

    void pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.setPen(QPen(colour, width * m_unit, style));
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintGrid()
    {
        for (int i = 0; i <= gridLines; ++i) {
            const auto at = y(i * m_step);
            pen(gridColour, 0.8);
            m_painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
            pen(mutedColour, 1);
            m_painter.drawText(
                QRectF(m_area.left(), at - m_line, m_plot.left() - m_area.left() - 6 * m_unit, 2 * m_line),
                Qt::AlignRight | Qt::AlignVCenter, valueText(i * m_step));
        }
    }

    /// Only as many names as have room.
    void paintMonths()
    {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        double widest = 1;
        for (const auto &month : m_months)
            widest = std::max(widest, metrics.horizontalAdvance(month) + 6 * m_unit);
        const auto each = std::max<qsizetype>(1, qsizetype(std::ceil(widest / slot())));
        pen(mutedColour, 1);
        for (qsizetype i = 0; i < m_chart.rates.size(); i += each)
            m_painter.drawText(QRectF(x(i) - widest, m_plot.bottom() + 3 * m_unit, 2 * widest, m_line * 1.5),
                Qt::AlignHCenter | Qt::AlignTop, m_months.value(i));
    }

    /// A step for each month, since each has limits of its own.
    void paintLimit(const QList<double> &limit)
    {
        pen(limitColour, 1.2, Qt::DotLine);
        for (qsizetype i = 0; i < limit.size(); ++i) {
            if (!hasUnits(i))
                continue;
            const auto at = y(limit[i]);
            m_painter.drawLine(QPointF(x(i) - slot() / 2, at), QPointF(x(i) + slot() / 2, at));
            if (i > 0 && hasUnits(i - 1))
                m_painter.drawLine(QPointF(x(i) - slot() / 2, y(limit[i - 1])), QPointF(x(i) - slot() / 2, at));
        }
    }

    void paintRates()
    {
        pen(rateColour, 1.6);
        for (qsizetype i = 1; i < m_chart.rates.size(); ++i)
            if (hasUnits(i) && hasUnits(i - 1))
                m_painter.drawLine(QPointF(x(i - 1), y(m_chart.rates[i - 1])), QPointF(x(i), y(m_chart.rates[i])));
        for (qsizetype i = 0; i < m_chart.rates.size(); ++i)
            if (hasUnits(i))
                paintMark(QPointF(x(i), y(m_chart.rates[i])), m_chart.outside.contains(int(i)));
    }

    void paintMark(const QPointF &at, bool isOutside)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(isOutside ? outsideColour : rateColour);
        const auto r = (isOutside ? 7 : 3.5) * m_unit;
        if (isOutside)
            m_painter.drawPolygon(
                QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}});
        else
            m_painter.drawEllipse(at, r, r);
    }

    void paintLegend()
    {
        const QFontMetricsF metrics(m_painter.font(), m_painter.device());
        double from = m_plot.left();
        const auto middle = m_area.top() + m_line * 0.8;
        const auto sample = 26 * m_unit;
        const auto entry = [&](const QString &name, const std::function<void(const QPointF &, const QPointF &)> &draw) {
            draw({from, middle}, {from + sample, middle});
            pen(inkColour, 1);
            const auto width = metrics.horizontalAdvance(name) + 4 * m_unit;
            m_painter.drawText(QRectF(from + sample + 5 * m_unit, middle - m_line, width, 2 * m_line),
                Qt::AlignLeft | Qt::AlignVCenter, name);
            from += sample + width + 18 * m_unit;
        };
        const auto line = [this](const QColor &colour, Qt::PenStyle style) {
            return [=, this](const QPointF &a, const QPointF &b) {
                pen(colour, 1.6, style);
                m_painter.drawLine(a, b);
            };
        };
        entry(Text::tr("Rate"), [&](const QPointF &a, const QPointF &b) {
            line(rateColour, Qt::SolidLine)(a, b);
            paintMark((a + b) / 2, false);
        });
        entry(Text::tr("Mean"), line(mutedColour, Qt::DashLine));
        entry(Text::tr("Limits"), line(limitColour, Qt::DotLine));
        if (!m_chart.outside.isEmpty())
            entry(Text::tr("Beyond a limit"),
                [this](const QPointF &a, const QPointF &b) { paintMark((a + b) / 2, true); });
    }

    QPainter &m_painter;
    const ControlChart &m_chart;
    const QStringList &m_months;
    const double m_unit;
    const QRectF m_area;
    QRectF m_plot;
    double m_line = 0; ///< height of one of text
    double m_step = 1; ///< between two lines of the grid
    int m_digits = 0;
};

QCborArray arrayOf(const QList<double> &values)
{
    QCborArray array;
    for (const auto value : values)
        array.append(value);
    return array;
}

QList<double> valuesOf(const QCborValue &array)
{
    QList<double> values;
    for (const auto value : array.toArray())
        values.append(value.toDouble());
    return values;
}

ControlChart chartOf(const QCborMap &map)
{
    ControlChart chart{.mean = map[QStringLiteral("mean")].toDouble(),
        .rates = valuesOf(map[QStringLiteral("rates")]),
        .upper = valuesOf(map[QStringLiteral("upper")]),
        .lower = valuesOf(map[QStringLiteral("lower")])};
    for (const auto value : valuesOf(map[QStringLiteral("outside")]))
        chart.outside.append(int(value));
    return chart;
}

} // namespace

void paintControlChart(QPainter &painter, const QRectF &area, const ControlChart &chart, const QStringList &months)
{
    ChartPainter(painter, area, chart, months).paint();
}

QString controlChartTag(const ControlChart &chart, const QStringList &months)
{
    QList<double> outside;
    for (const auto month : chart.outside)
        outside.append(month);
    const QCborMap map{{QStringLiteral("mean"), chart.mean}, {QStringLiteral("rates"), arrayOf(chart.rates)},
        {QStringLiteral("upper"), arrayOf(chart.upper)}, {QStringLiteral("lower"), arrayOf(chart.lower)},
        {QStringLiteral("outside"), arrayOf(outside)}, {QStringLiteral("months"), QCborArray::fromStringList(months)}};
    const auto data = QCborValue(map).toCbor().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringLiteral("<p><img src=\"%1%2\"/></p>").arg(scheme, QString::fromLatin1(data));
}

ControlChartPictures::ControlChartPictures(QTextDocument &document)
    : QObject(&document)
{
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

QSizeF ControlChartPictures::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto width = document->textWidth();
    return format.toImageFormat().name().startsWith(scheme) ? QSizeF(width, width * heightOfWidth) : QSizeF();
}

void ControlChartPictures::drawObject(
    QPainter *painter, const QRectF &area, QTextDocument *, int, const QTextFormat &format)
{
    const auto name = format.toImageFormat().name();
    if (!name.startsWith(scheme))
        return;
    const auto data = QByteArray::fromBase64(name.mid(scheme.size()).toLatin1(), QByteArray::Base64UrlEncoding);
    const auto map = QCborValue::fromCbor(data).toMap();
    QStringList months;
    for (const auto month : map[QStringLiteral("months")].toArray())
        months.append(month.toString());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintControlChart(*painter, area, chartOf(map), months);
    painter->restore();
}

} // namespace crm
