// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"
#include "models/exchange/columnguess.h"
#include "models/exchange/importguess.h"
#include "models/exchange/importrun.h"
#include "models/leads/leadconversion.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <algorithm>

using namespace crm;

/// Exports of leads as other programs and people head them, with nothing said but that they are leads.
class TestImportLeads : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_db = std::make_unique<TestDb>(); }
    void columnsAreUnderstood_data();
    void columnsAreUnderstood();
    void statesAreUnderstood_data();
    void statesAreUnderstood();
    void anOptOutIsARefusal();
    void aSecondNumberStaysInTheNotes();
    void leadsWithoutAnOwnerAreAssignedByRule();
    void leadsThatNoRuleFitsAreCounted();
    void aKnownLeadIsFilledUp();
    void whyALeadIsDisqualifiedMayBeUnsaid();
    void aConvertedLeadCanBeConvertedHereToo();
    void aDisqualifiedLeadThatComesAgainIsTold();
    void theKindOfFileIsSeen();

private:
    ImportResult imported(const QByteArray &bytes);
    QList<Lead> leads();

    std::unique_ptr<TestDb> m_db;
};

ImportResult TestImportLeads::imported(const QByteArray &bytes)
{
    QFile file(m_db->dir.filePath("leads.csv"));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    file.close();
    const auto plan = guessImport(file.fileName(), "lead")->plan;
    const auto done = await(importFile(m_db->store, plan, file.fileName()));
    return done ? *done : ImportResult{};
}

QList<Lead> TestImportLeads::leads()
{
    QList<Lead> all;
    const auto records = await(m_db->store.records({&Lead::entity(), {}, {{"external_id"}}}));
    for (const auto &record : *records)
        all.append(record.as<Lead>());
    return all;
}

