// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/columnsynonyms.h"

namespace crm {

namespace {

constexpr ColumnSynonyms product[] = {
    {"name",
        "name|product|product name|item|item "
        "name|article|produkt|produktname|artikel|artikelname|bezeichnung|artikelbezeichnung|produit|nom du "
        "produit|désignation|producto|nombre del producto|artículo|产品|产品名称|商品|商品名称|品名|名称|nom|nombre"},
    {"sku",
        "sku|product code|item number|item code|article number|part number|artikelnummer|artikelnr|art "
        "nr|produktnummer|référence|code article|código|código de "
        "producto|referencia|货号|产品编号|商品编码|型号|product sku|produktcode|code produit|code du produit|código "
        "del producto|产品代码"},
    {"category",
        "category|product category|series|product line|product family|family|group|product "
        "group|type|kategorie|produktgruppe|warengruppe|serie|produktlinie|catégorie|famille|gamme|série|categoría|"
        "familia|línea|类别|产品类别|系列|分类|produktfamilie|produktkategorie|famille de produits|catégorie de "
        "produit|catégorie du produit|familia de productos|categoría de producto|categoría del producto|产品系列"},
    {"price",
        "price|sales price|list price|unit price|selling price|retail price|price per "
        "unit|preis|listenpreis|verkaufspreis|einzelpreis|stückpreis|vk|prix|prix unitaire|prix de vente|prix "
        "catalogue|precio|precio unitario|precio de venta|precio de lista|价格|单价|售价|销售价格|标价|unit "
        "prices|prix de liste|precio de catálogo"},
    {"cost",
        "cost|unit cost|cost price|purchase price|kosten|einkaufspreis|selbstkosten|ek|coût|prix d'achat|prix de "
        "revient|coste|costo|precio de compra|成本|成本价|进价|stückkosten|coût unitaire|coste unitario|costo "
        "unitario|单位成本"},
    {"currency", "currency|currency code|price currency|währung|devise|monnaie|moneda|divisa|币种|货币"},
    {"unit", "unit|unit of measure|uom|usage unit|einheit|mengeneinheit|unité|unidad|unidad de medida|单位|计量单位"},
    {"description",
        "description|details|beschreibung|descripción|描述|说明|产品描述|produktbeschreibung|description du "
        "produit|descripción del producto"},
    {"external_id",
        "external id|id|record id|product id|produkt-id|id produit|id de producto|产品id|datensatz-id|id de fiche "
        "d'information|id de registro|记录 id"},
};

constexpr ColumnSynonyms opportunity[] = {
    {"name",
        "name|deal name|deal title|opportunity "
        "name|opportunity|deal|title|subject|topic|verkaufschance|bezeichnung|titel|geschäft|abschluss|nom de "
        "l'opportunité|opportunité|nom de l'affaire|affaire|titre|nombre de la "
        "oportunidad|oportunidad|negocio|título|商机|商机名称|机会名称|交易名称|nom|nombre|名称|dealname|nom de la "
        "transaction|transaction|nombre del negocio|业务机会名称|业务机会|titre de l'affaire|nom du deal|nombre del "
        "trato|título del trato|业务名称|标题"},
    {"organisation",
        "organisation|organization|account|account name|company|company name|customer|customer name|client|associated "
        "company|organization "
        "name|firma|kunde|unternehmen|société|entreprise|client|compte|empresa|cliente|cuenta|公司|客户|客户名称|"
        "公司名称|accountname|nom du compte|nombre de la cuenta|organización|organisation liée|zugehöriges "
        "unternehmen|unternehmensname|entreprise associée|nom de l'entreprise|empresa asociada|nombre de la "
        "empresa|关联公司|organisationsname|nom de l'organisation|nombre de la organización|客户名"},
    {"person",
        "person|contact|contact name|primary contact|contact person|person name|associated "
        "contact|ansprechpartner|kontakt|kontaktperson|interlocuteur|personne|contacto|persona de "
        "contacto|联系人|主要联系人|kontaktname|nom du contact|nombre del contacto|联系人姓名|personne à "
        "contacter|name der person|nom de la personne|nombre de la persona|zugehöriger kontakt|primärer "
        "kontakt|contact associé|contact principal|contacto asociado|contacto principal|persona|关联联系人|联系人名称"},
    {"product",
        "product|product name|item|products|line "
        "item|produkt|artikel|produit|article|producto|artículo|产品|产品名称|商品"},
    {"owner",
        "owner|ownername|owner name|deal owner|opportunity owner|sales agent|sales rep|sales "
        "representative|salesperson|assigned to|assigned user|assigned user name|agent|account manager|owner "
        "id|besitzer|zuständig|betreuer|verkäufer|vertriebsmitarbeiter|verantwortlich|propriétaire|responsable|"
        "commercial|vendeur|propietario|vendedor|asignado a|负责人|销售|销售员|所有者|deal inhaber|opportunity "
        "inhaber|zuständiger mitarbeiter für deal|propriétaire de la transaction|propriétaire de "
        "l'opportunité|propietario del negocio|propietario de oportunidad|propietario de la "
        "oportunidad|交易所有者|商机所有人|业务机会所有人|eigentümer|inhaber|propriétaire de l'affaire|propietario del "
        "trato|zuständiger mitarbeiter|商机所有者|负责人员"},
    {"stage",
        "stage|deal stage|stage name|sales stage|opportunity "
        "stage|phase|vertriebsphase|verkaufsphase|stufe|étape|phase de vente|etapa|fase|etapa del "
        "negocio|阶段|销售阶段|商机阶段|phase de la transaction|交易阶段|status|statut|estado|状态|étape de "
        "vente|étape de l'affaire|etapa de ventas|etapa del trato|fase de venta|verkaufsstufe|销售环节"},
    {"won_or_lost", "won or lost|won/lost|gewonnen oder verloren|gagnée ou perdue|ganado o perdido|赢单或输单"},
    {"pipeline",
        "pipeline|pipeline name|sales process|vertriebspipeline|embudo|管道|销售流程|processus de vente|proceso de "
        "ventas|销售管道"},
    {"amount",
        "amount|close value|deal value|value|deal amount|opportunity amount|total|price|revenue|expected "
        "revenue|betrag|wert|auftragswert|summe|volumen|umsatz|montant|valeur|importe|monto|valor|cantidad|金额|"
        "商机金额|价值|成交金额|预计金额|dealwert|valeur de l'affaire|valeur de la transaction|valor del trato|valor "
        "del negocio|montant de la transaction|importe del negocio|交易金额|商机价值"},
    {"currency",
        "currency|currency code|currency iso code|deal currency|currency of value|amount "
        "currency|währung|devise|monnaie|moneda|divisa|币种|货币"},
    {"opened_on",
        "opened on|engage date|create date|created date|date created|created|created at|created time|created on|open "
        "date|start date|deal created|add time|erstellt am|erstellt|eröffnet am|anlagedatum|beginn|date de "
        "création|créé le|date d'ouverture|fecha de creación|creado|fecha de "
        "inicio|创建日期|创建时间|开始日期|erstellungsdatum|deal created on|deal erstellt|deal erstellt "
        "am|erstelldatum|hinzugefügt am|affaire créée|affaire créée le|date de création de l'affaire|trato "
        "creado|fecha de creación del trato|creado el|hora de creación|heure de création|erstellungszeit|添加时间"},
    {"expected_close",
        "expected close|expected close date|expected closing date|closing date|forecast close|estimated close "
        "date|target date|voraussichtlicher abschluss|erwarteter abschluss|abschluss erwartet|geplanter abschluss|date "
        "de clôture prévue|clôture prévue|échéance|fecha de cierre prevista|fecha de cierre esperada|cierre "
        "previsto|预计成交日期|预计结束日期|预计关闭日期|erwartetes abschlussdatum|date de clôture estimée|fecha de "
        "cierre estimada|voraussichtliches abschlussdatum|erwartetes schlussdatum|date de clôture attendue|date prévue "
        "de clôture|date de fermeture prévue|fecha prevista de cierre|fecha estimada de "
        "cierre|预计成交时间|预期成交日期|预计完成日期"},
    {"closed_at",
        "closed at|close date|closed date|closed on|date closed|actual close date|deal closed on|won time|deal closed "
        "time|abgeschlossen am|abschlussdatum|geschlossen am|date de clôture|clôturé le|date de fermeture|fecha de "
        "cierre|cerrado|成交日期|关闭日期|结束日期|关闭时间|deal closed on|schlusstermin|fermé le|fecha de "
        "clausura|gewonnen am|deal abgeschlossen am|deal gewonnen am|affaire conclue le|gagné le|gagnée le|date de "
        "gain|ganado el|trato cerrado el|fecha de ganado|赢单时间|成交时间"},
    {"source",
        "source|lead source|original source|deal source|campaign|quelle|lead-quelle|herkunft|origine|source du "
        "prospect|origen|fuente|来源|线索来源|商机来源|origine de la piste|source du lead|origen del prospecto|fuente "
        "del prospecto|fuente del lead|潜在客户来源|source de l'affaire|fuente del trato|fuente de posible "
        "cliente|leadquelle|origen de la oportunidad|来源渠道"},
    {"lost_reason",
        "lost reason|closed lost reason|loss reason|reason lost|reason for loss|verlustgrund|grund|absagegrund|raison "
        "de la perte|motif de perte|motivo de pérdida|razón de pérdida|丢单原因|输单原因|失败原因|motivo de la "
        "pérdida|razón de la pérdida|motif de la perte|grund für verlust|grund für den verlust|grund des "
        "verlusts|verlustursache|grund für verlorenen deal|grund für verlorene deals|ablehnungsgrund|raison de "
        "perte|raison de la transaction perdue|raison d'échec|motif de la transaction perdue|motif de l'échec|motivo "
        "de cierre perdido|motivo de negocio perdido|razón de cierre perdido|razón de perdida|motivo de "
        "perdida|丢失原因|损失原因|流失原因|关闭丢失原因|战败原因|deal lost reason|reason of loss|why lost"},
    {"probability",
        "probability|deal probability|win probability|probability "
        "(%)|likelihood|wahrscheinlichkeit|abschlusswahrscheinlichkeit|probabilité|probabilidad|概率|可能性|赢单率|"
        "成功率|gewinnwahrscheinlichkeit|probabilité de gain|probabilidad de ganar|probabilidad de cierre|成交概率"},
    {"next_step",
        "next step|next action|nächster schritt|prochaine étape|próximo paso|下一步|siguiente paso|étape "
        "suivante|下一步骤|后续步骤"},
    {"notes",
        "notes|description|comments|deal "
        "description|notizen|beschreibung|bemerkungen|remarques|notas|descripción|备注|描述"},
    {"tags", "tags|labels|label|étiquettes|etiquetas|标签|tag|schlagwörter|etikett|étiquette|etiqueta"},
    {"external_id",
        "external id|opportunity id|deal id|record id|id|vorgangsnummer|numéro|número|编号|商机编号|record id deal|id "
        "de la transaction|id del negocio|datensatz-id|id de fiche d'information|id de registro|记录 id"},
};

constexpr ColumnSynonyms serviceCase[] = {
    {"subject",
        "subject|title|case subject|ticket "
        "name|summary|topic|betreff|titel|thema|objet|sujet|titre|asunto|título|主题|标题|工单标题|ticketname|nom du "
        "ticket|nombre del ticket|工单名称"},
    {"kind",
        "kind|case type|ticket type|record type|type|request type|art|fallart|vorgangsart|type de demande|tipo|tipo de "
        "caso|类型|工单类型|案件类型|typ|typ des vorgangs"},
    {"organisation",
        "organisation|organization|company|company name|account|account name|customer "
        "company|firma|unternehmen|société|entreprise|empresa|公司|公司名称|单位|accountname|nom du compte|nombre de "
        "la cuenta|客户名|客户名称"},
    {"person",
        "person|contact|contact name|customer|customer "
        "name|complainant|consumer|requester|reporter|ansprechpartner|kontakt|kunde|beschwerdeführer|demandeur|client|"
        "plaignant|contacto|cliente|solicitante|联系人|客户|投诉人|客户姓名|reported by|gemeldet von|signalé "
        "par|informado por|kontaktname|nom du contact|nombre del contacto|联系人姓名|联系人名称"},
    {"product", "product|product name|item|produkt|artikel|produit|article|producto|artículo|产品|产品名称|商品"},
    {"category",
        "category|issue|case category|issue type|complaint category|reason|case "
        "reason|problem|kategorie|grund|problem|beschwerdegrund|catégorie|motif|problème|categoría|motivo|problema|"
        "类别|问题|投诉类别|问题类型|原因|个案原因|kategorie der beschwerde"},
    {"sub_category",
        "sub category|sub issue|subcategory|subissue|sub "
        "reason|unterkategorie|untergrund|sous-catégorie|sous-motif|subcategoría|submotivo|子类别|子问题|问题子类"},
    {"severity", "severity|impact|schweregrad|schwere|gravité|sévérité|gravedad|severidad|严重程度|严重性"},
    {"priority", "priority|urgency|priorität|dringlichkeit|priorité|urgence|prioridad|urgencia|优先级|紧急程度"},
    {"channel",
        "channel|submitted via|case origin|origin|source|received via|contact "
        "channel|kanal|eingangskanal|herkunft|eingang "
        "über|canal|origine|origen|vía|渠道|来源|投诉渠道|提交方式|kundenvorgangsursprung|origine de la requête|origen "
        "del caso|个案来源|quelle|fuente"},
    {"status",
        "status|case status|ticket status|state of "
        "case|stage|zustand|bearbeitungsstand|statut|état|estado|estatus|状态|处理状态|工单状态|ticketstatus|statut du "
        "ticket|statut de la requête|estado del ticket|estado del caso"},
    {"opened_at",
        "opened at|date/time opened|date received|received|received on|opened|open date|date opened|created|created "
        "at|create "
        "date|created date|date created|created time|complaint date|eingangsdatum|eingegangen am|erstellt am|eröffnet "
        "am|datum|date de réception|reçu le|date d'ouverture|date de création|créé le|fecha de "
        "recepción|recibido|fecha de apertura|fecha de creación|收到日期|接收日期|创建时间|投诉日期|创建日期|opened "
        "date|requested|erstellungsdatum|beschwerdedatum|date de réclamation|date de la réclamation|fecha de la "
        "queja|fecha de reclamación|fecha/hora de apertura|打开日期/时间"},
    {"acknowledged_at",
        "acknowledged at|acknowledged|date acknowledged|acknowledged on|date sent to company|first response|first "
        "response at|bestätigt am|eingang bestätigt am|accusé de réception|acusado el|确认日期|受理日期"},
    {"closed_at",
        "closed at|date/time closed|closed|close date|date closed|closed date|resolved at|date resolved|resolution "
        "date|abgeschlossen "
        "am|geschlossen am|erledigt am|date de clôture|clôturé le|résolu le|fecha de cierre|fecha de "
        "resolución|cerrado|关闭日期|解决日期|关闭时间|结案日期|solved at|abschlussdatum|date de fermeture|fecha/hora "
        "de cierre|关闭日期/时间"},
    {"description",
        "description|consumer complaint narrative|narrative|complaint|complaint text|details|message|case "
        "description|content|body|beschreibung|beschwerde|beschwerdetext|sachverhalt|text|réclamation|détails|plainte|"
        "descripción|queja|reclamación|detalle|描述|投诉内容|内容|详情|问题描述|ticketbeschreibung|description du "
        "ticket|descripción del ticket|工单描述"},
    {"response",
        "response|company response to consumer|company "
        "response|reply|answer|antwort|stellungnahme|réponse|respuesta|回复|答复|公司回复"},
    {"resolution",
        "resolution|outcome|solution|result|remedy|lösung|ergebnis|abhilfe|résolution|résultat|resolución|solución|"
        "resultado|解决方案|处理结果|结果"},
    {"decision",
        "decision|decision and reasons|company public response|public "
        "response|entscheidung|begründung|décision|decisión|决定|处理决定"},
    {"problem_date",
        "problem date|date of the problem|incident date|date of incident|occurred on|datum des "
        "problems|vorfallsdatum|date du problème|date de l'incident|fecha del problema|fecha del "
        "incidente|问题日期|发生日期"},
    {"remedy_sought",
        "remedy sought|desired resolution|desired remedy|requested remedy|gewünschte abhilfe|réparation "
        "souhaitée|solución deseada|诉求|期望处理"},
    {"region", "region|state|province|bundesland|région|provincia|estado del cliente|地区|省份|州"},
    {"postal_code", "postal code|zip|zip code|postcode|plz|postleitzahl|code postal|código postal|邮编|邮政编码"},
    {"owner",
        "owner|ownername|owner name|case owner|ticket owner|assigned to|assigned user|assignee|agent|assigned user "
        "name|bearbeiter|zuständig|besitzer|propriétaire|responsable|attribué à|propietario|asignado "
        "a|agente|负责人|处理人|受理人|kundenvorgangsinhaber|ticketinhaber|propriétaire du ticket|propriétaire de la "
        "requête|propietario del ticket|propietario del caso|工单所有者|个案所有人"},
    {"tags", "tags|labels|label|schlagwörter|étiquettes|etiquetas|标签|tag|catégories|categorías"},
    {"external_id",
        "external id|complaint id|case number|case id|ticket id|ticket number|record "
        "id|number|id|fallnummer|vorgangsnummer|ticketnummer|aktenzeichen|numéro de dossier|numéro|número de "
        "caso|número|编号|工单号|投诉编号|案件编号|record id ticket|kundenvorgangsnummer|beschwerdenummer|numéro de "
        "requête|numéro de la requête|numéro de réclamation|id du ticket|número del caso|número de queja|id del "
        "ticket|个案编号|datensatz-id|id de fiche d'information|id de registro|记录 id"},
};

constexpr ColumnSynonyms activity[] = {
    {"subject",
        "subject|title|activity|activity name|activity "
        "subject|betreff|titel|thema|objet|sujet|asunto|título|主题|标题|活动主题"},
    {"channel",
        "channel|type|activity type|communication type|medium|kanal|art|typ|aktivitätstyp|canal|type "
        "d'activité|tipo|tipo de actividad|类型|渠道|活动类型|方式"},
    {"direction",
        "direction|call direction|inbound outbound|richtung|sens|dirección de la llamada|sentido|方向|呼叫方向"},
    {"outcome", "outcome|result|call outcome|call result|disposition|ergebnis|résultat|resultado|结果|通话结果"},
    {"happened_at",
        "happened at|date|activity date|date and time|date time|time|start|start time|start date|started at|call "
        "time|timestamp|datum|zeitpunkt|beginn|date et heure|début|fecha|fecha y "
        "hora|inicio|日期|时间|活动时间|开始时间"},
    {"duration",
        "duration|call duration|length|duration minutes|dauer|gesprächsdauer|durée|duración|时长|通话时长|持续时间"},
    {"person",
        "person|contact|contact name|with|with whom|person name|associated "
        "contact|kontakt|ansprechpartner|mit|interlocuteur|contacto|联系人"},
    {"organisation",
        "organisation|organization|company|account|account name|company "
        "name|firma|kunde|société|entreprise|empresa|cliente|公司|客户"},
    {"opportunity",
        "opportunity|deal|deal name|opportunity name|deal title|related "
        "to|verkaufschance|opportunité|affaire|oportunidad|negocio|商机"},
    {"owner",
        "owner|ownername|owner name|activity owner|assigned to|assigned user|user|made by|logged "
        "by|besitzer|zuständig|propriétaire|responsable|propietario|asignado a|负责人|创建人"},
    {"notes",
        "notes|note|description|body|comments|details|notizen|notiz|beschreibung|inhalt|remarques|compte "
        "rendu|notas|descripción|备注|内容|描述|记录"},
    {"external_id", "external id|activity id|record id|id|编号"},
};

constexpr ColumnSynonyms task[] = {
    {"subject",
        "subject|title|task|task name|task title|to "
        "do|todo|name|aufgabe|betreff|titel|tâche|objet|sujet|titre|tarea|asunto|título|任务|主题|标题|任务名称"},
    {"due_at",
        "due at|due|due date|deadline|due by|end date|fällig|fällig am|fälligkeitsdatum|frist|échéance|date "
        "d'échéance|date limite|vencimiento|fecha de vencimiento|fecha límite|截止日期|到期日|截止时间"},
    {"starts_at",
        "starts at|start|start date|start time|begin|beginnt am|beginn|startdatum|date de début|début|fecha de "
        "inicio|inicio|开始日期|开始时间"},
    {"reminder_at",
        "reminder|reminder at|reminder date|remind me|reminder time|erinnerung|erinnerung "
        "am|rappel|recordatorio|aviso|提醒|提醒时间"},
    {"done_at",
        "done at|done|completed|completed at|date completed|completion date|finished|erledigt|erledigt "
        "am|terminé|terminé le|completado|fecha de finalización|完成|完成日期|完成时间"},
    {"status", "status|task status|state|zustand|statut|état|estado|状态"},
    {"priority", "priority|importance|priorität|wichtigkeit|priorité|prioridad|importancia|优先级|重要性"},
    {"person",
        "person|contact|contact name|related contact|associated contact|kontakt|ansprechpartner|contacto|联系人"},
    {"organisation",
        "organisation|organization|company|account|account name|company "
        "name|firma|kunde|société|entreprise|empresa|公司|客户"},
    {"opportunity",
        "opportunity|deal|deal name|opportunity name|related to|verkaufschance|opportunité|oportunidad|negocio|商机"},
    {"owner",
        "owner|ownername|owner name|task owner|assigned to|assigned user|assignee|responsible|assigned user "
        "name|zuständig|verantwortlich|bearbeiter|attribué à|responsable|asignado a|负责人|执行人"},
    {"notes",
        "notes|note|description|body|details|comments|notizen|beschreibung|remarques|notas|descripción|备注|描述|内容"},
    {"external_id", "external id|task id|record id|id|编号"},
};

constexpr ColumnSynonyms exchangeRate[] = {
    {"day", "day|date|rate date|time period|time_period|valid on|datum|tag|stichtag|date du cours|fecha|日期"},
    {"base",
        "base|base currency|from|from currency|currency denom|currency_denom|basiswährung|devise de base|moneda base|"
        "基准货币"},
    {"currency", "currency|to|to currency|quote currency|target currency|währung|devise|moneda|币种|货币"},
    {"rate",
        "rate|exchange rate|obs value|obs_value|kurs|wechselkurs|taux|taux de change|cours|tipo de cambio|tasa|汇率"},
    {"source", "source|quelle|fuente|来源"},
};

constexpr EntitySynonyms all[] = {
    {"product", "product|item|artikel|produkt|produit|producto|产品|商品", product},
    {"opportunity",
        "opportunity|deal|potential|verkaufschance|geschäft|opportunité|affaire|transaction|oportunidad|negocio|trato|"
        "商机|交易|业务机会",
        opportunity},
    {"service_case",
        "case|ticket|complaint|service "
        "case|issue|fall|beschwerde|vorgang|réclamation|dossier|caso|queja|工单|投诉|案件",
        serviceCase},
    {"activity", "activity|call|engagement|interaction|aktivität|anruf|activité|appel|actividad|llamada|活动|通话",
        activity},
    {"task", "task|todo|aufgabe|tâche|tarea|任务", task},
    {"exchange_rate", "exchange rate|rate|wechselkurs|taux|tipo de cambio|汇率", exchangeRate},
};

} // namespace

std::span<const EntitySynonyms> workSynonyms()
{
    return all;
}

} // namespace crm
