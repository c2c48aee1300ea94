// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/noticedb.h"
#include "tests/support/test.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"
#include "ui/service/noticesbutton.h"
#include "ui/service/noticespopover.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestNoticesButton : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theBellCountsWhatWasNotRead();
    void enterOpensTheCaseAndItIsRead();
    void aClickOpensTheCase();
    void allIsReadAtOnce();
    void tabGoesRoundInIt();
    void escapeAndLeavingCloseIt();
    void nothingToTellIsSaid();
    void whoHasNotSaidWhoTheyAreMay();
    void everyStateIsDrawnInBothThemes();
    void everyControlHasAName();
};

namespace {

struct Fixture
{
    Fixture()
    {
        window.resize(1000, 700);
        field = new QLineEdit(&window);
        field->setAccessibleName("Field");
        field->move(600, 600);
        button = new NoticesButton(workspace, &window, [this] { return db.now; });
        button->setParent(&window);
        button->setGeometry(QRect(QPoint(160, 8), button->sizeHint()));
        window.show();
        button->show();
        field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(button->list().isLoaded());
    }
    NoticesPopover *open()
    {
        button->click();
        return button->popover();
    }
    /// How much of the card is in colours that have a hue of the accent.
    static int accentPixels(const QImage &image)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == tokens().accent;
        return count;
    }

    NoticeDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    QWidget window;
    QLineEdit *field = nullptr;
    NoticesButton *button = nullptr;
};

} // namespace

void TestNoticesButton::theBellCountsWhatWasNotRead()
{
    Fixture f;
    QCOMPARE(f.button->accessibleName(), QString("Notices"));
    QCOMPARE(Fixture::accentPixels(f.button->grab().toImage()), 0);
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->text(), QString("1"));
    QCOMPARE(f.button->accessibleName(), QString("Notices, 1 unread"));
    QVERIFY(Fixture::accentPixels(f.button->grab().toImage()) > 20);
}

void TestNoticesButton::enterOpensTheCaseAndItIsRead()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    f.db.theySetPriority(f.db.kettle, "high");
    QTRY_COMPARE(f.button->list().unread(), 2);
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    auto *popover = f.open();
    QVERIFY(popover->isVisible());
    QVERIFY(popover->view()->hasFocus());
    QTest::keyClick(popover->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>().id, f.db.kettle);
    QVERIFY(!popover->isVisible());
    QCOMPARE(f.button->text(), QString());
}

void TestNoticesButton::aClickOpensTheCase()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->list().rowCount(), 1);
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    auto *view = f.open()->view();
    const auto place = view->visualRect(view->model()->index(0, 0));
    QVERIFY(view->viewport()->rect().contains(place)); // whole
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_COMPARE(opened.size(), 1);
}

void TestNoticesButton::allIsReadAtOnce()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->list().unread(), 1);
    auto *popover = f.open();
    QVERIFY(popover->allRead()->isEnabled());
    popover->allRead()->click();
    QCOMPARE(f.button->list().unread(), 0);
    QVERIFY(!popover->allRead()->isEnabled());
    QVERIFY(popover->isVisible());
    QVERIFY(popover->view()->hasFocus());
}

void TestNoticesButton::tabGoesRoundInIt()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->list().unread(), 1);
    auto *popover = f.open();
    QTest::keyClick(popover->view(), Qt::Key_Tab);
    QVERIFY(popover->isVisible());
    QVERIFY(popover->allRead()->hasFocus());
    QTest::keyClick(popover->allRead(), Qt::Key_Space);
    QCOMPARE(f.button->list().unread(), 0);
    QVERIFY(popover->view()->hasFocus());
    QTest::keyClick(popover->view(), Qt::Key_Backtab); // nothing else to go to any more
    QVERIFY(popover->view()->hasFocus());
    QVERIFY(popover->isVisible());
}

void TestNoticesButton::escapeAndLeavingCloseIt()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->list().unread(), 1);
    auto *popover = f.open();
    QTest::keyClick(popover->view(), Qt::Key_Escape);
    QVERIFY(!popover->isVisible());
    QTRY_VERIFY(f.field->hasFocus()); // where it was
    f.open();
    QVERIFY(popover->isVisible());
    QTest::mouseClick(&f.window, Qt::LeftButton, {}, QPoint(900, 300));
    QVERIFY(!popover->isVisible());
    f.open();
    f.field->setFocus();
    QVERIFY(!popover->isVisible());
    f.open();
    f.button->click(); // the bell closes what it opened
    QVERIFY(!popover->isVisible());
    QCOMPARE(f.button->list().unread(), 1); // looking at the list reads nothing
}

void TestNoticesButton::nothingToTellIsSaid()
{
    Fixture f;
    auto *popover = f.open();
    QVERIFY(popover->empty()->isVisible());
    QCOMPARE(popover->empty()->accessibleName(), QString("Nothing has happened in the last two weeks."));
    QVERIFY(!popover->allRead()->isEnabled());
    f.db.theyWrite(f.db.kettle); // comes in while it is open
    QTRY_VERIFY(popover->view()->isVisible());
    QVERIFY(!popover->empty()->isVisible());
}

void TestNoticesButton::whoHasNotSaidWhoTheyAreMay()
{
    Fixture f;
    f.db.store.setUser({});
    QSignalSpy asked(&f.workspace, &Workspace::whoAsked);
    auto *popover = f.open();
    QTRY_COMPARE(popover->empty()->accessibleName(), QString("You have not said which colleague you are."));
    for (auto *button : popover->empty()->findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    QCOMPARE(asked.size(), 1);
}

void TestNoticesButton::everyStateIsDrawnInBothThemes()
{
    for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(*qApp, theme);
        Fixture f;
        f.db.theyWrite(f.db.kettle);
        QTRY_COMPARE(f.button->list().unread(), 1);
        auto *popover = f.open();
        auto *view = popover->view();
        const auto isNew = f.window.grab(popover->geometry()).toImage();
        popover->allRead()->click();
        QVERIFY(f.window.grab(popover->geometry()).toImage() != isNew);
        const auto beside = view->mapTo(&f.window, QPoint(2, view->height() - 2));
        QCOMPARE(f.window.grab().toImage().pixelColor(beside), tokens().surface);
    }
}

void TestNoticesButton::everyControlHasAName()
{
    Fixture f;
    f.db.theyWrite(f.db.kettle);
    QTRY_COMPARE(f.button->list().unread(), 1);
    f.open();
    QCOMPARE(namelessWidgets(&f.window), QStringList());
}

CRM_TEST(TestNoticesButton)

} // namespace crm

#include "tst_noticesbutton.moc"
