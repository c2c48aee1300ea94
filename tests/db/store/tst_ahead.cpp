// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "db/entities/servicecase.h"
#include "db/entities/setlink.h"
#include "db/store/workahead.h"
#include "tests/support/filedump.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <optional>

using namespace crm;

/// Work whose records are made ready on one thread while another stores them comes to what one thread would have made.
class TestAhead : public QObject
{
    Q_OBJECT
private slots:
    void workAheadStoresWhatOneThreadWouldHaveStored();
    void takenBackAndDoneAgainItIsTheSameToo();
    void whatIsLookedUpHasAllThatWasPutBefore();
    void numbersAreGivenInTheOrderOfTheWork();
    void aRecordThatIsRefusedStopsTheWorkWhereItWasPut();
    void whatTheWorkThrowsLeavesNothing();
    void whatSqliteRefusesLeavesNothing();
    void cancellingStopsBothThreads();
    void progressIsToldInOrderAndToItsEnd();
};

namespace {

const QList<const Entity *> many{&Person::entity(), &ContactPoint::entity(), &Organisation::entity()};

Record person(const QString &name, const Id &organisation = {})
{
    auto record = Record::blank(Person::entity());
    record.setValue("name", name);
    record.setReference("organisation", organisation);
    record.setValue("email", QString(name.toLower().remove(' ') + "@example.org "));
    record.setValue("phone", QStringLiteral("+49 30 12345%1").arg(name.size()));
    return record;
}

/// Everything that a batch can be asked for, in among many new records.
void everything(Batch &batch)
{
    batch.expectMany(many);
    Id company;
    QList<Id> people;
    for (int i = 0; i < 3000; ++i) {
        if (i % 7 == 0) {
            auto record = Record::blank(Organisation::entity());
            record.setValue("name", QStringLiteral("Łódź & Søn %1").arg(i));
            record.setValue("annual_revenue", qint64(i) * 100);
            company = record.id;
            batch.put(record);
        }
        auto record = person(QStringLiteral("王 Zoë %1").arg(i), company);
        people.append(record.id);
        batch.put(record);
        if (i % 500 == 499)
            batch.progress(i / 3000.0);
        if (i % 50 == 3) { // a further address asks the store whether it is the first
            auto point = Record::blank(ContactPoint::entity());
            point.id = {};
            point.setValue("kind", QStringLiteral("mobile"));
            point.setValue("value", QStringLiteral("+49 170 555%1").arg(i));
            point.setReference("person", people.at(i / 2));
            batch.put(point);
        }
        if (i % 97 == 5) {
            auto changed = batch.record(Person::entity(), people.at(i - 3));
            changed.setValue("email", QStringLiteral("new%1@example.org").arg(i));
            batch.put(changed);
        }
        if (i % 211 == 7)
            batch.remove({"person", people.at(i - 2)});
        if (i % 301 == 9)
            batch.put(Record::from(Note{.id = Id::make(), .body = "Said so.", .person = {people.last()}}));
    }
}

/// The lines of a file that the work was done in.
QStringList made(const std::function<void(Batch &)> &work, bool isAhead, bool isUndone = false)
{
    TestDb db;
    const auto done = await(db.store.batch("Load", [&](Batch &batch) {
        if (isAhead)
            workAhead(batch, work);
        else
            work(batch);
    }));
    if (!done || (isUndone && (!await(db.store.undo()) || !await(db.store.redo()))))
        return {};
    return FileDump(db.store.path()).lines();
}

void compare(const QStringList &found, const QStringList &expected)
{
    QVERIFY(expected.size() > 1000);
    for (qsizetype i = 0; i < qMin(found.size(), expected.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
}

Result<ChangeSet> ahead(TestDb &db, const std::function<void(Batch &)> &work, const Cancel &cancel = {},
    std::function<void(double)> progress = {})
{
    return await(db.store.batch(
        "Load",
        [&](Batch &batch) {
            batch.expectMany(many);
            workAhead(batch, work);
        },
        std::move(progress), cancel));
}

qint64 lines(TestDb &db)
{
    return Connection(db.store.path(), Connection::ReadOnly).scalar("SELECT count(*) FROM change_log").toLongLong();
}

} // namespace

void TestAhead::workAheadStoresWhatOneThreadWouldHaveStored()
{
    compare(made(everything, true), made(everything, false));
}

void TestAhead::takenBackAndDoneAgainItIsTheSameToo()
{
    compare(made(everything, true, true), made(everything, false, true));
}

void TestAhead::whatIsLookedUpHasAllThatWasPutBefore()
{
    TestDb db;
    QList<qsizetype> found;
    QVERIFY(ahead(db, [&](Batch &batch) {
        for (int i = 0; i < 1200; ++i) {
            batch.put(person(QStringLiteral("P %1").arg(i)));
            if (i % 400 == 399)
                found.append(batch.find({&Person::entity()}).size());
        }
        found.append(batch.where(ContactPoint::entity(), "kind", QStringLiteral("email"), 5000).size());
    }));
    QCOMPARE(found, (QList<qsizetype>{400, 800, 1200, 1200}));
}

void TestAhead::numbersAreGivenInTheOrderOfTheWork()
{
    TestDb db;
    QVERIFY(ahead(db, [&](Batch &batch) {
        for (int i = 0; i < 20; ++i) {
            auto record = Record::blank(ServiceCase::entity());
            record.setValue("subject", QStringLiteral("%1").arg(i, 3));
            batch.put(record);
        }
    }));
    QStringList numbers;
    QStringList subjects;
    for (const auto &record : *await(db.store.records({&ServiceCase::entity(), {}, {{"rid"}}}))) {
        numbers.append(record.text("number"));
        subjects.append(record.text("subject"));
    }
    QCOMPARE(numbers.size(), 20);
    QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
    QVERIFY(std::is_sorted(subjects.cbegin(), subjects.cend()));
}

void TestAhead::aRecordThatIsRefusedStopsTheWorkWhereItWasPut()
{
    TestDb db;
    int refusedAt = -1;
    QVERIFY(ahead(db, [&](Batch &batch) {
        for (int i = 0; i < 100; ++i) {
            try {
                batch.put(person(i == 40 ? QString() : QStringLiteral("P %1").arg(i)));
            } catch (const Failure &failure) {
                refusedAt = failure.error.code == Error::Invalid ? i : -2;
            }
        }
    }));
    QCOMPARE(refusedAt, 40);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 99);
}

void TestAhead::whatTheWorkThrowsLeavesNothing()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    const auto before = lines(db);
    const auto done = ahead(db, [](Batch &batch) {
        for (int i = 0; i < 5000; ++i)
            batch.put(person(QStringLiteral("P %1").arg(i)));
        throw Failure{{Error::Usage, "Enough."}};
    });
    QVERIFY(!done);
    QCOMPARE(done.error().message, QString("Enough."));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
    QCOMPARE(lines(db), before);
    QVERIFY(db.put(Organisation{.id = Id::make(), .name = "Acme"})); // and the store goes on
}

