// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/customersummary.h"

#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QSignalSpy>

namespace crm {

class TestCustomerSummary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_db.reset(); }
    void aPersonIsNamedWithCompanyOwnerAndColleagues();
    void theRecordIsReadWithoutSums();
    void jobsComeNewestFirst();
    void openDealsAreSummedPerCurrency();
    void openCasesComeWorstFirst();
    void lastAndNextContactAreFound();
    void aColleaguesContactIsNewsForADay();
    void unusableAddressesAreLeftForLast();
    void aCompanyHasPeopleAndSubsidiaries();
    void followsTheStore();
    void answersAboutTheFormerCustomerAreDropped();
    void aMissingCustomerIsSaid();

private:
    AnyRef personRef() const { return {"person", m_person.id}; }
    CustomerBrief brief(const AnyRef &ref);

    std::unique_ptr<TestDb> m_db;
    User m_user;
    Organisation m_company;
    Person m_person;
};

void TestCustomerSummary::init()
{
    m_db = std::make_unique<TestDb>();
    m_user = {.id = Id::make(), .name = "Mara Lindqvist"};
    m_company = {.id = Id::make(), .name = "Kyoto Optics"};
    m_person = {.id = Id::make(),
        .name = "Kenji Sato",
        .jobTitle = "Head of operations",
        .organisation = {m_company.id},
        .owner = {m_user.id}};
    QVERIFY(
        await(m_db->store.commit({"Test", {Record::from(m_user), Record::from(m_company), Record::from(m_person)}})));
}

CustomerBrief TestCustomerSummary::brief(const AnyRef &ref)
{
    CustomerSummary summary(m_db->store);
    summary.show(ref);
    [&] { QTRY_VERIFY(!summary.isLoading()); }();
    return summary.brief();
}

void TestCustomerSummary::aPersonIsNamedWithCompanyOwnerAndColleagues()
{
    QVERIFY(m_db->put(
        Person{.id = Id::make(), .name = "Hanako Yamada", .jobTitle = "Purchasing", .organisation = {m_company.id}}));
    const auto b = brief(personRef());
    QCOMPARE(b.name(), QString("Kenji Sato"));
    QCOMPARE(b.company.name, QString("Kyoto Optics"));
    QCOMPARE(b.company.ref.id, m_company.id);
    QCOMPARE(b.owner.name, QString("Mara Lindqvist"));
    QCOMPARE(b.people.size(), 1);
    QCOMPARE(b.people.first().name, QString("Hanako Yamada"));
}

/// What the other questions answer is not asked again with the record.
void TestCustomerSummary::theRecordIsReadWithoutSums()
{
    for (const auto *entity : {&Person::entity(), &Organisation::entity()}) {
        const auto questions = briefQuestions({entity->name, Id::make()});
        for (const auto &path : questions.first().paths) {
            const auto end = resolvePath(*entity, path);
            QVERIFY2(!end.field || !end.field->isComputed(), path.constData());
        }
    }
    auto person = Record::from(m_person);
    person.setValue("external_id", QStringLiteral("K-7"));
    QVERIFY(m_db->put(person));
    const auto b = brief(personRef());
    QCOMPARE(b.record.text("external_id"), QString("K-7"));
    QCOMPARE(b.record.reference("organisation"), m_company.id);
    QVERIFY(b.record.isNull("open_amount"));
}

void TestCustomerSummary::jobsComeNewestFirst()
{
    const Organisation before{.id = Id::make(), .name = "Zephyr"};
    QVERIFY(m_db->put(before));
    QVERIFY(m_db->put(Employment{.id = Id::make(),
        .person = {m_person.id},
        .organisation = {before.id},
        .role = "Buyer",
        .from = {2015, 1, 1},
        .to = {2019, 6, 30}}));
    QVERIFY(m_db->put(Employment{.id = Id::make(),
        .person = {m_person.id},
        .organisation = {m_company.id},
        .role = "Head",
        .from = {2019, 7, 1}}));
    const auto b = brief(personRef());
    QCOMPARE(b.jobs.size(), 2);
    QCOMPARE(b.jobs[0].company.name, QString("Kyoto Optics"));
    QCOMPARE(b.jobs[1].to, QDate(2019, 6, 30));
}

