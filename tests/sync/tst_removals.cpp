// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "db/entities/person.h"
#include "tests/sync/baredevice.h"
#include "tests/sync/laptop.h"

using namespace crm;
using namespace crm::sync;

/// Removals that cross each other and what others do meanwhile (SYNC 2.5, 2.7).
class TestRemovals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void whatSomebodyRemovedOnItsOwnDoesNotComeBackWithItsOwner_data();
    void whatSomebodyRemovedOnItsOwnDoesNotComeBackWithItsOwner();
    void whatComesBackIsWholeWhoeverRemovedItToo_data();
    void whatComesBackIsWholeWhoeverRemovedItToo();
    void aRemovalGivenALaterStampIsStillThatRemoval();
    void whatIsKeptKeepsWhatItNames_data();
    void whatIsKeptKeepsWhatItNames();
    void whatNoLongerNamesItKeepsNothing();
    void aRemovalUndoneAndMadeAgainIsARemoval();
    void copiesOfAFileRemoveEachForItself();
    void whatIsGivenBackKeepsWhatItBelongsTo_data();
    void whatIsGivenBackKeepsWhatItBelongsTo();

private:
    Stores m_stores;
};

namespace {

constexpr qint64 minute = 60000;

Person named(const QString &name)
{
    return {.id = Id::make(), .name = name};
}

Preference preferenceOf(const Person &person)
{
    return {.id = Id::make(), .topic = "Channel", .value = "Letter", .person = person.id};
}

void pass(Office &office, std::initializer_list<Desk *> desks)
{
    office.now += minute;
    for (auto *desk : desks)
        desk->db.now = QDateTime::fromMSecsSinceEpoch(office.now, Qt::UTC);
}

void exchange(std::initializer_list<Desk *> desks)
{
    for (int round = 0; round < 2; ++round)
        for (auto *desk : desks)
            desk->sync();
}

void remove(Store &store, const QList<AnyRef> &records)
{
    QVERIFY(await(store.commit({"Delete", {}, records})));
}

/// Three colleagues with a contact and what was noted of them.
struct Three
{
    Three()
    {
        QVERIFY(anna.db.put(person));
        QVERIFY(anna.db.put(preference));
        exchange({&anna, &ben, &eve});
    }
    void changePerson(Desk &desk)
    {
        auto there = desk.db.get<Person>(person.id);
        there.city = "London";
        QVERIFY(desk.db.put(there));
    }
    void later() { pass(office, {&anna, &ben, &eve}); }
    void settle()
    {
        exchange({&anna, &ben, &eve});
        QCOMPARE(anna.dump(), ben.dump());
        QCOMPARE(anna.dump(), eve.dump());
    }

    Office office;
    Desk anna{office, "annadesk", office.hire("anna", "agent")};
    Desk ben{office, "bensdesk", office.hire("ben", "agent")};
    Desk eve{office, "evesdesk", office.hire("eve", "agent")};
    const Person person = named("Ada Lovelace");
    const Preference preference = preferenceOf(person);
};

} // namespace

void TestRemovals::whatSomebodyRemovedOnItsOwnDoesNotComeBackWithItsOwner_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<bool>("isSentFirst");
    QTest::newRow("removed on its own before") << true << true;
    QTest::newRow("removed on its own before, sent after") << true << false;
    QTest::newRow("removed on its own after") << false << true;
    QTest::newRow("removed on its own after, sent after") << false << false;
}

/// Anna removes a preference; Ben removes it with the contact whose it is, and Eve changes the contact, which stays for
/// that. Nobody objected to what Anna did.
void TestRemovals::whatSomebodyRemovedOnItsOwnDoesNotComeBackWithItsOwner()
{
    QFETCH(bool, isFirst);
    QFETCH(bool, isSentFirst);
    Three t;
    const auto removeAlone = [&] {
        remove(t.anna.db.store, {{"preference", t.preference.id}});
        t.later();
    };
    if (isFirst)
        removeAlone();
    remove(t.ben.db.store, {{"person", t.person.id}});
    t.later();
    if (!isFirst)
        removeAlone();
    t.changePerson(t.eve);
    (isSentFirst ? t.anna : t.ben).push();
    (isSentFirst ? t.ben : t.anna).push();
    t.settle();
    QCOMPARE(t.anna.db.get<Person>(t.person.id).city, "London");
    QVERIFY(!t.anna.db.exists({"preference", t.preference.id}));
    QCOMPARE(t.anna.conflicts().size(), 1);
    QCOMPARE(t.anna.conflicts().first().record, t.person.id.text());
}

