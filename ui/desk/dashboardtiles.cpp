// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilereport.h"
#include "ui/desk/dashboardspage.h"
#include "ui/desk/tiledialog.h"
#include "ui/home/kpitile.h"
#include "ui/home/reportcard.h"
#include "ui/kit/labels.h"

#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>

namespace crm {

namespace {

constexpr int columns = 2;

ReportLook lookOf(const DashboardTile &tile)
{
    ReportLook look{.emptySentence = DashboardsPage::tr("No record matches.")};
    switch (tile.chart) {
    case TileChart::HorizontalBar:
        look.kind = ChartKind::HorizontalBar;
        break;
    case TileChart::Line:
        look.kind = ChartKind::Line;
        break;
    case TileChart::Donut:
        look.kind = ChartKind::Donut;
        break;
    default:
        look.kind = ChartKind::Bar;
    }
    return look;
}

} // namespace

void DashboardsPage::askTiles()
{
    const auto sequence = ++m_sequence;
    m_open = 1;
    workspace()
        .store()
        .records({&DashboardTile::entity(), Filter::refers("dashboard", m_current), {{"position"}}})
        .then(this, [this, sequence](const Result<QList<Record>> &records) {
            if (sequence != m_sequence)
                return;
            if (!records)
                return workspace().fail(records.error());
            QList<DashboardTile> tiles;
            for (const auto &record : *records)
                tiles.append(record.as<DashboardTile>());
            showTiles(tiles);
            m_isLoaded = true;
            --m_open;
            if (m_isStale) // something changed while this was being read
                m_soon.start();
        });
}

void DashboardsPage::showTiles(const QList<DashboardTile> &tiles)
{
    for (const auto &shown : std::as_const(m_shown)) {
        QWidget *old = shown.figure ? static_cast<QWidget *>(shown.figure) : shown.card->card();
        m_grid->removeWidget(old);
        old->hide();
        old->deleteLater(); // its menu may be what has just been used
        if (shown.card)
            shown.card->deleteLater();
    }
    m_shown.clear();
    for (const auto &tile : tiles)
        m_shown.append(makeTile(tile));
    arrange();
    for (int i = 0; i < m_shown.size(); ++i)
        run(i);
}

DashboardsPage::Shown DashboardsPage::makeTile(const DashboardTile &tile)
{
    Shown shown{.tile = tile};
    const int place = int(m_shown.size());
    if (tile.chart == TileChart::Figure || tile.group.isEmpty()) {
        shown.figure = new KpiTile(tile.title, QStringLiteral("sum"), Ink::Accent, m_content);
        shown.menu = new QMenu(shown.figure);
        shown.figure->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(shown.figure, &QWidget::customContextMenuRequested, this,
            [figure = shown.figure, menu = shown.menu](const QPoint &at) { menu->popup(figure->mapToGlobal(at)); });
        connect(shown.figure, &KpiTile::clicked, this, [this, place] { open(place, 0, 0); });
    } else {
        shown.card = new ReportCard(tile.title, lookOf(tile), m_content);
        auto *button = new IconButton(QStringLiteral("edit"), tr("Change the tile “%1”").arg(tile.title));
        button->setPopupMode(QToolButton::InstantPopup);
        shown.menu = new QMenu(button);
        button->setMenu(shown.menu);
        shown.card->card()->addTool(button);
        button->setVisible(!isReadOnly());
        connect(shown.card, &ReportCard::rowsRequested, this,
            [this](const Entity *entity, const Filter &filter, const QString &title) {
                workspace().openList(*entity, filter, title);
            });
        connect(shown.card, &ReportCard::saveFailed, this, [this](const Error &error) { workspace().fail(error); });
    }
    fillTileMenu(shown);
    return shown;
}

void DashboardsPage::fillTileMenu(Shown &shown)
{
    const auto add = [&](const QString &text, const char *name, std::function<void()> run) {
        auto *action = shown.menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(!isReadOnly());
        connect(action, &QAction::triggered, this, run);
    };
    const auto tile = shown.tile;
    add(tr("Change…"), "change", [this, tile] { (new TileDialog(workspace(), tile, window()))->open(); });
    add(tr("Move Forward"), "forward", [this, tile] { move(tile.id, -1); });
    add(tr("Move Back"), "back", [this, tile] { move(tile.id, 1); });
    add(tile.wide ? tr("Half as Wide") : tr("As Wide as the Page"), "wide", [this, tile] {
        auto changed = tile;
        changed.wide = !tile.wide;
        workspace().commit(putTile(changed));
    });
    add(tr("Remove"), "remove", [this, tile] {
        workspace().commit({tr("Tile “%1” removed.").arg(tile.title), {}, {{DashboardTile::entity().name, tile.id}}});
    });
}

void DashboardsPage::arrange()
{
    int row = 0;
    int column = 0;
    for (const auto &shown : std::as_const(m_shown)) {
        const int span = shown.tile.wide ? columns : 1;
        if (column + span > columns) {
            column = 0;
            ++row;
        }
        QWidget *widget = shown.figure ? static_cast<QWidget *>(shown.figure) : shown.card->card();
        m_grid->addWidget(widget, row, column, 1, span, shown.figure ? Qt::AlignTop : Qt::Alignment());
        widget->show();
        column += span;
    }
}

void DashboardsPage::run(int place)
{
    ++m_open;
    const auto tile = m_shown.at(place).tile;
    runTile(workspace().store(), tile)
        .then(this, [this, place, tile, sequence = m_sequence](const Result<ReportData> &data) {
            if (sequence != m_sequence || place >= m_shown.size())
                return;
            --m_open;
            auto &shown = m_shown[place];
            if (!data) {
                if (shown.card)
                    shown.card->showFailure(data.error().message);
                else
                    shown.figure->setFigure({}, data.error().message);
                return;
            }
            shown.data = *data;
            const auto sum = figureText(*data, data->whole());
            if (shown.figure)
                shown.figure->setFigure(sum, data->currencyNote);
            else
                showCard(shown, sum);
        });
}

/// What is in the bars says the card itself: other tiles may be of other records and rates.
void DashboardsPage::showCard(const Shown &shown, const QString &sum)
{
    shown.card->setPeriod(tr("As of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat)));
    shown.card->card()->setNote(shown.data.currencyNote);
    shown.card->show(shown.data, sum);
}

void DashboardsPage::open(int place, int series, int category)
{
    const auto &shown = m_shown.at(place);
    if (const auto behind = shown.data.at(series, category); behind.entity)
        workspace().openList(*behind.entity, behind.filter, shown.tile.title);
}

void DashboardsPage::move(const Id &tile, int by)
{
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown[i].tile.id != tile || i + by < 0 || i + by >= m_shown.size())
            continue;
        workspace().commit(swapTiles(m_shown[i].tile, m_shown[i + by].tile));
        return;
    }
}

void DashboardsPage::addTile()
{
    if (!chosen())
        return;
    const int last = m_shown.isEmpty() ? 0 : m_shown.last().tile.position;
    const DashboardTile tile{.id = Id::make(), .dashboard = {m_current}, .position = last + 1};
    (new TileDialog(workspace(), tile, window()))->open();
}

} // namespace crm
