// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Six charts on a page, each kind: built and painted for the first time, given other data, painted again, beside the
// same number of plain charts of QtCharts with one series and no axes.
#include "tests/bench/bench.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGridLayout>
#include <QStackedBarSeries>

#include <memory>

using namespace crm;

namespace {

constexpr int count = 6;

ChartData dataOf(int chart, int round)
{
    constexpr ChartKind kinds[] = {ChartKind::Bar, ChartKind::StackedBar, ChartKind::HorizontalBar, ChartKind::Line,
        ChartKind::Donut, ChartKind::StackedBar};
    ChartData data{.kind = kinds[chart]};
    for (int c = 0; c < 12; ++c)
        data.categories.append(QStringLiteral("M%1").arg(c));
    for (int s = 0; s < (chart % 2 ? 6 : 1); ++s) {
        ChartSeries series{QStringLiteral("Series %1").arg(s), {}};
        for (int c = 0; c < 12; ++c)
            series.values.append((c * 7 + s * 13 + round) % 40);
        data.series.append(series);
    }
    return data;
}

std::unique_ptr<QWidget> pageOf(const QList<QWidget *> &parts)
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    for (int i = 0; i < parts.size(); ++i)
        grid->addWidget(parts[i], i / 3, i % 3);
    page->resize(1280, 800);
    page->show();
    QCoreApplication::processEvents();
    return page;
}

double plainCharts()
{
    Times times;
    for (int round = 0; round < 20; ++round) {
        QList<QWidget *> views;
        for (int i = 0; i < count; ++i)
            views.append(new QChartView);
        const auto page = pageOf(views);
        times.measureBusy([&] {
            for (auto *view : views) {
                auto *series = new QStackedBarSeries;
                auto *set = new QBarSet(QStringLiteral("One"));
                for (int c = 0; c < 12; ++c)
                    set->append(c * 7 % 40);
                series->append(set);
                static_cast<QChartView *>(view)->chart()->addSeries(series);
            }
            page->grab();
        });
    }
    return times.median();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    Times first;
    Times other;
    Times again;
    for (int round = 0; round < 20; ++round) {
        QList<QWidget *> cards;
        for (int i = 0; i < count; ++i)
            cards.append(new ChartCard(QStringLiteral("Chart %1").arg(i)));
        const auto page = pageOf(cards);
        const auto show = [&](int with) {
            for (int i = 0; i < count; ++i)
                static_cast<ChartCard *>(cards[i])->setData(dataOf(i, with));
            page->grab();
        };
        first.measureBusy([&] { show(0); });
        other.measureBusy([&] { show(1); });
        again.measureBusy([&] { page->grab(); });
    }
    const auto limit = plainCharts();
    report("six charts, built and painted, median (15 ms)", first.median(), limit);
    report("  p99", first.p99(), limit);
    report("six charts, other data, median (15 ms)", other.median(), limit);
    report("six charts, painted again, median", again.median(), limit);
    return 0;
}
