// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// What has to be there before a complaint may be closed. DOMAIN §2.
class TestCaseClosing : public QObject
{
    Q_OBJECT
private slots:
    void aComplaintClosesWithConsentOnly_data();
    void aComplaintClosesWithConsentOnly();
    void everyProblemIsToldAtItsOwnField();
    void aServiceIsSolvedOnceItsStepsAreDone();
    void anAnswerThatLiesHereClosesNothing_data();
    void anAnswerThatLiesHereClosesNothing();
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

Activity talk(TestDb &db, const Id &id)
{
    return {.id = Id::make(), .subject = "Told", .channel = Channel::Call, .at = db.now, .serviceCase = {id}};
}

void tell(TestDb &db, const Id &id)
{
    QVERIFY(db.put(talk(db, id)));
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

void TestCaseClosing::aComplaintClosesWithConsentOnly_data()
{
    QTest::addColumn<CaseOutcome>("outcome");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("escalation");
    QTest::addColumn<ClosingBasis>("basis");
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("undecided") << CaseOutcome::Open << "x"
                               << "" << ClosingBasis::Accepted << QByteArray("outcome");
    QTest::newRow("no reasons") << CaseOutcome::Upheld << " "
                                << "" << ClosingBasis::Accepted << QByteArray("decision");
    QTest::newRow("no basis") << CaseOutcome::Upheld << "Seal"
                              << "" << ClosingBasis::None << QByteArray("closing_basis");
    QTest::newRow("claimed from elsewhere") << CaseOutcome::Upheld << "Seal"
                                            << "" << ClosingBasis::Unrecorded << QByteArray("closing_basis");
    QTest::newRow("exhausted without options") << CaseOutcome::NotUpheld << "Misuse"
                                               << "" << ClosingBasis::Exhausted << QByteArray("escalation");
    QTest::newRow("exhausted") << CaseOutcome::NotUpheld << "Misuse"
                               << "Ombudsman" << ClosingBasis::Exhausted << QByteArray();
    QTest::newRow("accepted") << CaseOutcome::Partly << "Seal"
                              << "" << ClosingBasis::Accepted << QByteArray();
    QTest::newRow("not told") << CaseOutcome::Upheld << "Seal"
                              << "" << ClosingBasis::Accepted << QByteArray("response");
    QTest::newRow("withdrawn") << CaseOutcome::Withdrawn << ""
                               << "" << ClosingBasis::None << QByteArray();
}

void TestCaseClosing::aComplaintClosesWithConsentOnly()
{
    QFETCH(CaseOutcome, outcome);
    QFETCH(QString, decision);
    QFETCH(QString, escalation);
    QFETCH(ClosingBasis, basis);
    QFETCH(QByteArray, refused);
    TestDb db;
    auto c = complaint(db);
    tell(db, c.id);
    c = db.get<ServiceCase>(c.id);
    auto record = stored(db, c.id);
    c.outcome = outcome;
    c.response = qstrcmp(QTest::currentDataTag(), "not told") == 0 ? QString() : QString("We are sorry.");
    c.decision = decision;
    c.escalation = escalation;
    c.closingBasis = basis;
    c.status = CaseStatus::Closed;
    c.resolution = "New kettle";
    record.assign(c);
    const auto done = db.put(record);
    QCOMPARE(refusedAt(done), refused);
    QCOMPARE(bool(done), refused.isEmpty());
    if (done) {
        QCOMPARE(db.get<ServiceCase>(c.id).closedAt, db.now);
        QCOMPARE(db.get<ServiceCase>(c.id).decidedAt, db.now);
    }
}

void TestCaseClosing::everyProblemIsToldAtItsOwnField()
{
    TestDb db;
    auto c = complaint(db);
    auto record = stored(db, c.id);
    c.closingBasis = ClosingBasis::Exhausted;
    c.status = CaseStatus::Closed;
    c.satisfaction = 7;
    c.parent = {c.id};
    record.assign(c);
    const auto done = db.put(record);
    QVERIFY(!done);
    QByteArrayList fields;
    for (const auto &problem : done.error().problems)
        fields.append(problem.field);
    QCOMPARE(fields, (QByteArrayList{"satisfaction", "outcome", "decision", "response", "escalation", "parent"}));
}

void TestCaseClosing::aServiceIsSolvedOnceItsStepsAreDone()
{
    TestDb db;
    const ServiceCase c{.id = Id::make(), .subject = "Calibrate", .kind = CaseKind::ServiceRequest};
    CaseStep visit{.id = Id::make(), .serviceCase = {c.id}, .name = "Visit"};
    QVERIFY(await(db.store.commit({"Fill", {Record::from(c), Record::from(visit)}})));
    const auto become = [&](const char *status) {
        auto record = stored(db, c.id);
        record.setValue("status", QString::fromLatin1(status));
        record.setValue("resolution", QStringLiteral("Calibrated."));
        return db.put(record);
    };
    QVERIFY(become("in_progress"));
    QCOMPARE(refusedAt(become("solved")), QByteArray("status"));
    QCOMPARE(refusedAt(become("closed")), QByteArray("status"));
    visit.isDone = true;
    QVERIFY(db.put(visit));
    QVERIFY(become("solved"));
    QVERIFY(become("closed"));
}

void TestCaseClosing::anAnswerThatLiesHereClosesNothing_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("a call") << Channel::Call << Direction::Outbound << Outcome::Reached << true;
    QTest::newRow("a letter") << Channel::Letter << Direction::Outbound << Outcome::None << true;
    QTest::newRow("nobody there") << Channel::Call << Direction::Outbound << Outcome::NoAnswer << false;
    QTest::newRow("a note") << Channel::Note << Direction::Outbound << Outcome::None << false;
    QTest::newRow("the customer wrote") << Channel::Email << Direction::Inbound << Outcome::None << false;
}

void TestCaseClosing::anAnswerThatLiesHereClosesNothing()
{
    QFETCH(Channel, channel);
    QFETCH(Direction, direction);
    QFETCH(Outcome, outcome);
    QFETCH(bool, isTold);
    TestDb db;
    const auto c = complaint(db);
    const auto close = [&] {
        auto record = stored(db, c.id);
        for (const auto &[field, value] : QList<std::pair<const char *, const char *>>{{"status", "closed"},
                 {"outcome", "upheld"}, {"decision", "Seal"}, {"closing_basis", "accepted"},
                 {"response", "We are sorry."}, {"resolution", "New kettle"}})
            record.setValue(field, QString::fromLatin1(value));
        return db.put(record);
    };
    QCOMPARE(refusedAt(close()), QByteArray("response"));
    auto said = talk(db, c.id);
    said.channel = channel;
    said.direction = direction;
    said.outcome = outcome;
    QVERIFY(db.put(said));
    QCOMPARE(refusedAt(close()), isTold ? QByteArray() : QByteArray("response"));
    QVERIFY(db.put(CaseReply{.id = Id::make(),
        .serviceCase = {c.id},
        .recipient = "kim@example.com",
        .body = "We are sorry.",
        .status = ReplyStatus::Sent,
        .sentAt = db.now}));
    QVERIFY(close());
}

CRM_TEST(TestCaseClosing)
#include "tst_caseclosing.moc"
