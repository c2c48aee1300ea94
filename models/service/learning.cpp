// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/learning.h"

#include "models/cases/caseedits.h"

#include <QLocale>
#include <QtNumeric>

#include <algorithm>
#include <numeric>

namespace crm {

namespace {

struct Learning
{
    Q_DECLARE_TR_FUNCTIONS(crm::Learning)
};

constexpr qsizetype mostNamed = 500'000; // ids in one filter

const Entity &cases()
{
    return ServiceCase::entity();
}

Filter complaints(const QDate &from, const QDate &until)
{
    return Filter::all({ownComplaints(), inPeriod(cases(), "opened_at", from, until)});
}

Filter complaints(const Period &period)
{
    return complaints(period.from, period.until);
}

Filter with(const Filter &base, const QByteArray &path, const Id &id)
{
    return Filter::all({base, id.isNull() ? Filter::compare(path, Filter::IsNull) : Filter::refers(path, id)});
}

Filter these(const QList<Id> &ids)
{
    if (ids.isEmpty())
        return Filter::compare("id", Filter::IsNull); // a list of none, not of all
    QVariantList values;
    for (const auto &id : ids.mid(0, mostNamed))
        values.append(id.bytes());
    return Filter::compare("id", Filter::In, values);
}

QDate openedOn(const ServiceCase &c)
{
    return c.openedAt.toLocalTime().date();
}

int monthOf(const LearningFacts &facts, const ServiceCase &c)
{
    const auto day = openedOn(c);
    const auto first = facts.period.from;
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

QStringList monthNames(const MonthSpan &months)
{
    QStringList names;
    const QLocale locale;
    for (int i = 0; i < months.count; ++i) {
        const auto month = months.month(i);
        names.append(QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month(), QLocale::ShortFormat),
            QString::number(month.year() % 100).rightJustified(2, u'0')));
    }
    return names;
}

/// How often each id occurs, the most frequent first; equal ones by name, so that charts do not jump.
QList<std::pair<Id, int>> counted(const QList<Id> &ids, const QHash<Id, QString> &names)
{
    QHash<Id, int> counts;
    for (const auto &id : ids)
        ++counts[id];
    QList<std::pair<Id, int>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        if (a.first.isNull() != b.first.isNull())
            return b.first.isNull(); // "not said" last
        return a.second != b.second ? a.second > b.second : names.value(a.first) < names.value(b.first);
    });
    return sorted;
}

ReportData paretoOf(const LearningFacts &facts, int &causesOfMost)
{
    QList<Id> known;
    for (const auto &c : facts.complaints)
        if (!c.cause.isNull())
            known.append(c.cause.id);
    ReportData data{.key = "pareto", .title = Learning::tr("Causes")};
    ReportSeries bars{Learning::tr("Complaints"), {}};
    ReportSeries sums{Learning::tr("Running total"), {}};
    QList<ReportData::Behind> behind;
    int sum = 0;
    causesOfMost = 0;
    for (const auto &[id, count] : counted(known, facts.causes)) {
        if (sum * 5 < known.size() * 4)
            ++causesOfMost;
        sum += count;
        if (data.categories.size() == 12)
            continue;
        data.categories.append(facts.causes.value(id).section(QStringLiteral(" › "), -1)); // what fits under a bar
        data.places.append(-1);
        bars.values.append(count);
        sums.values.append(sum);
        behind.append({&cases(), with(complaints(facts.period), "cause", id)});
    }
    data.series = {bars, sums};
    data.behind = {behind, behind};
    return data;
}

HeatTable heatOf(const LearningFacts &facts)
{
    QList<Id> products;
    QList<Id> others; // nothing is learnt from their complaints yet
    QList<Id> causes;
    for (const auto &c : facts.complaints) {
        (c.cause.id.isNull() ? others : products).append(c.product.id);
        causes.append(c.cause.id);
    }
    others.removeIf([&products](const Id &id) { return products.contains(id); });
    const auto rows = (counted(products, facts.products) + counted(others, facts.products)).mid(0, 12);
    const auto columns = counted(causes, facts.causes).mid(0, 8);
    QHash<std::pair<Id, Id>, int> cells;
    for (const auto &c : facts.complaints)
        ++cells[{c.product.id, c.cause.id}];
    HeatTable table;
    for (const auto &column : columns)
        table.columns.append(column.first.isNull() ? Learning::tr("No cause yet") : facts.causes.value(column.first));
    for (const auto &row : rows) {
        table.rows.append(row.first.isNull() ? Learning::tr("No product") : facts.products.value(row.first));
        table.counts.append(QList<int>());
        table.behind.append(QList<ReportData::Behind>());
        for (const auto &column : columns) {
            table.counts.last().append(cells.value({row.first, column.first}));
            table.behind.last().append(
                {&cases(), with(with(complaints(facts.period), "product", row.first), "cause", column.first)});
        }
    }
    return table;
}

