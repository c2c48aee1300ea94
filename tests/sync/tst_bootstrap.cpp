// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// A file that reads a large organisation for the first time: without its indexes until all is there, and workable
/// from the first page on.
class TestBootstrap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aLargeFirstReadingEndsAsASmallOne();
    void workGoesOnDuringIt();
    void whatBreaksOffGoesOnWhereItStopped();
    void whoLeavesInTheMiddleGetsTheIndexesBack();
    void whatMayBeLostDoesNotWaitForTheDisk();
    void aPageMayHoldARecordTwice();

private:
    Stores m_stores;
};

namespace {

/// Where a colleague has some hundred records, of which columns of others follow.
struct Large
{
    Office office;
    Laptop anna{office, "annalapt", office.hire("anna", "agent")};
    Laptop ben{office, "benslapt", office.hire("ben", "agent")};
    bool isThere = false;

    Large()
    {
        Edit edit{"Many", {Record::from(User{.id = anna.caller.user, .name = "anna"})}};
        for (int i = 0; i < 150; ++i) {
            const Person person{.id = Id::make(), .name = QString("Person %1").arg(i)};
            edit.puts += {Record::from(person),
                Record::from(Activity{.id = Id::make(),
                    .subject = "Called",
                    .channel = Channel::Call,
                    .at = QDateTime::fromMSecsSinceEpoch(office.now - i * 60000, Qt::UTC),
                    .person = {person.id}})};
        }
        isThere = bool(await(anna.store.commit(edit))) && anna.run().state == SyncState::Idle;
        ben.onLine = [this](const QByteArray &path, const QByteArray &body) { return asIfLarge(path, body); };
    }
    /// The same pages, of an organisation that says it has twenty thousand more.
    Laptop::Reply asIfLarge(const QByteArray &path, const QByteArray &body)
    {
        auto reply = ben.serve(path, body);
        auto answer = decodeAnswer(reply.body);
        if (path == "/v1/pull" && answer.hasMore)
            answer.head += 20000;
        reply.body = encodeAnswer(answer);
        return reply;
    }
    /// Lets the first `pages` pages come and no more.
    void breakOffAfter(int pages)
    {
        ben.onLine = [this, left = pages](const QByteArray &path, const QByteArray &body) mutable {
            return path == "/v1/pull" && left-- <= 0 ? Laptop::Reply{503} : asIfLarge(path, body);
        };
        ben.run();
    }
    static QStringList indexes(Laptop &laptop)
    {
        QStringList names;
        auto rows = laptop.connection.exec("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                                           "ORDER BY name");
        while (rows.next())
            names.append(rows.text(0));
        return names;
    }
};

} // namespace

void TestBootstrap::aLargeFirstReadingEndsAsASmallOne()
{
    Large l;
    QVERIFY(l.isThere);
    const auto all = Large::indexes(l.ben);
    QVERIFY(all.size() > 20);
    l.breakOffAfter(2);
    QVERIFY(Large::indexes(l.ben).size() < all.size() / 2);
    l.ben.onLine = [&](const QByteArray &path, const QByteArray &body) { return l.asIfLarge(path, body); };
    QCOMPARE(l.ben.run().state, SyncState::Idle);
    QCOMPARE(Large::indexes(l.ben), all);
    QCOMPARE(l.anna.dump(), l.ben.dump());
    const auto lastContact = [](Laptop &laptop) {
        return laptop.connection
            .scalar("SELECT count(*) FROM person WHERE last_contact_at IS NOT NULL AND name LIKE 'Person %'")
            .toInt();
    };
    QCOMPARE(lastContact(l.anna), 150);
    QCOMPARE(lastContact(l.ben), 150); // worked out once, at the end
    QCOMPARE(await(l.ben.store.check())->size(), 0);
}

void TestBootstrap::workGoesOnDuringIt()
{
    Large l;
    QVERIFY(l.isThere);
    l.breakOffAfter(3);
    const auto here = await(l.ben.store.records({&Person::entity()}));
    QVERIFY(here && !here->isEmpty() && here->size() < 150);
    auto met = here->first().as<Person>();
    met.jobTitle = "Countess";
    const Person added{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(l.ben.put(met));
    QVERIFY(l.ben.put(added));
    l.ben.onLine = [&](const QByteArray &path, const QByteArray &body) { return l.asIfLarge(path, body); };
    QCOMPARE(l.ben.run().state, SyncState::Idle);
    l.anna.run();
    QCOMPARE(l.anna.get<Person>(met.id).jobTitle, "Countess");
    QCOMPARE(l.anna.get<Person>(added.id).name, added.name);
    QCOMPARE(l.anna.dump(), l.ben.dump());
}

void TestBootstrap::whatBreaksOffGoesOnWhereItStopped()
{
    Large l;
    QVERIFY(l.isThere);
    const auto all = Large::indexes(l.ben);
    for (int i = 0; i < 3; ++i) {
        l.breakOffAfter(1);
        l.ben.restart(); // and the program was ended meanwhile
    }
    const auto cursor = l.ben.tables.number(key::cursor);
    QVERIFY(cursor > 0);
    qint64 first = -1;
    l.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path == "/v1/pull" && first < 0)
            first = decodePull(body).cursor;
        return l.asIfLarge(path, body);
    };
    QCOMPARE(l.ben.run().state, SyncState::Idle);
    QCOMPARE(first, cursor);
    QCOMPARE(Large::indexes(l.ben), all);
    QCOMPARE(l.anna.dump(), l.ben.dump());
}

void TestBootstrap::whoLeavesInTheMiddleGetsTheIndexesBack()
{
    Large l;
    QVERIFY(l.isThere);
    const auto all = Large::indexes(l.ben);
    l.breakOffAfter(2);
    QVERIFY(Large::indexes(l.ben) != all);
    l.ben.inbox.restoreIndexes();
    QCOMPARE(Large::indexes(l.ben), all);
    QCOMPARE(l.ben.tables.number(key::bulk), 0);
}

/// And only that: also when it fails, what comes after it waits as ever.
void TestBootstrap::whatMayBeLostDoesNotWaitForTheDisk()
{
    Large l;
    const auto level = [&](const char *sql) { return l.ben.connection.scalar(sql).toInt(); };
    const int usual = level("PRAGMA synchronous");
    QCOMPARE(usual, 2); // FULL
    int within = -1;
    l.ben.tables.withoutWaiting([&] { within = level("PRAGMA  synchronous"); });
    QCOMPARE(within, 1); // NORMAL
    QCOMPARE(level("PRAGMA synchronous "), usual);
    QVERIFY_THROWS_EXCEPTION(SqlError, l.ben.tables.withoutWaiting([] { throw SqlError{}; }));
    QCOMPARE(level("PRAGMA   synchronous"), usual);
}

void TestBootstrap::aPageMayHoldARecordTwice()
{
    Large l;
    QVERIFY(l.isThere);
    l.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        auto reply = l.asIfLarge(path, body);
        auto answer = decodeAnswer(reply.body);
        if (!answer.rows.isEmpty())
            answer.rows.append(answer.rows.first());
        reply.body = encodeAnswer(answer);
        return reply;
    };
    QCOMPARE(l.ben.run().state, SyncState::Idle);
    QCOMPARE(l.anna.dump(), l.ben.dump());
}

CRM_TEST(TestBootstrap)
#include "tst_bootstrap.moc"
