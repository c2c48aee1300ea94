// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/forecast.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/entities/user.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What keeps a step from being undone, and what does not.
class TestRevert : public QObject
{
    Q_OBJECT
private slots:
    void whatTheProgramKeptByItselfKeepsNobodyFromUndoing();
    void whatPeopleAddedSinceDoes();
};

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

CRM_TEST(TestRevert)
#include "tst_revert.moc"
