// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/inspection.h"
#include "tests/support/test.h"
#include "tests/ui/forecast/salesfixture.h"
#include "ui/desk/deskpage.h"
#include "ui/home/reportcard.h"

#include <QChartView>
#include <QValueAxis>

namespace crm {

/// Win rates beside each other are compared by the length of their bars.
class TestDeskRates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void allHaveOneAxis();
};

void TestDeskRates::allHaveOneAxis()
{
    SalesFixture f;
    DeskPage page(f.workspace);
    page.setClock(f.clock());
    page.resize(1045, 760);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded() && !page.inspection()->deals().isEmpty());
    for (const auto axis : {SalesAxis::Owner, SalesAxis::Source, SalesAxis::Competitor}) {
        const auto *plot = page.rates(axis)->card()->findChild<QChartView *>();
        QVERIFY(plot);
        if (page.rates(axis)->data().categories.isEmpty())
            continue; // a sentence stands there
        const auto axes = plot->chart()->axes(Qt::Horizontal);
        QCOMPARE(axes.size(), 1);
        QCOMPARE(qobject_cast<QValueAxis *>(axes.first())->min(), 0);
        QCOMPARE(qobject_cast<QValueAxis *>(axes.first())->max(), 100);
    }
    QVERIFY(!page.rates(SalesAxis::Owner)->data().categories.isEmpty());
}

CRM_TEST(TestDeskRates)

} // namespace crm

#include "tst_deskrates.moc"
