// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnguess.h"
#include "models/exchange/importtargets.h"

#include "db/entity/registry.h"
#include "tests/support/test.h"

using namespace crm;

/// The names that exports of Outlook, Google Contacts, HubSpot, Salesforce, Pipedrive and Zoho give their columns, in
/// English, German, French, Spanish and Chinese.
class TestColumnNames : public QObject
{
    Q_OBJECT
private slots:
    void everyProgramsColumnIsKnown_data();
    void everyProgramsColumnIsKnown();
};

namespace {

struct Names
{
    const char *entity;
    const char *key;     ///< empty: the column goes nowhere
    const char *headers; ///< each by itself; separated by |
};

constexpr Names known[] = {
    {"person", "given_name", "First Name|名|Given Name|Person - First name"},
    {"person", "middle_name", "Middle Name|Weitere Vornamen|Deuxième prénom|Segundo nombre|中间名|Additional Name"},
    {"person", "family_name", "Last Name|姓|Family Name|Person - Last name"},
    {"person", "name_suffix", "Suffix|Suffixe|Sufijo|后缀|Name Suffix"},
    {"person", "email",
        "E-mail Address|E-Mail-Adresse|Adresse de messagerie|Dirección de correo electrónico|Dirección del correo "
        "electrónico|电子邮件地址|E-mail 1 - Value|Person - Email - Work|Person - E-Mail - Büro"},
    {"person", "email2",
        "E-mail 2 Address|E-Mail 2: Adresse|Adresse de messagerie 2|Dirección del correo electrónico 2|电子邮件 2 "
        "地址|E-mail 2 - Value|Person - Email - Home|Secondary Email"},
    {"person", "email3",
        "E-mail 3 Address|E-Mail 3: Adresse|Adresse de messagerie 3|Dirección del correo electrónico 3|电子邮件 3 "
        "地址|E-mail 3 - Value|Person - Email - Other"},
    {"person", "phone2",
        "Home Phone|Other Phone|Telefon (privat)|Weiteres Telefon|Téléphone (domicile)|Téléphone 2 (bureau)|Téléphone "
        "(autre)|Teléfono del trabajo 2|Teléfono particular|Otro teléfono|商务电话 2|住宅电话|其他电话|Phone 2 - "
        "Value|Person - Phone - Home"},
    {"person", "phone",
        "Business Phone|Company Main Phone|Primary Phone|Telefon geschäftlich|Telefon Firma|Haupttelefon|Téléphone "
        "(bureau)|Téléphone société|Téléphone principal|Teléfono del trabajo|Teléfono "
        "principal|商务电话|单位主要电话|主要电话|Phone 1 - Value|Phone Number|Person - Phone - Work|Person - Telefon "
        "- Büro"},
    {"person", "mobile",
        "Mobile Phone|Mobiltelefon|Tél. mobile|Teléfono móvil|Número del móvil|移动电话|Mobile Phone Number|Person - "
        "Phone - Mobile"},
    {"person", "fax",
        "Business Fax|Home Fax|Fax geschäftlich|Fax privat|Télécopie (bureau)|Télécopie (domicile)|Fax del trabajo|Fax "
        "particular|商务传真|住宅传真"},
    {"person", "job_title",
        "Job Title|Position|Beruf|Profession|Puesto|职务|Organization Title|Organization 1 - Title"},
    {"person", "organisation",
        "Company|Société|Organización|单位|公司|Organization Name|Organization 1 - Name|Associated Company|Primary "
        "company|Company name|Account Name|Accountname|Person - Organization"},
    {"person", "street",
        "Business Street|Home Street|Other Street|Straße geschäftlich|Straße privat|Rue (bureau)|Rue (domicile)|Calle "
        "del trabajo|Calle del domicilio|Calle particular|商务地址 街道|住宅地址 街道|Address 1 - Street|Street "
        "Address|Mailing Street|Postanschrift (Straße)"},
    {"person", "city",
        "Business City|Home City|Other City|Ort geschäftlich|Ort privat|Ville (bureau)|Ville (domicile)|Ciudad de "
        "trabajo|Ciudad del trabajo|Ciudad de residencia|商务地址 市/县|住宅地址 市/县|Address 1 - City|Mailing City"},
    {"person", "region",
        "Business State|Home State|Region geschäftlich|Bundesland/Kanton privat|Dép/Région (bureau)|Dép/Région "
        "(domicile)|Provincia o estado de trabajo|Provincia o estado de residencia|商务地址 省/市/自治区|住宅地址 "
        "省/市/自治区|Address 1 - Region|State/Region|Mailing State/Province|Mailing State"},
    {"person", "postal_code",
        "Business Postal Code|Home Postal Code|Other Postal Code|Postleitzahl geschäftlich|Postleitzahl privat|Code "
        "postal (bureau)|Code postal (domicile)|Código postal del trabajo|Código postal de residencia|Código postal "
        "del domicilio|商务地址 邮政编码|住宅地址 邮政编码|Address 1 - Postal Code|Postal Code|Mailing Zip/Postal "
        "Code|Mailing Zip"},
    {"person", "country",
        "Business Country/Region|Home Country/Region|Land/Region geschäftlich|Land/Region privat|Pays/Région "
        "(bureau)|Pays/Région (domicile)|País o región del trabajo|País o región del domicilio|商务地址 "
        "国家/地区|住宅地址 国家/地区|Address 1 - Country|Country/Region|Mailing Country"},
    {"person", "website", "Web Page|Personal Web Page|Webseite|Page Web|Página Web|网页|Website 1 - Value|Website URL"},
    {"person", "tags", "Categories|Kategorien|Catégories|Categorías|类别|Group Membership|Labels|Person - Label|Tag"},
    {"person", "language", "Language|Sprache|Langue|Idioma|语言|Preferred language"},
    {"person", "notes", "Notes|Notas|附注|Description"},
    {"person", "",
        "Department|E-Mail: Angezeigter Name|Organization Department|E-mail 1 - Label|Address 1 - Formatted"},
    {"person", "birthday", "Geburtstag|Anniversaire|Cumpleaños|Date of birth|Birthdate|Date of Birth"},
    {"person", "name", "File As|Full Name|Person - Name|Contact Name"},
    {"person", "owner",
        "Contact owner|Contact Owner|Kontaktinhaber|Person - Owner|Zuständiger Mitarbeiter in HubSpot|Propriétaire du "
        "contact|Propietario del contacto|联系人所有者"},
    {"person", "external_id", "Record ID|Record ID - Contact|Contact ID|Person - ID|Record Id"},
    {"organisation", "name",
        "Company name|Account Name|Organization - Name|Firmenname|Unternehmensname|Nom de l'entreprise|Raison "
        "sociale|Nom du compte|Compte|Nombre de la empresa|Razón social|Nombre de la cuenta|公司名称|客户名称"},
    {"organisation", "owner",
        "Company owner|Account Owner|Organization - Owner|Für Unternehmen zuständiger "
        "Mitarbeiter|Unternehmensinhaber|Accountinhaber|Propriétaire de l'entreprise|Propriétaire du "
        "compte|Propietario de la empresa|Propietario de cuenta|公司所有者|客户所有人"},
    {"organisation", "website",
        "Company Domain Name|Website URL|Unternehmensdomain|Domain-Name des Unternehmens|Site web|Nom de domaine de "
        "l'entreprise|Sitio web|Nombre de dominio de la empresa|公司域名|网站"},
    {"organisation", "employees",
        "Number of Employees|Employees|Mitarbeiterzahl|Anzahl der Mitarbeiter|Nombre d'employés|Número de "
        "empleados|员工人数|员工数量|Employés"},
    {"organisation", "annual_revenue", "Annual Revenue|Jahresumsatz|Chiffre d'affaires annuel|Ingresos anuales|年收入"},
    {"organisation", "parent",
        "Parent Company|Parent Account|Muttergesellschaft|Übergeordneter Account|Übergeordnetes Unternehmen|Société "
        "mère|Empresa matriz|母公司"},
    {"organisation", "founded", "Year Founded"},
    {"organisation", "street",
        "Street Address|Billing Street|Organization - Address|Organization - Street/road name of "
        "Address|Rechnungsanschrift"},
    {"organisation", "postal_code",
        "Postal Code|Billing Zip/Postal Code|Billing Code|Organization - ZIP/Postal code of Address|邮政编码"},
    {"organisation", "region", "State/Region|Billing State/Province|Organization - State/county of Address|省/地区"},
    {"organisation", "country",
        "Country/Region|Billing Country|Organization - Country of "
        "Address|Land/Region|Pays/région|País/región|国家/地区"},
    {"organisation", "external_id", "Record ID|Account ID|Account Number|Datensatz-ID"},
    {"organisation", "city", "Billing City|Organization - City/town/village/locality of Address"},
    {"organisation", "tags", "Organization - Label"},
    {"organisation", "industry", "Branche|Secteur d'activité|Sector|行业"},
    {"organisation", "tax_id", "Umsatzsteuer-ID|USt-IdNr.|N° TVA|Numéro de TVA|NIF|CIF|统一社会信用代码"},
    {"organisation", "phone", "Telefonnummer"},
    {"lead", "status",
        "Lead Status|Leadstatus|Lead-Status|Statut du lead|Statut de la piste|Estado del lead|Estado de la "
        "iniciativa|线索状态|潜在客户状态"},
    {"lead", "source",
        "Lead Source|Original Source|Leadquelle|Lead-Quelle|Source du lead|Origine de la piste|Fuente del lead|Fuente "
        "de posible cliente|Origen del lead|线索来源|潜在客户来源|Lead - Source"},
    {"lead", "owner",
        "Lead Owner|Lead-Inhaber|Leadinhaber|Propriétaire du lead|Propriétaire de la piste|Propietario del "
        "lead|线索所有者|潜在客户所有人"},
    {"lead", "company", "Company / Account|Company|Unternehmensname|Nom de l'entreprise|Nombre de la empresa|公司名称"},
    {"lead", "job_title", "Designation"},
    {"lead", "external_id", "Lead ID"},
    {"lead", "reason", "Unqualified Reason"},
    {"lead", "opt_out", "Email Opt Out"},
    {"lead", "opened_at", "Create Date"},
    {"lead", "", "Annual Revenue|Lead - Label"},
    {"lead", "next_step_on", "下次跟进时间"},
    {"lead", "interest", "Lead - Title"},
    {"lead", "amount", "Lead - Value"},
    {"lead", "name", "Lead - Contact person"},
    {"opportunity", "name",
        "Deal Name|Opportunity Name|Deal - Title|Dealname|Deal-Name|Opportunity-Name|Deal - Titel|Nom de la "
        "transaction|Nom de l'opportunité|Nombre del negocio|Nombre de la oportunidad|交易名称|商机名称|业务机会名称"},
    {"opportunity", "stage",
        "Deal Stage|Deal - Stage|Deal-Phase|Phase|Phase de la transaction|Étape|Etapa del "
        "negocio|交易阶段|阶段|销售阶段|Status"},
    {"opportunity", "closed_at",
        "Close Date|Deal - Won time|Deal - Deal closed on|Abschlussdatum|Schlusstermin|Date de fermeture|Date de "
        "clôture|Fecha de cierre|关闭日期|成交日期"},
    {"opportunity", "owner",
        "Deal owner|Opportunity Owner|Deal - Owner|Deal-Inhaber|Zuständiger Mitarbeiter für "
        "Deal|Opportunity-Inhaber|Deal - Besitzer|Propriétaire de la transaction|Propietario del negocio|Propietario "
        "de oportunidad|交易所有者|商机所有人"},
    {"opportunity", "amount", "Amount|Deal - Value|Betrag|Deal - Wert|Montant|Importe|Valor|金额"},
    {"opportunity", "pipeline", "Pipeline|Deal - Pipeline"},
    {"opportunity", "opened_on",
        "Create Date|Created Date|Deal - Deal created|Erstellungsdatum|Fecha de creación|创建日期"},
    {"opportunity", "lost_reason",
        "Closed Lost Reason|Loss Reason|Deal - Lost reason|Reason For Loss|Verlustgrund|Raison de la perte|Motivo de "
        "la pérdida|丢单原因|Deal - Grund für Verlust|Grund für den Verlust|Affaire - Raison de la perte|Trato - "
        "Motivo de "
        "pérdida|Motivo de cierre perdido|丢失原因|损失原因"},
    {"opportunity", "name", "Affaire - Titre|Trato - Título|Transaction|交易 - 标题"},
    {"opportunity", "amount", "Affaire - Valeur|Trato - Valor|Dealwert|交易金额"},
    {"opportunity", "stage", "Affaire - Étape|Trato - Etapa|Deal - Phase"},
    {"opportunity", "owner", "Affaire - Propriétaire|Trato - Propietario|Zuständiger Mitarbeiter"},
    {"opportunity", "person", "Deal - Kontaktperson|Affaire - Personne à contacter|Trato - Persona de contacto"},
    {"opportunity", "organisation",
        "Deal - Organisation|Affaire - Organisation|Trato - Organización|Zugehöriges Unternehmen|Empresa asociada"},
    {"opportunity", "expected_close",
        "Deal - Voraussichtliches Abschlussdatum|Affaire - Date de clôture prévue|Trato - Fecha prevista de cierre"},
    {"opportunity", "opened_on", "Deal - Deal erstellt am|Affaire - Affaire créée|Trato - Trato creado|添加时间"},
    {"opportunity", "closed_at", "Deal - Gewonnen am|Affaire - Gagné le|Trato - Ganado el|赢单时间"},
    {"opportunity", "probability",
        "Deal probability|Probability (%)|Deal - Probability|Wahrscheinlichkeit (%)|Probabilité (%)|Probabilidad "
        "(%)|概率 (%)|可能性 (%)"},
    {"opportunity", "organisation", "Associated Company|Deal - Organization"},
    {"opportunity", "person", "Associated Contact|Deal - Contact person|Kontaktname"},
    {"opportunity", "notes", "Deal Description"},
    {"opportunity", "next_step", "Next step"},
    {"opportunity", "external_id", "Opportunity ID|Deal - ID|记录 ID"},
    {"opportunity", "source", "Lead Source|Leadquelle|Origine de la piste"},
    {"opportunity", "currency", "Deal - Currency|Deal - Währung"},
    {"opportunity", "expected_close",
        "Deal - Expected close date|Closing Date|Deal - Erwartetes Abschlussdatum|Date de clôture prévue|Fecha de "
        "cierre prevista|预计成交日期"},
    {"opportunity", "tags", "Deal - Label"},
    {"product", "name", "Product Name|Product - Name|Produktname|Nom du produit|Nombre del producto|产品名称"},
    {"product", "sku",
        "Product Code|Product SKU|SKU|Product - Product code|Produktcode|Artikelnummer|Artikel-Nr.|Code "
        "produit|Référence|Código de producto|Código del producto|产品代码|产品编号"},
    {"product", "category",
        "Product Family|Product Category|Product - Category|Produktfamilie|Produktkategorie|Famille de "
        "produits|Catégorie de produit|Familia de productos|Categoría de producto|产品系列|产品类别"},
    {"product", "price",
        "Unit Price|List Price|Product - Unit prices|Listenpreis|Stückpreis|Prix unitaire|Prix catalogue|Precio "
        "unitario|Precio de lista|单价|标价"},
    {"product", "cost", "Unit cost|Stückkosten|Einkaufspreis|Coût unitaire|Costo unitario|单位成本"},
    {"product", "description",
        "Product Description|Product - Description|Produktbeschreibung|Description du produit|Descripción del "
        "producto|产品描述"},
    {"product", "unit", "Product - Unit|Usage Unit|计量单位"},
    {"service_case", "external_id",
        "Case Number|Ticket ID|Kundenvorgangsnummer|Ticket-ID|Beschwerdenummer|Numéro de requête|Numéro de la "
        "requête|ID du ticket|Numéro de réclamation|Número del caso|Número de caso|ID del ticket|工单编号|工单 "
        "ID|个案编号"},
    {"service_case", "subject",
        "Subject|Ticket name|Ticketname|Betreff|Nom du ticket|Objet|Nombre del ticket|Asunto|工单名称|主题"},
    {"service_case", "status",
        "Status|Ticket status|Ticketstatus|Ticket-Status|Statut du ticket|Estado del ticket|工单状态|状态"},
    {"service_case", "priority", "Priority|Priorität|Priorité|Prioridad|优先级"},
    {"service_case", "channel",
        "Case Origin|Source|Kundenvorgangsursprung|Eingangskanal|Origine de la requête|Origen del caso|个案来源"},
    {"service_case", "category", "Case Reason|Category|Beschwerdegrund|Motif|Motivo|个案原因|投诉类别"},
    {"service_case", "person", "Contact Name|Reported By|Requester"},
    {"service_case", "organisation", "Account Name"},
    {"service_case", "owner",
        "Case Owner|Ticket owner|Assignee|Kundenvorgangsinhaber|Ticket-Inhaber|Propriétaire de la requête|Propriétaire "
        "du ticket|Propietario del caso|Propietario del ticket|工单所有者|个案所有人"},
    {"service_case", "opened_at",
        "Date/Time Opened|Opened Date|Create date|Created Time|Requested|Erstellungsdatum|Erstellt "
        "am|Eingangsdatum|Date de création|Date de réclamation|Fecha de creación|Fecha de la queja|创建日期|投诉日期"},
    {"service_case", "closed_at",
        "Date/Time Closed|Close date|Solved at|Abschlussdatum|Date de fermeture|Fecha de cierre|关闭日期"},
    {"service_case", "description",
        "Description|Ticket description|Ticketbeschreibung|Description du ticket|Descripción del "
        "ticket|工单描述|投诉内容"},
    {"service_case", "kind", "Type"},
    {"service_case", "product", "Product Name"},
    {"service_case", "resolution", "Resolution|Solution|处理结果"},
    {"service_case", "tags", "Tags"},
    {"service_case", "severity", "Schweregrad|Gravité|Gravedad|严重程度"},
};

} // namespace

void TestColumnNames::everyProgramsColumnIsKnown_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("headers");
    for (const auto &names : known)
        QTest::addRow("%s.%s", names.entity, names.key)
            << QByteArray(names.entity) << QByteArray(names.key) << QString::fromUtf8(names.headers);
}

void TestColumnNames::everyProgramsColumnIsKnown()
{
    QFETCH(const QByteArray, entity);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, headers);
    QStringList wrong;
    for (const auto &header : headers.split(u'|'))
        if (const auto found = guessColumns(entity, {header}).first().key; found != key)
            wrong.append(header + QStringLiteral(" → ") + QString::fromLatin1(found));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral(", "))));
    const auto &described = *Registry::instance().byName(entity);
    QVERIFY2(key.isEmpty() || !importKey(described, key).isEmpty(), "nothing in the records takes it");
}

CRM_TEST(TestColumnNames)
#include "tst_columnnames.moc"
