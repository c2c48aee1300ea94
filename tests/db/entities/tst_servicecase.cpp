// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "db/entities/note.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestServiceCase : public QObject
{
    Q_OBJECT
private slots:
    void aCaseThatArrivesClosedKeepsItsTime();
    void aReturnClosesOnceItsGoodsAreDecided();
    void aReturnIsDecidedWithItsFacts();
    void safetyIsTheImmediateLane();
    void acknowledgingRecordsHow();
    void closingIsNoAcknowledgement();
    void whatItWaitsForGoesWithTheWaiting();
    void backWithinGraceIsReopened();
    void backLaterMakesAFollowUp();
    void theSecondClosingLosesNoText();
    void theSameComplaintAgainIsARepeat();
    void aRepeatIsSeenOnceTheComplaintIsClassified();
    void linksDoNotGoInACircle();
    void aRepeatIsTheCustomersAndFoundInAHistoryToo();
    void aSentReplyAnswersTheCase();
    void causesStayATree();
    void aNumberThatCameAlongIsNotGivenOnceMore();
};

namespace {

ServiceCase complaint(TestDb &db)
{
    const Person kim{.id = Id::make(), .name = "Kim"};
    (void)db.put(kim);
    ServiceCase c{.id = Id::make(), .subject = "Kettle leaks", .person = {kim.id}};
    (void)db.put(c);
    return db.get<ServiceCase>(c.id);
}

Record stored(TestDb &db, const Id &id)
{
    return await(db.store.fetch(ServiceCase::entity(), {id}))->first();
}

QByteArray refusedAt(const Result<ChangeSet> &done)
{
    return done ? QByteArray() : done.error().problems.value(0).field;
}

} // namespace

void TestServiceCase::aCaseThatArrivesClosedKeepsItsTime()
{
    TestDb db;
    const auto closed = db.now.addDays(-30);
    const ServiceCase without{.id = Id::make(), .subject = "A", .status = CaseStatus::Closed};
    const ServiceCase with{.id = Id::make(),
        .subject = "B",
        .status = CaseStatus::Closed,
        .openedAt = closed.addDays(-2),
        .closedAt = closed};
    QVERIFY(db.put(without));
    QVERIFY(db.put(with));
    QVERIFY(!db.get<ServiceCase>(without.id).closedAt.isValid());
    QCOMPARE(db.get<ServiceCase>(with.id).closedAt, closed);
    QCOMPARE(db.get<ServiceCase>(without.id).closingBasis, ClosingBasis::Unrecorded);
}

void TestServiceCase::aReturnClosesOnceItsGoodsAreDecided()
{
    TestDb db;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    ServiceCase c{.id = Id::make(),
        .subject = "Back",
        .kind = CaseKind::ProductReturn,
        .product = {kettle.id},
        .resolution = "x"};
    ReturnLine line{.id = Id::make(), .serviceCase = {c.id}, .product = {kettle.id}};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(kettle), Record::from(c), Record::from(line)}})));
    const auto close = [&](const char *status = "closed") {
        auto record = stored(db, c.id);
        record.setValue("status", QString(status));
        return db.put(record);
    };
    QCOMPARE(refusedAt(close("solved")), "status");
    const auto refused = close();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.startsWith("Decide about what came back"));
    line.decision = ReturnDecision::Reject;
    line.reason = "Worn out by age";
    QVERIFY(db.put(line));
    QVERIFY(close());
}

void TestServiceCase::aReturnIsDecidedWithItsFacts()
{
    TestDb db;
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    const ServiceCase c{.id = Id::make(), .subject = "Back", .kind = CaseKind::ProductReturn, .product = {kettle.id}};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(kettle), Record::from(c)}})));
    ReturnLine line{.id = Id::make(), .serviceCase = {c.id}, .product = {kettle.id}};
    line.receivedOn = db.now.toLocalTime().date().addDays(1);
    QCOMPARE(refusedAt(db.put(line)), "received_on"); // still to come
    line.receivedOn = db.now.toLocalTime().date();
    line.decision = ReturnDecision::Refund;
    QCOMPARE(refusedAt(db.put(line)), "amount");
    line.amount = {1999};
    QVERIFY(db.put(line));
}

