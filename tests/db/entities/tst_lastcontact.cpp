// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestLastContact : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerThatWasSentIsAContact();
    void aDraftIsNone();
    void theNewestOfAllStands();
    void afterALoadItIsWorkedOutAnew();
};

namespace {

/// Kim of Acme, who complains.
struct Complaint
{
    Complaint()
    {
        (void)db.put(acme);
        (void)db.put(kim);
        (void)db.put(leak);
    }
    CaseReply reply(ReplyStatus status) const
    {
        return {.id = Id::make(),
            .serviceCase = {leak.id},
            .recipient = "kim@example.com",
            .body = "Sorry.",
            .status = status};
    }
    QDateTime ofKim() { return db.get<Person>(kim.id).lastContactAt; }
    QDateTime ofAcme() { return db.get<Organisation>(acme.id).lastContactAt; }

    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const Person kim{.id = Id::make(), .name = "Kim", .organisation = {acme.id}};
    const ServiceCase leak{.id = Id::make(), .subject = "Leak", .person = {kim.id}, .organisation = {acme.id}};
};

} // namespace

void TestLastContact::anAnswerThatWasSentIsAContact()
{
    Complaint f;
    QVERIFY(!f.ofKim().isValid());
    QVERIFY(f.db.put(f.reply(ReplyStatus::Sent)));
    QCOMPARE(f.ofKim(), f.db.now);
    QCOMPARE(f.ofAcme(), f.db.now);
    QVERIFY(!f.db.get<Person>(f.kim.id).lastTalkAt.isValid()); // nobody has heard anything of them
}

void TestLastContact::aDraftIsNone()
{
    Complaint f;
    auto reply = f.reply(ReplyStatus::Draft);
    QVERIFY(f.db.put(reply));
    QVERIFY(!f.ofKim().isValid());
    f.db.now = f.db.now.addSecs(60);
    reply.status = ReplyStatus::Sent;
    QVERIFY(f.db.put(reply));
    QCOMPARE(f.ofKim(), f.db.now);
}

void TestLastContact::theNewestOfAllStands()
{
    Complaint f;
    const auto begun = f.db.now;
    QVERIFY(f.db.put(f.reply(ReplyStatus::Sent)));
    f.db.now = begun.addSecs(3600);
    const Activity call{.id = Id::make(), .subject = "Call", .channel = Channel::Call, .person = {f.kim.id}};
    QVERIFY(f.db.put(call));
    QCOMPARE(f.ofKim(), begun.addSecs(3600));
    QVERIFY(await(f.db.store.commit({"Delete", {}, {{"activity", call.id}}})));
    QCOMPARE(f.ofKim(), begun); // the answer is still there
    QCOMPARE(f.ofAcme(), begun);
}

void TestLastContact::afterALoadItIsWorkedOutAnew()
{
    Complaint f;
    QVERIFY(f.db.put(f.reply(ReplyStatus::Sent)));
    const auto answered = f.db.now;
    QVERIFY(await(f.db.store.batch("Load", [&](Batch &batch) {
        batch.expectMany({&Activity::entity()});
        batch.put(Record::from(Activity{.id = Id::make(),
            .subject = "Call",
            .channel = Channel::Call,
            .at = answered.addDays(-3),
            .person = {f.kim.id}}));
    })));
    QCOMPARE(f.ofKim(), answered);
}

CRM_TEST(TestLastContact)
#include "tst_lastcontact.moc"
