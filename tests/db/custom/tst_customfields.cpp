// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "tests/db/custom/customdb.h"

#include <QRegularExpression>

#include <atomic>
#include <thread>

using namespace crm;

/// Fields that users add: known everywhere by their description as soon as they are saved.
class TestCustomFields : public QObject
{
    Q_OBJECT
private slots:
    void aFieldIsKnownOnceItIsSaved();
    void namesTravelWhateverTheLabel_data();
    void namesTravelWhateverTheLabel();
    void redefiningUndoesAndRedoes();
    void pathsTakeLabelsAndShortNames();
    void aLabelIsNoPathWhereTwoShareIt();
    void choicesKeepTheirCodeWhenRenamed();
    void archivingHidesAndKeeps();
    void orderIsTheUsers();
    void whatAFieldHoldsStays();
    void labelsAreUniqueAmongThoseInUse();
    void moneyNeedsACurrency();
    void anotherFileDoesNotKeepThem();
    void aReadingBesideSeesWhole();
};

void TestCustomFields::aFieldIsKnownOnceItIsSaved()
{
    CustomDb db;
    const auto before = Organisation::entity().fields.size();
    const auto name = db.addText("  Sales   Region ");
    QVERIFY2(name.startsWith("cf_sales_region_"), name);
    const auto *field = Organisation::entity().field(name);
    QVERIFY(field);
    QCOMPARE(Organisation::entity().label(*field), QString("Sales Region"));
    QCOMPARE(field->kind, FieldKind::Text);
    QVERIFY(!field->isComputed());
    QVERIFY(Organisation::entity().fields.size() > before);
    QVERIFY(!Person::entity().field(name));
}

void TestCustomFields::namesTravelWhateverTheLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("accents") << "Größe (m²)";
    QTest::newRow("Chinese") << "地区";
    QTest::newRow("a formula") << "=1+1'; DROP TABLE person;--";
    QTest::newRow("markup") << "<b>Region</b>";
    QTest::newRow("long") << QString(80, u'r');
}

void TestCustomFields::namesTravelWhateverTheLabel()
{
    QFETCH(QString, label);
    CustomDb db;
    const auto name = db.addText(label);
    static const QRegularExpression travels("^cf_[a-z0-9_]{1,60}$");
    QVERIFY2(travels.match(QString::fromUtf8(name)).hasMatch(), name);
    QCOMPARE(Organisation::entity().label(*Organisation::entity().field(name)), label);
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, name, "x");
    QCOMPARE(db.stored(record).text(name), QString("x"));
}

void TestCustomFields::redefiningUndoesAndRedoes()
{
    CustomDb db;
    const auto name = db.addText("Region");
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    const auto field = db.definition();
    auto renamed = field;
    renamed.setValue("label", "Area");
    QVERIFY(db.put(renamed));
    const auto label = [&] { return Organisation::entity().label(*Organisation::entity().field(name)); };
    QCOMPARE(label(), QString("Area"));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(label(), QString("Region"));
    QVERIFY(await(db.store.redo()));
    QCOMPARE(label(), QString("Area"));
    QVERIFY(await(db.store.undo()));
    QVERIFY(await(db.store.undo()));
    QVERIFY(await(db.store.undo())); // the field itself
    QVERIFY(!Organisation::entity().field(name));
}

void TestCustomFields::pathsTakeLabelsAndShortNames()
{
    CustomDb db;
    const auto region = db.addText("Sales region");
    const auto &entity = Organisation::entity();
    QCOMPARE(resolvePath(entity, "cf_sales_region").field->name, region);
    QCOMPARE(resolvePath(entity, "sales REGION").field->name, region);
    QCOMPARE(resolvePath(entity, region).field->name, region);
    QVERIFY(!resolvePath(entity, "cf_sales").field);
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, region, "North");
    const auto filter = parseFilter(entity, R"("Sales region" ~ nor)");
    QVERIFY(filter);
    QCOMPARE(db.titles({&entity, *filter}), QStringList({"Ada & Co"}));
    const auto rows = await(db.store.select({&entity}, {"Sales region"}));
    QCOMPARE(rows->first().cells.first().toString(), QString("North"));
}

void TestCustomFields::aLabelIsNoPathWhereTwoShareIt()
{
    CustomDb db;
    const auto first = db.addText("Region");
    CustomDb colleague; // who had the same idea: both are shown at once after synchronising, here because both are open
    const auto second = colleague.addText("Region");
    QVERIFY(first != second);
    QVERIFY(!resolvePath(Organisation::entity(), "Region").field);
    QCOMPARE(resolvePath(Organisation::entity(), first).field->name, first);
}

