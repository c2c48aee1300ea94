// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadmatches.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestLeadMatches : public QObject
{
    Q_OBJECT
private slots:
    void companyNamesAreComparedWithoutTheirForm_data();
    void companyNamesAreComparedWithoutTheirForm();
    void freeMailHostsTellNothing();
    void aDomainOfManyIsNobodys();
    void theFileIsAsked();
    void strangersMatchNothing();
    void aSharedSurnameIsNoProof();
};

void TestLeadMatches::companyNamesAreComparedWithoutTheirForm_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("form") << "Contoso GmbH"
                          << "CONTOSO" << true;
    QTest::newRow("form with dots") << "Contoso S.A."
                                    << "Contoso SA" << true;
    QTest::newRow("order and ampersand") << "Müller & Söhne KG"
                                         << "Söhne Müller" << true;
    QTest::newRow("comma") << "Wingtip Toys, Inc."
                           << "Wingtip Toys" << true;
    QTest::newRow("other words") << "Contoso North"
                                 << "Contoso South" << false;
    QTest::newRow("nothing but a form") << "AG"
                                        << "GmbH" << false;
    QTest::newRow("chinese form") << "蓝星有限公司"
                                  << "蓝星" << true;
}

void TestLeadMatches::companyNamesAreComparedWithoutTheirForm()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(companyKey(one) == companyKey(other), isSame);
}

void TestLeadMatches::freeMailHostsTellNothing()
{
    QCOMPARE(companyDomain("Ana@Contoso.com"), QString("contoso.com"));
    QCOMPARE(companyDomain("https://www.contoso.com/en"), QString("contoso.com"));
    QCOMPARE(companyDomain("ana@gmail.com"), QString());
    QCOMPARE(companyDomain("Contoso"), QString());
}

void TestLeadMatches::aDomainOfManyIsNobodys()
{
    LeadCandidates candidates;
    const Lead lead{.id = Id::make(), .name = "Ana", .email = "ana@post.example"};
    for (const auto *name : {"Acme", "Contoso", "Fabrikam"}) {
        candidates.points.append({.company = {.id = Id::make(), .name = name}, .key = "info@post.example"});
        const auto found = judge(lead, candidates).companies.size();
        QCOMPARE(found, candidates.points.size() < 3 ? candidates.points.size() : 0);
    }
}

void TestLeadMatches::theFileIsAsked()
{
    TestDb db;
    const Organisation byName{.id = Id::make(), .name = "Contoso GmbH", .city = "Bremen"};
    const Organisation byDomain{.id = Id::make(), .name = "CT Holding", .website = "https://www.contoso.com"};
    const Organisation other{.id = Id::make(), .name = "Fabrikam"};
    for (const auto &company : {byName, byDomain, other})
        QVERIFY(db.put(company));
    const Person ana{.id = Id::make(), .name = "A. Silva", .organisation = {other.id}, .email = "ana@contoso.com"};
    const Person namesake{.id = Id::make(), .name = "Ana Silva"};
    const Person bo{.id = Id::make(), .name = "Bo", .phone = "+49 421 5550100"};
    for (const auto &person : {ana, namesake, bo})
        QVERIFY(db.put(person));
    const Lead lead{
        .name = "Ana Silva", .company = "Contoso", .email = "Ana@Contoso.com", .phone = "+49 (421) 555-0100"};
    std::optional<LeadMatches> found;
    readLeadMatches(db.store, lead, this, [&](const Result<LeadMatches> &matches) {
        if (matches)
            found = *matches;
    });
    QTRY_VERIFY(found);
    QStringList contacts;
    for (const auto &match : found->contacts)
        contacts.append(QString("%1 %2 %3").arg(match.title, match.reason).arg(match.certainty));
    QCOMPARE(contacts,
        (QStringList{"A. Silva same e-mail address 100", "Bo same phone number 90", "Ana Silva same name 40"}));
    QStringList companies;
    for (const auto &match : found->companies)
        companies.append(QString("%1 %2 %3").arg(match.title, match.reason).arg(match.certainty));
    QCOMPARE(companies,
        (QStringList{"Contoso GmbH same name 85", "CT Holding same website 80", "Fabrikam same e-mail domain 75"}));
}

void TestLeadMatches::strangersMatchNothing()
{
    TestDb db;
    QVERIFY(db.put(Organisation{.id = Id::make(), .name = "Fabrikam", .website = "fabrikam.example"}));
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Bo", .email = "bo@gmail.com"}));
    bool isDone = false;
    readLeadMatches(db.store, {.name = "Ana Silva", .company = "Contoso", .email = "ana@gmail.com"}, this,
        [&](const Result<LeadMatches> &matches) {
            isDone = matches && matches->companies.isEmpty() && matches->contacts.isEmpty();
        });
    QTRY_VERIFY(isDone);
}

void TestLeadMatches::aSharedSurnameIsNoProof()
{
    const Lead lead{.name = "Ana Silva", .company = "Contoso"};
    const LeadCandidates candidates{
        .companies = {{Id(1, 1), "Contoso Energy Holding", "", ""}, {Id(1, 2), "Con", "", ""}},
        .contacts = {{Id(2, 1), "Ana Silva", "Contoso Ltd", Id(1, 1)}, {Id(2, 2), "Ana Silva Costa", "", {}}}};
    const auto matches = judge(lead, candidates);
    QCOMPARE(matches.companies.size(), 1);
    QVERIFY(matches.companies.first().certainty < sureMatch);
    QCOMPARE(matches.contacts.size(), 1);
    QCOMPARE(matches.contacts.first().reason, QString("same name at the same company"));
    QVERIFY(matches.contacts.first().certainty >= sureMatch);
    const LeadCandidates near{.contacts = {{Id(2, 3), "Ana Silva", "Contoso Energy Holding", Id(1, 1)}}};
    QVERIFY(judge(lead, near).contacts.first().certainty >= sureMatch);
}

CRM_TEST(TestLeadMatches)
#include "tst_leadmatches.moc"
