// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/policychoice.h"

#include "db/entities/sla.h"
#include "db/entities/slahooks.h"

#include <QTimeZone>

#include <algorithm>

namespace crm {

namespace {

constexpr int mostPolicies = 500;

bool isFor(const QStringList &codes, const QString &code)
{
    return codes.isEmpty() || codes.contains(code);
}

} // namespace

QStringList policyCodes(const QString &text)
{
    QStringList list;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

PolicyChoice::PolicyChoice(Lookup &lookup)
    : m_lookup(lookup)
{
    auto policies = lookup.where(SlaPolicy::entity(), "active", 1LL, mostPolicies);
    std::stable_sort(policies.begin(), policies.end(), [](const Record &a, const Record &b) {
        return a.value("position").toLongLong() < b.value("position").toLongLong();
    });
    for (const auto &p : policies)
        m_policies.append({p.reference("version"), p.reference("agreement"), policyCodes(p.text("kinds").trimmed()),
            policyCodes(p.text("priorities").trimmed())});
}

Id PolicyChoice::versionFor(const Record &c)
{
    const auto kind = c.text("kind");
    const auto priority = c.text("priority");
    for (const auto &policy : std::as_const(m_policies))
        if (isFor(policy.kinds, kind) && isFor(policy.priorities, priority)
            && (policy.agreement.isNull() || covers(policy, c)))
            return policy.version;
    return {};
}

const PolicyChoice::Agreement &PolicyChoice::agreement(const Id &id)
{
    auto found = m_agreements.find(id);
    if (found == m_agreements.end()) {
        auto record = m_lookup.record(SlaAgreement::entity(), id);
        if (record.isValid() && record.value("active").toLongLong() == 0)
            record = {};
        const auto kinds = record.isValid() ? policyCodes(record.text("kinds").trimmed()) : QStringList();
        found = m_agreements.insert(id, {record, kinds});
    }
    return *found;
}

bool PolicyChoice::isBelow(Id category, const Id &top)
{
    for (int depth = 0; depth < 20 && !category.isNull(); ++depth) { // a tree that bites its tail ends here
        if (category == top)
            return true;
        auto parent = m_parents.find(category);
        if (parent == m_parents.end()) {
            const auto record = m_lookup.record(CaseCategory::entity(), category);
            parent = m_parents.insert(category, record.isValid() ? record.reference("parent") : Id());
        }
        category = *parent;
    }
    return false;
}

/// The day a case was opened on, on the wall of the policy's calendar: the same on every machine.
QString PolicyChoice::dayOpened(const Terms &policy, const Record &c)
{
    const auto *applied = appliedTerms(m_lookup, policy.version);
    const auto zone = applied ? applied->timetable.zone() : QTimeZone::utc();
    return c.instant("opened_at").toTimeZone(zone).date().toString(Qt::ISODate);
}

bool PolicyChoice::covers(const Terms &policy, const Record &c)
{
    const auto &[record, kinds] = agreement(policy.agreement);
    if (!record.isValid() || !isFor(kinds, c.text("kind")))
        return false;
    for (const auto *party : {"organisation", "person", "product"})
        if (!record.isNull(party) && record.reference(party) != c.reference(party))
            return false;
    if (!record.isNull("category") && !isBelow(c.reference("category"), record.reference("category")))
        return false;
    if (record.isNull("valid_from") && record.isNull("valid_until"))
        return true;
    const auto opened = dayOpened(policy, c);
    return (record.isNull("valid_from") || record.text("valid_from") <= opened)
        && (record.isNull("valid_until") || opened <= record.text("valid_until"));
}

} // namespace crm
