// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/voucherbudget.h"

#include "db/value/amountlimit.h"

#include <QLocale>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::VoucherBudget)
};

using Found = Result<QList<Record>>;

bool counts(const Voucher &voucher, const VoucherPolicy &policy, const QDate &today)
{
    const auto [from, until] = budgetSpan(policy.period, today);
    return voucher.policy.id == policy.id && voucher.status != VoucherStatus::Cancelled
        && voucher.currency == policy.currency && voucher.issuedOn >= from && voucher.issuedOn < until;
}

QString leftText(const VoucherBudget &budget)
{
    switch (budget.policy.period) {
    case BudgetPeriod::Month:
        return Text::tr("%1: %2 of %3 left this month");
    case BudgetPeriod::Quarter:
        return Text::tr("%1: %2 of %3 left this quarter");
    case BudgetPeriod::Year:
        break;
    }
    return Text::tr("%1: %2 of %3 left this year");
}

QString periodText(BudgetPeriod period, const QDate &day)
{
    switch (period) {
    case BudgetPeriod::Month:
        return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
    case BudgetPeriod::Quarter:
        return Text::tr("Q%1 %2", "quarter and year").arg((day.month() + 2) / 3).arg(day.year());
    case BudgetPeriod::Year:
        break;
    }
    return QString::number(day.year());
}

} // namespace

Answer<Result<QList<VoucherBudget>>> readVoucherBudgets(Store &store, const QDate &today)
{
    const auto since = QDate(today.year(), 1, 1).toString(Qt::ISODate); // no period is longer than a year
    QList<QFuture<Found>> asked{
        store.records({&VoucherPolicy::entity(), Filter::equals("active", qint64(1)), {{"name"}}}),
        store.records({&Voucher::entity(), Filter::compare("issued_on", Filter::GreaterOrEqual, {since})})};
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([today](const QList<QFuture<Found>> &answers) -> Result<QList<VoucherBudget>> {
            const auto policies = answers[0].result();
            const auto vouchers = answers[1].result();
            if (!policies || !vouchers)
                return policies ? vouchers.error() : policies.error();
            QList<VoucherBudget> budgets;
            for (const auto &record : *policies)
                budgets.append({record.as<VoucherPolicy>()});
            for (const auto &record : *vouchers)
                for (auto &budget : budgets)
                    if (const auto voucher = record.as<Voucher>(); counts(voucher, budget.policy, today))
                        addCapped(budget.spent, voucher.value.minor.value_or(0));
            return budgets;
        });
}

Answer<Result<VoucherBudget>> readVoucherBudget(Store &store, const Id &policy, const QDate &day, const Id &beside)
{
    const auto [from, until] = budgetSpan(BudgetPeriod::Year, day); // no period is longer
    const auto issued = [](Filter::Op op, const QDate &date) {
        return Filter::compare("issued_on", op, {date.toString(Qt::ISODate)});
    };
    QList<QFuture<Found>> asked{store.fetch(VoucherPolicy::entity(), {policy}),
        store.records({&Voucher::entity(),
            Filter::all({Filter::refers("policy", policy), issued(Filter::GreaterOrEqual, from),
                issued(Filter::Less, until)})})};
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([day, beside](const QList<QFuture<Found>> &answers) -> Result<VoucherBudget> {
            const auto policies = answers[0].result();
            const auto vouchers = answers[1].result();
            if (!policies || !vouchers)
                return policies ? vouchers.error() : policies.error();
            VoucherBudget budget;
            if (policies->isEmpty())
                return budget;
            budget.policy = policies->first().as<VoucherPolicy>();
            for (const auto &record : *vouchers)
                if (const auto voucher = record.as<Voucher>();
                    voucher.id != beside && counts(voucher, budget.policy, day))
                    addCapped(budget.spent, voucher.value.minor.value_or(0));
            return budget;
        });
}

Record voucherFor(const Record &c, const QList<VoucherBudget> &budgets)
{
    auto voucher = Record::blank(Voucher::entity());
    voucher.id = Id::make();
    voucher.setReference("service_case", c.id);
    for (const auto *field : {"person", "organisation"})
        voucher.setValue(field, c.value(field));
    if (budgets.size() == 1) {
        voucher.setReference("policy", budgets.first().policy.id);
        voucher.setValue("currency", budgets.first().policy.currency);
    }
    return voucher;
}

QString budgetText(const VoucherBudget &budget)
{
    const auto amount = [&](qint64 minor) { return formatAmount(minor, budget.policy.currency, true); };
    if (const auto left = budget.left())
        return leftText(budget).arg(budget.policy.name, amount(*left), amount(*budget.policy.budget.minor));
    return Text::tr("%1: %2 given, no budget set").arg(budget.policy.name, amount(budget.spent));
}

QString countsInText(const VoucherBudget &budget, const QDate &day)
{
    const auto left = budget.left();
    return left ? Text::tr("Counts in the budget of %1: %2 left.", "period and amount")
                      .arg(periodText(budget.policy.period, day), formatAmount(*left, budget.policy.currency, true))
                : QString();
}

QString overBudgetText(const VoucherPolicy &policy, const QDate &day, const QDate &today)
{
    const auto begin = budgetSpan(policy.period, today).first;
    return day.isValid() && day < begin
        ? Text::tr("A new voucher counts in the running budget: it is issued on %1 or later.")
              .arg(QLocale().toString(begin, QLocale::ShortFormat))
        : QString();
}

} // namespace crm
