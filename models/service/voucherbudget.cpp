// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/voucherbudget.h"

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
                        budget.spent += voucher.value.minor.value_or(0);
            return budgets;
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

} // namespace crm
