// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/opportunity.h"

namespace crm {

enum class LeadState { New, Working, Nurturing, Qualified, Disqualified, Converted };
/// Unsaid: another program, which the lead came from, gave no reason.
enum class DisqualifyReason {
    None,
    NoNeed,
    NoBudget,
    NoDecision,
    BadTime,
    Competitor,
    Unreachable,
    Duplicate,
    Junk,
    Unsaid
};
/// What is known about one question of the qualification checklist.
enum class Finding { Unknown, Confirmed, Missing };
enum class Consent { Unknown, Given, Refused };

/// Which colleague a new lead goes to. Rules are asked in order; the first whose country, region and source fit decides.
enum class AssignmentMethod { RoundRobin, LeastLoad };
struct AssignmentRule
{
    Id id;
    QString name;
    int position = 0;
    bool active = true;
    QString country;    ///< empty: any
    QString region;     ///< words of the lead's region or city, or how its postal code begins; empty: any
    QString leadSource; ///< words of the lead's source or campaign; empty: any
    AssignmentMethod method = AssignmentMethod::RoundRobin;
    Ref<Team> team;                     ///< whose active colleagues take turns; null: all who sell
    Ref<User> user;                     ///< always this colleague, whatever the method and the team
    std::optional<qint64> respondHours; ///< null: leadResponseHours
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::AssignmentRule)
};

/// Hours in which a new lead is to be answered when no rule says otherwise.
constexpr int leadResponseHours = 24;

/// Somebody who may want to buy, before we know. DOMAIN §4.
struct Lead
{
    Id id;
    QString name; ///< of the person; the company or an address when nobody knows it
    QString company;
    QString jobTitle;
    QString email;
    QString phone;
    QString website;
    QString street;
    QString postalCode;
    QString city;
    QString region;
    QString country;
    LeadState status = LeadState::New;
    DisqualifyReason reason = DisqualifyReason::None; ///< why it was disqualified
    Ref<User> owner;
    QString source;
    QString campaign;
    Finding need = Finding::Unknown;
    Finding budget = Finding::Unknown;
    Finding decision = Finding::Unknown; ///< whether we speak with whoever decides
    Finding timing = Finding::Unknown;
    std::optional<qint64> score; ///< sum of leadPoints(), 0–100
    Ref<Product> product;
    QString interest;
    Amount amount; ///< estimated
    QString currency;
    QString nextStep;
    QDate nextStepOn;
    Consent consent = Consent::Unknown;
    QDate consentOn;
    QString consentSource; ///< how it was given, and the wording
    QDateTime openedAt;
    QDateTime respondBy;       ///< null: no target, such as for leads that came with a history
    QDateTime firstResponseAt; ///< the first answer or talk
    Ref<AssignmentRule> assignedBy;
    QString assignedBecause; ///< why the owner is the owner
    Ref<User> chosenByRule;  ///< whom the rule chose, whoever owns the lead now: it was their turn
    QDateTime assignedAt;    ///< when it did
    QDateTime lastContactAt;
    QDateTime convertedAt;
    Ref<Organisation> organisation; ///< what it became, like the two below
    Ref<Person> person;
    Ref<Opportunity> opportunity;
    QString notes;
    QString externalId;

    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Lead)
};

/// Whether a lead may go from one state to the other; staying is always allowed. A converted lead stays converted.
bool mayFollow(LeadState from, LeadState to);
/// Came converted from another program, and nothing here is what it has become: that can still be said.
bool isConvertedElsewhere(const Record &lead);

/// What a lead without a name is called: its company, its e-mail, its number. Empty when it has none of them.
QString madeLeadName(const Record &lead);

/// One reason for a lead's score.
struct LeadPoint
{
    int points = 0; ///< negative: speaks against it
    QString reason; ///< a sentence, translated
};

/// Everything known that speaks for or against a lead, the weightiest first.
QList<LeadPoint> leadPoints(const Lead &lead);
/// Their sum within 0–100.
int leadScore(const QList<LeadPoint> &points);

/// Whether mail at this host tells nothing about the company: "gmail.com" and its likes.
bool isFreeMailHost(QStringView host);

/// Hook of what happens with a lead: the first outgoing contact answers it, and work on it has begun.
void answerLead(Saving &saving);

} // namespace crm
