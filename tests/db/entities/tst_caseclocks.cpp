// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <algorithm>

using namespace crm;

class TestCaseClocks : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRecordedSaysHowLateItIs();
    void noEventLiesInTheFuture();
    void whatPeopleSayOfTheTimeDoesNot();
    void aResponseAnswersOnceItIsSent();
    void workingOnItIsNoAcknowledgement();
    void aCallOfOursAcknowledges();
    void whatWasSaidBeforeIsNoAnswer();
    void anAgreementWithAPersonIsForTheirCases();
    void anAgreementHoldsForDaysOfItsCalendar_data();
    void anAgreementHoldsForDaysOfItsCalendar();
    void whoHasAnAgreementIsNotDeletedFromIt();
    void aPolicyIsForKindsAndPrioritiesThatThereAre();
};

namespace {

CaseFacts factsInFile(TestDb &db, const Id &id)
{
    const auto c = await(db.store.fetch(ServiceCase::entity(), {id}))->first();
    const auto about = Filter::equals("service_case", id.bytes());
    return factsOf(c,
        {*await(db.store.records({&CaseEvent::entity(), about})),
            *await(db.store.records({&Activity::entity(), about})),
            *await(db.store.records({&CaseReply::entity(), about}))});
}

} // namespace

void TestCaseClocks::whatIsRecordedSaysHowLateItIs()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    db.now = db.now.addDays(2);
    auto stored = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
    stored.setValue("status", QStringLiteral("in_progress"));
    QVERIFY(db.put(stored));
    const auto begun = db.now.toMSecsSinceEpoch();
    QCOMPARE(factsInFile(db, c.id).known, begun);
    db.now = db.now.addDays(-1); // set back: it goes on where it was
    stored = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
    stored.setValue("status", QStringLiteral("waiting"));
    stored.setValue("waiting_for", QStringLiteral("customer"));
    QVERIFY(db.put(stored));
    QCOMPARE(factsInFile(db, c.id).known, begun);
}

void TestCaseClocks::noEventLiesInTheFuture()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    const auto event = [&](const QDateTime &at) {
        return db.put(CaseEvent{.id = Id::make(), .serviceCase = {c.id}, .at = at, .status = CaseStatus::InProgress});
    };
    const auto refused = event(db.now.addDays(150));
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().message, QString("What happened in a case cannot lie in the future."));
    QVERIFY(event(db.now));
    db.now = db.now.addDays(-60); // set back: what happens goes on where the case was
    auto stored = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
    stored.setValue("status", QStringLiteral("waiting"));
    QVERIFY(db.put(stored));
}

void TestCaseClocks::whatPeopleSayOfTheTimeDoesNot()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    QVERIFY(db.put(Activity{.id = Id::make(),
        .subject = "Call",
        .channel = Channel::Call,
        .at = db.now.addSecs(3600),
        .serviceCase = {c.id}}));
    const auto facts = factsInFile(db, c.id);
    QCOMPARE(facts.moments.size(), 1);
    QVERIFY(facts.known <= db.now.toMSecsSinceEpoch());
}

void TestCaseClocks::aResponseAnswersOnceItIsSent()
{
    TestDb db;
    ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    auto stored = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
    stored.setValue("response", QStringLiteral("We are sorry."));
    QVERIFY(db.put(stored));
    QVERIFY(factsInFile(db, c.id).moments.isEmpty()); // it lies here
    QVERIFY(db.put(CaseReply{.id = Id::make(),
        .serviceCase = {c.id},
        .recipient = "kim@example.com",
        .body = "We are sorry.",
        .status = ReplyStatus::Sent}));
    const auto isAnswer = [](const CaseMoment &moment) { return moment.kind == CaseMoment::Kind::Answer; };
    const auto moments = factsInFile(db, c.id).moments;
    QCOMPARE(std::count_if(moments.cbegin(), moments.cend(), isAnswer), 1);
}

void TestCaseClocks::workingOnItIsNoAcknowledgement()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    for (const auto *status : {"in_progress", "waiting"}) {
        auto record = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
        record.setValue("status", QLatin1String(status));
        QVERIFY(db.put(record));
        QVERIFY(!db.get<ServiceCase>(c.id).acknowledgedAt.isValid());
        QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedHow, AcknowledgedHow::NotYet);
    }
}

