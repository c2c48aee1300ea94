// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/dashboard.h"
#include "db/entities/note.h"
#include "db/entities/opportunity.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <algorithm>

using namespace crm;

/// What a load leaves out while it runs must hold after it.
class TestBulk : public QObject
{
    Q_OBJECT
private slots:
    void peopleShowTheAddressesTheyCameWith();
    void peopleShowAddressesThatCameLater();
    void peopleShowWhatIsLeftOfTheirAddresses();
    void whatOthersReferToIsLoggedBeforeThem();
    void largeLoadsAreLoggedOnceAndInOrder();
    void whatALoadTakesBackIsLoggedNoMore();
    void whatWasLoadedComesIntoTheFileItself();
    void afterALoadThatFailsOthersComeIntoTheFileItself();
    void anAddressBelongsToSomebody();
    void whoMayNotChangeLooksThroughEverythingAndStoresNothing();
    void whoMayNotChangeTakesNothingBackEither();
    void whatIsOnesOwnIsStoredAllTheSame();
    void whatIsFoundComesInTheOrderAskedFor_data();
    void whatIsFoundComesInTheOrderAskedFor();
    void whatIsAmendedIsAStepLikeAnyOther();
    void nobodyAmendsWhatTheyMayNotChange();
    void aFileForReadingTakesNothing();
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

/// How many are there without the log beside the file.
qint64 peopleInFile(TestDb &db)
{
    Connection file(db.path(), Connection::Immutable);
    const auto isThere = file.scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'person'").toBool();
    return isThere ? file.scalar("SELECT count(*) FROM person").toLongLong() : 0;
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

void TestBulk::whatOthersReferToIsLoggedBeforeThem()
{
    TestDb db;
    QVERIFY(await(db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&Activity::entity(), &ContactPoint::entity(), &Note::entity(), &StageChange::entity(),
            &Opportunity::entity(), &Person::entity(), &Organisation::entity()});
        for (int i = 0; i < 10; ++i) {
            const Organisation works{.id = Id::make(), .name = QString("Works %1").arg(i)};
            batch.put(Record::from(works));
            Person ada{.id = Id::make(), .name = "Ada", .email = QString("ada%1@example.org").arg(i)};
            ada.organisation = {works.id};
            batch.put(Record::from(ada));
            batch.put(Record::from(Note{.id = Id::make(), .body = "Met", .person = {ada.id}}));
        }
    })));
    Connection connection(db.path(), Connection::ReadOnly);
    const auto place = [&](const char *which, const Entity &entity) {
        return connection
            .scalar(QByteArray("SELECT ") + which + "(cid) FROM change_log WHERE op = 'I' AND tbl = ?", {entity.number})
            .toLongLong();
    };
    QVERIFY(place("min", Organisation::entity()) > 0);
    QVERIFY(place("max", Organisation::entity()) < place("min", Person::entity()));
    QVERIFY(place("max", Person::entity()) < place("min", ContactPoint::entity()));
    QVERIFY(place("max", Person::entity()) < place("min", Note::entity()));
}

/// More rows than are logged at once.
void TestBulk::largeLoadsAreLoggedOnceAndInOrder()
{
    constexpr int people = 7000; // each with an address
    TestDb db;
    load(db, [&](Batch &batch) {
        for (int i = 0; i < people; ++i)
            batch.put(person(Id::make(), QString("ada%1@example.org").arg(i)));
    });
    Connection connection(db.path(), Connection::ReadOnly);
    const auto lines = [&](const Entity &entity) {
        return connection
            .scalar("SELECT count(*) FROM change_log l JOIN " + entity.name
                    + " e ON e.id = l.row WHERE l.op = 'I' AND l.tbl = ?",
                {entity.number})
            .toInt();
    };
    QCOMPARE(lines(Person::entity()), people);
    QCOMPARE(lines(ContactPoint::entity()), people);
    const auto different
        = connection.scalar("SELECT count(DISTINCT row) FROM change_log WHERE op = 'I' AND tbl IN (?, ?)",
            {Person::entity().number, ContactPoint::entity().number});
    QCOMPARE(different.toInt(), 2 * people);
    const auto early = connection.scalar("SELECT count(*) FROM contact_point p JOIN change_log l ON l.row = p.id "
                                         "JOIN change_log o ON o.row = p.person WHERE o.cid > l.cid");
    QCOMPARE(early.toInt(), 0);
}