namespace {

/// A file with one lead, as a program or a person writes it, and what must have been understood of it.
struct LeadFile
{
    const char *from;
    const char *header;
    const char *row;
    QStringList said; ///< name, company, job title, e-mail, phone, source, state, interest
    QDate received = QDate(2026, 3, 2);
};

const QList<LeadFile> &leadFiles()
{
    static const QList<LeadFile> files{
        {"Salesforce",
            "Lead ID,First Name,Last Name,Title,Company / Account,Lead Source,Lead Status,Zip/Postal Code,Phone,Mobile,"
            "Email,Lead Owner,Create Date,Email Opt Out",
            "00Q1,Ana,Silva,CTO,Contoso,Web,Working - Contacted,1000-001,+351 210000000,,ana@contoso.pt,Eva,"
            "11/28/2025,0",
            {"Ana Silva", "Contoso", "CTO", "ana@contoso.pt", "+351 210000000", "Web", "working", ""},
            QDate(2025, 11, 28)},
        {"HubSpot",
            "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Company Name,Job "
            "Title,Original Source",
            "301,Jo,Ng,jo@ng.sg,+65 60000000,Eva,Attempted to Contact,2025-10-01 09:15,Ng Pte,Buyer,Organic Search",
            {"Jo Ng", "Ng Pte", "Buyer", "jo@ng.sg", "+65 60000000", "Organic Search", "working", ""},
            QDate(2025, 10, 1)},
        {"Pipedrive",
            "Lead - ID,Lead - Title,Lead - Value,Lead - Currency of value,Lead - Owner,Lead - Lead created,Lead - "
            "Source,Lead - Contact person,Lead - Organization,Person - Email - Work,Person - Phone - Work",
            "u-1,Website redesign,12000.50,USD,Eva,2025-09-01 10:00:00,Live Chat,Tom Reed,Reed Inc,tom@reed.com,+1 "
            "4155550100",
            {"Tom Reed", "Reed Inc", "", "tom@reed.com", "+1 4155550100", "Live Chat", "new", "Website redesign"},
            QDate(2025, 9, 1)},
        {"Zoho",
            "Record Id,Lead Owner,Company,First Name,Last Name,Designation,Email,Phone,Lead Source,Lead Status,Created "
            "Time,Email Opt Out",
            "z1,Eva,Globex,Hank,Scorpio,CEO,hank@globex.com,+1 2125550199,Cold Call,Junk Lead,"
            "2025-08-01T10:00:00+02:00,false",
            {"Hank Scorpio", "Globex", "CEO", "hank@globex.com", "+1 2125550199", "Cold Call", "disqualified", ""},
            QDate(2025, 8, 1)},
        {"Google Contacts",
            "First Name,Last Name,Organization Name,Organization Title,Notes,E-mail 1 - Value,Phone 1 - Value",
            "Mia,Wong,Wong Ltd,Buyer,met at expo,mia@wong.hk,+852 55550000",
            {"Mia Wong", "Wong Ltd", "Buyer", "mia@wong.hk", "+852 55550000", "", "new", ""}},
        {"Outlook, German",
            "Anrede;Vorname;Nachname;Firma;Position;Telefon geschäftlich;E-Mail-Adresse;E-Mail: Angezeigter Name",
            "Herr;Jörg;Grüner;Grüner & Söhne KG;Einkauf;089 123456;j@soehne.example;Jörg Grüner",
            {"Jörg Grüner", "Grüner & Söhne KG", "Einkauf", "j@soehne.example", "089 123456", "", "new", ""}},
        {"German list",
            "Lead-Nr.;Ansprechpartner;Firma;Funktion;E-Mail;Telefon;Herkunft;Status;Zuständig;Auftragswert;Währung;"
            "Eingang am;Anliegen",
            "L-1;Petra Klein;Klein Bau;Leitung;petra@klein.example;0221 998877;Empfehlung;In "
            "Bearbeitung;Eva;12.000,50;USD;13.11.2025;Pumpen",
            {"Petra Klein", "Klein Bau", "Leitung", "petra@klein.example", "0221 998877", "Empfehlung", "working",
                "Pumpen"},
            QDate(2025, 11, 13)},
        {"French",
            "Prénom;Nom;Société;Fonction;Courriel;Téléphone;Origine;Statut;Responsable;Montant estimé;Devise;Date de "
            "création;Demande",
            "Océane;Garnier;Garnier SARL;Acheteuse;oceane@garnier.example;01 44 00 00 00;Salon;Qualifié;Eva;12 "
            "000,50;USD;15/10/2025;Devis",
            {"Océane Garnier", "Garnier SARL", "Acheteuse", "oceane@garnier.example", "01 44 00 00 00", "Salon",
                "qualified", "Devis"},
            QDate(2025, 10, 15)},
        {"Spanish",
            "Nombre,Apellidos,Empresa,Cargo,Correo electrónico,Teléfono,Origen,Estado,Propietario,Importe "
            "estimado,Moneda,Fecha de creación,Consulta",
            "Noelia,Montero Gil,Gil S.L.,Compras,noelia@gil.example,+34 910000000,Feria,En "
            "curso,Eva,\"12.000,50\",USD,25/11/2025,Bombas",
            {"Noelia Montero Gil", "Gil S.L.", "Compras", "noelia@gil.example", "+34 910000000", "Feria", "working",
                "Bombas"},
            QDate(2025, 11, 25)},
        {"Chinese", "线索编号,姓名,公司,职位,邮箱,手机,线索来源,状态,负责人,预计金额,币种,创建时间,需求",
            "X1,王伟,上海仪器有限公司,采购经理,wang@sh.example,13800138000,展会,跟进中,李晨,12000.50,USD,2025-11-02 "
            "10:20,报价",
            {"王伟", "上海仪器有限公司", "采购经理", "wang@sh.example", "13800138000", "展会", "working", "报价"},
            QDate(2025, 11, 2)},
        {"a form on a website",
            "Timestamp,Full name,Work e-mail,Your company,How did you hear about us?,What are you interested in?,I "
            "agree to be contacted",
            "2025-11-20 14:03:22,Raj Mehta,raj@mehta.example,Mehta Pvt,Google,Pressure gauges,Yes",
            {"Raj Mehta", "Mehta Pvt", "", "raj@mehta.example", "", "Google", "new", "Pressure gauges"},
            QDate(2025, 11, 20)},
    };
    return files;
}

/// How exports and lists call the state of a lead.
const QList<std::pair<const char *, LeadState>> stateWords{{"Open - Not Contacted", LeadState::New},
    {"Closed - Not Converted", LeadState::Disqualified}, {"Closed - Converted", LeadState::Converted},
    {"Contact in Future", LeadState::Nurturing}, {"UNQUALIFIED", LeadState::Disqualified},
    {"Nicht qualifiziert", LeadState::Disqualified}, {"À relancer", LeadState::Nurturing},
    {"Sin contactar", LeadState::New}, {"已转化", LeadState::Converted}};

} // namespace

void TestImportLeads::columnsAreUnderstood_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < leadFiles().size(); ++i)
        QTest::newRow(leadFiles().at(i).from) << i;
}

