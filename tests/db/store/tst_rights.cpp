// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/entities/person.h"
#include "db/entities/product.h"
#include "db/entities/sla.h"
#include "db/entities/user.h"
#include "db/service/workcalendar.h"
#include "db/sql/connection.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What somebody may write by their role in the organisation: refused at once, by the one door.
class TestRights : public QObject
{
    Q_OBJECT
private slots:
    void whoBelongsToNoOrganisationMayDoAll();
    void whatOnlyManagersChangeIsRefusedToAgents_data();
    void whatOnlyManagersChangeIsRefusedToAgents();
    void managersChangeIt();
    void whoAddsChangesWhatTheyHaveAdded();
    void nothingIsAddedToWhatAnotherKeeps();
    void whatIsOnesOwnTakesParts();
    void ofOneselfOneChangesTheName();
    void whatIsForbiddenIsNotTakenBackEither();
    void aRowOfAnImportIsRefusedByItself();
    void whatHooksWriteIsHeldAgainstTheRightsToo();
};

namespace {

const QString managersOnly = QStringLiteral("Pipelines are changed by managers only: ask one of them.");

Record firstOf(TestDb &db, const Entity &entity)
{
    return await(db.store.records({&entity, {}, {{"rid"}}, 1}))->value(0);
}

Record recordOf(TestDb &db, const Entity &entity, const Id &id)
{
    return await(db.store.fetch(entity, {id}))->value(0);
}

/// The file keeps notes of what its user adds, as those that joined do.
void join(TestDb &db)
{
    QVERIFY(await(db.store.opened()));
    Connection(db.path(), Connection::ReadWrite)
        .run("CREATE TABLE sync_state(k TEXT PRIMARY KEY, v) WITHOUT ROWID;"
             "CREATE TABLE sync_added(row BLOB PRIMARY KEY) WITHOUT ROWID;"
             "INSERT INTO sync_state(k, v) VALUES('role', 'agent')");
}

Result<ChangeSet> put(TestDb &db, Record record, const QByteArray &field, const QVariant &value)
{
    record.setValue(field, value);
    return await(db.store.commit({"Change", {record}}));
}

Result<ChangeSet> rename(TestDb &db, const Entity &entity, const QString &name)
{
    return put(db, firstOf(db, entity), "name", name);
}

Stage stageOf(const Id &pipeline)
{
    return {.id = Id::make(), .name = "Tasting", .pipeline = {pipeline}, .position = 15, .probability = 30};
}

} // namespace

void TestRights::whoBelongsToNoOrganisationMayDoAll()
{
    TestDb db;
    QVERIFY(db.store.permission(Pipeline::entity(), firstOf(db, Pipeline::entity()).id).isGiven);
    QVERIFY(rename(db, Pipeline::entity(), "Mine"));
}

void TestRights::whatOnlyManagersChangeIsRefusedToAgents_data()
{
    QTest::addColumn<const Entity *>("entity");
    for (const auto *entity : {&Pipeline::entity(), &Stage::entity(), &CaseCategory::entity(), &User::entity(),
             &Team::entity(), &TaxClass::entity()})
        QTest::newRow(entity->name) << entity;
}

void TestRights::whatOnlyManagersChangeIsRefusedToAgents()
{
    QFETCH(const Entity *, entity);
    TestDb db;
    QVERIFY(db.put(User{.id = Id::make(), .name = "Mona"}));
    QVERIFY(db.put(Team{.id = Id::make(), .name = "North"}));
    QVERIFY(db.put(TaxClass{.id = Id::make(), .name = "Full rate", .rate = {19 * oneMillion}}));
    const auto before = firstOf(db, *entity);
    db.store.setRole("agent");
    const auto permission = db.store.permission(*entity, before.id);
    QVERIFY(!permission.isGiven);
    QCOMPARE(permission.sentence, QString("%1 are changed by managers only: ask one of them.").arg(entity->plural));
    const auto renamed = rename(db, *entity, "Changed");
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().message, permission.sentence);
    const auto removed = await(db.store.commit({.label = "Delete", .removals = {before.ref()}}));
    QVERIFY(!removed);
    const auto amended = await(db.store.batch("Amend", [&](Batch &batch) {
        auto record = before;
        record.setValue("name", "Changed");
        batch.amend(record);
    }));
    QCOMPARE(amended.error().message, permission.sentence);
    QCOMPARE(firstOf(db, *entity).title(), before.title());
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
}

void TestRights::managersChangeIt()
{
    TestDb db;
    db.store.setRole("agent");
    QVERIFY(!rename(db, Pipeline::entity(), "Ours"));
    db.store.setRole("manager");
    QVERIFY(rename(db, Pipeline::entity(), "Ours"));
    db.store.setRole("wizard"); // of a newer program: its server knows
    QVERIFY(rename(db, Pipeline::entity(), "Theirs"));
}