/// The same identity twice, which only the row itself tells.
void TestAhead::whatSqliteRefusesLeavesNothing()
{
    TestDb db;
    bool isOver = false;
    const auto done = ahead(db, [&](Batch &batch) {
        const auto twice = person("Twice");
        for (int i = 0; i < 20000; ++i)
            batch.put(i == 100 || i == 200 ? twice : person(QStringLiteral("P %1").arg(i)));
        isOver = true;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Conflict);
    QVERIFY(done.error().detail.contains("UNIQUE"));
    QVERIFY(!isOver); // the other thread has stopped, too
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

void TestAhead::cancellingStopsBothThreads()
{
    TestDb db;
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    int put = 0;
    const auto done = ahead(
        db,
        [&](Batch &batch) {
            for (; put < 1000000; ++put) {
                batch.put(person(QStringLiteral("P %1").arg(put)));
                if (put % 500 == 0)
                    batch.progress(put / 1000000.0);
                if (put == 3000)
                    *cancel = true;
            }
        },
        cancel);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Cancelled);
    QVERIFY(put < 20000);
    QCOMPARE(*await(db.store.count({&Person::entity()})), 0);
}

void TestAhead::progressIsToldInOrderAndToItsEnd()
{
    TestDb db;
    QList<double> told;
    QList<double> expected;
    QVERIFY(ahead(
        db,
        [&](Batch &batch) {
            for (int i = 0; i < 2000; ++i) {
                batch.put(person(QStringLiteral("P %1").arg(i)));
                if (i % 100 == 0)
                    batch.progress(i / 2000.0);
            }
        },
        {}, [&](double part) { told.append(part); }));
    for (int i = 0; i < 2000; i += 100)
        expected.append(i / 2000.0);
    QCOMPARE(told, expected);
}

CRM_TEST(TestAhead)
#include "tst_ahead.moc"
