// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/lead.h"

#include "db/value/email.h"
#include "db/value/phone.h"

#include <algorithm>

namespace crm {

bool mayFollow(LeadState from, LeadState to)
{
    if (from == to)
        return true;
    if (to == LeadState::New) // what somebody has looked at is not new again
        return false;
    switch (from) {
    case LeadState::New:
    case LeadState::Working:
    case LeadState::Qualified:
        return true;
    case LeadState::Nurturing: // converted only after it has been qualified
        return to != LeadState::Converted;
    case LeadState::Disqualified: // taken up again
        return to == LeadState::Working || to == LeadState::Nurturing;
    case LeadState::Converted:
        break;
    }
    return false;
}

bool isConvertedElsewhere(const Record &lead)
{
    return lead.text("status") == u"converted" && lead.isNull("person") && lead.isNull("organisation")
        && lead.isNull("opportunity");
}

static std::optional<Problem> moneyMakesSense(const Lead &lead)
{
    if (lead.amount.minor.value_or(0) < 0)
        return Problem{"amount", Lead::tr("The amount cannot be negative.")};
    if (!lead.currency.isEmpty() && !isCurrency(lead.currency))
        return Problem{"currency", Lead::tr("“%1” is not a currency code such as EUR or USD.").arg(lead.currency)};
    return std::nullopt;
}

QString madeLeadName(const Record &lead)
{
    for (const QByteArrayView other : {"company", "email", "phone", "external_id"})
        if (const auto text = lead.text(other).trimmed(); !text.isEmpty())
            return text;
    return {};
}

static void leadName(Saving &s)
{
    if (!s.record.text("name").trimmed().isEmpty())
        return;
    if (const auto name = madeLeadName(s.record); !name.isEmpty())
        s.record.setValue("name", name);
}

/// What may still change on a converted lead: nothing that anybody typed. Undo goes another way and may.
static bool isFrozen(const Saving &s)
{
    if (!s.before || s.before->text("status") != "converted")
        return false;
    static const QList<QByteArray> results{"person", "organisation", "opportunity", "converted_at"};
    const bool isOpenEnded = isConvertedElsewhere(*s.before);
    const auto &fields = s.record.entity().fields;
    for (int i = 0; i < fields.size(); ++i)
        if (!fields.at(i).is(Derived) && !fields.at(i).isComputed() && s.record.isTouched(i)
            && s.record.value(i) != s.before->value(i) && !(isOpenEnded && results.contains(fields.at(i).name)))
            return true;
    return false;
}

/// DOMAIN §4: the whitelist of transitions holds for forms, imports and bulk changes alike.
static void leadTransitions(Saving &s)
{
    auto &r = s.record;
    const auto to = FieldTraits<LeadState>::load(r.value("status"));
    const auto from = s.before ? FieldTraits<LeadState>::load(s.before->value("status")) : to;
    if (isFrozen(s)) {
        s.problems.append({"status", Lead::tr("“%1” has been converted and can only be read.").arg(r.title())});
        return;
    }
    if (!mayFollow(from, to)) {
        const auto name = [&](LeadState state) {
            return r.entity().choiceLabel(*r.entity().field("status"), FieldTraits<LeadState>::store(state).toString());
        };
        s.problems.append({"status", Lead::tr("A lead cannot go from %1 to %2.").arg(name(from), name(to))});
        return;
    }
    const bool isNewlyDisqualified = to == LeadState::Disqualified && (!s.before || from != to);
    if (isNewlyDisqualified && (r.isNull("reason") || r.text("reason") == "none"))
        s.problems.append({"reason", Lead::tr("Say why the lead is disqualified.")});
    if (to != LeadState::Disqualified && s.before && !r.isNull("reason"))
        r.setValue("reason", QStringLiteral("none"));
    const bool cameConverted = !s.before && !r.isNull("converted_at"); // which no form can say of a lead
    if (to == LeadState::Converted && !cameConverted && (!s.before || from != to) && r.isNull("person")
        && r.isNull("organisation"))
        s.problems.append(
            {"status", Lead::tr("A lead is converted into a contact or a company; convert it to choose which.")});
    if (to == LeadState::Converted && r.isNull("converted_at"))
        r.setValue("converted_at", s.now);
}

/// An amount is of some currency: that of new deals, unless somebody has said another.
static void leadCurrency(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("amount") || !r.text("currency").isEmpty() || (s.before && s.before->text("status") == "converted"))
        return;
    auto pipelines = s.lookup.where(Pipeline::entity(), "archived", 0LL, 100);
    const auto first = std::min_element(pipelines.cbegin(), pipelines.cend(), [](const Record &a, const Record &b) {
        return a.value("position").toLongLong() < b.value("position").toLongLong();
    });
    r.setValue("currency", first == pipelines.cend() ? QVariant(Pipeline{}.currency) : first->value("currency"));
}

