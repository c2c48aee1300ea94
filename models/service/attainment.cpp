// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/attainment.h"

#include "db/entities/user.h"
#include "models/cases/caseedits.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::Attainment)
};

constexpr qsizetype mostNamed = 500'000; // ids in one filter
constexpr qsizetype mostBars = 12;

bool isDone(const ServiceCase &c)
{
    return c.status == CaseStatus::Solved || c.status == CaseStatus::Closed;
}

/// The cases of one bar.
struct Pot
{
    Id id; ///< null: of nobody
    QString name;
    QList<Id> kept;
    QList<Id> missed;
    qsizetype size() const { return kept.size() + missed.size(); }
    double percent() const { return size() > 0 ? 100.0 * double(kept.size()) / double(size()) : 0; }
};

ReportData::Behind these(const QList<Id> &ids)
{
    QVariantList values;
    for (const auto &id : ids.mid(0, mostNamed))
        values.append(id.bytes());
    return {&ServiceCase::entity(), Filter::compare("id", Filter::In, values)};
}

void add(Pot &pot, const ServiceCase &c, bool isKept)
{
    (isKept ? pot.kept : pot.missed).append(c.id);
}

/// Those with the most cases, and of them the worst first; equal ones by name, so that charts do not jump. The rest
/// stands together in the last, so that nothing is missing from the sum.
QList<Pot> worstFirst(const QHash<Id, Pot> &pots)
{
    auto sorted = pots.values();
    std::sort(sorted.begin(), sorted.end(),
        [](const Pot &a, const Pot &b) { return a.size() != b.size() ? a.size() > b.size() : a.name < b.name; });
    const auto others = sorted.size() > mostBars ? sorted.mid(mostBars - 1) : QList<Pot>();
    sorted = sorted.mid(0, sorted.size() - others.size());
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Pot &a, const Pot &b) { return a.percent() < b.percent(); });
    if (others.isEmpty())
        return sorted;
    Pot rest{.name = Text::tr("%n other(s)", nullptr, int(others.size()))};
    for (const auto &pot : others) {
        rest.kept += pot.kept;
        rest.missed += pot.missed;
    }
    return sorted << rest;
}

/// A bar opens what was missed, or where nothing was, what was kept.
ReportData percents(const QByteArray &key, const QString &title, const QHash<Id, Pot> &pots)
{
    ReportData data{.key = key, .title = title};
    ReportSeries series{Text::tr("Kept, in percent"), {}};
    QList<ReportData::Behind> behind;
    for (const auto &pot : worstFirst(pots)) {
        data.categories.append(
            Text::tr("%1 (%2)", "customer or team, number of cases").arg(pot.name, QLocale().toString(pot.size())));
        data.places.append(-1);
        series.values.append(pot.percent());
        auto cases = these(pot.missed.isEmpty() ? pot.kept : pot.missed);
        cases.title = pot.missed.isEmpty() ? Text::tr("Kept, %1").arg(pot.name) : Text::tr("Missed, %1").arg(pot.name);
        behind.append(cases);
    }
    data.series = {series};
    data.behind = {behind};
    return data;
}

ReportData monthly(const AttainmentFacts &facts, const QList<Pot> &months)
{
    ReportData data{.key = "levels_by_month", .title = Text::tr("Promises by month")};
    ReportSeries kept{Text::tr("Kept"), {}};
    ReportSeries missed{Text::tr("Missed"), {}};
    QList<ReportData::Behind> behindKept;
    QList<ReportData::Behind> behindMissed;
    const auto span = facts.period.months();
    for (int m = 0; m < span.count; ++m) {
        const auto month = span.month(m);
        data.categories.append(
            QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat),
                QString::number(month.year() % 100).rightJustified(2, u'0')));
        kept.values.append(double(months[m].kept.size()));
        missed.values.append(double(months[m].missed.size()));
        behindKept.append(these(months[m].kept));
        behindMissed.append(these(months[m].missed));
    }
    data.series = {kept, missed};
    data.behind = {behindKept, behindMissed};
    return data;
}

ReportData reasonsOf(const QHash<int, QList<Id>> &reasons)
{
    ReportData data{.key = "levels_by_reason", .title = Text::tr("Why promises were missed")};
    ReportSeries series{Text::tr("Missed"), {}};
    QList<ReportData::Behind> behind;
    auto sorted = choicesOf<MissReason>();
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Choice &a, const Choice &b) {
        return reasons.value(a.value).size() > reasons.value(b.value).size();
    });
    for (const auto &choice : std::as_const(sorted)) {
        const auto ids = reasons.value(choice.value);
        if (ids.isEmpty())
            continue;
        data.categories.append(SlaMiss::entity().tr(choice.label));
        data.places.append(choice.value);
        series.values.append(double(ids.size()));
        behind.append(these(ids));
    }
    data.series = {series};
    data.behind = {behind};
    return data;
}

} // namespace

