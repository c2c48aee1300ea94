// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "models/leads/leadconversion.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestLeadConversion : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_db.reset(); }
    void aNewCustomerIsMadeInOneStep();
    void anAmountIsNeverOfAnotherCurrency();
    void undoTakesAllOfItBack();
    void whatHangsOnTheLeadIsLinked();
    void anExistingContactIsCompletedNotOverwritten();
    void anAddressInAnotherSpellingIsNotKeptTwice();
    void whatIsTickedReplaces();
    void aRefusalIsCarriedAndNeverTakenBack();
    void withoutACompanyTheAddressIsTheContacts();
    void withoutAContactAllOfItIsTheCompanys();
    void aRefusalWithoutAContactOptsTheAddressesOut();
    void whatBecomesOfConsentIsSaidBefore();
    void everyFieldHasItsPlace();
    void aPlanWithoutAnybodyIsRefused();

private:
    Record stored(const Entity &entity, const Id &id) { return await(m_db->store.fetch(entity, {id}))->value(0); }
    Conversion plan()
    {
        const auto record = stored(Lead::entity(), m_lead.id);
        const auto lead = record.as<Lead>();
        const auto stage = m_db->get<Stage>(m_db->stage("Lead"));
        return {record, {.lines = companyLines(lead, {})}, {.lines = contactLines(lead, {}, true)},
            {.lines = dealLines(lead, stage)}};
    }
    QList<Record> linked()
    {
        std::optional<QList<Record>> found;
        readLinked(m_db->store, m_lead.id, this, [&](const Result<QList<Record>> &read) {
            if (read)
                found = *read;
        });
        return QTest::qWaitFor([&] { return found.has_value(); }) ? *found : QList<Record>();
    }
    Lead convert(const Conversion &plan)
    {
        if (!await(m_db->store.commit(convertLead(plan, linked()))))
            return {};
        return m_db->get<Lead>(m_lead.id);
    }
    qint64 count(const Entity &entity) { return *await(m_db->store.count({&entity})); }

    std::unique_ptr<TestDb> m_db;
    Lead m_lead;
    User m_owner;
};

void TestLeadConversion::init()
{
    m_db = std::make_unique<TestDb>();
    m_owner = {.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(m_owner));
    m_lead = {.id = Id::make(),
        .name = "Ana Silva",
        .company = "Contoso",
        .jobTitle = "Buyer",
        .email = "ana@contoso.com",
        .phone = "+49 421 5550100",
        .website = "contoso.com",
        .city = "Bremen",
        .status = LeadState::Working,
        .owner = {m_owner.id},
        .source = "Trade fair",
        .campaign = "Spring",
        .interest = "Two gateways",
        .amount = {500000},
        .currency = "EUR",
        .nextStep = "Send the offer",
        .consent = Consent::Given,
        .consentOn = QDate(2026, 2, 27),
        .consentSource = "Card at the stand"};
    QVERIFY(m_db->put(m_lead));
}

void TestLeadConversion::aNewCustomerIsMadeInOneStep()
{
    const auto done = convert(plan());
    QCOMPARE(done.status, LeadState::Converted);
    QCOMPARE(done.convertedAt, m_db->now);
    const auto company = m_db->get<Organisation>(done.organisation.id);
    QCOMPARE(company.name, QString("Contoso"));
    QCOMPARE(company.city, QString("Bremen"));
    QCOMPARE(company.website, QString("contoso.com"));
    const auto contact = m_db->get<Person>(done.person.id);
    QCOMPARE(contact.name, QString("Ana Silva"));
    QCOMPARE(contact.jobTitle, QString("Buyer"));
    QCOMPARE(contact.email, QString("ana@contoso.com"));
    QCOMPARE(contact.phone, QString("+49 421 5550100"));
    QCOMPARE(contact.organisation.id, company.id);
    QVERIFY(contact.city.isEmpty());
    const auto deal = m_db->get<Opportunity>(done.opportunity.id);
    QCOMPARE(deal.name, QString("Two gateways · Contoso"));
    QCOMPARE(deal.amount.minor, 500000);
    QCOMPARE(deal.source, QString("Trade fair"));
    QCOMPARE(deal.campaign, QString("Spring"));
    QCOMPARE(deal.nextStep, QString("Send the offer"));
    QCOMPARE(deal.owner.id, m_owner.id);
    QCOMPARE(deal.organisation.id, company.id);
    QCOMPARE(deal.person.id, contact.id);
    QCOMPARE(deal.probability, 10);
    const auto said = await(m_db->store.records({&Preference::entity(), Filter::refers("person", contact.id)}));
    QCOMPARE(said->size(), 1);
    QCOMPARE(said->first().text("source"), QString("Card at the stand"));
    QCOMPARE(said->first().text("since"), QString("2026-02-27"));
}