static void leadTimes(Saving &s)
{
    auto &r = s.record;
    if (r.isNull("opened_at"))
        r.setValue("opened_at", s.now);
    if (!s.before && r.text("status") == "new" && r.isNull("respond_by") && r.isNull("first_response_at"))
        r.setValue("respond_by", r.value("opened_at").toLongLong() + leadResponseHours * 3'600'000LL);
    if (s.changes("consent") && r.text("consent") != "unknown" && r.isNull("consent_on"))
        r.setValue("consent_on", QDateTime::fromMSecsSinceEpoch(s.now, Qt::UTC).date().toString(Qt::ISODate));
    const auto score = leadScore(leadPoints(r.as<Lead>()));
    r.setValue("score", qint64(score));
}

/// Whom a rule chose, and when, stays for whose turn is next; why somebody is the owner is told of the present one.
static void leadAssigned(Saving &s)
{
    auto &r = s.record;
    if (s.changes("assigned_by") || s.changes("assigned_because") || s.changes("assigned_at")) {
        if (!r.isNull("assigned_by") && r.isNull("chosen_by_rule"))
            r.setValue("chosen_by_rule", r.value("owner"));
        if (!r.isNull("assigned_by") && r.isNull("assigned_at"))
            r.setValue("assigned_at", r.value("opened_at"));
    } else if (s.before && s.changes("owner") && !r.text("assigned_because").isEmpty()) {
        r.setValue("assigned_because", r.isNull("owner") ? QVariant() : QVariant(Lead::tr("Chosen by hand.")));
    }
}

void answerLead(Saving &s)
{
    if (s.record.isNull("lead") || s.record.text("direction") != "outbound" || s.record.text("channel") == "note")
        return;
    auto lead = s.lookup.record(Lead::entity(), s.record.reference("lead"));
    if (!lead.isValid() || lead.text("status") == "converted")
        return;
    const auto at = s.record.value("at").toLongLong();
    if (lead.isNull("first_response_at") || at < lead.value("first_response_at").toLongLong())
        lead.setValue("first_response_at", at);
    if (lead.text("status") == "new")
        lead.setValue("status", QStringLiteral("working"));
    if (lead.isTouched())
        s.also.append(lead);
}

