// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/opportunity.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// What reaches whose file, and what leaves it again (SYNC 2.11).
class TestScopes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aTeamsRecordsReachTheTeam();
    void whatBelongsToARecordGoesWhereItGoes();
    void whatIsGivenAwayIsLetGo();
    void whatIsMadeForOthersIsLetGo();
    void aDealForOthersTakesItsStagesAlong();
    void wordsAboutWhatIsGoneAreKept();
    void whoChangesTeamsChangesRecords();
    void aDecisionAboutATableMovesWhatIsThere();
    void whomACaseIsSharedWithSeesIt();
    void personalViewsStayPersonal();
    void aFieldAboveOnesRoleIsNeitherSentNorTaken();
    void lettingGoGoesOnWhereItWasBroken();

private:
    Stores m_stores;
};

namespace {

Person owned(const QString &name, const Caller &owner)
{
    Person person{.id = Id::make(), .name = name};
    person.owner = {owner.user};
    return person;
}

} // namespace

void TestScopes::aTeamsRecordsReachTheTeam()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    Desk root(office, "rootdesk", office.hire("root", "administrator"));
    anna.greet();
    office.decide("person", reach::team);
    const auto person = owned("Ada Lovelace", anna.caller);
    const auto free = Person{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.db.put(free));
    for (auto *desk : {&anna, &ben, &eve, &root})
        desk->sync();
    QVERIFY(ben.db.exists({"person", person.id}));
    QVERIFY(root.db.exists({"person", person.id}));
    QVERIFY(!eve.wasSent(person.id));
    QVERIFY(eve.db.exists({"person", free.id}));
}

void TestScopes::whatBelongsToARecordGoesWhereItGoes()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("person", reach::team);
    anna.knows(eve.caller);
    auto person = owned("Ada Lovelace", anna.caller);
    QVERIFY(anna.db.put(person));
    const ContactPoint phone{
        .id = Id::make(), .person = {person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(anna.db.put(phone));
    anna.sync();
    eve.sync();
    QVERIFY(!eve.wasSent(phone.id));
    person = anna.db.get<Person>(person.id);
    person.owner = {eve.caller.user};
    QVERIFY(anna.db.put(person));
    anna.sync();
    eve.sync();
    QVERIFY(eve.db.exists({"person", person.id}));
    QVERIFY(eve.db.exists({"contact_point", phone.id}));
    QVERIFY(!anna.db.exists({"person", person.id}));
    QVERIFY(!anna.db.exists({"contact_point", phone.id}));
}

void TestScopes::whatIsGivenAwayIsLetGo()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("person", reach::team);
    anna.knows(eve.caller);
    auto person = owned("Ada Lovelace", anna.caller);
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    person = anna.db.get<Person>(person.id);
    person.jobTitle = "A secret";
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    person.owner = {eve.caller.user};
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    QVERIFY(!ben.db.exists({"person", person.id}));
    QCOMPARE(
        ben.connection.scalar("SELECT count(*) FROM change_log WHERE row = ? AND length(body) > 1", {person.id.bytes()})
            .toInt(),
        0);
    QCOMPARE(ben.outbox.pending(), 0); // letting go is not removing
    eve.sync();
    QCOMPARE(eve.db.get<Person>(person.id).jobTitle, "A secret");
    person.owner = {anna.caller.user};
    const auto back = [&] {
        auto there = eve.db.get<Person>(person.id);
        there.owner = {anna.caller.user};
        return there;
    };
    QVERIFY(eve.db.put(back()));
    eve.sync();
    ben.sync();
    anna.sync();
    QCOMPARE(ben.db.get<Person>(person.id).jobTitle, "A secret");
    QCOMPARE(anna.db.get<Person>(person.id).jobTitle, "A secret");
    QVERIFY(!eve.db.exists({"person", person.id}));
}