void TestImportLeads::columnsAreUnderstood()
{
    QFETCH(int, at);
    const auto &given = leadFiles().at(at);
    const auto file = QByteArray(given.header) + '\n' + given.row + '\n';
    QCOMPARE(imported(file).created, 1);
    const auto lead = leads().value(0);
    const auto state = FieldTraits<LeadState>::store(lead.status).toString();
    const QStringList found{
        lead.name, lead.company, lead.jobTitle, lead.email, lead.phone, lead.source, state, lead.interest};
    QCOMPARE(found, given.said);
    QCOMPARE(lead.openedAt.date(), given.received);
    if (file.contains("USD")) {
        QCOMPARE(lead.amount.minor, 1200050);
        QCOMPARE(lead.currency, "USD");
    }
    if (file.contains("Eva"))
        QCOMPARE(m_db->get<User>(lead.owner.id).name, "Eva");
    if (file.contains("I agree"))
        QCOMPARE(lead.consent, Consent::Given);
}

void TestImportLeads::statesAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<LeadState>("state");
    for (const auto &[word, state] : stateWords)
        QTest::newRow(word) << QByteArray(word) << state;
}

void TestImportLeads::statesAreUnderstood()
{
    QFETCH(QByteArray, word);
    QFETCH(LeadState, state);
    QCOMPARE(imported("Name,Company,Lead Status\nAna,Contoso," + word + "\n").created, 1);
    QCOMPARE(leads().first().status, state);
}

void TestImportLeads::anOptOutIsARefusal()
{
    imported("Lead ID,Name,Email,Email Opt Out\n1,Ana,a@x.example,1\n2,Bo,b@x.example,0\n3,Cy,c@x.example,\n");
    QCOMPARE(leads().at(0).consent, Consent::Refused);
    QCOMPARE(leads().at(1).consent, Consent::Unknown); // nobody has agreed to anything
    QCOMPARE(leads().at(2).consent, Consent::Unknown);
}

void TestImportLeads::aSecondNumberStaysInTheNotes()
{
    imported("Lead ID,Name,Phone,Mobile,Notes\n1,Ana,+351 210000000,+351 910000000,At the fair\n");
    QCOMPARE(leads().first().phone, "+351 210000000");
    QCOMPARE(leads().first().notes, "At the fair\nMobile phone: +351 910000000");
}

void TestImportLeads::leadsWithoutAnOwnerAreAssignedByRule()
{
    const User ada{.id = Id::make(), .name = "Ada"};
    const User bo{.id = Id::make(), .name = "Bo"};
    QVERIFY(m_db->put(ada));
    QVERIFY(m_db->put(bo));
    QVERIFY(m_db->put(AssignmentRule{.id = Id::make(), .name = "Iberia", .country = "Spain", .user = {bo.id}}));
    QVERIFY(m_db->put(AssignmentRule{.id = Id::make(), .name = "Rest", .position = 1}));
    const auto result = imported("Lead ID,Name,Country,Lead Owner,Lead Status\n"
                                 "1,Ana,Spain,,New\n2,Bea,France,,New\n3,Cleo,Italy,,Working\n"
                                 "4,Dan,Italy,Ada,New\n5,Eli,Spain,,Disqualified\n");
    QCOMPARE(result.created, 5);
    QCOMPARE(result.assigned, 3);
    QCOMPARE(result.toJson()["assigned"].toInt(), 3);
    QCOMPARE(result.remarks.value(0), QString::fromUtf8("3 lead(s) assigned by rule: “Iberia” 1, “Rest” 2."));
    QList<Id> owners;
    for (const auto &lead : leads())
        owners.append(lead.owner.id);
    QCOMPARE(owners, (QList<Id>{bo.id, ada.id, bo.id, ada.id, Id()})); // in turn; who has an owner keeps it
    QVERIFY(leads().at(1).assignedBecause.startsWith("Ada: rule"));
    QVERIFY(leads().at(3).assignedBecause.isEmpty());
    const auto next = [&](const QByteArray &number) { // whom a later file gives its lead
        m_db->now = m_db->now.addSecs(60);
        imported("Lead ID,Name,Country\n" + number + ",Lead " + number + ",Italy\n");
        const auto all = leads();
        const auto it = std::find_if(all.cbegin(), all.cend(), [&](const Lead &l) { return l.externalId == number; });
        return it == all.cend() ? Id() : it->owner.id;
    };
    const auto sixth = next("6");
    const auto seventh = next("7");
    QVERIFY(sixth != seventh);
    QCOMPARE(next("8"), sixth); // the turn goes on over files
    for (int files = 0; files < 3; ++files)
        QVERIFY(await(m_db->store.undo()));
    QVERIFY(await(m_db->store.undo())); // with the import, in one step
    QCOMPARE(leads().size(), 0);
}

