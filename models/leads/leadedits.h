// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/lead.h"
#include "db/store/edit.h"
#include "db/store/query.h"

#include <QStringList>

#include <functional>

class QObject;

namespace crm {

class Store;

// What users do with a lead, as edits. `lead` is a stored lead. Saving holds them to the whitelist of transitions.

LeadState leadState(const Record &lead);
/// Still to be dealt with: new, working, nurturing or qualified.
bool isOpen(LeadState state);
Filter openLeads();
Filter leadsIn(const QList<LeadState> &states);
/// Open leads without an owner.
Filter unassignedLeads();

Edit workOnLead(Record lead);
Edit qualifyLead(Record lead);
Edit nurtureLead(Record lead);
/// The reason must not be None.
Edit disqualifyLead(Record lead, DisqualifyReason reason);

/// The questions of the checklist, in the order they are asked: names of fields.
const QByteArrayList &checklist();
/// `field` is one of checklist().
Edit answerQuestion(Record lead, const QByteArray &field, Finding finding);
/// How many questions have been answered with yes.
int confirmed(const Record &lead);

/// How a lead stands against the time it should be answered in; empty text: nothing to say.
struct LeadBadge
{
    QString text;
    QString tone;
    QString icon;
    friend bool operator==(const LeadBadge &, const LeadBadge &) = default;
};
LeadBadge responseBadge(const Lead &lead, const QDateTime &now);

/// A lead from one line as people jot it down: "Ana Silva, Contoso, ana@contoso.com, saw us at fair". E-mail, phone,
/// website and amount are recognised wherever they stand; of the rest the first is the name, the second the company,
/// and what is left the interest. What of that speaks of one of these sources says the source: a line makes no new one.
/// New id; null when the line holds nothing.
Lead leadFromLine(const QString &line, const QStringList &sources = {});

/// Where leads and deals come from and what rules ask for, the most frequent first.
void readLeadSources(Store &store, QObject *context, std::function<void(const QStringList &)> then);

} // namespace crm
