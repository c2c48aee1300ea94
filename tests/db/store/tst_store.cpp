// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QFile>
#include <QSignalSpy>

using namespace crm;

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void aRecordComesBackAsItWasStored();
    void everyChangeIsAnnounced();
    void aRefusedEditChangesNothing();
    void undoAndRedoWalkThroughTheHistory();
    void undoWorksAfterReopening();
    void undoRefusesWhatHasChangedSince();
    void deletingAPersonTakesWhatBelongsToIt();
    void theEmailColumnIsThePrimaryContactPoint();
    void movingADealWritesStageHistory();
    void wonDealsCloseAndReopenedOnesDoNot();
    void untouchedFieldsSurviveAStaleCopy();
    void historySaysWhoChangedWhatFromTo();
    void aCompanysTimelineHoldsItsPeoplesActivities();
    void casesGetNumbersThatNeverComeTwice();
    void changingEmployerKeepsTheOldOne();
    void draftsStayOutsideOfHistory();
    void uniqueValuesAreKeptApart();
    void aBulkLoadIsOneUndoableStep();
    void aCancelledBatchLeavesNothing();
};

void TestStore::aRecordComesBackAsItWasStored()
{
    TestDb db;
    const Organisation acme{.id = Id::make(),
        .name = "Żółć & Söhne",
        .employees = 12,
        .annualRevenue = {123456},
        .currency = "EUR",
        .country = "Polska"};
    QVERIFY(db.put(acme));
    const auto back = db.get<Organisation>(acme.id);
    QCOMPARE(back.name, acme.name);
    QCOMPARE(back.employees, acme.employees);
    QCOMPARE(back.annualRevenue, acme.annualRevenue);
    QCOMPARE(back.founded, std::nullopt);
}

void TestStore::everyChangeIsAnnounced()
{
    TestDb db;
    QSignalSpy changed(&db.store, &Store::changed);
    const Person ada{.id = Id::make(), .name = "Ada"};
    const auto set = db.put(ada, "New contact");
    QVERIFY(set);
    QCOMPARE(set->changes.first().op, 'I');
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<ChangeSet>().label, "New contact");
    QVERIFY(db.put(ada));
    QTest::qWait(20);
    QCOMPARE(changed.size(), 1); // nothing differed: nothing to tell
}

void TestStore::aRefusedEditChangesNothing()
{
    TestDb db;
    const Person good{.id = Id::make(), .name = "Good"};
    const Person bad{.id = Id::make()};
    const auto set = await(db.store.commit({"Two", {Record::from(good), Record::from(bad)}}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, Error::Invalid);
    QCOMPARE(set.error().problems.first().field, "name");
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
    QVERIFY(!db.put(Person{.id = Id::make(), .name = "Orphan", .organisation = {Id::make()}}));
}

void TestStore::undoAndRedoWalkThroughTheHistory()
{
    TestDb db;
    Person p{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(p, "Create"));
    p.jobTitle = "Countess";
    QVERIFY(db.put(p, "Title"));
    QVERIFY(await(db.store.commit({"Delete", {}, {{"person", p.id}}})));
    QVERIFY(!db.exists({"person", p.id}));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.get<Person>(p.id).jobTitle, "Countess");
    const auto second = await(db.store.undo());
    QVERIFY(second);
    QCOMPARE(second->label, "Title");
    QCOMPARE(db.get<Person>(p.id).jobTitle, "");
    QVERIFY(await(db.store.undo()));
    QVERIFY(!db.exists({"person", p.id}));
    QVERIFY(!await(db.store.undo()));
    QVERIFY(await(db.store.redo()));
    QVERIFY(await(db.store.redo()));
    QCOMPARE(db.get<Person>(p.id).jobTitle, "Countess");
    QVERIFY(await(db.store.redo()));
    QVERIFY(!db.exists({"person", p.id}));
    QVERIFY(!await(db.store.redo()));
}

