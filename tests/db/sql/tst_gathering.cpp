// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/sql/connection.h"
#include "db/sql/gathering.h"
#include "db/sql/queries.h"
#include "db/value/amountlimit.h"
#include "tests/support/storedbefore.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestGathering : public QObject
{
    Q_OBJECT
private slots:
    void givesWhatEveryQuestionAloneGives_data();
    void givesWhatEveryQuestionAloneGives();
    void answersWithoutGroupsWhenThereIsNothing();
    void aSumThatIsTooLargeStaysAtTheLargest();
    void answersQuestionsThatWaitTogether();
    void answersTheOthersWhenOneIsCancelled();
};

namespace {

const QList<Aggregate::Measure> sums{{Aggregate::Count}, {Aggregate::Sum, "amount"}, {Aggregate::Sum, "weighted"}};

void fill(TestDb &db)
{
    QList<Record> deals;
    QList<Id> products{Id::make(), Id::make()};
    for (int i = 0; i < 2; ++i)
        deals.append(Record::from(Product{.id = products[i], .name = QStringLiteral("Product %1").arg(i)}));
    const QStringList sources{QString(), "Fair", "fair", "Émile", "Zoo"};
    for (int i = 0; i < 300; ++i)
        deals.append(Record::from(Opportunity{.id = Id::make(),
            .name = QStringLiteral("Deal %1").arg(i),
            .stage = {db.stage(i % 3 ? "Proposal" : "Won")},
            .amount = i % 5 ? Amount{qint64(i) * 101} : Amount{},
            .currency = i % 4 ? "EUR" : "JPY",
            .product = {i % 6 ? products[i % 2] : Id()},
            .source = sources[i % 5],
            .openedOn = QDate(2025, 1, 1).addDays(i),
            .expectedClose = i % 7 ? QDate(2026, 1, 1).addDays(i * 7 % 200) : QDate(),
            .closedAt = i % 3 ? QDate() : QDate(2026, 1, 1).addDays(i)}));
    QVERIFY(await(db.store.commit({"Create", deals})));
}

Table alone(Connection &c, const Aggregate &question)
{
    const auto statement = QueryBuilder::aggregate(question);
    auto rows = c.exec(statement.sql, statement.values);
    Table table;
    while (rows.next()) {
        QVariantList line;
        for (int i = 0; i < rows.columns(); ++i)
            line.append(rows.value(i));
        table.append(line);
    }
    return table;
}

QList<Aggregate> questionsAbout(const Filter &filter)
{
    const auto &deal = Opportunity::entity();
    return {
        {&deal, filter, {{"stage"}, {"currency"}}, sums},
        {&deal, filter, {{"source"}}, {{Aggregate::Count}}},
        {&deal, filter, {{"product"}, {"product.name"}, {"stage"}, {"currency"}}, sums},
        {&deal, filter, {{"expected_close", Aggregate::Quarter}}, sums},
        {&deal, filter, {{"expected_close", Aggregate::Month}, {"source"}}, sums},
        {&deal, filter, {{"cycle_days"}}, {{Aggregate::Count}}},
        {&deal, filter, {{"probability"}}, sums},
        {&deal, filter, {}, sums},
    };
}

} // namespace

void TestGathering::givesWhatEveryQuestionAloneGives_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::newRow("all") << Filter();
    QTest::newRow("a span") << Filter::all({Filter::compare("expected_close", Filter::GreaterOrEqual, {"2026-02-11"}),
        Filter::compare("expected_close", Filter::Less, {"2026-05-03"})});
    QTest::newRow("through a reference") << Filter::equals("stage.type", "won");
    QTest::newRow("by title") << Filter::equals("product", "Product 1");
    QTest::newRow("nothing") << Filter::equals("name", "Nobody");
}

void TestGathering::givesWhatEveryQuestionAloneGives()
{
    QFETCH(const Filter, filter);
    TestDb db;
    fill(db);
    Connection c(db.path(), Connection::ReadOnly);
    const auto questions = questionsAbout(filter);
    const auto answers = readGathered(c, questions);
    QCOMPARE(answers.size(), questions.size());
    for (qsizetype i = 0; i < questions.size(); ++i)
        QCOMPARE(answers.at(i), alone(c, questions.at(i)));
}

void TestGathering::answersWithoutGroupsWhenThereIsNothing()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    Connection c(db.path(), Connection::ReadOnly);
    const Aggregate question{&Opportunity::entity(), {}, {}, sums};
    QCOMPARE(readGathered(c, {question, question}).last(), (Table{{0LL, QVariant(), QVariant()}}));
}

void TestGathering::aSumThatIsTooLargeStaysAtTheLargest()
{
    TestDb db;
    QList<Record> deals;
    for (int i = 0; i < 3; ++i)
        deals.append(Record::from(Opportunity{
            .id = Id::make(), .name = "Deal", .stage = {db.stage("Lead")}, .amount = Amount{1}, .currency = "EUR"}));
    QVERIFY(await(db.store.commit({"Create", deals})));
    storedBefore(db.path(), "opportunity", "amount = 9223372036854775000");
    Aggregate question{
        &Opportunity::entity(), Filter::compare("rid", Filter::Greater, {0LL}), {}, {{Aggregate::Sum, "amount"}}};
    const Table largest{{mostSum}};
    auto first = db.store.aggregate(question);
    auto second = db.store.aggregate(question);
    QCOMPARE(*await(first), largest); // in one reading of the records
    QCOMPARE(*await(second), largest);
    QCOMPARE(*await(db.store.aggregate(question)), largest); // by itself
    question.filter = {};
    QCOMPARE(*await(db.store.aggregate(question)), largest); // from the cells of a summary
}

void TestGathering::answersQuestionsThatWaitTogether()
{
    TestDb db;
    fill(db);
    const auto questions = questionsAbout(Filter::compare("rid", Filter::Greater, {0LL}));
    QList<Answer<Result<Table>>> asked;
    for (const auto &question : questions)
        asked.append(db.store.aggregate(question));
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const auto answer = await(asked.at(i));
        QVERIFY(answer);
        QCOMPARE(*answer, *await(db.store.aggregate(questions.at(i))));
    }
}

void TestGathering::answersTheOthersWhenOneIsCancelled()
{
    TestDb db;
    fill(db);
    const Aggregate question{&Opportunity::entity(), Filter::compare("rid", Filter::Greater, {0LL}), {}, sums};
    const auto expected = *await(db.store.aggregate(question));
    for (int i = 0; i < 50; ++i) {
        const auto cancel = std::make_shared<std::atomic_bool>(false);
        auto before = db.store.aggregate(question);
        auto cancelled = db.store.aggregate(question, cancel);
        auto after = db.store.aggregate(question);
        *cancel = true;
        QCOMPARE(*await(before), expected);
        if (const auto answer = await(cancelled)) // the others' reading may have answered it before
            QCOMPARE(*answer, expected);
        QCOMPARE(*await(after), expected);
    }
}

CRM_TEST(TestGathering)
#include "tst_gathering.moc"
