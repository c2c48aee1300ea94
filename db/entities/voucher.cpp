// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/voucher.h"

#include "db/entities/casepart.h"
#include "db/entities/customerlink.h"
#include "db/entities/slahooks.h"
#include "db/value/serial.h"

#include <QLocale>

#include <algorithm>

namespace crm {

template <> const QList<Choice> &choicesOf<BudgetPeriod>()
{
    static const QList<Choice> choices{
        {int(BudgetPeriod::Month), "month", QT_TRANSLATE_NOOP("crm::VoucherPolicy", "Month"), ""},
        {int(BudgetPeriod::Quarter), "quarter", QT_TRANSLATE_NOOP("crm::VoucherPolicy", "Quarter"), ""},
        {int(BudgetPeriod::Year), "year", QT_TRANSLATE_NOOP("crm::VoucherPolicy", "Year"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<VoucherStatus>()
{
    static const QList<Choice> choices{
        {int(VoucherStatus::Issued), "issued", QT_TRANSLATE_NOOP("crm::Voucher", "Issued"), "info"},
        {int(VoucherStatus::Redeemed), "redeemed", QT_TRANSLATE_NOOP("crm::Voucher", "Redeemed"), "ok"},
        {int(VoucherStatus::Cancelled), "cancelled", QT_TRANSLATE_NOOP("crm::Voucher", "Cancelled"), ""},
        {int(VoucherStatus::Expired), "expired", QT_TRANSLATE_NOOP("crm::Voucher", "Expired"), "warn", true},
    };
    return choices;
}

std::pair<QDate, QDate> budgetSpan(BudgetPeriod period, const QDate &day)
{
    switch (period) {
    case BudgetPeriod::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1)};
    }
    case BudgetPeriod::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3)};
    }
    case BudgetPeriod::Year:
        break;
    }
    return {QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1)};
}

static std::optional<Problem> policyHolds(const VoucherPolicy &p)
{
    if (!isCurrency(p.currency))
        return Problem{
            "currency", VoucherPolicy::tr("“%1” is not a currency code such as EUR or USD.").arg(p.currency)};
    if (p.limit.minor.value_or(0) < 0)
        return Problem{"limit_amount", VoucherPolicy::tr("The limit cannot be negative.")};
    if (p.budget.minor.value_or(0) < 0)
        return Problem{"budget", VoucherPolicy::tr("The budget cannot be negative.")};
    if (p.validDays.value_or(1) < 1)
        return Problem{"valid_days", VoucherPolicy::tr("A voucher is good for at least one day.")};
    return std::nullopt;
}

const Entity &VoucherPolicy::entity()
{
    static const Entity entity
        = Describe<VoucherPolicy>(
            "voucher_policy", 72, "crm::VoucherPolicy", QT_TR_NOOP("Voucher policy"), QT_TR_NOOP("Voucher policies"))
              .newOne(QT_TR_NOOP("New Voucher Policy"))
              .field("name", QT_TR_NOOP("Name"), &VoucherPolicy::name, Required | Listed | Named)
              .field("limit_amount", QT_TR_NOOP("Most for one voucher"), &VoucherPolicy::limit, Listed)
              .field("budget", QT_TR_NOOP("Budget"), &VoucherPolicy::budget, Listed)
              .field("currency", QT_TR_NOOP("Currency"), &VoucherPolicy::currency, Required | Listed)
              .field("period", QT_TR_NOOP("Budget per"), &VoucherPolicy::period, Listed)
              .field("valid_days", QT_TR_NOOP("Valid for days"), &VoucherPolicy::validDays, Listed)
              .field("active", QT_TR_NOOP("In use"), &VoucherPolicy::active, Listed)
              .title("name")
              .icon("scale")
              .rule(policyHolds);
    return entity;
}

