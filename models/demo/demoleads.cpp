// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoworld.h"

#include "db/value/usualcurrency.h"
#include "models/leads/leadassignment.h"

namespace crm {

namespace {

constexpr int leadDays = 60;

struct Rival
{
    const char *name;
    const char *website;
    const char *strengths;
    const char *weaknesses;
    int priceShare; ///< percent of our price
};

constexpr Rival rivals[] = {
    {"Kalibra Instruments", "https://kalibra.example", "Well known brand, large sales force",
        "Slow delivery, no software of their own", 108},
    {"Messwerk Nord", "https://messwerk-nord.example", "Low prices, quick offers", "Short warranty, few spare parts",
        82},
    {"Hydrosense", "https://hydrosense.example", "Strong in water supply, good service", "Weak outside of water", 97},
    {"Blue Gauge", "https://bluegauge.example", "Handsome dashboards, cloud only", "No offline operation", 91},
    {"Own solution", "", "Costs nothing at first", "Nobody looks after it later", 40},
};

const char *const sources[] = {"Trade fair", "Website", "Recommendation", "Webinar", "Cold call"};
const char *const campaigns[] = {"", "Spring fair 2026", "Plant safety webinar", "Energy newsletter"};

} // namespace

void DemoWorld::addRivals()
{
    for (const auto &rival : rivals) {
        const auto same = m_batch.where(Competitor::entity(), "name", QString::fromLatin1(rival.name), 1);
        if (!same.isEmpty()) {
            m_rivals.append(same.first().id);
            continue;
        }
        const Competitor competitor{.id = m_random.id(),
            .name = rival.name,
            .website = rival.website,
            .strengths = rival.strengths,
            .weaknesses = rival.weaknesses};
        m_batch.put(Record::from(competitor));
        m_rivals.append(competitor.id);
        for (int i = 0; i < 3; ++i) {
            const auto &product = m_random.of(m_products);
            const auto price = scaled(product.price.minor.value_or(0), rival.priceShare + m_random.between(-5, 5), 100);
            m_batch.put(Record::from(CompetitorPrice{.id = m_random.id(),
                .competitor = {competitor.id},
                .item = product.name,
                .product = {product.id},
                .price = {price},
                .seenOn = pastDay(300),
                .seenWhere = "Customer’s report"}));
        }
    }
}

void DemoWorld::addAssignment()
{
    if (!m_batch.find({&AssignmentRule::entity(), {}, {}, 1}).isEmpty())
        return;
    const auto add = [this](const AssignmentRule &rule) {
        m_batch.put(Record::from(rule));
        m_assignment.rules.append(rule);
    };
    add({.id = m_random.id(),
        .name = "Trade fair contacts",
        .position = 10,
        .leadSource = "Trade fair",
        .method = AssignmentMethod::LeastLoad,
        .respondHours = 8});
    add({.id = m_random.id(),
        .name = "Germany",
        .position = 20,
        .country = "Germany",
        .team = m_colleagues.first().team});
    add({.id = m_random.id(), .name = "Everybody else", .position = 30});
}

Lead DemoWorld::strangerLead(const DemoPlace &place)
{
    const bool isCompany = m_random.chance(85);
    const auto company = isCompany ? m_cast.company(place, {}) : Organisation();
    const auto person = m_cast.person(place, company);
    Lead lead{.id = m_random.id(),
        .name = person.name,
        .company = company.name,
        .jobTitle = isCompany ? person.jobTitle : QString(),
        .email = person.email,
        .phone = m_random.chance(70) ? person.phone : QString(),
        .website = company.website};
    lead.city = isCompany ? company.city : person.city;
    lead.region = isCompany ? company.region : person.region;
    lead.country = QString::fromUtf8(place.country->name);
    return lead;
}

/// How far a lead of that age has come, and what has been found out on the way.
void DemoWorld::qualify(Lead &lead)
{
    const auto age = int(lead.openedAt.date().daysTo(m_scale.today));
    static const LeadState later[] = {LeadState::Working, LeadState::Working, LeadState::Working, LeadState::Nurturing,
        LeadState::Qualified, LeadState::Qualified, LeadState::Disqualified};
    if (age > 2 || m_random.chance(40))
        lead.status = later[m_random.below(7)];
    const auto ask = [&](int yes, int no) {
        const auto roll = m_random.below(100);
        return roll < yes ? Finding::Confirmed : roll < yes + no ? Finding::Missing : Finding::Unknown;
    };
    if (lead.status == LeadState::New)
        return;
    const bool isGood = lead.status == LeadState::Qualified;
    lead.need = ask(isGood ? 95 : 55, isGood ? 0 : 15);
    lead.budget = ask(isGood ? 85 : 25, isGood ? 0 : 20);
    lead.decision = ask(isGood ? 75 : 30, 15);
    lead.timing = ask(isGood ? 80 : 30, 15);
    if (lead.status == LeadState::Disqualified)
        lead.reason = DisqualifyReason(m_random.between(int(DisqualifyReason::NoNeed), int(DisqualifyReason::Junk)));
    else if (m_random.chance(70))
        lead.nextStep = m_random.chance(50) ? "Call back" : "Send the brochure";
    if (!lead.nextStep.isEmpty())
        lead.nextStepOn = m_scale.today.addDays(m_random.between(-2, 12));
}

void DemoWorld::addLead()
{
    const auto &place = m_cast.anyPlace();
    auto lead = strangerLead(place);
    const auto &product = m_random.of(m_products);
    lead.source = sources[m_random.below(5)];
    lead.campaign = campaigns[m_random.below(4)];
    lead.product = {product.id};
    lead.interest = product.name;
    lead.currency = usualCurrency();
    if (m_random.chance(60))
        lead.amount.minor = product.price.minor.value_or(0) * m_random.between(1, 12);
    if (m_random.chance(60)) {
        lead.consent = m_random.chance(85) ? Consent::Given : Consent::Refused;
        lead.consentSource = lead.source == u"Website" ? "Web form, box ticked" : "Said in person";
    }
    lead.openedAt = m_random.workTime(m_random.chance(35) ? m_scale.today.addDays(-1) : pastDay(leadDays));
    if (lead.consent != Consent::Unknown)
        lead.consentOn = lead.openedAt.date();
    qualify(lead);
    auto record = Record::from(lead);
    const auto assigned = assignLeads({record}, m_assignment);
    if (!assigned.puts.isEmpty() && !m_random.chance(8)) {
        record = assigned.puts.first();
        record.setInstant("assigned_at", lead.openedAt);
        m_assignment.lastByRule[record.reference("assigned_by")] = record.reference("owner");
        ++m_assignment.openLeads[record.reference("owner")];
    }
    m_batch.put(record);
    if (lead.status == LeadState::New)
        return;
    const auto &line = m_random.of(place.activities);
    m_batch.put(Record::from(Activity{.id = m_random.id(),
        .subject = line.subject,
        .channel = FieldTraits<Channel>::load(line.kind),
        .at = std::min(
            lead.openedAt.addSecs(m_random.between(2, 40) * 1800), QDateTime(m_scale.today, QTime(6, 0), Qt::UTC)),
        .lead = {lead.id},
        .user = {record.reference("owner")},
        .body = line.body}));
}

/// What became of a lead stays beside what it became.
void DemoWorld::addConvertedLead(const Origin &origin)
{
    Lead lead{.id = m_random.id(),
        .name = origin.person.name,
        .company = origin.company,
        .jobTitle = origin.person.jobTitle,
        .email = origin.person.email,
        .status = LeadState::Converted};
    lead.owner = origin.deal.owner;
    lead.source = origin.deal.source;
    lead.need = lead.budget = Finding::Confirmed;
    lead.product = origin.deal.product;
    lead.amount = origin.deal.amount;
    lead.currency = origin.deal.currency;
    lead.convertedAt = QDateTime(origin.deal.openedOn, QTime(9, 0), Qt::UTC);
    lead.openedAt = lead.convertedAt.addDays(-m_random.between(2, 20));
    lead.firstResponseAt = lead.openedAt.addSecs(m_random.between(1, 30) * 1800);
    lead.organisation = origin.deal.organisation;
    lead.person = {origin.person.id};
    lead.opportunity = {origin.deal.id};
    m_batch.put(Record::from(lead));
}

void DemoWorld::addLeads(int count)
{
    for (const auto &origin : std::as_const(m_origins))
        addConvertedLead(origin);
    for (int i = 0; i < count; ++i)
        addLead();
}

} // namespace crm
