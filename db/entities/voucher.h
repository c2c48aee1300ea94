// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/servicecase.h"
#include "db/value/usualcurrency.h"

namespace crm {

enum class BudgetPeriod { Month, Quarter, Year };

/// How much may be given away in vouchers, for one and in all.
struct VoucherPolicy
{
    Id id;
    QString name;
    Amount limit;  ///< of one voucher; null: none
    Amount budget; ///< of all issued in a period; null: none
    QString currency = usualCurrency();
    BudgetPeriod period = BudgetPeriod::Year;
    std::optional<qint64> validDays; ///< null: vouchers do not expire
    bool active = true;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::VoucherPolicy)
};

/// What people see: Expired is worked out of the last day and never stored.
enum class VoucherStatus { Issued, Redeemed, Cancelled, Expired };

/// An amount a customer may spend with us: a gesture after a complaint.
struct Voucher
{
    Id id;
    QString code; ///< given when empty
    Amount value;
    QString currency = usualCurrency();
    Ref<VoucherPolicy> policy;
    VoucherStatus status = VoucherStatus::Issued;
    QDate issuedOn;
    QDate expiresOn; ///< the last day it is taken; null: never expires
    QDate redeemedOn;
    QString redeemedFor; ///< order or invoice
    Ref<Person> person;
    Ref<Organisation> organisation;
    Ref<ServiceCase> serviceCase;
    Amount limit;      ///< of the policy when issued
    Amount budgetLeft; ///< of the policy's period before this one
    QString policyCurrency;
    static const Entity &entity();
    Q_DECLARE_TR_FUNCTIONS(crm::Voucher)
};

/// [first day, day after the last) of the budget's period that the day lies in.
std::pair<QDate, QDate> budgetSpan(BudgetPeriod period, const QDate &day);

} // namespace crm
