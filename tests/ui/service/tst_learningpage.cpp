// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/home/reportcard.h"
#include "ui/kit/chartcard.h"
#include "ui/kit/theme.h"
#include "ui/service/learningpage.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLabel>

namespace crm {

/// What the page of learning says of a time in which there is little to learn from.
class TestLearningPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void whereNobodyComplainedNobodyComplainedAgain();
};

namespace {

QStringList wordsOf(const LearningPage &page, const QByteArray &key)
{
    QStringList words;
    for (const auto *label : page.report(key)->card()->findChildren<QLabel *>())
        words.append(label->text());
    return words;
}

} // namespace

void TestLearningPage::whereNobodyComplainedNobodyComplainedAgain()
{
    TestDb db(QDateTime::currentDateTimeUtc());
    Search search(db.store);
    Settings settings(db.dir.filePath("settings.ini"));
    Workspace workspace(db.store, search, settings);
    LearningPage page(workspace);
    page.resize(1100, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded());
    QCOMPARE(page.numbers().complaints, 0);
    QVERIFY2(wordsOf(page, "repeats").contains("No complaints"), qPrintable(wordsOf(page, "repeats").join(u'|')));
    QVERIFY(db.put(ServiceCase{.id = Id::make(), .subject = "Kettle leaks", .openedAt = db.now}));
    page.refresh();
    QTRY_COMPARE(page.numbers().complaints, 1);
    QTRY_VERIFY2(wordsOf(page, "repeats").contains("0 % repeated"), qPrintable(wordsOf(page, "repeats").join(u'|')));
}

CRM_TEST(TestLearningPage)

} // namespace crm

#include "tst_learningpage.moc"
