// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/clockcheck.h"
#include "tests/support/test.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/kit/cards.h"

#include <QPushButton>

using namespace crm;

class TestClockBanner : public QObject
{
    Q_OBJECT
private slots:
    void aClockSetBackIsSaid();
    void aClockThatIsRightAfterAllIsNotDoubtedAgain();
};

void TestClockBanner::aClockSetBackIsSaid()
{
    ShellFixture f;
    f.addPerson("Sato");
    f.window->messages().compareClock(f.db.now.addDays(-3));
    QTRY_VERIFY(f.window->findChild<Banner *>()->message().contains("clock"));
}

void TestClockBanner::aClockThatIsRightAfterAllIsNotDoubtedAgain()
{
    ShellFixture f;
    f.addPerson("Sato");
    auto &messages = f.window->messages();
    auto *banner = f.window->findChild<Banner *>();
    messages.compareClock(f.db.now.addDays(-3));
    QTRY_VERIFY(banner->isVisible());
    const auto buttons = banner->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QTRY_VERIFY(!banner->isVisible());
    messages.compareClock(f.db.now.addDays(-3));
    QVERIFY(!await(changedAhead(f.db.store, f.db.now.addDays(-3)))->isValid());
    QTest::qWait(50);
    QVERIFY(!banner->isVisible());
    f.addPerson("Mora"); // a later step speaks again
    QVERIFY(await(changedAhead(f.db.store, f.db.now.addDays(-3)))->isValid());
}

CRM_TEST(TestClockBanner)
#include "tst_clockbanner.moc"