void TestLeadConversion::anAmountIsNeverOfAnotherCurrency()
{
    m_lead.currency = "USD";
    QVERIFY(m_db->put(m_lead));
    const auto whole = plan();
    for (const auto &line : whole.deal.lines)
        QVERIFY2(line.field != "currency", "it can be left out while the amount stays");
    const auto deal = m_db->get<Opportunity>(convert(whole).opportunity.id);
    QCOMPARE(deal.amount.minor, 500000);
    QCOMPARE(deal.currency, QString("USD"));
}

void TestLeadConversion::undoTakesAllOfItBack()
{
    QVERIFY(!convert(plan()).person.isNull());
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(m_db->get<Lead>(m_lead.id).status, LeadState::Working);
    QVERIFY(m_db->get<Lead>(m_lead.id).opportunity.isNull());
    for (const auto *entity : {&Organisation::entity(), &Person::entity(), &Opportunity::entity(),
             &StageChange::entity(), &ContactPoint::entity(), &Preference::entity()})
        QCOMPARE(count(*entity), 0);
    QVERIFY(await(m_db->store.redo()));
    QCOMPARE(count(Opportunity::entity()), 1);
    QCOMPARE(m_db->get<Lead>(m_lead.id).status, LeadState::Converted);
}

void TestLeadConversion::whatHangsOnTheLeadIsLinked()
{
    const Activity call{.id = Id::make(), .subject = "First call", .channel = Channel::Call, .lead = {m_lead.id}};
    const Task task{.id = Id::make(), .subject = "Send papers", .lead = {m_lead.id}};
    const Note note{.id = Id::make(), .body = "Likes tea", .lead = {m_lead.id}};
    QVERIFY(m_db->put(call));
    QVERIFY(m_db->put(task));
    QVERIFY(m_db->put(note));
    const auto done = convert(plan());
    const auto moved = m_db->get<Activity>(call.id);
    QCOMPARE(moved.person.id, done.person.id);
    QCOMPARE(moved.organisation.id, done.organisation.id);
    QCOMPARE(moved.opportunity.id, done.opportunity.id);
    QCOMPARE(moved.lead.id, m_lead.id);
    QCOMPARE(m_db->get<Task>(task.id).opportunity.id, done.opportunity.id);
    QCOMPARE(m_db->get<Note>(note.id).person.id, done.person.id);
    QVERIFY(m_db->get<Person>(done.person.id).lastContactAt.isValid());
    // What is logged with the lead from now on concerns them too.
    const Activity later{.id = Id::make(), .subject = "Later", .channel = Channel::Email, .lead = {m_lead.id}};
    QVERIFY(m_db->put(later));
    QCOMPARE(m_db->get<Activity>(later.id).opportunity.id, done.opportunity.id);
}

void TestLeadConversion::anExistingContactIsCompletedNotOverwritten()
{
    const Organisation company{.id = Id::make(), .name = "Contoso GmbH", .city = "Hamburg"};
    const Person ana{
        .id = Id::make(), .name = "Ana M. Silva", .organisation = {company.id}, .email = "ana.silva@contoso.com"};
    QVERIFY(m_db->put(company));
    QVERIFY(m_db->put(ana));
    auto both = plan();
    both.company.existing = stored(Organisation::entity(), company.id);
    both.company.lines = companyLines(m_lead, both.company.existing);
    both.contact.existing = stored(Person::entity(), ana.id);
    both.contact.lines = contactLines(m_lead, both.contact.existing, true);
    const auto done = convert(both);
    QCOMPARE(done.organisation.id, company.id);
    QCOMPARE(done.person.id, ana.id);
    const auto firm = m_db->get<Organisation>(company.id);
    QCOMPARE(firm.name, QString("Contoso GmbH"));
    QCOMPARE(firm.city, QString("Hamburg"));
    QCOMPARE(firm.website, QString("contoso.com")); // was empty
    const auto contact = m_db->get<Person>(ana.id);
    QCOMPARE(contact.name, QString("Ana M. Silva"));
    QCOMPARE(contact.jobTitle, QString("Buyer"));
    QCOMPARE(contact.email, QString("ana.silva@contoso.com"));
    const auto points = await(m_db->store.records({&ContactPoint::entity(), Filter::refers("person", ana.id)}));
    QStringList values;
    for (const auto &point : *points)
        values.append(point.text("value"));
    values.sort();
    QCOMPARE(values, (QStringList{"+49 421 5550100", "ana.silva@contoso.com", "ana@contoso.com"}));
}

