// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importfile.h"
#include "models/leads/leadassignment.h"
#include "models/leads/leadedits.h"

#include <QHash>
#include <QLocale>
#include <QMap>
#include <QSet>

namespace crm {

namespace {

struct AssignText
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportRun)
};

constexpr qsizetype leadsAtOnce = 500;

/// "“North” 8, “Rest” 4": in the order in which rules are asked.
QString byRule(const QHash<Id, int> &counts, const QList<AssignmentRule> &rules)
{
    QStringList parts;
    for (const auto &rule : rules)
        if (const auto count = counts.value(rule.id); count > 0)
            parts.append(AssignText::tr("“%1” %2").arg(rule.name, QLocale().toString(count)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void assignImported(Batch &batch, const QList<Id> &leads, ImportResult &result)
{
    if (leads.isEmpty())
        return;
    auto facts = readAssignmentFacts(batch);
    if (facts.rules.isEmpty())
        return;
    QHash<Id, int> counts;
    QMap<QString, int> without; ///< by the reason
    for (qsizetype at = 0; at < leads.size(); at += leadsAtOnce) {
        batch.progress(1);
        QList<Record> open;
        for (const auto &id : leads.mid(at, leadsAtOnce))
            if (const auto lead = batch.record(Lead::entity(), id);
                lead.isValid() && lead.isNull("owner") && isOpen(leadState(lead)))
                open.append(lead);
        const auto edit = assignLeads(open, facts);
        QSet<Id> given;
        for (const auto &lead : edit.puts) { // the next ones are decided with these in mind
            const auto rule = lead.reference("assigned_by");
            ++facts.openLeads[lead.reference("owner")];
            facts.lastByRule[rule] = lead.reference("chosen_by_rule");
            facts.lastAt = lead.instant("assigned_at");
            ++counts[rule];
            given.insert(lead.id);
            batch.put(lead);
        }
        result.assigned += edit.puts.size();
        for (const auto &lead : std::as_const(open))
            if (!given.contains(lead.id))
                ++without[assignLead(lead.as<Lead>(), facts).because];
    }
    QStringList said;
    if (result.assigned > 0)
        said.append(AssignText::tr("%n lead(s) assigned by rule: %1.", nullptr, int(result.assigned))
                        .arg(byRule(counts, facts.rules)));
    for (auto it = without.cbegin(); it != without.cend(); ++it)
        said.append(AssignText::tr("%n lead(s) stay without an owner: %1", nullptr, it.value()).arg(it.key()));
    result.remarks = said + result.remarks;
}

} // namespace crm
