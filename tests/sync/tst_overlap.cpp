// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "tests/sync/laptop.h"

#include <QSet>

using namespace crm;
using namespace crm::sync;

/// File and server at work at the same time: what is asked for or made ready before the answer to what came before it
/// has been dealt with holds only when that answer was the one that was expected.
class TestOverlap : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void pagesAreAskedForAheadAndKeptInOrder();
    void aPageAskedForAheadIsDroppedWhenTheServerWentBack();
    void aPageThatIsNotAppliedIsAskedForAgain();
    void pushesAreMadeReadyWhileTheServerIsAtWork();
    void whatWasMadeReadyIsDroppedWhenItIsDatedAnew();
    void aPushSentBeforeTheOneBeforeItWasNotedCountsOnce();
    void whereNothingIsNewTheGreetingIsAllThatIsAsked();
    void whatIsNewIsNeverTakenForNothing_data();
    void whatIsNewIsNeverTakenForNothing();
    void aServerThatIsNotAskedAlongIsAskedAfterwards();

private:
    Stores m_stores;
};

namespace {

constexpr int people = 1300; // three batches

struct PowerCut
{
};

struct Two
{
    Office office;
    Laptop anna{office, "annalapt", office.hire("anna", "agent")};
    Laptop ben{office, "benslapt", office.hire("ben", "agent")};

    Two()
    {
        anna.hasSpareTime = ben.hasSpareTime = true;
        anna.pageRows = ben.pageRows = 50;
    }
    bool makes(int count)
    {
        for (int i = 0; i < count; i += 100) {
            Edit edit{"Many", {}};
            for (int j = i; j < qMin(count, i + 100); ++j)
                edit.puts.append(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(j)}));
            if (!await(anna.store.commit(edit)))
                return false;
        }
        return true;
    }
    /// How often the server has taken in the operation that was taken in most often.
    qint64 most()
    {
        return office.database
            ->scalar("SELECT max(n) FROM (SELECT count(*) AS n FROM op_log GROUP BY device, cseq) AS counted", {})
            .toLongLong();
    }
    qint64 taken()
    {
        return office.database
            ->scalar(
                "SELECT count(DISTINCT id) FROM op_log WHERE device = ? AND tbl = 'person'", {QByteArray("annalapt")})
            .toLongLong();
    }
};

} // namespace

void TestOverlap::pagesAreAskedForAheadAndKeptInOrder()
{
    Two two;
    QVERIFY(two.makes(300));
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    int ahead = 0;
    qint64 last = 0;
    two.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path == "/v1/pull") {
            const auto asked = decodePull(body).cursor;
            const auto stored = two.ben.tables.number(key::cursor);
            ahead += asked > stored;
            [&] { QVERIFY(asked >= last && stored <= asked); }();
            last = asked;
        }
        return two.ben.serve(path, body);
    };
    QCOMPARE(two.ben.run().state, SyncState::Idle);
    QVERIFY(ahead >= 5);
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestOverlap::aPageAskedForAheadIsDroppedWhenTheServerWentBack()
{
    Two two;
    QVERIFY(two.makes(300));
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    int pulls = 0;
    two.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path == "/v1/pull" && ++pulls == 4) { // which was asked for ahead
            [&] { QVERIFY(decodePull(body).cursor > two.ben.tables.number(key::cursor)); }();
            two.office.ledger.beginEpoch("server00", two.office.now);
        }
        return two.ben.serve(path, body);
    };
    QCOMPARE(two.ben.runOften(3).state, SyncState::Idle);
    QVERIFY(two.ben.tables.number(key::epoch) != 1);
    two.anna.runOften(3);
    two.ben.runOften(3);
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

/// The program ends when the next page has been asked for and this one is not in the file yet.
void TestOverlap::aPageThatIsNotAppliedIsAskedForAgain()
{
    Two two;
    QVERIFY(two.makes(300));
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    two.ben.hasSpareTime = false;
    two.ben.run(4); // greeting, two pages, and the question for the third
    const auto stored = two.ben.tables.number(key::cursor);
    QVERIFY(stored > 0);
    two.ben.restart();
    qint64 first = -1;
    two.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path == "/v1/pull" && first < 0)
            first = decodePull(body).cursor;
        return two.ben.serve(path, body);
    };
    QCOMPARE(two.ben.run().state, SyncState::Idle);
    QCOMPARE(first, stored);
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestOverlap::pushesAreMadeReadyWhileTheServerIsAtWork()
{
    Two two;
    two.anna.run();
    QVERIFY(two.makes(people));
    int readied = 0;
    QByteArray ahead;
    two.anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        readied += !ahead.isEmpty() && body == ahead;
        const auto reply = two.anna.serve(path, body);
        two.anna.useSpareTime({Action{Action::Spare}});
        ahead = two.anna.engine->ahead();
        return reply;
    };
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    QCOMPARE(readied, 2); // all but the first
    QCOMPARE(two.taken(), people);
    QCOMPARE(two.most(), 1);
    two.ben.run();
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestOverlap::whatWasMadeReadyIsDroppedWhenItIsDatedAnew()
{
    Two two;
    two.anna.run();
    QVERIFY(two.makes(people));
    QByteArray ahead;
    bool isDatedAnew = false;
    two.anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        const auto request = path == "/v1/push" ? decodePush(body) : PushRequest();
        [&] { QVERIFY(!isDatedAnew || ahead.isEmpty() || body != ahead); }();
        if (request.ops.isEmpty() || isDatedAnew)
            return two.anna.serve(path, body);
        two.anna.useSpareTime({Action{Action::Spare}});
        ahead = two.anna.engine->ahead();
        isDatedAnew = true;
        sync::Answer answer;
        answer.code = "clock";
        answer.epoch = 1;
        answer.chain = emptyChain();
        answer.serverMs = two.office.now - 3600000; // all of it lies in the future
        return Laptop::Reply{200, encodeAnswer(answer)};
    };
    two.anna.runOften(3);
    QVERIFY(isDatedAnew && !ahead.isEmpty());
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    QCOMPARE(two.taken(), people);
    QCOMPARE(two.most(), 1);
    two.ben.run();
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