namespace {

QString dayText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

/// Letters and digits that cannot be taken for each other, from the record's own identity: hard to guess.
QString codeOf(const Id &id, qint64 number)
{
    static constexpr char letters[] = "ACDEFGHJKLMNPQRTUVWXY3479";
    quint64 mixed = 1469598103934665603u;
    for (const auto byte : id.bytes())
        mixed = (mixed ^ uchar(byte)) * 1099511628211u;
    QString tail;
    for (int i = 0; i < 6; ++i, mixed /= 25)
        tail.append(QLatin1Char(letters[mixed % 25]));
    return serialText(QStringLiteral("V"), number, 4) + u'-' + tail;
}

qint64 spentBeside(Saving &s, const VoucherPolicy &policy, const QDate &day)
{
    const auto [from, until] = budgetSpan(policy.period, day);
    qint64 spent = 0;
    for (const auto &record : s.lookup.where(Voucher::entity(), "policy", policy.id.bytes(), 1'000'000)) {
        const auto other = record.as<Voucher>();
        if (other.id != s.record.id && other.status != VoucherStatus::Cancelled && other.issuedOn >= from
            && other.issuedOn < until && other.currency == policy.currency)
            spent += other.value.minor.value_or(0);
    }
    return spent;
}

/// Whether this save gives something away: a new voucher, another worth, or a cancelled one that counts again.
bool isGiven(const Saving &s)
{
    if (s.record.text("status") == u"cancelled")
        return false;
    if (!s.before || s.before->text("status") == u"cancelled")
        return true;
    static const QByteArrayList worth{"value", "policy", "currency", "issued_on", "expires_on"};
    return std::any_of(worth.begin(), worth.end(), [&](const QByteArray &field) { return s.changes(field); });
}

/// Nobody gives beside the policies in use: else their limits and budgets would bind only who wants to be bound.
std::optional<Problem> policyChosen(Saving &s, const Record &chosen)
{
    if (chosen.isValid() && (chosen.value("active").toBool() || (s.before && !s.changes("policy"))))
        return std::nullopt;
    QStringList names;
    const auto inUse = s.lookup.where(VoucherPolicy::entity(), "active", 1LL, 1000);
    for (const auto &policy : inUse)
        if (policy.text("currency") == s.record.text("currency"))
            names.append(policy.text("name"));
    names.sort();
    if (inUse.isEmpty() && !chosen.isValid())
        return std::nullopt;
    if (chosen.isValid())
        return Problem{
            "policy", Voucher::tr("The policy “%1” is no longer in use: choose another one.").arg(chosen.text("name"))};
    if (names.isEmpty())
        return Problem{"policy",
            Voucher::tr("No voucher policy in use is for %1: choose another currency, or add a policy for it.")
                .arg(s.record.text("currency"))};
    return Problem{"policy",
        Voucher::tr("Choose the policy under which this voucher is given: %1.").arg(names.join(QStringLiteral(", ")))};
}

/// What the policy allows is written down with the voucher: the rules below judge by it, and so can an auditor.
void holdToPolicy(Saving &s)
{
    auto &r = s.record;
    if (!isGiven(s))
        return;
    for (const auto *field : {"limit_amount", "budget_left", "policy_currency"})
        r.setValue(field, QVariant());
    const auto stored = s.lookup.record(VoucherPolicy::entity(), r.reference("policy"));
    if (const auto problem = policyChosen(s, stored))
        s.problems.append(*problem);
    if (!stored.isValid())
        return;
    const auto policy = stored.as<VoucherPolicy>();
    const auto day = FieldTraits<QDate>::load(r.value("issued_on"));
    r.setValue("limit_amount", stored.value("limit_amount"));
    r.setValue("policy_currency", policy.currency);
    if (policy.budget.minor)
        r.setValue("budget_left", std::max<qint64>(0, *policy.budget.minor - spentBeside(s, policy, day)));
    if (!policy.validDays)
        return;
    const auto last = day.addDays(*policy.validDays);
    if (!s.before && r.isNull("expires_on"))
        r.setValue("expires_on", last.toString(Qt::ISODate));
    else if (s.changes("expires_on") && FieldTraits<QDate>::load(r.value("expires_on")) > last)
        s.problems.append({"expires_on",
            Voucher::tr("Under the policy “%1” a voucher issued on this day expires on %2 at the latest.")
                .arg(policy.name, QLocale().toString(last, QLocale::ShortFormat))});
}

/// Lists say "expired" of what is stored as issued, and files written from them come back.
void takeAsIssued(Saving &s)
{
    auto &r = s.record;
    if (r.text("status") != u"expired")
        return;
    r.setValue("status", QStringLiteral("issued"));
    if (r.isNull("expires_on") || r.text("expires_on") >= dayText(s.now))
        s.problems.append({"status", Voucher::tr("A voucher expires after its last day: change “Expires on”.")});
}

bool wasRedeemed(const Saving &s)
{
    return s.before && s.before->text("status") == u"redeemed";
}

void voucherDefaults(Saving &s)
{
    auto &r = s.record;
    if (r.text("code").trimmed().isEmpty())
        r.setValue("code", codeOf(r.id, s.lookup.nextNumber("voucher")));
    if (r.isNull("issued_on"))
        r.setValue("issued_on", dayText(s.now));
    if (s.changes("redeemed_on") && !r.isNull("redeemed_on"))
        r.setValue("status", QStringLiteral("redeemed"));
    if (r.text("status") == u"redeemed" && r.isNull("redeemed_on") && !wasRedeemed(s))
        r.setValue("redeemed_on", dayText(s.now));
    if (s.before && s.before->text("status") == u"cancelled" && r.text("status") == u"redeemed")
        s.problems.append({"redeemed_on", Voucher::tr("A voucher that was cancelled cannot be redeemed.")});
    if (s.changes("issued_on") && r.text("issued_on") > dayText(s.now + latestAhead))
        s.problems.append({"issued_on", Voucher::tr("A voucher cannot be issued in the future.")});
    if (s.changes("redeemed_on") && r.text("redeemed_on") > dayText(s.now + latestAhead))
        s.problems.append({"redeemed_on", Voucher::tr("A voucher cannot be redeemed in the future.")});
}

/// What was redeemed is spent: it neither goes back into the budget nor becomes worth something else. Only a redemption
/// entered by mistake is taken back, as a step of its own.
void keepRedeemed(Saving &s)
{
    if (!wasRedeemed(s))
        return;
    const auto &r = s.record;
    for (const auto *field : {"value", "currency", "policy", "issued_on"})
        if (s.changes(field))
            s.problems.append({field,
                Voucher::tr("Voucher %1 has been redeemed: this does not change any more.").arg(r.text("code"))});
    const bool isDated = !r.isNull("redeemed_on");
    if (r.text("status") == u"redeemed" && isDated)
        return;
    if (r.text("status") == u"redeemed" || r.text("status") == u"cancelled" || isDated)
        s.problems.append({r.text("status") == u"redeemed" ? "redeemed_on" : "status",
            Voucher::tr("Voucher %1 has been redeemed. If that was a mistake, take the redemption back: set the status "
                        "to “Issued” and empty “Redeemed on”.")
                .arg(r.text("code"))});
}

/// A voucher given because of a case is one of its remedies.
void addRemedy(Saving &s)
{
    if (s.before || s.record.isNull("service_case") || s.record.text("status") != u"issued")
        return;
    auto remedy = Record::blank(CaseRemedy::entity());
    remedy.id = Id::make();
    remedy.setReference("service_case", s.record.reference("service_case"));
    remedy.setReference("voucher", s.record.id);
    remedy.setValue("kind", QStringLiteral("voucher"));
    remedy.setValue("cost", s.record.value("value"));
    remedy.setValue("currency", s.record.value("currency"));
    remedy.setValue("given_on", s.record.value("issued_on"));
    s.also.append(remedy);
}

std::optional<Problem> voucherHolds(const Voucher &v)
{
    if (!isCurrency(v.currency))
        return Problem{"currency", Voucher::tr("“%1” is not a currency code such as EUR or USD.").arg(v.currency)};
    if (v.value.minor.value_or(0) <= 0)
        return Problem{"value", Voucher::tr("A voucher is worth more than nothing.")};
    if (v.issuedOn.isValid() && v.expiresOn.isValid() && v.expiresOn < v.issuedOn)
        return Problem{"expires_on", Voucher::tr("The voucher cannot expire before it is issued.")};
    if (v.redeemedOn.isValid() && v.issuedOn.isValid() && v.redeemedOn < v.issuedOn)
        return Problem{"redeemed_on", Voucher::tr("A voucher cannot be redeemed before it is issued.")};
    if (v.redeemedOn.isValid() && v.expiresOn.isValid() && v.redeemedOn > v.expiresOn)
        return Problem{"redeemed_on",
            Voucher::tr("The voucher expired on %1 and cannot be redeemed after that day.")
                .arg(QLocale().toString(v.expiresOn, QLocale::ShortFormat))};
    return std::nullopt;
}

std::optional<Problem> policyAllows(const Voucher &v)
{
    if (v.policyCurrency.isEmpty())
        return std::nullopt;
    if (v.currency != v.policyCurrency)
        return Problem{"currency", Voucher::tr("Vouchers under this policy are in %1.").arg(v.policyCurrency)};
    const auto value = v.value.minor.value_or(0);
    if (v.limit.minor && value > *v.limit.minor)
        return Problem{"value",
            Voucher::tr("The policy allows at most %1 for one voucher.")
                .arg(formatAmount(*v.limit.minor, v.currency, true))};
    if (v.budgetLeft.minor && value > *v.budgetLeft.minor)
        return Problem{"value",
            Voucher::tr("Only %1 is left of the policy’s budget.")
                .arg(formatAmount(*v.budgetLeft.minor, v.currency, true))};
    return std::nullopt;
}

} // namespace

