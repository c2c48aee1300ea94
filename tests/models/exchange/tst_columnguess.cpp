// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnguess.h"
#include "tests/support/test.h"

using namespace crm;

class TestColumnGuess : public QObject
{
    Q_OBJECT
private slots:
    void headersFindTheirFields_data();
    void headersFindTheirFields();
    void noKeyIsGivenTwice();
    void furtherAddressesTakeTheNextPlace();
    void textAroundAKnownNameIsUnderstood();
    void unknownHeadersAndEntitiesMatchNothing();
};

void TestColumnGuess::headersFindTheirFields_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *tag, const char *entity, const char *headers, const char *keys) {
        QTest::newRow(tag) << QByteArray(entity) << QString::fromUtf8(headers) << QString(keys);
    };
    row("accounts", "organisation", "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
        "name,industry,founded,annual_revenue,employees,country,parent");
    row("products", "product", "product,series,sales_price", "name,category,price");
    row("sales teams", "user", "sales_agent,manager,regional_office", "name,manager,region");
    row("deals", "opportunity",
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value,engage_quarter,close_"
        "quarter",
        "external_id,owner,product,organisation,stage,opened_on,closed_at,amount,,");
    row("complaints", "service_case",
        "date_received,product,sub_product,issue,sub_issue,consumer_complaint_narrative,company_public_response,"
        "company,state,zip_code,tags,consumer_consent_provided,submitted_via,date_sent_to_company,company_response_to_"
        "consumer,timely_response,consumer_disputed,complaint_id",
        "opened_at,product,,category,sub_category,description,decision,organisation,region,postal_code,tags,,channel,"
        "acknowledged_at,"
        "response,"
        ",,external_id");
    row("Outlook", "person",
        "First Name,Last Name,Company,Job Title,Business Street,Business City,Business Postal Code,Business "
        "Country/Region,Business Phone,Home Phone,Mobile Phone,Business Fax,E-mail Address,E-mail 2 Address,E-mail 3 "
        "Address,Web Page,Birthday,Notes,Categories",
        "given_name,family_name,organisation,job_title,street,city,postal_code,country,phone,phone2,mobile,fax,email,"
        "email2,email3,website,birthday,notes,tags");
    row("Outlook's parts of names", "person", "Title,First Name,Middle Name,Last Name,Suffix",
        "job_title,given_name,middle_name,family_name,name_suffix");
    row("Google's parts of names", "person", "Name Prefix,First Name,Middle Name,Last Name,Name Suffix",
        ",given_name,middle_name,family_name,name_suffix");
    row("Outlook in German", "person",
        "Vorname,Nachname,Firma,Position,Straße geschäftlich,Ort geschäftlich,Postleitzahl geschäftlich,Land/Region "
        "geschäftlich,Telefon geschäftlich,Telefon (privat),Mobiltelefon,Fax geschäftlich,E-Mail-Adresse,E-Mail 2: "
        "Adresse,Webseite,Geburtstag,Notizen,Kategorien",
        "given_name,family_name,organisation,job_title,street,city,postal_code,country,phone,phone2,mobile,fax,email,"
        "email2,website,birthday,notes,tags");
    row("Outlook in French", "person",
        "Prénom,Nom de famille,Société,Titre,Rue (bureau),Ville (bureau),Code postal (bureau),Téléphone (bureau),Tél. "
        "mobile,Adresse de messagerie,Page Web,Anniversaire",
        "given_name,family_name,organisation,job_title,street,city,postal_code,phone,mobile,email,website,birthday");
    row("Outlook in Spanish", "person",
        "Nombre de pila,Apellidos,Empresa,Puesto,Calle del trabajo,Ciudad de trabajo,Teléfono del trabajo,Teléfono "
        "móvil,Dirección de correo electrónico,Cumpleaños",
        "given_name,family_name,organisation,job_title,street,city,phone,mobile,email,birthday");
    row("Chinese", "person", "姓,名,公司,职务,手机,电子邮件地址,城市,生日,备注",
        "family_name,given_name,organisation,job_title,mobile,email,city,birthday,notes");
    row("Google Contacts", "person",
        "Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,E-mail 1 - Value,E-mail 2 - "
        "Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Website 1 - Value,Birthday",
        "name,given_name,family_name,organisation,job_title,email,email2,phone,street,city,postal_code,website,"
        "birthday");
    row("Outlook in Spanish, newer", "person",
        "Nombre,Apellidos,Organización,Puesto,Ciudad del trabajo,Provincia o estado del trabajo,País o región del "
        "trabajo,Particular,Móvil,Dirección del correo electrónico 2",
        "name,family_name,organisation,job_title,city,region,country,phone2,mobile,email2");
    row("HubSpot in German", "person",
        "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Kontakt-Besitzer,Unternehmensname,Jobbezeichnung,Ort,"
        "Land/Region",
        "external_id,given_name,family_name,email,phone,owner,organisation,job_title,city,country");
    row("HubSpot in French", "person",
        "ID de fiche d'information,Prénom,Nom de famille,E-mail,Numéro de téléphone,Propriétaire du contact,Nom de "
        "l'entreprise,Intitulé du poste,Ville,Pays/région",
        "external_id,given_name,family_name,email,phone,owner,organisation,job_title,city,country");
    row("HubSpot in Spanish", "person",
        "ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Propietario del contacto,Nombre de la "
        "empresa,Cargo,Ciudad,País/región",
        "external_id,name,family_name,email,phone,owner,organisation,job_title,city,country");
    row("HubSpot in Chinese", "person", "记录 ID,名字,姓氏,电子邮件,电话号码,联系人所有者,公司名称,职位,城市,国家/地区",
        "external_id,given_name,family_name,email,phone,owner,organisation,job_title,city,country");
    row("Salesforce contacts", "person",
        "First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,Mailing Zip/Postal "
        "Code,Mailing Country,Phone,Fax,Mobile,Email,Contact ID",
        "given_name,family_name,job_title,organisation,street,city,region,postal_code,country,phone,fax,mobile,email,"
        "external_id");
    row("HubSpot", "opportunity", "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date",
        "external_id,name,stage,closed_at,owner,amount,pipeline,opened_on");
    row("Salesforce", "organisation",
        "AccountName,BillingStreet,BillingCity,BillingPostalCode,BillingCountry,AnnualRevenue,NumberOfEmployees,"
        "Industry",
        "name,street,city,postal_code,country,annual_revenue,employees,industry");
    row("Pipedrive", "opportunity",
        "Deal - Title,Deal - Value,Deal - Currency of value,Deal - Expected close date,Deal - Stage,Organization - "
        "Name,Deal - Lost reason",
        "name,amount,currency,expected_close,stage,organisation,lost_reason");
    row("Zoho", "opportunity", "Deal Name,Account Name,Closing Date,Stage,Lead Source,Probability (%)",
        "name,organisation,expected_close,stage,source,probability");
    row("EspoCRM", "person",
        "firstName,lastName,emailAddress,phoneNumber,accountName,addressStreet,addressPostalCode,assignedUserName",
        "given_name,family_name,email,phone,organisation,street,postal_code,owner");
}

