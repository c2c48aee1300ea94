// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcell.h"

#include <QSet>

namespace crm {

namespace {

/// "field.code" and what other programs and people call it, separated by |. English, German, French, Spanish, Chinese.
struct OtherWords
{
    const char *choice;
    const char *words;
};

constexpr OtherWords otherWords[] = {
    {"kind.customer", "client|kunde|cliente|客户"},
    {"kind.prospect", "lead|interessent|potential|prospecto|潜在客户"},
    {"kind.partner", "reseller|partenaire|socio|合作伙伴"},
    {"kind.supplier", "vendor|lieferant|fournisseur|proveedor|供应商"},
    {"kind.competitor", "wettbewerber|konkurrent|concurrent|competidor|竞争对手"},
    {"kind.complaint", "beschwerde|reklamation|réclamation|plainte|queja|reclamación|投诉"},
    {"kind.service_request",
        "service|request|incident|problem|support|anfrage|serviceanfrage|demande|solicitud|服务请求|维修"},
    {"kind.product_return", "return|rma|retoure|rücksendung|retour|devolución|退货"},
    {"kind.information_request",
        "question|information|inquiry|enquiry|frage|auskunft|question|renseignement|consulta|pregunta|咨询"},
    {"status.new", "open|neu|offen|nouveau|ouvert|nuevo|abierto|新建|未处理"},
    {"status.acknowledged", "received|accepted|bestätigt|angenommen|已确认|已受理"},
    {"status.new",
        "not contacted|open not contacted|uncontacted|fresh|unbearbeitet|nicht kontaktiert|non traité|à "
        "contacter|sin contactar|pendiente|新线索|未跟进|未联系|待跟进"},
    {"status.working",
        "working|working contacted|contacted|attempted to contact|contact attempted|in progress|open deal|connected|in "
        "bearbeitung|kontaktiert|in kontakt|en cours|contacté|en traitement|en curso|contactado|en "
        "proceso|跟进中|已联系|联系中|处理中"},
    {"status.nurturing",
        "nurture|nurturing|contact in future|bad timing|later|recycled|recycle|warmhalten|später|zurückgestellt|à "
        "relancer|plus tard|más adelante|en maduración|培育|培育中|暂缓"},
    {"status.qualified",
        "qualified|pre qualified|sales qualified|marketing qualified|qualifiziert|qualifié|cualificado|calificado|"
        "已确认|合格|有效"},
    {"status.disqualified",
        "disqualified|unqualified|not qualified|closed not converted|lost|lost lead|junk|junk lead|dead|rejected|nicht "
        "qualifiziert|disqualifiziert|abgelehnt|verloren|ungültig|non qualifié|disqualifié|perdu|no "
        "cualificado|descalificado|descartado|perdido|无效|无效线索|已放弃|不合格"},
    {"status.converted",
        "converted|closed converted|konvertiert|umgewandelt|umgesetzt|converti|convertido|已转化|已转换|已转客户"},
    {"reason.no_need",
        "no need|not interested|kein bedarf|kein interesse|pas de besoin|pas intéressé|sin interés|无需求"},
    {"reason.no_budget", "no budget|too expensive|kein budget|zu teuer|pas de budget|trop cher|sin presupuesto|无预算"},
    {"reason.no_decision", "no authority|not a decision maker|kein entscheider|pas décideur|sin decisión|无决策权"},
    {"reason.bad_time", "bad timing|timing|falscher zeitpunkt|mauvais moment|mal momento|时机不对"},
    {"reason.competitor", "lost to competitor|mitbewerber|wettbewerber|concurrent|competencia|竞争对手"},
    {"reason.unreachable", "no response|cannot reach|nicht erreichbar|injoignable|ilocalizable|无法联系"},
    {"reason.duplicate", "double|dublette|doppelt|doublon|duplicado|重复"},
    {"reason.junk", "spam|junk|junk lead|fake|bad data|invalid|ungültig|faux|falso|垃圾"},
    {"consent.given",
        "yes|y|true|1|on|opt in|opted in|subscribed|granted|agreed|ja|wahr|erteilt|eingewilligt|oui|vrai|donné|sí|"
        "verdadero|dado|是|同意|已同意"},
    {"consent.refused",
        "no|n|false|0|off|opt out|opted out|unsubscribed|denied|revoked|nein|falsch|verweigert|widerrufen|non|faux|"
        "refusé|falso|rechazado|否|拒绝|不同意"},
    {"status.in_progress", "in progress|working|assigned|pending internal|in bearbeitung|en cours|en curso|处理中"},
    {"status.waiting",
        "waiting|pending|on hold|waiting on customer|waiting for customer|wartet auf kunden|wartend|wartet|en "
        "attente|en espera|等待"},
    {"status.solved", "resolved|fixed|gelöst|erledigt|résolu|resuelto|已解决"},
    {"status.closed",
        "close|geschlossen|abgeschlossen|fermé|clos|cerrado|已关闭|closed with explanation|closed with monetary relief|"
        "closed with non-monetary relief|closed with relief|closed without relief|untimely response"},
    {"status.open", "todo|to do|not started|offen|ouvert|abierto|pendiente|未开始|in progress|waiting|deferred"},
    {"status.done", "completed|complete|finished|erledigt|abgeschlossen|terminé|completado|hecho|已完成"},
    {"status.cancelled", "canceled|abgebrochen|storniert|annulé|cancelado|已取消"},
    {"severity.minor", "1|low|niedrig|gering|mineur|faible|leve|baja|轻微"},
    {"severity.moderate", "2|medium|mittel|modéré|moyen|moderada|media|中等"},
    {"severity.serious", "3|high|hoch|sérieux|élevé|grave|alta|严重"},
    {"severity.major", "4|very high|schwer|majeur|mayor|重大"},
    {"severity.critical", "5|kritisch|critique|crítica|crítico|紧急"},
    {"priority.low", "1|niedrig|gering|basse|faible|baja|低"},
    {"priority.normal", "2|medium|mittel|moyenne|media|中|普通"},
    {"priority.high", "3|hoch|haute|élevée|alta|高"},
    {"priority.urgent", "4|critical|dringend|kritisch|urgente|critique|紧急"},
    {"channel.phone", "telephone|telefon|téléphone|teléfono|电话"},
    {"channel.call", "phone|phone call|telephone|anruf|telefonat|telefon|appel|llamada|电话|通话"},
    {"channel.email", "mail|e-mail|courriel|correo|邮件|电子邮件"},
    {"channel.web", "website|web form|online|internet|portal|网站|网页"},
    {"channel.letter", "post|postal mail|mail letter|brief|lettre|courrier|carta|信函|邮寄"},
    {"channel.fax", "telefax|télécopie|传真"},
    {"channel.chat", "live chat|messenger|whatsapp|聊天"},
    {"channel.social",
        "social media|facebook|twitter|instagram|soziale medien|réseaux sociaux|redes sociales|社交媒体"},
    {"channel.visit", "in person|persönlich|besuch|visite|visita|en personne|en persona|拜访|当面"},
    {"channel.meeting", "termin|besprechung|réunion|rendez-vous|reunión|会议"},
    {"channel.note", "notiz|remarque|nota|备注|笔记"},
    {"channel.sms", "text|text message|短信"},
    {"channel.referral", "empfehlung|weiterleitung|recommandation|transfert|derivación|转介"},
    {"channel.other", "sonstiges|autre|otro|其他"},
    {"direction.outbound", "outgoing|out|ausgehend|sortant|saliente|呼出"},
    {"direction.inbound", "incoming|in|eingehend|entrant|entrante|呼入"},
    {"outcome.reached", "connected|answered|completed|erreicht|joint|contactado|已接通"},
    {"outcome.no_answer", "no answer|not reached|busy|nicht erreicht|pas de réponse|sin respuesta|未接通"},
    {"outcome.left_message",
        "voicemail|left voicemail|left live message|nachricht hinterlassen|message laissé|dejó mensaje|已留言"},
    {"outcome.positive", "interested|interessiert|intéressé|interesado|有意向"},
    {"outcome.negative", "not interested|kein interesse|pas intéressé|no interesado|无意向"},
    {"lifecycle.lead", "subscriber|marketing qualified lead|sales qualified lead|线索"},
    {"lifecycle.prospect", "opportunity|interessent|prospecto|潜在客户"},
    {"lifecycle.customer", "client|kunde|cliente|evangelist|客户"},
    {"lifecycle.former", "former customer|ex customer|ehemalig|ehemaliger kunde|ancien client|antiguo cliente|前客户"},
    {"role.sales", "sales rep|sales representative|agent|seller|vertrieb|verkauf|commercial|vendedor|ventas|销售"},
    {"role.service", "support|kundendienst|service client|soporte|客服"},
    {"role.manager", "manager|lead|team lead|leiter|leitung|responsable|gerente|经理"},
    {"role.administrator", "admin|verwaltung|administrateur|administrador|管理员"},
    {"remedy_sought.refund", "money back|erstattung|rückerstattung|remboursement|reembolso|退款"},
    {"remedy_sought.replacement", "exchange|ersatz|umtausch|remplacement|échange|reemplazo|cambio|换货"},
    {"remedy_sought.repair", "reparatur|réparation|reparación|维修"},
    {"type.open", "offen|ouvert|abierto"},
    {"type.won", "gewonnen|gagné|ganado|赢单|成交"},
    {"type.lost", "verloren|perdu|perdido|输单"},
};

using Words = QHash<QByteArray, QList<std::pair<QByteArray, QString>>>;

/// Squeezed word → the choices "field", "code" it may mean, first come first served.
const Words &words()
{
    static const auto all = [] {
        Words words;
        for (const auto &entry : otherWords) {
            const QByteArray choice(entry.choice);
            const auto dot = choice.indexOf('.');
            for (const auto &word : QString::fromUtf8(entry.words).split(u'|'))
                words[squeezed(word)].append({choice.left(dot), QString::fromLatin1(choice.mid(dot + 1))});
        }
        return words;
    }();
    return all;
}

} // namespace

QString choiceCode(const Entity &entity, const Field &field, const QString &text)
{
    const auto word = squeezed(text);
    for (const auto &choice : *field.choices)
        if (word == squeezed(QLatin1String(choice.code)) || word == squeezed(QString::fromUtf8(choice.label))
            || word == squeezed(entity.tr(choice.label)))
            return QLatin1String(choice.code);
    for (const auto &[name, code] : words().value(word))
        if (name == field.name && entity.choice(field, code))
            return code;
    return {};
}

QString closedStageType(const QString &text)
{
    static const auto set = [](const char *words) {
        QSet<QByteArray> all;
        for (const auto &word : QString::fromUtf8(words).split(u'|'))
            all.insert(squeezed(word));
        return all;
    };
    static const auto won
        = set("won|closed won|close won|deal won|gewonnen|abgeschlossen "
              "gewonnen|geschlossen gewonnen|auftrag|gagné|gagnée|conclu|fermé gagné|fermée gagnée|conclue "
              "gagnée|ganado|ganada|cerrado ganado|cerrada ganada|cierre "
              "ganado|赢单|已赢单|赢得|已赢得|结束并赢得|成交|已成交|赢|受注");
    static const auto lost
        = set("lost|closed lost|close lost|deal lost|verloren|geschlossen verloren|abgeschlossen "
              "verloren|abgesagt|perdu|perdue|fermé "
              "perdu|fermée perdue|conclue perdue|perdido|perdida|cerrado perdido|cerrada perdida|cierre "
              "perdido|输单|已输单|丢失|已丢失|结束并丢失|丢单|失败|失注");
    const auto word = squeezed(text);
    return won.contains(word) ? QStringLiteral("won") : lost.contains(word) ? QStringLiteral("lost") : QString();
}

} // namespace crm