const Entity &Voucher::entity()
{
    static const Entity entity
        = Describe<Voucher>("voucher", 73, "crm::Voucher", QT_TR_NOOP("Voucher"), QT_TR_NOOP("Vouchers"))
              .newOne(QT_TR_NOOP("New Voucher"))
              .section(QT_TR_NOOP("Voucher"))
              .field("code", QT_TR_NOOP("Code"), &Voucher::code, Listed | Named | Indexed | Unique)
              .hint(QT_TR_NOOP("Given when left empty"))
              .field("value", QT_TR_NOOP("Value"), &Voucher::value, Required | Listed)
              .field("currency", QT_TR_NOOP("Currency"), &Voucher::currency, Required)
              .field("policy", QT_TR_NOOP("Policy"), &Voucher::policy, Listed)
              .field("issued_on", QT_TR_NOOP("Issued on"), &Voucher::issuedOn, Listed)
              .field("expires_on", QT_TR_NOOP("Expires on"), &Voucher::expiresOn, Listed | Indexed)
              .field("person", QT_TR_NOOP("Contact"), &Voucher::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &Voucher::organisation)
              .field("service_case", QT_TR_NOOP("Case"), &Voucher::serviceCase, Listed)
              .section(QT_TR_NOOP("Redemption"))
              .field("status", QT_TR_NOOP("Status"), &Voucher::status, Listed | Indexed)
              .asOfNow("CASE WHEN $.status = 'issued' AND $.expires_on < date('now', 'localtime') THEN 'expired' ELSE "
                       "$.status END")
              .field("redeemed_on", QT_TR_NOOP("Redeemed on"), &Voucher::redeemedOn, Listed)
              .field("redeemed_for", QT_TR_NOOP("Redeemed for"), &Voucher::redeemedFor)
              .section(QT_TR_NOOP("Policy when issued"))
              .field("limit_amount", QT_TR_NOOP("Most for one voucher"), &Voucher::limit, ReadOnly)
              .field("budget_left", QT_TR_NOOP("Budget left before"), &Voucher::budgetLeft, ReadOnly)
              .field("policy_currency", QT_TR_NOOP("Currency of the policy"), &Voucher::policyCurrency, ReadOnly)
              .group("value", {"value", "currency"})
              .title("code")
              .order("-issued_on")
              .icon("gift")
              .rule(voucherHolds)
              .rule(policyAllows)
              .hook(linkCustomer)
              .hook(takeAsIssued)
              .hook(voucherDefaults)
              .hook(keepRedeemed)
              .hook(holdToPolicy)
              .hook(addRemedy);
    return entity;
}

} // namespace crm