const Entity &Lead::entity()
{
    static const Entity entity
        = Describe<Lead>("lead", 35, "crm::Lead", QT_TR_NOOP("Lead"), QT_TR_NOOP("Leads"))
              .newOne(QT_TR_NOOP("New Lead"))
              .section(QT_TR_NOOP("Who"))
              .field("name", QT_TR_NOOP("Name"), &Lead::name, Required | Listed | Named)
              .field("company", QT_TR_NOOP("Company"), &Lead::company, Listed | Named)
              .field("job_title", QT_TR_NOOP("Job title"), &Lead::jobTitle)
              .field("email", QT_TR_NOOP("E-mail"), &Lead::email, Named | Indexed)
              .field("phone", QT_TR_NOOP("Phone"), &Lead::phone, Named)
              .field("website", QT_TR_NOOP("Website"), &Lead::website)
              .section(QT_TR_NOOP("Interest"))
              .field("status", QT_TR_NOOP("State"), &Lead::status, Listed | Indexed)
              .field("reason", QT_TR_NOOP("Disqualified because"), &Lead::reason)
              .field("owner", QT_TR_NOOP("Owner"), &Lead::owner, Listed)
              .field("source", QT_TR_NOOP("Source"), &Lead::source, Listed)
              .field("campaign", QT_TR_NOOP("Campaign"), &Lead::campaign)
              .field("product", QT_TR_NOOP("Product"), &Lead::product)
              .field("amount", QT_TR_NOOP("Estimated amount"), &Lead::amount)
              .field("currency", QT_TR_NOOP("Currency"), &Lead::currency)
              .longText("interest", QT_TR_NOOP("Interest"), &Lead::interest, Searched)
              .section(QT_TR_NOOP("Qualification"))
              .field("score", QT_TR_NOOP("Score"), &Lead::score, ReadOnly | Listed | Indexed)
              .field("need", QT_TR_NOOP("Need"), &Lead::need)
              .field("budget", QT_TR_NOOP("Budget"), &Lead::budget)
              .field("decision", QT_TR_NOOP("Decision"), &Lead::decision)
              .field("timing", QT_TR_NOOP("Time"), &Lead::timing)
              .field("next_step", QT_TR_NOOP("Next step"), &Lead::nextStep)
              .field("next_step_on", QT_TR_NOOP("Next step on"), &Lead::nextStepOn, Indexed)
              .section(QT_TR_NOOP("Consent"))
              .field("consent", QT_TR_NOOP("Consent to be contacted"), &Lead::consent)
              .field("consent_on", QT_TR_NOOP("Said on"), &Lead::consentOn)
              .field("consent_source", QT_TR_NOOP("Said how"), &Lead::consentSource)
              .section(QT_TR_NOOP("Address"))
              .field("street", QT_TR_NOOP("Street"), &Lead::street)
              .field("postal_code", QT_TR_NOOP("Postal code"), &Lead::postalCode)
              .field("city", QT_TR_NOOP("City"), &Lead::city)
              .field("region", QT_TR_NOOP("Region"), &Lead::region)
              .field("country", QT_TR_NOOP("Country"), &Lead::country)
              .section(QT_TR_NOOP("Record"))
              .field("opened_at", QT_TR_NOOP("Received"), &Lead::openedAt, Listed)
              .field("respond_by", QT_TR_NOOP("Answer by"), &Lead::respondBy, Listed | Indexed)
              .field("first_response_at", QT_TR_NOOP("Answered"), &Lead::firstResponseAt)
              .field("assigned_by", QT_TR_NOOP("Assigned by"), &Lead::assignedBy, ReadOnly)
              .field("assigned_because", QT_TR_NOOP("Assigned because"), &Lead::assignedBecause, ReadOnly)
              .field("chosen_by_rule", QT_TR_NOOP("Chosen by rule"), &Lead::chosenByRule, ReadOnly)
              .field("assigned_at", QT_TR_NOOP("Assigned on"), &Lead::assignedAt, ReadOnly | Indexed)
              .field("last_contact_at", QT_TR_NOOP("Last contact"), &Lead::lastContactAt, ReadOnly | Derived)
              .field("converted_at", QT_TR_NOOP("Converted"), &Lead::convertedAt, ReadOnly)
              .field("organisation", QT_TR_NOOP("Became company"), &Lead::organisation, ReadOnly)
              .field("person", QT_TR_NOOP("Became contact"), &Lead::person, ReadOnly)
              .field("opportunity", QT_TR_NOOP("Became deal"), &Lead::opportunity, ReadOnly)
              .longText("notes", QT_TR_NOOP("Notes"), &Lead::notes, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Lead::externalId, Indexed)
              .custom(QT_TR_NOOP("Custom fields"))
              .group("value", {"amount", "currency"})
              .group("status", {"status", "reason", "converted_at", "organisation", "person", "opportunity"})
              .group("address", {"street", "postal_code", "city", "region", "country"})
              .title("name")
              .timeline("opened_at")
              .deadline({"respond_by", "status", {"new"}})
              .order("-opened_at")
              .icon("sparkles")
              .rule(moneyMakesSense)
              .hook(leadName)
              .hook(leadTransitions)
              .hook(leadCurrency)
              .hook(leadTimes)
              .hook(leadAssigned);
    return entity;
}

} // namespace crm