void TestCaseClocks::aCallOfOursAcknowledges()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    const auto talk = [&](Channel channel, Direction direction, Outcome outcome) {
        QVERIFY(db.put(Activity{.id = Id::make(),
            .subject = "About it",
            .channel = channel,
            .direction = direction,
            .outcome = outcome,
            .at = db.now,
            .serviceCase = {c.id}}));
    };
    talk(Channel::Call, Direction::Inbound, Outcome::Reached);
    talk(Channel::Call, Direction::Outbound, Outcome::NoAnswer);
    talk(Channel::Note, Direction::Outbound, Outcome::None);
    QVERIFY(!db.get<ServiceCase>(c.id).acknowledgedAt.isValid());
    talk(Channel::Letter, Direction::Outbound, Outcome::None);
    QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedAt, db.now);
    QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedHow, AcknowledgedHow::Letter);
    QCOMPARE(db.get<ServiceCase>(c.id).status, CaseStatus::New);
}

void TestCaseClocks::whatWasSaidBeforeIsNoAnswer()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(c));
    const auto mail = [&](const QDateTime &at) {
        QVERIFY(db.put(Activity{.id = Id::make(),
            .subject = "Another matter",
            .channel = Channel::Email,
            .direction = Direction::Outbound,
            .at = at,
            .serviceCase = {c.id}}));
    };
    mail(db.now.addDays(-400)); // linked to the case later
    QVERIFY(!db.get<ServiceCase>(c.id).acknowledgedAt.isValid());
    QVERIFY(factsInFile(db, c.id).moments.isEmpty());
    mail(db.now.addSecs(-30)); // typed in whole minutes
    QVERIFY(db.get<ServiceCase>(c.id).acknowledgedAt.isValid());
    QCOMPARE(factsInFile(db, c.id).moments.size(), 1);
}

void TestCaseClocks::anAgreementWithAPersonIsForTheirCases()
{
    TestDb db;
    WorkCalendar hours{.zone = "UTC"};
    hours.week[0] = {{9 * 3600, 17 * 3600}};
    const ServiceCalendar office{
        .id = Id::make(), .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))};
    const Person kim{.id = Id::make(), .name = "Kim Sato"};
    const Person ada{.id = Id::make(), .name = "Ada Lind"};
    const SlaAgreement promise{.id = Id::make(), .name = "Carefree", .person = {kim.id}};
    const SlaPolicy policy{
        .id = Id::make(), .name = "Fast", .agreement = {promise.id}, .calendar = {office.id}, .promisedFirst = 60};
    QVERIFY(await(db.store.commit({"Fill",
        {Record::from(office), Record::from(kim), Record::from(ada), Record::from(promise), Record::from(policy)}})));
    auto c = ServiceCase{.id = Id::make(), .subject = "Kettle leaks", .person = {ada.id}};
    QVERIFY(db.put(c));
    QVERIFY(db.get<ServiceCase>(c.id).slaVersion.id.isNull());
    auto stored = await(db.store.fetch(ServiceCase::entity(), {c.id}))->first();
    stored.setReference("person", kim.id);
    QVERIFY(db.put(stored)); // it was Kim's after all
    const auto version = db.get<SlaVersion>(db.get<ServiceCase>(c.id).slaVersion.id);
    const auto terms = SlaTerms::fromJson(version.terms.toUtf8());
    QVERIFY(terms);
    QCOMPARE(terms->agreement, "Carefree");
    QCOMPARE(terms->customer, "Kim Sato");
}

void TestCaseClocks::anAgreementHoldsForDaysOfItsCalendar_data()
{
    QTest::addColumn<QString>("opened");
    QTest::addColumn<bool>("isCovered");
    QTest::newRow("before it") << "2026-02-28T22:59:00Z" << false;
    QTest::newRow("as its first day begins") << "2026-02-28T23:00:00Z" << true; // midnight in Berlin
    QTest::newRow("as its last day ends") << "2026-03-01T22:59:00Z" << true;
    QTest::newRow("after it") << "2026-03-01T23:30:00Z" << false;
}