void TestBulk::whatALoadTakesBackIsLoggedNoMore()
{
    TestDb db;
    load(db, [](Batch &batch) {
        batch.put(person(Id::make(), {}));
        batch.savepoint();
        for (int i = 0; i < 10500; ++i) // more than are logged at once
            batch.put(person(Id::make(), {}));
        batch.rollbackToSavepoint();
        batch.put(person(Id::make(), {}));
    });
    Connection connection(db.path(), Connection::ReadOnly);
    QCOMPARE(connection.scalar("SELECT count(*) FROM person").toInt(), 2);
    QCOMPARE(connection.scalar("SELECT count(*) FROM person p JOIN change_log l ON l.row = p.id").toInt(), 2);
}

void TestBulk::whatWasLoadedComesIntoTheFileItself()
{
    TestDb db;
    load(db, [&](Batch &batch) { batch.put(person(Id::make(), {})); });
    QVERIFY(await(db.store.opened())); // whoever writes next waits for it
    QCOMPARE(peopleInFile(db), 1);
}

void TestBulk::afterALoadThatFailsOthersComeIntoTheFileItself()
{
    TestDb db;
    const auto failed = await(db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&Person::entity()});
        batch.put(person(Id::make(), {}));
        throw Failure{{Error::Invalid, "Nothing was changed."}};
    }));
    QVERIFY(!failed);
    auto ada = person(Id::make(), {});
    ada.setValue("notes", QString(8'000'000, u'x')); // more than a log holds before it is folded
    QVERIFY(db.put(ada));
    QCOMPARE(peopleInFile(db), 1);
}

void TestBulk::anAddressBelongsToSomebody()
{
    TestDb db;
    const auto done = await(db.store.commit({"Test",
        {Record::from(ContactPoint{.id = Id::make(), .kind = ContactKind::Email, .value = "a@example.org"})}}));
    QVERIFY(!done);
    QCOMPARE(done.error().problems.first().field, "person");
}

void TestBulk::whoMayNotChangeLooksThroughEverythingAndStoresNothing()
{
    TestDb db;
    const auto ada = Id::make();
    load(db, [&](Batch &batch) { batch.put(person(ada, "ada@example.org")); });
    db.store.setRole("reader");
    const auto ben = Id::make();
    qsizetype found = 0;
    const auto put = await(db.store.batch("Load", [&](Batch &batch) {
        found = batch.find({&Person::entity()}).size();
        batch.put(Record::from(Dashboard{.id = Id::make(), .name = "Mine"}));
        batch.put(person(ben, "ben@example.org"));
    }));
    QCOMPARE(found, 1);
    QVERIFY(!put);
    QCOMPARE(put.error().code, Error::ReadOnly);
    QCOMPARE(put.error().message, await(db.store.commit({"Load", {person(ben, {})}})).error().message);
    const auto removed = await(db.store.batch("Tidy up", [&](Batch &batch) { batch.remove({"person", ada}); }));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::ReadOnly);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 1);
    QCOMPARE(*await(db.store.count({&Dashboard::entity()})), 0); // nor the part before
}

void TestBulk::whoMayNotChangeTakesNothingBackEither()
{
    TestDb db;
    const auto ada = Id::make();
    QVERIFY(await(db.store.commit({"New", {person(ada, "ada@example.org")}})));
    QVERIFY(await(db.store.commit({"New", {Record::from(Dashboard{.id = Id::make(), .name = "Mine"})}})));
    db.store.setRole("reader");
    const auto isNextRefused = [&db] { return await(db.store.transactions(1))->first().isRefused; };
    QVERIFY(!isNextRefused());
    QVERIFY(await(db.store.undo())); // what they see it by is theirs to undo
    const auto all = *await(db.store.transactions());
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const TransactionInfo &info) { return info.isRefused; }), 1);
    QVERIFY(all.last().isRefused); // the person they may not take back
    const auto undone = await(db.store.undo());
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::ReadOnly);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 1);
    db.store.setRole({});
    QVERIFY(await(db.store.undo()));
    db.store.setRole("reader");
    QVERIFY(isNextRefused());
    QVERIFY(!await(db.store.redo()));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

