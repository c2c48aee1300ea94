// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/product.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// What schedules of the simulator have found, told by hand.
class TestFindings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatIsDatedAnewComesAfterWhatTheSameHandWroteBefore();
    void whatIsDoneUnderAWrongClockIsDatedByTheServers_data();
    void whatIsDoneUnderAWrongClockIsDatedByTheServers();
    void whoMayOnlyReadDecidesNothingForOthers();
    void aQuestionAskedTwiceIsOneEverywhere_data();
    void aQuestionAskedTwiceIsOneEverywhere();
    void whatIsGivenBackAndWhatNobodySawBesideItAreBothKept_data();
    void whatIsGivenBackAndWhatNobodySawBesideItAreBothKept();
    void aDecisionIsGivenBackAfterWhatItIsAbout();
    void copiesThatWroteAtTheSameMomentAreBothHeard();
    void aCopyThatHasNothingToSayFindsItselfOutOnce();

private:
    Stores m_stores;
};

namespace {

constexpr qint64 day = 86400000;
constexpr qint64 minute = 60000;

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

/// Back to a backup of its first day.
void forgetAll(Office &office)
{
    for (const auto *table : {"entity_row", "op_log", "client_ack", "row_scope", "row_link", "unique_key", "verdict"})
        office.database->run(QByteArray("DELETE FROM ") + table);
    office.database->run("UPDATE org SET head = 0, clock = 2, logged = 0, log = ?", {emptyChain()});
    office.ledger.beginEpoch("server00", office.now);
}

SyncConflict onlyConflict(Laptop &laptop)
{
    const auto found = await(laptop.store.records({&SyncConflict::entity()}));
    return found && found->size() == 1 ? found->first().as<SyncConflict>() : SyncConflict{};
}

} // namespace

/// A clock that is four minutes ahead is let through, one that is a year ahead is not. The change that is dated anew
/// must not come to lie before the one that was let through.
void TestFindings::whatIsDatedAnewComesAfterWhatTheSameHandWroteBefore()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    auto person = named("Ada Lovelace");
    QVERIFY(anna.put(person));
    anna.runOften(3);
    anna.clockError = 4 * minute;
    person = anna.get<Person>(person.id);
    person.jobTitle = "Countess";
    QVERIFY(anna.put(person));
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) {
        return path == "/v1/pull" ? Laptop::Reply{503} : anna.serve(path, body);
    };
    anna.run();
    QCOMPARE(anna.outbox.pending(), 0); // the server has it, and has not been asked for anything since
    anna.clockError = 365 * day;
    person = anna.get<Person>(person.id);
    person.jobTitle = "Programmer";
    QVERIFY(anna.put(person));
    anna.onLine = [&](const QByteArray &path, const QByteArray &body) { return anna.serve(path, body); };
    QCOMPARE(anna.runOften(3).pending, 0);
    QCOMPARE(anna.get<Person>(person.id).jobTitle, "Programmer");
    ben.run();
    QCOMPARE(ben.get<Person>(person.id).jobTitle, "Programmer");
}

void TestFindings::whatIsDoneUnderAWrongClockIsDatedByTheServers_data()
{
    QTest::addColumn<qint64>("error");
    QTest::newRow("a year ahead") << 365 * day;
    QTest::newRow("a year behind") << -365 * day;
}

/// Once the difference is known, colleagues read in the history when it was, not what the other computer believed.
void TestFindings::whatIsDoneUnderAWrongClockIsDatedByTheServers()
{
    QFETCH(qint64, error);
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    anna.clockError = error;
    anna.runOften(3);
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.put(person));
    anna.runOften(3);
    ben.run();
    QCOMPARE(ben.get<Person>(person.id).name, person.name);
    const auto told = ben.connection.scalar("SELECT at FROM change_log WHERE row = ?", {person.id.bytes()});
    QVERIFY2(qAbs(told.toLongLong() - office.now) < day, qPrintable(told.toString()));
}

/// The decision would close the question for everybody, while the value that goes with it is refused.
void TestFindings::whoMayOnlyReadDecidesNothingForOthers()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    Laptop rita(office, "ritalapt", office.hire("rita", "agent"));
    for (auto *laptop : {&anna, &ben, &rita}) // a decision names who made it
        QVERIFY(laptop->put(User{.id = laptop->caller.user, .name = laptop->caller.login}));
    auto person = named("Ada Lovelace");
    QVERIFY(anna.put(person));
    for (auto *laptop : {&anna, &ben, &rita})
        laptop->runOften(3);
    rita.caller.role = "reader";
    for (auto *laptop : {&anna, &ben}) {
        office.now += minute;
        person = laptop->get<Person>(person.id);
        person.jobTitle = laptop == &anna ? "Countess" : "Programmer";
        QVERIFY(laptop->put(person));
    }
    for (auto *laptop : {&anna, &ben, &anna, &rita})
        laptop->runOften(3);
    auto conflict = onlyConflict(rita);
    QCOMPARE(conflict.record, person.id.text());
    conflict.state = ConflictState::Replaced;
    QVERIFY(rita.put(conflict));
    for (auto *laptop : {&rita, &anna, &ben})
        laptop->runOften(3);
    for (auto *laptop : {&rita, &anna, &ben})
        QCOMPARE(onlyConflict(*laptop).state, ConflictState::Open);
    auto decided = onlyConflict(ben);
    decided.state = ConflictState::Kept;
    QVERIFY(ben.put(decided));
    for (auto *laptop : {&ben, &anna, &rita})
        laptop->runOften(3);
    QCOMPARE(onlyConflict(rita).state, ConflictState::Kept);
}

