// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "db/sql/summary.h"
#include "tests/support/storedbefore.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestSummary : public QObject
{
    Q_OBJECT
private slots:
    void staysTrueThroughEditsUndoAndLoads();
    void isMadeForOlderFiles();
    void isMadeForAmountsWhoseSumFitsNoNumber();
    void answersWhatItHolds_data();
    void answersWhatItHolds();
    void countsTheDaysThatASpanCuts();
    void leavesOtherQuestionsToTheRecords();
};

namespace {

QDate day(int i)
{
    return QDate(2026, 1, 1).addDays(i * 7 % 200);
}

Record deal(TestDb &db, int i)
{
    static const char *stages[] = {"Lead", "Proposal", "Won", "Lost"};
    return Record::from(Opportunity{.id = Id::make(),
        .name = QStringLiteral("Deal %1").arg(i),
        .stage = {db.stage(stages[i % 4])},
        .amount = i % 5 ? Amount{qint64(i) * 101} : Amount{},
        .currency = i % 3 ? "EUR" : "JPY",
        .openedOn = QDate(2025, 1, 1),
        .expectedClose = i % 7 ? day(i) : QDate(),
        .closedAt = i % 4 > 1 ? day(i) : QDate()});
}

/// The cells of a summary with something in them, as text in order.
QStringList cells(Connection &c, const Summary &s)
{
    QStringList lines;
    auto rows = c.exec("SELECT * FROM " + s.table() + " WHERE n <> 0 ORDER BY " + s.groups.join(", "));
    while (rows.next()) {
        QStringList line;
        for (int i = 0; i < rows.columns(); ++i)
            line.append(rows.value(i).typeId() == QMetaType::QByteArray ? QString::fromLatin1(rows.blob(i).toHex())
                                                                        : rows.value(i).toString());
        lines.append(line.join(u'|'));
    }
    return lines;
}

/// What the triggers kept beside what counting everything anew gives.
void compareWithRecords(const QString &path)
{
    Connection c(path, Connection::ReadWrite);
    for (const auto &s : registeredSummaries()) {
        const auto kept = cells(c, s);
        const Transaction rolledBack(c);
        rebuildSummary(c, s);
        QCOMPARE(kept, cells(c, s));
    }
}

/// The answer without any summary: a condition on the row number keeps every summary away.
Table fromRecords(Store &store, Aggregate question)
{
    question.filter = Filter::all({question.filter, Filter::compare("rid", Filter::Greater, {0LL})});
    return *await(store.aggregate(question));
}

} // namespace

void TestSummary::staysTrueThroughEditsUndoAndLoads()
{
    TestDb db;
    QList<Record> deals;
    for (int i = 0; i < 40; ++i)
        deals.append(deal(db, i));
    QVERIFY(await(db.store.commit({"Create", deals})));
    for (int i = 0; i < 20; ++i) {
        auto changed = await(db.store.fetch(Opportunity::entity(), {deals[i].id}))->first();
        changed.setReference("stage", db.stage(i % 2 ? "Lead" : "Won"));
        changed.setValue("amount", i % 3 ? QVariant(qint64(i)) : QVariant());
        QVERIFY(db.put(changed));
    }
    QVERIFY(await(db.store.commit({"Delete", {}, {deals[1].ref(), deals[2].ref()}})));
    compareWithRecords(db.path());
    for (int i = 0; i < 5; ++i)
        QVERIFY(await(db.store.undo()));
    QVERIFY(await(db.store.redo()));
    QVERIFY(await(db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&Opportunity::entity(), &Activity::entity()});
        for (int i = 0; i < 60; ++i) {
            batch.put(deal(db, i + 100));
            batch.put(Record::from(Activity{.id = Id::make(),
                .subject = "Call",
                .at = QDateTime(day(i), QTime(i % 24, 0), Qt::UTC).addYears(i % 2 ? 0 : -80)}));
        }
    })));
    compareWithRecords(db.path());
}

void TestSummary::isMadeForOlderFiles()
{
    QTemporaryDir dir;
    const auto path = dir.filePath("old.rapport");
    const Opportunity deal{.id = Id::make(), .name = "Deal", .amount = {500}, .currency = "EUR"};
    {
        Store store(path, {.create = true});
        const auto stages = await(store.records({&Stage::entity()}));
        auto record = Record::from(deal);
        record.setReference("stage", stages->first().id);
        QVERIFY(await(store.commit({"Create", {record}})));
    }
    {
        Connection c(path, Connection::ReadWrite);
        for (const auto &s : registeredSummaries()) {
            for (const auto &[name, sql] : summaryTriggers(s))
                c.run("DROP TRIGGER " + name);
            c.run("DROP TABLE " + s.table());
        }
        c.run("CREATE TABLE activity_sum_forgotten(n)");
        c.run("CREATE INDEX opportunity_ix_forgotten ON opportunity(next_step)");
        c.run("UPDATE meta SET value = 'old' WHERE key = 'schema'");
    }
    {
        Store store(path);
        QVERIFY(await(store.opened()));
    }
    compareWithRecords(path);
    Connection c(path, Connection::ReadOnly);
    QCOMPARE(c.scalar("SELECT sum(s_amount) FROM opportunity_sum_stage_currency_owner").toInt(), 500);
    QCOMPARE(c.scalar("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%forgotten'").toInt(), 0);
}

