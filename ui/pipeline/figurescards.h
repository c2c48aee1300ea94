// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/dealfigures.h"
#include "models/pipeline/deallistmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QListView;
class QStackedLayout;

namespace crm {

class ChartCard;
class FunnelChart;
class KpiCard;
class Label;

/// What stands above the board: money won and expected by month, how far deals come, and those that need somebody.
class FiguresCards final : public QWidget
{
    Q_OBJECT
public:
    FiguresCards(Workspace &workspace, DealFigures &figures, QWidget *parent = nullptr);

    QListView *attentionList() const { return m_list; }

signals:
    void openAsked(const crm::AnyRef &deal);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFigures();
    void fitHeight();
    QWidget *buildAttention();
    void present();
    void showForecast();
    void showFunnel();
    void showAttention();
    void openMonth(int series, int month);
    void openStage(int step);

    Workspace &m_workspace;
    DealFigures &m_figures;
    ChartCard *m_forecast;
    KpiCard *m_funnelCard;
    FunnelChart *m_funnel;
    KpiCard *m_attentionCard;
    DealListModel *m_attention;
    QListView *m_list;
    Label *m_calm;
    QStackedLayout *m_stack = nullptr;
    Filter m_askedFor;
};

} // namespace crm