/// The address that the contact was found by, in capitals.
void TestLeadConversion::anAddressInAnotherSpellingIsNotKeptTwice()
{
    const auto written = [](const QString &email, const QString &phone) {
        Lead lead{.name = "Ana", .email = email, .phone = phone};
        const auto ana = Record::from(
            Person{.id = Id::make(), .name = "Ana", .email = "ana@contoso.com", .phone = "+49 421 5550100"});
        QByteArrayList fields;
        for (const auto &line : contactLines(lead, ana, true))
            fields.append(line.field);
        return fields;
    };
    QCOMPARE(written("ANA@Contoso.COM", "+49 (421) 555-0100"), QByteArrayList());
    QCOMPARE(written("ana@contoso.org", "+49 421 5550101"), QByteArrayList({"email", "phone"}));
    QCOMPARE(written("ana@contoso.com", "+49 421 5550100 ext. 7"), QByteArrayList({"phone"})); // rings elsewhere
}

void TestLeadConversion::whatIsTickedReplaces()
{
    const Organisation company{.id = Id::make(), .name = "Contoso GmbH", .city = "Hamburg"};
    QVERIFY(m_db->put(company));
    auto chosen = plan();
    chosen.company.existing = stored(Organisation::entity(), company.id);
    chosen.company.lines = companyLines(m_lead, chosen.company.existing);
    for (auto &line : chosen.company.lines) {
        if (line.field == "city") {
            QVERIFY(line.isConflict() && !line.isTaken);
            line.isTaken = true;
        }
        if (line.field == "website")
            line.isTaken = false;
    }
    convert(chosen);
    QCOMPARE(m_db->get<Organisation>(company.id).city, QString("Bremen"));
    QVERIFY(m_db->get<Organisation>(company.id).website.isEmpty());
}

void TestLeadConversion::aRefusalIsCarriedAndNeverTakenBack()
{
    m_lead.consent = Consent::Refused;
    QVERIFY(m_db->put(m_lead));
    QVERIFY(m_db->get<Person>(convert(plan()).person.id).doNotContact);

    const Person silent{.id = Id::make(), .name = "Ana Silva", .doNotContact = true};
    QVERIFY(m_db->put(silent));
    m_lead.id = Id::make();
    m_lead.consent = Consent::Given;
    QVERIFY(m_db->put(m_lead));
    auto again = plan();
    again.contact.existing = stored(Person::entity(), silent.id);
    again.contact.lines = contactLines(m_lead, again.contact.existing, true);
    QCOMPARE(convert(again).person.id, silent.id);
    QVERIFY(m_db->get<Person>(silent.id).doNotContact);
}

void TestLeadConversion::withoutACompanyTheAddressIsTheContacts()
{
    auto alone = plan();
    alone.company = {.isWanted = false};
    alone.contact.lines = contactLines(m_lead, {}, false);
    alone.deal = {.isWanted = false};
    const auto done = convert(alone);
    QVERIFY(done.organisation.isNull() && done.opportunity.isNull());
    QCOMPARE(m_db->get<Person>(done.person.id).city, QString("Bremen"));
}

void TestLeadConversion::withoutAContactAllOfItIsTheCompanys()
{
    auto firm = plan();
    firm.contact = {.isWanted = false};
    firm.company.lines = companyLines(m_lead, {}, false);
    const auto done = convert(firm);
    QVERIFY(done.person.isNull());
    const auto company = m_db->get<Organisation>(done.organisation.id);
    QCOMPARE(company.email, m_lead.email);
    QCOMPARE(company.phone, m_lead.phone);
    const auto said = await(m_db->store.records({&Preference::entity(), Filter::refers("organisation", company.id)}));
    QCOMPARE(said->size(), 1);
    QCOMPARE(said->first().text("source"), QString("Card at the stand"));
}

