// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/person.h"
#include "db/sql/opening.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// Programs of different versions over one server: nobody blanks what they do not know (SYNC 2.13).
class TestEvolution : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void anOldProgramBlanksNothing();
    void anUpgradeFindsWhatWasKept();
    void anOldProgramGivesBackWhatItDoesNotKnow();
    void anOldProgramDoesNotRemoveAroundWhatItDoesNotKnow();

private:
    Stores m_stores;
};

namespace {

/// The program before contacts had a city of their own group, and before there were notes and preferences.
const Registry &oldRegistry()
{
    static const Registry registry = [] {
        QList<const Entity *> entities;
        for (const auto *entity : Registry::instance().entities()) {
            if (entity->name == "note" || entity->name == "preference")
                continue;
            if (entity->name != "person") {
                entities.append(entity);
                continue;
            }
            auto *person = new Entity(*entity); // lives as long as the program, as all entities do
            person->fields.removeIf([](const Field &field) { return field.name == "job_title"; });
            for (int i = 0; i < person->fields.size(); ++i)
                if (person->fields.at(i).name == "name")
                    person->titleField = i;
            person->customField = person->indexOf("custom");
            entities.append(person);
        }
        return Registry(entities);
    }();
    return registry;
}

/// A file of the old program.
class OldDesk
{
public:
    OldDesk(Office &office, const QByteArray &device, const Caller &caller)
        : office(office)
        , caller(caller)
    {
        open(oldRegistry(), true);
        tables->set(key::device, device);
        tables->set(key::epoch, 1);
    }
    void open(const Registry &registry, bool create)
    {
        inbox.reset();
        outbox.reset();
        tables.reset();
        connection.reset();
        connection = openFile(dir.filePath("old.rapport"), registry, create, false).connection;
        tables = std::make_unique<SyncTables>(*connection);
        outbox = std::make_unique<Outbox>(*tables, registry);
        inbox = std::make_unique<Inbox>(*tables, *outbox, registry);
        inbox->adoptUnknown(officeTime);
    }
    /// As the old program would write, through its triggers.
    void write(const QByteArray &sql, const QVariantList &values)
    {
        connection->exec(
            "INSERT INTO change_txn(label, at, origin, kind, first) VALUES('Edit', ?, 'local', 'do', 0)", {officeTime});
        const auto txn = connection->insertedId();
        inbox.reset(); // there is one capture at a time
        {
            Capture capture(*connection, oldRegistry());
            capture.begin(txn, officeTime + 1000);
            connection->exec(sql, values);
            capture.end();
        }
        inbox = std::make_unique<Inbox>(*tables, *outbox, oldRegistry()); // whose own capture is in place again
    }
    void push()
    {
        for (auto batch = outbox->next(); !batch.isEmpty(); batch = outbox->next()) {
            const auto answer = takeIn(office.ledger,
                {tables->bytes(key::device), tables->number(key::epoch), batch.first, batch.prev, batch.ops}, caller,
                officeTime);
            QCOMPARE(answer.code, QByteArray("ok"));
            outbox->acknowledge(answer.last, officeTime);
        }
    }
    void sync()
    {
        push();
        for (bool more = true; more;) {
            const auto page
                = decodeAnswer(encodeAnswer(handOut(office.ledger, inbox->question(100, 0), caller, officeTime)));
            inbox->apply(page, "Changes", officeTime);
            more = page.hasMore;
        }
    }
    QString personsValue(const QByteArray &field, const Id &id)
    {
        return connection->scalar("SELECT " + field + " FROM person WHERE id = ?", {id.bytes()}).toString();
    }

    Office &office;
    Caller caller;
    QTemporaryDir dir;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<SyncTables> tables;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Inbox> inbox;
};

Person ada()
{
    Person person{.id = Id::make(), .name = "Ada Lovelace"};
    person.jobTitle = "Countess";
    return person;
}

} // namespace

void TestEvolution::anOldProgramBlanksNothing()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    OldDesk old(office, "olddesk1", office.hire("ben", "agent"));
    const auto person = ada();
    QVERIFY(anna.db.put(person));
    const Note note{.id = Id::make(), .body = "First programmer", .person = {person.id}};
    QVERIFY(anna.db.put(note));
    anna.sync();
    old.sync();
    QCOMPARE(old.personsValue("name", person.id), "Ada Lovelace");
    old.write("UPDATE person SET city = 'London' WHERE id = ?", {person.id.bytes()});
    old.sync();
    anna.sync();
    QCOMPARE(anna.db.get<Person>(person.id).city, "London");
    QCOMPARE(anna.db.get<Person>(person.id).jobTitle, "Countess");
    QCOMPARE(anna.db.get<Note>(note.id).body, "First programmer");
}