void TestCaseClocks::anAgreementHoldsForDaysOfItsCalendar()
{
    QFETCH(QString, opened);
    QFETCH(bool, isCovered);
    TestDb db;
    WorkCalendar hours{.zone = "Europe/Berlin"};
    hours.week[0] = {{9 * 3600, 17 * 3600}};
    const ServiceCalendar office{
        .id = Id::make(), .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))};
    const SlaAgreement promise{
        .id = Id::make(), .name = "Carefree", .validFrom = QDate(2026, 3, 1), .validUntil = QDate(2026, 3, 1)};
    const SlaPolicy policy{
        .id = Id::make(), .name = "Fast", .agreement = {promise.id}, .calendar = {office.id}, .promisedFirst = 60};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(office), Record::from(promise), Record::from(policy)}})));
    const ServiceCase c{
        .id = Id::make(), .subject = "Kettle leaks", .openedAt = QDateTime::fromString(opened, Qt::ISODate)};
    QVERIFY(db.put(c));
    QCOMPARE(!db.get<ServiceCase>(c.id).slaVersion.id.isNull(), isCovered);
}

/// Without its party it would cover everybody, and a policy without its agreement every case.
void TestCaseClocks::whoHasAnAgreementIsNotDeletedFromIt()
{
    TestDb db;
    WorkCalendar hours{.zone = "UTC"};
    hours.week[0] = {{9 * 3600, 17 * 3600}};
    const ServiceCalendar office{
        .id = Id::make(), .name = "Office", .definition = QString::fromUtf8(calendarToJson(hours))};
    const Person kim{.id = Id::make(), .name = "Kim Sato"};
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    SlaAgreement promise{.id = Id::make(), .name = "Carefree", .organisation = {acme.id}, .person = {kim.id}};
    const SlaPolicy policy{
        .id = Id::make(), .name = "Fast", .agreement = {promise.id}, .calendar = {office.id}, .promisedFirst = 60};
    QVERIFY(await(db.store.commit({"Fill",
        {Record::from(office), Record::from(kim), Record::from(acme), Record::from(promise), Record::from(policy)}})));
    for (const auto &ref : {AnyRef{"person", kim.id}, AnyRef{"organisation", acme.id}}) {
        const auto refused = await(db.store.commit({"Delete", {}, {ref}}));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("SLA agreements"));
        QVERIFY(db.exists(ref));
    }
    QVERIFY(!await(db.store.commit({"Delete", {}, {AnyRef{"sla_agreement", promise.id}}})));
    promise.person = {};
    QVERIFY(db.put(promise)); // said by somebody
    QVERIFY(await(db.store.commit({"Delete", {}, {AnyRef{"person", kim.id}}})));
    QVERIFY(await(db.store.commit({"Delete", {}, {AnyRef{"sla_policy", policy.id}}})));
    QVERIFY(await(db.store.commit({"Delete", {}, {AnyRef{"sla_agreement", promise.id}}})));
}

void TestCaseClocks::aPolicyIsForKindsAndPrioritiesThatThereAre()
{
    TestDb db;
    const ServiceCalendar office{
        .id = Id::make(), .name = "Office", .definition = R"({"zone":"UTC","week":{"mon":[["09:00","17:00"]]}})"};
    QVERIFY(db.put(office));
    SlaPolicy policy{.id = Id::make(),
        .name = "Some",
        .calendar = {office.id},
        .kinds = "complaint, frob",
        .priorities = "urgent,high",
        .promisedFirst = 60};
    const auto refused = db.put(policy);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.first().field, QByteArray("kinds"));
    QVERIFY(refused.error().message.startsWith("“frob” is not one of: complaint, service_request, "));
    policy.kinds = "complaint, product_return";
    QVERIFY(db.put(policy));
    QVERIFY(!db.put(SlaAgreement{.id = Id::make(), .name = "Gold", .kinds = "gold"}));
}

CRM_TEST(TestCaseClocks)
#include "tst_caseclocks.moc"
