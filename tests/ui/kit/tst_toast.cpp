// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/kit/toast.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestToast : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void bannerDropsEarlierActions();
    void aNewToastTakesThePlaceOfTheOld();
    void anOfferComesBackAfterWhatIsDone();
    void toastEndsByItself();
    void toastActionRunsOnce();
    void toastStaysInsideTheWindow();
    void toastLeavesSumsInSight();
    void aPopupStandsBesideWhatReachesToTheTop();
};

namespace {

void show(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

void TestToast::bannerDropsEarlierActions()
{
    QWidget window;
    auto *banner = new Banner(&window);
    banner->showMessage(Banner::Kind::Error, "The file could not be read.");
    banner->addAction("Try again");
    banner->showMessage(Banner::Kind::Info, "The file was read.");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(banner->findChildren<QPushButton *>().size(), 0);
    QCOMPARE(banner->accessibleName(), "The file was read.");
}

void TestToast::aNewToastTakesThePlaceOfTheOld()
{
    QWidget window;
    window.resize(600, 400);
    show(window);
    auto *toasts = new ToastHost(&window);
    QStringList undone;
    toasts->post({"One.", "Undo", [&] { undone += "One"; }});
    toasts->post({"Two.", "Undo", [&] { undone += "Two"; }});
    QCOMPARE(toasts->sentence(), "Two.");
    QTest::mouseClick(toasts->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(undone, QStringList{"Two"});
    QVERIFY(!toasts->isVisible()); // the step before is not offered any more
    toasts->post({"Three.", "Undo", [] {}});
    toasts->post({"Undone: Three."});
    QCOMPARE(toasts->sentence(), "Undone: Three.");
    QVERIFY(!toasts->findChild<QPushButton *>()->isVisible());
}

void TestToast::anOfferComesBackAfterWhatIsDone()
{
    QWidget window;
    window.resize(600, 400);
    show(window);
    auto *toasts = new ToastHost(&window);
    toasts->post({.sentence = "A draft is kept.", .actionText = "Go on", .action = [] {}, .isOffer = true});
    toasts->post({"One.", "Undo", [] {}});
    QCOMPARE(toasts->sentence(), "One.");
    QCOMPARE(toasts->waiting(), 1);
    toasts->dismiss();
    QCOMPARE(toasts->sentence(), "A draft is kept.");
    toasts->dismiss();
    QVERIFY(!toasts->isVisible());
    toasts->post({"Two.", "Undo", [] {}});
    toasts->post({.sentence = "Another draft is kept.", .actionText = "Go on", .action = [] {}, .isOffer = true});
    QCOMPARE(toasts->sentence(), "Two.");
    toasts->dismiss();
    QCOMPARE(toasts->sentence(), "Another draft is kept.");
}

void TestToast::toastEndsByItself()
{
    QWidget window;
    window.resize(600, 400);
    show(window);
    auto *toasts = new ToastHost(&window);
    toasts->setDuration(20);
    toasts->post({"Saved."});
    QVERIFY(toasts->isVisible());
    QTRY_VERIFY(!toasts->isVisible());
}

void TestToast::toastActionRunsOnce()
{
    QWidget window;
    window.resize(600, 400);
    show(window);
    auto *toasts = new ToastHost(&window);
    int undone = 0;
    toasts->post({"3 contacts were moved to the trash.", "Undo", [&] { ++undone; }});
    QTest::keyClick(&window, Qt::Key_F6);
    auto *button = toasts->findChild<QPushButton *>();
    QTRY_VERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(undone, 1);
    QVERIFY(!toasts->isVisible());
}

void TestToast::toastStaysInsideTheWindow()
{
    QWidget window;
    window.resize(600, 400);
    show(window);
    auto *toasts = new ToastHost(&window);
    toasts->post({"3 contacts were moved to the trash.", "Undo", [] {}});
    QVERIFY(window.rect().contains(toasts->geometry()));
    window.resize(420, 300);
    QTRY_VERIFY(window.rect().contains(toasts->geometry()));
}

void TestToast::toastLeavesSumsInSight()
{
    QWidget window;
    window.resize(600, 400);
    QWidget sums(&window);
    sums.setGeometry(0, 330, 600, 60);
    show(window);
    auto *toasts = new ToastHost(&window);
    toasts->post({"The quote was saved.", "Undo", [] {}});
    QVERIFY(toasts->geometry().intersects(sums.geometry()));
    toasts->dismiss();
    sums.setProperty("keptClear", true);
    toasts->post({"The quote was saved.", "Undo", [] {}});
    QVERIFY(!toasts->geometry().intersects(sums.geometry()));
    QVERIFY(window.rect().contains(toasts->geometry()));
}

void TestToast::aPopupStandsBesideWhatReachesToTheTop()
{
    QWidget window;
    window.resize(600, 400);
    QWidget head(&window);
    head.setGeometry(0, 0, 600, 50);
    QWidget note(&window);
    note.setGeometry(400, 100, 200, 80);
    for (auto *widget : {&head, &note})
        widget->setProperty("keptClear", true);
    show(window);
    QObject watcher;
    const QRect low(420, 250, 160, 120);
    QCOMPARE(clearPlace(window, low, &watcher), low);
    const auto beside = clearPlace(window, {420, 150, 160, 120}, &watcher); // no room below the head
    QVERIFY(!beside.intersects(head.geometry()) && !beside.intersects(note.geometry()));
    QVERIFY(beside.right() < 420);
    note.setGeometry(0, 100, 600, 300);
    QCOMPARE(clearPlace(window, low, &watcher), low); // nothing is free
}

CRM_TEST(TestToast)

} // namespace crm

#include "tst_toast.moc"
