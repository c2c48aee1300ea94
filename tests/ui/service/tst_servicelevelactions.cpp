// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/search/search.h"
#include "db/service/workcalendar.h"
#include "models/service/calendarform.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/list/recordtable.h"
#include "ui/service/calendardialog.h"
#include "ui/service/servicelevelpage.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
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
    void calendarsGoOutAndComeInAsOneForm();
    void aCalendarOfTheSameNameIsReplacedWithItsEffectInSight();
    void aCalendarOfTheSameNameIsKeptUnderAnother();
    void holidaysAreShownTheirWay();
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
    QString file(const QByteArray &text)
    {
        QFile file(db.dir.filePath("calendar.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("the file could not be written");
        return file.fileName();
    }
    void press(const QString &action)
    {
        for (auto *button : page.banner()->findChildren<QPushButton *>())
            if (button->text() == action)
                return button->click();
        QFAIL(qPrintable(action));
    }
    /// Of Monday, in the calendar that was there first.
    QString hours()
    {
        const auto record = await(db.store.records({&ServiceCalendar::entity(), {}, {{"rid"}}, 1}))->first();
        return spansText(calendarFromJson(record.text("definition").toUtf8())->week[0]);
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

void TestServiceLevelActions::calendarsGoOutAndComeInAsOneForm()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Calendars);
    const auto path = f.db.dir.filePath("always.json");
    f.page.exportCalendar(path);
    QTRY_VERIFY(QFile::exists(path));
    f.page.importCalendar(path + "x"); // there is none
    QVERIFY(f.page.banner()->isVisible());
    const auto all = [&] { return *await(f.db.store.records({&ServiceCalendar::entity(), {}, {{"rid"}}})); };
    auto old = all().first();
    old.setValue("name", QStringLiteral("Old hours"));
    QVERIFY(f.db.put(old));
    f.page.importCalendar(path);
    QVERIFY(!f.page.banner()->isVisible());
    QTRY_COMPARE(all().size(), 2);
    QCOMPARE(all().at(0).text("definition"), all().at(1).text("definition"));
    QTRY_COMPARE(f.page.current().id, all().at(1).id);
}

void TestServiceLevelActions::aCalendarOfTheSameNameIsReplacedWithItsEffectInSight()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Calendars);
    f.page.importCalendar(f.file(R"({"name":"always","zone":"UTC","week":{"mon":[["09:00","17:00"]]}})"));
    QTRY_VERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.page.banner()->message(), QStringLiteral("There is a calendar “Always” already."));
    f.press("Replace it…");
    auto *dialog = f.page.findChild<CalendarDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->day(0)->text(), QStringLiteral("09:00–17:00"));
    QCOMPARE(dialog->day(1)->text(), QString());
    QTRY_VERIFY(!dialog->effect().isEmpty());
    QCOMPARE(f.hours(), QStringLiteral("00:00–24:00")); // nothing is changed before it is saved
    QTRY_VERIFY(dialog->isLoaded());
    dialog->save(false);
    QTRY_COMPARE(f.hours(), QStringLiteral("09:00–17:00"));
    QCOMPARE(f.count(ServiceCalendar::entity()), 1);
}

void TestServiceLevelActions::aCalendarOfTheSameNameIsKeptUnderAnother()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Calendars);
    f.page.importCalendar(f.file(R"({"name":"Always","zone":"UTC","week":{"mon":[["09:00","17:00"]]}})"));
    QTRY_VERIFY(f.page.banner()->isVisible());
    QCOMPARE(f.count(ServiceCalendar::entity()), 1);
    f.press("Keep both");
    QTRY_COMPARE(f.count(ServiceCalendar::entity()), 2);
    QCOMPARE(*await(f.db.store.count({&ServiceCalendar::entity(), Filter::equals("name", "Always (2)")})), 1);
}

void TestServiceLevelActions::holidaysAreShownTheirWay()
{
    LevelFixture f;
    f.choose(ServiceLevelPage::Part::Calendars);
    f.page.importCalendar(f.file("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"));
    QVERIFY(f.page.banner()->message().startsWith("This is an iCalendar file"));
}

CRM_TEST(TestServiceLevelActions)

} // namespace crm

#include "tst_servicelevelactions.moc"