void TestColumnGuess::headersFindTheirFields()
{
    QFETCH(const QByteArray, entity);
    QFETCH(const QString, headers);
    QFETCH(const QString, keys);
    QStringList found;
    for (const auto &match : guessColumns(entity, headers.split(',')))
        found.append(QString::fromLatin1(match.key));
    QCOMPARE(found.join(','), keys);
    QCOMPARE(guessEntity(headers.split(',')).entity, entity);
}

void TestColumnGuess::noKeyIsGivenTwice()
{
    const auto matches = guessColumns("opportunity", {"Amount", "Deal value", "Amount (USD)", "Stage", "Status"});
    QCOMPARE(matches[0].key, "amount");
    QVERIFY(matches[1].key.isEmpty());
    QVERIFY(matches[2].key.isEmpty());
    QCOMPARE(matches[3].key, "stage");
    QCOMPARE(matches[4].key, "won_or_lost"); // beside the stage, the status says how the deal ended
}

void TestColumnGuess::furtherAddressesTakeTheNextPlace()
{
    const auto matches = guessColumns("person", {"Work email", "Email", "Courriel", "E-mail", "Phone", "Telephone"});
    QCOMPARE(matches[1].key, "email");
    QVERIFY(matches[0].key.startsWith("email"));
    QCOMPARE(matches[4].key, "phone");
    QCOMPARE(matches[5].key, "phone2");
}

void TestColumnGuess::textAroundAKnownNameIsUnderstood()
{
    const auto matches = guessColumns("opportunity", {"Betrag (EUR)", "Stage *", "DEAL - Owner"});
    QCOMPARE(matches[0].key, "amount");
    QCOMPARE(matches[0].confidence, 80);
    QCOMPARE(matches[1].key, "stage");
    QCOMPARE(matches[2].key, "owner");
}

void TestColumnGuess::unknownHeadersAndEntitiesMatchNothing()
{
    QVERIFY(guessColumns("person", {"Flux capacitor"})[0].key.isEmpty());
    QVERIFY(guessColumns("starship", {"Name"})[0].key.isEmpty());
    QVERIFY(guessEntity({"Flux capacitor", ""}).entity.isEmpty());
    QCOMPARE(knownHeaders({"Name", "Flux capacitor", "金额"}), 2);
}

CRM_TEST(TestColumnGuess)
#include "tst_columnguess.moc"