void TestLeadConversion::aRefusalWithoutAContactOptsTheAddressesOut()
{
    m_lead.consent = Consent::Refused;
    QVERIFY(m_db->put(m_lead));
    const Organisation known{.id = Id::make(), .name = "Contoso GmbH", .email = "office@contoso.com"};
    QVERIFY(m_db->put(known));
    auto firm = plan();
    firm.contact = {.isWanted = false};
    firm.company.existing = stored(Organisation::entity(), known.id);
    firm.company.lines = companyLines(m_lead, firm.company.existing, false);
    QCOMPARE(convert(firm).organisation.id, known.id);
    QHash<QString, bool> optedOut;
    const auto points = await(m_db->store.records({&ContactPoint::entity(), Filter::refers("organisation", known.id)}));
    for (const auto &point : *points)
        optedOut.insert(point.text("value"), point.as<ContactPoint>().optedOut);
    QCOMPARE(optedOut.size(), 3);
    QVERIFY(optedOut.value("ana@contoso.com") && optedOut.value("+49 421 5550100"));
    QVERIFY(!optedOut.value("office@contoso.com")); // nobody has spoken of it
    QCOMPARE(m_db->get<Organisation>(known.id).email, QString("office@contoso.com"));
}

void TestLeadConversion::whatBecomesOfConsentIsSaidBefore()
{
    QVERIFY(consentText(plan()).contains("Card at the stand"));
    auto known = plan();
    known.contact.existing = Record::from(Person{.id = Id::make(), .name = "Ana Silva", .doNotContact = true});
    QVERIFY(consentText(known).endsWith("that stays."));
    m_lead.consent = Consent::Refused;
    QVERIFY(m_db->put(m_lead));
    auto refused = plan();
    QVERIFY(consentText(refused).endsWith("the contact is marked as not to be contacted."));
    refused.contact.isWanted = false;
    QVERIFY(consentText(refused).contains("opted out"));
    m_lead.consent = Consent::Unknown;
    QVERIFY(m_db->put(m_lead));
    QCOMPARE(consentText(plan()), QString());
}

/// What somebody types into a lead goes somewhere; what the program keeps for itself, and the answers of the checklist,
/// stay with the lead, which is kept.
void TestLeadConversion::everyFieldHasItsPlace()
{
    Lead all = m_lead;
    all.region = "Bremen";
    all.street = "Am Wall 1";
    all.postalCode = "28195";
    all.country = "Germany";
    all.notes = "Likes tea";
    QVERIFY(m_db->put(all));
    const auto done = convert(plan());
    const auto company = m_db->get<Organisation>(done.organisation.id);
    QCOMPARE((QStringList{company.street, company.postalCode, company.city, company.region, company.country}),
        (QStringList{"Am Wall 1", "28195", "Bremen", "Bremen", "Germany"}));
    QCOMPARE(company.owner.id, m_owner.id);
    const auto contact = m_db->get<Person>(done.person.id);
    QCOMPARE(contact.notes, QString("Likes tea"));
    QCOMPARE(contact.owner.id, m_owner.id);
    QVERIFY(!contact.doNotContact);
    const auto deal = m_db->get<Opportunity>(done.opportunity.id);
    QCOMPARE(deal.currency, QString("EUR"));
    QCOMPARE(deal.description, QString("Two gateways"));
}

void TestLeadConversion::aPlanWithoutAnybodyIsRefused()
{
    auto nobody = plan();
    QCOMPARE(conversionProblem(nobody), QString());
    nobody.company.isWanted = false;
    nobody.contact.isWanted = false;
    QVERIFY(!conversionProblem(nobody).isEmpty());
    auto nameless = plan();
    for (auto &line : nameless.contact.lines)
        line.isTaken = line.field != "name";
    QCOMPARE(conversionProblem(nameless), QString("The new contact has no name."));
}

CRM_TEST(TestLeadConversion)
#include "tst_leadconversion.moc"
