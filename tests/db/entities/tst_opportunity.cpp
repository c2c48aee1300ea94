// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "tests/support/storedbefore.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What saving a stage, a deal or a talk decides beyond what was typed (DOMAIN §3).
class TestOpportunity : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_db = std::make_unique<TestDb>(); }
    void cleanup() { m_db.reset(); }
    void theCategoryFollowsTheStage();
    void anOverrideStaysUntilItIsReset();
    void whatTheStageSaysAnywayIsNoOverride();
    void closingDecidesAndReopeningForgets();
    void anOpenDealIsNotClosed();
    void theDayOfClosingBelongsToTheStage();
    void aChangedStageLeavesItsDealsAlone();
    void theTypeOfAStageDecidesItsCategory();
    void aTaskIsANextStepToo();
    void aDayOfAnotherAgeIsRefused_data();
    void aDayOfAnotherAgeIsRefused();
    void anAmountThatMustBeAMistakeIsRefused_data();
    void anAmountThatMustBeAMistakeIsRefused();
    void anAmountFromBeforeTheLimitKeepsNothingElseFromBeingSaved();
    void aClockSetBackSpoilsNothing();
    void onlyATalkThatGoesBothWaysCounts_data();
    void onlyATalkThatGoesBothWaysCounts();
    void aTalkAboutTheDealItselfCounts();

private:
    Opportunity deal(const QString &stage)
    {
        const Opportunity made{.id = Id::make(), .name = "Depot", .stage = {m_db->stage(stage)}};
        if (!m_db->put(made))
            return {};
        return m_db->get<Opportunity>(made.id);
    }
    Result<ChangeSet> set(const Id &id, const QByteArray &field, const QVariant &value)
    {
        auto record = await(m_db->store.fetch(Opportunity::entity(), {id}))->first();
        record.setValue(field, value);
        return m_db->put(record);
    }
    std::unique_ptr<TestDb> m_db;
};

void TestOpportunity::theCategoryFollowsTheStage()
{
    auto d = deal("Proposal");
    QCOMPARE(d.forecastCategory, ForecastCategory::BestCase);
    QVERIFY(set(d.id, "stage", m_db->stage("Negotiation").bytes()));
    d = m_db->get<Opportunity>(d.id);
    QCOMPARE(d.forecastCategory, ForecastCategory::Commit);
    QCOMPARE(d.probability, 75);
    QVERIFY(!d.forecastOverridden);
}

void TestOpportunity::anOverrideStaysUntilItIsReset()
{
    auto d = deal("Proposal");
    QVERIFY(set(d.id, "forecast_category", "omitted"));
    QVERIFY(set(d.id, "probability", 5));
    QVERIFY(set(d.id, "stage", m_db->stage("Negotiation").bytes()));
    d = m_db->get<Opportunity>(d.id);
    QCOMPARE(d.forecastCategory, ForecastCategory::Omitted);
    QCOMPARE(d.probability, 5);
    QVERIFY(d.forecastOverridden && d.probabilityOverridden);
    QVERIFY(set(d.id, "forecast_overridden", 0));
    d = m_db->get<Opportunity>(d.id);
    QCOMPARE(d.forecastCategory, ForecastCategory::Commit);
    QCOMPARE(d.probability, 5); // the other override stays
    QVERIFY(set(d.id, "probability_overridden", 0));
    d = m_db->get<Opportunity>(d.id);
    QCOMPARE(d.probability, 75);
    QVERIFY(!d.forecastOverridden && !d.probabilityOverridden);
}

void TestOpportunity::whatTheStageSaysAnywayIsNoOverride()
{
    const auto d = deal("Proposal");
    QVERIFY(set(d.id, "probability", 70));
    QVERIFY(m_db->get<Opportunity>(d.id).probabilityOverridden);
    QVERIFY(set(d.id, "probability", 50));
    QVERIFY(!m_db->get<Opportunity>(d.id).probabilityOverridden);
}

void TestOpportunity::closingDecidesAndReopeningForgets()
{
    auto d = deal("Proposal");
    QVERIFY(set(d.id, "forecast_category", "commit"));
    QVERIFY(set(d.id, "stage", m_db->stage("Won").bytes()));
    QCOMPARE(m_db->get<Opportunity>(d.id).forecastCategory, ForecastCategory::Closed);
    QVERIFY(set(d.id, "stage", m_db->stage("Lost").bytes()));
    QCOMPARE(m_db->get<Opportunity>(d.id).forecastCategory, ForecastCategory::Omitted);
    QVERIFY(set(d.id, "stage", m_db->stage("Qualified").bytes()));
    d = m_db->get<Opportunity>(d.id);
    QCOMPARE(d.forecastCategory, ForecastCategory::Pipeline);
    QCOMPARE(d.probability, 25);
    QVERIFY(!d.forecastOverridden);
    QVERIFY(!d.closedAt.isValid());
}

