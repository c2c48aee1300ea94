// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/customfield.h"
#include "db/entities/organisation.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// Fields that colleagues add while they are away from each other, and what their records have in them.
class TestCustomSync : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void theSameIdeaTwiceIsTwoFields();
    void differentFieldsOfOneRecordCombine();
    void bothValuesOfOneFieldAreKept();
    void valuesMayComeBeforeTheirField();
    void whatWasEmptiedIsEmptyEverywhere();
    void anOlderValueThatComesLateIsTaken();

private:
    Stores m_stores;
};

namespace {

QByteArray addField(Desk &desk, const QString &label)
{
    const CustomField field{.id = Id::make(), .about = "organisation", .label = label};
    return desk.db.put(field) ? desk.db.get<CustomField>(field.id).name.toLatin1() : QByteArray();
}

Record company(Desk &desk, const Id &id)
{
    return await(desk.db.store.fetch(Organisation::entity(), {id}))->value(0);
}

void set(Desk &desk, const Id &id, const QByteArray &field, const QVariant &value)
{
    auto record = company(desk, id);
    record.setValue(field, value);
    QVERIFY(desk.db.put(record));
}

void syncBoth(Desk &a, Desk &b)
{
    for (int round = 0; round < 2; ++round) {
        a.sync();
        b.sync();
    }
}

} // namespace

void TestCustomSync::theSameIdeaTwiceIsTwoFields()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    syncBoth(anna, ben);
    const auto hers = addField(anna, "Region");
    const auto his = addField(ben, "Region");
    QVERIFY(hers != his);
    set(anna, zephyr.id, hers, "North");
    set(ben, zephyr.id, his, "N");
    syncBoth(anna, ben);
    QCOMPARE(anna.dump(), ben.dump());
    for (auto *desk : {&anna, &ben}) {
        QCOMPARE(company(*desk, zephyr.id).text(hers), QString("North"));
        QCOMPARE(company(*desk, zephyr.id).text(his), QString("N"));
        QCOMPARE(await(desk->db.store.records({&CustomField::entity()}))->size(), 2);
        QVERIFY(desk->conflicts().isEmpty());
    }
}

void TestCustomSync::differentFieldsOfOneRecordCombine()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto region = addField(anna, "Region");
    const auto tier = addField(anna, "Tier");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    set(anna, zephyr.id, region, "North");
    syncBoth(anna, ben);
    set(anna, zephyr.id, region, "South");
    set(ben, zephyr.id, tier, "Gold");
    set(ben, zephyr.id, "city", "Berlin");
    syncBoth(anna, ben);
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(company(anna, zephyr.id).text(region), QString("South"));
    QCOMPARE(company(anna, zephyr.id).text(tier), QString("Gold"));
    QVERIFY(anna.conflicts().isEmpty());
    QVERIFY(anna.inbox.digests() == ben.inbox.digests());
}

void TestCustomSync::bothValuesOfOneFieldAreKept()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto region = addField(anna, "Region");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    syncBoth(anna, ben);
    set(anna, zephyr.id, region, "South");
    ben.db.now = ben.db.now.addSecs(60);
    set(ben, zephyr.id, region, "East");
    syncBoth(anna, ben);
    QCOMPARE(anna.dump(), ben.dump());
    QCOMPARE(company(anna, zephyr.id).text(region), QString("East"));
    QCOMPARE(anna.conflicts().size(), 1);
    QVERIFY(anna.conflicts().first().loser.contains("South"));
}

/// As when a program that does not know the definition yet takes part.
void TestCustomSync::valuesMayComeBeforeTheirField()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    auto record = company(anna, zephyr.id);
    record.setValue("custom", R"({"cf_unheard_0001":"kept","cf_unheard_0002":7})");
    QVERIFY(anna.db.put(record));
    syncBoth(anna, ben);
    QCOMPARE(company(ben, zephyr.id).text("custom"), QString(R"({"cf_unheard_0001":"kept","cf_unheard_0002":7})"));
    QCOMPARE(anna.dump(), ben.dump());
    set(ben, zephyr.id, "city", "Berlin");
    syncBoth(anna, ben);
    QCOMPARE(anna.dump(), ben.dump());
    QVERIFY(company(anna, zephyr.id).text("custom").contains("kept"));
}

void TestCustomSync::whatWasEmptiedIsEmptyEverywhere()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto region = addField(anna, "Region");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    set(anna, zephyr.id, region, "North");
    syncBoth(anna, ben);
    QCOMPARE(company(ben, zephyr.id).text(region), QString("North"));
    set(ben, zephyr.id, region, QVariant());
    syncBoth(anna, ben);
    QVERIFY(company(anna, zephyr.id).isNull(region));
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"organisation", zephyr.id}}})));
    syncBoth(anna, ben);
    QVERIFY(!ben.db.exists({"organisation", zephyr.id}));
    QCOMPARE(anna.dump(), ben.dump());
}

/// Who gets the record later than its newest field was written must not take that field's stamp for this one's.
void TestCustomSync::anOlderValueThatComesLateIsTaken()
{
    Office office;
    Desk anna(office, "annadesk");
    Desk ben(office, "bensdesk");
    const auto region = addField(anna, "Region");
    const Organisation zephyr{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(anna.db.put(zephyr));
    syncBoth(anna, ben);
    set(ben, zephyr.id, region, "North"); // and is away for a while
    anna.db.now = anna.db.now.addSecs(60);
    set(anna, zephyr.id, "city", "Berlin");
    set(anna, zephyr.id, "name", "Zephyr Ltd");
    anna.sync();
    Desk eve(office, "evesdesk");
    eve.sync();
    ben.sync();
    eve.sync();
    anna.sync();
    QCOMPARE(company(eve, zephyr.id).text(region), QString("North"));
    QCOMPARE(company(eve, zephyr.id).text("city"), QString("Berlin"));
    QCOMPARE(anna.dump(), eve.dump());
    QCOMPARE(anna.dump(), ben.dump());
}

CRM_TEST(TestCustomSync)
#include "tst_customsync.moc"