void TestServiceCase::safetyIsTheImmediateLane()
{
    TestDb db;
    const auto c = complaint(db);
    auto record = stored(db, c.id);
    record.setValue("is_safety", qint64(1));
    QVERIFY(db.put(record));
    QCOMPARE(db.get<ServiceCase>(c.id).severity, Severity::Major);
    QCOMPARE(db.get<ServiceCase>(c.id).priority, Priority::Urgent);
    record = stored(db, c.id);
    record.setValue("severity", "minor"); // a human may still judge otherwise afterwards
    QVERIFY(db.put(record));
    QCOMPARE(db.get<ServiceCase>(c.id).severity, Severity::Minor);
}

void TestServiceCase::acknowledgingRecordsHow()
{
    TestDb db;
    const auto c = complaint(db);
    auto record = stored(db, c.id);
    record.setValue("status", "acknowledged");
    QVERIFY(db.put(record));
    QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedHow, AcknowledgedHow::Phone); // it came by telephone
    QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedAt, db.now);
}

void TestServiceCase::closingIsNoAcknowledgement()
{
    TestDb db;
    const auto c = complaint(db);
    auto record = stored(db, c.id);
    record.setValue("status", "solved");
    record.setValue("resolution", "New kettle");
    QVERIFY(db.put(record));
    QVERIFY(!db.get<ServiceCase>(c.id).acknowledgedAt.isValid());
    QCOMPARE(db.get<ServiceCase>(c.id).acknowledgedHow, AcknowledgedHow::NotYet);
    record = stored(db, c.id);
    record.setValue("status", "in_progress");
    QVERIFY(db.put(record));
    QVERIFY(!db.get<ServiceCase>(c.id).acknowledgedAt.isValid()); // nor is coming back
}

void TestServiceCase::whatItWaitsForGoesWithTheWaiting()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Lid"};
    QVERIFY(db.put(c));
    const auto change = [&](const QList<QPair<QByteArray, QString>> &values) {
        auto record = stored(db, c.id);
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        QVERIFY(await(db.store.commit({"Change", {record}})));
    };
    change({{"status", "waiting"}});
    QCOMPARE(db.get<ServiceCase>(c.id).waitingFor, WaitingFor::Customer); // unless somebody says otherwise
    change({{"waiting_for", "goods"}});
    change({{"status", "in_progress"}});
    QCOMPARE(db.get<ServiceCase>(c.id).waitingFor, WaitingFor::None);
    change({{"status", "waiting"}, {"waiting_for", "approval"}});
    QCOMPARE(db.get<ServiceCase>(c.id).waitingFor, WaitingFor::Approval);
}

static Id closedRequest(TestDb &db)
{
    ServiceCase c{.id = Id::make(), .subject = "Calibrate", .kind = CaseKind::ServiceRequest};
    (void)db.put(c);
    auto record = stored(db, c.id);
    record.setValue("status", "closed");
    record.setValue("resolution", "Done.");
    (void)db.put(record);
    return c.id;
}

void TestServiceCase::backWithinGraceIsReopened()
{
    TestDb db;
    const auto id = closedRequest(db);
    db.now = db.now.addDays(reopenGraceDays);
    auto record = stored(db, id);
    record.setValue("status", "in_progress");
    QVERIFY(db.put(record));
    QCOMPARE(db.get<ServiceCase>(id).status, CaseStatus::InProgress);
    QCOMPARE(*await(db.store.count({&ServiceCase::entity()})), 1);
}

void TestServiceCase::backLaterMakesAFollowUp()
{
    TestDb db;
    const auto id = closedRequest(db);
    const auto before = db.get<ServiceCase>(id);
    db.now = db.now.addDays(reopenGraceDays).addSecs(1);
    auto record = stored(db, id);
    record.setValue("status", "in_progress");
    QVERIFY(db.put(record));
    QCOMPARE(db.get<ServiceCase>(id).status, CaseStatus::Closed);
    QCOMPARE(db.get<ServiceCase>(id).closedAt, before.closedAt);
    QCOMPARE(db.get<ServiceCase>(id).resolution, QStringLiteral("Done."));
    const auto next = await(db.store.records({&ServiceCase::entity(), Filter::refers("follow_up_of", id)}));
    QCOMPARE(next->size(), 1);
    QCOMPARE(next->first().text("status"), QStringLiteral("new"));
    QCOMPARE(next->first().text("subject"), QStringLiteral("Calibrate"));
}

