// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/custom/fieldsets.h"

#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// Sets of added fields as they are stored and as they are to become, without a window.
class TestFieldSets : public QObject
{
    Q_OBJECT
private slots:
    void everyKindOfRecordThatTakesFieldsHasASet();
    void whatDiffersIsWrittenInOneStep();
    void theSameSetWritesNothing();
    void namesAndChoicesAreChecked();
    void valuesAreShownInTheUsersOrder();

private:
    static FieldSet read(TestDb &db);
};

FieldSet TestFieldSets::read(TestDb &db)
{
    const auto fields = await(db.store.records({&CustomField::entity()}));
    const auto choices = await(db.store.records({&CustomChoice::entity()}));
    for (const auto &set : fieldSets(*fields, *choices))
        if (set.about == "organisation")
            return set;
    return {};
}

void TestFieldSets::everyKindOfRecordThatTakesFieldsHasASet()
{
    QByteArrayList kinds;
    for (const auto &set : fieldSets({}, {}))
        kinds.append(set.about);
    for (const auto *kind : {"organisation", "person", "lead", "opportunity", "service_case", "product", "quote"})
        QVERIFY2(kinds.contains(kind), kind);
    QVERIFY(kindsFor(Organisation::entity()).contains(CustomKind::Money));
    QVERIFY(!kindsFor(Person::entity()).contains(CustomKind::Money));
}

void TestFieldSets::whatDiffersIsWrittenInOneStep()
{
    TestDb db;
    auto set = read(db);
    auto tier = newField("organisation", "Tier", CustomKind::Choice);
    tier.choices = {newChoice(tier.field.id, "Gold"), newChoice(tier.field.id, "Silver")};
    set.fields = {newField("organisation", "Region", CustomKind::Text), tier};
    QVERIFY(await(db.store.commit(changeFields({"organisation"}, set))));
    const auto stored = read(db);
    QCOMPARE(stored.fields.size(), 2);
    QCOMPARE(stored.fields.at(1).choices.at(1).label, QString("Silver"));
    auto changed = stored;
    changed.fields.move(1, 0);
    changed.fields[0].choices[0].label = "Platinum";
    const auto edit = changeFields(stored, changed);
    QCOMPARE(edit.puts.size(), 3); // two positions and a name
    QVERIFY(await(db.store.commit(edit)));
    QCOMPARE(read(db).fields.first().field.label, QString("Tier"));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(read(db).fields.first().field.label, QString("Region"));
    QCOMPARE(read(db).fields.at(1).choices.first().label, QString("Gold"));
}

void TestFieldSets::theSameSetWritesNothing()
{
    TestDb db;
    FieldSet set{"organisation", {newField("organisation", "Region", CustomKind::Text)}};
    QVERIFY(await(db.store.commit(changeFields({"organisation"}, set))));
    QVERIFY(changeFields(read(db), read(db)).puts.isEmpty());
}

void TestFieldSets::namesAndChoicesAreChecked()
{
    auto tier = newField("organisation", "Tier", CustomKind::Choice);
    FieldSet set{"organisation", {newField("organisation", " ", CustomKind::Text), tier}};
    QCOMPARE(problems(set).size(), 2);
    set.fields[0].field.label = "tier";
    set.fields[1].choices = {newChoice(tier.field.id, "Gold"), newChoice(tier.field.id, "gold")};
    const auto found = problems(set);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.last().choice, 1);
    set.fields[0].field.isArchived = true;
    set.fields[1].choices[0].isArchived = true;
    QVERIFY(problems(set).isEmpty());
}

void TestFieldSets::valuesAreShownInTheUsersOrder()
{
    TestDb db;
    FieldSet set{"organisation",
        {newField("organisation", "Since", CustomKind::Date), newField("organisation", "Region", CustomKind::Text),
            newField("organisation", "Empty", CustomKind::Text)}};
    QVERIFY(await(db.store.commit(changeFields({"organisation"}, set))));
    const auto names = Organisation::entity().addedFields();
    auto record = Record::blank(Organisation::entity());
    record.setValue("name", "Zephyr");
    record.setValue(names.at(1), "North");
    record.setValue(names.at(0), "2026-03-02");
    QVERIFY(db.put(record));
    const auto values = ownValues(await(db.store.fetch(Organisation::entity(), {record.id}))->first());
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.at(0).label, QString("Since"));
    QVERIFY(values.at(0).text.contains("2026"));
    QCOMPARE(values.at(1).text, QString("North"));
}

CRM_TEST(TestFieldSets)
#include "tst_fieldsets.moc"