/// Made for another team, or added to what is given to it with the same exchange: it was never in a scope of its author.
void TestScopes::whatIsMadeForOthersIsLetGo()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("person", reach::team);
    anna.knows(eve.caller);
    auto person = owned("Ada Lovelace", anna.caller);
    QVERIFY(anna.db.put(person));
    anna.sync();
    const auto other = owned("Charles Babbage", eve.caller);
    QVERIFY(anna.db.put(other));
    const ContactPoint phone{
        .id = Id::make(), .person = {person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(anna.db.put(phone));
    const Task task{.id = Id::make(), .subject = "Ring back", .person = {person.id}};
    QVERIFY(anna.db.put(task));
    person = anna.db.get<Person>(person.id);
    person.owner = {eve.caller.user};
    QVERIFY(anna.db.put(person));
    anna.sync();
    eve.sync();
    QVERIFY(anna.db.exists({"task", task.id}));
    QVERIFY(await(anna.db.store.check())->isEmpty()); // what refers to somebody else's is sound
    for (const auto &ref : {AnyRef{"person", person.id}, {"person", other.id}, {"contact_point", phone.id}}) {
        QVERIFY(eve.db.exists(ref));
        QVERIFY(!anna.db.exists(ref));
    }
    QVERIFY(anna.conflicts().isEmpty());
}

/// The program writes down each stay in a stage with the deal itself: nobody has anything to review.
void TestScopes::aDealForOthersTakesItsStagesAlong()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("opportunity", reach::team);
    anna.knows(eve.caller);
    const Pipeline pipeline{.id = Id::make(), .name = "Sales"};
    const Stage first{.id = Id::make(), .name = "First", .pipeline = {pipeline.id}};
    const Stage second{.id = Id::make(), .name = "Second", .pipeline = {pipeline.id}};
    Opportunity hers{.id = Id::make(), .name = "Made for Eve", .stage = {first.id}, .owner = {eve.caller.user}};
    Opportunity given{.id = Id::make(), .name = "Given to Eve", .stage = {first.id}, .owner = {anna.caller.user}};
    QVERIFY(anna.db.put(pipeline) && anna.db.put(first) && anna.db.put(second) && anna.db.put(given));
    anna.sync();
    eve.sync();
    given = anna.db.get<Opportunity>(given.id);
    given.owner = {eve.caller.user};
    given.stage = {second.id};
    QVERIFY(anna.db.put(hers) && anna.db.put(given));
    anna.sync();
    eve.sync();
    QVERIFY(anna.conflicts().isEmpty());
    const auto stays = await(eve.db.store.records({&StageChange::entity()}));
    QCOMPARE(stays->size(), 3);
    for (const auto &record : *stays) {
        const auto stay = record.as<StageChange>();
        QCOMPARE(stay.leftAt.isValid(), stay.opportunity.id == given.id && stay.toStage.id == first.id);
    }
    QCOMPARE(await(anna.db.store.records({&StageChange::entity()}))->size(), 0);
}

void TestScopes::wordsAboutWhatIsGoneAreKept()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    Desk root(office, "rootdesk", office.hire("root", "administrator"));
    anna.greet();
    office.decide("person", reach::team);
    anna.knows(eve.caller);
    auto person = owned("Ada Lovelace", anna.caller);
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    auto there = ben.db.get<Person>(person.id);
    there.jobTitle = "What Ben heard";
    QVERIFY(ben.db.put(there));
    person = anna.db.get<Person>(person.id);
    person.owner = {eve.caller.user};
    QVERIFY(anna.db.put(person));
    anna.sync();
    ben.sync();
    QVERIFY(!ben.db.exists({"person", person.id}));
    QCOMPARE(ben.conflicts().size(), 1);
    QCOMPARE(ben.conflicts().first().kind, ConflictKind::Forbidden);
    QCOMPARE(ben.conflicts().first().loser, R"({"job_title":"What Ben heard"})");
    QCOMPARE(ben.conflicts().first().winner, "{}");
    for (auto *desk : {&anna, &eve, &root}) {
        desk->sync();
        QVERIFY(desk->conflicts().isEmpty()); // they are Ben's alone
    }
    QCOMPARE(eve.db.get<Person>(person.id).jobTitle, QString());
}

void TestScopes::whoChangesTeamsChangesRecords()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("person", reach::team);
    QList<Id> north;
    QList<Id> south;
    for (int i = 0; i < 10; ++i) {
        const auto here = owned(QString("North %1").arg(i), anna.caller);
        const auto there = owned(QString("South %1").arg(i), eve.caller);
        QVERIFY(anna.db.put(here));
        QVERIFY(eve.db.put(there));
        north.append(here.id);
        south.append(there.id);
    }
    const auto own = owned("Ben's own", ben.caller);
    QVERIFY(ben.db.put(own));
    for (auto *desk : {&anna, &eve, &ben})
        desk->sync();
    QVERIFY(ben.db.exists({"person", north.first()}));
    ben.caller.team = "South";
    office.database->run("UPDATE account SET team = 'South' WHERE login = 'ben'", {});
    ben.sync();
    for (const auto &id : std::as_const(north))
        QVERIFY(!ben.db.exists({"person", id}));
    for (const auto &id : std::as_const(south))
        QVERIFY(ben.db.exists({"person", id}));
    QVERIFY(ben.db.exists({"person", own.id}));
}

