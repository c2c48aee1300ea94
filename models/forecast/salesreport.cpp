// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/salesreport.h"

#include "db/value/amountlimit.h"

#include <algorithm>

namespace crm {

namespace {

/// The places of the questions that every report asks; those of the axes follow.
enum Question { Closed, Days, Created, Open, Late, FirstAxis };

Filter closedIn(const SalesFacts &facts, const SalesScope &scope, QList<StageType> types)
{
    QVariantList ids;
    for (const auto type : types)
        for (const auto &stage : facts.ofType(type))
            ids.append(stage.id.bytes());
    const auto stages = ids.isEmpty() ? Filter::any({}) : Filter::compare("stage", Filter::In, ids);
    return Filter::all({stages, between("closed_at", scope.from, scope.until), scope.deals});
}

Filter openIn(const SalesFacts &facts, const SalesScope &scope)
{
    return Filter::all({inStagesOf(facts, StageType::Open), scope.deals});
}

Filter lateIn(const SalesFacts &facts, const SalesScope &scope, const QDate &today)
{
    return Filter::all({openIn(facts, scope), between("expected_close", {}, today)});
}

Filter createdIn(const SalesScope &scope)
{
    return Filter::all({between("opened_on", scope.from, scope.until), scope.deals});
}

/// Stands at the front of the groups of every question about closed deals.
struct Counted
{
    StageType type = StageType::Open;
    MoneySum money;
};

Counted countedIn(const SalesFacts &facts, const QVariantList &row, int at)
{
    return {facts.stage(Id::fromBytes(row.value(at).toByteArray())).type, moneyIn(row, at + 1, true)};
}

void count(WinLoss &figures, const Counted &row, RateConversion &conversion)
{
    const auto amount = row.type == StageType::Open ? std::nullopt : conversion.told(row.money);
    if (row.type == StageType::Won) {
        figures.won += row.money.records;
        figures.wonPriced += amount ? row.money.records : 0;
        addCapped(figures.wonAmount, amount.value_or(0));
    } else if (row.type == StageType::Lost) {
        figures.lost += row.money.records;
        addCapped(figures.lostAmount, amount.value_or(0));
    }
}

/// By what was won; where nothing was, by all that was lost or is open: the currency people sell in.
RateConversion conversionFor(
    SalesReport &report, const SalesFacts &facts, const QString &wanted, const Table &closed, const Table &open)
{
    QMap<QString, qint64> won;
    QMap<QString, qint64> all;
    for (const auto &row : closed) {
        const auto counted = countedIn(facts, row, 0);
        if (counted.type == StageType::Won)
            addCapped(won[counted.money.currency], counted.money.amount);
        addCapped(all[counted.money.currency], counted.money.amount);
    }
    for (const auto &row : open)
        addCapped(all[row.value(0).toString()], moneyIn(row, 0, false).amount);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        if (!it.key().isEmpty() && it.value() != 0)
            report.currencies.append(it.key());
    const bool hasWon = std::any_of(won.cbegin(), won.cend(), [](qint64 sum) { return sum != 0; });
    if (!hasWon)
        return RateConversion::among(facts.rates, all, wanted);
    for (const auto &name : std::as_const(report.currencies))
        won[name] += 0; // may be wanted although nothing was won in it
    return RateConversion::among(facts.rates, won, wanted);
}

QString labelOf(const SalesFacts &facts, SalesAxis axis, const QVariantList &row)
{
    const auto id = Id::fromBytes(row.value(0).toByteArray());
    switch (axis) {
    case SalesAxis::Owner:
        return facts.userName(id);
    case SalesAxis::Team:
        return facts.teamName(id);
    case SalesAxis::Product:
        return facts.productName(id);
    case SalesAxis::Competitor:
        return row.value(1).toString();
    default:
        return row.value(0).toString();
    }
}

Filter withValue(const SalesFacts &facts, SalesAxis axis, const QVariant &key)
{
    if (axis == SalesAxis::Team)
        return facts.inTeam(Id::fromBytes(key.toByteArray()));
    if (axis == SalesAxis::Quarter) {
        const auto text = key.toString(); // 2026-Q4
        const QDate first(text.left(4).toInt(), text.right(1).toInt() * 3 - 2, 1);
        return between("closed_at", first, first.addMonths(3));
    }
    return key.isNull() ? Filter::compare(pathOf(axis), Filter::IsNull) : Filter::equals(pathOf(axis), key);
}

/// Columns before the stage: competitors also bring their name, which few deals need looked up.
int columnsOf(SalesAxis axis)
{
    return axis == SalesAxis::Competitor ? 2 : 1;
}

QList<SalesLine> linesOf(
    const SalesFacts &facts, const SalesScope &scope, SalesAxis axis, const Table &table, RateConversion &conversion)
{
    QList<SalesLine> lines;
    QHash<QByteArray, int> places;
    const auto closed = closedIn(facts, scope, {StageType::Won, StageType::Lost});
    for (auto row : table) {
        if (axis == SalesAxis::Team)
            row[0] = facts.teamOf(Id::fromBytes(row.value(0).toByteArray())).bytes();
        if (axis == SalesAxis::Team && Id::fromBytes(row[0].toByteArray()).isNull())
            row[0] = QVariant();
        const auto key = row.value(0).toByteArray();
        if (!places.contains(key)) {
            places.insert(key, int(lines.size()));
            lines.append({row.value(0), labelOf(facts, axis, row), {},
                Filter::all({closed, withValue(facts, axis, row.value(0))})});
        }
        count(lines[places.value(key)].figures, countedIn(facts, row, columnsOf(axis)), conversion);
    }
    std::stable_sort(lines.begin(), lines.end(), [axis](const SalesLine &a, const SalesLine &b) {
        if (axis == SalesAxis::Quarter)
            return a.key.toString() < b.key.toString();
        return std::pair(a.figures.wonAmount, a.figures.closed()) > std::pair(b.figures.wonAmount, b.figures.closed());
    });
    return lines;
}

void countCohort(SalesReport &report, const SalesFacts &facts, const Table &created)
{
    for (const auto &row : created) {
        const auto type = facts.stage(Id::fromBytes(row.value(0).toByteArray())).type;
        const auto deals = row.value(1).toLongLong();
        report.cohort.created += deals;
        if (type != StageType::Open)
            (type == StageType::Won ? report.cohort.won : report.cohort.lost) += deals;
    }
}

} // namespace

QByteArray pathOf(SalesAxis axis)
{
    switch (axis) {
    case SalesAxis::Owner:
    case SalesAxis::Team: // put together from its owners: one answer serves both
        return "owner";
    case SalesAxis::Product:
        return "product";
    case SalesAxis::Quarter:
        return "closed_at";
    case SalesAxis::Source:
        return "source";
    case SalesAxis::Competitor:
        return Opportunity::entity().field("competitor") ? "competitor" : "";
    case SalesAxis::LostReason:
        break;
    }
    return "lost_reason";
}

QString withoutText(SalesAxis axis)
{
    switch (axis) {
    case SalesAxis::Owner:
        return QCoreApplication::translate("crm::SalesReport", "No owner");
    case SalesAxis::Team:
        return QCoreApplication::translate("crm::SalesReport", "No team");
    case SalesAxis::Product:
        return QCoreApplication::translate("crm::SalesReport", "No product");
    case SalesAxis::Source:
        return QCoreApplication::translate("crm::SalesReport", "No source");
    case SalesAxis::Competitor:
        return QCoreApplication::translate("crm::SalesReport", "No competitor");
    case SalesAxis::LostReason:
        return QCoreApplication::translate("crm::SalesReport", "No reason given");
    case SalesAxis::Quarter:
        break;
    }
    return QCoreApplication::translate("crm::SalesReport", "No date");
}

QList<Aggregate> salesQuestions(
    const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes, const QDate &today)
{
    const auto &deal = Opportunity::entity();
    const auto closed = closedIn(facts, scope, {StageType::Won, StageType::Lost});
    const QList<Aggregate::Measure> sums{{Aggregate::Count}, {Aggregate::Sum, "amount"}};
    const QList<Aggregate::Group> money{{"currency"}, {"closing_rate"}};
    QList<Aggregate> questions{
        {&deal, closed, QList<Aggregate::Group>{{"stage"}} + money, sums},
        {&deal, closedIn(facts, scope, {StageType::Won}), {{"cycle_days"}}, {{Aggregate::Count}}},
        {&deal, createdIn(scope), {{"stage"}}, {{Aggregate::Count}}},
        {&deal, openIn(facts, scope), money, sums},
        {&deal, lateIn(facts, scope, today), {}, {{Aggregate::Count}}},
    };
    for (const auto axis : axes) {
        const auto path = pathOf(axis);
        if (path.isEmpty())
            continue;
        QList<Aggregate::Group> groups{{path, axis == SalesAxis::Quarter ? Aggregate::Quarter : Aggregate::None}};
        if (columnsOf(axis) == 2)
            groups.append({path + ".name"});
        questions.append({&deal, closed, groups + QList<Aggregate::Group>{{"stage"}} + money, sums});
    }
    return questions;
}

SalesReport salesReport(const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes,
    const QDate &today, const QList<Table> &answers)
{
    SalesReport report{.won = closedIn(facts, scope, {StageType::Won}),
        .lost = closedIn(facts, scope, {StageType::Lost}),
        .created = createdIn(scope),
        .stillOpen = openIn(facts, scope),
        .late = lateIn(facts, scope, today)};
    auto conversion = conversionFor(report, facts, scope.currency, answers.value(Closed), answers.value(Open));
    report.currency = conversion.target();
    for (const auto &row : answers.value(Closed))
        count(report.all, countedIn(facts, row, 0), conversion);
    QMap<qint64, qint64> days;
    for (const auto &row : answers.value(Days))
        if (!row.value(0).isNull())
            days.insert(row.value(0).toLongLong(), row.value(1).toLongLong());
    report.cycle = cycleOf(days);
    countCohort(report, facts, answers.value(Created));
    for (const auto &row : answers.value(Open)) {
        const auto money = moneyIn(row, 0, false);
        report.open += money.records;
        addCapped(report.openAmount, conversion.told(money).value_or(0));
    }
    report.overdue = answers.value(Late).value(0).value(0).toLongLong();
    report.velocity = velocityOf(report.open, report.all, report.cycle);
    int next = FirstAxis;
    for (const auto axis : axes)
        if (!pathOf(axis).isEmpty())
            report.lines.insert(axis, linesOf(facts, scope, axis, answers.value(next++), conversion));
    report.otherCurrencies = conversion.leftOut();
    report.currencyNote = conversion.note();
    return report;
}

Answer<Result<SalesReport>> readSalesReport(
    Store &store, const SalesFacts &facts, const SalesScope &scope, const QList<SalesAxis> &axes, const QDate &today)
{
    return aggregateAll(store, salesQuestions(facts, scope, axes, today))
        .then([=](const Result<QList<Table>> &answers) -> Result<SalesReport> {
            if (!answers)
                return answers.error();
            return salesReport(facts, scope, axes, today, *answers);
        });
}

} // namespace crm
