// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/service/noticelist.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/theme.h"
#include "ui/service/duequeuepage.h"
#include "ui/service/duetray.h"
#include "ui/service/sladesk.h"
#include "ui/service/slapopup.h"
#include "ui/service/triagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace crm {

class TestSlaDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theWindowAndTheDesktopTell();
    void aCaseThatIsOpenedElsewhereIsTakenAway();
    void whatJoinsAnOpenCardIsReadable();
    void manyAreToldTogether();
    void theTrayCountsDown();
    void takingOverAssignsTheCase();
    void anAnswerWithdrawsTheNotification();
    void theCountdownRuns();
    void triageIsToldWhenItsTimeHasCome();
    void theQueueSaysItsOrder();
    void everyControlHasAName();
};

namespace {

class FakeNotifier final : public Notifier
{
public:
    void show(const Notification &notification) override { shown.append(notification); }
    void withdraw(const QString &key) override { withdrawn.append(key); }

    QList<Notification> shown;
    QStringList withdrawn;
};

/// Monday, half past nine; around the clock, a first response is promised within an hour, a warning comes after 45 min.
struct Fixture
{
    Fixture()
    {
        add(mara);
        db.store.setUser(mara.id);
        WorkCalendar always{.zone = "UTC"};
        for (auto &day : always.week)
            day = {{0, 86400}};
        const ServiceCalendar calendar{
            .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
        add(calendar);
        add(SlaPolicy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedFirst = 60});
        window.resize(1000, 700);
        window.show();
    }
    template <typename T> void add(const T &value) { QVERIFY(db.put(value)); }
    Id open(const QString &subject, const Id &owner = {})
    {
        const ServiceCase c{.id = Id::make(), .subject = subject, .owner = {owner}, .openedAt = db.now};
        add(c);
        return c.id;
    }
    /// Begins, and turns the clock to when the warnings are due.
    bool start()
    {
        auto made = std::make_unique<FakeNotifier>();
        notifier = made.get();
        desk = new SlaDesk(workspace, &window, std::move(made), [this] { return db.now; });
        desk->start();
        if (!QTest::qWaitFor([this] { return desk->watch().next().isValid(); }))
            return false;
        db.now = db.now.addSecs(46 * 60);
        desk->watch().look();
        return !desk->watch().shown().isEmpty();
    }
    QPushButton *button(const QString &name)
    {
        for (auto *button : desk->popup()->findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    const User mara{.id = Id::make(), .name = "Mara"};
    SlaDesk *desk = nullptr;
    FakeNotifier *notifier = nullptr;
};

} // namespace

void TestSlaDesk::theWindowAndTheDesktopTell()
{
    Fixture f;
    const auto id = f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    QVERIFY(f.desk->popup()->isVisible());
    QCOMPARE(f.notifier->shown.size(), 1);
    QCOMPARE(f.notifier->shown.first().title, "Kettle leaks");
    QCOMPARE(f.notifier->shown.first().body, "First response due in 14:00 · CASE-000001");
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    emit f.notifier->activated(f.notifier->shown.first().key, "default");
    QCOMPARE(opened.first().first().value<AnyRef>().id, id);
    QVERIFY(!f.desk->popup()->isVisible());
}

void TestSlaDesk::aCaseThatIsOpenedElsewhereIsTakenAway()
{
    Fixture f;
    const auto kettle = f.open("Kettle leaks", f.mara.id);
    f.open("Lid is loose", f.mara.id);
    QVERIFY(f.start());
    QCOMPARE(f.desk->watch().shown().size(), 2);
    f.workspace.open({"service_case", kettle}); // from the bell, a list, the palette
    QCOMPARE(f.desk->watch().shown().size(), 1);
    QCOMPARE(f.desk->watch().shown().first().serviceCase.title(), "Lid is loose");
    QVERIFY(f.desk->popup()->isVisible());
    NoticeList bell(f.db.store, [&f] { return f.db.now; });
    QObject::connect(&bell, &NoticeList::allRead, &f.desk->watch(), &SlaWatch::dismissAll);
    bell.markAllRead();
    QVERIFY(!f.desk->popup()->isVisible());
}

void TestSlaDesk::whatJoinsAnOpenCardIsReadable()
{
    Fixture f;
    f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    auto *popup = f.desk->popup();
    QVERIFY(popup->isVisible());
    const auto before = popup->height();
    emit f.desk->watch().shownChanged(); // the next step: the rows are made anew while the card is open
    QVERIFY(popup->height() >= before);
    QTRY_VERIFY(f.button("Put away: Kettle leaks"));
    const auto *away = f.button("Put away: Kettle leaks");
    QVERIFY(popup->rect().contains(QRect(away->mapTo(popup, QPoint()), away->size())));
    QVERIFY(away->height() > 10);
}

void TestSlaDesk::manyAreToldTogether()
{
    Fixture f;
    for (int i = 0; i < 4; ++i)
        f.open(QStringLiteral("Case %1").arg(i), f.mara.id);
    QVERIFY(f.start());
    QCOMPARE(f.notifier->shown.size(), 1);
    QCOMPARE(f.notifier->shown.first().title, "4 due times");
    QSignalSpy all(f.desk, &SlaDesk::allRequested);
    emit f.notifier->activated(f.notifier->shown.first().key, "default");
    QCOMPARE(all.size(), 1);
    f.desk->watch().dismissAll();
    QCOMPARE(f.notifier->withdrawn, QStringList{f.notifier->shown.first().key});
}

void TestSlaDesk::theTrayCountsDown()
{
    Fixture f;
    f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    DueTray tray(f.desk->watch(), nullptr, [&f] { return f.db.now; });
    tray.update();
    QCOMPARE(tray.badge().text, "14");
    QCOMPARE(tray.sentence(), "CASE-000001: First response due in 14:00");
    f.db.now = f.db.now.addSecs(15 * 60);
    tray.update();
    QCOMPARE(tray.badge().text, "1");
    QCOMPARE(tray.badge().tone, Tone::Bad);
    QCOMPARE(tray.sentence(), "1 case(s) overdue");
    const auto picture = badgedIcon({}, tray.badge()).pixmap(32, 32).toImage();
    QCOMPARE(picture.pixelColor(1, 28).red(), 0xc6);
}

void TestSlaDesk::takingOverAssignsTheCase()
{
    Fixture f;
    const auto id = f.open("Kettle leaks");
    QVERIFY(f.start());
    QVERIFY(f.button("Take over: Kettle leaks"));
    f.button("Take over: Kettle leaks")->click();
    QTRY_COMPARE(f.db.get<ServiceCase>(id).owner.id, f.mara.id);
}

void TestSlaDesk::anAnswerWithdrawsTheNotification()
{
    Fixture f;
    const auto id = f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    auto c = await(f.db.store.fetch(ServiceCase::entity(), {id}))->first();
    c.setValue("status", QStringLiteral("acknowledged"));
    QVERIFY(f.db.put(c));
    QTRY_COMPARE(f.notifier->withdrawn.size(), 1);
    QVERIFY(!f.desk->popup()->isVisible());
}

void TestSlaDesk::theCountdownRuns()
{
    Fixture f;
    f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    auto *countdown = f.desk->popup()->findChild<QLabel *>("countdown");
    QCOMPARE(countdown->text(), "First response due in 14:00");
    f.db.now = f.db.now.addSecs(15 * 60);
    QTRY_COMPARE_WITH_TIMEOUT(countdown->text(), "First response missed by 1:00", 3000);
}

void TestSlaDesk::triageIsToldWhenItsTimeHasCome()
{
    Fixture f;
    f.open("Kettle leaks", f.mara.id);
    QVERIFY(f.start());
    TriageBar bar(f.workspace);
    bar.setClock([&f] { return f.db.now; });
    bar.every()->setCurrentIndex(bar.every()->findData(30));
    emit bar.every()->activated(bar.every()->currentIndex());
    QCOMPARE(bar.countdown(), "Again in 30:00");
    QTRY_COMPARE(await(readTriagePlan(f.db.store))->minutes, 30);
    QSignalSpy said(&f.workspace, &Workspace::noticed);
    f.desk->triageNow();
    QTest::qWait(50);
    QCOMPARE(said.size(), 0);
    f.db.now = f.db.now.addSecs(31 * 60);
    f.desk->triageNow();
    QTRY_COMPARE(said.size(), 1);
    f.desk->triageNow();
    QTest::qWait(50);
    QCOMPARE(said.size(), 1); // once
    bar.done()->click();
    QCOMPARE(bar.countdown(), "Again in 30:00");
}

void TestSlaDesk::theQueueSaysItsOrder()
{
    Fixture f;
    DueQueuePage page(f.workspace);
    const auto says = [&page](const QString &sentence) {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence; });
    };
    QVERIFY(says("Open cases in the order in which something is due"));
    page.showPart(DueQueueModel::Part::Triage);
    QVERIFY(says("Open cases, the worst first"));
    QVERIFY(says("Safety first, then severity, then waiting time"));
}

void TestSlaDesk::everyControlHasAName()
{
    Fixture f;
    f.open("Kettle leaks");
    QVERIFY(f.start());
    TriageBar bar(f.workspace);
    QCOMPARE(namelessWidgets(f.desk->popup()), QStringList());
    QCOMPARE(namelessWidgets(&bar), QStringList());
}

CRM_TEST(TestSlaDesk)

} // namespace crm

#include "tst_sladesk.moc"