void TestOpportunity::anOpenDealIsNotClosed()
{
    const auto d = deal("Proposal");
    const auto refused = set(d.id, "forecast_category", "closed");
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QByteArray("forecast_category"));
    QCOMPARE(m_db->get<Opportunity>(d.id).forecastCategory, ForecastCategory::BestCase);
}

void TestOpportunity::theDayOfClosingBelongsToTheStage()
{
    const auto d = deal("Proposal");
    QVERIFY(set(d.id, "closed_at", m_db->now.date().toString(Qt::ISODate)));
    QVERIFY(!m_db->get<Opportunity>(d.id).closedAt.isValid());
    QVERIFY(set(d.id, "stage", m_db->stage("Won").bytes()));
    const auto day = m_db->get<Opportunity>(d.id).closedAt;
    QVERIFY(day.isValid());
    QVERIFY(set(d.id, "closed_at", QVariant()));
    QCOMPARE(m_db->get<Opportunity>(d.id).closedAt, day);
    QVERIFY(set(d.id, "closed_at", day.addDays(1).toString(Qt::ISODate))); // put right
    QCOMPARE(m_db->get<Opportunity>(d.id).closedAt, day.addDays(1));
}

void TestOpportunity::aChangedStageLeavesItsDealsAlone()
{
    const auto d = deal("Proposal");
    auto stage = m_db->get<Stage>(m_db->stage("Proposal"));
    stage.probability = 60;
    stage.forecastCategory = ForecastCategory::Commit;
    QVERIFY(m_db->put(stage));
    QVERIFY(set(d.id, "next_step", "Call"));
    QCOMPARE(m_db->get<Opportunity>(d.id).probability, 50);
    QCOMPARE(m_db->get<Opportunity>(d.id).forecastCategory, ForecastCategory::BestCase);
}

void TestOpportunity::theTypeOfAStageDecidesItsCategory()
{
    auto stage = m_db->get<Stage>(m_db->stage("Lost"));
    stage.forecastCategory = ForecastCategory::Commit;
    QVERIFY(m_db->put(stage));
    QCOMPARE(m_db->get<Stage>(stage.id).forecastCategory, ForecastCategory::Omitted);
    stage.type = StageType::Open;
    QVERIFY(m_db->put(stage));
    QCOMPARE(m_db->get<Stage>(stage.id).forecastCategory, ForecastCategory::Pipeline);
}

void TestOpportunity::aTaskIsANextStepToo()
{
    const auto d = deal("Proposal");
    const Query without{&Opportunity::entity(), Filter::equals("has_next_step", 0)};
    QCOMPARE(*await(m_db->store.count(without)), 1);
    Task task{.id = Id::make(), .subject = "Call", .opportunity = {d.id}};
    QVERIFY(m_db->put(task));
    QCOMPARE(*await(m_db->store.count(without)), 0);
    task.status = TaskStatus::Done;
    QVERIFY(m_db->put(task));
    QCOMPARE(*await(m_db->store.count(without)), 1);
    QVERIFY(set(d.id, "next_step", "Send the offer"));
    QCOMPARE(*await(m_db->store.count(without)), 0);
}

void TestOpportunity::aDayOfAnotherAgeIsRefused_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("first year") << QByteArray("opened_on") << "0001-01-01" << true;
    QTest::newRow("last day before") << QByteArray("opened_on") << "1899-12-31" << true;
    QTest::newRow("first day") << QByteArray("opened_on") << "1900-01-01" << false;
    QTest::newRow("for ever") << QByteArray("expected_close") << "9999-12-31" << true;
    QTest::newRow("last day") << QByteArray("expected_close") << "2199-12-31" << false;
}

void TestOpportunity::aDayOfAnotherAgeIsRefused()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, day);
    QFETCH(bool, isRefused);
    const auto d = deal("Proposal");
    const auto done = set(d.id, field, day);
    QCOMPARE(!done, isRefused);
    if (!isRefused)
        return;
    QCOMPARE(done.error().message, day + " cannot be the day of a deal: its year lies before 1900 or after 2199.");
    auto made = Record::from(Opportunity{.id = Id::make(), .name = "New", .stage = {m_db->stage("Lead")}});
    made.setValue(field, day);
    QVERIFY(!m_db->put(made));
    storedBefore(m_db->path(), "opportunity", field + " = '" + day.toLatin1() + '\'');
    QVERIFY(set(d.id, "next_step", "Ask")); // stored before there was the rule
}

void TestOpportunity::anAmountThatMustBeAMistakeIsRefused_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("most");
    QTest::newRow("no decimals") << "JPY" << 9'999'999'999'999LL;
    QTest::newRow("two") << "EUR" << 999'999'999'999'999LL;
    QTest::newRow("three") << "KWD" << 9'999'999'999'999'999LL;
    QTest::newRow("unknown") << "" << 999'999'999'999'999LL;
}

