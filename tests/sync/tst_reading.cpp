// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/product.h"
#include "tests/sync/desk.h"

using namespace crm;
using namespace crm::sync;

/// What counts as known while a file is in the middle of reading what colleagues did: records move ahead as they change,
/// so that a page says nothing of those that have left the positions before it (SYNC 2.4, 2.9).
class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { Stores::rows(); }
    void initTestCase() { QVERIFY2(m_stores.start(), "PostgreSQL does not start; tests/debian-test.txt names it"); }
    void cleanupTestCase() { m_stores.stop(); }
    void aChangeThatHasNotComeIsNotTakenForSeen();
    void aChangeThatHasComeIsNoQuestion();
    void aPartThatHasNotComeKeepsItsRecord_data();
    void aPartThatHasNotComeKeepsItsRecord();
    void aScopeThatIsNewToSomebodyIsNotTakenForRead();
    void whatMovesWhileAPageIsReadIsInItAfterAll();
    void aPageDuringWhichSomethingMovesAgainAndAgainIsNotTheLast();

private:
    Stores m_stores;
};

namespace {

/// Runs something before it answers a question of which records changed.
class Disturbed : public Database
{
public:
    explicit Disturbed(Database &database)
        : m_database(database)
    {
    }
    QList<QVariantList> select(QByteArrayView sql, const QVariantList &values) override
    {
        if (sql.startsWith("SELECT tbl, id, seq, state, open FROM entity_row"))
            disturb();
        return m_database.select(sql, values);
    }
    void run(QByteArrayView sql, const QVariantList &values) override { m_database.run(sql, values); }
    void insert(const Columns &columns, qsizetype rows, const WriteRow &write, QByteArrayView behind) override
    {
        m_database.insert(columns, rows, write, behind);
    }
    void define(const QByteArrayList &statements) override { m_database.define(statements); }

    std::function<void()> disturb = [] {};

protected: // questions only
    void begin() override { QFAIL("A question needs no transaction."); }
    void commit() override { begin(); }
    void rollback() override { begin(); }

private:
    Database &m_database;
};

/// Anna and Ben, who both have a person and a product.
struct Pair
{
    Pair()
        : anna(office, "annadesk", office.hire("anna", "agent"))
        , ben(office, "bensdesk", office.hire("ben", "agent"))
    {
        person.id = Id::make();
        person.name = "Ada Lovelace";
        product.id = Id::make();
        product.name = "Engine";
        QVERIFY(anna.db.put(person));
        QVERIFY(anna.db.put(product));
        settle();
        person = anna.db.get<Person>(person.id);
        product = anna.db.get<Product>(product.id);
    }
    void settle()
    {
        for (int round = 0; round < 2; ++round)
            for (auto *desk : {&anna, &ben})
                desk->sync();
    }
    void titled(Desk &desk, const char *title)
    {
        auto changed = desk.db.get<Person>(person.id);
        changed.jobTitle = QString(title);
        QVERIFY(desk.db.put(changed));
    }
    void touchProduct()
    {
        product.name += '!';
        QVERIFY(ben.db.put(product));
        ben.sync();
    }
    /// The page that comes next and no more.
    void readOnePage(Desk &desk)
    {
        const auto page = desk.ask(desk.inbox.question(1, 0));
        QVERIFY(page.hasMore);
        desk.inbox.apply(page, "Changes of colleagues", office.now);
    }

    Office office;
    Desk anna;
    Desk ben;
    Person person;
    Product product;
};

} // namespace

/// Ben gave the person a title, then changed the product, then once more the person: at the product's position the title
/// has not come, although it was given before.
void TestReading::aChangeThatHasNotComeIsNotTakenForSeen()
{
    Pair both;
    both.titled(both.ben, "By Ben");
    both.ben.sync();
    both.touchProduct();
    auto changed = both.ben.db.get<Person>(both.person.id);
    changed.website = "https://example.org";
    QVERIFY(both.ben.db.put(changed));
    both.ben.sync();
    both.readOnePage(both.anna);
    QCOMPARE(both.anna.db.get<Product>(both.product.id).name, both.product.name);
    QCOMPARE(both.anna.db.get<Person>(both.person.id).jobTitle, QString());
    both.titled(both.anna, "By Anna");
    both.settle();
    QCOMPARE(both.anna.dump(), both.ben.dump());
    QCOMPARE(both.ben.db.get<Person>(both.person.id).jobTitle, "By Anna");
    QCOMPARE(both.ben.conflicts().size(), 1);
    QVERIFY2(both.ben.conflicts().first().loser.contains("By Ben"), qPrintable(both.ben.conflicts().first().loser));
}

/// The record itself has come, whatever else has not.
void TestReading::aChangeThatHasComeIsNoQuestion()
{
    Pair both;
    both.titled(both.ben, "By Ben");
    both.ben.sync();
    both.touchProduct();
    both.readOnePage(both.anna);
    QCOMPARE(both.anna.db.get<Person>(both.person.id).jobTitle, "By Ben");
    both.titled(both.anna, "By Anna");
    both.settle();
    QCOMPARE(both.ben.db.get<Person>(both.person.id).jobTitle, "By Anna");
    QCOMPARE(both.anna.conflicts().size(), 0);
}

