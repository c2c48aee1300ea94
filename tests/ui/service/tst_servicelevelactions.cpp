// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/search/search.h"
#include "db/service/workcalendar.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"
#include "ui/service/servicelevelpage.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

namespace crm {

class TestServiceLevelActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void deleteTakesTheChosenOne();
    void whatIsInUseStaysAndSaysSo();
    void aRowHasAMenu();
};

namespace {

/// A calendar that a policy counts by.
struct LevelFixture
{
    LevelFixture()
    {
        WorkCalendar always{.zone = "UTC"};
        for (auto &day : always.week)
            day = {{0, 86400}};
        const ServiceCalendar calendar{
            .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
        if (!db.put(calendar)
            || !db.put(
                SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedResolution = 600}))
            qFatal("the policy could not be stored");
        page.resize(1000, 600);
        page.show();
        page.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&page)); }();
    }
    void choose(ServiceLevelPage::Part part)
    {
        page.showPart(part);
        [&] { QTRY_VERIFY(!page.current().isNull()); }();
    }
    qint64 count(const Entity &entity) { return *await(db.store.count({&entity})); }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    ServiceLevelPage page{workspace};
    QSignalSpy noticed{&workspace, &Workspace::noticed};
    QSignalSpy failed{&workspace, &Workspace::failed};
};

} // namespace

void TestServiceLevelActions::deleteTakesTheChosenOne()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Policies);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    QTRY_COMPARE(f.noticed.size(), 1);
    QCOMPARE(f.noticed.first().first().toString(), QStringLiteral("Delete Standard"));
    QVERIFY(f.noticed.first().at(1).toLongLong() != 0); // and can be taken back
    QCOMPARE(f.count(SlaPolicy::entity()), 0);
}

void TestServiceLevelActions::whatIsInUseStaysAndSaysSo()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Calendars);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    QTRY_VERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.count(ServiceCalendar::entity()), 1);
    QCOMPARE(f.failed.size(), 0); // it is said here, and goes with the list
    f.choose(ServiceLevelPage::Part::Policies);
    QVERIFY(!f.page.banner()->isVisible());
}

void TestServiceLevelActions::aRowHasAMenu()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Policies);
    emit f.page.table()->menuAsked(f.page.mapToGlobal(QPoint(50, 50)));
    const QPointer<QMenu> menu = f.page.findChild<QMenu *>();
    QVERIFY(menu);
    QStringList offers;
    for (const auto *action : menu->actions())
        if (!action->isSeparator())
            offers.append(action->text());
    QCOMPARE(offers, QStringList({"Edit…", "Change History…", "Earlier", "Later", "Delete"}));
    menu->actions().last()->trigger();
    QTRY_COMPARE(f.count(SlaPolicy::entity()), 0);
    delete menu;
}

CRM_TEST(TestServiceLevelActions)

} // namespace crm

#include "tst_servicelevelactions.moc"
