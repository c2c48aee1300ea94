// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "db/entities/servicecase.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestQueries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void filtersFindWhatTheySay_data();
    void filtersFindWhatTheySay();
    void unreadableFiltersSayWhere_data();
    void unreadableFiltersSayWhere();
    void instantsAreComparedToTheSecond();
    void textIsNeverSql();
    void sortsPutEmptyValuesLast();
    void indexedChoicesSortInTheirOwnOrder_data();
    void indexedChoicesSortInTheirOwnOrder();
    void rowsComeInTheOrderAskedFor();
    void questionsOfOneShapeKeepTheirIdsApart();
    void theFirstRowsAreThoseOfTheWholeList_data();
    void theFirstRowsAreThoseOfTheWholeList();
    void columnsReachThroughReferences();
    void aggregatesCountAndSum();
    void tagsAreAskedForOneByOne_data();
    void tagsAreAskedForOneByOne();
    void tagsStandInOneColumn();
    void filtersSurviveJson();

private:
    void addTagged();
    QStringList names(const QString &filter, const QString &sort = "name");
    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<TestDb> m_tagged; ///< Ada has two tags, Ben one, Cyd none
};

void TestQueries::initTestCase()
{
    m_db = std::make_unique<TestDb>();
    const Organisation foods{.id = Id::make(), .name = "Müller Foods"};
    const Organisation steel{.id = Id::make(), .name = "Steel Ltd"};
    const auto deal = [&](const char *name, const Organisation &o, const QString &stage, std::optional<qint64> amount,
                          const QString &currency, const QDate &opened) {
        return Record::from(Opportunity{.id = Id::make(),
            .name = name,
            .organisation = {o.id},
            .stage = {m_db->stage(stage)},
            .amount = {amount},
            .currency = currency,
            .openedOn = opened});
    };
    QVERIFY(await(m_db->store.commit({"Setup",
        {Record::from(foods), Record::from(steel), deal("Alpha", foods, "Won", 100000, "EUR", QDate(2026, 1, 5)),
            deal("Beta", steel, "Lost", 5000, "EUR", QDate(2026, 1, 20)),
            deal("Gamma 中文", foods, "Lead", std::nullopt, "EUR", QDate(2026, 2, 1)),
            deal("O'Brien \"x\"", steel, "Proposal", 1500, "JPY", QDate(2026, 2, 9))}})));
}

QStringList TestQueries::names(const QString &text, const QString &sort)
{
    const auto filter = parseFilter(Opportunity::entity(), text);
    if (!filter)
        return {filter.error().message};
    const auto rows = await(
        m_db->store.select({&Opportunity::entity(), *filter, *parseSort(Opportunity::entity(), sort)}, {"name"}));
    if (!rows)
        return {rows.error().message};
    QStringList found;
    for (const auto &row : *rows)
        found.append(row.cells.first().toString());
    return found;
}

void TestQueries::filtersFindWhatTheySay_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << "" << QStringList{"Alpha", "Beta", "Gamma 中文", "O'Brien \"x\""};
    QTest::newRow("through a reference") << "stage.type = won" << QStringList{"Alpha"};
    QTest::newRow("no spaces") << "stage.type=won" << QStringList{"Alpha"};
    QTest::newRow("reference by title") << "stage = Lost" << QStringList{"Beta"};
    QTest::newRow("not that reference") << "stage != Lost" << QStringList{"Alpha", "Gamma 中文", "O'Brien \"x\""};
    QTest::newRow("ignores accents") << "organisation ~ muller" << QStringList{"Alpha", "Gamma 中文"};
    QTest::newRow("begins with") << "name ^ al" << QStringList{"Alpha"};
    QTest::newRow("part of Chinese") << "name ~ 文" << QStringList{"Gamma 中文"};
    QTest::newRow("amount in units") << "amount >= 1000" << QStringList{"Alpha", "O'Brien \"x\""};
    QTest::newRow("amount with cents") << "amount = 50.00" << QStringList{"Beta"};
    QTest::newRow("empty") << "amount is null" << QStringList{"Gamma 中文"};
    QTest::newRow("not empty") << "closed_at is not null" << QStringList{"Alpha", "Beta"};
    QTest::newRow("list") << "stage in (Won, Lost)" << QStringList{"Alpha", "Beta"};
    QTest::newRow("and or not") << "(stage.type = won or stage.type = lost) and not name = Beta"
                                << QStringList{"Alpha"};
    QTest::newRow("quoted") << "name = 'O\\'Brien \"x\"'" << QStringList{"O'Brien \"x\""};
    QTest::newRow("dates") << "opened_on >= 2026-02-01" << QStringList{"Gamma 中文", "O'Brien \"x\""};
    QTest::newRow("choice by label") << "stage.type = Lost" << QStringList{"Beta"};
}

