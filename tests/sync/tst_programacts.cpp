// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// What the program does by itself, as a step of a service ladder, is no colleague's deed on the other side either.
class TestProgramActs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void colleaguesReadWhoDidItAndWhatDidItself();
    void whatSomebodyTouchedIsTheirs();
    void eachWroteWhatTheyWrote();

private:
    Stores m_stores;
};

namespace {

/// Anna's and Ben's files, with one person that both have.
struct Two
{
    Two()
    {
        store("Programmer", "local");
        exchange();
    }
    void store(const QString &jobTitle, const QString &origin)
    {
        person.jobTitle = jobTitle;
        anna.db.now = anna.db.now.addSecs(60);
        QVERIFY(await(anna.db.store.commit({.label = "Test", .puts = {Record::from(person)}, .origin = origin})));
    }
    void exchange()
    {
        anna.sync();
        ben.sync();
    }
    /// Of what Ben reads, newest first.
    QStringList told()
    {
        QStringList lines;
        for (const auto &line : *await(ben.db.store.history({"person", person.id})))
            lines.append(line.origin + u' ' + line.userName);
        return lines;
    }

    Office office;
    Desk anna{office, "annadesk", office.hire("anna", "agent")};
    Desk ben{office, "bensdesk", office.hire("ben", "agent")};
    Person person{.id = Id::make(), .name = "Ada Lovelace"};
};

} // namespace

void TestProgramActs::colleaguesReadWhoDidItAndWhatDidItself()
{
    Two two;
    two.store("Countess", "system");
    two.exchange();
    two.store("Analyst", "local");
    two.exchange();
    QCOMPARE(two.told(), QStringList({"remote anna", "system anna", "remote anna"}));
    Desk newcomer(two.office, "newcomer", two.office.hire("carla", "agent"));
    newcomer.sync();
    two.ben.sync();
    QCOMPARE(newcomer.dump(), two.ben.dump());
}

void TestProgramActs::whatSomebodyTouchedIsTheirs()
{
    Two two;
    two.store("Countess", "local");
    two.store("Analyst", "system"); // goes in one operation with it
    two.exchange();
    QCOMPARE(two.told(), QStringList({"remote anna", "remote anna"}));
}

/// Two change different fields of a record before they hear of each other: the record comes as it is, once for both.
void TestProgramActs::eachWroteWhatTheyWrote()
{
    Two two;
    Desk carla(two.office, "carldesk", two.office.hire("carla", "agent"));
    carla.sync();
    two.store("Countess", "local");
    auto there = two.ben.db.get<Person>(two.person.id);
    there.notes = "Writes programs";
    two.ben.db.now = two.anna.db.now.addSecs(60);
    QVERIFY(two.ben.db.put(there));
    two.exchange();
    two.exchange();
    carla.sync();
    const auto told = [&](Desk &desk) {
        QStringList lines;
        for (const auto &line : *await(desk.db.store.history({"person", two.person.id})))
            for (const auto &change : line.changes)
                if (line.op == 'U')
                    lines.append(change.field + " " + line.userName);
        return lines;
    };
    QCOMPARE(told(carla), QStringList({"notes ben", "job_title anna"}));
    QCOMPARE(told(two.anna), QStringList({"notes ben", "job_title anna"}));
    QCOMPARE(told(two.ben), QStringList({"job_title anna", "notes ben"}));
    QCOMPARE(carla.dump(), two.anna.dump());
}

CRM_TEST(TestProgramActs)
#include "tst_programacts.moc"
