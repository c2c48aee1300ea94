// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/entities/sla.h"
#include "db/entities/user.h"
#include "db/service/workcalendar.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// A file and its server hold the same about who may change what all work by (SYNC 2.11); an older program's file does
/// not know, and the server does.
class TestRoles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void theFileRefusesWhatTheServerWould();
    void whoAddedItChangesItOnEveryDevice();
    void whatAManagerWroteAnewIsTheirs();
    void aRefusedChangeLeavesNothingOfWhatCameWithIt();
    void nothingIsAddedToWhatAManagerKeeps();
    void aFileThatJoinsBringsItsParts();
    void whatAFileThatJoinsHasOtherwiseIsKeptAsWords();
    void ofOneselfOneChangesTheName();
    void aFileOfBeforeKnowsWhatItsUserHasAdded();

private:
    Stores m_stores;
};

namespace {

/// A colleague's file as the program keeps it: it knows whose it is, and in which role.
class Colleague : public Desk
{
public:
    Colleague(Office &office, const QByteArray &device, const Caller &caller)
        : Desk(office, device, caller)
    {
        tables.set(key::user, caller.user.bytes());
        tables.set(key::role, caller.role);
    }
    /// As a program of before, which leaves it to the server.
    void beOld() { settle({}); }
    void sync()
    {
        Desk::sync();
        if (m_isOld)
            return;
        settle(caller.role);
    }
    Record first(const Entity &entity) { return await(db.store.records({&entity, {}, {{"rid"}}, 1}))->value(0); }
    Record of(const Entity &entity, const Id &id) { return await(db.store.fetch(entity, {id}))->value(0); }
    qint64 count(const Entity &entity) { return *await(db.store.count({&entity})); }
    Result<ChangeSet> change(Record record, const QByteArray &field, const QVariant &value)
    {
        record.setValue(field, value);
        return db.put(record);
    }

private:
    void settle(const QString &role)
    {
        m_isOld = role.isEmpty();
        db.store.setRole(role);
        QVERIFY(await(db.store.opened()));
    }
    bool m_isOld = false;
};

const QString pipelinesRefused = QStringLiteral("Pipelines are changed by managers only: ask one of them.");

Stage stageOf(const Id &pipeline)
{
    return {.id = Id::make(), .name = "Tasting", .pipeline = {pipeline}, .position = 15, .probability = 30};
}

} // namespace

void TestRoles::theFileRefusesWhatTheServerWould()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    mona.sync();
    bert.sync(); // with the same pipeline, as every new file
    const auto changed = bert.change(bert.first(Pipeline::entity()), "name", "Berts Sales");
    QVERIFY(!changed);
    QCOMPARE(changed.error().message, pipelinesRefused);
    mona.sync(); // the server has given the pipeline a later stamp, so that it stands in bert's file as well
    mona.db.now = mona.db.now.addSecs(60);
    QVERIFY(mona.change(mona.first(Pipeline::entity()), "name", "Our Sales"));
    mona.sync();
    bert.sync();
    QCOMPARE(bert.first(Pipeline::entity()).title(), "Our Sales");
    QVERIFY(bert.conflicts().isEmpty());
}

void TestRoles::whoAddedItChangesItOnEveryDevice()
{
    Office office;
    const auto hired = office.hire("bert", "agent");
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", hired);
    Colleague carl(office, "carldesk", office.hire("carl", "agent"));
    for (auto *one : {&mona, &bert})
        one->sync();
    const Team north{.id = Id::make(), .name = "North"};
    QVERIFY(bert.db.put(north));
    QVERIFY(bert.change(bert.of(Team::entity(), north.id), "name", "North and west"));
    for (auto *one : {&bert, &mona})
        one->sync();
    QVERIFY(mona.change(mona.of(Team::entity(), north.id), "region", "Coast"));
    mona.sync();
    Colleague laptop(office, "bertslap", hired);
    for (auto *one : {&laptop, &carl})
        one->sync();
    QVERIFY(laptop.change(laptop.of(Team::entity(), north.id), "name", "North, and all of the west"));
    QVERIFY(!carl.change(carl.of(Team::entity(), north.id), "name", "Carls"));
    for (auto *one : {&laptop, &mona, &carl})
        one->sync();
    QCOMPARE(mona.of(Team::entity(), north.id).title(), "North, and all of the west");
    QVERIFY(laptop.conflicts().isEmpty());
}

/// The server goes by who wrote what stands there the longest.
void TestRoles::whatAManagerWroteAnewIsTheirs()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    for (auto *one : {&mona, &bert})
        one->sync();
    const Team north{.id = Id::make(), .name = "North"};
    QVERIFY(bert.db.put(north));
    for (auto *one : {&bert, &mona})
        one->sync();
    auto all = mona.of(Team::entity(), north.id);
    all.setValue("name", "Shore");
    all.setValue("region", "Coast");
    all.setReference("parent", north.id);
    QVERIFY(mona.db.put(all));
    for (auto *one : {&mona, &bert})
        one->sync();
    QVERIFY(!bert.change(bert.of(Team::entity(), north.id), "name", "Mine"));
    bert.beOld();
    QVERIFY(bert.change(bert.of(Team::entity(), north.id), "name", "Mine"));
    for (auto *one : {&bert, &mona})
        one->sync();
    QCOMPARE(mona.of(Team::entity(), north.id).title(), "Shore");
}