std::optional<bool> isKept(const ServiceCase &c, const QDateTime &now)
{
    if (c.slaState == SlaState::Missed || c.overrunBand >= SlaBand::UpToHalf)
        return false;
    if (isDone(c))
        return c.slaState == SlaState::Met ? std::optional(true) : std::nullopt;
    return c.dueAt.isValid() && c.dueAt < now ? std::optional(false) : std::nullopt;
}

Attainment attain(const AttainmentFacts &facts)
{
    QHash<Id, Pot> customers;
    QHash<Id, Pot> teams;
    QHash<int, QList<Id>> reasons;
    QList<Pot> months(facts.period.months().count);
    Pot all;
    for (const auto &c : facts.cases) {
        const auto judged = isKept(c, facts.now);
        if (!judged)
            continue;
        const auto who = c.organisation.isNull() ? c.person.id : c.organisation.id;
        auto &customer = customers[who];
        customer.name = who.isNull() ? Text::tr("No customer") : facts.customers.value(who);
        const auto team = facts.teams.value(c.owner.id);
        auto &ofTeam = teams[team];
        ofTeam.name = team.isNull() ? Text::tr("No team") : facts.teamNames.value(team);
        const auto day = c.openedAt.toLocalTime().date();
        const auto month = (day.year() - facts.period.from.year()) * 12 + day.month() - facts.period.from.month();
        for (auto *pot : {&customer, &ofTeam, &all})
            add(*pot, c, *judged);
        if (month >= 0 && month < months.size())
            add(months[month], c, *judged);
        if (!*judged)
            reasons[int(facts.reasons.value(c.id, MissReason::Unsaid))].append(c.id);
    }
    Attainment result;
    result.kept = {int(all.kept.size()), int(all.size()), these(all.missed).filter};
    result.byCustomer = percents("levels_by_customer", Text::tr("Promises kept by customer"), customers);
    result.byTeam = percents("levels_by_team", Text::tr("Promises kept by team"), teams);
    result.byMonth = monthly(facts, months);
    result.byReason = reasonsOf(reasons);
    result.unexplained = int(reasons.value(int(MissReason::Unsaid)).size());
    return result;
}

namespace {

using Found = Result<QList<Record>>;
using Facts = Result<AttainmentFacts>;

QHash<Id, QString> namesOf(const QList<Record> &records)
{
    QHash<Id, QString> names;
    for (const auto &record : records)
        names.insert(record.id, record.title());
    return names;
}

QList<Id> referredTo(const QList<Record> &cases, const char *field)
{
    QSet<Id> ids;
    for (const auto &c : cases)
        if (!c.isNull(field))
            ids.insert(c.reference(field));
    return ids.values();
}

Facts assembled(AttainmentFacts facts, const QList<QFuture<Found>> &answers)
{
    QList<QList<Record>> found;
    for (const auto &answer : answers) {
        const auto records = answer.result();
        if (!records)
            return records.error();
        found.append(*records);
    }
    facts.customers = namesOf(found[0]);
    facts.customers.insert(namesOf(found[1]));
    for (const auto &user : std::as_const(found[2]))
        facts.teams.insert(user.id, user.reference("team"));
    facts.teamNames = namesOf(found[3]);
    for (const auto &miss : std::as_const(found[4]))
        if (miss.text("reason") != u"unsaid")
            facts.reasons.insert(miss.reference("service_case"), FieldTraits<MissReason>::load(miss.value("reason")));
    return facts;
}

} // namespace

Filter casesOf(const AnyRef &customer, const Period &period)
{
    return Filter::all({Filter::refers(customer.entity, customer.id), ownCases(),
        inPeriod(ServiceCase::entity(), "opened_at", period.from, period.until)});
}

Answer<Result<AttainmentFacts>> readAttainmentFacts(Store &store, const Period &period, const QDateTime &now)
{
    const auto &c = ServiceCase::entity();
    const auto promised = Filter::all({Filter::compare("sla_version", Filter::IsNotNull), ownCases(),
        inPeriod(c, "opened_at", period.from, period.until)});
    return Answer<Facts>(
        QFuture(store.records({&c, promised}))
            .then([=, &store](const Found &cases) {
                if (!cases)
                    return QtFuture::makeReadyFuture(Facts(cases.error()));
                AttainmentFacts facts{.period = period, .now = now};
                for (const auto &record : *cases)
                    facts.cases.append(record.as<ServiceCase>());
                QList<QFuture<Found>> asked{store.fetch(Organisation::entity(), referredTo(*cases, "organisation")),
                    store.fetch(Person::entity(), referredTo(*cases, "person")), store.records({&User::entity()}),
                    store.records({&Team::entity()}),
                    store.records({&SlaMiss::entity(),
                        inPeriod(SlaMiss::entity(), "service_case.opened_at", period.from, period.until), {{"rid"}}})};
                return QtFuture::whenAll(asked.begin(), asked.end())
                    .then([facts](const QList<QFuture<Found>> &answers) { return assembled(facts, answers); });
            })
            .unwrap());
}

} // namespace crm