void TestFindings::aQuestionAskedTwiceIsOneEverywhere_data()
{
    QTest::addColumn<QString>("decider");
    QTest::newRow("nobody has decided") << QString();
    QTest::newRow("a colleague has") << "ben";
    QTest::newRow("who gives it back has") << "anna";
}

/// A server that went back to a backup finds the same conflict again when the changes come again, under stamps that may
/// be older than those it gave before. Devices that have the former question must not stand apart, and nobody is asked
/// what has been decided.
void TestFindings::aQuestionAskedTwiceIsOneEverywhere()
{
    QFETCH(QString, decider);
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    for (auto *laptop : {&anna, &ben}) // a conflict names both
        QVERIFY(laptop->put(User{.id = laptop->caller.user, .name = laptop->caller.login}));
    QVERIFY(anna.put(Product{.id = Id::make(), .name = "Pump", .sku = "P-100"}));
    QVERIFY(ben.put(Product{.id = Id::make(), .name = "Filter", .sku = "P-100"}));
    office.now += minute;
    for (auto *laptop : {&anna, &ben, &anna})
        laptop->runOften(3);
    auto &who = decider == "ben" ? ben : anna;
    if (!decider.isEmpty()) {
        auto conflict = onlyConflict(who);
        conflict.state = ConflictState::Kept;
        QVERIFY(who.put(conflict));
    }
    for (auto *laptop : {&anna, &ben, &anna})
        laptop->runOften(3);
    forgetAll(office);
    office.now -= minute;
    if (decider.isEmpty()) // whoever made the second record sends it again, and the server asks again
        ben.runOften(3);
    anna.runOften(3);
    QCOMPARE(anna.outbox.pending(), 0);
    Laptop fresh(office, "freshlap", office.hire("eve", "agent"));
    fresh.tables.set(key::epoch, office.ledger.head().epoch);
    for (auto *laptop : {&fresh, &anna})
        laptop->runOften(3);
    QCOMPARE(onlyConflict(fresh).state, decider.isEmpty() ? ConflictState::Open : ConflictState::Kept);
    QCOMPARE(anna.dump(), fresh.dump());
    QCOMPARE(anna.inbox.digests(), fresh.inbox.digests());
}

void TestFindings::whatIsGivenBackAndWhatNobodySawBesideItAreBothKept_data()
{
    QTest::addColumn<bool>("isOlder");
    QTest::newRow("what is given back is older") << true;
    QTest::newRow("what is given back is newer") << false;
}

/// The server went back to a backup and lost what Anna wrote; Carl, who had read it, gives it back before she does, and
/// after Ben has sent what he wrote without knowing of it.
void TestFindings::whatIsGivenBackAndWhatNobodySawBesideItAreBothKept()
{
    QFETCH(bool, isOlder);
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    Laptop carl(office, "carllapt", office.hire("carl", "agent"));
    const auto person = named("As it was");
    QVERIFY(anna.put(person));
    for (auto *laptop : {&anna, &ben, &carl})
        laptop->runOften(3);
    const auto rename = [&](Laptop &laptop, const char *name) {
        office.now += minute;
        auto changed = laptop.get<Person>(person.id);
        changed.name = QString(name);
        return laptop.put(changed);
    };
    if (!isOlder)
        QVERIFY(rename(ben, "By Ben"));
    QVERIFY(rename(anna, "By Anna"));
    for (auto *laptop : {&anna, &carl})
        laptop->runOften(3);
    if (isOlder)
        QVERIFY(rename(ben, "By Ben"));
    forgetAll(office);
    for (auto *laptop : {&ben, &carl, &ben})
        laptop->runOften(3);
    const QString kept[] = {"By Anna", "By Ben"};
    for (auto *laptop : {&ben, &carl}) {
        const auto question = onlyConflict(*laptop);
        QCOMPARE(laptop->get<Person>(person.id).name, kept[isOlder]);
        QVERIFY2(question.loser.contains(kept[!isOlder]), qPrintable(question.loser));
        QVERIFY2(question.winner.contains(kept[isOlder]), qPrintable(question.winner));
        QVERIFY(question.loserAt > QDateTime::fromMSecsSinceEpoch(officeTime - minute, Qt::UTC));
    }
}