void TestStore::undoWorksAfterReopening()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("a.rapport");
    const Person p{.id = Id::make(), .name = "Ada"};
    {
        Store store(path, {.create = true});
        QVERIFY(await(store.commit({"Create", {Record::from(p)}})));
    }
    Store store(path);
    QVERIFY(*await(store.ridOf({"person", p.id})) != 0);
    QVERIFY(await(store.undo()));
    QCOMPARE(*await(store.ridOf({"person", p.id})), 0u);
}

void TestStore::undoRefusesWhatHasChangedSince()
{
    TestDb db;
    Person p{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(p));
    p.city = "London";
    const auto first = db.put(p, "First");
    p.city = "Paris";
    QVERIFY(db.put(p, "Second"));
    const auto refused = await(db.store.revert(first->txn));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Conflict);
    QCOMPARE(db.get<Person>(p.id).city, "Paris");
}

void TestStore::deletingAPersonTakesWhatBelongsToIt()
{
    TestDb db;
    const Person p{.id = Id::make(), .name = "Ada", .email = "ada@example.org"};
    QVERIFY(db.put(p));
    const Activity call{.id = Id::make(), .subject = "Call", .channel = Channel::Call, .person = {p.id}};
    QVERIFY(db.put(call));
    QCOMPARE(*await(db.store.count({&ContactPoint::entity()})), 1);
    QVERIFY(await(db.store.commit({"Delete", {}, {{"person", p.id}}})));
    QCOMPARE(*await(db.store.count({&ContactPoint::entity()})), 0);
    QVERIFY(db.get<Activity>(call.id).person.isNull());
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.get<Person>(p.id).email, "ada@example.org");
    QCOMPARE(db.get<Activity>(call.id).person.id, p.id);
    QVERIFY(db.get<Person>(p.id).lastContactAt.isValid());
}

void TestStore::theEmailColumnIsThePrimaryContactPoint()
{
    TestDb db;
    Person p{.id = Id::make(), .name = "Ada", .email = "Ada@Example.org"};
    QVERIFY(db.put(p));
    const auto points = await(db.store.records({&ContactPoint::entity(), Filter::refers("person", p.id)}));
    QCOMPARE(points->size(), 1);
    QCOMPARE(points->first().text("key"), "ada@example.org");
    ContactPoint second{.id = Id::make(), .person = {p.id}, .value = "new@example.org", .isPrimary = true};
    QVERIFY(db.put(second));
    QCOMPARE(db.get<Person>(p.id).email, "new@example.org");
    second.optedOut = true;
    QVERIFY(db.put(second));
    auto changed = db.get<Person>(p.id);
    changed.email = "third@example.org";
    QVERIFY(db.put(changed));
    QCOMPARE(db.get<Person>(p.id).email, "third@example.org");
    QVERIFY(db.get<ContactPoint>(second.id).optedOut); // a changed address keeps its flags
    changed.email.clear();
    QVERIFY(db.put(changed));
    QCOMPARE(db.get<Person>(p.id).email, "Ada@Example.org"); // the next best
}

void TestStore::movingADealWritesStageHistory()
{
    TestDb db;
    Opportunity o{.id = Id::make(), .name = "Deal", .stage = {db.stage("Lead")}, .amount = {100000}};
    QVERIFY(db.put(o));
    QCOMPARE(db.get<Opportunity>(o.id).currency, "EUR");
    QCOMPARE(db.get<Opportunity>(o.id).probability, 10);
    db.now = db.now.addDays(3);
    o = db.get<Opportunity>(o.id);
    o.stage = {db.stage("Proposal")};
    QVERIFY(db.put(o, "Move"));
    const auto stays = await(db.store.records({&StageChange::entity(), Filter::refers("opportunity", o.id)}));
    QCOMPARE(stays->size(), 2);
    QCOMPARE(stays->at(0).reference("to_stage"), db.stage("Proposal"));
    QCOMPARE(stays->at(1).instant("left_at"), db.now);
    QVERIFY(await(db.store.undo()));
    QCOMPARE(*await(db.store.count({&StageChange::entity()})), 1);
    QCOMPARE(db.get<Opportunity>(o.id).probability, 10);
}