void TestRemovals::whatComesBackIsWholeWhoeverRemovedItToo_data()
{
    QTest::addColumn<bool>("isWholeFirst");
    QTest::newRow("with its parts first") << true;
    QTest::newRow("with its parts after") << false;
}

/// Anna removes a contact with what was noted of them, Ben the contact alone: he has not heard of the note. Eve's change
/// brings back all that Anna removed.
void TestRemovals::whatComesBackIsWholeWhoeverRemovedItToo()
{
    QFETCH(bool, isWholeFirst);
    Three t;
    const Preference unheard = preferenceOf(t.person);
    QVERIFY(t.anna.db.put(unheard));
    exchange({&t.anna, &t.eve});
    for (auto *desk : isWholeFirst ? QList{&t.anna, &t.ben} : QList{&t.ben, &t.anna}) {
        t.later();
        remove(desk->db.store, {{"person", t.person.id}});
    }
    t.anna.push();
    t.ben.push();
    t.changePerson(t.eve);
    t.settle();
    QCOMPARE(t.anna.db.get<Person>(t.person.id).city, "London");
    QVERIFY(t.anna.db.exists({"preference", t.preference.id}));
    QVERIFY(t.anna.db.exists({"preference", unheard.id}));
    QCOMPARE(t.anna.conflicts().size(), 1);
}

/// Ben removes another contact and, with it, a preference that Anna has removed with its contact. His removal does not
/// hold and is taken back, which gives the preference a later stamp; it comes back with Anna's contact all the same.
void TestRemovals::aRemovalGivenALaterStampIsStillThatRemoval()
{
    Three t;
    auto other = named("Charles Babbage");
    QVERIFY(t.anna.db.put(other));
    exchange({&t.anna, &t.ben, &t.eve});
    other.city = "London";
    QVERIFY(t.eve.db.put(other));
    t.eve.push();
    remove(t.anna.db.store, {{"person", t.person.id}});
    remove(t.ben.db.store, {{"person", other.id}, {"preference", t.preference.id}});
    t.anna.push();
    t.ben.push();
    t.changePerson(t.eve); // who has asked for nothing since
    t.settle();
    for (const auto &id : {t.person.id, other.id})
        QCOMPARE(t.anna.db.get<Person>(id).city, "London");
    QVERIFY(t.anna.db.exists({"preference", t.preference.id}));
}

void TestRemovals::whatIsKeptKeepsWhatItNames_data()
{
    QTest::addColumn<bool>("isRemovalFirst");
    QTest::newRow("the removal arrives first") << true;
    QTest::newRow("the change arrives first") << false;
}

/// Anna removes a task, and then the contact it was about, from which nothing had to be emptied any more. Ben changes
/// the task.
void TestRemovals::whatIsKeptKeepsWhatItNames()
{
    QFETCH(bool, isRemovalFirst);
    Three t;
    Task task{.id = Id::make(), .subject = "Ring back", .person = {t.person.id}};
    QVERIFY(t.anna.db.put(task));
    exchange({&t.anna, &t.ben, &t.eve});
    remove(t.anna.db.store, {{"task", task.id}});
    remove(t.anna.db.store, {{"person", t.person.id}});
    task.subject = "Ring back today";
    QVERIFY(t.ben.db.put(task));
    (isRemovalFirst ? t.anna : t.ben).push();
    t.settle();
    QCOMPARE(t.anna.db.get<Task>(task.id).subject, "Ring back today");
    QCOMPARE(t.anna.db.get<Task>(task.id).person.id, t.person.id);
    QVERIFY(t.anna.db.exists({"person", t.person.id}));
    QVERIFY(t.anna.db.exists({"preference", t.preference.id}));
    const auto asked = t.anna.conflicts();
    QCOMPARE(asked.size(), 2);
    for (const auto &one : asked)
        QCOMPARE(one.kind, ConflictKind::Removal);
}