void TestOpportunity::anAmountThatMustBeAMistakeIsRefused()
{
    QFETCH(QString, currency);
    QFETCH(qint64, most);
    auto large = Record::from(Opportunity{.name = "Depot", .amount = {most}, .currency = currency});
    const auto problemsOf = [](const Record &record) {
        QStringList sentences;
        for (const auto &problem : record.entity().check(record))
            if (problem.field == "amount")
                sentences.append(problem.message);
        return sentences;
    };
    QCOMPARE(problemsOf(large), QStringList());
    large.setValue("amount", most + 1);
    QCOMPARE(problemsOf(large), QStringList("The amount is too large: at most 9,999,999,999,999 of the currency."));
}

void TestOpportunity::anAmountFromBeforeTheLimitKeepsNothingElseFromBeingSaved()
{
    const auto d = deal("Proposal");
    storedBefore(m_db->path(), "opportunity", "amount = 9223372036854775000");
    QVERIFY(set(d.id, "next_step", "Ask"));
    QCOMPARE(m_db->get<Opportunity>(d.id).nextStep, "Ask");
    QVERIFY(!set(d.id, "amount", 9'223'372'036'854'774'999LL));
}

void TestOpportunity::aClockSetBackSpoilsNothing()
{
    const Opportunity deal{.id = Id::make(), .name = "Plant", .stage = {m_db->stage("open")}};
    QVERIFY(m_db->put(deal));
    const auto opened = m_db->get<Opportunity>(deal.id);
    m_db->now = m_db->now.addDays(-30);
    Record move(Opportunity::entity());
    move.id = deal.id;
    move.setReference("stage", m_db->stage("won"));
    const auto refused = m_db->put(move);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QByteArray("closed_at"));
    QVERIFY(refused.error().message.contains("clock"));
    QCOMPARE(m_db->get<Opportunity>(deal.id).stage.id, opened.stage.id);
    move.setReference("stage", m_db->stage("Proposal"));
    QVERIFY(m_db->put(move));
    const auto stays = await(m_db->store.records({&StageChange::entity()}));
    QCOMPARE(stays->size(), 2);
    for (const auto &record : *stays) {
        const auto stay = record.as<StageChange>();
        QVERIFY(!stay.leftAt.isValid() || stay.leftAt >= stay.enteredAt);
        QVERIFY(stay.enteredAt >= opened.stageSince);
    }
}

void TestOpportunity::onlyATalkThatGoesBothWaysCounts_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isTalk");
    QTest::newRow("mail sent") << Channel::Email << Direction::Outbound << Outcome::None << false;
    QTest::newRow("nobody answered") << Channel::Call << Direction::Outbound << Outcome::NoAnswer << false;
    QTest::newRow("reached") << Channel::Call << Direction::Outbound << Outcome::Reached << true;
    QTest::newRow("mail received") << Channel::Email << Direction::Inbound << Outcome::None << true;
    QTest::newRow("meeting") << Channel::Meeting << Direction::Outbound << Outcome::None << true;
    QTest::newRow("note") << Channel::Note << Direction::Inbound << Outcome::Positive << false;
}

void TestOpportunity::onlyATalkThatGoesBothWaysCounts()
{
    QFETCH(Channel, channel);
    QFETCH(Direction, direction);
    QFETCH(Outcome, outcome);
    QFETCH(bool, isTalk);
    const Person ada{.id = Id::make(), .name = "Ada"};
    QVERIFY(m_db->put(ada));
    Activity activity{.id = Id::make(),
        .subject = "Talk",
        .channel = channel,
        .direction = direction,
        .outcome = outcome,
        .at = m_db->now,
        .person = {ada.id}};
    QVERIFY(m_db->put(activity));
    QCOMPARE(m_db->get<Person>(ada.id).lastTalkAt.isValid(), isTalk);
    QCOMPARE(m_db->get<Person>(ada.id).lastContactAt.isValid(), channel != Channel::Note);
    activity.direction = Direction::Outbound;
    activity.outcome = Outcome::NoAnswer;
    activity.channel = Channel::Call;
    QVERIFY(m_db->put(activity));
    QVERIFY(!m_db->get<Person>(ada.id).lastTalkAt.isValid());
}

/// Of a deal without company and contact nothing else would tell.
void TestOpportunity::aTalkAboutTheDealItselfCounts()
{
    const auto made = deal("Lead");
    const Activity mail{.id = Id::make(),
        .subject = "Yes",
        .channel = Channel::Email,
        .direction = Direction::Inbound,
        .at = m_db->now,
        .opportunity = {made.id}};
    QVERIFY(m_db->put(mail));
    QCOMPARE(m_db->get<Opportunity>(made.id).lastTalkAt, m_db->now);
    QVERIFY(await(m_db->store.undo()));
    QVERIFY(!m_db->get<Opportunity>(made.id).lastTalkAt.isValid());
}

CRM_TEST(TestOpportunity)
#include "tst_opportunity.moc"
