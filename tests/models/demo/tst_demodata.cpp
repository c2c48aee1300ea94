// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demodata.h"

#include "db/entities/activity.h"
#include "db/entities/exchangerate.h"
#include "db/entities/quotetemplate.h"
#include "db/entities/sla.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QSet>

using namespace crm;

class TestDemoData : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void recordsStandInProportionToThePeople();
    void theHouseHasPricesTemplatesTaxesAndRates();
    void namesComeInManyScripts();
    void everyDealHasAnUnbrokenHistory();
    void everyCaseHasItsHistory();
    void nothingHappensInTheFuture();
    void runningItTwiceAddsOtherPeople();

private:
    qint64 count(const Entity &entity) { return *await(m_db->store.count({&entity})); }

    const QDate m_today{2026, 3, 2};
    std::unique_ptr<TestDb> m_db;
};

void TestDemoData::initTestCase()
{
    m_db = std::make_unique<TestDb>();
    const auto done = await(m_db->store.batch(
        "Demo",
        [this](Batch &batch) {
            addDemoData(batch, {300, 3, m_today});
        },
        {}, {}, "system"));
    QVERIFY2(bool(done), done ? "" : qPrintable(done.error().message));
}

void TestDemoData::recordsStandInProportionToThePeople()
{
    QCOMPARE(count(Person::entity()), 300);
    QVERIFY(count(Organisation::entity()) > 30 && count(Organisation::entity()) < 120);
    QVERIFY(count(Activity::entity()) > 900 && count(Activity::entity()) < 2400);
    QVERIFY(count(Opportunity::entity()) > 50);
    QVERIFY(count(ServiceCase::entity()) > 30);
    QCOMPARE(count(Product::entity()), 12);
}

void TestDemoData::theHouseHasPricesTemplatesTaxesAndRates()
{
    QCOMPARE(count(TaxClass::entity()), 3);
    QCOMPARE(*await(m_db->store.count({&TaxClass::entity(), Filter::equals("is_default", 1LL)})), 1);
    QCOMPARE(count(PriceBook::entity()), 3);
    QVERIFY(count(PriceEntry::entity()) > 24);
    QCOMPARE(count(QuoteTemplate::entity()), 2);
    QVERIFY(count(QuoteTemplateLine::entity()) > 8);
    const auto items = Filter::all({Filter::equals("kind", "item"), Filter::compare("product", Filter::IsNull)});
    QCOMPARE(*await(m_db->store.count({&QuoteTemplateLine::entity(), items})), 0);
    QCOMPARE(count(ExchangeRate::entity()), 5 * 13);
    const auto later = Filter::compare("day", Filter::GreaterOrEqual, {m_today.toString(Qt::ISODate)});
    QCOMPARE(*await(m_db->store.count({&ExchangeRate::entity(), later})), 0);
}

void TestDemoData::namesComeInManyScripts()
{
    QSet<int> scripts;
    const auto people = *await(m_db->store.records({&Person::entity()}));
    for (const auto &person : people)
        scripts.insert(person.title().at(0).script());
    for (const auto script : {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Arabic,
             QChar::Script_Cyrillic, QChar::Script_Devanagari})
        QVERIFY2(scripts.contains(script), qPrintable(QString::number(script)));
}

void TestDemoData::everyDealHasAnUnbrokenHistory()
{
    QSet<QString> types;
    const auto deals = *await(m_db->store.records({&Opportunity::entity()}));
    for (const auto &record : deals) {
        const auto deal = record.as<Opportunity>();
        const auto stays = *await(
            m_db->store.records({&StageChange::entity(), Filter::refers("opportunity", deal.id), {{"entered_at"}}}));
        QVERIFY(!stays.isEmpty());
        QVERIFY(stays.first().isNull("from_stage"));
        for (qsizetype i = 1; i < stays.size(); ++i) {
            QCOMPARE(stays.at(i).reference("from_stage"), stays.at(i - 1).reference("to_stage"));
            QCOMPARE(stays.at(i).value("entered_at"), stays.at(i - 1).value("left_at"));
        }
        QVERIFY(stays.last().isNull("left_at"));
        QCOMPARE(stays.last().reference("to_stage"), deal.stage.id);
        QCOMPARE(stays.last().instant("entered_at"), deal.stageSince);
        const auto type = m_db->get<Stage>(deal.stage.id).type;
        QCOMPARE(deal.closedAt.isValid(), type != StageType::Open);
        QCOMPARE(deal.lostReason.isEmpty(), type == StageType::Open);
        types.insert(FieldTraits<StageType>::store(type).toString());
    }
    QCOMPARE(types, (QSet<QString>{"open", "won", "lost"}));
}

void TestDemoData::everyCaseHasItsHistory()
{
    QSet<QString> states;
    int reopened = 0;
    const auto cases = *await(m_db->store.records({&ServiceCase::entity()}));
    for (const auto &record : cases) {
        const auto c = record.as<ServiceCase>();
        const auto events = *await(
            m_db->store.records({&CaseEvent::entity(), Filter::refers("service_case", c.id), {{"at"}, {"rid"}}}));
        auto status = CaseStatus::New;
        auto at = c.openedAt;
        for (const auto &one : events) {
            const auto event = one.as<CaseEvent>();
            QCOMPARE(event.before, status);
            QVERIFY(event.at >= at);
            reopened += event.before == CaseStatus::Solved && event.status == CaseStatus::InProgress;
            status = event.status;
            at = event.at;
        }
        QCOMPARE(status, c.status);
        QCOMPARE(c.acknowledgedAt.isValid(), status != CaseStatus::New);
        QCOMPARE(c.closedAt.isValid(), status == CaseStatus::Solved || status == CaseStatus::Closed);
        QVERIFY(at < QDateTime(m_today, QTime(6, 0), Qt::UTC));
        QVERIFY(!c.slaVersion.isNull());
        states.insert(record.text("sla_state"));
    }
    QVERIFY(reopened > 0);
    QVERIFY(states.contains("met") && states.contains("missed") && states.size() > 2); // and some still run
}

void TestDemoData::nothingHappensInTheFuture()
{
    const auto now = m_today.startOfDay(Qt::UTC).addSecs(6 * 3600).toMSecsSinceEpoch();
    QCOMPARE(*await(m_db->store.count({&Activity::entity(), Filter::compare("at", Filter::Greater, {now})})), 0);
    QCOMPARE(
        *await(m_db->store.count({&StageChange::entity(), Filter::compare("entered_at", Filter::Greater, {now})})), 0);
    QCOMPARE(
        *await(m_db->store.count({&ServiceCase::entity(), Filter::compare("opened_at", Filter::Greater, {now})})), 0);
}

void TestDemoData::runningItTwiceAddsOtherPeople()
{
    TestDb db;
    for (int i = 0; i < 2; ++i)
        QVERIFY(bool(await(db.store.batch(
            "Demo",
            [this](Batch &batch) {
                addDemoData(batch, {40, 5, m_today});
            },
            {}, {}, "system"))));
    QCOMPARE(*await(db.store.count({&Person::entity()})), 80);
    QCOMPARE(*await(db.store.count({&Product::entity()})), 12);
    QCOMPARE(*await(db.store.count({&PriceBook::entity()})), 3);
    QCOMPARE(*await(db.store.count({&ExchangeRate::entity()})), 5 * 13);
    QVERIFY(await(db.store.check())->isEmpty());
}

CRM_TEST(TestDemoData)
#include "tst_demodata.moc"
