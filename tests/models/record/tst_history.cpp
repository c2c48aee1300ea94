// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/user.h"
#include "db/search/search.h"
#include "models/record/history.h"
#include "models/record/referencemodel.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>

using namespace crm;

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatChangedFromAndTo();
    void whatTheProgramDidByItselfIsNobodysDeed();
    void namesRecordsReferredTo();
    void restoresAnEarlierValue();
    void referencesAreFoundByPartOfTheirName();
    void aNameComesBeforeWhatElseMatches();
};

void TestHistory::tellsWhatChangedFromAndTo()
{
    TestDb db;
    const auto id = Id::make();
    QVERIFY(db.put(Person{.id = id, .name = "Kenji Sato", .lifecycle = Lifecycle::Lead}));
    auto record = await(db.store.fetch(Person::entity(), {id}))->first();
    record.setValue("lifecycle", QString("customer"));
    record.setValue("city", QString("Kyoto"));
    QVERIFY(db.put(record));
    HistoryModel model(db.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecord({"person", id});
    QTRY_COMPARE(model.rowCount(), 3);
    QStringList sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences.append(model.entryAt(row).sentence);
    QVERIFY(sentences.contains("Lifecycle changed from “Lead” to “Customer”"));
    QVERIFY(sentences.contains("City set to “Kyoto”"));
    QCOMPARE(sentences.last(), QString("Created"));
}

void TestHistory::whatTheProgramDidByItselfIsNobodysDeed()
{
    TestDb db;
    const User mara{.id = Id::make(), .name = "Mara Lind"};
    const auto id = Id::make();
    QVERIFY(db.put(mara));
    const auto store = [&](const QString &city, const QString &origin) {
        const auto record = Record::from(Person{.id = id, .name = "Kenji Sato", .city = city});
        QVERIFY(await(db.store.commit({.label = "Test", .puts = {record}, .origin = origin})));
    };
    store("Kyoto", "system");
    db.store.setUser(mara.id);
    store("Osaka", "local");
    store("Tokyo", "system");
    HistoryModel model(db.store);
    model.setRecord({"person", id});
    QTRY_COMPARE(model.rowCount(), 3);
    QStringList who;
    for (int row = 0; row < model.rowCount(); ++row)
        who.append(model.entryAt(row).who);
    QCOMPARE(who, QStringList({"Rapport, for Mara Lind", "Mara Lind", "Rapport"}));
}

void TestHistory::namesRecordsReferredTo()
{
    TestDb db;
    const auto company = Id::make();
    const auto id = Id::make();
    QVERIFY(db.put(Organisation{.id = company, .name = "Kyoto Optics"}));
    QVERIFY(db.put(Person{.id = id, .name = "Kenji Sato"}));
    auto record = await(db.store.fetch(Person::entity(), {id}))->first();
    record.setReference("organisation", company);
    QVERIFY(db.put(record));
    HistoryModel model(db.store);
    model.setRecord({"person", id});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.entryAt(0).sentence, QString("Company set to “Kyoto Optics”"));
}

void TestHistory::restoresAnEarlierValue()
{
    TestDb db;
    const auto id = Id::make();
    QVERIFY(db.put(Person{.id = id, .name = "Kenji Sato", .city = "Kyoto"}));
    auto record = await(db.store.fetch(Person::entity(), {id}))->first();
    record.setValue("city", QString("Osaka"));
    QVERIFY(db.put(record));
    HistoryModel model(db.store);
    model.setRecord({"person", id});
    QTRY_COMPARE(model.rowCount(), 2);
    const auto edit = restoreValue(await(db.store.fetch(Person::entity(), {id}))->first(), model.entryAt(0));
    QCOMPARE(edit.label, QString("Restore City"));
    QVERIFY(await(db.store.commit(edit)));
    QCOMPARE(db.get<Person>(id).city, QString("Kyoto"));
}

void TestHistory::referencesAreFoundByPartOfTheirName()
{
    TestDb db;
    for (const auto *name : {"Kyoto Optics", "Helix Labs", "Optica Verde"})
        QVERIFY(db.put(Organisation{.id = Id::make(), .name = name}));
    Search search(db.store);
    ReferenceModel model(db.store, &search, Organisation::entity());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText("opti");
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.titleAt(0), QString("Optica Verde")); // begins with it
    QCOMPARE(model.exactRow("kyoto optics"), 1);
    QCOMPARE(model.exactRow("opti"), -1);
    model.setText({});
    QTRY_COMPARE(model.rowCount(), 3);
}

void TestHistory::aNameComesBeforeWhatElseMatches()
{
    TestDb db;
    const Organisation atelier{.id = Id::make(), .name = "Atelier Beaulieu Perrault"};
    QVERIFY(db.put(atelier));
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Maxence Aubry", .organisation = {atelier.id}}));
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Maxence Perrault"}));
    Search search(db.store);
    ReferenceModel model(db.store, &search, Person::entity());
    model.setText("maxence perr");
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(model.titleAt(0), QString("Maxence Perrault")); // Enter takes the first
}

CRM_TEST(TestHistory)
#include "tst_history.moc"