void TestStore::wonDealsCloseAndReopenedOnesDoNot()
{
    TestDb db;
    Opportunity o{.id = Id::make(), .name = "Deal", .stage = {db.stage("Lead")}, .amount = {100000}};
    QVERIFY(db.put(o));
    o = db.get<Opportunity>(o.id);
    o.stage = {db.stage("Won")};
    QVERIFY(db.put(o));
    o = db.get<Opportunity>(o.id);
    QCOMPARE(o.closedAt, db.now.date());
    QCOMPARE(o.probability, 100);
    db.now = db.now.addDays(9);
    o.description = "Edited later";
    QVERIFY(db.put(o));
    QCOMPARE(db.get<Opportunity>(o.id).closedAt, db.now.date().addDays(-9)); // odoo#67617: editing must not move it
    o = db.get<Opportunity>(o.id);
    o.stage = {db.stage("Negotiation")};
    QVERIFY(db.put(o));
    QVERIFY(!db.get<Opportunity>(o.id).closedAt.isValid());
}

void TestStore::untouchedFieldsSurviveAStaleCopy()
{
    TestDb db;
    const Person p{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(p));
    auto mine = await(db.store.fetch(Person::entity(), {p.id}))->first();
    auto theirs = mine;
    mine.setValue("city", "London");
    theirs.setValue("country", "UK");
    QVERIFY(db.put(mine));
    QVERIFY(db.put(theirs));
    QCOMPARE(db.get<Person>(p.id).city, "London");
    QCOMPARE(db.get<Person>(p.id).country, "UK");
}

void TestStore::historySaysWhoChangedWhatFromTo()
{
    TestDb db;
    const User me{.id = Id::make(), .name = "Mara"};
    QVERIFY(db.put(me));
    db.store.setUser(me.id);
    Person p{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(p));
    p.city = "London";
    QVERIFY(db.put(p, "Move house"));
    const auto lines = await(db.store.history({"person", p.id}));
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().userName, "Mara");
    QCOMPARE(lines->first().label, "Move house");
    QCOMPARE(lines->first().changes.first().field, "city");
    QCOMPARE(lines->first().changes.first().after.toString(), "London");
}

void TestStore::aCompanysTimelineHoldsItsPeoplesActivities()
{
    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const Person ada{.id = Id::make(), .name = "Ada", .organisation = {acme.id}};
    QVERIFY(db.put(acme));
    QVERIFY(db.put(ada));
    for (int i = 0; i < 5; ++i)
        QVERIFY(db.put(Activity{.id = Id::make(),
            .subject = QString("Call %1").arg(i),
            .channel = Channel::Call,
            .at = db.now.addSecs(i),
            .person = {ada.id}}));
    const auto first = await(db.store.timeline({.customer = {"organisation", acme.id}, .limit = 3}));
    QVERIFY(first);
    QCOMPARE(first->size(), 3);
    QCOMPARE(first->first().record.title(), "Call 4");
    QCOMPARE(first->first().titles.value("person"), "Ada");
    const auto rest = await(db.store.timeline({.customer = {"organisation", acme.id},
        .before = first->last().at.toMSecsSinceEpoch(),
        .beforeId = first->last().record.id}));
    QCOMPARE(rest->size(), 2);
    QCOMPARE(rest->last().record.title(), "Call 0");
}

void TestStore::casesGetNumbersThatNeverComeTwice()
{
    TestDb db;
    const ServiceCase first{.id = Id::make(), .subject = "Late"};
    QVERIFY(db.put(first));
    QCOMPARE(db.get<ServiceCase>(first.id).number, "CASE-000001");
    QVERIFY(await(db.store.undo()));
    const ServiceCase second{.id = Id::make(), .subject = "Broken"};
    QVERIFY(db.put(second));
    QCOMPARE(db.get<ServiceCase>(second.id).number, "CASE-000002");
}

