// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestCaseClocks : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRecordedSaysHowLateItIs();
    void whatPeopleSayOfTheTimeDoesNot();
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

CRM_TEST(TestCaseClocks)
#include "tst_caseclocks.moc"
