// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/targets.h"

#include "db/value/amountlimit.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace crm {

namespace {

using Sum = std::optional<qint64>;

void add(Sum &sum, const Sum &more)
{
    if (more)
        sum = cappedSum(sum.value_or(0), *more);
}

bool isWithin(const ForecastSpan &inner, const ForecastSpan &outer)
{
    return outer.from.isValid() && outer.until.isValid() && inner.from >= outer.from && inner.until <= outer.until;
}

class Targets
{
public:
    Targets(const ForecastGrid &grid, const SalesFacts &facts, const QList<SalesTarget> &targets)
        : m_grid(grid)
        , m_facts(facts)
        , m_targets(targets)
    {
    }

    Sum ofOwner(const Id &owner, const ForecastSpan &span) const
    {
        return owner.isNull() ? Sum() : matching(owner, {}, span);
    }
    Sum ofTeam(const Id &team, const ForecastSpan &span) const
    {
        if (team.isNull())
            return {};
        auto sum = matching({}, team, span);
        if (sum)
            return sum;
        for (const auto &user : m_facts.users)
            if (user.team.id == team)
                add(sum, ofOwner(user.id, span));
        return sum;
    }
    Sum ofAll(const ForecastSpan &span) const
    {
        auto sum = matching({}, {}, span);
        if (sum)
            return sum;
        for (const auto &team : m_facts.teams)
            add(sum, ofTeam(team.id, span));
        for (const auto &user : m_facts.users)
            if (user.team.isNull())
                add(sum, ofOwner(user.id, span));
        return sum;
    }

    /// Of the colleagues who sell: how many have a target, or are of a team that has one, and how many there are. Nobody
    /// of nobody where the company has its own.
    std::pair<int, int> covered(const ForecastSpan &span) const
    {
        std::pair<int, int> counts;
        if (matching({}, {}, span))
            return counts;
        for (const auto &user : m_facts.users) {
            const bool has = ofOwner(user.id, span) || (!user.team.isNull() && matching({}, user.team.id, span));
            counts.first += has;
            counts.second += has || (user.active && user.role == UserRole::Sales);
        }
        return counts;
    }

private:
    /// Those of exactly the span, or the shorter ones of one length when they fill it: what one month is to bring says
    /// nothing about the quarter.
    Sum matching(const Id &owner, const Id &team, const ForecastSpan &span) const
    {
        struct Part
        {
            Sum sum;
            QSet<QDate> begins;
            qint64 days = 0;
        };
        Sum exact;
        QMap<TargetSpan, Part> shorter; // months and quarters of the same days would count twice
        for (const auto &target : m_targets) {
            if (target.owner.id != owner || target.team.id != team)
                continue;
            const auto amount = told(target);
            if (!amount)
                continue;
            const auto days = spanOf(target);
            if (days == span) {
                add(exact, amount);
            } else if (isWithin(days, span)) {
                auto &part = shorter[target.span];
                add(part.sum, amount);
                if (!part.begins.contains(days.from)) // there may be one in each currency
                    part.days += days.from.daysTo(days.until);
                part.begins.insert(days.from);
            }
        }
        if (exact)
            return exact;
        for (const auto &part : std::as_const(shorter))
            if (part.days == span.from.daysTo(span.until))
                return part.sum;
        return {};
    }

    Sum told(const SalesTarget &target) const
    {
        return RateConversion(m_facts.rates, m_grid.currency)
            .valueOf({.currency = target.currency, .amount = target.amount.minor.value_or(0)});
    }

    const ForecastGrid &m_grid;
    const SalesFacts &m_facts;
    const QList<SalesTarget> &m_targets;
};

} // namespace

ForecastSpan spanOf(const SalesTarget &target)
{
    const auto day = target.start;
    switch (target.span) {
    case TargetSpan::Month:
        return spansFrom(day, false, 1).first();
    case TargetSpan::Quarter:
        return spansFrom(day, true, 1).first();
    case TargetSpan::Year:
        break;
    }
    return {QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1)};
}

void applyTargets(ForecastGrid &grid, const SalesFacts &facts, const QList<SalesTarget> &targets)
{
    const Targets all(grid, facts, targets);
    for (int span = 0; span < grid.ask.spans.size(); ++span) {
        const auto &days = grid.ask.spans.at(span);
        // A selection of deals has no target of its own: the company's would not be comparable.
        auto &total = grid.totals[span];
        total.target = grid.ask.deals.isAll() ? all.ofAll(days) : Sum();
        std::tie(total.targeted, total.sellers) = grid.ask.deals.isAll() ? all.covered(days) : std::pair(0, 0);
        for (auto &row : grid.rows) {
            const auto id = Id::fromBytes(row.key.toByteArray());
            row.cells[span].target = grid.ask.axis == ForecastAxis::Owner ? all.ofOwner(id, days)
                : grid.ask.axis == ForecastAxis::Team                     ? all.ofTeam(id, days)
                                                                          : Sum();
            if (grid.ask.deals.isAll())
                continue;
            add(total.target, row.cells[span].target);
            total.targeted += row.cells[span].target.has_value();
            total.sellers += !id.isNull();
        }
    }
}

Answer<Result<QList<SalesTarget>>> readTargets(Store &store)
{
    return store.records({&SalesTarget::entity()})
        .then([](const Result<QList<Record>> &records) -> Result<QList<SalesTarget>> {
            if (!records)
                return records.error();
            QList<SalesTarget> targets;
            for (const auto &record : *records)
                targets.append(record.as<SalesTarget>());
            return targets;
        });
}

Edit setTarget(const QList<SalesTarget> &targets, const SalesTarget &wanted)
{
    Edit edit{.label = wanted.amount.minor ? SalesTarget::tr("Target set.") : SalesTarget::tr("Target taken away.")};
    for (const auto &target : targets) {
        if (target.owner.id == wanted.owner.id && target.team.id == wanted.team.id && target.currency == wanted.currency
            && spanOf(target) == spanOf(wanted))
            edit.removals.append({SalesTarget::entity().name, target.id});
    }
    if (!wanted.amount.minor)
        return edit;
    auto kept = wanted;
    kept.id = Id::make();
    edit.puts.append(Record::from(kept));
    return edit;
}

} // namespace crm
