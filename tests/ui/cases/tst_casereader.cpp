// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/caseform.h"
#include "ui/cases/statusflow.h"
#include "ui/kit/composer.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>

namespace crm {

class TestCaseReader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void whoMayNotWriteCannotTypeIntoACase_data();
    void whoMayNotWriteCannotTypeIntoACase();
};

void TestCaseReader::whoMayNotWriteCannotTypeIntoACase_data()
{
    QTest::addColumn<bool>("isReader");
    QTest::newRow("reader") << true;
    QTest::newRow("colleague") << false;
}

void TestCaseReader::whoMayNotWriteCannotTypeIntoACase()
{
    QFETCH(bool, isReader);
    CaseFixture f;
    f.db.store.setRole(isReader ? "reader" : "");
    const auto page = f.open();
    type(page->form()->editor("subject"), "Something else");
    QTest::keyClicks(page->response(), "We are sorry");
    QCOMPARE(page->form()->changedFields().contains("subject"), !isReader);
    QCOMPARE(page->response()->toPlainText().isEmpty(), isReader);
    QCOMPARE(page->note()->isVisible(), !isReader);
    const auto *next = page->flow()->step(CaseStatus::InProgress);
    QCOMPARE(next->isEnabled(), !isReader);
    QCOMPARE(page->findChild<QAbstractButton *>(QStringLiteral("assignToMe"))->isVisible(), !isReader);
    QCOMPARE(page->findChild<QAbstractButton *>(QStringLiteral("save"))->isEnabled(), !isReader);
}

CRM_TEST(TestCaseReader)

} // namespace crm

#include "tst_casereader.moc"