void TestRoles::aRefusedChangeLeavesNothingOfWhatCameWithIt()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    WorkCalendar hours{.zone = "Europe/Berlin"};
    hours.week[0] = {{32400, 61200}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Office hours", .definition = QString::fromUtf8(calendarToJson(hours))};
    QVERIFY(mona.db.put(calendar));
    const SlaPolicy urgent{.id = Id::make(), .name = "Urgent", .calendar = {calendar.id}, .promisedResolution = 600};
    QVERIFY(mona.db.put(urgent));
    mona.sync();
    bert.sync();
    bert.beOld();
    QVERIFY(bert.change(bert.of(SlaPolicy::entity(), urgent.id), "promised_resolution", 60000));
    QCOMPARE(bert.count(SlaVersion::entity()), 2);
    bert.sync();
    mona.sync();
    bert.sync();
    for (auto *one : {&mona, &bert}) {
        QCOMPARE(one->count(SlaVersion::entity()), 1);
        QCOMPARE(one->of(SlaPolicy::entity(), urgent.id).value("promised_resolution").toInt(), 600);
    }
    QVERIFY(mona.change(mona.of(SlaPolicy::entity(), urgent.id), "promised_resolution", 1200));
    mona.sync();
    bert.sync();
    QCOMPARE(bert.count(SlaVersion::entity()), 2);
    QCOMPARE(mona.conflicts().size(), 0);
}

void TestRoles::nothingIsAddedToWhatAManagerKeeps()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    mona.sync();
    bert.sync();
    bert.beOld();
    const auto theirs = stageOf(bert.first(Pipeline::entity()).id);
    const Pipeline mine{.id = Id::make(), .name = "Mine"};
    const auto own = stageOf(mine.id);
    for (const auto &record : {Record::from(theirs), Record::from(mine), Record::from(own)})
        QVERIFY(bert.db.put(record));
    bert.sync();
    mona.sync();
    QVERIFY(!mona.db.exists({"stage", theirs.id}));
    QVERIFY(mona.db.exists({"stage", own.id}));
    QVERIFY(!bert.db.exists({"stage", theirs.id}));
    QCOMPARE(bert.conflicts().size(), 1);
    QCOMPARE(bert.conflicts().first().about, "stage");
    QVERIFY(bert.change(bert.of(Stage::entity(), own.id), "pipeline", theirs.pipeline.id.bytes()));
    bert.sync();
    mona.sync();
    QCOMPARE(mona.of(Stage::entity(), own.id).reference("pipeline"), mine.id);
}

/// Their deals stand in them.
void TestRoles::aFileThatJoinsBringsItsParts()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    mona.sync();
    const auto stage = stageOf(bert.first(Pipeline::entity()).id);
    QVERIFY(bert.db.put(stage));
    const Opportunity deal{.id = Id::make(), .name = "Forty crates", .stage = {stage.id}};
    QVERIFY(bert.db.put(deal));
    bert.sync();
    mona.sync();
    QVERIFY(mona.db.exists({"stage", stage.id}));
    QCOMPARE(mona.of(Opportunity::entity(), deal.id).reference("stage"), stage.id);
    QVERIFY(bert.conflicts().isEmpty());
    QVERIFY(bert.change(bert.of(Stage::entity(), stage.id), "probability", 40)); // what they brought is theirs
    QVERIFY(!bert.db.put(stageOf(stage.pipeline.id)));
}

/// Of what is the same in both, as of all that a new file begins with, nobody is told.
void TestRoles::whatAFileThatJoinsHasOtherwiseIsKeptAsWords()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague rex(office, "rexsdesk", office.hire("rex", "agent"));
    mona.sync();
    QVERIFY(rex.change(rex.first(Pipeline::entity()), "name", "My retail"));
    rex.sync();
    QCOMPARE(rex.first(Pipeline::entity()).title(), "Sales");
    const auto told = rex.conflicts();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().about, "pipeline");
    QVERIFY2(told.first().loser.contains("My retail"), qPrintable(told.first().loser));
    QVERIFY2(!told.first().loser.contains("currency"), qPrintable(told.first().loser));
    mona.sync();
    QVERIFY(mona.conflicts().isEmpty());
}

void TestRoles::ofOneselfOneChangesTheName()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    const auto me = bert.caller.user;
    for (auto *one : {&bert, &mona, &bert})
        one->sync();
    QVERIFY(!bert.change(bert.of(User::entity(), me), "role", "administrator"));
    QVERIFY(bert.change(bert.of(User::entity(), me), "name", "Bert Beech"));
    bert.sync();
    mona.sync();
    QCOMPARE(mona.of(User::entity(), me).title(), "Bert Beech");
    bert.beOld();
    QVERIFY(bert.change(bert.of(User::entity(), me), "role", "administrator"));
    bert.sync();
    mona.sync();
    QCOMPARE(mona.of(User::entity(), me).text("role"), "sales");
    QCOMPARE(bert.of(User::entity(), me).text("role"), "sales");
    QCOMPARE(bert.conflicts().size(), 1);
}

/// A program of before kept no notes of it.
void TestRoles::aFileOfBeforeKnowsWhatItsUserHasAdded()
{
    Office office;
    Colleague mona(office, "monadesk", office.hire("mona", "manager"));
    Colleague bert(office, "bertdesk", office.hire("bert", "agent"));
    for (auto *one : {&mona, &bert})
        one->sync();
    const Team north{.id = Id::make(), .name = "North"};
    QVERIFY(bert.db.put(north));
    for (auto *one : {&bert, &mona})
        one->sync();
    bert.connection.run("DROP TABLE sync_added");
    for (const bool isMadeAnew : {false, true}) {
        if (isMadeAnew)
            SyncTables again(bert.connection);
        Store reopened(bert.db.path());
        QVERIFY(await(reopened.opened()));
        QVERIFY(reopened.permission(Team::entity(), north.id).isGiven);
        QVERIFY(!reopened.permission(Pipeline::entity(), bert.first(Pipeline::entity()).id).isGiven);
    }
}

CRM_TEST(TestRoles)
#include "tst_roles.moc"
