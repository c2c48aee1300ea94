// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/outbox.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <sqlite3.h>

using namespace crm;
using namespace crm::sync;

/// What waits to be sent, beside what was.
class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSentIsNotReadAgain();
    void anOperationAmongThoseOfABatchIsFound();

private:
    static constexpr int batches = 100, pagesOfBatch = 25;
};

namespace {

/// A file that has sent batches of ten operations.
struct Sender
{
    explicit Sender(int batches)
    {
        if (!await(db.store.opened()))
            return;
        Connection connection(db.path(), Connection::ReadWrite);
        SyncTables tables(connection);
        const auto op = QByteArray("\x59\x27\x10") + QByteArray(10000, '\0'); // its size, then its bytes
        const auto ops = "\x8a" + op.repeated(10);
        connection.exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO "
                        "sync_batch(first, last, prev, hash, ops, acked_at) SELECT 10 * i - 9, 10 * i, x'01', x'01', "
                        "?, i FROM n",
            {batches, ops});
        tables.set(key::frozen, connection.scalar("SELECT max(cid) FROM change_log"));
    }
    TestDb db;
};

int pagesRead(Connection &connection)
{
    int count = 0, most = 0;
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_CACHE_MISS, &count, &most, 0);
    return count;
}

} // namespace

void TestOutbox::whatWasSentIsNotReadAgain()
{
    Sender sender(batches);
    Connection connection(sender.db.path(), Connection::ReadWrite);
    SyncTables tables(connection);
    Outbox outbox(tables, Registry::instance());
    const auto before = pagesRead(connection);
    QCOMPARE(outbox.acknowledged(), 10 * batches);
    QCOMPARE(outbox.check(10 * batches, "\x01"), Outbox::Check::Same);
    QCOMPARE(outbox.pending(), 0);
    QVERIFY(outbox.next().isEmpty());
    outbox.acknowledge(10 * batches, batches + 1);
    outbox.prune(0);
    QVERIFY2(pagesRead(connection) - before < 2 * pagesOfBatch, qPrintable(QString::number(pagesRead(connection))));
}

void TestOutbox::anOperationAmongThoseOfABatchIsFound()
{
    Sender sender(3);
    Connection connection(sender.db.path(), Connection::ReadWrite);
    SyncTables tables(connection);
    Outbox outbox(tables, Registry::instance());
    outbox.acknowledge(15, 9); // as after a part of a batch
    QCOMPARE(connection.scalar("SELECT group_concat(first || '-' || last, ' ') FROM sync_batch").toString(),
        "1-10 11-15 16-20 21-30");
}

CRM_TEST(TestOutbox)
#include "tst_outbox.moc"