void TestImportLeads::leadsThatNoRuleFitsAreCounted()
{
    QVERIFY(m_db->put(User{.id = Id::make(), .name = "Ada"}));
    QVERIFY(m_db->put(AssignmentRule{.id = Id::make(), .name = "Iberia", .country = "Spain"}));
    const auto result = imported("Lead ID,Name,Country\n1,Ana,France\n2,Bea,France\n");
    QCOMPARE(result.assigned, 0);
    QCOMPARE(result.remarks.value(0), QString("2 lead(s) stay without an owner: No assignment rule fits this lead."));
    QVERIFY(leads().first().owner.isNull());
}

void TestImportLeads::aKnownLeadIsFilledUp()
{
    QCOMPARE(imported("name,email\nAda L,ada@x.example\n").created, 1);
    const auto done = imported("name,email,phone,website\nAda L,ada@x.example,+49 30 1234567,x.example\n"
                               "Bo M,bo@x.example,,\n");
    QCOMPARE(done.updated, 1);
    QCOMPARE(done.created, 1);
    QCOMPARE(imported("name,email,phone\nAda L,ada@x.example,+49 30 7654321\n").updated, 0);
    for (const auto &lead : leads())
        if (lead.name == "Ada L")
            QCOMPARE(lead.phone, QString("+49 30 1234567")); // it has one, and keeps it
}

void TestImportLeads::whyALeadIsDisqualifiedMayBeUnsaid()
{
    const auto done
        = imported("Lead ID,Name,Lead Status,Owner\n1,Ana,Unqualified,Eva\n2,Bo,Junk Lead,Eva\n3,Cy,New,Eva\n");
    QCOMPARE(done.created, 3);
    const auto all = leads();
    QCOMPARE(all.at(0).reason, DisqualifyReason::Unsaid);
    QCOMPARE(all.at(1).reason, DisqualifyReason::Junk);
    QCOMPARE(all.at(2).reason, DisqualifyReason::None);
    QVERIFY(done.remarks.contains("1 disqualified lead(s) came without a reason; it stands as “Not said”."));
}

void TestImportLeads::aConvertedLeadCanBeConvertedHereToo()
{
    const auto done = imported("Lead ID,Name,Lead Status,Create Date\n1,Ana,Closed - Converted,2025-03-04\n");
    QCOMPARE(done.created, 1);
    QCOMPARE(leads().first().convertedAt, leads().first().openedAt);
    QCOMPARE(done.remarks.value(0),
        "1 lead(s) came converted, and nothing says into what; Convert on the lead says it afterwards.");
    const auto record = await(m_db->store.records({&Lead::entity()}))->first();
    Conversion plan{.lead = record};
    plan.company.isWanted = plan.deal.isWanted = false;
    plan.contact.lines = {{.field = "name", .value = "Ana", .isTaken = true}};
    QVERIFY(await(m_db->store.commit(convertLead(plan, {}))));
    QVERIFY(!leads().first().person.id.isNull());
}

void TestImportLeads::aDisqualifiedLeadThatComesAgainIsTold()
{
    imported("name,email,status,reason\nAda L,ada@x.example,Disqualified,No budget\nBo,bo@x.example,New,\n");
    const auto done
        = imported("name,email,phone\nAda L,ada@x.example,+49 30 1234567\nBo,bo@x.example,+49 30 7654321\n");
    QCOMPARE(done.updated, 2);
    QCOMPARE(done.remarks.value(0),
        "1 lead(s) of the file are disqualified here and stay so until somebody works on them again: Ada L.");
}

void TestImportLeads::theKindOfFileIsSeen()
{
    QCOMPARE(
        guessEntity({"Lead ID", "First Name", "Last Name", "Company", "Lead Source", "Lead Status"}).entity, "lead");
    QCOMPARE(guessEntity({"Vorname", "Nachname", "Firma", "E-Mail-Adresse", "Telefon", "Geburtstag"}).entity, "person");
    const QStringList hubSpot{"Record ID", "First Name", "Last Name", "Email", "Phone Number", "Contact owner",
        "Primary Associated Company ID", "Last Activity Date (GMT+1)", "Lead Status", "Marketing contact status",
        "Create Date"};
    QCOMPARE(guessEntity(hubSpot).entity, "person"); // of whom some are leads
    QCOMPARE(guessEntity({"First Name", "Email", "Lead Status", "Lifecycle Stage"}).entity, "person");
    const QStringList either{"First Name", "Last Name", "Company", "Email", "Phone"};
    QCOMPARE(guessEntity(either).entity, "person");
    QCOMPARE(guessEntity(either, "lead").entity, "lead"); // whoever looks at leads imports leads
    QCOMPARE(guessEntity({"Order", "SKU", "Quantity in stock"}, "lead").entity,
        guessEntity({"Order", "SKU", "Quantity in stock"}).entity);
}

CRM_TEST(TestImportLeads)
#include "tst_importleads.moc"
