// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/organisation.h"
#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

/// A company's history holds what happened with its people.
class TestCustomerLink : public QObject
{
    Q_OBJECT
private slots:
    void aDealIsWithTheCompanyOfItsContact();
    void whoGetsACompanyBringsTheirHistory();
    void whatHappenedAtAnEarlierCompanyStaysThere();
    void undoTakesTheHistoryBack();
};

namespace {

/// Kim, whose company nobody knows yet, with one record of each kind.
struct Unassigned
{
    Unassigned()
    {
        (void)db.put(acme);
        (void)db.put(other);
        (void)db.put(kim);
        (void)db.put(call);
        (void)db.put(task);
        (void)db.put(note);
        (void)db.put(leak);
        (void)db.put(won);
        (void)db.put(
            CaseReply{.id = Id::make(), .serviceCase = {leak.id}, .recipient = "kim@example.com", .body = "Sorry."});
    }
    Result<ChangeSet> assign(const Organisation &company)
    {
        auto known = db.get<Person>(kim.id);
        known.organisation = {company.id};
        return db.put(known);
    }
    QList<Id> companies()
    {
        return {db.get<Activity>(call.id).organisation.id, db.get<Task>(task.id).organisation.id,
            db.get<Note>(note.id).organisation.id, db.get<ServiceCase>(leak.id).organisation.id,
            db.get<Opportunity>(won.id).organisation.id};
    }

    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const Organisation other{.id = Id::make(), .name = "Other"};
    const Person kim{.id = Id::make(), .name = "Kim"};
    const Activity call{
        .id = Id::make(), .subject = "Call", .channel = Channel::Call, .at = db.now, .person = {kim.id}};
    const Task task{.id = Id::make(), .subject = "Write", .person = {kim.id}};
    const Note note{.id = Id::make(), .body = "Likes tea", .person = {kim.id}};
    const ServiceCase leak{.id = Id::make(), .subject = "Leak", .person = {kim.id}};
    const Opportunity won{.id = Id::make(), .name = "Depot", .person = {kim.id}, .stage = {db.stage("Won")}};
};

} // namespace

void TestCustomerLink::aDealIsWithTheCompanyOfItsContact()
{
    TestDb db;
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const Person kim{.id = Id::make(), .name = "Kim", .organisation = {acme.id}};
    const Opportunity deal{.id = Id::make(), .name = "Depot", .person = {kim.id}, .stage = {db.stage("Lead")}};
    QVERIFY(db.put(acme) && db.put(kim) && db.put(deal));
    QCOMPARE(db.get<Opportunity>(deal.id).organisation.id, acme.id);
}

void TestCustomerLink::whoGetsACompanyBringsTheirHistory()
{
    Unassigned f;
    QCOMPARE(f.companies(), QList<Id>(5));
    QVERIFY(f.assign(f.acme));
    QCOMPARE(f.companies(), QList<Id>(5, f.acme.id));
    QCOMPARE(f.db.get<Organisation>(f.acme.id).lastContactAt, f.db.now);
    const auto of = Filter::refers("organisation", f.acme.id);
    QCOMPARE(*await(f.db.store.count({&StageChange::entity(), of})), 1);
    QCOMPARE(*await(f.db.store.count({&CaseReply::entity(), of})), 1);
}

void TestCustomerLink::whatHappenedAtAnEarlierCompanyStaysThere()
{
    Unassigned f;
    QVERIFY(f.assign(f.acme));
    QVERIFY(f.assign(f.other));
    QCOMPARE(f.companies(), QList<Id>(5, f.acme.id));
}

void TestCustomerLink::undoTakesTheHistoryBack()
{
    Unassigned f;
    QVERIFY(f.assign(f.acme));
    QVERIFY(await(f.db.store.undo()));
    QCOMPARE(f.companies(), QList<Id>(5));
    QVERIFY(f.db.get<Person>(f.kim.id).organisation.isNull());
}

CRM_TEST(TestCustomerLink)
#include "tst_customerlink.moc"
