// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnsynonyms.h"

namespace crm {

namespace {

constexpr ColumnSynonyms lead[] = {
    {"given_name", "given name|first name|forename|vorname|prénom|nombre de pila|nombres|名|名字"},
    {"family_name",
        "family name|last name|surname|nachname|familienname|nom de famille|apellidos|apellido|primer "
        "apellido|姓|姓氏"},
    {"middle_name",
        "middle name|middle names|additional name|second name|weitere vornamen|zweiter vorname|deuxième prénom|second "
        "prénom|segundo nombre|中间名"},
    {"name_suffix", "suffix|name suffix|namenszusatz|suffixe|sufijo|后缀"},
    {"name",
        "name|lead|lead name|full name|your name|display name|person|contact|contact person|contact name|contact full "
        "name|person name|customer name|ansprechpartner|ansprechpartnerin|kontaktperson|vollständiger "
        "name|anzeigename|interessent|nom complet|interlocuteur|nombre completo|persona de "
        "contacto|姓名|联系人|联系人姓名|"
        "客户姓名|线索名称|线索姓名|nom|nombre|kontaktname"},
    {"company",
        "company|company name|your company|account|account name|company account|organisation|organization|organization "
        "name|organization 1 name|associated company|primary company|business "
        "name|employer|firma|firmenname|unternehmen|société|nom de la "
        "société|entreprise|organización|empresa|compañía|公司|公司名称|单位|企业|客户名称|unternehmensname|nom de "
        "l'entreprise|nombre de la empresa"},
    {"job_title",
        "job title|title|position|role|designation|organization title|organization 1 "
        "title|funktion|berufsbezeichnung|beruf|titre|fonction|poste|intitulé du "
        "poste|puesto|cargo|职务|职位|头衔|titel"},
    {"email",
        "email|email address|email 1|email 1 value|email 1 address|primary email|work email|business email|your "
        "email|person email work|email work|mail|e-mail-adresse|e-mail 1: adresse|e-mail geschäftlich|adresse de "
        "messagerie|adresse e-mail|courriel|adresse électronique|dirección de correo electrónico|correo "
        "electrónico|correo|邮箱|电子邮件|電子郵件|電子郵件地址|電郵|电子邮件地址|电子邮箱"},
    {"phone",
        "phone|phone number|telephone|telephone number|business phone|work phone|your phone|phone work|person phone "
        "work|phone 1 value|primary phone|office phone|tel|telefon|telefonnummer|telefon "
        "geschäftlich|rufnummer|festnetz|téléphone|téléphone (bureau)|tél|numéro de téléphone|teléfono|teléfono del "
        "trabajo|número de teléfono|电话|商务电话|办公电话|联系电话|电话号码|座机"},
    {"mobile",
        "mobile|mobile phone|mobile phone number|mobile number|cell|cell phone|phone mobile|person phone "
        "mobile|handy|mobiltelefon|mobil|handynummer|mobilnummer|portable|tél. mobile|téléphone mobile|téléphone "
        "portable|móvil|teléfono móvil|celular|手机|移动电话|手机号|手机号码"},
    {"website",
        "website|web site|web page|webpage|url|website url|company domain name|homepage|personal web page|website 1 "
        "value|webseite|internetseite|page web|site web|site internet|página web|sitio web|网页|网站|主页|网址"},
    {"status",
        "status|lead status|lead state|state of lead|stage|lead "
        "stage|leadstatus|lead-status|bearbeitungsstand|statut|statut du "
        "prospect|estado|estado del prospecto|estado de iniciativa|状态|线索状态|跟进状态|statut du lead|statut de la "
        "piste|estado del lead|estado de la iniciativa|潜在客户状态"},
    {"reason",
        "reason|disqualification reason|disqualified because|unqualified reason|lost "
        "reason|ablehnungsgrund|grund|motif|motivo|motivo de descalificación|原因|无效原因"},
    {"source",
        "source|lead source|original source|lead origin|source name|how did you hear about us|how did you hear of "
        "us|herkunft|quelle|leadquelle|lead-quelle|leadherkunft|origine|source du "
        "prospect|provenance|origen|origen del prospecto|fuente|procedencia|来源|线索来源|客户来源|source du "
        "lead|origine du lead|origine de la piste|fuente del lead|fuente de posible cliente|origen del lead|origen de "
        "la iniciativa|潜在客户来源"},
    {"campaign",
        "campaign|campaign name|utm campaign|primary campaign|marketing "
        "campaign|kampagne|aktion|campagne|campaña|活动|市场活动|营销活动"},
    {"owner",
        "owner|ownername|owner name|lead owner|contact owner|record owner|assigned to|assigned user|assigned user "
        "name|account manager|sales rep|sales "
        "agent|besitzer|zuständig|betreuer|verantwortlich|eigentümer|propriétaire|responsable|commercial|propietario|"
        "asignado a|comercial|负责人|所有者|跟进人|客户经理|leadinhaber|lead-eigentümer|propriétaire du "
        "lead|propriétaire de la piste|propietario del lead|propietario de la "
        "iniciativa|线索所有者|潜在客户所有人|zuständiger mitarbeiter in hubspot|zuständiger "
        "mitarbeiter|lead-besitzer|线索所有人"},
    {"product",
        "product|product name|product interest|interested product|produkt|artikel|produit|producto|producto de "
        "interés|产品|意向产品"},
    {"amount",
        "amount|value|lead value|deal value|estimated value|estimated amount|expected revenue|opportunity "
        "amount|potential value|auftragswert|wert|geschätzter wert|volumen|potenzial|montant|montant "
        "estimé|valeur|budget estimé|importe|importe estimado|valor|valor estimado|金额|预计金额|预计成交金额"},
    {"currency",
        "currency|currency code|currency of value|lead currency|währung|devise|monnaie|moneda|divisa|币种|货币"},
    {"interest",
        "interest|lead title|interested in|what are you interested in|your "
        "message|message|enquiry|inquiry|request|subject|requirement|requirements|interesse|anfrage|anliegen|nachricht|"
        "betreff|bedarf|demande|objet|intérêt|consulta|mensaje|interés|asunto|需求|意向|留言|咨询内容"},
    {"next_step",
        "next step|next action|next activity|nächster schritt|nächste aktion|prochaine étape|próximo paso|下一步"},
    {"next_step_on",
        "next step on|next step date|follow up|follow up date|next follow up|next activity "
        "date|wiedervorlage|nächster kontakt|relance|date de relance|fecha de seguimiento|下次跟进时间|下次联系时间"},
    {"consent",
        "consent|consent to contact|consent to be contacted|i agree to be contacted|marketing consent|gdpr consent|opt "
        "in|email opt in|newsletter|subscribed|einwilligung|werbeeinwilligung|dsgvo|dsgvo-einwilligung|consentement|"
        "consentimiento|同意|同意联系"},
    {"opt_out",
        "opt out|email opt out|opted out|opted out of email|do not contact|do not email|unsubscribed|has opted out of "
        "email|keine werbung|werbesperre|désinscrit|no contactar|退订"},
    {"consent_on",
        "consent on|consent date|opt in date|subscribed at|einwilligung am|date du consentement|fecha de "
        "consentimiento|同意时间"},
    {"consent_source",
        "consent source|opt in source|legal basis|einwilligung über|rechtsgrundlage|base légale|base legal"},
    {"opened_at",
        "opened at|received|received at|created|created at|created time|created on|create date|creation date|date "
        "created|date added|lead created|timestamp|submitted|submitted at|submission date|date|eingang|eingang "
        "am|eingegangen am|erstellt|erstellt am|angelegt am|erfasst am|datum|date de création|créé le|reçu le|fecha "
        "de creación|creado el|fecha de entrada|fecha|创建时间|创建日期|录入时间"},
    {"street",
        "street|street address|address|address street|address 1|address line 1|business street|business "
        "address|mailing "
        "street|straße|anschrift|adresse|straße und hausnummer|straße geschäftlich|rue|rue "
        "(bureau)|calle|dirección|calle del trabajo|domicilio|街道|地址|详细地址"},
    {"postal_code",
        "postal code|zip|zip code|zip/postal code|postcode|business postal code|mailing postal code|mailing "
        "zip|address "
        "postal code|plz|postleitzahl|postleitzahl geschäftlich|code postal|code postal (bureau)|código postal|código "
        "postal del trabajo|cp|邮编|邮政编码"},
    {"city",
        "city|town|locality|business city|mailing city|address city|ort|stadt|wohnort|ort geschäftlich|ville|ville "
        "(bureau)|localité|ciudad|ciudad de trabajo|población|localidad|城市|市"},
    {"region",
        "region|state|province|county|state/region|state/province|business state|mailing "
        "state|bundesland|kanton|region geschäftlich|région|département|provincia|省|省份|州|地区"},
    {"country",
        "country|country/region|country or region|nation|business country/region|business country|mailing "
        "country|land|staat|land/region|land/region geschäftlich|pays|pays/région (bureau)|país|país o región del "
        "trabajo|国家|国家/地区"},
    {"notes",
        "notes|note|comments|comment|remarks|description|notizen|notiz|bemerkungen|bemerkung|kommentar|remarques|"
        "commentaires|notas|observaciones|comentarios|备注|附注|说明|注释|描述"},
    {"external_id",
        "external id|id|lead id|record id|lead number|lead no|leadnr|lead-nr.|lead-nummer|vorgangsnummer|numéro de "
        "prospect|id de prospecto|线索编号|编号|线索ID|identifiant|identificador|record id lead|id du lead|id del "
        "lead|datensatz-id|id de fiche d'information|id de registro|记录 id"},
};

constexpr EntitySynonyms all[] = {
    {"lead", "lead|prospect|interessent|piste|iniciativa|prospecto|线索", lead},
};

} // namespace

std::span<const EntitySynonyms> leadSynonyms()
{
    return all;
}

} // namespace crm
