// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/policyorder.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::PolicyOrder)
};

QStringList codesOf(const Record &policy, const char *field)
{
    QStringList codes;
    for (const auto &part : policy.text(field).split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            codes.append(part.trimmed());
    return codes;
}

/// Whether what `wide` lists, or everything, holds all that `narrow` lists.
bool holds(const Record &wide, const Record &narrow, const char *field)
{
    const auto all = codesOf(wide, field);
    const auto some = codesOf(narrow, field);
    return all.isEmpty() || (!some.isEmpty() && std::all_of(some.begin(), some.end(), [&all](const QString &code) {
        return all.contains(code);
    }));
}

bool isActive(const Record &policy)
{
    return policy.value("active").toLongLong() != 0;
}

qint64 positionOf(const Record &policy)
{
    return policy.value("position").toLongLong();
}

bool appliesToAllOf(const Record &wide, const Record &narrow)
{
    return isActive(wide) && (wide.isNull("agreement") || wide.reference("agreement") == narrow.reference("agreement"))
        && holds(wide, narrow, "kinds") && holds(wide, narrow, "priorities");
}

bool appliesToAll(const Record &policy)
{
    return isActive(policy) && policy.isNull("agreement") && codesOf(policy, "kinds").isEmpty()
        && codesOf(policy, "priorities").isEmpty();
}

} // namespace

QString neverReachedText(const QList<Record> &policies, const Record &policy)
{
    if (!isActive(policy))
        return {};
    bool isPassed = false; // of two in the same place the one that stands first is tried first
    for (const auto &other : policies) {
        if (other.id == policy.id) {
            isPassed = true;
            continue;
        }
        const bool isBefore
            = positionOf(other) < positionOf(policy) || (positionOf(other) == positionOf(policy) && !isPassed);
        if (isBefore && appliesToAllOf(other, policy))
            return Text::tr("Never reached: “%1” comes before it.").arg(other.title());
    }
    return {};
}

int positionOfNewPolicy(const QList<Record> &policies)
{
    if (policies.isEmpty())
        return 10;
    const auto found = std::find_if(policies.begin(), policies.end(), appliesToAll);
    if (found == policies.end())
        return int(positionOf(policies.last())) + 10;
    const auto place = positionOf(*found);
    if (found == policies.begin())
        return int(place) - 10;
    const auto before = positionOf(*std::prev(found));
    return int(before < place ? before + (place - before) / 2 : place - 1);
}

} // namespace crm