/// Series by month, every bar with the complaints of its month.
ReportData byMonth(const LearningFacts &facts, const QByteArray &key, const QString &title,
    const QList<ReportSeries> &series, const QList<Filter> &further = {})
{
    const auto months = facts.period.months();
    ReportData data{.key = key, .title = title, .categories = monthNames(months), .series = series};
    for (int i = 0; i < series.size(); ++i) {
        QList<ReportData::Behind> behind;
        for (int m = 0; m < months.count; ++m) {
            const auto base = complaints(months.month(m), months.month(m + 1));
            behind.append({&cases(), i < further.size() ? Filter::all({base, further[i]}) : base});
        }
        data.behind.append(behind);
    }
    return data;
}

/// A month that has only begun has few contacts: its limits would lie far out, and its first complaint beyond them.
void addRate(const LearningFacts &facts, LearningNumbers &numbers)
{
    const auto months = facts.period.months();
    const int count = months.count;
    QList<qint64> events(count, 0);
    QList<double> units(count, 0.0);
    for (const auto &c : facts.complaints)
        if (const int month = monthOf(facts, c); month >= 0 && month < count)
            ++events[month];
    for (int m = 0; m < count; ++m) {
        if (const bool isOver = months.month(m + 1) <= facts.now.toLocalTime().date(); isOver)
            units[m] = facts.contacts.value(m) / 100.0;
        else if (facts.contacts.value(m) > 0 && numbers.unfinished < 0)
            numbers.unfinished = m;
    }
    numbers.chart = controlChart(events, units);
    const auto known = [&units](QList<double> values) { // no contacts, no rate
        for (int m = 0; m < values.size(); ++m)
            if (units.value(m) <= 0)
                values[m] = qQNaN();
        return values;
    };
    const auto mean = numbers.chart.judged > 0 ? numbers.chart.mean : qQNaN();
    numbers.rate = byMonth(facts, "rate", Learning::tr("Complaint rate"),
        {{Learning::tr("Complaints per 100 contacts"), known(numbers.chart.rates)},
            {Learning::tr("Mean"), known(QList<double>(count, mean))},
            {Learning::tr("Upper limit"), known(numbers.chart.upper)},
            {Learning::tr("Lower limit"), known(numbers.chart.lower)}});
}

void addRepeats(const LearningFacts &facts, LearningNumbers &numbers)
{
    const int count = facts.period.months().count;
    QList<double> first(count, 0.0);
    QList<double> again(count, 0.0);
    for (const auto &c : facts.complaints) {
        const int month = monthOf(facts, c);
        const bool isRepeat = !c.repeatOf.isNull();
        numbers.repeated.part += isRepeat;
        if (month >= 0 && month < count)
            ++(isRepeat ? again : first)[month];
    }
    const auto isRepeat = Filter::compare("repeat_of", Filter::IsNotNull);
    numbers.repeated.whole = int(facts.complaints.size());
    numbers.repeated.filter = Filter::all({complaints(facts.period), isRepeat});
    numbers.repeats = byMonth(facts, "repeats", Learning::tr("Repeat complaints"),
        {{Learning::tr("First"), first}, {Learning::tr("Repeated"), again}},
        {Filter::compare("repeat_of", Filter::IsNull), isRepeat});
}

/// In time, late, or too early to tell.
std::optional<bool> acknowledgedInTime(const ServiceCase &c, const QDateTime &now)
{
    const auto limit = c.openedAt.addDays(acknowledgeDays);
    if (c.acknowledgedAt.isValid())
        return c.acknowledgedAt <= limit;
    if (c.status == CaseStatus::Closed || c.status == CaseStatus::Solved)
        return std::nullopt; // nobody wrote it down
    return now > limit ? std::optional(false) : std::nullopt;
}

/// As somebody has recorded it, or else as the clocks of the agreement tell; null: nothing was promised, or it is too
/// early to tell.
std::optional<bool> answeredInTime(const ServiceCase &c, const QDateTime &now)
{
    if (c.timely)
        return *c.timely != 0;
    if (c.slaState == SlaState::Missed || c.overrunBand >= SlaBand::UpToHalf || c.overrun.value_or(0) > 0)
        return false; // a breach stays one, also while the case goes on
    if (c.slaState == SlaState::Met)
        return true;
    if (!c.dueAt.isValid())
        return std::nullopt;
    if (c.closedAt.isValid())
        return c.closedAt <= c.dueAt;
    return c.dueAt < now ? std::optional(false) : std::nullopt;
}