void TestCustomFields::choicesKeepTheirCodeWhenRenamed()
{
    CustomDb db;
    const auto tier = db.add({.about = "organisation", .label = "Tier", .choices = "Gold | Silver;Bronze"});
    const auto &entity = Organisation::entity();
    const auto *field = entity.field(tier);
    QCOMPARE(field->kind, FieldKind::Choice);
    QCOMPARE(field->choices->size(), 3);
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, tier, QString::fromLatin1(field->choices->first().code));
    auto gold = await(db.store.records({&CustomChoice::entity()}))->first();
    QCOMPARE(gold.title(), QString("Gold"));
    gold.setValue("label", "Platinum");
    QVERIFY(db.put(gold));
    field = entity.field(tier);
    QCOMPARE(entity.choiceLabel(*field, db.stored(record).text(tier)), QString("Platinum"));
    QCOMPARE(db.titles({&entity, Filter::equals(tier, "platinum")}), QStringList({"Ada & Co"}));
    auto wrong = db.stored(record);
    wrong.setValue(tier, "nonsense");
    QCOMPARE(db.put(wrong).error().problems.first().field, tier);
    gold = await(db.store.records({&CustomChoice::entity()}))->first();
    gold.setValue("is_archived", 1);
    QVERIFY(db.put(gold));
    QVERIFY(entity.field(tier)->choices->first().isArchived);
    QCOMPARE(entity.choiceLabel(*entity.field(tier), db.stored(record).text(tier)), QString("Platinum"));
}

void TestCustomFields::archivingHidesAndKeeps()
{
    CustomDb db;
    const auto region = db.addText("Region");
    const auto record = CustomDb::organisation("Ada & Co");
    QVERIFY(db.put(record));
    db.setTo(record, region, "North");
    auto field = db.definition();
    field.setValue("is_archived", 1);
    QVERIFY(db.put(field));
    QVERIFY(Organisation::entity().addedFields().isEmpty());
    QVERIFY(Organisation::entity().field(region)->is(Hidden));
    QCOMPARE(db.stored(record).text(region), QString("North"));
    field = db.definition();
    field.setValue("is_archived", 0);
    QVERIFY(db.put(field));
    QCOMPARE(Organisation::entity().addedFields(), QByteArrayList{region});
}

void TestCustomFields::orderIsTheUsers()
{
    CustomDb db;
    const auto one = db.addText("One");
    const auto two = db.addText("Two");
    QCOMPARE(Organisation::entity().addedFields(), QByteArrayList({one, two}));
    auto field = await(db.store.records({&CustomField::entity(), Filter::equals("label", "Two")}))->first();
    field.setValue("position", 0);
    QVERIFY(db.put(field));
    QCOMPARE(Organisation::entity().addedFields(), QByteArrayList({two, one}));
}

void TestCustomFields::whatAFieldHoldsStays()
{
    CustomDb db;
    db.addText("Region");
    for (const auto &[field, value] : {std::pair("kind", "date"), std::pair("about", "person")}) {
        auto record = db.definition();
        record.setValue(field, value);
        QCOMPARE(db.put(record).error().problems.first().field, QByteArray(field));
    }
    CustomField nowhere{.id = Id::make(), .about = "change_log", .label = "Region"};
    QCOMPARE(db.put(nowhere).error().problems.first().field, QByteArray("about"));
}

void TestCustomFields::labelsAreUniqueAmongThoseInUse()
{
    CustomDb db;
    QVERIFY(!db.addText("Region").isEmpty());
    QVERIFY(db.addText("region").isEmpty());
    QVERIFY(!db.add({.about = "person", .label = "Region"}).isEmpty());
    auto field = db.definition();
    field.setValue("is_archived", 1);
    QVERIFY(db.put(field));
    QVERIFY(!db.addText("Region").isEmpty());
}

void TestCustomFields::moneyNeedsACurrency()
{
    CustomDb db;
    QVERIFY(!db.add({.about = "opportunity", .label = "Fee", .kind = CustomKind::Money}).isEmpty());
    QVERIFY(db.add({.about = "person", .label = "Fee", .kind = CustomKind::Money}).isEmpty());
}

void TestCustomFields::anotherFileDoesNotKeepThem()
{
    QByteArray region;
    {
        CustomDb db;
        region = db.addText("Region");
        QVERIFY(Organisation::entity().field(region));
    }
    QVERIFY(!Organisation::entity().field(region));
    CustomDb db;
    QVERIFY(db.put(CustomDb::organisation("Ada & Co")));
    QVERIFY(Organisation::entity().addedFields().isEmpty());
}

void TestCustomFields::aReadingBesideSeesWhole()
{
    CustomDb db;
    QVERIFY(await(db.store.opened()));
    std::atomic_bool stop = false;
    std::atomic_int seen = 0;
    std::thread reader([&] {
        const auto &entity = Organisation::entity();
        while (!stop) {
            int named = 0;
            for (const auto &field : entity.fields)
                named += !field.name.isEmpty() && *field.label != 0;
            for (int i = 0; i < entity.fields.size(); ++i)
                named += entity.fields.at(i).name == "name";
            seen = qMax(int(seen), named);
        }
    });
    for (int i = 0; i < 20; ++i)
        QVERIFY(!db.addText(QString("Field %1").arg(i)).isEmpty());
    QTRY_VERIFY(seen >= int(Organisation::entity().fields.declared().size()) + 21);
    stop = true;
    reader.join();
}

CRM_TEST(TestCustomFields)
#include "tst_customfields.moc"
