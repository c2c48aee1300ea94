// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnsynonyms.h"

namespace crm {

namespace {

constexpr ColumnSynonyms person[] = {
    {"given_name", "given name|first name|forename|vorname|prénom|nombre de pila|nombres|名|名字"},
    {"family_name",
        "family name|last name|surname|nachname|familienname|nom de famille|apellidos|apellido|primer "
        "apellido|姓|姓氏"},
    {"middle_name",
        "middle name|middle names|additional name|second name|weitere vornamen|zweiter vorname|deuxième prénom|second "
        "prénom|segundo nombre|中间名"},
    {"name_suffix", "suffix|name suffix|namenszusatz|suffixe|sufijo|后缀"},
    {"name",
        "name|full name|display name|person|contact|contact name|vollständiger name|nom complet|nombre "
        "completo|customer name|lead name|person name|anzeigename|file "
        "as|姓名|氏名|名前|お名前|联系人|联系人姓名|客户姓名|nom|nombre"},
    {"job_title",
        "job title|title|position|role|organization title|organization 1 "
        "title|funktion|berufsbezeichnung|beruf|titre|fonction|poste|intitulé du "
        "poste|jobbezeichnung|stellenbezeichnung|"
        "puesto|cargo|职务|职位|头衔|役職|profession|intitulé de poste|职业"},
    {"organisation",
        "organisation|organization|company|company name|account|account name|employer|organization name|organization 1 "
        "name|associated company|primary company|firma|firmenname|unternehmen|unternehmensname|société|nom de la "
        "société|entreprise|nom de l'entreprise|nombre de la "
        "empresa|organización|empresa|compañía|公司|单位|公司名称|企业|会社|会社名|zugehöriges unternehmen|entreprise "
        "associée|empresa asociada|关联公司|organisationsname|nombre de la organización|nom de "
        "l'organisation|客户名|accountname|nom du compte|nombre de la cuenta|公司名"},
    {"email",
        "email|email address|email 1|email 1 value|email 1 address|primary email|work email|business email|email "
        "work|mail|e-mail-adresse|e-mail 1: adresse|e-mail geschäftlich|adresse de messagerie|adresse "
        "e-mail|courriel|adresse électronique|dirección de correo electrónico|correo "
        "electrónico|correo|邮箱|电子邮件|電子郵件|電子郵件地址|電郵|电子邮件地址|电子邮箱|メール|メールアドレス|"
        "eメール|dirección del correo electrónico|email büro|email arbeit|email travail|email trabajo|e-mail "
        "büro|e-mail bureau|adresse e-mail professionnelle|correo electrónico trabajo|correo electrónico del "
        "trabajo|correo de trabajo|工作邮箱|工作电子邮件"},
    {"email2",
        "email 2|email 2 value|email 2 address|secondary email|other email|home email|personal email|email home|e-mail "
        "2: adresse|e-mail privat|adresse de messagerie 2|courriel 2|dirección de correo electrónico 2|correo "
        "electrónico 2|电子邮件 2 地址|邮箱2|备用邮箱|dirección del correo electrónico 2|email privado|email domicile"},
    {"email3",
        "email 3|email 3 value|email 3 address|email other|e-mail 3: adresse|adresse de messagerie 3|dirección de "
        "correo electrónico 3|电子邮件 3 地址|邮箱3|dirección del correo electrónico 3"},
    {"phone",
        "phone|phone number|telephone|telephone number|business phone|work phone|phone work|phone 1 value|primary "
        "phone|office phone|tel|telefon|telefonnummer|telefon geschäftlich|rufnummer|festnetz|téléphone|téléphone "
        "(bureau)|tél|numéro de téléphone|teléfono|teléfono del trabajo|número de "
        "teléfono|电话|商务电话|办公电话|联系电话|电话号码|座机|電話|電話番号|company main phone|haupttelefon|telefon "
        "firma|telefon büro|telefon arbeit|téléphone société|téléphone principal|teléfono principal|teléfono de la "
        "organización|主要电话|单位主要电话|téléphone travail|teléfono trabajo|工作电话|公司电话"},
    {"mobile",
        "mobile|mobile phone|mobile phone number|mobile number|cell|cell phone|phone "
        "mobile|handy|mobiltelefon|mobil|handynummer|mobilnummer|portable|tél. mobile|téléphone mobile|téléphone "
        "portable|móvil|teléfono móvil|celular|手机|移动电话|手机号|手机号码|携帯|携帯電話|número del móvil|número de "
        "móvil|número de teléfono móvil|mobiltelefonnummer|numéro de téléphone portable"},
    {"phone2",
        "phone 2|phone 2 value|business phone 2|home phone|phone home|other phone|secondary phone|telefon 2|telefon "
        "geschäftlich 2|telefon (privat)|telefon privat|téléphone 2|téléphone (domicile)|téléphone domicile|teléfono "
        "2|teléfono particular|particular|住宅电话|电话2|家庭电话|weiteres telefon|téléphone 2 (bureau)|téléphone "
        "(autre)|teléfono del trabajo 2|otro teléfono|商务电话 2|其他电话"},
    {"fax",
        "fax|business fax|fax number|work fax|fax geschäftlich|faxnummer|télécopie|télécopie (bureau)|télécopieur|fax "
        "del trabajo|传真|商务传真|home fax|fax privat|télécopie (domicile)|fax particular|住宅传真"},
    {"street",
        "street|street address|address|address street|address 1|address line 1|business street|business "
        "address|mailing street|address 1 street|primary address street|home street|straße|anschrift|adresse|straße "
        "und hausnummer|straße geschäftlich|straße privat|rue|rue (bureau)|rue (domicile)|calle|dirección|calle del "
        "trabajo|domicilio|街道|地址|商务地址 街道|详细地址|住所|street/road name of address|postanschrift "
        "(straße)|rue de correspondance|calle de correspondencia|邮寄街道|calle particular|calle del "
        "domicilio|住宅地址 街道|other street|weitere straße|rue (autre)|otra calle|其他地址 街道"},
    {"postal_code",
        "postal code|zip|zip code|postcode|business postal code|mailing postal code|mailing zip|mailing zip/postal "
        "code|address postal "
        "code|address 1 postal code|primary address postal code|home postal code|plz|postleitzahl|postleitzahl "
        "geschäftlich|code postal|code postal (bureau)|código postal|código postal del "
        "trabajo|cp|邮编|邮政编码|商务地址 邮政编码|郵便番号|zip/postal code of address|postanschrift "
        "(plz)|postanschrift (postleitzahl)|code postal de correspondance|código postal de "
        "correspondencia|邮寄邮政编码|postleitzahl privat|code postal (domicile)|código postal de residencia|código "
        "postal del domicilio|住宅地址 邮政编码|other postal code|weitere postleitzahl|code postal (autre)|otro código "
        "postal|其他地址 邮政编码"},
    {"city",
        "city|town|locality|business city|mailing city|address city|address 1 city|primary address city|home "
        "city|ort|stadt|wohnort|ort geschäftlich|ville|ville (bureau)|localité|ciudad|ciudad de "
        "trabajo|ciudad del trabajo|población|localidad|城市|市|市区町村|商务地址 市/县|city/town/village/locality of "
        "address|postanschrift (ort)|postanschrift (stadt)|ville de correspondance|ciudad de "
        "correspondencia|邮寄城市|ort privat|ville (domicile)|ciudad de residencia|ciudad particular|住宅地址 "
        "市/县|other city|weiterer ort|ville (autre)|otra ciudad|其他地址 市/县"},
    {"region",
        "region|state|province|county|state/region|state/province|business state|mailing state|mailing "
        "state/province|address state|address 1 "
        "region|primary address state|home state|bundesland|kanton|region geschäftlich|région|département|dép/région "
        "(bureau)|provincia|estado|provincia o estado de trabajo|provincia o estado del "
        "trabajo|省|省份|州|地区|商务地址 省/市/自治区|state/county of address|bundesland/kanton|bundesland/kanton "
        "privat|dép/région (domicile)|provincia o estado de residencia|住宅地址 省/市/自治区|省/地区|other state"},
    {"country",
        "country|country/region|country or region|nation|business country/region|business country|mailing "
        "country|address country|address 1 country|primary address country|home "
        "country|land|staat|land/region|pays/région|país/región|land/region "
        "geschäftlich|pays|pays/région (bureau)|país|país o región del trabajo|国家|国家/地区|商务地址 "
        "国家/地区|country of address|postanschrift (land)|pays de correspondance|país de "
        "correspondencia|邮寄国家/地区|home country/region|land/region privat|pays/région (domicile)|país o región del "
        "domicilio|住宅地址 国家/地区|other country/region|other country|weiteres land"},
    {"birthday",
        "birthday|date of birth|birth date|birthdate|dob|geburtstag|geburtsdatum|anniversaire|date de "
        "naissance|cumpleaños|fecha de nacimiento|生日|出生日期"},
    {"website",
        "website|web site|web page|webpage|url|website url|homepage|personal web page|website 1 "
        "value|webseite|internetseite|page web|site web|site internet|página web|sitio web|网页|网站|主页|网址"},
    {"notes",
        "notes|note|comments|comment|remarks|description|notizen|notiz|bemerkungen|bemerkung|kommentar|remarques|"
        "commentaires|notas|observaciones|comentarios|备注|附注|说明|注释|備考|メモ"},
    {"tags",
        "tags|tag|labels|label|categories|category|group "
        "membership|groups|kategorien|schlagwörter|gruppen|étiquettes|catégories|etiquetas|categorías|标签|类别|分组"},
    {"language", "language|preferred language|locale|sprache|langue|idioma|语言"},
    {"owner",
        "owner|ownername|owner name|contact owner|record owner|assigned to|assigned user|assigned user name|lead "
        "owner|account manager|sales rep|sales "
        "agent|besitzer|zuständig|betreuer|verantwortlich|eigentümer|propriétaire|responsable|commercial|propietario|"
        "asignado a|kontakt-besitzer|kontaktinhaber|propriétaire du contact|propietario del "
        "contacto|联系人所有者|负责人|所有者|客户经理|zuständiger mitarbeiter in hubspot|zuständiger mitarbeiter|für "
        "kontakt zuständiger mitarbeiter|kontakteigentümer|联系人所有人"},
    {"external_id",
        "external id|id|record id|contact id|person id|customer id|customer number|kundennummer|kontakt-id|numéro "
        "client|número de cliente|编号|客户编号|"
        "identifiant|identificador|datensatz-id|id de fiche d'information|id de registro|记录 id|record id contact|id "
        "de contact|id de contacto"},
};

constexpr ColumnSynonyms organisation[] = {
    {"name",
        "name|account|account name|company|company name|organisation|organization|organisation name|organization "
        "name|customer|customer name|business name|legal "
        "name|firma|firmenname|unternehmen|unternehmensname|kunde|société|nom de la société|entreprise|nom de "
        "l'entreprise|raison sociale|empresa|nombre de la empresa|compañía|razón social|nombre de la "
        "cuenta|cliente|公司|公司名称|企业名称|客户名称|单位名称|nom|nombre|名称|accountname|nom du "
        "compte|compte|organisationsname"},
    {"parent",
        "parent|parent account|parent company|parent organisation|parent organization|subsidiary of|member of|part "
        "of|muttergesellschaft|übergeordnete firma|mutterunternehmen|konzern|société mère|maison mère|empresa "
        "matriz|matriz|cuenta principal|母公司|上级公司|上级单位|übergeordneter account|übergeordnetes "
        "unternehmen|compte parent|entreprise parente|empresa principal|上级客户"},
    {"industry",
        "industry|sector|branch|vertical|branche|wirtschaftszweig|secteur|secteur "
        "d'activité|industrie|industria|sector industrial|行业|所属行业|产业"},
    {"employees",
        "employees|number of employees|no of employees|employee count|headcount|company "
        "size|size|mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|effectif|nombre d'employés|nombre de "
        "salariés|empleados|número de empleados|plantilla|员工数|员工人数|人数|公司规模|anzahl der mitarbeiter|nombre "
        "de empleados|员工数量|employés"},
    {"annual_revenue",
        "annual revenue|revenue|turnover|yearly revenue|sales volume|umsatz|jahresumsatz|chiffre d'affaires|chiffre "
        "d'affaires annuel|ca|ingresos anuales|facturación|facturación anual|ingresos|年收入|营业额|年营业额"},
    {"founded",
        "founded|year founded|year established|established|founding year|foundation year|gründungsjahr|gegründet|année "
        "de création|fondée en|año de fundación|fundada|成立年份|成立时间|成立日期"},
    {"website",
        "website|web site|web page|url|domain|company domain name|domain name|homepage|webseite|internetseite|site "
        "web|site internet|página web|sitio web|网站|网址|公司网站|website url|unternehmensdomain|domain name des "
        "unternehmens|nom de domaine de l'entreprise|nombre de dominio de la empresa|url del sitio web|url du site "
        "web|公司域名|网站 URL"},
    {"tax_id",
        "tax id|vat|vat id|vat number|tax number|tin|ein|gst "
        "number|ust-idnr|umsatzsteuer-id|ust-id|steuernummer|numéro de tva|tva "
        "intracommunautaire|siret|siren|nif|cif|rfc|número de identificación "
        "fiscal|税号|纳税人识别号|统一社会信用代码|n° tva|n° de tva|ustid|uid"},
    {"phone",
        "phone|phone number|telephone|main phone|business phone|office "
        "phone|tel|telefon|telefonnummer|téléphone|numéro de téléphone|teléfono|电话|联系电话|公司电话|电话号码"},
    {"email",
        "email|email address|company email|main email|e-mail-adresse|mail|courriel|adresse e-mail|correo "
        "electrónico|correo|邮箱|电子邮件|電子郵件|電子郵件地址|電郵|公司邮箱|e-mail"},
    {"fax", "fax|fax number|faxnummer|télécopie|传真"},
    {"street",
        "street|street address|address|address street|address line 1|billing street|billing address street|billing "
        "address|straße|anschrift|adresse|rue|calle|dirección|domicilio|地址|公司地址|街道|street/road name of "
        "address|rechnungsanschrift|rechnungsanschrift (straße)|rue de facturation|calle de facturación|开单街道"},
    {"postal_code",
        "postal code|zip|zip code|postcode|billing postal code|billing zip|billing zip/postal code|billing "
        "code|billing address postal "
        "code|address postal code|plz|postleitzahl|code postal|código postal|邮编|邮政编码|zip/postal code of "
        "address|rechnungsanschrift (plz)|rechnungsanschrift (postleitzahl)|code postal de facturation|código postal "
        "de facturación|开单邮政编码"},
    {"city",
        "city|town|billing city|billing address city|address "
        "city|ort|stadt|ville|ciudad|población|localidad|城市|locality|city/town/village/locality of "
        "address|rechnungsanschrift (ort)|rechnungsanschrift (stadt)|ville de facturation|ciudad de "
        "facturación|开单城市"},
    {"region",
        "region|state|province|state/region|state/province|billing state|billing state/province|billing address "
        "state|address "
        "state|bundesland|kanton|région|département|provincia|estado|省|省份|地区|county|state/county of "
        "address|bundesland/kanton|état/province de facturation|estado o provincia de facturación|省/地区|开单省/市"},
    {"country",
        "country|country/region|office location|location|headquarters|billing country|billing address country|address "
        "country|land|staat|pays|país|国家|国家/地区|country of "
        "address|land/region|pays/région|país/región|rechnungsanschrift (land)|pays de facturation|país de "
        "facturación|开单国家/地区"},
    {"notes",
        "notes|note|description|comments|about "
        "us|notizen|bemerkungen|beschreibung|remarques|commentaires|notas|descripción|备注|描述|说明"},
    {"tags", "tags|tag|labels|label|categories|kategorien|schlagwörter|étiquettes|etiquetas|标签"},
    {"owner",
        "owner|ownername|owner name|account owner|company owner|record owner|assigned to|assigned user|assigned user "
        "name|account manager|besitzer|zuständig|betreuer|eigentümer|propriétaire|responsable|propietario|asignado "
        "a|负责人|客户经理|所有者|accountinhaber|unternehmensinhaber|zuständiger mitarbeiter für unternehmen|für "
        "unternehmen zuständiger mitarbeiter|propriétaire de l'entreprise|propriétaire du compte|propietario de la "
        "empresa|propietario de cuenta|propietario de la cuenta|公司所有者|客户所有人|eigentümer der "
        "organisation|zuständiger mitarbeiter|accountbesitzer"},
    {"external_id",
        "external id|id|record id|account id|company id|organisation id|organization id|customer number|account "
        "number|kundennummer|firmen-id|numéro client|número de cliente|客户编号|编号|identifiant|record id company|id "
        "de compte|id de cuenta|datensatz-id|id de fiche d'information|id de registro|记录 id"},
};

constexpr ColumnSynonyms user[] = {
    {"name",
        "name|full name|user|user name|sales agent|agent|sales rep|sales "
        "representative|salesperson|employee|colleague|benutzer|benutzername|mitarbeiter|vertriebsmitarbeiter|nom|"
        "utilisateur|commercial|nombre|usuario|vendedor|agente|姓名|用户|用户名|销售|销售员|员工"},
    {"email",
        "email|email address|user email|e-mail-adresse|mail|adresse e-mail|courriel|correo "
        "electrónico|邮箱|电子邮件|電子郵件|電子郵件地址|電郵"},
    {"team",
        "team|team name|sales "
        "team|department|group|abteilung|gruppe|vertriebsteam|équipe|service|equipo|departamento|团队|部门|小组"},
    {"manager",
        "manager|supervisor|team lead|team leader|reports "
        "to|boss|vorgesetzter|vorgesetzte|teamleiter|leiter|responsable|supérieur|jefe|gerente|supervisor/"
        "a|经理|主管|上级"},
    {"region",
        "region|regional office|office|territory|sales region|gebiet|niederlassung|büro|région|bureau "
        "régional|territoire|región|oficina regional|territorio|地区|区域|办事处|大区"},
    {"phone", "phone|telephone|phone number|telefon|téléphone|teléfono|电话"},
    {"role", "role|position|job title|rolle|funktion|rôle|fonction|rol|cargo|角色|职位"},
    {"external_id", "external id|id|user id|employee id|personalnummer|matricule|用户编号|工号"},
};

constexpr EntitySynonyms all[] = {
    {"person", "person|contact|lead|kontakt|ansprechpartner|personne|contacto|persona|联系人|customer|kunde", person},
    {"organisation",
        "organisation|organization|account|company|firma|unternehmen|société|entreprise|empresa|organización|cuenta|"
        "公司|企业|客户",
        organisation},
    {"user", "user|employee|agent|sales agent|benutzer|mitarbeiter|utilisateur|usuario|用户|员工", user},
};

} // namespace

std::span<const EntitySynonyms> partySynonyms()
{
    return all;
}

} // namespace crm
