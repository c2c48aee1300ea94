// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/reportcard.h"

#include "db/value/amountlimit.h"
#include "db/value/money.h"
#include "ui/kit/tokens.h"

#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QStandardPaths>

#include <cmath>

namespace crm {

QString figureText(const ReportData &data, double value)
{
    if (data.currency.isEmpty())
        return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
    const auto whole = std::abs(value) >= 1000 ? std::round(value) : value;
    return formatAmount(cappedWhole(whole * std::pow(10.0, currencyDigits(data.currency))), data.currency, true);
}

QString shortFigureText(double value)
{
    const auto size = std::abs(value);
    const auto number = [&](double scaledValue) {
        return QLocale().toString(
            scaledValue, 'f', std::abs(scaledValue) < 10 && scaledValue != std::floor(scaledValue) ? 1 : 0);
    };
    QString text;
    if (QLocale().language() == QLocale::Chinese && size >= 9'995) // counts by ten thousands
        text = size >= 9995e4 ? number(value / 1e8) + u'亿' : number(value / 1e4) + u'万';
    else if (size >= 999.5e6)
        text = ReportCard::tr("%1bn").arg(number(value / 1e9));
    else if (size >= 999.5e3)
        text = ReportCard::tr("%1M").arg(number(value / 1e6));
    else if (size >= 1e3)
        text = ReportCard::tr("%1k").arg(number(value / 1e3));
    else
        text = number(value);
    return text;
}

static QColor severityColour(int place)
{
    static constexpr Tone tones[] = {Tone::Neutral, Tone::Info, Tone::Warn, Tone::Bad, Tone::Violet};
    const auto colours = toneColours(tones[std::clamp(place, 0, 4)]);
    return blend(colours.text, colours.soft, tokens().isDark ? 0.15 : 0.25);
}

ChartData chartOf(const ReportData &data, const ReportLook &look)
{
    ChartData chart{.kind = look.kind, .categories = data.categories};
    for (const auto &series : data.series)
        chart.series.append({series.name.isEmpty() ? data.title : series.name, series.values});
    chart.whole = data.mean;
    chart.mostDrawn = look.mostDrawn;
    chart.format = [data](double value) { return figureText(data, value); };
    chart.axisFormat = shortFigureText;
    if (look.isPercent) {
        chart.axisTop = 100;
        chart.format = [](double value) { return ReportCard::tr("%1 %").arg(QLocale().toString(value, 'f', 1)); };
        chart.axisFormat = [](double value) { return ReportCard::tr("%1 %").arg(QLocale().toString(qRound(value))); };
    }
    if (look.hasStageColours)
        chart.categoryColour = [places = data.places](int category) { return stageColour(places.value(category)); };
    if (look.hasSeverityColours)
        chart.categoryColour = severityColour;
    return chart;
}

ReportCard::ReportCard(const QString &title, const ReportLook &look, QWidget *parent)
    : QObject(parent)
    , m_look(look)
    , m_title(title)
    , m_card(new ChartCard(title, parent))
{
    if (!look.emptySentence.isEmpty())
        m_card->setEmptySentence(look.emptySentence);
    m_card->setMinimumHeight(scaled(250));
    auto *button = new IconButton(QStringLiteral("dots"), tr("Save the chart “%1”").arg(title), m_card);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    for (const auto &[suffix, label] : {std::pair(QStringLiteral("png"), tr("Save as PNG Picture…")),
             std::pair(QStringLiteral("svg"), tr("Save as SVG Drawing…")),
             std::pair(QStringLiteral("pdf"), tr("Save as PDF Page…"))}) {
        auto *action = menu->addAction(label);
        action->setObjectName(suffix);
        connect(action, &QAction::triggered, this, [this, suffix = suffix] { askToSave(suffix); });
    }
    button->setMenu(menu);
    m_card->addTool(button);
    connect(m_card, &ChartCard::barActivated, this, [this](int series, int category) {
        if (const auto behind = m_data.at(series, category); behind.entity)
            emit rowsRequested(
                behind.entity, behind.filter, m_title + QStringLiteral(" · ") + m_data.titleOf(series, category));
    });
}

void ReportCard::show(const ReportData &data, const QString &headline)
{
    m_data = data;
    QStringList context{m_period, data.currencyNote};
    context.removeAll(QString());
    m_card->setContext(context.join(QStringLiteral(" · ")));
    m_card->setHeadline(headline);
    m_card->setData(chartOf(data, m_look));
}

void ReportCard::showFailure(const QString &why)
{
    m_data = {};
    m_card->setHeadline({});
    m_card->setEmptySentence(why.isEmpty() ? tr("These numbers could not be read.") : why);
    m_card->setData({.kind = m_look.kind, .categories = {QString()}, .series = {{m_title, {0}}}});
}

void ReportCard::askToSave(const QString &suffix)
{
    auto *dialog = new QFileDialog(m_card, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(m_title).replace(u'/', u'-') + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = m_card->exportTo(path); !saved)
            emit saveFailed(saved.error());
    });
    dialog->open();
}

} // namespace crm
