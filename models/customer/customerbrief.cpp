// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/customerbrief.h"

#include "db/value/amountlimit.h"
#include "models/customer/recordrow.h"

namespace crm {

namespace {

constexpr int shownPeople = 50; // more is a list of its own
constexpr int recentContacts = 8;
constexpr qint64 fresh = 24 * 3600; // s; after a day a colleague's talk is history

/// Questions in the order in which briefOf() takes their answers.
enum Question { Who, Deals, Cases, Contacts, Tasks, Wishes, Points, Tags, Relations };

QList<CustomerBrief::Deal> dealsOf(const QList<Row> &rows)
{
    QList<CustomerBrief::Deal> deals;
    for (const auto &row : rows) {
        const auto &c = row.cells;
        deals.append({row.id, c[0].toString(), c[1].toString(), c[2].toInt(),
            c[3].isNull() ? std::nullopt : std::optional(c[3].toLongLong()), c[4].toString(),
            QDate::fromString(c[6].toString(), Qt::ISODate)});
    }
    return deals;
}

QList<CustomerBrief::DealSum> sumsOf(const QList<Row> &rows)
{
    QList<CustomerBrief::DealSum> sums;
    for (const auto &row : rows) {
        const auto currency = row.cells[4].toString();
        auto sum = std::find_if(sums.begin(), sums.end(), [&](const auto &s) { return s.currency == currency; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {currency});
        ++sum->count;
        addCapped(sum->amount, row.cells[3].toLongLong());
        addCapped(sum->weighted, row.cells[5].toLongLong());
    }
    std::stable_sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) { return a.amount > b.amount; });
    return sums;
}

QDateTime instant(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

void readWork(CustomerBrief &brief, const QList<QList<Row>> &answers)
{
    brief.deals = dealsOf(answers[Deals]);
    brief.dealSums = sumsOf(answers[Deals]);
    for (const auto &[rid, id, c] : answers[Cases])
        brief.cases.append(
            {id, c[0].toString(), c[1].toString(), c[2].toString(), c[3].toString(), c[4].toString(), instant(c[5])});
    for (const auto &[rid, id, c] : answers[Contacts])
        brief.contacts.append({id, instant(c[0]), c[1].toString(), c[2].toString(), c[3].toString(), c[4].toString(),
            c[5].toString(), c[6].toString(), Id::fromBytes(c[7].toByteArray())});
    for (const auto &[rid, id, c] : answers[Tasks])
        brief.next.append({id, c[0].toString(), c[1].toString(), instant(c[2]), c[3].toString()});
}

void readFacts(CustomerBrief &brief, const QList<QList<Row>> &answers)
{
    for (const auto &[rid, id, c] : answers[Wishes])
        brief.wishes.append(
            {c[0].toString(), c[1].toString(), c[2].toString(), QDate::fromString(c[3].toString(), Qt::ISODate)});
    for (const auto &[rid, id, c] : answers[Points])
        brief.points.append({id, c[0].toString(), c[1].toString(), c[2].toString(), c[3].toString(), c[4].toBool(),
            c[5].toBool(), c[6].toBool()});
    for (const auto &[rid, id, c] : answers[Tags])
        brief.tags.append({c[0].toString(), c[1].toString()});
}

/// A question about a customer without the customer in it.
struct Asked
{
    const Entity *entity;
    Filter besides; ///< of the records that refer to the customer
    QList<Sort> sort;
    int limit;
    QByteArrayList paths;
};

/// In the order of Question from Deals on. Made once: to spell them out takes longer than to answer most.
const QList<Asked> &asked()
{
    static const auto open = Filter::equals("stage.type", "open");
    static const auto unsolved
        = Filter::compare("status", Filter::In, {"new", "acknowledged", "in_progress", "waiting"});
    static const auto spoken = Filter::compare("channel", Filter::NotEqual, {"note"});
    static const auto pending = Filter::equals("status", "open");
    static const QList<Asked> questions{
        {&Opportunity::entity(), open, {{"expected_close"}}, -1,
            {"name", "stage", "stage.position", "amount", "currency", "weighted", "expected_close"}},
        {&ServiceCase::entity(), unsolved, {{"severity", true}, {"opened_at", true}}, -1,
            {"number", "subject", "kind", "status", "severity", "opened_at"}},
        {&Activity::entity(), spoken, {{"at", true}}, recentContacts,
            {"at", "channel", "direction", "outcome", "subject", "person", "user", "user.id"}},
        {&Task::entity(), pending, {{"due_at"}}, 20, {"subject", "kind", "due_at", "owner"}},
        {&Preference::entity(), {}, {{"rid"}}, -1, {"topic", "value", "source", "since"}},
        {&ContactPoint::entity(), {}, {{"is_primary", true}}, -1,
            {"value", "kind", "use", "note", "is_primary", "invalid", "opted_out"}},
        {&TagLink::entity(), {}, {{"rid"}}, -1, {"tag", "tag.tone"}},
    };
    return questions;
}

const Asked &relations(bool isPerson)
{
    static const Asked jobs{&Employment::entity(), {}, {{"from_date", true}}, shownPeople,
        {"organisation", "organisation.id", "role", "from_date", "to_date"}};
    static const Asked people{&Person::entity(), {}, {{"name"}}, shownPeople, {"name", "job_title"}};
    return isPerson ? jobs : people;
}

Selection about(const Filter &mine, const Asked &asked)
{
    return {{asked.entity, asked.besides.isAll() ? mine : Filter::all({mine, asked.besides}), asked.sort, asked.limit},
        asked.paths};
}

CustomerBrief::Job jobOf(const Row &row)
{
    const auto &c = row.cells;
    return {{{Organisation::entity().name, Id::fromBytes(c[1].toByteArray())}, c[0].toString(), {}}, c[2].toString(),
        QDate::fromString(c[3].toString(), Qt::ISODate), QDate::fromString(c[4].toString(), Qt::ISODate)};
}

} // namespace

qsizetype CustomerBrief::complaints() const
{
    return std::count_if(cases.cbegin(), cases.cend(), [](const Case &c) { return c.kind == u"complaint"; });
}

QString CustomerBrief::worstSeverity() const
{
    return cases.isEmpty() ? QString() : cases.first().severity;
}

const CustomerBrief::Contact *CustomerBrief::colleagueContact(const Id &user, const QDateTime &now) const
{
    for (const auto &contact : contacts) {
        const auto age = contact.at.secsTo(now);
        if (!contact.colleagueId.isNull() && contact.colleagueId != user && age >= 0 && age < fresh)
            return &contact;
    }
    return nullptr;
}

const CustomerBrief::Point *CustomerBrief::point(const QStringList &kinds) const
{
    const Point *first = nullptr;
    for (const auto &p : points) {
        if (!kinds.contains(p.kind))
            continue;
        if (p.isUsable())
            return &p;
        if (!first)
            first = &p;
    }
    return first;
}

QList<Selection> briefQuestions(const AnyRef &customer)
{
    static const auto ofPerson = recordPaths(Person::entity());
    static const auto ofOrganisation = recordPaths(Organisation::entity());
    const auto isPerson = customer.entity == Person::entity().name;
    const auto &entity = isPerson ? Person::entity() : Organisation::entity();
    const auto mine = Filter::refers(customer.entity, customer.id);
    QList<Selection> questions{
        {{&entity, Filter::equals("id", customer.id.bytes()), {{"rid"}}, 1}, isPerson ? ofPerson : ofOrganisation}};
    for (const auto &question : asked())
        questions.append(about(mine, question));
    questions.append(about(mine, relations(isPerson)));
    if (!isPerson)
        questions.append({{&Organisation::entity(), Filter::refers("parent", customer.id), {{"name"}}, shownPeople},
            {"name", "industry"}});
    return questions;
}

CustomerBrief briefOf(const AnyRef &customer, const QList<QList<Row>> &answers)
{
    CustomerBrief brief{customer};
    if (answers.value(Who).isEmpty())
        return brief;
    const auto isPerson = brief.isPerson();
    const auto who = itemOfRow(isPerson ? Person::entity() : Organisation::entity(), answers[Who].first());
    brief.record = who.record;
    const QByteArray above = isPerson ? "organisation" : "parent";
    brief.company = {{Organisation::entity().name, who.record.reference(above)}, who.titles.value(above), {}};
    brief.owner = {{User::entity().name, who.record.reference("owner")}, who.titles.value("owner"), {}};
    readWork(brief, answers);
    readFacts(brief, answers);
    if (isPerson) {
        for (const auto &row : answers[Relations])
            brief.jobs.append(jobOf(row));
    } else {
        brief.people = partiesOf(Person::entity(), answers[Relations]);
        brief.subsidiaries = partiesOf(Organisation::entity(), answers.value(Relations + 1));
    }
    return brief;
}

Selection colleaguesQuestion(const CustomerBrief &brief)
{
    const auto others = Filter::all({Filter::refers("organisation", brief.company.ref.id),
        Filter::compare("id", Filter::NotEqual, {brief.ref.id.bytes()})});
    return {{&Person::entity(), others, {{"name"}}, shownPeople}, {"name", "job_title"}};
}

QList<CustomerBrief::Party> partiesOf(const Entity &entity, const QList<Row> &rows)
{
    QList<CustomerBrief::Party> parties;
    for (const auto &row : rows)
        parties.append({{entity.name, row.id}, row.cells[0].toString(), row.cells[1].toString()});
    return parties;
}

} // namespace crm
