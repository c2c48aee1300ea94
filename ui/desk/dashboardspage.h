// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/dashboard.h"
#include "models/reports/report.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QMenu;
class QStackedWidget;

namespace crm {

class KpiTile;
class PageHeader;
class ReportCard;

/// Dashboards that people put together from tiles: any list, grouped by any field, measured and drawn as they like.
class DashboardsPage final : public Page
{
    Q_OBJECT
public:
    explicit DashboardsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override { return tr("Dashboards"); }
    void activate() override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool showRecord(const AnyRef &ref) override;

    /// For tests.
    bool isLoaded() const { return m_isLoaded && m_open == 0; }
    int tileCount() const { return int(m_shown.size()); }
    ReportCard *card(int tile) const { return m_shown.value(tile).card; }
    KpiTile *figure(int tile) const { return m_shown.value(tile).figure; }
    QMenu *menuOf(int tile) const { return m_shown.value(tile).menu; }
    void addTile();

private:
    struct Shown
    {
        DashboardTile tile;
        ReportCard *card = nullptr; ///< either this
        KpiTile *figure = nullptr;  ///< or that
        QMenu *menu = nullptr;
        ReportData data = {};
    };

    void build();
    void buildHeader();
    QWidget *buildEmpty();
    void fillMenu(QMenu *menu);
    void ask();
    void askTiles();
    void showTiles(const QList<DashboardTile> &tiles);
    Shown makeTile(const DashboardTile &tile);
    void fillTileMenu(Shown &shown);
    void arrange();
    void run(int place);
    void showCard(const Shown &shown, const QString &sum);
    void open(int place, int series, int category);
    void move(const Id &tile, int by);
    void makeFirst();
    const Dashboard *chosen() const;
    bool isReadOnly() const;

    QList<Dashboard> m_boards;
    Id m_current;
    QList<Shown> m_shown;
    PageHeader *m_header = nullptr;
    QComboBox *m_choice = nullptr;
    QWidget *m_add = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTimer m_soon;
    int m_sequence = 0;
    int m_open = 0;
    bool m_isLoaded = false;
    bool m_isStale = false;
};

/// Its place in the sidebar.
PageInfo dashboardsPage();

} // namespace crm
