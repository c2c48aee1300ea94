// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/voucher.h"
#include "db/store/store.h"

namespace crm {

/// What a policy may still give away in its period.
struct VoucherBudget
{
    VoucherPolicy policy;
    qint64 spent = 0; ///< minor units: what was issued in the period and not cancelled
    std::optional<qint64> left() const
    {
        return policy.budget.minor ? std::optional(std::max<qint64>(0, *policy.budget.minor - spent)) : std::nullopt;
    }
};

/// The policies in use, by name; scan lane.
Answer<Result<QList<VoucherBudget>>> readVoucherBudgets(Store &store, const QDate &today);

/// What a policy may give in the period that `day` lies in, without the voucher `beside`; scan lane. The budget of no
/// policy when there is none of this id.
Answer<Result<VoucherBudget>> readVoucherBudget(Store &store, const Id &policy, const QDate &day, const Id &beside);

/// A voucher for the customer of the case to begin with; when there is one policy only, under that one. With it comes
/// the remedy that gives it.
Record voucherFor(const Record &serviceCase, const QList<VoucherBudget> &budgets);

/// "Goodwill: €1,250 of €4,000 left this year".
QString budgetText(const VoucherBudget &budget);
/// "Counts in the budget of 2025: €120 left."; empty when there is no budget to count in.
QString countsInText(const VoucherBudget &budget, const QDate &day);
/// Why nobody gives a new voucher on this day: its budget is over. Empty: it is not. Vouchers that were given then come
/// with an import.
QString overBudgetText(const VoucherPolicy &policy, const QDate &day, const QDate &today);

} // namespace crm
