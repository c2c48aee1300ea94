// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/user.h"
#include "db/sql/connection.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace crm;

/// What is wrong with a file is said in a sentence, and there is a way on.
class TestBadFiles : public QObject
{
    Q_OBJECT
private slots:
    void aBackupGoesOverADamagedFile();
    void whatIsFoundDamagedLaterIsNamed();
    void aFileDamagedFurtherBackStaysBesideItsBackup();
    void aDamagedFileDoesNotTakeTheBackupOfASoundOne();
    void aBackupThatIsCutShortIsSaidToBeDamaged();
    void aFormerFileIsKeptUnderTheNameThatIsAskedFor_data();
    void aFormerFileIsKeptUnderTheNameThatIsAskedFor();
    void aFileThatCannotBeKeptStaysWhereItIs();
    void aFileIsReadWhileAnotherProgramIsWriting();
    void aFileForWhichThereIsNoPlaceIsNamed();
};

/// Overwrites the beginning of the tables' descriptions and leaves SQLite's head alone.
static void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    file.write(QByteArray(3900, '\x5a'));
}

void TestBadFiles::aBackupGoesOverADamagedFile()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.commit({"Create", {Record::from(Person{.id = Id::make(), .name = "Ada"})}})));
        QVERIFY(await(store.backup(backup)));
    }
    damage(path);
    {
        Store store(path);
        const auto opened = await(store.opened());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains("damaged"), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains("customers.rapport"), qPrintable(opened.error().message));
    }
    QVERIFY(bool(restoreBackup(backup, path)));
    QVERIFY(QFile::exists(path + ".damaged"));
    Store store(path);
    QVERIFY(await(store.opened()));
    QCOMPARE(*await(store.count({&Person::entity()})), 1);
}

/// Such a file still opens, and holds what came after the backup.
void TestBadFiles::whatIsFoundDamagedLaterIsNamed()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
    }
    qint64 pageSize = 0;
    QList<qint64> pages; // of the table and its indexes
    {
        Connection connection(path, Connection::ReadOnly);
        pageSize = connection.scalar("PRAGMA page_size").toLongLong();
        auto rows = connection.exec("SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'team' AND rootpage > 0");
        while (rows.next())
            pages.append(rows.integer(0));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (const auto page : std::as_const(pages)) {
        QVERIFY(file.seek((page - 1) * pageSize));
        file.write(QByteArray(pageSize, '\x5a'));
    }
    file.close();
    Store store(path);
    QVERIFY(await(store.opened()));
    const auto counted = await(store.records({&Team::entity()}));
    QVERIFY(!counted);
    QVERIFY2(counted.error().message.contains("customers.rapport"), qPrintable(counted.error().message));
    const auto faults = await(store.check());
    const auto said = faults ? faults->value(0) : faults.error().message; // SQLite lists, or gives up
    QVERIFY2(said.contains("customers.rapport"), qPrintable(said));
}

void TestBadFiles::aFileDamagedFurtherBackStaysBesideItsBackup()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
        QVERIFY(await(store.backup(backup)));
    }
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(20'000, '\x5a'));
    }
    QVERIFY(restoreBackup(backup, path));
    QVERIFY(QFile::exists(path + ".damaged"));
    QVERIFY(await(Store(path).check())->isEmpty());
}

void TestBadFiles::aDamagedFileDoesNotTakeTheBackupOfASoundOne()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
        Edit people{"People"};
        for (int number = 0; number < 2000; ++number)
            people.puts.append(Record::from(
                Person{.id = Id::make(), .name = QStringLiteral("Ann Lee %1").arg(number), .city = "Graz"}));
        QVERIFY(await(store.commit(people)));
        QVERIFY(await(store.backup(backup)));
    }
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() * 7 / 8)); // among the people: nothing is read there for opening it
        file.write(QByteArray(4'096, '\x5a'));
    }
    Store damaged(path);
    QVERIFY(await(damaged.opened()));
    const auto done = await(damaged.backup(backup));
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("is damaged"), qPrintable(done.error().message));
    QCOMPARE(QDir(dir.path()).entryList({"*.part*"}), QStringList());
    QVERIFY(await(Store(backup).check())->isEmpty());
}

void TestBadFiles::aBackupThatIsCutShortIsSaidToBeDamaged()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
        QVERIFY(await(store.backup(backup)));
    }
    QVERIFY(QFile::resize(backup, 20'000));
    const auto done = restoreBackup(backup, path);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains("was not restored"), qPrintable(done.error().message));
    QVERIFY(await(Store(path).check())->isEmpty());
}

void TestBadFiles::aFormerFileIsKeptUnderTheNameThatIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("sound") << QByteArray();
    QTest::newRow("no database any more") << QByteArray(8000, '\x5a');
}

/// And only there, damaged or not.
void TestBadFiles::aFormerFileIsKeptUnderTheNameThatIsAskedFor()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    const auto kept = dir.filePath("kept.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
        QVERIFY(await(store.backup(backup)));
    }
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto size = QFileInfo(path).size();
    const auto done = restoreBackup(backup, path, kept);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(*done, kept);
    QCOMPARE(QFileInfo(kept).size(), size);
    QCOMPARE(QDir(dir.path()).entryList({"*.damaged*", "*.part*"}), QStringList());
    QVERIFY(await(Store(path).check())->isEmpty());
}

void TestBadFiles::aFileThatCannotBeKeptStaysWhereItIs()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    const auto backup = dir.filePath("backup.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
        QVERIFY(await(store.backup(backup)));
        QVERIFY(await(store.commit({"Create", {Record::from(Person{.id = Id::make(), .name = "Ada"})}})));
    }
    const auto done = restoreBackup(backup, path, dir.filePath("no such folder/kept.rapport"));
    QVERIFY(!done);
    QVERIFY2(done.error().message.startsWith("Nothing was restored"), qPrintable(done.error().message));
    QVERIFY(!QFile::exists(path + ".part"));
    Store store(path);
    QVERIFY(await(store.opened()));
    QCOMPARE(*await(store.count({&Person::entity()})), 1);
}

/// A long import on the command line must not keep the window from starting.
void TestBadFiles::aFileIsReadWhileAnotherProgramIsWriting()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("customers.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
    }
    Connection other(path, Connection::ReadWrite);
    other.run("BEGIN IMMEDIATE");
    Store store(path);
    QVERIFY(await(store.opened()));
    QCOMPARE(*await(store.count({&Person::entity()})), 0);
    other.run("ROLLBACK");
    QVERIFY(await(store.commit({"Create", {Record::from(Person{.id = Id::make(), .name = "Ada"})}})));
}

void TestBadFiles::aFileForWhichThereIsNoPlaceIsNamed()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("no such folder/Rapport demo.rapport");
    Store store(path, {.create = true});
    const auto opened = await(store.opened());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(path)), qPrintable(opened.error().message));
}

CRM_TEST(TestBadFiles)
#include "tst_badfiles.moc"