void TestQueries::filtersFindWhatTheySay()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    QCOMPARE(names(filter), expected);
}

void TestQueries::unreadableFiltersSayWhere_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such field") << "colour = red"
                                   << "colour";
    QTest::newRow("no such path") << "stage.colour = red"
                                  << "stage.colour";
    QTest::newRow("no operator") << "name Alpha"
                                 << "Alpha";
    QTest::newRow("open quote") << "name = 'Alpha"
                                << "not closed";
    QTest::newRow("open bracket") << "(name = Alpha"
                                  << "end";
    QTest::newRow("not a date") << "opened_on > yesterday"
                                << "yesterday";
    QTest::newRow("not an amount") << "amount > '1.234,5'"
                                   << "1.234,5";
    QTest::newRow("not a choice") << "stage.type = maybe"
                                  << "maybe";
    QTest::newRow("deep") << QString(300, u'(') << "deeply";
}

void TestQueries::unreadableFiltersSayWhere()
{
    QFETCH(QString, filter);
    QFETCH(QString, part);
    const auto answer = names(filter);
    QCOMPARE(answer.size(), 1);
    QVERIFY2(answer.first().contains(part), qPrintable(answer.first()));
}

void TestQueries::instantsAreComparedToTheSecond()
{
    TestDb db(QDateTime(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC));
    QVERIFY(db.put(ServiceCase{
        .id = Id::make(), .subject = "Lid", .openedAt = QDateTime(QDate(2026, 11, 27), QTime(10, 10), Qt::UTC)}));
    const auto found = [&db](const QString &text) {
        const auto filter = parseFilter(ServiceCase::entity(), text);
        const auto cases = await(db.store.records({&ServiceCase::entity(), *filter}));
        return cases ? cases->size() : -1;
    };
    QCOMPARE(found("opened_at = 2026-11-27T10:10:00Z"), 1);
    QCOMPARE(found("opened_at < 2026-11-27T10:10:01Z"), 1);
    QCOMPARE(found("opened_at > 2026-11-27T10:10:01Z"), 0);
    QCOMPARE(found("opened_at >= 2026-11-27T11:10:00+01:00"), 1);
    QCOMPARE(found("opened_at < 2026-11-29"), 1);
    QCOMPARE(found("opened_at > 2026-11-29"), 0);
    QCOMPARE(found("problem_date = 2026-11-27T10:10:00Z"), -1); // a day has no time
}

void TestQueries::textIsNeverSql()
{
    QCOMPARE(names("name = \"x'; DROP TABLE opportunity; --\""), QStringList());
    QCOMPARE(names("name ~ \"%\""), QStringList());
    QCOMPARE(names("").size(), 4);
}

void TestQueries::sortsPutEmptyValuesLast()
{
    QCOMPARE(names("currency = EUR", "amount").last(), "Gamma 中文");
    QCOMPARE(names("currency = EUR", "-amount").last(), "Gamma 中文");
    QCOMPARE(names("", "organisation,-name").first(), "Gamma 中文");
}

void TestQueries::indexedChoicesSortInTheirOwnOrder_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascending") << false << -1 << "FACEBD";
    QTest::newRow("descending") << true << -1 << "ECAFDB";
    QTest::newRow("the first") << false << 3 << "FAC";
}

/// One code that is no choice (from a newer version) and one person without any: both stand behind.
void TestQueries::indexedChoicesSortInTheirOwnOrder()
{
    QFETCH(bool, descending);
    QFETCH(int, limit);
    QFETCH(QString, expected);
    TestDb db;
    const auto person = [](const char *name, Lifecycle lifecycle) {
        return Record::from(Person{.id = Id::make(), .name = name, .lifecycle = lifecycle});
    };
    const QList<Record> people{person("A", Lifecycle::Prospect), person("B", Lifecycle::Other),
        person("C", Lifecycle::Customer), person("D", Lifecycle::Other), person("E", Lifecycle::Former),
        person("F", Lifecycle::Lead)};
    QVERIFY(await(db.store.commit({"Setup", people})));
    {
        Connection c(db.path(), Connection::ReadWrite); // the store itself takes no such codes
        c.run("DROP TRIGGER person_log_update; UPDATE person SET lifecycle = 'zebra' WHERE name = 'B'; "
              "UPDATE person SET lifecycle = NULL WHERE name = 'D'");
    }
    const Query query{&Person::entity(), {}, {{"lifecycle", descending}}, limit};
    const auto rids = await(db.store.find(query));
    QVERIFY(rids);
    QString found;
    const auto rows = await(db.store.rows(Person::entity(), {"name"}, *rids));
    QVERIFY(rows);
    for (const auto &row : *rows)
        found += row.cells.first().toString();
    QCOMPARE(found, expected);
}

