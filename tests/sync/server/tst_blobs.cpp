// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/blobs.h"
#include "db/sync/server/ledger.h"
#include "db/sync/server/postgresdatabase.h"
#include "db/sync/server/secrets.h"
#include "db/sync/server/sqlitedatabase.h"
#include "tests/support/test.h"
#include "tests/sync/postgrescluster.h"

using namespace crm;
using namespace crm::sync;

/// Over every database.
class TestBlobs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data();
    void init();
    void cleanupTestCase() { database.reset(), cluster.reset(); }
    void piecesMakeAFile();
    void sendingGoesOnWhereItStopped();
    void otherBytesThanAnnouncedAreDropped();
    void boundsHold();
    void aSizeThatWasWrongHoldsNobodyUp();
    void whatNoRecordRefersToGoesAfterAMonth();

private:
    Blobs::Outcome take(const QByteArray &sha, qint64 offset, qint64 size, const QByteArray &bytes)
    {
        return blobs->take({sha, offset, size, bytes}, quota, now);
    }
    static QByteArray contents(qsizetype size) { return QByteArray("0123456789").repeated(size / 10 + 1).first(size); }
    void refer(const QByteArray &sha, const Id &row, bool isRemoved)
    {
        RowState state{"attachment", row, ++seq};
        state.groups.insert(
            "sha256", {Fields{{QString("sha256"), QString::fromLatin1(sha.toHex())}}, {2, "annasbox"}, seq});
        state.existence = {isRemoved, {2, "annasbox"}, seq};
        ledger->putStates({{&state, false, false}}, 0);
    }

    static constexpr qint64 day = 86400000;
    qint64 now = 1772443800000;
    qint64 quota = 1 << 20;
    qint64 seq = 0;
    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<PostgresCluster> cluster;
    std::unique_ptr<Database> database;
    std::unique_ptr<Blobs> blobs;
    std::unique_ptr<Ledger> ledger;
};

void TestBlobs::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestBlobs::init()
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
    ledger = std::make_unique<Ledger>(*database);
    ledger->found("Office", "server01", now);
    blobs = std::make_unique<Blobs>(*database);
    seq = 0;
    quota = 1 << 20;
}

void TestBlobs::piecesMakeAFile()
{
    const auto bytes = contents(2500);
    const auto sha = digestOf(bytes);
    QVERIFY(!blobs->standing(sha));
    QCOMPARE(take(sha, 0, 2500, bytes.first(1000)), Blobs::Outcome::Taken);
    QVERIFY(!blobs->standing(sha)->isWhole);
    QCOMPARE(take(sha, 1000, 2500, bytes.mid(1000, 1000)), Blobs::Outcome::Taken);
    QCOMPARE(take(sha, 2000, 2500, bytes.mid(2000)), Blobs::Outcome::Taken);
    QVERIFY(blobs->standing(sha)->isWhole);
    QCOMPARE(blobs->read(sha, 0, 2500), bytes);
    QCOMPARE(blobs->read(sha, 900, 1200), bytes.mid(900, 1200));
    QCOMPARE(blobs->read(sha, 2400, 1000), bytes.mid(2400));
    QCOMPARE(take(sha, 0, 2500, bytes), Blobs::Outcome::Taken); // another device has the same file
    QCOMPARE(blobs->read(sha, 0, 2500), bytes);
    QCOMPARE(take(digestOf(""), 0, 0, ""), Blobs::Outcome::Taken);
    QVERIFY(blobs->standing(digestOf(""))->isWhole);
}

void TestBlobs::sendingGoesOnWhereItStopped()
{
    const auto bytes = contents(2000);
    const auto sha = digestOf(bytes);
    QCOMPARE(take(sha, 0, 2000, bytes.first(700)), Blobs::Outcome::Taken);
    QCOMPARE(take(sha, 0, 2000, bytes.first(700)), Blobs::Outcome::WrongOffset); // its answer was lost
    QCOMPARE(take(sha, 900, 2000, bytes.mid(900)), Blobs::Outcome::WrongOffset);
    QCOMPARE(blobs->standing(sha)->have, 700);
    QCOMPARE(take(sha, 700, 2000, bytes.mid(700)), Blobs::Outcome::Taken);
    QCOMPARE(blobs->read(sha, 0, 2000), bytes);
}

