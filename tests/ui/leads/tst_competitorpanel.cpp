// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/labels.h"
#include "ui/leads/competitorpanel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

namespace crm {

class TestCompetitorPanel : public QObject
{
    Q_OBJECT
private slots:
    void theRegisterShowsWinsLossesAndPrices();
    void nothingIsCutInANarrowPanel();
};

namespace {

struct Fixture
{
    Fixture()
    {
        [&] {
            QVERIFY(db.put(rival));
            QVERIFY(db.put(CompetitorPrice{.id = Id::make(),
                .competitor = {rival.id},
                .item = "Gateway",
                .price = {120000},
                .seenOn = db.now.date()}));
            for (const auto *stage : {"Won", "Lost", "Lost", "Lead"})
                QVERIFY(db.put(Opportunity{
                    .id = Id::make(), .name = "Deal", .stage = {db.stage(stage)}, .competitor = {rival.id}}));
            QSignalSpy shown(&panel, &CompetitorPanel::shown);
            panel.setCompetitor(rival.id);
            QVERIFY(shown.wait());
        }();
    }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Competitor rival{.id = Id::make(), .name = "Rival", .strengths = "Cheap"};
    CompetitorPanel panel{workspace};
};

} // namespace

void TestCompetitorPanel::theRegisterShowsWinsLossesAndPrices()
{
    Fixture f;
    QCOMPARE(f.panel.figures(), QString("Won against: 1, Lost to: 2, Open against: 1"));
    QCOMPARE(f.panel.priceCount(), 1);
    QSignalSpy created(&f.workspace, &Workspace::createRequested);
    f.panel.findChild<QPushButton *>("addPrice")->click();
    QCOMPARE(created.first().first().value<Record>().reference("competitor"), f.rival.id);
}

void TestCompetitorPanel::nothingIsCutInANarrowPanel()
{
    Fixture f;
    f.panel.resize(scaled(280), scaled(700)); // no panel beside a list is narrower
    f.panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&f.panel));
    const auto *scroll = f.panel.findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
        qPrintable(QStringLiteral("%1 > %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    for (const auto *label : f.panel.findChildren<Label *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()),
            qPrintable(QStringLiteral("%1: %2 of %3")
                           .arg(label->text())
                           .arg(label->height())
                           .arg(label->heightForWidth(label->width()))));
}

CRM_TEST(TestCompetitorPanel)

} // namespace crm

#include "tst_competitorpanel.moc"
