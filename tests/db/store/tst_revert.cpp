// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/forecast.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/entities/user.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QSignalSpy>

using namespace crm;

/// What keeps a step from being undone, and what does not.
class TestRevert : public QObject
{
    Q_OBJECT
private slots:
    void whatTheProgramKeptByItselfKeepsNobodyFromUndoing();
    void whatPeopleAddedSinceDoes();
    void aStepThatStaysIsPassedBy();
    void aStepGoneOnWithIsUndoneWhole();
    void aStepIsOnlyGoneOnWithWhileItIsTheNewest();
    void whatOthersChangedBetweenItsPartsKeepsAStep();
};

namespace {

Result<ChangeSet> load(TestDb &db, const Record &record, qint64 goesOnWith = 0)
{
    return await(db.store.batch("One file", [=](Batch &batch) {
        batch.continueStep(goesOnWith, "Two files");
        batch.expectMany({&Person::entity()});
        batch.put(record);
    }));
}

} // namespace

void TestRevert::whatTheProgramKeptByItselfKeepsNobodyFromUndoing()
{
    TestDb db;
    const User ada{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(ada, "Import Colleagues"));
    const ForecastSnapshot week{.id = Id::make(),
        .week = QDate(2026, 3, 2),
        .takenAt = db.now,
        .category = "commit",
        .owner = {ada.id},
        .deals = 3};
    QVERIFY(await(db.store.commit({.label = "Kept", .puts = {Record::from(week)}, .origin = "system"})));
    for (int round = 0; round < 2; ++round) {
        const auto undone = await(db.store.undo());
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().message));
        QVERIFY(!db.exists({"user", ada.id}));
        QVERIFY(db.exists({"forecast_snapshot", week.id}));
        QVERIFY(db.get<ForecastSnapshot>(week.id).owner.id.isNull());
        QCOMPARE(db.get<ForecastSnapshot>(week.id).deals, std::optional<qint64>(3));
        QVERIFY(await(db.store.redo()));
        QCOMPARE(db.get<User>(ada.id).name, ada.name);
        QCOMPARE(db.get<ForecastSnapshot>(week.id).owner.id, ada.id);
    }
    QVERIFY(await(db.store.check())->isEmpty());
}

void TestRevert::whatPeopleAddedSinceDoes()
{
    TestDb db;
    const Organisation works{.id = Id::make(), .name = "Kettle Works"};
    const auto first = db.put(works);
    const Person ada{.id = Id::make(), .name = "Ada", .organisation = {works.id}};
    QVERIFY(db.put(ada));
    QVERIFY(!await(db.store.revert(first->txn)));
    QCOMPARE(db.get<Person>(ada.id).organisation.id, works.id);
}

void TestRevert::aStepThatStaysIsPassedBy()
{
    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    User ada{.id = Id::make(), .name = "Ada"};
    QVERIFY(db.put(acme, "New company"));
    QVERIFY(db.put(ada, "New colleague"));
    ada.name = "Ada Lovelace";
    QVERIFY(await(db.store.commit({.label = "From elsewhere", .puts = {Record::from(ada)}, .origin = "system"})));
    QSignalSpy passed(&db.store, &Store::stepPassed);
    const auto kept = await(db.store.undo());
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Error::Conflict);
    QVERIFY2(kept.error().message.endsWith("“New company”."), qPrintable(kept.error().message));
    QTRY_COMPARE(passed.size(), 1);
    const auto steps = await(db.store.transactions(10));
    QVERIFY(steps->at(0).passed);
    QVERIFY(!steps->at(1).passed);
    const auto undone = await(db.store.undo());
    QVERIFY(undone);
    QCOMPARE(undone->label, QString("New company"));
    QVERIFY(!db.exists({"organisation", acme.id}));
    QVERIFY(db.exists({"user", ada.id}));
}

void TestRevert::aStepGoneOnWithIsUndoneWhole()
{
    TestDb db;
    const Organisation works{.id = Id::make(), .name = "Kettle Works"};
    const Person ada{.id = Id::make(), .name = "Ada", .organisation = {works.id}};
    const auto first = load(db, Record::from(works));
    const auto second = load(db, Record::from(ada), first->txn);
    QCOMPARE(second->txn, first->txn);
    QCOMPARE(await(db.store.transactions())->first().label, "Two files");
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(await(db.store.undo())->label, "Two files");
        QVERIFY(!db.exists({"person", ada.id}) && !db.exists({"organisation", works.id}));
        QVERIFY(await(db.store.redo()));
        QCOMPARE(db.get<Person>(ada.id).organisation.id, works.id);
    }
    QVERIFY(await(db.store.check())->isEmpty());
}

void TestRevert::aStepIsOnlyGoneOnWithWhileItIsTheNewest()
{
    TestDb db;
    const auto first = load(db, Record::from(Organisation{.id = Id::make(), .name = "Kettle Works"}));
    QVERIFY(await(db.store.undo()));
    const auto second = load(db, Record::from(Person{.id = Id::make(), .name = "Ada"}), first->txn);
    QVERIFY(second->txn > first->txn);
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Grace"}));
    const auto third = load(db, Record::from(Person{.id = Id::make(), .name = "Joan"}), second->txn);
    QVERIFY(third->txn > second->txn);
    QCOMPARE(third->label, "One file");
}

void TestRevert::whatOthersChangedBetweenItsPartsKeepsAStep()
{
    TestDb db;
    Organisation works{.id = Id::make(), .name = "Kettle Works"};
    const auto first = load(db, Record::from(works));
    works.name = "Kettle Works Ltd.";
    QVERIFY(await(db.store.commit({.label = "Tidied", .puts = {Record::from(works)}, .origin = "system"})));
    const auto second = load(db, Record::from(Person{.id = Id::make(), .name = "Ada"}), first->txn);
    QCOMPARE(second->txn, first->txn);
    QCOMPARE(await(db.store.undo()).error().code, Error::Conflict);
    QCOMPARE(db.get<Organisation>(works.id).name, works.name);
}

CRM_TEST(TestRevert)
#include "tst_revert.moc"
