// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importmatch.h"

#include "models/exchange/importcell.h"
#include "models/exchange/importlinks.h"

#include "db/entities/lead.h"
#include "db/entities/opportunity.h"
#include "db/entities/person.h"
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
    : m_entity(entity)
    , m_isOfParties(&entity == &Person::entity() || &entity == &Lead::entity() || &entity == &Organisation::entity())
{
    if (plan.onMatch == OnMatch::Create)
        return;
    for (const auto &fields : plan.match) {
        const bool isById = fields == QByteArrayList{"id"};
        const bool isAlways = fields == QByteArrayList{"external_id"} || &entity == &PriceEntry::entity();
        m_rules.append(
            {fields, {}, isById, fields.contains("external_id") || isById, fields.contains("phone"), isAlways});
    }
    if (&entity == &Person::entity())
        m_namesakes.emplace(batch);
    else if (m_rules.isEmpty())
        return;
    const bool isByEmail = plan.match.contains(QByteArrayList{"email", "name"});
    eachRecord(batch, entity, [this, isByEmail](const Record &record) {
        for (auto &rule : m_rules)
            add(rule, record);
        if (isByEmail)
            add(m_byEmail, record);
        if (m_namesakes)
            m_namesakes->add(squeezed(record.title()), record.id);
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

/// Rows that give different identities or numbers mean different records, whatever else they have in common.
bool ImportMatch::isLearnt(const Rule &rule, const Record &row) const
{
    if (rule.isById)
        return !row.id.isNull();
    return rule.isAlwaysLearnt || (m_isOfParties && row.id.isNull() && (rule.isByNumber || row.isNull("external_id")));
}

/// Somebody may ask for something twice, and companies have branches: there only a row that is repeated means the same,
/// unless it gives a number.
std::optional<ImportMatch::Found> ImportMatch::ofThisFile(const Rule &rule, const Key &key) const
{
    const auto it = m_places.constFind(key);
    if (it == m_places.cend())
        return std::nullopt;
    const auto &learnt = m_learnt.at(*it);
    const bool isSame = m_cells != 0 && learnt.cells == m_cells;
    if (!isSame && !rule.isByNumber && (&m_entity == &Lead::entity() || &m_entity == &Organisation::entity()))
        return std::nullopt;
    return Found{.id = learnt.id, .isOfThisFile = true, .isSameRow = isSame};
}

/// `isFirst`: the key that the record will show, should the row make one.
std::optional<ImportMatch::Found> ImportMatch::findBy(
    const Rule &rule, const QByteArray &key, bool isOwn, bool &isFirst)
{
    constexpr size_t seeds[] = {0x9e3779b97f4a7c15U & SIZE_MAX, 0xd1b54a32d192ed03U & SIZE_MAX};
    if (key.isEmpty())
        return std::nullopt;
    if (const auto it = rule.ids.constFind(key); it != rule.ids.cend())
        return Found{.id = *it, .isAmbiguous = it->isNull()};
    if (!isOwn)
        return std::nullopt;
    const auto number = size_t(&rule - m_rules.constData());
    const Key hashed{qHash(key, seeds[0] + number), qHash(key, seeds[1] + number)};
    if (const auto found = ofThisFile(rule, hashed))
        return found;
    if (std::exchange(isFirst, false))
        m_asked.append(hashed);
    return std::nullopt;
}

ImportMatch::Found ImportMatch::find(const Asked &row)
{
    m_asked.clear();
    m_cells = row.cells;
    for (const auto &rule : std::as_const(m_rules)) {
        const bool isOwn = isLearnt(rule, row.record);
        if ((rule.ids.isEmpty() && !isOwn) || (rule.isById && row.record.id.isNull()))
            continue;
        bool isFirst = true;
        if (const auto found = findBy(rule, keyOf(rule, row.record), isOwn, isFirst))
            return *found;
        if (rule.isByPhone)
            for (const auto &phone : row.phones)
                if (const auto found = findBy(rule, keyOf(rule, row.record, phone), isOwn, isFirst))
                    return *found;
    }
    if (m_namesakes && row.phones.isEmpty() && row.record.id.isNull() && ImportNamesakes::isAsked(row.record))
        return findNamesake(row.record);
    if (!row.isNameless || m_byEmail.ids.isEmpty())
        return {};
    const auto only = m_byEmail.ids.value(keyOf(m_byEmail, row.record));
    return {.id = only};
}

ImportMatch::Found ImportMatch::findNamesake(const Record &row)
{
    if (const auto id = m_namesakes->find(row); !id.isNull())
        return {.id = id, .isByName = true};
    const auto key = ImportNamesakes::sayings(row);
    if (const auto found = ofThisFile({}, key))
        return *found;
    m_asked.append(key);
    return {};
}

bool ImportMatch::isEmpty() const
{
    return (!m_namesakes || m_namesakes->isEmpty())
        && std::all_of(m_rules.cbegin(), m_rules.cend(), [](const Rule &rule) { return rule.ids.isEmpty(); });
}

void ImportMatch::learn(const Id &id)
{
    if (m_asked.isEmpty())
        return;
    for (const auto &key : std::as_const(m_asked))
        m_places.insert(key, quint32(m_learnt.size()));
    m_learnt.append({id, m_cells});
    m_asked.clear();
}

} // namespace crm
