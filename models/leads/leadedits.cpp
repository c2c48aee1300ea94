// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadedits.h"

namespace crm {

namespace {

struct LeadEdits
{
    Q_DECLARE_TR_FUNCTIONS(crm::LeadEdits)
};

template <typename E> QString codeOf(E value)
{
    return FieldTraits<E>::store(value).toString();
}

Edit enter(Record lead, LeadState state, const QString &label)
{
    lead.setValue("status", codeOf(state));
    return {label.arg(lead.title()), {lead}};
}

/// "3 h", "2 d": the largest unit of a span of at least a minute.
QString span(qint64 seconds)
{
    const auto minutes = int(seconds / 60);
    if (minutes < 60)
        return LeadEdits::tr("%n min", nullptr, qMax(1, minutes));
    if (minutes < 48 * 60)
        return LeadEdits::tr("%n h", nullptr, minutes / 60);
    return LeadEdits::tr("%n d", nullptr, minutes / (24 * 60));
}

} // namespace

LeadState leadState(const Record &lead)
{
    return FieldTraits<LeadState>::load(lead.value("status"));
}

bool isOpen(LeadState state)
{
    return state != LeadState::Disqualified && state != LeadState::Converted;
}

Filter leadsIn(const QList<LeadState> &states)
{
    QVariantList codes;
    for (const auto state : states)
        codes.append(codeOf(state));
    return Filter::compare("status", Filter::In, codes);
}

Filter openLeads()
{
    return leadsIn({LeadState::New, LeadState::Working, LeadState::Nurturing, LeadState::Qualified});
}

Filter unassignedLeads()
{
    return Filter::all({openLeads(), Filter::compare("owner", Filter::IsNull)});
}

Edit workOnLead(Record lead)
{
    return enter(std::move(lead), LeadState::Working, LeadEdits::tr("Work on “%1”"));
}

Edit qualifyLead(Record lead)
{
    return enter(std::move(lead), LeadState::Qualified, LeadEdits::tr("“%1” qualified"));
}

Edit nurtureLead(Record lead)
{
    return enter(std::move(lead), LeadState::Nurturing, LeadEdits::tr("“%1” to be nurtured"));
}

Edit disqualifyLead(Record lead, DisqualifyReason reason)
{
    lead.setValue("reason", codeOf(reason));
    return enter(std::move(lead), LeadState::Disqualified, LeadEdits::tr("“%1” disqualified"));
}

const QByteArrayList &checklist()
{
    static const QByteArrayList fields{"need", "budget", "decision", "timing"};
    return fields;
}

Edit answerQuestion(Record lead, const QByteArray &field, Finding finding)
{
    lead.setValue(field, codeOf(finding));
    const auto &entity = lead.entity();
    const auto &f = *entity.field(field);
    return {LeadEdits::tr("%1 of “%2”: %3").arg(entity.label(f), lead.title(), entity.choiceLabel(f, codeOf(finding))),
        {lead}};
}

int confirmed(const Record &lead)
{
    int count = 0;
    for (const auto &field : checklist())
        count += lead.text(field) == codeOf(Finding::Confirmed);
    return count;
}

LeadBadge responseBadge(const Lead &lead, const QDateTime &now)
{
    if (lead.firstResponseAt.isValid()) {
        const auto took = lead.openedAt.secsTo(lead.firstResponseAt);
        if (!lead.openedAt.isValid() || took < 0)
            return {};
        const bool isLate = lead.respondBy.isValid() && lead.firstResponseAt > lead.respondBy;
        return {LeadEdits::tr("Answered after %1").arg(span(took)),
            isLate ? QStringLiteral("warn") : QStringLiteral("ok"), QStringLiteral("check")};
    }
    if (lead.status != LeadState::New || !lead.respondBy.isValid())
        return {};
    const auto left = now.secsTo(lead.respondBy);
    if (left < 0)
        return {LeadEdits::tr("Answer %1 late").arg(span(-left)), QStringLiteral("bad"), QStringLiteral("flame")};
    const auto whole = lead.openedAt.secsTo(lead.respondBy);
    const bool isUrgent = left < 3600 || left * 4 < whole; // the last quarter, or the last hour
    return {LeadEdits::tr("Answer within %1").arg(span(left)),
        isUrgent ? QStringLiteral("warn") : QStringLiteral("info"), QStringLiteral("clock")};
}

} // namespace crm