void TestReading::aPartThatHasNotComeKeepsItsRecord_data()
{
    QTest::addColumn<bool>("hasRecordCome");
    QTest::newRow("something else has come") << false;
    QTest::newRow("the record itself has come") << true;
}

/// Ben added a telephone number to the person and corrected it later: what Anna has read in between lies behind the
/// position at which it was added.
void TestReading::aPartThatHasNotComeKeepsItsRecord()
{
    QFETCH(bool, hasRecordCome);
    Pair both;
    ContactPoint phone{
        .id = Id::make(), .person = {both.person.id}, .kind = ContactKind::Mobile, .value = "+44 20 7946 0000"};
    QVERIFY(both.ben.db.put(phone));
    both.ben.sync();
    if (hasRecordCome) {
        both.titled(both.ben, "By Ben");
        both.ben.sync();
    } else {
        both.touchProduct();
    }
    phone = both.ben.db.get<ContactPoint>(phone.id);
    phone.value = "+44 20 7946 0001";
    QVERIFY(both.ben.db.put(phone));
    both.ben.sync();
    both.readOnePage(both.anna);
    QVERIFY(!both.anna.db.exists({"contact_point", phone.id}));
    QCOMPARE(both.anna.db.get<Person>(both.person.id).jobTitle == "By Ben", hasRecordCome);
    QVERIFY(await(both.anna.db.store.commit({"Delete", {}, {{"person", both.person.id}}})));
    both.settle();
    QCOMPARE(both.anna.dump(), both.ben.dump());
    QVERIFY(both.ben.db.exists({"person", both.person.id}));
    QVERIFY(both.ben.db.exists({"contact_point", phone.id}));
    QCOMPARE(both.ben.conflicts().size(), 1);
    QCOMPARE(both.ben.conflicts().first().kind, ConflictKind::Removal);
}

/// Whoever comes into a team begins its records at the beginning: until all of them are there, nothing is known to be
/// complete.
void TestReading::aScopeThatIsNewToSomebodyIsNotTakenForRead()
{
    Pair both;
    QVERIFY(both.anna.tables.number(key::complete) > 0);
    auto page = both.anna.ask(both.anna.inbox.question(1, 0));
    page.hasMore = true;
    both.anna.inbox.apply(page, "Changes of colleagues", both.office.now);
    QCOMPARE(both.anna.tables.number(key::complete), page.cursor);
    page.places.insert(QString("team:north"), 0);
    both.anna.inbox.apply(page, "Changes of colleagues", both.office.now);
    QCOMPARE(both.anna.tables.number(key::complete), 0);
    page.hasMore = false;
    both.anna.inbox.apply(page, "Changes of colleagues", both.office.now);
    QCOMPARE(both.anna.tables.number(key::complete), page.cursor);
}

/// Between the question for the newest position and the one for the records something is changed: it is behind the page
/// by then, and before it there is nothing of it.
void TestReading::whatMovesWhileAPageIsReadIsInItAfterAll()
{
    Pair both;
    both.titled(both.ben, "By Ben");
    both.ben.sync();
    Disturbed disturbed(*both.office.database);
    disturbed.disturb = [&, isDone = false]() mutable {
        if (std::exchange(isDone, true))
            return;
        both.titled(both.ben, "By Ben, later");
        both.ben.push();
    };
    Ledger ledger(disturbed);
    const auto page = decodeAnswer(
        encodeAnswer(handOut(ledger, both.anna.inbox.question(50, 0), both.anna.caller, both.office.now)));
    QVERIFY(!page.hasMore);
    QCOMPARE(page.cursor, both.office.ledger.head().head);
    const auto found = std::find_if(
        page.rows.begin(), page.rows.end(), [&](const RowState &row) { return row.row == both.person.id; });
    QVERIFY(found != page.rows.end());
    QCOMPARE(found->groups.value("job_title").fields.value(QString("job_title")).toString(), "By Ben, later");
}

void TestReading::aPageDuringWhichSomethingMovesAgainAndAgainIsNotTheLast()
{
    Pair both;
    Disturbed disturbed(*both.office.database);
    disturbed.disturb = [&, times = 0]() mutable {
        both.titled(both.ben, qPrintable(QString("By Ben %1").arg(++times)));
        both.ben.push();
    };
    Ledger ledger(disturbed);
    const auto request = both.anna.inbox.question(50, 0);
    QVERIFY(handOut(ledger, request, both.anna.caller, both.office.now).hasMore);
    disturbed.disturb = [] {};
    QVERIFY(!handOut(ledger, request, both.anna.caller, both.office.now).hasMore);
}

CRM_TEST(TestReading)
#include "tst_reading.moc"