/// What was added to a contact unseen keeps it; what its author has given to nobody since does not.
void TestRemovals::whatNoLongerNamesItKeepsNothing()
{
    Three t;
    Task task{.id = Id::make(), .subject = "Ring back", .person = {t.person.id}};
    QVERIFY(t.ben.db.put(task));
    t.ben.push();
    task.person = {};
    QVERIFY(t.ben.db.put(task));
    t.ben.push();
    remove(t.anna.db.store, {{"person", t.person.id}});
    t.settle();
    QVERIFY(!t.anna.db.exists({"person", t.person.id}));
    QVERIFY(t.anna.db.exists({"task", task.id}));
    QVERIFY(t.anna.conflicts().isEmpty());
}

/// Nobody heard of what was there in between: what a colleague changed meanwhile is asked about once, and stands.
void TestRemovals::aRemovalUndoneAndMadeAgainIsARemoval()
{
    Three t;
    t.changePerson(t.ben);
    remove(t.anna.db.store, {{"person", t.person.id}});
    t.anna.push();
    t.later();
    QVERIFY(await(t.anna.db.store.undo()));
    QVERIFY(t.anna.db.exists({"person", t.person.id}));
    remove(t.anna.db.store, {{"person", t.person.id}});
    t.settle();
    QCOMPARE(t.eve.db.get<Person>(t.person.id).city, "London");
    QVERIFY(t.eve.db.exists({"preference", t.preference.id}));
    const auto asked = t.eve.conflicts();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().kind, ConflictKind::Removal);
}

/// They count their transactions alike. Were that all that a removal is known by, what comes back in one would bring
/// back what was removed in the other.
void TestRemovals::copiesOfAFileRemoveEachForItself()
{
    Office office;
    Laptop anna(office, "annalapt", office.hire("anna", "agent"));
    const auto ada = named("Ada Lovelace");
    const auto charles = named("Charles Babbage");
    for (const auto &person : {ada, charles})
        QVERIFY(anna.put(person));
    anna.runOften(3);
    Laptop copy(office, "annalapt", anna.caller, &anna);
    const auto actOf = [&](Laptop &laptop, const Person &person) {
        office.now += minute;
        remove(laptop.store, {{"person", person.id}});
        const auto ops = laptop.outbox.next().ops;
        return ops.isEmpty() ? 0 : decodeOp(ops.last()).act;
    };
    const auto one = actOf(anna, ada);
    const auto other = actOf(copy, charles);
    QVERIFY(one > 0);
    QVERIFY(other > 0);
    QVERIFY(one != other);
}

void TestRemovals::whatIsGivenBackKeepsWhatItBelongsTo_data()
{
    QTest::addColumn<QByteArray>("remover");
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("removed by a colleague") << QByteArray("evesbare") << false;
    QTest::newRow("removed by a copy of its author's file") << QByteArray("annabare") << false;
    QTest::newRow("it belongs to something else by now") << QByteArray("evesbare") << true;
}

/// The server has lost what Anna added, somebody removed meanwhile what it was added to without having heard of it, and
/// Ben gives it back: the values, and no more than those. Anna may never come back.
void TestRemovals::whatIsGivenBackKeepsWhatItBelongsTo()
{
    QFETCH(QByteArray, remover);
    QFETCH(bool, isMoved);
    Office office;
    BareDevice root(office, "rootbare", office.hire("root", "administrator"));
    BareDevice other(office, remover, office.hire("eve", "agent"));
    BareDevice ben(office, "bensbare", office.hire("ben", "agent"));
    QVERIFY(root.describe(tables()).isOk());
    const auto whole = Id::make();
    const auto next = Id::make();
    const auto part = Id::make();
    root.send(opOf(Op::Insert, "open_table", whole, {}, 1));
    root.send(opOf(Op::Insert, "open_table", next, {}, 2));
    office.ledger.beginEpoch("server02", officeTime);
    other.epoch = ben.epoch = office.ledger.head().epoch;
    const auto giveBack = [&](Op::Kind kind, quint64 h, const Id &parent) {
        auto op = opOf(kind, "child_table", part, "annabare", h);
        op.groups = {{"parent", {{QString("parent"), parent.bytes()}}}};
        op.author.at = 0;
        ben.send(op);
    };
    if (isMoved)
        giveBack(Op::Update, 20, next);
    other.send(opOf(Op::Remove, "open_table", whole, {}, 30));
    giveBack(Op::Insert, 10, whole);
    const auto states = office.ledger.states({{"open_table", whole}, {"child_table", part}});
    QVERIFY(!states.value(part).existence.isRemoved);
    QCOMPARE(states.value(whole).existence.isRemoved, isMoved);
}

CRM_TEST(TestRemovals)
#include "tst_removals.moc"