void TestQueries::rowsComeInTheOrderAskedFor()
{
    const auto byName = await(m_db->store.find({&Opportunity::entity()}));
    QVERIFY(byName);
    auto rids = *byName;
    for (int i = 0; i < 4; ++i) {
        std::rotate(rids.begin(), rids.begin() + 1, rids.end());
        const auto rows = await(m_db->store.rows(Opportunity::entity(), {"name"}, Rids{999999} + rids));
        QVERIFY(rows);
        Rids found;
        for (const auto &row : *rows)
            found.append(row.rid);
        QCOMPARE(found, rids);
    }
    QVERIFY(await(m_db->store.rows(Opportunity::entity(), {"name"}, {}))->isEmpty());
    QVariantList many; // ids, and more than SQLite binds
    for (int i = 0; i < 40000; ++i)
        many.append(
            i == 30000 ? await(m_db->store.records({&Opportunity::entity()}))->first().id.bytes() : Id::make().bytes());
    QCOMPARE(*await(m_db->store.count({&Opportunity::entity(), Filter::compare("id", Filter::In, many)})), 1);
}

/// The text of a statement is kept for the next question that differs in its ids only.
void TestQueries::questionsOfOneShapeKeepTheirIdsApart()
{
    const auto stages = await(m_db->store.records({&Stage::entity()}));
    QVERIFY(stages);
    int found = 0;
    for (const auto &stage : *stages) {
        for (const QString currency : {"EUR", "JPY"}) {
            for (const QString words : {"a", "o'b"}) {
                const auto filter = Filter::all({Filter::refers("stage", stage.id),
                    Filter::equals("currency", currency), Filter::compare("name", Filter::Contains, {words})});
                const auto rows = await(m_db->store.select({&Opportunity::entity(), filter}, {"stage.id", "currency"}));
                QVERIFY(rows);
                for (const auto &row : *rows)
                    QCOMPARE(row.cells, (QVariantList{stage.id.bytes(), currency}));
                found += int(rows->size());
            }
        }
    }
    QCOMPARE(found, 4);
}

void TestQueries::theFirstRowsAreThoseOfTheWholeList_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sort");
    for (const QString filter : {"", "lifecycle = lead", "city = \"City 7\"", "name ~ 99", "organisation ~ steel",
             "email = nobody@x.example", "not lifecycle = lead"})
        for (const QString sort : {"name", "-name", "email", "-email", "lifecycle", "city", "organisation"})
            QTest::newRow(qPrintable(filter + " by " + sort)) << filter << sort;
}

