// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reports/report.h"
#include "ui/kit/chartcard.h"

namespace crm {

/// How a report is drawn.
struct ReportLook
{
    ChartKind kind = ChartKind::Bar;
    bool hasStageColours = false; ///< categories are stages
    bool hasSeverityColours = false;
    QString emptySentence = {};
    bool isPercent = false; ///< values are shares, 0–100
    int mostDrawn = 0;      ///< ChartData::mostDrawn
};

/// The chart of a report.
ChartData chartOf(const ReportData &data, const ReportLook &look);

/// A figure of a report for people: an amount in its currency without needless cents, or a number.
QString figureText(const ReportData &data, double value);
/// In few characters, for an axis: "1.2M", "160k".
QString shortFigureText(double value);

/// A ChartCard that shows a report: its bars open the rows behind them, its menu saves it as a file.
class ReportCard final : public QObject
{
    Q_OBJECT
public:
    ReportCard(const QString &title, const ReportLook &look, QWidget *parent);

    ChartCard *card() const { return m_card; }
    /// What its files say it is about: the days, whose records. The rates amounts were told by follow it.
    void setPeriod(const QString &period) { m_period = period; }
    void show(const ReportData &data, const QString &headline);
    void showFailure(const QString &why = {});
    const ReportData &data() const { return m_data; }

signals:
    void rowsRequested(const crm::Entity *entity, const crm::Filter &filter, const QString &title);
    void saveFailed(const crm::Error &error);

private:
    void askToSave(const QString &suffix);

    ReportLook m_look;
    ReportData m_data;
    QString m_title;
    QString m_period;
    ChartCard *m_card;
};

} // namespace crm