void TestServiceCase::theSecondClosingLosesNoText()
{
    TestDb db;
    ServiceCase c{.id = Id::make(), .subject = "Calibrate", .kind = CaseKind::ServiceRequest};
    QVERIFY(db.put(c));
    auto mine = stored(db, c.id);
    auto theirs = mine;
    for (auto *record : {&mine, &theirs})
        record->setValue("status", "closed");
    mine.setValue("resolution", "Calibrated on site.");
    theirs.setValue("resolution", "Sent to the workshop.");
    QVERIFY(db.put(mine));
    QVERIFY(db.put(theirs));
    QCOMPARE(db.get<ServiceCase>(c.id).resolution, QStringLiteral("Calibrated on site."));
    const auto notes = await(db.store.records({&Note::entity(), Filter::refers("service_case", c.id)}));
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().text("body"), QStringLiteral("Sent to the workshop."));
}

void TestServiceCase::theSameComplaintAgainIsARepeat()
{
    TestDb db;
    const Person kim{.id = Id::make(), .name = "Kim"};
    const CaseCategory leaks{.id = Id::make(), .name = "Leaks"};
    QVERIFY(db.put(kim));
    QVERIFY(db.put(leaks));
    const auto opened = [&](int days) {
        db.now = db.now.addDays(days);
        const ServiceCase c{.id = Id::make(), .subject = "Leak", .person = {kim.id}, .category = {leaks.id}};
        (void)db.put(c);
        return c.id;
    };
    const auto first = opened(0);
    const auto second = opened(170);
    const auto third = opened(30);
    QVERIFY(db.get<ServiceCase>(first).repeatOf.isNull());
    QCOMPARE(db.get<ServiceCase>(second).repeatOf.id, first);
    QCOMPARE(db.get<ServiceCase>(third).repeatOf.id, second); // the first is too long ago
}

void TestServiceCase::aRepeatIsSeenOnceTheComplaintIsClassified()
{
    TestDb db;
    const Person kim{.id = Id::make(), .name = "Kim"};
    const CaseCategory leaks{.id = Id::make(), .name = "Leaks"};
    const CaseCategory dents{.id = Id::make(), .name = "Dents"};
    const Product kettle{.id = Id::make(), .name = "Kettle"};
    QVERIFY(db.put(kim) && db.put(leaks) && db.put(dents) && db.put(kettle));
    const auto opened = [&] {
        db.now = db.now.addDays(3);
        const ServiceCase c{.id = Id::make(), .subject = "Leak", .person = {kim.id}};
        (void)db.put(c);
        return c.id;
    };
    const auto about = [&](const Id &id, const QByteArray &field, const Id &what) {
        auto record = stored(db, id);
        record.setReference(field, what);
        (void)db.put(record);
        return db.get<ServiceCase>(id).repeatOf.id;
    };
    const auto first = opened();
    QVERIFY(about(first, "product", kettle.id).isNull());
    const auto second = opened();
    QCOMPARE(about(second, "product", kettle.id), first); // nobody has said yet what is wrong with it
    QVERIFY(about(first, "category", leaks.id).isNull());
    const auto third = opened();
    QVERIFY(about(third, "category", dents.id).isNull());
    const auto fourth = opened();
    QCOMPARE(about(fourth, "category", leaks.id), first);
}

void TestServiceCase::linksDoNotGoInACircle()
{
    TestDb db;
    QList<ServiceCase> cases;
    for (const auto *subject : {"A", "B", "C"})
        cases.append({.id = Id::make(), .subject = subject, .kind = CaseKind::ServiceRequest});
    for (const auto &c : cases)
        QVERIFY(db.put(c));
    for (const auto *field : {"parent", "follow_up_of", "repeat_of", "duplicate_of"}) {
        const auto link = [&](int from, int to) {
            auto record = stored(db, cases[from].id);
            record.setReference(field, cases[to].id);
            return db.put(record);
        };
        QVERIFY(link(0, 1));
        QVERIFY(link(1, 2));
        QCOMPARE(refusedAt(link(1, 0)), QByteArray(field));
        QCOMPARE(refusedAt(link(2, 0)), QByteArray(field));
        QVERIFY(link(0, 2)); // another way to the same one
    }
}

