// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/note.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void pagesShowEveryEventOnce_data();
    void pagesShowEveryEventOnce();
    void comesNewestFirst();
    void namesWhatEventsReferTo();
    void keepsToKindsAndPerson();

private:
    std::unique_ptr<TestDb> m_db;
    Organisation m_company{.id = Id::make(), .name = "Foods"};
    Person m_ada{.id = Id::make(), .name = "Ada", .organisation = {m_company.id}};
    Person m_bob{.id = Id::make(), .name = "Bob", .organisation = {m_company.id}};
};

/// 40 calls, 20 of them at one moment, and 10 notes between them.
void TestTimeline::initTestCase()
{
    m_db = std::make_unique<TestDb>();
    QList<Record> records{Record::from(m_company), Record::from(m_ada), Record::from(m_bob)};
    const auto at = [](int i) { return QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC).addSecs(i * 60); };
    for (int i = 0; i < 40; ++i)
        records.append(Record::from(Activity{.id = Id::make(),
            .subject = QStringLiteral("Call %1").arg(i),
            .at = at(i < 20 ? i : 30),
            .person = {i % 2 ? m_ada.id : m_bob.id},
            .organisation = {m_company.id}}));
    for (int i = 0; i < 10; ++i)
        records.append(Record::from(Note{.id = Id::make(),
            .title = QStringLiteral("Note %1").arg(i),
            .body = "Text",
            .at = at(25 + i),
            .person = {m_ada.id},
            .organisation = {m_company.id}}));
    QVERIFY(await(m_db->store.commit({"Setup", records})));
}

void TestTimeline::pagesShowEveryEventOnce_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 3, 7, 20, 49, 50, 51})
        QTest::addRow("%d", limit) << limit;
}

void TestTimeline::pagesShowEveryEventOnce()
{
    QFETCH(int, limit);
    TimelineQuery query{.customer = {"organisation", m_company.id}, .limit = limit};
    QList<Id> seen;
    for (int page = 0; page < 60; ++page) {
        const auto items = await(m_db->store.timeline(query));
        QVERIFY(items);
        QVERIFY(items->size() <= limit);
        if (items->isEmpty())
            break;
        for (const auto &item : *items)
            seen.append(item.record.id);
        query.before = items->last().at.toMSecsSinceEpoch();
        query.beforeId = items->last().record.id;
    }
    QCOMPARE(seen.size(), 50);
    QCOMPARE(QSet<Id>(seen.cbegin(), seen.cend()).size(), 50);
}

void TestTimeline::comesNewestFirst()
{
    const auto items = await(m_db->store.timeline({.customer = {"organisation", m_company.id}, .limit = 100}));
    QVERIFY(items);
    QCOMPARE(items->size(), 50);
    for (qsizetype i = 1; i < items->size(); ++i) {
        const auto &above = items->at(i - 1);
        const auto &below = items->at(i);
        QVERIFY(above.at > below.at || (above.at == below.at && above.record.id > below.record.id));
    }
}

void TestTimeline::namesWhatEventsReferTo()
{
    const auto items = await(m_db->store.timeline({.customer = {"person", m_ada.id}, .limit = 1}));
    QVERIFY(items);
    QCOMPARE(items->first().record.text("title"), "Note 9");
    QCOMPARE(items->first().titles.value("person"), "Ada");
    QCOMPARE(items->first().titles.value("organisation"), "Foods");
    QVERIFY(!items->first().titles.contains("opportunity"));
}

void TestTimeline::keepsToKindsAndPerson()
{
    const AnyRef company{"organisation", m_company.id};
    const auto count = [&](const TimelineQuery &query) { return await(m_db->store.timeline(query))->size(); };
    QCOMPARE(count({.customer = company, .kinds = {&Note::entity()}}), 10);
    QCOMPARE(count({.customer = company, .person = m_bob.id}), 20);
    QCOMPARE(count({.customer = company, .kinds = {&Activity::entity()}, .person = m_ada.id}), 20);
    QCOMPARE(count({.customer = {"person", m_bob.id}}), 20);
    QCOMPARE(count({.customer = {"person", Id::make()}}), 0);
    QCOMPARE(count({.customer = {"unheard_of", m_bob.id}}), 0);
}

CRM_TEST(TestTimeline)
#include "tst_timeline.moc"
