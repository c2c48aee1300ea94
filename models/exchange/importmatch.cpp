// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmatch.h"

#include "models/exchange/importcell.h"
#include "models/exchange/importlinks.h"

#include "db/entities/opportunity.h"
#include "db/entities/pricebook.h"
#include "db/entities/quote.h"
#include "db/value/email.h"

#include <algorithm>

namespace crm {

namespace {

/// The letterheads kept with quotes that went out belong to those.
bool isKept(const Record &record)
{
    return &record.entity() == &Letterhead::entity() && record.value("in_use").toLongLong() == 0;
}

/// A price without a quantity holds from the first piece, one without a first day always did.
bool mayBeBlank(const Record &record, const QByteArray &field)
{
    if (&record.entity() == &Opportunity::entity()) // one without a company is known by its name, others by more
        return field == "organisation" || field == "amount" || field == "expected_close";
    return &record.entity() == &PriceEntry::entity() && (field == "min_quantity" || field == "valid_from");
}

/// The end of a telephone number, the same with and without the country's code; empty when there is none.
QByteArray phoneEnd(const QString &number)
{
    constexpr int end = 9; // digits
    QByteArray digits;
    for (const auto c : number)
        if (c.isDigit())
            digits += char('0' + c.digitValue());
    return digits.size() < 3 ? QByteArray() : digits.right(end); // the name agrees as well
}

} // namespace

ImportMatch::ImportMatch(Batch &batch, const Entity &entity, const ImportPlan &plan)
{
    if (plan.onMatch == OnMatch::Create)
        return;
    for (const auto &fields : plan.match)
        m_rules.append({fields, fields == QByteArrayList{"id"}, fields == QByteArrayList{"external_id"}});
    if (m_rules.isEmpty())
        return;
    eachRecord(batch, entity, [this](const Record &record) {
        for (auto &rule : m_rules)
            add(rule, record);
    });
}

/// Empty when a field that says something by being there is blank: what nobody has said cannot agree.
QByteArray ImportMatch::keyOf(const Rule &rule, const Record &record, const QString &phone)
{
    QByteArray key;
    for (const auto &field : rule.fields) {
        const auto value = field == "id" ? QVariant(record.id.bytes()) : record.value(field);
        QByteArray part;
        if (value.typeId() == QMetaType::QByteArray)
            part = value.toByteArray();
        else if (field == "email")
            part = emailKey(value.toString()).toUtf8();
        else if (field == "phone")
            part = phoneEnd(phone.isEmpty() ? value.toString() : phone);
        else
            part = field == "name" ? squeezed(value.toString()) : value.toString().trimmed().toUtf8();
        if (field == "min_quantity" && value.toLongLong() == 0)
            part.clear(); // from none is from the first
        if (part.isEmpty() && !mayBeBlank(record, field))
            return {};
        key += part + '\0';
    }
    return key;
}

void ImportMatch::add(Rule &rule, const Record &record)
{
    const auto key = keyOf(rule, record);
    if (key.isEmpty() || isKept(record))
        return;
    const auto it = rule.ids.find(key);
    if (it == rule.ids.end())
        rule.ids.insert(key, record.id);
    else if (*it != record.id)
        *it = Id();
}

ImportMatch::Found ImportMatch::find(const Record &row, const QStringList &phones) const
{
    for (const auto &rule : m_rules) {
        if (rule.ids.isEmpty() || (rule.isIdentity && row.id.isNull()))
            continue;
        const auto it = rule.ids.constFind(keyOf(rule, row));
        if (it != rule.ids.cend())
            return {*it, it->isNull()};
        for (const auto &phone : rule.fields.contains("phone") ? phones : QStringList())
            if (const auto other = rule.ids.constFind(keyOf(rule, row, phone)); other != rule.ids.cend())
                return {*other, other->isNull()};
    }
    return {};
}

bool ImportMatch::isEmpty() const
{
    return std::all_of(m_rules.cbegin(), m_rules.cend(), [](const Rule &rule) { return rule.ids.isEmpty(); });
}

void ImportMatch::learn(const Record &record, bool isNamed)
{
    for (auto &rule : m_rules)
        if ((isNamed && rule.isIdentity) || rule.isNumber || &record.entity() == &PriceEntry::entity())
            add(rule, record);
}

} // namespace crm