/// The program ends when the second push has been taken in and not even the first is noted.
void TestOverlap::aPushSentBeforeTheOneBeforeItWasNotedCountsOnce()
{
    Two two;
    two.anna.run();
    const auto before = two.anna.outbox.acknowledged();
    QVERIFY(two.makes(people));
    int pushes = 0;
    two.anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        pushes += path == "/v1/push" && !decodePush(body).ops.isEmpty();
        const auto reply = two.anna.serve(path, body);
        if (pushes == 2)
            throw PowerCut();
        return reply;
    };
    QVERIFY_THROWS_EXCEPTION(PowerCut, two.anna.run());
    QVERIFY(two.taken() > 0 && two.anna.outbox.acknowledged() == before);
    two.anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return two.anna.serve(path, body); };
    two.anna.restart();
    QCOMPARE(two.anna.run().state, SyncState::Idle);
    QCOMPARE(two.taken(), people);
    QCOMPARE(two.most(), 1);
    two.ben.run();
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestOverlap::whereNothingIsNewTheGreetingIsAllThatIsAsked()
{
    Two two;
    QVERIFY(two.makes(100));
    two.anna.run();
    two.ben.run();
    for (auto *laptop : {&two.anna, &two.ben}) {
        laptop->run();
        laptop->requests = 0;
        two.office.now += 1000;
        const auto status = laptop->run();
        QCOMPARE(status.state, SyncState::Idle);
        QCOMPARE(status.lastMs, two.office.now);
        QCOMPARE(laptop->requests, 1);
    }
    QVERIFY(two.makes(100));
    two.anna.run();
    two.ben.run();
    QCOMPARE(two.anna.dump(), two.ben.dump());
}

void TestOverlap::whatIsNewIsNeverTakenForNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"a colleague's change", "another team", "a verdict", "a record asked for by name"})
        QTest::newRow(what) << what;
}

/// None but the first moves the position of the newest change.
void TestOverlap::whatIsNewIsNeverTakenForNothing()
{
    QFETCH(QString, what);
    Two two;
    two.office.decide("person", reach::team);
    two.anna.caller.team = "South";
    two.office.database->run("UPDATE account SET team = 'South' WHERE login = 'anna'", {});
    QVERIFY(two.anna.put(User{.id = two.anna.caller.user, .name = "anna"}));
    Person person{.id = Id::make(), .name = "Ada Lovelace", .owner = {two.anna.caller.user}};
    QVERIFY(two.anna.put(person));
    two.anna.run();
    for (int i = 0; i < 2; ++i)
        two.ben.run();
    QVERIFY(!two.ben.exists({"person", person.id}));
    if (what == "another team") {
        two.ben.caller.team = "South";
        two.office.database->run("UPDATE account SET team = 'South' WHERE login = 'ben'", {});
    } else if (what == "a verdict") {
        two.office.ledger.addVerdict("benslapt", {1, "person", Id::make(), "gone"});
    } else if (what == "a record asked for by name") {
        two.ben.tables.want({"person", Id::make()});
    } else {
        QVERIFY(two.anna.put(Organisation{.id = Id::make(), .name = "Analytical Engines"}));
        two.anna.run();
    }
    QStringList asked;
    two.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        asked.append(QString::fromLatin1(path));
        return two.ben.serve(path, body);
    };
    QCOMPARE(two.ben.run().state, SyncState::Idle);
    QVERIFY2(asked.contains("/v1/pull"), qPrintable(asked.join(u' ')));
    QCOMPARE(two.ben.exists({"person", person.id}), what == "another team");
}

/// As one of an older program, which does not read that part of the greeting.
void TestOverlap::aServerThatIsNotAskedAlongIsAskedAfterwards()
{
    Two two;
    two.ben.onLine = [&](const QByteArray &path, const QByteArray &body) {
        if (path != "/v1/push")
            return two.ben.serve(path, body);
        auto request = decodePush(body);
        request.cursor = PushRequest::unsaid;
        return two.ben.serve(path, encodePush(request));
    };
    two.ben.run();
    two.ben.requests = 0;
    QCOMPARE(two.ben.run().state, SyncState::Idle);
    QCOMPARE(two.ben.requests, 2);
}

CRM_TEST(TestOverlap)
#include "tst_overlap.moc"
