// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "models/reports/homereports.h"
#include "ui/shell/page.h"

#include <QTimer>

class QGridLayout;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace crm {

class EmptyState;
class KpiTile;
class Label;
class PageHeader;
class ReportCard;
class TaskAgenda;

/// What an empty file offers on the home page; a null function: no such button.
struct HomeActions
{
    std::function<void()> import = {};
    std::function<void()> demo = {};
};

/// The manager's first look: what stands in the pipeline, what was won, what customers complain about, what is to be
/// done today. Every figure opens the records behind it.
class HomePage final : public Page
{
    Q_OBJECT
public:
    HomePage(Workspace &workspace, const HomeActions &actions = {}, QWidget *parent = nullptr);

    QString title() const override { return tr("Home"); }
    void activate() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    /// For tests and pictures.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    bool isLoaded() const { return m_isLoaded && m_open == 0; }
    KpiTile *tile(int place) const { return m_tiles.value(place); }
    ReportCard *report(const QByteArray &key) const;
    QListView *taskList() const { return m_tasks; }
    void setPeriod(PeriodChoice choice);

signals:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const HomeActions &actions);
    QWidget *buildTiles();
    QWidget *buildTasks();
    void buildReports();
    QWidget *buildEmpty(const HomeActions &actions);
    void arrange();
    void ask();
    void askFor(const Report &report, std::function<void(const ReportData &)> show, std::function<void()> fail = {});
    void askPeriod(const ReportFacts &facts);
    void askReports(const ReportFacts &facts, const Period &period);
    void askTiles(const ReportFacts &facts);
    void askWhetherEmpty();
    void greet(const ReportFacts &facts);
    void finishOne();
    void noteCurrencies(const ReportData &data);
    void showTile(int place, const ReportData &data, const QString &note);
    QDateTime now() const { return m_clock().toLocalTime(); }

    Clock m_clock = systemClock;
    PeriodChoice m_period = PeriodChoice::TwelveMonths;
    PageHeader *m_header = nullptr;
    Label *m_note = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<KpiTile *> m_tiles;
    QList<ReportData> m_figures;
    QList<std::pair<QByteArray, ReportCard *>> m_reports;
    QWidget *m_taskCard = nullptr;
    Label *m_taskCount = nullptr;
    QListView *m_tasks = nullptr;
    TaskAgenda *m_agenda = nullptr;
    QStackedWidget *m_taskStack = nullptr;
    QTimer m_soon;
    Cancel m_cancel;
    int m_sequence = 0;
    int m_open = 0; ///< questions without an answer
    int m_columns = 0;
    bool m_isLoaded = false;
    bool m_isStale = false; ///< records changed while another page was shown
};

} // namespace crm
