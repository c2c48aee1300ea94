// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnguess.h"
#include "tests/support/test.h"

using namespace crm;

/// All columns of a file together, as other programs export them: the names compete for the fields.
class TestWholeExports : public QObject
{
    Q_OBJECT
private slots:
    void wholeExportsFindTheirKindOfRecords_data();
    void wholeExportsFindTheirKindOfRecords();
};

namespace {

struct Export
{
    const char *name;
    const char *entity;
    const char *headers;
    const char *leftOut; ///< headers without a place, in the file's order
};

constexpr Export exports[] = {
    {"Outlook in German", "person",
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Ort "
        "geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,Land/Region geschäftlich,Straße privat,Ort "
        "privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region privat,Fax geschäftlich,Telefon "
        "geschäftlich,Telefon geschäftlich 2,Fax privat,Telefon (privat),Mobiltelefon,Weiteres "
        "Telefon,Haupttelefon,E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: "
        "Adresse,Geburtstag,Geschlecht,Kategorien,Notizen,Sprache,Webseite",
        "Anrede,Abteilung,Straße privat,Ort privat,Bundesland/Kanton privat,Postleitzahl privat,Land/Region privat,Fax "
        "privat,Telefon (privat),Weiteres Telefon,Haupttelefon,E-Mail-Typ,E-Mail: Angezeigter Name,Geschlecht"},
    {"Outlook in French", "person",
        "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Ville (bureau),Dép/Région "
        "(bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),Ville (domicile),Code postal "
        "(domicile),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),Téléphone (domicile),Tél. "
        "mobile,Adresse de messagerie,Adresse de messagerie 2,Anniversaire,Catégories,Langue,Notes,Page Web,Profession",
        "Service,Titre,Rue (domicile),Ville (domicile),Code postal (domicile),Téléphone 2 (bureau),Profession"},
    {"Outlook in Spanish", "person",
        "Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Organización,Departamento,Puesto,Calle del trabajo,Ciudad "
        "de trabajo,Provincia o estado de trabajo,Código postal del trabajo,País o región del trabajo,Calle "
        "particular,Ciudad de residencia,Código postal de residencia,Fax del trabajo,Teléfono del trabajo,Teléfono del "
        "trabajo 2,Particular,Número del móvil,Dirección del correo electrónico,Dirección del correo electrónico "
        "2,Cumpleaños,Categorías,Idioma,Notas,Página Web",
        "Tratamiento,Departamento,Calle particular,Ciudad de residencia,Código postal de residencia,Teléfono del "
        "trabajo 2"},
    {"Outlook in Chinese", "person",
        "称谓,名,中间名,姓,后缀,单位,部门,职务,商务地址 街道,商务地址 市/县,商务地址 省/市/自治区,商务地址 "
        "邮政编码,商务地址 国家/地区,住宅地址 街道,住宅地址 市/县,住宅地址 邮政编码,商务传真,商务电话,商务电话 "
        "2,住宅电话,移动电话,电子邮件地址,电子邮件 2 地址,生日,类别,附注,网页,语言",
        "称谓,部门,住宅地址 街道,住宅地址 市/县,住宅地址 邮政编码,商务电话 2"},
    {"Salesforce accounts in German", "organisation",
        "Accountname,Accountinhaber,Übergeordneter Account,Rechnungsanschrift (Straße),Rechnungsanschrift "
        "(Ort),Rechnungsanschrift (PLZ),Rechnungsanschrift "
        "(Land),Telefon,Fax,Website,Branche,Mitarbeiter,Jahresumsatz,Beschreibung",
        ""},
    {"Salesforce accounts in French", "organisation",
        "Nom du compte,Propriétaire du compte,Compte parent,Rue de facturation,Ville de facturation,Code postal de "
        "facturation,Pays de facturation,Téléphone,Site Web,Secteur d'activité,Employés,Chiffre d'affaires annuel",
        ""},
    {"Salesforce accounts in Spanish", "organisation",
        "Nombre de la cuenta,Propietario de la cuenta,Cuenta principal,Calle de facturación,Ciudad de "
        "facturación,Código postal de facturación,País de facturación,Teléfono,Sitio Web,Sector,Empleados,Ingresos "
        "anuales",
        ""},
    {"Salesforce accounts in Chinese", "organisation",
        "客户名称,客户所有人,上级客户,开单街道,开单城市,开单邮政编码,开单国家/地区,电话,网站,行业,员工数,年收入", ""},
    {"HubSpot deals in German", "opportunity",
        "Datensatz-ID,Dealname,Deal-Phase,Abschlussdatum,Deal-Inhaber,Betrag,Pipeline,Erstellungsdatum", ""},
    {"HubSpot deals in French", "opportunity",
        "ID de fiche d'information,Nom de la transaction,Phase de la transaction,Date de fermeture,Propriétaire de la "
        "transaction,Montant,Pipeline,Date de création",
        ""},
    {"HubSpot deals in Spanish", "opportunity",
        "ID de registro,Nombre del negocio,Etapa del negocio,Fecha de cierre,Propietario del "
        "negocio,Importe,Pipeline,Fecha de creación",
        ""},
    {"HubSpot deals in Chinese", "opportunity", "记录 ID,交易名称,交易阶段,关闭日期,交易所有者,金额,管道,创建日期", ""},
    {"HubSpot tickets", "service_case",
        "Ticket ID,Ticket name,Ticket status,Pipeline,Create date,Priority,Ticket owner,Source,Category,Ticket "
        "description,Close date",
        "Pipeline"},
    {"HubSpot tickets in German", "service_case",
        "Ticket-ID,Ticketname,Ticketstatus,Pipeline,Erstellungsdatum,Priorität,Ticket-Inhaber,Quelle,Kategorie,"
        "Ticketbeschreibung,Abschlussdatum",
        "Pipeline"},
    {"Salesforce cases", "service_case",
        "Case Number,Subject,Status,Priority,Case Origin,Case Reason,Contact Name,Account Name,Case Owner,Date/Time "
        "Opened,Date/Time Closed,Description,Type",
        ""},
    {"Salesforce cases in German", "service_case",
        "Kundenvorgangsnummer,Betreff,Status,Priorität,Kundenvorgangsursprung,Kontaktname,Accountname,"
        "Kundenvorgangsinhaber,Erstellt am,Beschreibung,Typ",
        ""},
    {"Salesforce cases in Chinese", "service_case",
        "个案编号,主题,状态,优先级,个案来源,个案原因,联系人姓名,客户名,个案所有人,打开日期/时间,描述,类型", ""},
    {"Salesforce leads", "lead",
        "First Name,Last Name,Title,Company,Street,City,State/Province,Zip/Postal Code,Country,Phone,Mobile,Email,Lead "
        "Status,Lead Source,Lead Owner,Lead ID,Rating,Industry,Annual Revenue",
        "Rating,Industry,Annual Revenue"},
    {"Salesforce leads in German", "lead",
        "Vorname,Nachname,Titel,Firma,Straße,Ort,PLZ,Land,Telefon,Mobil,E-Mail,Lead-Status,Lead-Quelle,Lead-Inhaber",
        ""},
    {"Salesforce leads in French", "lead",
        "Prénom,Nom,Titre,Société,Rue,Ville,Code postal,Pays,Téléphone,Mobile,E-mail,Statut de la piste,Origine de la "
        "piste,Propriétaire de la piste",
        ""},
    {"Zoho leads", "lead",
        "Record Id,Lead Owner,Company,First Name,Last Name,Designation,Email,Phone,Fax,Mobile,Website,Lead Source,Lead "
        "Status,Industry,No. of Employees,Annual Revenue,Email Opt Out,Street,City,State,Zip Code,Country,Description",
        "Fax,Industry,No. of Employees,Annual Revenue"},
    {"Zoho deals", "opportunity",
        "Record Id,Deal Owner,Deal Name,Amount,Expected Revenue,Closing Date,Account Name,Stage,Type,Probability "
        "(%),Next Step,Lead Source,Contact Name,Campaign Source,Description,Created Time,Tag",
        "Expected Revenue,Type,Campaign Source"},
    {"Zoho cases", "service_case",
        "Record Id,Case Number,Case Owner,Status,Priority,Product Name,Case Origin,Subject,Related To,Account "
        "Name,Deal Name,Case Reason,Reported By,Email,Phone,Description,Solution,Created Time",
        "Record Id,Related To,Deal Name,Email,Phone"},
    {"Zoho products", "product",
        "Record Id,Product Name,Product Owner,Product Code,Vendor Name,Product Category,Unit Price,Usage Unit,Qty in "
        "Stock,Description,Tax",
        "Product Owner,Vendor Name,Qty in Stock,Tax"},
    {"Zoho accounts", "organisation",
        "Record Id,Account Owner,Account Name,Account Site,Parent Account,Account "
        "Number,Website,Phone,Fax,Industry,Ownership,Employees,Annual Revenue,Billing Street,Billing City,Billing "
        "State,Billing Code,Billing Country,Description",
        "Account Site,Account Number,Ownership"},
    {"Salesforce deals in German", "opportunity",
        "Opportunity-Name,Accountname,Phase,Schlusstermin,Betrag,Wahrscheinlichkeit (%),Leadquelle,Nächster "
        "Schritt,Opportunity-Inhaber",
        ""},
    {"Salesforce deals in Chinese", "opportunity",
        "业务机会名称,客户名称,阶段,结束日期,金额,可能性 (%),潜在客户来源,下一步,业务机会所有人", ""},
    {"Pipedrive organisations", "organisation",
        "Organization - Name,Organization - Label,Organization - Owner,Organization - Street/road name of "
        "Address,Organization - City/town/village/locality of Address,Organization - ZIP/Postal code of "
        "Address,Organization - Country of Address,Organization - ID",
        ""},
    {"Pipedrive people", "person",
        "Person - Name,Person - Label,Person - Organization,Person - Email - Work,Person - Email - Home,Person - Phone "
        "- Work,Person - Phone - Mobile,Person - Owner,Person - ID",
        ""},
    {"Pipedrive deals", "opportunity",
        "Deal - Title,Deal - Value,Deal - Currency,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - "
        "Pipeline,Deal - Owner,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - "
        "Status,Deal - Expected close date,Deal - Label,Deal - ID",
        "Deal - Lost time"},
    {"Pipedrive products", "product",
        "Product - Name,Product - Product code,Product - Category,Product - Unit prices,Product - Unit,Product - "
        "Description,Product - ID",
        ""},
};

} // namespace

void TestWholeExports::wholeExportsFindTheirKindOfRecords_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("leftOut");
    for (const auto &file : exports)
        QTest::newRow(file.name) << QByteArray(file.entity) << QString::fromUtf8(file.headers)
                                 << QString::fromUtf8(file.leftOut);
}

void TestWholeExports::wholeExportsFindTheirKindOfRecords()
{
    QFETCH(const QByteArray, entity);
    QFETCH(const QString, headers);
    QFETCH(const QString, leftOut);
    const auto columns = headers.split(u',');
    QCOMPARE(guessEntity(columns).entity, entity);
    const auto matches = guessColumns(entity, columns);
    QStringList without;
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (matches[i].key.isEmpty())
            without.append(columns[i]);
    QCOMPARE(without.join(u','), leftOut);
}

CRM_TEST(TestWholeExports)
#include "tst_wholeexports.moc"
