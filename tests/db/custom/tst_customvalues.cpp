// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/entity/customvalues.h"
#include "db/sql/connection.h"
#include "tests/db/custom/customdb.h"

using namespace crm;

/// What records have in fields that users add: logged and undone one by one, kept in one column.
class TestCustomValues : public QObject
{
    Q_OBJECT
private slots:
    void aFileWithoutThemHasNone();
    void valuesAreStoredAndReadBack();
    void everyFieldHasAHistoryOfItsOwn();
    void undoLeavesOtherFieldsAlone();
    void aDeletedRecordComesBackWithThem();
    void valuesOfUnknownFieldsStay();
    void listsSortFilterAndSum();
    void recordsFromBeforeARequiredFieldStaySavable();
};

void TestCustomValues::aFileWithoutThemHasNone()
{
    CustomDb db;
    QVERIFY(await(db.store.opened()));
    QVERIFY(Organisation::entity().addedFields().isEmpty());
    QVERIFY(db.put(CustomDb::organisation("Ada & Co")));
    Connection c(db.path(), Connection::ReadOnly);
    QVERIFY(c.scalar("SELECT custom FROM organisation").isNull());
}

void TestCustomValues::valuesAreStoredAndReadBack()
{
    CustomDb db;
    const QList<std::pair<CustomKind, QVariant>> values{{CustomKind::Text, "North \"1\""},
        {CustomKind::LongText, "a\nb"}, {CustomKind::Link, "example.org"},
        {CustomKind::Whole, qint64(9007199254740993)}, {CustomKind::Number, qint64(2'250'000)},
        {CustomKind::Money, qint64(-5)}, {CustomKind::Date, "2026-03-02"}, {CustomKind::Instant, qint64(1772443800000)},
        {CustomKind::Flag, qint64(1)}};
    QHash<QByteArray, QVariant> set;
    auto record = Record::blank(Organisation::entity());
    record.setValue("name", "Ada & Co");
    for (const auto &[kind, value] : values) {
        const auto label = QString::fromLatin1(choicesOf<CustomKind>().at(int(kind)).label);
        set.insert(db.add({.about = "organisation", .label = label, .kind = kind}), value);
    }
    for (auto it = set.begin(); it != set.end(); ++it)
        record.setValue(it.key(), it.value());
    QVERIFY(db.put(record));
    for (auto it = set.begin(); it != set.end(); ++it)
        QCOMPARE(db.stored(record).value(it.key()), it.value());
    const auto rows = await(db.store.select({&Organisation::entity()}, set.keys()));
    for (int i = 0; i < set.size(); ++i)
        QCOMPARE(rows->first().cells.at(i).toString(), set.value(set.keys().at(i)).toString());
}

void TestCustomValues::everyFieldHasAHistoryOfItsOwn()
{
    CustomDb db;
    const auto region = db.addText("Region");
    const auto tier = db.addText("Tier");
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, region, "North");
    db.setTo(record, tier, "Gold");
    db.setTo(record, region, "South");
    const auto lines = await(db.store.history(record.ref()));
    QCOMPARE(lines->first().changes.size(), 1);
    QCOMPARE(lines->first().changes.first().field, region);
    QCOMPARE(lines->first().changes.first().before.toString(), QString("North"));
    QCOMPARE(lines->first().changes.first().after.toString(), QString("South"));
}

void TestCustomValues::undoLeavesOtherFieldsAlone()
{
    CustomDb db;
    const auto region = db.addText("Region");
    const auto tier = db.addText("Tier");
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    auto there = db.stored(record);
    there.setValue(region, "North");
    const auto first = db.put(there);
    db.setTo(record, tier, "Gold");
    QVERIFY(await(db.store.revert(first->txn)));
    QVERIFY(db.stored(record).isNull(region));
    QCOMPARE(db.stored(record).text(tier), QString("Gold"));
    const auto undone = await(db.store.revert(first->txn));
    QCOMPARE(undone.error().code, Error::Conflict);
    there = db.stored(record);
    there.setValue(region, "East");
    const auto second = db.put(there);
    db.setTo(record, region, "West");
    QCOMPARE(await(db.store.revert(second->txn)).error().code, Error::Conflict);
}

void TestCustomValues::aDeletedRecordComesBackWithThem()
{
    CustomDb db;
    const auto region = db.addText("Region");
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, region, "North");
    QVERIFY(await(db.store.commit({"Delete", {}, {record.ref()}})));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.stored(record).text(region), QString("North"));
}

void TestCustomValues::valuesOfUnknownFieldsStay()
{
    CustomDb db;
    const auto region = db.addText("Region");
    auto record = CustomDb::organisation("Ada & Co");
    record.setValue("custom", R"({"cf_later_0001":"kept"})");
    QVERIFY(db.put(record));
    db.setTo(record, region, "North");
    auto values = customValues(db.stored(record).value("custom"));
    QCOMPARE(values.value("cf_later_0001"), QVariant("kept"));
    QCOMPARE(values.value(region), QVariant("North"));
    db.setTo(record, region, QVariant());
    values = customValues(db.stored(record).value("custom"));
    QCOMPARE(values.keys(), QList<QByteArray>{"cf_later_0001"});
}

void TestCustomValues::listsSortFilterAndSum()
{
    CustomDb db;
    const auto size = db.add({.about = "organisation", .label = "Size", .kind = CustomKind::Whole});
    const QList<std::pair<QString, QVariant>> all{{"A", 30}, {"B", QVariant()}, {"C", 4}, {"D", 200}};
    for (const auto &[name, value] : all) {
        const auto record = CustomDb::organisation(name);
        QVERIFY(db.put(record));
        if (!value.isNull())
            db.setTo(record, size, value.toLongLong());
    }
    Query query{&Organisation::entity(), {}, {{size}}};
    QCOMPARE(db.titles(query), QStringList({"C", "A", "D", "B"}));
    query.filter = Filter::compare(size, Filter::GreaterOrEqual, {"30"});
    QCOMPARE(db.titles(query), QStringList({"A", "D"}));
    query.filter = Filter::compare(size, Filter::IsNull);
    QCOMPARE(db.titles(query), QStringList({"B"}));
    const auto sum = await(db.store.aggregate({&Organisation::entity(), {}, {}, {{Aggregate::Sum, size}}}));
    QCOMPARE(sum->first().first().toLongLong(), 234);
    const auto deal = Record::from(Opportunity{.id = Id::make(), .name = "Deal", .stage = {db.stage("open")}});
    auto linked = deal;
    linked.setReference("organisation", await(db.store.select({&Organisation::entity()}, {"name"}))->first().id);
    QVERIFY(db.put(linked));
    const auto reached = await(db.store.select({&Opportunity::entity()}, {"organisation." + size}));
    QCOMPARE(reached->first().cells.first().toInt(), 30);
}

void TestCustomValues::recordsFromBeforeARequiredFieldStaySavable()
{
    CustomDb db;
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    const auto region = db.add({.about = "organisation", .label = "Region", .isRequired = true});
    auto there = db.stored(record);
    QCOMPARE(Organisation::entity().missing(there).size(), 1);
    there.setValue("city", "Berlin");
    QVERIFY(db.put(there));
    db.setTo(record, region, "North");
    there = db.stored(record);
    QVERIFY(Organisation::entity().missing(there).isEmpty());
    there.setValue(region, QVariant());
    QCOMPARE(db.put(there).error().problems.first().field, region);
}

CRM_TEST(TestCustomValues)
#include "tst_customvalues.moc"