/// However they are found: in the order's index, by the filter's, or by looking at every record.
void TestQueries::theFirstRowsAreThoseOfTheWholeList()
{
    QFETCH(QString, filter);
    QFETCH(QString, sort);
    static const auto people = await(m_db->store.batch("People", [](Batch &batch) {
        const auto company = batch.find({&Organisation::entity()}).first().id;
        for (int i = 0; i < 30'000; ++i)
            batch.put(Record::from(Person{.id = Id::make(),
                .name = QString("Person %1").arg(i * 7919 % 30'011),
                .organisation = {i % 3 ? Id() : company},
                .lifecycle = i % 500 ? Lifecycle::Lead : Lifecycle::Customer,
                .email = i % 4 ? QString("p%1@x.example").arg(i % 1000) : QString(),
                .city = QString("City %1").arg(i % 97)}));
    }));
    QVERIFY(people);
    Query query{&Person::entity(), filter.isEmpty() ? Filter() : *parseFilter(Person::entity(), filter),
        *parseSort(Person::entity(), sort)};
    Connection bare(m_db->store.path(), Connection::ReadOnly);
    const auto statement = QueryBuilder::rids(query);
    Rids all;
    for (auto rows = bare.exec(statement.sql, statement.values); rows.next();)
        all.append(quint32(rows.integer(0)));
    QCOMPARE(*await(m_db->store.find(query)), all);
    query.limit = 10;
    const auto first = await(m_db->store.select(query, {"name", "email"}));
    QVERIFY(first);
    Rids rids;
    for (const auto &row : *first)
        rids.append(row.rid);
    QCOMPARE(rids, all.mid(0, 10));
}

void TestQueries::columnsReachThroughReferences()
{
    const auto rows = await(m_db->store.select({&Opportunity::entity(), Filter::equals("name", "Alpha")},
        {"organisation", "organisation.name", "stage.type", "weighted"}));
    QVERIFY(rows);
    QCOMPARE(rows->first().cells, (QVariantList{"Müller Foods", "Müller Foods", "won", 100000LL}));
}

void TestQueries::aggregatesCountAndSum()
{
    Aggregate a{&Opportunity::entity(), Filter::equals("currency", "EUR"), {{"opened_on", Aggregate::Month}},
        {{Aggregate::Count}, {Aggregate::Sum, "amount"}}};
    const auto table = await(m_db->store.aggregate(a));
    QVERIFY(table);
    QCOMPARE(*table, (Table{{"2026-01", 2LL, 105000LL}, {"2026-02", 1LL, QVariant()}}));
    a.groups = {{"opened_on", Aggregate::Quarter}};
    QCOMPARE(await(m_db->store.aggregate(a))->first().first().toString(), "2026-Q1");
}

void TestQueries::addTagged()
{
    if (m_tagged)
        return;
    m_tagged = std::make_unique<TestDb>();
    const Person ada{.id = Id::make(), .name = "Ada"}, ben{.id = Id::make(), .name = "Ben"};
    const Tag vip{.id = Id::make(), .name = "VIP"}, press{.id = Id::make(), .name = "Présse"};
    const auto link = [](const Person &person, const Tag &tag) {
        return Record::from(TagLink{.id = Id::make(), .tag = {tag.id}, .person = {person.id}});
    };
    QVERIFY(await(m_tagged->store.commit({"Setup",
        {Record::from(ada), Record::from(ben), Record::from(Person{.id = Id::make(), .name = "Cyd"}), Record::from(vip),
            Record::from(press), link(ada, vip), link(ada, press), link(ben, press)}})));
}

void TestQueries::tagsAreAskedForOneByOne_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one of several") << "tags = VIP" << QStringList{"Ada"};
    QTest::newRow("whatever the case") << "tags = vip" << QStringList{"Ada"};
    QTest::newRow("no whole list") << "tags = 'Présse, VIP'" << QStringList{};
    QTest::newRow("not this one") << "tags != VIP" << QStringList{"Ben", "Cyd"};
    QTest::newRow("one of these") << "tags in (VIP, Présse)" << QStringList{"Ada", "Ben"};
    QTest::newRow("part, without accents") << "tags ~ ress" << QStringList{"Ada", "Ben"};
    QTest::newRow("begins with") << "tags ^ pre" << QStringList{"Ada", "Ben"};
    QTest::newRow("none") << "tags is null" << QStringList{"Cyd"};
    QTest::newRow("any") << "tags is not null" << QStringList{"Ada", "Ben"};
    QTest::newRow("beside others") << "tags = Présse and not tags = VIP" << QStringList{"Ben"};
}

void TestQueries::tagsAreAskedForOneByOne()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    addTagged();
    const auto read = parseFilter(Person::entity(), filter);
    QVERIFY(read);
    const auto rows = await(m_tagged->store.select({&Person::entity(), *read, {{"name"}}}, {"name"}));
    QVERIFY(rows);
    QStringList found;
    for (const auto &row : *rows)
        found.append(row.cells.first().toString());
    QCOMPARE(found, expected);
    QCOMPARE(*await(m_tagged->store.count({&Person::entity(), *read})), int(expected.size()));
}

void TestQueries::tagsStandInOneColumn()
{
    addTagged();
    const auto rows = await(m_tagged->store.select({&Person::entity(), {}, {{"tags", true}}}, {"tags"}));
    QVERIFY(rows);
    QStringList found;
    for (const auto &row : *rows)
        found.append(row.cells.first().toString());
    QCOMPARE(found, QStringList({"Présse, VIP", "Présse", ""}));
    const auto ada = await(m_tagged->store.records({&Person::entity(), Filter::equals("name", "Ada")}));
    QCOMPARE(ada->first().text("tags"), QString("Présse, VIP"));
}

void TestQueries::filtersSurviveJson()
{
    const auto filter = *parseFilter(
        Opportunity::entity(), "(stage.type in (won, lost) or amount > 10) and not organisation is null");
    const auto back = Filter::fromJson(filter.toJson());
    QVERIFY(back);
    QVERIFY(*back == filter);
    const auto byId = Filter::refers("organisation", Id::make());
    QVERIFY(*Filter::fromJson(byId.toJson()) == byId);
    QVERIFY(!Filter::fromJson({{"kind", "nonsense"}}));
}

CRM_TEST(TestQueries)
#include "tst_queries.moc"
