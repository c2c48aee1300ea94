// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/servicecase.h"
#include "db/entities/user.h"
#include "db/entity/registry.h"
#include "db/sql/connection.h"
#include "db/sql/schema.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QFile>

using namespace crm;

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void isTheGoldenOne();
    void addsWhatIsMissing();
    void refusesWhatIsNotOurs();
    void refusesANewerFile();
    void refusesWritesAroundTheDoor();
    void readsWhatItMayNotWrite();
    void aLoadLeavesOutIndexesUntilOneIsAskedFor();
};

static QString golden()
{
    return sourceFile("tests/data/schema.sql");
}

/// Any change of the schema shows in review. After an intended one: CRM_GOLDEN=write tst_db tst_schema.
void TestSchema::isTheGoldenOne()
{
    const auto text = schemaSql(Registry::instance()).join(";\n") + ";\n";
    QFile file(golden());
    if (qEnvironmentVariable("CRM_GOLDEN") == "write") {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(text, file.readAll());
}

void TestSchema::addsWhatIsMissing()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("old.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
    }
    {
        Connection c(path, Connection::ReadWrite);
        c.run("DROP INDEX person_ix_sort; ALTER TABLE person DROP COLUMN _sort; ALTER TABLE change_log DROP COLUMN "
              "program");
        c.run("DROP TRIGGER person_log_update; DROP TRIGGER person_log_delete; ALTER TABLE person DROP COLUMN website; "
              "DROP TABLE preference; UPDATE meta SET value = 'old' WHERE key = 'schema'");
    }
    Store store(path);
    QVERIFY(await(store.opened()));
    Record person = Record::blank(*Registry::instance().byName("person"));
    person.setValue("name", QString("Ada"));
    person.setValue("website", QString("https://ada.example"));
    QVERIFY(await(store.commit({"Create", {person}})));
    QVERIFY(await(store.undo()));
}

void TestSchema::refusesWhatIsNotOurs()
{
    QTemporaryDir dir;
    const auto refusal = [&](const QString &path, bool create = false) {
        Store store(path, {.create = create});
        const auto opened = await(store.opened());
        return opened ? QString() : opened.error().message;
    };
    QVERIFY(refusal(dir.filePath("missing.rapport")).startsWith("There is no file"));
    QVERIFY(refusal(dir.path(), true).contains("is a folder"));
    QVERIFY(refusal(dir.filePath("no/such/folder.rapport"), true).startsWith("The folder of"));
    QFile text(dir.filePath("text.rapport"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("Dear diary, this is no database at all.");
    text.close();
    QVERIFY(refusal(text.fileName()).contains("is not a Rapport file"));
    QVERIFY(refusal(text.fileName(), true).contains("is not a Rapport file"));
    Connection(dir.filePath("other.rapport"), Connection::Create).run("CREATE TABLE cookies(a)");
    QVERIFY(refusal(dir.filePath("other.rapport")).contains("database of another program"));
}

void TestSchema::refusesANewerFile()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("a.rapport");
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.opened()));
    }
    Connection(path, Connection::ReadWrite).run("PRAGMA user_version = 999");
    Store store(path);
    const auto opened = await(store.opened());
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains("newer version"));
}

void TestSchema::refusesWritesAroundTheDoor()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    Connection c(db.path(), Connection::ReadWrite);
    QVERIFY_THROWS_EXCEPTION(SqlError, c.run("INSERT INTO team(id, name) VALUES(randomblob(16), 'Sneaky')"));
}

void TestSchema::readsWhatItMayNotWrite()
{
    TestDb db;
    QVERIFY(db.put(Record::from(Team{.id = Id::make(), .name = "North"})));
    Store reader(db.path(), {.readOnly = true});
    QVERIFY(await(reader.opened()));
    QVERIFY(reader.isReadOnly());
    QCOMPARE(*await(reader.count({Registry::instance().byName("team")})), 1);
    const auto refused = await(reader.commit({"Write", {Record::from(Team{.id = Id::make(), .name = "South"})}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::ReadOnly);
}

static QString planOf(Connection &c, const QByteArray &field)
{
    auto plan
        = c.exec("EXPLAIN QUERY PLAN SELECT * FROM service_case WHERE " + field + " = x'01' ORDER BY rid LIMIT 9");
    return plan.next() ? plan.text(3) : QString();
}

/// Rules look for a customer's other complaints with each that comes in: 120,000 of them took hours without.
void TestSchema::aLoadLeavesOutIndexesUntilOneIsAskedFor()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    Connection c(db.path(), Connection::ReadWrite);
    const auto &entity = ServiceCase::entity();
    dropForBulk(c, entity);
    QVERIFY2(planOf(c, "person").startsWith("SCAN"), qPrintable(planOf(c, "person")));
    makeIndexOf(c, entity, "person");
    QVERIFY2(planOf(c, "person").startsWith("SEARCH"), qPrintable(planOf(c, "person")));
    QVERIFY2(planOf(c, "organisation").startsWith("SCAN"), qPrintable(planOf(c, "organisation")));
    makeIndexOf(c, entity, "organisation");
    makeIndexOf(c, entity, "organisation"); // and again
    QVERIFY2(planOf(c, "organisation").startsWith("SEARCH"), qPrintable(planOf(c, "organisation")));
}

CRM_TEST(TestSchema)
#include "tst_schema.moc"