void TestRights::whoAddsChangesWhatTheyHaveAdded()
{
    TestDb db;
    db.store.setRole("agent");
    const Team north{.id = Id::make(), .name = "North"};
    QVERIFY(db.store.permission(Team::entity()).isGiven);
    QVERIFY(db.put(north));
    QVERIFY(db.store.permission(Record::from(north).ref()).isGiven);
    QVERIFY(rename(db, Team::entity(), "North and west"));
    QVERIFY(await(db.store.commit({.label = "Delete", .removals = {Record::from(north).ref()}})));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(firstOf(db, Team::entity()).title(), "North and west");
}

void TestRights::nothingIsAddedToWhatAnotherKeeps()
{
    TestDb db;
    const auto theirs = firstOf(db, Pipeline::entity()).id;
    db.store.setRole("agent");
    const auto added = db.put(stageOf(theirs));
    QVERIFY(!added);
    QCOMPARE(added.error().message, managersOnly);
    QVERIFY(db.store.permission(Stage::entity()).isGiven); // of a pipeline of their own
}

void TestRights::whatIsOnesOwnTakesParts()
{
    TestDb db;
    const auto theirs = firstOf(db, Pipeline::entity()).id;
    db.store.setRole("agent");
    const Pipeline mine{.id = Id::make(), .name = "Mine"};
    auto stage = stageOf(mine.id);
    QVERIFY(await(db.store.commit({"New", {Record::from(mine), Record::from(stage)}})));
    QVERIFY(db.put(stageOf(mine.id)));
    const auto moved = put(db, recordOf(db, Stage::entity(), stage.id), "pipeline", theirs.bytes());
    QVERIFY(!moved);
    QCOMPARE(moved.error().message, managersOnly);
}

void TestRights::ofOneselfOneChangesTheName()
{
    TestDb db;
    const User me{.id = Id::make(), .name = "Anna"};
    QVERIFY(db.put(me));
    db.store.setUser(me.id);
    db.store.setRole("agent");
    QVERIFY(await(db.store.opened()));
    const auto permission = db.store.permission(User::entity(), me.id);
    QVERIFY(permission.isGiven);
    QCOMPARE(permission.fields, QByteArrayList{"name"});
    QVERIFY(rename(db, User::entity(), "Anna Ash"));
    QVERIFY(await(db.store.undo()));
    for (const auto *field : {"role", "active", "email"}) {
        const auto changed = put(db, firstOf(db, User::entity()), field, field == QByteArray("active") ? 0 : "manager");
        QVERIFY2(!changed, field);
        QCOMPARE(changed.error().message, permission.sentence);
    }
    QVERIFY(!await(db.store.commit({.label = "Delete", .removals = {Record::from(me).ref()}})));
}

/// A manager who was made an agent: their steps of before are passed by, and do not stand in the way.
void TestRights::whatIsForbiddenIsNotTakenBackEither()
{
    TestDb db;
    const Person ada{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(db.put(ada));
    QVERIFY(rename(db, Pipeline::entity(), "Ours"));
    db.store.setRole("agent");
    const auto refused = await(db.store.undo());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.startsWith(managersOnly));
    QCOMPARE(firstOf(db, Pipeline::entity()).title(), "Ours");
    QVERIFY(await(db.store.undo()));
    QVERIFY(!db.exists({"person", ada.id}));
}

void TestRights::aRowOfAnImportIsRefusedByItself()
{
    TestDb db;
    const auto theirs = firstOf(db, Pipeline::entity()).id;
    db.store.setRole("agent");
    QStringList told;
    const auto done = await(db.store.batch("Import", [&](Batch &batch) {
        const Pipeline mine{.id = Id::make(), .name = "Mine"};
        batch.put(Record::from(mine));
        for (const auto &home : {mine.id, theirs})
            for (const auto &problem : batch.check(Record::from(stageOf(home))))
                told.append(problem.message);
        auto same = batch.record(Pipeline::entity(), theirs);
        same.say("name", same.title()); // which changes nothing
        for (const auto &problem : batch.check(same))
            told.append(problem.message);
    }));
    QVERIFY(done);
    QCOMPARE(told, QStringList{managersOnly});
}

/// A calendar of one's own that a manager's policy has come to go by.
void TestRights::whatHooksWriteIsHeldAgainstTheRightsToo()
{
    TestDb db;
    join(db);
    db.store.setRole("agent");
    WorkCalendar hours{.zone = "Europe/Berlin"};
    hours.week[0] = {{32400, 61200}};
    auto calendar = Record::blank(ServiceCalendar::entity());
    calendar.id = Id::make();
    calendar.setValue("name", "Office hours");
    calendar.setValue("definition", QString::fromUtf8(calendarToJson(hours)));
    QVERIFY(await(db.store.commit({"New", {calendar}})));
    db.store.setRole("manager");
    QVERIFY(db.put(SlaPolicy{.id = Id::make(), .name = "All", .calendar = {calendar.id}, .promisedResolution = 600}));
    QVERIFY(await(db.store.opened()));
    db.store.setRole("agent");
    hours.zone = "Europe/Paris";
    const auto changed = put(db, recordOf(db, ServiceCalendar::entity(), calendar.id), "definition",
        QString::fromUtf8(calendarToJson(hours)));
    QVERIFY(!changed);
    QCOMPARE(changed.error().message, "SLA policies are changed by managers only: ask one of them.");
}

CRM_TEST(TestRights)
#include "tst_rights.moc"