void TestBulk::whatIsOnesOwnIsStoredAllTheSame()
{
    TestDb db;
    db.store.setRole("reader");
    load(db, [&](Batch &batch) { batch.put(Record::from(Dashboard{.id = Id::make(), .name = "Mine"})); });
    QCOMPARE(*await(db.store.count({&Dashboard::entity()})), 1);
}

void TestBulk::whatIsFoundComesInTheOrderAskedFor_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isDown");
    QTest::addColumn<QString>("names");
    QTest::newRow("as they lie in the file") << QByteArray("rid") << false << "C B D";
    QTest::newRow("the newest first") << QByteArray("rid") << true << "A D B";
    QTest::newRow("by identity") << QByteArray("id") << false << "A B C";
    QTest::newRow("by identity backwards") << QByteArray("id") << true << "D C B";
    QTest::newRow("by name") << QByteArray("name") << false << "A B C";
    QTest::newRow("by name backwards") << QByteArray("name") << true << "D C B";
}

void TestBulk::whatIsFoundComesInTheOrderAskedFor()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isDown);
    QFETCH(QString, names);
    TestDb db;
    QList<Record> all;
    for (const auto &name : {"A", "B", "C", "D"})
        all.append(Record::from(Organisation{.id = Id::make(), .name = name}));
    QVERIFY(await(db.store.commit({"New", {all[2], all[1], all[3], all[0]}})));
    QStringList found;
    QVERIFY(await(db.store.batch("Look", [&](Batch &batch) {
        for (const auto &record : batch.find({&Organisation::entity(), {}, {{path, isDown}}, 3}))
            found.append(record.title());
    })));
    QCOMPARE(found.join(u' '), names);
}

void TestBulk::whatIsAmendedIsAStepLikeAnyOther()
{
    TestDb db;
    const auto ada = Id::make();
    QSignalSpy changed(&db.store, &Store::changed);
    QVERIFY(await(db.store.commit({"New", {person(ada, "ada@example.org")}})));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(await(db.store.batch("Amend", [&](Batch &batch) {
        auto record = batch.record(Person::entity(), ada);
        record.setValue("job_title", "Countess");
        batch.amend(record);
        auto gone = record;
        gone.id = Id::make();
        gone.setValue("job_title", "Nobody");
        batch.amend(gone); // does not come back by it
    })));
    QCOMPARE(db.get<Person>(ada).jobTitle, "Countess");
    QCOMPARE(db.get<Person>(ada).email, "ada@example.org");
    QCOMPARE(*await(db.store.count({&Person::entity()})), 1);
    const auto last
        = [&changed] { return changed.isEmpty() ? ChangeSet() : changed.last().first().value<ChangeSet>(); };
    QTRY_COMPARE(last().label, "Amend");
    QVERIFY(last().touches(Person::entity()));
    QVERIFY(await(db.store.undo()));
    QCOMPARE(db.get<Person>(ada).jobTitle, "");
    QVERIFY(await(db.store.redo()));
    QCOMPARE(db.get<Person>(ada).jobTitle, "Countess");
}

void TestBulk::nobodyAmendsWhatTheyMayNotChange()
{
    TestDb db;
    const auto ada = Id::make();
    QVERIFY(await(db.store.commit({"New", {person(ada, "ada@example.org")}})));
    db.store.setRole("reader");
    const auto done = await(db.store.batch("Amend", [&](Batch &batch) {
        auto record = batch.record(Person::entity(), ada);
        record.setValue("job_title", "Countess");
        batch.amend(record);
    }));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::ReadOnly);
    QCOMPARE(db.get<Person>(ada).jobTitle, "");
}

void TestBulk::aFileForReadingTakesNothing()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    Store reading(db.store.path(), {.readOnly = true});
    const auto put = await(reading.batch("Load", [&](Batch &batch) { batch.put(person(Id::make(), {})); }));
    QVERIFY(!put);
    QCOMPARE(put.error().code, Error::ReadOnly);
    QCOMPARE(put.error().message, await(reading.commit({"Load", {person(Id::make(), {})}})).error().message);
    QCOMPARE(*await(reading.count({&Person::entity()})), 0);
}

CRM_TEST(TestBulk)
#include "tst_bulk.moc"
