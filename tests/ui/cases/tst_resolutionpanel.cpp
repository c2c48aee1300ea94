// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/cases/statusflow.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

namespace crm {

class TestResolutionPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void escapePutsTheQuestionAwayAndKeepsTheWords();
    void whatComesBackTooLateIsUndoneWhereItIsTold();
};

void TestResolutionPanel::escapePutsTheQuestionAwayAndKeepsTheWords()
{
    DeskFixture f;
    const auto page = f.open(f.request.id);
    auto *step = page->flow()->step(CaseStatus::Solved);
    QTest::mouseClick(step, Qt::LeftButton);
    QTRY_VERIFY(page->resolution()->isVisible());
    QTest::keyClicks(page->resolution(), "Calibrated.");
    QTest::keyClick(page->resolution(), Qt::Key_Escape);
    QVERIFY(!page->resolution()->isVisible());
    QVERIFY(step->hasFocus());
    QTest::mouseClick(step, Qt::LeftButton);
    QTRY_VERIFY(page->resolution()->isVisible());
    QCOMPARE(page->resolution()->toPlainText(), QStringLiteral("Calibrated."));
}

void TestResolutionPanel::whatComesBackTooLateIsUndoneWhereItIsTold()
{
    DeskFixture f;
    auto closed = f.stored(f.request.id);
    closed.setValue("status", QStringLiteral("closed"));
    closed.setValue("resolution", QStringLiteral("Calibrated."));
    QVERIFY(f.db.put(closed));
    f.db.now = f.db.now.addDays(reopenGraceDays + 1);
    const auto page = f.open(f.request.id);
    QSignalSpy told(&f.workspace, &Workspace::noticed);
    QTest::mouseClick(page->flow()->step(CaseStatus::InProgress), Qt::LeftButton);
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().contains("it goes on in"));
    QVERIFY(told.last().at(1).toLongLong() > 0);
}

CRM_TEST(TestResolutionPanel)

} // namespace crm

#include "tst_resolutionpanel.moc"
