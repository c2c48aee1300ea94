// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/slahooks.h"
#include "db/value/usualcurrency.h"
#include "models/demo/demoworld.h"

namespace crm {

namespace {

constexpr int historyDays = 548; // eighteen months

Channel channelOf(const QString &kind)
{
    return FieldTraits<Channel>::load(kind);
}

TaskKind taskKindOf(const QString &kind)
{
    return FieldTraits<TaskKind>::load(kind);
}

} // namespace

void DemoWorld::addActivity(const Customer &customer, const Person &person)
{
    const auto &line = m_random.of(customer.place->activities);
    const auto channel = channelOf(line.kind);
    Activity activity{.id = m_random.id(),
        .subject = line.subject,
        .channel = channel,
        .at = m_random.workTime(pastDay(historyDays)),
        .person = {person.id},
        .organisation = {customer.organisation.id},
        .user = {m_random.chance(75) ? customer.owner : anyUser()},
        .body = line.body};
    if (channel == Channel::Call) {
        activity.direction = m_random.chance(55) ? Direction::Outbound : Direction::Inbound;
        activity.duration = m_random.between(1, 25) * 60;
        activity.outcome = m_random.chance(70) ? Outcome::Reached
            : m_random.chance(50)              ? Outcome::NoAnswer
                                               : Outcome::LeftMessage;
    } else if (channel == Channel::Meeting || channel == Channel::Visit) {
        activity.duration = m_random.between(2, 8) * 900;
        activity.outcome = m_random.chance(60) ? Outcome::Positive : Outcome::None;
    } else if (m_random.chance(40)) {
        activity.direction = Direction::Inbound;
    }
    m_batch.put(Record::from(activity));
}

void DemoWorld::addTask(const Customer &customer, const Person &person)
{
    const auto &line = m_random.of(customer.place->tasks);
    const auto due = m_random.workTime(m_scale.today.addDays(m_random.between(-6, 14)));
    Task task{.id = m_random.id(),
        .subject = line.subject,
        .kind = taskKindOf(line.kind),
        .dueAt = due,
        .person = {person.id},
        .organisation = {customer.organisation.id},
        .owner = {customer.owner}};
    if (task.kind == TaskKind::Meeting || task.kind == TaskKind::Visit) {
        task.endsAt = due.addSecs(3600);
        task.place = customer.organisation.city.isEmpty() ? person.city : customer.organisation.city;
    }
    if (m_random.chance(30))
        task.remindAt = due.addSecs(-1800);
    if (due.date() < m_scale.today && m_random.chance(70)) {
        task.status = TaskStatus::Done;
        task.doneAt = due.addSecs(m_random.between(1, 8) * 600);
    }
    m_batch.put(Record::from(task));
}

void DemoWorld::addCase(const Customer &customer, const Person &person)
{
    const auto &line = m_random.of(customer.place->cases);
    const auto opened = m_random.workTime(pastDay(365));
    static const Severity severities[] = {Severity::Minor, Severity::Minor, Severity::Moderate, Severity::Moderate,
        Severity::Moderate, Severity::Serious, Severity::Serious, Severity::Major, Severity::Critical};
    static const CaseChannel channels[] = {CaseChannel::Phone, CaseChannel::Phone, CaseChannel::Email,
        CaseChannel::Email, CaseChannel::Web, CaseChannel::Letter, CaseChannel::Chat};
    static const Remedy remedies[]
        = {Remedy::None, Remedy::Explanation, Remedy::Refund, Remedy::Replacement, Remedy::Repair, Remedy::Apology};
    ServiceCase c{.id = m_random.id(),
        .subject = line.subject,
        .kind = FieldTraits<CaseKind>::load(line.kind),
        .person = {person.id},
        .organisation = {customer.organisation.id},
        .product = {m_random.of(m_products).id}};
    if (!m_categories.isEmpty())
        c.category = {m_random.of(m_categories)};
    c.severity = severities[m_random.below(9)];
    c.priority = c.severity >= Severity::Major ? Priority::Urgent
        : c.severity == Severity::Serious      ? Priority::High
        : m_random.chance(80)                  ? Priority::Normal
                                               : Priority::Low;
    c.channel = channels[m_random.below(7)];
    c.remedySought = c.kind == CaseKind::InformationRequest ? Remedy::None : remedies[m_random.below(6)];
    c.description = line.body;
    c.problemDate = opened.date().addDays(-m_random.between(0, 9));
    c.owner = {anyUser()};
    c.receivedBy = m_random.chance(70) ? c.owner : Ref<User>{anyUser()};
    c.openedAt = opened;
    putStory(storyOf(c,
        {.hours = *m_hours,
            .promise = promiseTo(c),
            .now = QDateTime(m_scale.today, QTime(6, 0), Qt::UTC),
            .answer = line.answer},
        m_stories));
}

/// First the case as it stands, so that saving it writes no events; then what led there; then its clocks once.
void DemoWorld::putStory(const DemoStory &story)
{
    const auto stored = Record::from(story.serviceCase);
    m_batch.put(stored);
    {
        const ClocksGiven later;
        for (const auto &event : story.events)
            m_batch.put(Record::from(event));
        for (const auto &activity : story.activities)
            m_batch.put(Record::from(activity));
        for (const auto &reply : story.replies)
            m_batch.put(Record::from(reply));
    }
    m_batch.put(m_batch.record(ServiceCase::entity(), story.serviceCase.id));
}

QList<StageChange> DemoWorld::walkedStages(const Opportunity &deal, const QDateTime &opened)
{
    const auto now = QDateTime(m_scale.today, QTime(6, 0), Qt::UTC);
    QList<StageChange> stays;
    auto at = opened;
    const auto enter = [&](const Stage &stage) {
        const auto from = stays.isEmpty() ? Ref<Stage>() : stays.last().toStage;
        if (!stays.isEmpty())
            stays.last().leftAt = at;
        stays.append({.id = m_random.id(),
            .opportunity = {deal.id},
            .organisation = deal.organisation,
            .person = deal.person,
            .fromStage = from,
            .toStage = {stage.id},
            .enteredAt = at,
            .amount = deal.amount,
            .currency = deal.currency,
            .probability = stage.probability,
            .user = deal.owner});
    };
    enter(m_open.first());
    for (qsizetype step = 0; step < m_open.size();) {
        const auto next = m_random.workTime(at.date().addDays(m_random.between(4, m_random.chance(20) ? 60 : 28)));
        if (next >= now)
            break;
        at = next;
        if (m_random.chance(16)) {
            enter(m_lost);
            break;
        }
        step += step > 0 && m_random.chance(6) ? -1 : 1; // a step back happens
        enter(step < m_open.size() ? m_open.at(step) : m_won);
    }
    return stays;
}

void DemoWorld::settle(Opportunity &deal, const StageChange &last)
{
    static const char *wins[] = {"Quality of the offer", "Fast delivery", "Good experience before", "Service nearby"};
    static const char *losses[]
        = {"Price too high", "Chose a competitor", "No budget this year", "Project stopped", "No answer any more"};
    static const char *steps[]
        = {"Send the offer", "Call back", "Arrange a visit", "Clarify the delivery date", "Prepare the contract"};
    deal.stage = last.toStage;
    deal.stageSince = last.enteredAt;
    const bool isWon = deal.stage.id == m_won.id;
    deal.probability = last.probability;
    if (!isWon && deal.stage.id != m_lost.id) {
        deal.expectedClose = m_scale.today.addDays(m_random.between(-10, 75));
        deal.nextStep = steps[m_random.below(5)];
        return;
    }
    deal.closedAt = last.enteredAt.date();
    deal.expectedClose = deal.closedAt;
    deal.lostReason = isWon ? wins[m_random.below(4)] : losses[m_random.below(5)];
}

void DemoWorld::addDeal(const Customer &customer, const Person &person)
{
    static const char *sources[]
        = {"Trade fair", "Website", "Recommendation", "Existing customer", "Cold call", "Newsletter"};
    if (m_open.isEmpty() || m_won.id.isNull() || m_lost.id.isNull())
        return;
    const auto &product = m_random.of(m_products);
    Opportunity deal{.id = m_random.id(),
        .name = product.name + QStringLiteral(" · ")
            + (customer.organisation.id.isNull() ? person.name : customer.organisation.name),
        .organisation = {customer.organisation.id},
        .person = {person.id},
        .currency = usualCurrency(),
        .product = {product.id},
        .owner = {customer.owner}};
    deal.amount.minor = product.price.minor.value_or(0) * m_random.between(1, 30);
    deal.source = sources[m_random.below(6)];
    const auto opened = m_random.workTime(pastDay(historyDays));
    deal.openedOn = opened.date();
    auto stays = walkedStages(deal, opened);
    settle(deal, stays.last());
    stays.last().note = deal.lostReason;
    // By the deal's own identity, so that no other record depends on whether there is a rival.
    if (deal.id.low() % 10 < (deal.stage.id == m_lost.id ? 7 : 3))
        deal.competitor = {m_rivals.at(qsizetype(deal.id.low() / 10 % quint64(m_rivals.size())))};
    if (deal.stage.id != m_won.id && deal.stage.id != m_lost.id && deal.id.low() % 10 == 9)
        deal.nextStep.clear();
    if (deal.id.low() % 12 == 5)
        m_origins.append({deal, person, customer.organisation.name});
    m_batch.put(Record::from(deal));
    for (const auto &stay : std::as_const(stays)) {
        m_batch.put(Record::from(stay));
        if (m_open.size() > 2 && stay.toStage.id == m_open.at(2).id && !deal.organisation.isNull()
            && m_random.chance(60))
            addQuote(deal, product, stay.enteredAt);
    }
}

} // namespace crm
