// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/app/cli/clirun.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// The window and the command line work in one file, as in a cron job beside an open window.
class TestTwoPrograms : public QObject
{
    Q_OBJECT
private slots:
    void whatIsWrittenAfterTheOtherHasEndedStays_data();
    void whatIsWrittenAfterTheOtherHasEndedStays();
    void aFileInUseIsNotReplaced();
    void theLastFoldsTheLog();
};

void TestTwoPrograms::whatIsWrittenAfterTheOtherHasEndedStays_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("reading") << QStringList{"query", "person", "--columns", "name"};
    QTest::newRow("writing") << QStringList{"demo", "--contacts", "3"};
}

void TestTwoPrograms::whatIsWrittenAfterTheOtherHasEndedStays()
{
    QFETCH(QStringList, command);
    CliRun cli(false);
    TestDb db;
    const auto put = [&](const QString &name) { return bool(db.put(Person{.id = Id::make(), .name = name})); };
    const auto names = [&] {
        return cli.runOn(db.path(), {"query", "person", "--columns", "name", "--format", "csv"}).out;
    };
    QVERIFY(put("Ada"));
    QVERIFY(await(Store(db.path()).opened())); // as synchronisation does: a second one in the same program
    {
        QFile dialog(db.path()); // what a file dialog does to find an icon
        QVERIFY(dialog.open(QIODevice::ReadOnly));
    }
    QCOMPARE(cli.runOn(db.path(), command).code, 0);
    QVERIFY(put("Bob"));
    QVERIFY(names().contains("Bob"));
    QCOMPARE(cli.runOn(db.path(), command).code, 0);
    QVERIFY(put("Cem"));
    QVERIFY(names().contains("Cem"));
    QVERIFY(await(db.store.check())->isEmpty());
}

void TestTwoPrograms::aFileInUseIsNotReplaced()
{
    CliRun cli(false);
    TestDb db;
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Ada"}));
    const auto backup = db.dir.filePath("backup.rapport");
    QVERIFY(await(db.store.backup(backup)));
    {
        QFile dialog(db.path());
        QVERIFY(dialog.open(QIODevice::ReadOnly));
    }
    const auto restored = cli.runOn(db.path(), {"restore", backup});
    QCOMPARE(restored.code, 1);
    QVERIFY2(restored.err.contains("Another program"), qPrintable(restored.err));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 1);
}

void TestTwoPrograms::theLastFoldsTheLog()
{
    CliRun cli;
    QCOMPARE(cli.run({"demo", "--contacts", "3"}).code, 0);
    QVERIFY(!QFile::exists(cli.file("test.rapport-wal")));
    {
        Store store(cli.file("test.rapport"));
        QVERIFY(await(store.opened()));
        QCOMPARE(cli.run({"query", "person"}).code, 0);
        QVERIFY(QFile::exists(cli.file("test.rapport-wal")));
    }
    QVERIFY(!QFile::exists(cli.file("test.rapport-wal")));
}

CRM_TEST(TestTwoPrograms)
#include "tst_twoprograms.moc"