void TestServiceCase::aRepeatIsTheCustomersAndFoundInAHistoryToo()
{
    TestDb db;
    const Person kim{.id = Id::make(), .name = "Kim"};
    const Person lee{.id = Id::make(), .name = "Lee"};
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const CaseCategory leaks{.id = Id::make(), .name = "Leaks"};
    QVERIFY(db.put(kim) && db.put(lee) && db.put(acme) && db.put(leaks));
    const auto opened = [&](const Id &person, const QDateTime &at) {
        const ServiceCase c{.id = Id::make(),
            .subject = "Leak",
            .person = {person},
            .organisation = {acme.id},
            .category = {leaks.id},
            .openedAt = at};
        (void)db.put(c);
        return c.id;
    };
    const auto repeats = [&](const Id &id) { return db.get<ServiceCase>(id).repeatOf.id; };
    const auto nameless = opened({}, db.now.addDays(-10));
    const auto kims = opened(kim.id, db.now);
    QCOMPARE(repeats(kims), nameless); // the company's, and nobody said whose
    QVERIFY(repeats(opened(lee.id, db.now.addDays(-300))).isNull());
    const auto long_ago = db.now.addYears(-3);
    const auto newer = opened(lee.id, long_ago);
    const auto older = opened(lee.id, long_ago.addDays(-20)); // as files have it that begin with the newest
    QCOMPARE(repeats(newer), older);
    QVERIFY(repeats(older).isNull());
}

void TestServiceCase::aSentReplyAnswersTheCase()
{
    TestDb db;
    const auto c = complaint(db);
    CaseReply reply{.id = Id::make(), .serviceCase = {c.id}, .recipient = "kim@example.com", .body = "We are sorry."};
    QVERIFY(db.put(reply));
    QVERIFY(db.get<ServiceCase>(c.id).response.isEmpty()); // a draft leaves nothing
    reply.status = ReplyStatus::Sent;
    QVERIFY(db.put(reply));
    const auto answered = db.get<ServiceCase>(c.id);
    QCOMPARE(answered.response, QStringLiteral("We are sorry."));
    QCOMPARE(answered.status, CaseStatus::Acknowledged);
    QCOMPARE(answered.acknowledgedHow, AcknowledgedHow::Email);
    QCOMPARE(db.get<CaseReply>(reply.id).person.id, c.person.id);
}

void TestServiceCase::causesStayATree()
{
    TestDb db;
    Cause transport{.id = Id::make(), .name = "Transport"};
    const Cause packing{.id = Id::make(), .name = "Packing", .parent = {transport.id}};
    const Cause tape{.id = Id::make(), .name = "Tape", .parent = {packing.id}};
    for (const auto &cause : {transport, packing, tape})
        QVERIFY(db.put(cause));
    for (const auto &below : {tape, packing, transport}) {
        transport.parent = {below.id};
        const auto done = db.put(transport);
        QCOMPARE(refusedAt(done), "parent");
        QCOMPARE(
            done.error().problems.first().message, "“Transport” cannot be part of itself or of what is part of it.");
    }
    QVERIFY(db.get<Cause>(transport.id).parent.id.isNull());
}

/// From an import, or from colleagues whose series this file does not count.
void TestServiceCase::aNumberThatCameAlongIsNotGivenOnceMore()
{
    TestDb db;
    QVERIFY(db.put(ServiceCase{.id = Id::make(), .number = "case-000001", .subject = "Came along"}));
    const ServiceCase own{.id = Id::make(), .subject = "Kettle leaks"};
    QVERIFY(db.put(own));
    QCOMPARE(db.get<ServiceCase>(own.id).number, "CASE-000002");
    const ServiceCase last{.id = Id::make(), .subject = "Lid is loose"};
    QVERIFY(await(db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&ServiceCase::entity()});
        batch.put(Record::from(ServiceCase{.id = Id::make(), .number = "CASE-000003", .subject = "Came along"}));
        batch.put(Record::from(last));
    })));
    QCOMPARE(db.get<ServiceCase>(last.id).number, "CASE-000004");
}

CRM_TEST(TestServiceCase)
#include "tst_servicecase.moc"