void TestSummary::isMadeForAmountsWhoseSumFitsNoNumber()
{
    TestDb db;
    QVERIFY(await(db.store.commit({"Create", {deal(db, 4), deal(db, 8), deal(db, 16)}})));
    storedBefore(db.path(), "opportunity", "currency = 'EUR', amount = 9223372036854775000");
    Connection c(db.path(), Connection::ReadWrite);
    for (const auto &s : summariesOf(Opportunity::entity()))
        rebuildSummary(c, s);
    const auto kept = c.scalar("SELECT max(s_amount) FROM opportunity_sum_stage_currency_owner");
    QCOMPARE(kept.toLongLong(), std::numeric_limits<qint64>::max());
}

void TestSummary::answersWhatItHolds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArrayList>("groups");
    QTest::addColumn<bool>("hasSums");
    QTest::newRow("all") << "" << QByteArrayList{} << true;
    QTest::newRow("by stage and currency") << "" << QByteArrayList{"stage", "currency"} << true;
    QTest::newRow("through a reference") << "stage.type = open" << QByteArrayList{"stage.type"} << true;
    QTest::newRow("one stage") << "stage = Won" << QByteArrayList{"currency"} << true;
    QTest::newRow("without owner") << "owner is null" << QByteArrayList{"stage"} << true;
    QTest::newRow("days") << "closed_at >= 2026-02-01 and closed_at < 2026-04-01" << QByteArrayList{"currency"}
                          << false;
    QTest::newRow("either") << "stage.type = open or (stage.type = won and closed_at >= 2026-03-01)"
                            << QByteArrayList{"stage"} << false;
    QTest::newRow("nothing") << "stage = Won and currency = XXX" << QByteArrayList{} << true;
}

void TestSummary::answersWhatItHolds()
{
    QFETCH(QString, filter);
    QFETCH(QByteArrayList, groups);
    QFETCH(bool, hasSums);
    TestDb db;
    QList<Record> deals;
    for (int i = 0; i < 60; ++i)
        deals.append(deal(db, i));
    QVERIFY(await(db.store.commit({"Create", deals})));
    QVERIFY(await(db.store.commit({"Delete", {}, {deals[3].ref()}})));
    Aggregate question{.entity = &Opportunity::entity(), .filter = *parseFilter(Opportunity::entity(), filter)};
    for (const auto &group : std::as_const(groups))
        question.groups.append({group});
    question.measures = {{Aggregate::Count}, {Aggregate::Sum, "amount"}};
    if (hasSums)
        question.measures += {{Aggregate::Sum, "weighted"}, {Aggregate::Average, "amount"}};
    QVERIFY(summaryFor(question));
    const auto answer = await(db.store.aggregate(question));
    QVERIFY(answer);
    QCOMPARE(*answer, fromRecords(db.store, question));
}

void TestSummary::countsTheDaysThatASpanCuts()
{
    TestDb db;
    const QDateTime first(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    QList<Record> calls;
    for (int i = 0; i < 300; ++i)
        calls.append(Record::from(Activity{.id = Id::make(), .subject = "Call", .at = first.addSecs(i * 3601)}));
    QVERIFY(await(db.store.commit({"Create", calls})));
    for (const auto &[from, until] : {std::pair(5, 200), {24, 48}, {23, 49}, {0, 299}, {30, 47}, {30, 31}}) {
        const auto at = [&](int hour) { return QVariant(first.addSecs(hour * 3600).toMSecsSinceEpoch()); };
        const Aggregate question{&Activity::entity(),
            Filter::all({Filter::compare("at", Filter::GreaterOrEqual, {at(from)}),
                Filter::compare("at", Filter::Less, {at(until)})}),
            {{"user"}}, {{Aggregate::Count}}};
        const auto answer = await(db.store.aggregate(question));
        QVERIFY(answer);
        QCOMPARE(*answer, fromRecords(db.store, question));
        QCOMPARE(answer->first().last().toInt(), until - from);
    }
}

void TestSummary::leavesOtherQuestionsToTheRecords()
{
    const auto asked = [](const Filter &filter, const QByteArray &group, const Aggregate::Measure &measure) {
        return summaryFor({&Opportunity::entity(), filter, {{group}}, {measure}}).has_value();
    };
    const Aggregate::Measure count{Aggregate::Count};
    QVERIFY(asked({}, "stage", count));
    QVERIFY(!asked({}, "source", count));
    QVERIFY(!asked({}, "stage", {Aggregate::Maximum, "amount"}));
    QVERIFY(!asked({}, "closed_at", {Aggregate::Sum, "weighted"}));
    QVERIFY(!asked(Filter::compare("organisation", Filter::Contains, {"foods"}), "stage", count));
    QVERIFY(!asked(Filter::negated(Filter::compare("name", Filter::IsNull)), "stage", count));
}

CRM_TEST(TestSummary)
#include "tst_summary.moc"