void TestStore::changingEmployerKeepsTheOldOne()
{
    TestDb db;
    const Organisation a{.id = Id::make(), .name = "A"};
    const Organisation b{.id = Id::make(), .name = "B"};
    Person p{.id = Id::make(), .name = "Ada", .jobTitle = "Clerk", .organisation = {a.id}};
    QVERIFY(await(db.store.commit({"Setup", {Record::from(a), Record::from(b), Record::from(p)}})));
    auto r = await(db.store.fetch(Person::entity(), {p.id}))->first();
    r.setReference("organisation", b.id);
    QVERIFY(db.put(r));
    const auto jobs
        = await(db.store.records({&Employment::entity(), Filter::refers("person", p.id), {{"rid", false}}}));
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->at(0).reference("organisation"), a.id);
    QVERIFY(!jobs->at(0).isNull("to_date"));
    QVERIFY(jobs->at(1).isNull("to_date"));
}

void TestStore::draftsStayOutsideOfHistory()
{
    TestDb db;
    QVERIFY(await(db.store.saveDraft("case/new", "half a sentence")));
    QCOMPARE(*await(db.store.draft("case/new")), "half a sentence");
    QVERIFY(!await(db.store.undo()));
    QVERIFY(await(db.store.saveDraft("case/new", {})));
    QVERIFY(await(db.store.drafts())->isEmpty());
}

void TestStore::uniqueValuesAreKeptApart()
{
    TestDb db;
    QVERIFY(db.put(Product{.id = Id::make(), .name = "A", .sku = "X-1"}));
    const auto second = db.put(Product{.id = Id::make(), .name = "B", .sku = "x-1"});
    QVERIFY(!second);
    QCOMPARE(second.error().problems.first().field, "sku");
}

/// Records made, changed and linked within a load that keeps its indexes and log lines for the end.
void TestStore::aBulkLoadIsOneUndoableStep()
{
    TestDb db;
    const auto fill = [&](Batch &batch) {
        batch.expectMany({&Person::entity(), &ContactPoint::entity()});
        for (int i = 0; i < 300; ++i) {
            auto person = Record::blank(Person::entity());
            person.setValue("name", QString("Person %1").arg(i));
            person.setValue("email", QString("p%1@example.org").arg(i));
            batch.put(person);
            if (i % 7 == 0) {
                auto again = batch.record(Person::entity(), person.id);
                again.setValue("city", QString("Berlin"));
                batch.put(again);
                batch.put(Record::from(ContactPoint{
                    .id = Id::make(), .person = {person.id}, .value = QString("second%1@example.org").arg(i)}));
            }
            if (i % 50 == 0)
                batch.remove(person.ref());
        }
    };
    const auto set = await(db.store.batch("Load", fill));
    QVERIFY(set);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 294);
    const auto found = await(db.store.records({&Person::entity(), Filter::equals("email", "p8@example.org")}));
    QCOMPARE(found->size(), 1);
    QCOMPARE(await(db.store.history(found->first().ref()))->size(), 1);
    QVERIFY(await(db.store.undo()));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
    QCOMPARE(*await(db.store.count({&ContactPoint::entity()})), 0);
    QVERIFY(await(db.store.redo()));
    QCOMPARE(*await(db.store.count({&Person::entity(), Filter::equals("city", "Berlin")})), 42);
    QCOMPARE(*await(db.store.count({&Person::entity(), Filter::compare("email", Filter::IsNotNull)})), 294);
    QVERIFY(await(db.store.check())->isEmpty());
}

void TestStore::aCancelledBatchLeavesNothing()
{
    TestDb db;
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    const auto set = await(db.store.batch(
        "Load",
        [&](Batch &batch) {
            for (int i = 0; i < 50; ++i) {
                auto team = Record::blank(Team::entity());
                team.setValue("name", QString("Team %1").arg(i));
                batch.put(team);
                *cancel = i == 40;
                batch.progress(i / 50.0);
            }
        },
        {}, cancel));
    QVERIFY(!set);
    QCOMPARE(set.error().code, Error::Cancelled);
    QCOMPARE(*await(db.store.count({&Team::entity()})), 0);
    QVERIFY(!await(db.store.undo()));
}

CRM_TEST(TestStore)
#include "tst_store.moc"