void TestBlobs::otherBytesThanAnnouncedAreDropped()
{
    const auto bytes = contents(1000);
    const auto sha = digestOf(bytes);
    QCOMPARE(take(sha, 0, 1000, QByteArray(1000, 'x')), Blobs::Outcome::Damaged);
    QVERIFY(!blobs->standing(sha));
    QCOMPARE(take(sha, 0, 1000, bytes), Blobs::Outcome::Taken);
    QVERIFY(blobs->standing(sha)->isWhole);
}

void TestBlobs::boundsHold()
{
    const QByteArray sha(32, 'x');
    QCOMPARE(take(sha, 0, largestBlob + 1, "x"), Blobs::Outcome::TooLarge);
    QCOMPARE(take(sha, 0, 5, "longer"), Blobs::Outcome::TooLarge);
    QCOMPARE(take(sha, -1, 5, "x"), Blobs::Outcome::TooLarge);
    QCOMPARE(take(sha, 0, -1, "x"), Blobs::Outcome::TooLarge);
    QCOMPARE(take(sha, std::numeric_limits<qint64>::max(), 5, "x"), Blobs::Outcome::TooLarge);
    QVERIFY(!blobs->standing(sha));
    quota = 1500;
    const auto first = contents(1000);
    QCOMPARE(take(digestOf(first), 0, 1000, first), Blobs::Outcome::Taken);
    QCOMPARE(take(sha, 0, 501, "x"), Blobs::Outcome::QuotaFull);
    QVERIFY(!blobs->standing(sha));
    QCOMPARE(take(sha, 0, 500, "x"), Blobs::Outcome::Taken);
}

void TestBlobs::aSizeThatWasWrongHoldsNobodyUp()
{
    const auto bytes = contents(1000);
    const auto sha = digestOf(bytes);
    QCOMPARE(take(sha, 0, 5000, "something else"), Blobs::Outcome::Taken);
    QCOMPARE(take(sha, 0, 1000, bytes), Blobs::Outcome::Taken);
    QVERIFY(blobs->standing(sha)->isWhole);
    QCOMPARE(blobs->read(sha, 0, 1000), bytes);
}

void TestBlobs::whatNoRecordRefersToGoesAfterAMonth()
{
    const auto kept = contents(100), lost = contents(200), orphan = contents(300);
    for (const auto &bytes : {kept, lost, orphan})
        QCOMPARE(take(digestOf(bytes), 0, bytes.size(), bytes), Blobs::Outcome::Taken);
    const auto row = Id::make();
    refer(digestOf(kept), Id::make(), false);
    refer(digestOf(kept), Id::make(), true);
    refer(digestOf(lost), row, false);
    QCOMPARE(blobs->sweep(now), 0); // marks the orphan
    QCOMPARE(blobs->sweep(now + 29 * day), 0);
    QCOMPARE(blobs->sweep(now + 31 * day), 1);
    QVERIFY(!blobs->standing(digestOf(orphan)));
    refer(digestOf(lost), row, true);
    QCOMPARE(blobs->sweep(now + 40 * day), 0);
    refer(digestOf(lost), row, false); // its removal was undone
    QCOMPARE(blobs->sweep(now + 50 * day), 0);
    QCOMPARE(blobs->sweep(now + 90 * day), 0);
    refer(digestOf(lost), row, true);
    QCOMPARE(blobs->sweep(now + 91 * day), 0);
    QCOMPARE(blobs->sweep(now + 122 * day), 1);
    QCOMPARE(blobs->read(digestOf(kept), 0, 100), kept);
}

CRM_TEST(TestBlobs)
#include "tst_blobs.moc"
