// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/postgresdatabase.h"
#include "db/sync/server/sqlitedatabase.h"
#include "tests/support/test.h"
#include "tests/sync/postgrescluster.h"

using namespace crm;
using namespace crm::sync;

/// Over every database.
class TestDatabase : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanupTestCase() { database.reset(), cluster.reset(); }
    void manyRowsAreStoredAsFewAre_data();
    void manyRowsAreStoredAsFewAre();
    void manyRowsThatCannotBeStoredLeaveNothingBehind();
    void aListStandsBehindIn();

private:
    QVariantList rows(int count) const;
    void store(const QVariantList &values);

    const Columns columns{"things",
        {{"n", Columns::Integer}, {"name", Columns::Text}, {"body", Columns::Bytes}, {"at", Columns::Integer}}};
    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<PostgresCluster> cluster;
    std::unique_ptr<Database> database;
};

void TestDatabase::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestDatabase::init()
{
    QFETCH_GLOBAL(bool, isPostgres);
    database.reset();
    dir = std::make_unique<QTemporaryDir>();
    if (isPostgres) {
        if (!cluster)
            cluster = std::make_unique<PostgresCluster>();
        QVERIFY(cluster->isRunning());
        database = std::make_unique<PostgresDatabase>(cluster->newDatabase());
    } else {
        database = std::make_unique<SqliteDatabase>(dir->filePath("office.db"), true);
    }
    database->define({"CREATE TABLE things(n INTEGER PRIMARY KEY, name TEXT, body BLOB NOT NULL, at INTEGER)"});
}

QVariantList TestDatabase::rows(int count) const
{
    QVariantList values;
    for (int n = 0; n < count; ++n)
        values << qint64(n) << (n % 3 ? QVariant(QString("Größe %1").arg(n)) : QVariant())
               << (n % 5 ? QByteArray("\0\\x\xff", 4) : QByteArray()) << (n % 2 ? QVariant(qint64(-n)) : QVariant());
    return values;
}

void TestDatabase::store(const QVariantList &values)
{
    const auto width = columns.columns.size();
    database->insert(columns, values.size() / width, [&](qsizetype row, RowWriter &writer) {
        for (qsizetype column = 0; column < width; ++column) {
            const auto &value = values.at(row * width + column);
            if (value.typeId() == QMetaType::QByteArray)
                writer.bytes(value.toByteArray());
            else if (value.typeId() == QMetaType::QString)
                writer.text(value.toString().toUtf8());
            else if (value.isNull())
                writer.null();
            else
                writer.integer(value.toLongLong());
        }
    });
}

void TestDatabase::manyRowsAreStoredAsFewAre_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 10, 49, 50, 51, 1000})
        QTest::addRow("%d", count) << count;
}

void TestDatabase::manyRowsAreStoredAsFewAre()
{
    QFETCH(int, count);
    database->transact([&] { store(rows(count)); });
    const auto stored = database->select("SELECT n, name, body, at FROM things ORDER BY n");
    QVariantList values;
    for (const auto &row : stored)
        values += row;
    QCOMPARE(values, rows(count));
}

void TestDatabase::manyRowsThatCannotBeStoredLeaveNothingBehind()
{
    auto twice = rows(100);
    twice += twice.first(4);
    auto cause = DatabaseError::Unknown;
    const auto tryTo = [&](const QVariantList &values) {
        try {
            database->transact([&] { store(values); });
            return false;
        } catch (const DatabaseError &error) {
            cause = error.cause;
            return true;
        }
    };
    QVERIFY(tryTo(twice));
    QCOMPARE(cause, DatabaseError::Content);
    QCOMPARE(database->scalar("SELECT count(*) FROM things").toInt(), 0);
    QVERIFY(!tryTo(rows(100))); // the session goes on
    QCOMPARE(database->scalar("SELECT count(*) FROM things").toInt(), 100);
}

void TestDatabase::aListStandsBehindIn()
{
    store(rows(100));
    const QVariantList names{QString("Größe 1"), QString("Größe 2"), QString("Größe 3"), QString("nobody")};
    const auto found = database->select("SELECT n FROM things WHERE n < ? AND name IN ? AND n >= ? ORDER BY n",
        {qint64(50), QVariant(names), qint64(2)});
    QCOMPARE(found, (QList<QVariantList>{{qint64(2)}}));
    database->run("DELETE FROM things WHERE body IN ?", {QVariant(QVariantList{QByteArray("\0\\x\xff", 4)})});
    QCOMPARE(database->scalar("SELECT count(*) FROM things").toInt(), 20);
}

CRM_TEST(TestDatabase)
#include "tst_database.moc"
