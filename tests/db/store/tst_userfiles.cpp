// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/store/userfiles.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QProcess>

using namespace crm;

/// What is written for the user never takes the place of what people have entered.
class TestUserFiles : public QObject
{
    Q_OBJECT
private slots:
    void noDatabaseIsOverwritten();
    void aBackupReplacesBackupsOnly();
    void aPipeIsNotReplaced();
};

void TestUserFiles::noDatabaseIsOverwritten()
{
    TestDb db;
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Ada"}));
    OutputFile file(db.path());
    QVERIFY(!file.open());
    QVERIFY(file.errorString().contains("database"));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 1);
    OutputFile other(db.dir.filePath("people.csv"));
    QVERIFY(other.open());
    QCOMPARE(other.write("name\n"), 5);
    QVERIFY(other.commit());
    QVERIFY(OutputFile(db.dir.filePath("people.csv")).open()); // an export of before
}

void TestUserFiles::aBackupReplacesBackupsOnly()
{
    TestDb db;
    const auto backup = db.dir.filePath("backup.rapport");
    QVERIFY(await(db.store.backup(backup)));
    QVERIFY(await(db.store.backup(backup)));
    const auto itself = await(db.store.backup(db.path()));
    QVERIFY(!itself);
    QVERIFY(itself.error().message.contains("itself"));
    QFile letter(db.dir.filePath("letter.odt"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear customer");
    letter.close();
    const auto foreign = await(db.store.backup(letter.fileName()));
    QVERIFY(!foreign);
    QVERIFY(foreign.error().message.contains("letter.odt"));
    QCOMPARE(QFileInfo(letter).size(), 13);
}

void TestUserFiles::aPipeIsNotReplaced()
{
    TestDb db;
    const auto pipe = db.dir.filePath("pipe");
    if (QProcess::execute("mkfifo", {pipe}) != 0)
        QSKIP("There are no named pipes here.");
    OutputFile file(pipe);
    QVERIFY(!file.open());
    QVERIFY(file.errorString().contains("pipe"));
    const auto backup = await(db.store.backup(pipe));
    QVERIFY(!backup);
    QVERIFY2(backup.error().message.contains("needs the name of a file"), qPrintable(backup.error().message));
    QVERIFY(isNoFile(pipe));
    QVERIFY(!isNoFile(db.path()) && !isNoFile(db.dir.path()) && !isNoFile(db.dir.filePath("new.csv")));
}

CRM_TEST(TestUserFiles)
#include "tst_userfiles.moc"
