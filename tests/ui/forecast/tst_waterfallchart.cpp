// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/forecast/waterfallchart.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontMetrics>

namespace crm {

class TestWaterfallChart : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void namesOfStepsAreToldApart();
};

void TestWaterfallChart::namesOfStepsAreToldApart()
{
    const auto metrics = textMetrics(TextStyle::Caption);
    const auto narrow = metrics.horizontalAdvance("Amount d");
    QCOMPARE(twoLines(metrics, "Amount down", narrow), (QStringList{"Amount", "down"}));
    QCOMPARE(twoLines(metrics, "Won", narrow), QStringList{"Won"});
    const auto two = twoLines(metrics, "金额增加", metrics.horizontalAdvance("金额增"));
    QCOMPARE(two.join(QString()), "金额增加");
    QCOMPARE(two.size(), 2);
}

} // namespace crm

using crm::TestWaterfallChart;
CRM_TEST(TestWaterfallChart)
#include "tst_waterfallchart.moc"
