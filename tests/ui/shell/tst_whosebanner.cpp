// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/whosebanner.h"

#include "db/entities/user.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/segments.h"
#include "ui/schedule/calendarpage.h"
#include "ui/schedule/mydaypage.h"
#include "ui/service/duequeuepage.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

/// Pages that show what is mine say so while nobody has said who they are.
class TestWhoseBanner : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pagesSayThatEverybodysAreShown_data();
    void pagesSayThatEverybodysAreShown();
    void dueNextSaysItOnceMineAreAskedFor();

private:
    void show(Page *page);
    Banner *banner() { return m_page->findChild<Banner *>("whose"); }

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Page> m_page;
};

void TestWhoseBanner::init()
{
    m_db = std::make_unique<TestDb>(QDateTime::currentDateTimeUtc());
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestWhoseBanner::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
}

void TestWhoseBanner::show(Page *page)
{
    m_page.reset(page);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activate();
}

void TestWhoseBanner::pagesSayThatEverybodysAreShown_data()
{
    QTest::addColumn<bool>("isCalendar");
    QTest::newRow("My Day") << false;
    QTest::newRow("Calendar") << true;
}

void TestWhoseBanner::pagesSayThatEverybodysAreShown()
{
    QFETCH(bool, isCalendar);
    if (isCalendar)
        show(new CalendarPage(*m_workspace));
    else
        show(new MyDayPage(*m_workspace));
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->message().contains("you have not said which colleague you are"));
    QSignalSpy asked(m_workspace.get(), &Workspace::whoAsked);
    banner()->findChild<QPushButton *>()->click();
    QCOMPARE(asked.count(), 1);
    for (auto *segments : m_page->findChildren<SegmentedControl *>())
        if (segments->accessibleName().startsWith("Whose")) {
            segments->setCurrentIndex(1); // everybody's: nothing is left out
            QTRY_VERIFY(!banner()->isVisible());
            segments->setCurrentIndex(0);
            QTRY_VERIFY(banner()->isVisible());
        }
    const User me{.id = Id::make(), .name = "Mara Lindqvist"};
    QVERIFY(m_db->put(me));
    m_db->store.setUser(me.id);
    QTRY_VERIFY(!banner()->isVisible());
}

void TestWhoseBanner::dueNextSaysItOnceMineAreAskedFor()
{
    show(new DueQueuePage(*m_workspace));
    QVERIFY(!banner()->isVisible());
    m_page->findChild<QCheckBox *>("only_mine")->setChecked(true);
    QTRY_VERIFY(banner()->isVisible());
    const User me{.id = Id::make(), .name = "Mara Lindqvist"};
    QVERIFY(m_db->put(me));
    m_db->store.setUser(me.id);
    QTRY_VERIFY(!banner()->isVisible());
}

CRM_TEST(TestWhoseBanner)

} // namespace crm

#include "tst_whosebanner.moc"
