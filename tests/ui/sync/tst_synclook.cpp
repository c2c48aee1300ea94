// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/syncconflict.h"
#include "tests/support/test.h"
#include "tests/ui/sync/syncfixture.h"
#include "ui/kit/theme.h"
#include "ui/sync/pendingview.h"
#include "ui/sync/reviewview.h"

#include <QApplication>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>

using namespace crm;

/// How the page looks in each theme and direction, over a file with a question and something to send; kept as files
/// when CRM_SHOTS names a folder.
class TestSyncLook : public QObject
{
    Q_OBJECT
private slots:
    void pictures_data();
    void pictures();
    void everyStateOfTheFoot();
    void theFootSaysNothingBeforeItKnows();
};

namespace {

void fill(TestDb &db)
{
    const User anna{.id = Id::make(), .name = "Anna Berg"};
    const User ben{.id = Id::make(), .name = "Ben Okafor"};
    const Person person{.id = Id::make(), .name = "Ada Lovelace", .jobTitle = "Programmer", .city = "London"};
    const auto at = db.now.addSecs(-7200);
    const SyncConflict conflict{.id = Id::make(),
        .about = "person",
        .record = person.id.text(),
        .field = "notes",
        .base = R"({"notes": "Met at the fair."})",
        .winner = R"({"notes": "Met at the fair. Prefers to be called in the morning, never on Mondays."})",
        .loser = R"({"notes": "Met at the fair in Hanover; asked for the price list of next year."})",
        .winnerUser = {anna.id},
        .loserUser = {ben.id},
        .winnerAt = at,
        .loserAt = at.addSecs(-600),
        .at = at};
    SyncConflict removal{
        .id = Id::make(), .kind = ConflictKind::Removal, .about = "person", .record = person.id.text()};
    removal.winnerUser = {ben.id};
    removal.loserUser = {anna.id};
    removal.at = at;
    [&] {
        QVERIFY(await(db.store.commit({"Test",
            {Record::from(anna), Record::from(ben), Record::from(person), Record::from(conflict),
                Record::from(removal)}})));
    }();
    db.store.setUser(anna.id);
}

void keep(QWidget &window, const QString &name)
{
    if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty())
        QVERIFY(window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

} // namespace

void TestSyncLook::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("sync-light-1024") << ThemeChoice::Light << Qt::LeftToRight << QSize(1024, 640);
    QTest::newRow("sync-dark-1280") << ThemeChoice::Dark << Qt::LeftToRight << QSize(1280, 800);
    QTest::newRow("sync-rtl-1280") << ThemeChoice::Light << Qt::RightToLeft << QSize(1280, 800);
}

void TestSyncLook::pictures()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    applyTheme(*qApp, theme);
    qApp->setLayoutDirection(direction);
    {
        SyncDesk desk;
        fill(desk.db);
        desk.page->setClock([&desk] { return desk.db.now; });
        desk.window.resize(size);
        const QString tag = QString::fromUtf8(QTest::currentDataTag());
        desk.page->showPart(SyncPage::Review);
        QTRY_COMPARE(desk.page->review()->model()->rowCount(), 2);
        QTRY_COMPARE(desk.link.toReview(), 2);
        for (auto *area : desk.page->review()->findChildren<QScrollArea *>())
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0); // nothing is cut off at the side
        keep(desk.window, tag + "-review");
        desk.page->review()->list()->setCurrentIndex(desk.page->review()->model()->index(1));
        keep(desk.window, tag + "-removal");
        desk.page->showPart(SyncPage::Pending);
        keep(desk.window, tag + "-empty");
        desk.page->showPart(SyncPage::Connection);
        desk.field("code")->setText("RAPPORT-half");
        keep(desk.window, tag + "-connection");
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestSyncLook::theFootSaysNothingBeforeItKnows()
{
    TestDb db;
    QVERIFY(await(db.store.opened())); // as a window waits for it
    SyncLink link(db.store);
    SyncFoot foot(link);
    QVERIFY(!link.isKnown());
    QCOMPARE(foot.words().text, QString());
    QCOMPARE(foot.toolTip(), QString());
    QVERIFY(!foot.accessibleName().isEmpty());
    link.look();
    QTRY_COMPARE_WITH_TIMEOUT(foot.words().text, "Only on this computer", 20000);
    QVERIFY(link.isKnown());
}

/// Beside each other, as the sidebar shows them.
void TestSyncLook::everyStateOfTheFoot()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    keep(*anna.foot, "foot-synced");
    QVERIFY(server.stop());
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    anna.link.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(anna.foot->words().text, "Offline, 1 to send", 20000);
    keep(*anna.foot, "foot-offline");
    QCOMPARE(anna.foot->textFor(400), "Offline, 1 to send");
    QCOMPARE(anna.foot->textFor(40), "1 to send"); // never cut in the middle of the figure
    anna.page->showPart(SyncPage::Pending);
    QTRY_COMPARE(anna.page->pending()->model()->rowCount(), 1);
    keep(anna.window, "sync-offline-pending");
    anna.page->showPart(SyncPage::Connection);
    keep(anna.window, "sync-offline-connection");
    QVERIFY(server.start());
    const auto device = server.call({"device", "list"}).out.section(u'\t', 0, 0);
    QCOMPARE(server.call({"device", "revoke", device}).code, 0);
    anna.link.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(anna.foot->words().text, "Signed out", 20000);
    keep(*anna.foot, "foot-signed-out");
    keep(anna.window, "sync-signed-out");
}

CRM_TEST(TestSyncLook)
#include "tst_synclook.moc"