void TestCustomerSummary::openDealsAreSummedPerCurrency()
{
    const auto proposal = m_db->stage("Proposal");
    const auto add = [&](const char *name, qint64 minor, const char *currency, const Id &stage) {
        QVERIFY(m_db->put(Opportunity{.id = Id::make(),
            .name = name,
            .person = {m_person.id},
            .stage = {stage},
            .amount = {minor},
            .currency = currency}));
    };
    add("A", 100'000, "EUR", proposal);
    add("B", 50'000, "EUR", proposal);
    add("C", 900'000, "JPY", proposal);
    add("D", 7'000'000, "EUR", m_db->stage("Won"));
    const auto b = brief(personRef());
    QCOMPARE(b.deals.size(), 3);
    QCOMPARE(b.dealSums.size(), 2);
    QCOMPARE(b.dealSums[0].currency, QString("JPY"));
    QCOMPARE(b.dealSums[1].amount, 150'000);
    QCOMPARE(b.dealSums[1].weighted, 75'000);
    QCOMPARE(b.dealSums[1].count, 2);
}

void TestCustomerSummary::openCasesComeWorstFirst()
{
    const auto add = [&](const char *subject, CaseKind kind, Severity severity, CaseStatus status) {
        QVERIFY(m_db->put(ServiceCase{.id = Id::make(),
            .subject = subject,
            .kind = kind,
            .status = status,
            .person = {m_person.id},
            .severity = severity}));
    };
    add("Slow", CaseKind::ServiceRequest, Severity::Minor, CaseStatus::New);
    add("Broken lens", CaseKind::Complaint, Severity::Major, CaseStatus::InProgress);
    add("Old", CaseKind::Complaint, Severity::Critical, CaseStatus::Solved);
    const auto b = brief(personRef());
    QCOMPARE(b.cases.size(), 2);
    QCOMPARE(b.cases.first().subject, QString("Broken lens"));
    QCOMPARE(b.worstSeverity(), QString("major"));
    QCOMPARE(b.complaints(), 1);
}

void TestCustomerSummary::lastAndNextContactAreFound()
{
    const auto now = m_db->now;
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Offer",
        .channel = Channel::Email,
        .at = now.addDays(-3),
        .person = {m_person.id},
        .user = {m_user.id}}));
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Internal",
        .channel = Channel::Note,
        .at = now.addDays(-1),
        .person = {m_person.id}}));
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "Later", .dueAt = now.addDays(9), .person = {m_person.id}}));
    QVERIFY(m_db->put(Task{.id = Id::make(),
        .subject = "Sooner",
        .kind = TaskKind::Call,
        .dueAt = now.addDays(2),
        .person = {m_person.id}}));
    const auto b = brief(personRef());
    QCOMPARE(b.contacts.size(), 1);
    QCOMPARE(b.contacts.first().channel, QString("email"));
    QCOMPARE(b.contacts.first().at, now.addDays(-3));
    QCOMPARE(b.contacts.first().colleague, QString("Mara Lindqvist"));
    QCOMPARE(b.next.first().subject, QString("Sooner"));
    QCOMPARE(b.next.first().at, now.addDays(2));
}

void TestCustomerSummary::aColleaguesContactIsNewsForADay()
{
    QVERIFY(m_db->put(Activity{.id = Id::make(),
        .subject = "Call",
        .channel = Channel::Call,
        .at = m_db->now.addSecs(-7200),
        .person = {m_person.id},
        .user = {m_user.id}}));
    const auto b = brief(personRef());
    const auto me = Id::make();
    QVERIFY(b.colleagueContact(me, m_db->now));
    QVERIFY(!b.colleagueContact(m_user.id, m_db->now));
    QVERIFY(!b.colleagueContact(me, m_db->now.addDays(1)));
}

void TestCustomerSummary::unusableAddressesAreLeftForLast()
{
    QVERIFY(m_db->put(ContactPoint{
        .id = Id::make(), .person = {m_person.id}, .value = "old@example.org", .isPrimary = true, .optedOut = true}));
    QVERIFY(m_db->put(ContactPoint{.id = Id::make(), .person = {m_person.id}, .value = "new@example.org"}));
    QVERIFY(m_db->put(ContactPoint{.id = Id::make(),
        .person = {m_person.id},
        .kind = ContactKind::Phone,
        .value = "+81 75 123 4567",
        .invalid = true}));
    const auto b = brief(personRef());
    QCOMPARE(b.points.size(), 3);
    QCOMPARE(b.point({"email"})->value, QString("new@example.org"));
    QVERIFY(!b.point({"phone", "mobile"})->isUsable());
    QVERIFY(!b.point({"fax"}));
}

void TestCustomerSummary::aCompanyHasPeopleAndSubsidiaries()
{
    QVERIFY(m_db->put(Organisation{.id = Id::make(), .name = "Kyoto Optics Europe", .parent = {m_company.id}}));
    const Preference wish{
        .id = Id::make(), .topic = "Channel", .value = "Phone, mornings", .organisation = {m_company.id}};
    const Tag tag{.id = Id::make(), .name = "VIP", .tone = "violet"};
    QVERIFY(m_db->put(wish));
    QVERIFY(m_db->put(tag));
    QVERIFY(m_db->put(TagLink{.id = Id::make(), .tag = {tag.id}, .organisation = {m_company.id}}));
    const auto b = brief({"organisation", m_company.id});
    QVERIFY(!b.isPerson());
    QCOMPARE(b.people.size(), 1);
    QCOMPARE(b.people.first().note, QString("Head of operations"));
    QCOMPARE(b.subsidiaries.first().name, QString("Kyoto Optics Europe"));
    QCOMPARE(b.wishes.first().value, QString("Phone, mornings"));
    QCOMPARE(b.tags.first().tone, QString("violet"));
}

void TestCustomerSummary::followsTheStore()
{
    CustomerSummary summary(m_db->store);
    summary.show(personRef());
    QTRY_VERIFY(!summary.isLoading());
    QVERIFY(summary.brief().next.isEmpty());
    QVERIFY(m_db->put(Task{.id = Id::make(), .subject = "Call back", .person = {m_person.id}}));
    QTRY_COMPARE(summary.brief().next.size(), 1);
    QVERIFY(await(m_db->store.undo()));
    QTRY_VERIFY(summary.brief().next.isEmpty());
}

void TestCustomerSummary::answersAboutTheFormerCustomerAreDropped()
{
    CustomerSummary summary(m_db->store);
    QStringList names;
    connect(&summary, &CustomerSummary::changed, this, [&] { names.append(summary.brief().name()); });
    summary.show(personRef());
    summary.show({"organisation", m_company.id});
    QTRY_VERIFY(!summary.isLoading());
    QCOMPARE(summary.brief().name(), QString("Kyoto Optics"));
    QVERIFY(!names.contains("Kenji Sato"));
}

void TestCustomerSummary::aMissingCustomerIsSaid()
{
    CustomerSummary summary(m_db->store);
    summary.show({"person", Id::make()});
    QTRY_VERIFY(summary.isMissing());
}

CRM_TEST(TestCustomerSummary)

} // namespace crm

#include "tst_customersummary.moc"
