// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What a load leaves out while it runs must hold after it.
class TestBulk : public QObject
{
    Q_OBJECT
private slots:
    void peopleShowTheAddressesTheyCameWith();
    void peopleShowAddressesThatCameLater();
    void peopleShowWhatIsLeftOfTheirAddresses();
    void anAddressBelongsToSomebody();
};

namespace {

Record person(const Id &id, const QString &email)
{
    auto record = Record::blank(Person::entity());
    record.assign(Person{.id = id, .name = "Ada", .email = email});
    record.id = id;
    return record;
}

/// The columns as they are stored, and the addresses behind them.
QStringList shown(TestDb &db, const Id &id)
{
    const auto points
        = await(db.store.select({&ContactPoint::entity(), Filter::refers("person", id), {{"rid"}}}, {"value"}));
    QStringList lines{db.get<Person>(id).email};
    for (const auto &point : *points)
        lines.append(point.cells.first().toString());
    return lines;
}

void load(TestDb &db, const std::function<void(Batch &)> &work)
{
    QVERIFY(await(db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&Person::entity(), &ContactPoint::entity()});
        work(batch);
    })));
}

} // namespace

void TestBulk::peopleShowTheAddressesTheyCameWith()
{
    TestDb db;
    const auto id = Id::make();
    load(db, [&](Batch &batch) { batch.put(person(id, " ada@example.org ")); });
    QCOMPARE(shown(db, id), (QStringList{"ada@example.org", "ada@example.org"}));
}

void TestBulk::peopleShowAddressesThatCameLater()
{
    TestDb db;
    const auto id = Id::make();
    load(db, [&](Batch &batch) {
        batch.put(person(id, {}));
        batch.put(Record::from(ContactPoint{.id = Id::make(),
            .person = {id},
            .kind = ContactKind::Email,
            .value = "late@example.org",
            .isPrimary = true}));
    });
    QCOMPARE(shown(db, id), (QStringList{"late@example.org", "late@example.org"}));
}

void TestBulk::peopleShowWhatIsLeftOfTheirAddresses()
{
    TestDb db;
    const auto id = Id::make();
    load(db, [&](Batch &batch) {
        batch.put(person(id, "first@example.org"));
        auto changed = batch.record(Person::entity(), id);
        changed.setValue("email", "second@example.org");
        batch.put(changed);
    });
    QCOMPARE(shown(db, id), (QStringList{"second@example.org", "second@example.org"}));
}

void TestBulk::anAddressBelongsToSomebody()
{
    TestDb db;
    const auto done = await(db.store.commit({"Test",
        {Record::from(ContactPoint{.id = Id::make(), .kind = ContactKind::Email, .value = "a@example.org"})}}));
    QVERIFY(!done);
    QCOMPARE(done.error().problems.first().field, "person");
}

CRM_TEST(TestBulk)
#include "tst_bulk.moc"