void TestScopes::aDecisionAboutATableMovesWhatIsThere()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    const auto person = owned("Ada Lovelace", anna.caller);
    QVERIFY(anna.db.put(person));
    const ContactPoint phone{
        .id = Id::make(), .person = {person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(anna.db.put(phone));
    anna.sync();
    eve.sync();
    QVERIFY(eve.db.exists({"contact_point", phone.id}));
    office.decide("person", reach::team);
    eve.sync();
    QVERIFY(!eve.db.exists({"person", person.id}));
    QVERIFY(!eve.db.exists({"contact_point", phone.id}));
    office.decide("person", {});
    eve.sync();
    anna.sync();
    QCOMPARE(eve.dump(), anna.dump());
}

void TestScopes::whomACaseIsSharedWithSeesIt()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk eve(office, "evesdesk", office.hire("eve", "agent", "South"));
    anna.greet();
    office.decide("service_case", reach::owner);
    anna.knows(eve.caller);
    ServiceCase one{.id = Id::make(), .subject = "It drips"};
    one.owner = {anna.caller.user};
    QVERIFY(anna.db.put(one));
    const Note note{.id = Id::make(), .body = "Third time", .serviceCase = {one.id}};
    QVERIFY(anna.db.put(note));
    anna.sync();
    eve.sync();
    QVERIFY(!eve.wasSent(one.id));
    QVERIFY(!eve.wasSent(note.id));
    const CaseFollower follower{.id = Id::make(), .serviceCase = {one.id}, .user = {eve.caller.user}};
    QVERIFY(anna.db.put(follower));
    anna.sync();
    eve.sync();
    QVERIFY(eve.db.exists({"service_case", one.id}));
    QVERIFY(eve.db.exists({"note", note.id}));
    const auto followers = await(anna.db.store.records({&CaseFollower::entity()}));
    QVERIFY(await(anna.db.store.commit({"Unfollow", {}, {followers->first().ref()}})));
    anna.sync();
    eve.sync();
    QVERIFY(!eve.db.exists({"service_case", one.id}));
    QVERIFY(!eve.db.exists({"note", note.id}));
}

void TestScopes::personalViewsStayPersonal()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    Desk laptop(office, "annastwo", anna.caller);
    Desk root(office, "rootdesk", office.hire("root", "administrator"));
    const SavedView view{
        .id = Id::make(), .name = "Mine", .entityName = "person", .definition = "{}", .owner = {anna.caller.user}};
    QVERIFY(anna.db.put(view));
    for (auto *desk : {&anna, &laptop, &root})
        desk->sync();
    QVERIFY(laptop.db.exists({"saved_view", view.id}));
    QVERIFY(!root.wasSent(view.id));
}

void TestScopes::aFieldAboveOnesRoleIsNeitherSentNorTaken()
{
    Office office;
    Desk root(office, "rootdesk", office.hire("root", "administrator"));
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    root.rules["person"].readers.insert("notes", "manager");
    anna.rules = root.rules;
    auto person = Person{.id = Id::make(), .name = "Ada Lovelace"};
    person.notes = "Pays late";
    QVERIFY(root.db.put(person));
    root.sync();
    anna.sync();
    QCOMPARE(anna.db.get<Person>(person.id).name, "Ada Lovelace");
    QCOMPARE(anna.db.get<Person>(person.id).notes, QString());
    for (const auto &state : std::as_const(anna.received))
        QVERIFY(state.table != "person" || !state.groups.contains("notes"));
    auto there = anna.db.get<Person>(person.id);
    there.notes = "Pays early";
    there.city = "London";
    QVERIFY(anna.db.put(there));
    anna.sync();
    root.sync();
    QCOMPARE(root.db.get<Person>(person.id).notes, "Pays late");
    QCOMPARE(root.db.get<Person>(person.id).city, "London");
    QCOMPARE(anna.db.get<Person>(person.id).notes, QString());
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().kind, ConflictKind::Forbidden);
}

void TestScopes::lettingGoGoesOnWhereItWasBroken()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent", "North"));
    Desk ben(office, "bensdesk", office.hire("ben", "agent", "North"));
    anna.greet();
    office.decide("person", reach::team);
    for (int i = 0; i < 12; ++i)
        QVERIFY(anna.db.put(owned(QString("North %1").arg(i), anna.caller)));
    anna.sync();
    ben.sync();
    ben.caller.team = {};
    const auto left = [&] { return ben.connection.scalar("SELECT count(*) FROM person").toInt(); };
    const int before = left();
    const auto page = ben.ask(ben.inbox.question(5, 0));
    ben.inbox.apply(page, "Changes", officeTime);
    QVERIFY(left() < before && left() > before - 12);
    const auto again = ben.ask(ben.inbox.question(5, 0)); // asked, and the answer lost
    QVERIFY(!again.evicted.isEmpty());
    ben.pull();
    QCOMPARE(left(), before - 12);
}

CRM_TEST(TestScopes)
#include "tst_scopes.moc"