void addAttainment(const LearningFacts &facts, LearningNumbers &numbers)
{
    const int count = facts.period.months().count;
    struct Sum
    {
        int part = 0;
        int whole = 0;
        double percent() const { return whole > 0 ? 100.0 * part / whole : 0; }
    };
    QList<Sum> heard(count);
    QList<Sum> answered(count);
    QList<Id> late;
    QList<Id> unanswered;
    const auto add = [&](QList<Sum> &sums, LearningShare &share, int month, bool isGood) {
        share.part += isGood;
        ++share.whole;
        if (month >= 0 && month < count) {
            sums[month].part += isGood;
            ++sums[month].whole;
        }
    };
    QList<double> days;
    for (const auto &c : facts.complaints) {
        const int month = monthOf(facts, c);
        if (const auto inTime = acknowledgedInTime(c, facts.now)) {
            add(heard, numbers.acknowledged, month, *inTime);
            if (!*inTime)
                late.append(c.id);
        }
        if (const auto inTime = answeredInTime(c, facts.now)) {
            add(answered, numbers.timely, month, *inTime);
            if (!*inTime)
                unanswered.append(c.id);
        }
        if (c.closedAt.isValid())
            days.append(double(c.openedAt.secsTo(c.closedAt)) / 86'400);
    }
    std::sort(days.begin(), days.end());
    if (!days.isEmpty())
        numbers.medianDays = (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2;
    numbers.acknowledged.filter = these(late);
    numbers.timely.filter = these(unanswered);
    QList<double> first;
    QList<double> second;
    for (int m = 0; m < count; ++m) {
        first.append(heard[m].whole > 0 ? heard[m].percent() : qQNaN()); // no figure is no zero
        second.append(answered[m].whole > 0 ? answered[m].percent() : qQNaN());
    }
    numbers.attainment = byMonth(facts, "attainment", Learning::tr("Response times kept"),
        {{Learning::tr("Acknowledged within %1 days").arg(acknowledgeDays), first},
            {Learning::tr("Answered in time"), second}});
}

ReportData outcomesOf(const LearningFacts &facts)
{
    ReportData data{.key = "outcomes", .title = Learning::tr("Outcomes")};
    ReportSeries series{Learning::tr("Complaints"), {}};
    QList<ReportData::Behind> behind;
    for (const auto &choice : choicesOf<CaseOutcome>()) {
        const auto count = std::count_if(facts.complaints.cbegin(), facts.complaints.cend(),
            [&](const ServiceCase &c) { return int(c.outcome) == choice.value; });
        if (count == 0)
            continue;
        data.categories.append(cases().tr(choice.label));
        data.places.append(choice.value);
        series.values.append(double(count));
        behind.append({&cases(),
            Filter::all({complaints(facts.period), Filter::equals("outcome", QString::fromLatin1(choice.code))})});
    }
    data.series = {series};
    data.behind = {behind};
    return data;
}

/// A customer counts once, by the latest complaint that is old enough; the company where there is one. Where nobody has
/// any deal, deals are not recorded here, and who stays is not known.
LearningShare retainedOf(const LearningFacts &facts)
{
    if (facts.deals.isEmpty())
        return {.filter = these({})};
    QHash<Id, const ServiceCase *> latest;
    for (const auto &c : facts.complaints) {
        const auto who = c.organisation.isNull() ? c.person.id : c.organisation.id;
        const auto last = openedOn(c).addDays(retentionDays);
        const bool isUnknown = facts.firstDeal.isValid() && last < facts.firstDeal;
        if (who.isNull() || isUnknown || last > facts.now.toLocalTime().date())
            continue;
        auto &known = latest[who];
        if (!known || known->openedAt < c.openedAt)
            known = &c;
    }
    QHash<Id, QList<QDate>> deals;
    for (const auto &deal : facts.deals)
        deals[deal.organisation.isNull() ? deal.person : deal.organisation].append(deal.on);
    LearningShare share{.whole = int(latest.size())};
    QList<Id> lost;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
        const auto from = openedOn(*it.value());
        const auto days = deals.value(it.key());
        const bool isBack = std::any_of(days.cbegin(), days.cend(),
            [&](const QDate &on) { return on >= from && on <= from.addDays(retentionDays); });
        share.part += isBack;
        if (!isBack)
            lost.append(it.value()->id);
    }
    share.filter = these(lost);
    return share;
}

} // namespace

int HeatTable::most() const
{
    int most = 0;
    for (const auto &row : counts)
        for (const int count : row)
            most = std::max(most, count);
    return most;
}

QString unfinishedMonth(const LearningNumbers &numbers)
{
    return numbers.unfinished < 0 ? QString()
                                  : Learning::tr("%1 is not over yet and not counted.", "month")
                                        .arg(numbers.rate.categories.value(numbers.unfinished));
}

LearningNumbers learn(const LearningFacts &facts)
{
    LearningNumbers numbers;
    numbers.complaints = int(facts.complaints.size());
    numbers.all = complaints(facts.period);
    numbers.pareto = paretoOf(facts, numbers.causesOfMost);
    numbers.heat = heatOf(facts);
    addRate(facts, numbers);
    addRepeats(facts, numbers);
    addAttainment(facts, numbers);
    numbers.outcomes = outcomesOf(facts);
    numbers.retained = retainedOf(facts);
    return numbers;
}

} // namespace crm