void TestEvolution::anUpgradeFindsWhatWasKept()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    OldDesk old(office, "olddesk1", office.hire("ben", "agent"));
    auto person = ada();
    QVERIFY(anna.db.put(person));
    const Note note{.id = Id::make(), .body = "First programmer", .person = {person.id}};
    QVERIFY(anna.db.put(note));
    anna.sync();
    old.sync();
    old.write("UPDATE person SET city = 'London' WHERE id = ?", {person.id.bytes()});
    old.push();
    old.open(Registry::instance(), false);
    QCOMPARE(old.personsValue("job_title", person.id), "Countess"); // without asking anybody
    QCOMPARE(old.personsValue("city", person.id), "London");
    QCOMPARE(
        old.connection->scalar("SELECT body FROM note WHERE id = ?", {note.id.bytes()}).toString(), "First programmer");
    QCOMPARE(old.connection->scalar("SELECT count(*) FROM sync_unknown").toInt(), 0);
    QCOMPARE(old.outbox->pending(), 0); // nothing of it is a change of its own
    person = anna.db.get<Person>(person.id);
    person.jobTitle = "Programmer";
    QVERIFY(anna.db.put(person));
    anna.sync();
    old.sync();
    QCOMPARE(old.personsValue("job_title", person.id), "Programmer");
    const auto digests = office.ledger.digests(scopesOf(old.caller), rankOf(old.caller));
    QCOMPARE(old.inbox->digests(), digests);
}

/// A server that went back to a backup gets even what the old program could only keep.
void TestEvolution::anOldProgramGivesBackWhatItDoesNotKnow()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    OldDesk old(office, "olddesk1", office.hire("ben", "agent"));
    const auto person = ada();
    QVERIFY(anna.db.put(person));
    const Note note{.id = Id::make(), .body = "First programmer", .person = {person.id}};
    QVERIFY(anna.db.put(note));
    anna.sync();
    old.sync();
    for (const auto *table : {"entity_row", "op_log", "client_ack", "row_scope", "row_link"})
        office.database->run(QByteArray("DELETE FROM ") + table);
    office.database->run("UPDATE org SET head = 0, logged = 0");
    office.ledger.beginEpoch("server02", officeTime);
    old.tables->set(key::epoch, office.ledger.head().epoch);
    old.tables->set(key::cursor, 0);
    old.tables->set(key::places, {});
    old.outbox->sendAgainAfter(0);
    old.outbox->repairAfter(0);
    old.sync();
    Desk fresh(office, "freshdsk", office.hire("eve", "agent"));
    fresh.tables.set(key::epoch, office.ledger.head().epoch);
    fresh.sync();
    QCOMPARE(fresh.db.get<Person>(person.id).jobTitle, "Countess");
    QCOMPARE(fresh.db.get<Note>(note.id).body, "First programmer");
}

/// It shows nothing of the preference that goes with the contact: nobody has decided that it may go, and without the contact
/// it would be nobody's.
void TestEvolution::anOldProgramDoesNotRemoveAroundWhatItDoesNotKnow()
{
    Office office;
    Desk anna(office, "annadesk", office.hire("anna", "agent"));
    OldDesk old(office, "olddesk1", office.hire("ben", "agent"));
    const auto person = ada();
    const Person alone{.id = Id::make(), .name = "Charles Babbage"};
    const Preference letter{.id = Id::make(), .topic = "Channel", .value = "Letter", .person = {person.id}};
    for (const auto &record : {Record::from(person), Record::from(alone), Record::from(letter)})
        QVERIFY(anna.db.put(record));
    anna.sync();
    old.sync();
    for (const auto &id : {person.id, alone.id})
        old.write("DELETE FROM person WHERE id = ?", {id.bytes()});
    old.sync();
    anna.sync();
    QCOMPARE(old.personsValue("name", person.id), person.name);
    QVERIFY(anna.db.exists({"person", person.id}));
    QVERIFY(anna.db.exists({"preference", letter.id}));
    QVERIFY(!anna.db.exists({"person", alone.id}));
    QCOMPARE(anna.conflicts().size(), 1);
    QCOMPARE(anna.conflicts().first().kind, ConflictKind::Removal);
    // Who knows what goes with it decides.
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"person", person.id}}})));
    anna.sync();
    old.sync();
    QCOMPARE(old.personsValue("name", person.id), QString());
    QVERIFY(!anna.db.exists({"preference", letter.id}));
}

CRM_TEST(TestEvolution)
#include "tst_evolution.moc"