/// Carl has decided between what two others wrote, on a record that has changed since: in his file it stands behind the
/// question. The server lets nobody decide on what they may not see, as is everything it does not have.
void TestFindings::aDecisionIsGivenBackAfterWhatItIsAbout()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    Laptop carl(office, "carllapt", office.hire("carl", "agent"));
    for (auto *laptop : {&anna, &ben, &carl})
        QVERIFY(laptop->put(User{.id = laptop->caller.user, .name = laptop->caller.login}));
    const auto person = named("Ada Lovelace");
    QVERIFY(anna.put(person));
    const auto exchange = [&] {
        for (auto *laptop : {&anna, &ben, &carl, &anna})
            laptop->runOften(3);
    };
    const auto change = [&](Laptop &laptop, const char *title) {
        office.now += minute;
        auto changed = laptop.get<Person>(person.id);
        changed.jobTitle = QString(title);
        return laptop.put(changed);
    };
    exchange();
    QVERIFY(change(anna, "Countess"));
    QVERIFY(change(ben, "Programmer"));
    exchange();
    auto question = onlyConflict(carl);
    question.state = ConflictState::Kept;
    QVERIFY(carl.put(question));
    exchange();
    QVERIFY(change(anna, "Analyst"));
    exchange();
    forgetAll(office);
    carl.runOften(3); // the others are away
    QCOMPARE(carl.outbox.pending(), 0);
    Laptop fresh(office, "freshlap", office.hire("eve", "agent"));
    fresh.tables.set(key::epoch, office.ledger.head().epoch);
    fresh.runOften(3);
    QCOMPARE(fresh.get<Person>(person.id).jobTitle, "Analyst");
    QCOMPARE(onlyConflict(fresh).record, person.id.text());
    QCOMPARE(onlyConflict(fresh).state, ConflictState::Kept);
    QVERIFY(onlyConflict(fresh).resolvedAt.isValid());
}

/// Two copies of a file bear one name until the server tells them apart, and their clocks may tick together.
void TestFindings::copiesThatWroteAtTheSameMomentAreBothHeard()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Laptop one(office, "annalapt", caller);
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    const auto person = named("Ada Lovelace");
    QVERIFY(one.put(person));
    one.runOften(3);
    Laptop two(office, "annalapt", caller, &one);
    office.now += minute;
    auto changed = one.get<Person>(person.id);
    changed.jobTitle = "Countess";
    QVERIFY(one.put(changed));
    changed = two.get<Person>(person.id);
    changed.jobTitle = "Programmer";
    changed.website = "https://example.org";
    QVERIFY(two.put(changed));
    two.onLine = [&, hasSent = false](const QByteArray &path, const QByteArray &body) mutable {
        if (path == "/v1/push" && !decodePush(body).ops.isEmpty() && !std::exchange(hasSent, true))
            one.runOften(3); // after both were greeted as the same
        return two.serve(path, body);
    };
    for (auto *laptop : {&two, &one, &ben})
        laptop->runOften(3);
    QVERIFY(two.tables.bytes(key::device) != one.tables.bytes(key::device));
    const auto known = ben.get<Person>(person.id);
    QCOMPARE(known.website, "https://example.org");
    const auto question = onlyConflict(ben);
    const auto values = question.loser + question.winner;
    QVERIFY2(values.contains("Countess") && values.contains("Programmer"), qPrintable(values));
    QCOMPARE(one.dump(), ben.dump());
    QCOMPARE(two.dump(), ben.dump());
}

/// Copies with the same to say are one to the server, until one of them has said more. The other hears of it when it asks
/// next: it says all of its own again under a name of its own, which tells nobody anything new, and then is quiet.
void TestFindings::aCopyThatHasNothingToSayFindsItselfOutOnce()
{
    Office office;
    const auto caller = office.hire("anna", "agent");
    Laptop one(office, "annalapt", caller);
    Laptop ben(office, "benslapt", office.hire("ben", "agent"));
    QVERIFY(one.put(named("Ada Lovelace")));
    one.runOften(3);
    Laptop two(office, "annalapt", caller, &one);
    for (auto *laptop : {&two, &ben, &one, &two})
        laptop->runOften(3);
    QCOMPARE(two.tables.bytes(key::device), one.tables.bytes(key::device));
    QVERIFY(one.put(named("Charles Babbage")));
    one.runOften(3);
    const auto before = office.ledger.head();
    two.runOften(3);
    const auto after = office.ledger.head();
    QVERIFY(two.tables.bytes(key::device) != one.tables.bytes(key::device));
    QVERIFY(after.logged > before.logged);
    QCOMPARE(after.head, before.head);
    for (auto *laptop : {&two, &one, &ben, &two, &one, &ben})
        laptop->runOften(3);
    QCOMPARE(office.ledger.head().logged, after.logged);
    QCOMPARE(one.dump(), ben.dump());
    QCOMPARE(two.dump(), ben.dump());
}

CRM_TEST(TestFindings)
#include "tst_findings.moc"
