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
bool mayBeBlank(const Entity &entity, const QByteArray &field)
{
    if (&entity == &Opportunity::entity()) // one without a company is known by its name, others by more
        return field == "organisation" || field == "amount" || field == "expected_close";
    return &entity == &PriceEntry::entity() && (field == "min_quantity" || field == "valid_from");
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
    , m_externalId(entity.indexOf("external_id"))
{
    if (plan.onMatch == OnMatch::Create)
        return;
    for (const auto &fields : plan.match) {
        const bool isById = fields == QByteArrayList{"id"};
        const bool isAlways = fields == QByteArrayList{"external_id"} || &entity == &PriceEntry::entity();
        Rule rule{{}, {}, isById, fields.contains("external_id") || isById, fields.contains("phone"), isAlways};
        for (const auto &field : fields)
            rule.parts.append(partOf(field));
        m_rules.append(rule);
    }
    if (&entity == &Person::entity())
        m_namesakes.emplace(batch);
    else if (m_rules.isEmpty())
        return;
    const bool isByEmail = plan.match.contains(QByteArrayList{"email", "name"});
    if (isByEmail)
        m_byEmail.parts = {partOf("email")};
    eachRecord(batch, entity, [this, isByEmail](const Record &record) {
        lookAt();
        for (auto &rule : m_rules)
            add(rule, record);
        if (isByEmail)
            add(m_byEmail, record);
        if (m_namesakes)
            m_namesakes->add(squeezed(record.title()), record.id);
    });
}

int ImportMatch::partOf(const QByteArray &field)
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (m_parts.at(i).field == field)
            return i;
    m_parts.append({field, m_entity.indexOf(field), mayBeBlank(m_entity, field)});
    return int(m_parts.size()) - 1;
}

/// Another record: nothing of it is known.
void ImportMatch::lookAt()
{
    for (auto &part : m_parts)
        part.isKnown = false;
}

QByteArray ImportMatch::bytesOf(const Part &part, const Record &record, const QString &phone)
{
    if (part.field == "id")
        return record.id.bytes();
    const auto &value = record.at(part.place);
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray();
    if (part.field == "email")
        return emailKey(value.toString()).toUtf8();
    if (part.field == "phone")
        return phoneEnd(phone.isEmpty() ? value.toString() : phone);
    if (part.field == "min_quantity" && value.toLongLong() == 0)
        return {}; // from none is from the first
    return part.field == "name" ? squeezed(value.toString()) : value.toString().trimmed().toUtf8();
}

/// False when a field that says something by being there is blank: what nobody has said cannot agree.
bool ImportMatch::makeKey(const Rule &rule, const Record &record, const QString &phone)
{
    m_key.resize(0);
    for (const int i : rule.parts) {
        auto &part = m_parts[i];
        if (!phone.isEmpty() && part.field == "phone") {
            part.bytes = bytesOf(part, record, phone);
            part.isKnown = false; // another number than the record's own
        } else if (!std::exchange(part.isKnown, true)) {
            part.bytes = bytesOf(part, record, {});
        }
        if (part.bytes.isEmpty() && !part.mayBeBlank)
            return false;
        m_key.append(part.bytes).append('\0');
    }
    return !m_key.isEmpty();
}

void ImportMatch::add(Rule &rule, const Record &record)
{
    if (!makeKey(rule, record) || isKept(record))
        return;
    const auto it = rule.ids.find(m_key);
    if (it == rule.ids.end())
        rule.ids.insert(QByteArray(m_key.constData(), m_key.size()), record.id);
    else if (*it != record.id)
        *it = Id();
}

/// Rows that give different identities or numbers mean different records, whatever else they have in common.
bool ImportMatch::isLearnt(const Rule &rule, const Record &row) const
{
    if (rule.isById)
        return !row.id.isNull();
    return rule.isAlwaysLearnt
        || (m_isOfParties && row.id.isNull() && (rule.isByNumber || row.at(m_externalId).isNull()));
}

/// Somebody may ask for something twice, and companies have branches: there only a row that is repeated means the same,
/// unless it gives a number.
std::optional<ImportMatch::Found> ImportMatch::ofThisFile(const Rule &rule, const KeyTable::Key &key) const
{
    const auto place = m_places.value(key);
    if (!place)
        return std::nullopt;
    const auto &learnt = m_learnt.at(*place);
    const bool isSame = m_cells != 0 && learnt.cells == m_cells;
    if (!isSame && !rule.isByNumber && (&m_entity == &Lead::entity() || &m_entity == &Organisation::entity()))
        return std::nullopt;
    return Found{.id = learnt.id, .isOfThisFile = true, .isSameRow = isSame};
}

/// By the key that was made last. `isFirst`: it is the one that the record will show, should the row make one.
std::optional<ImportMatch::Found> ImportMatch::findBy(const Rule &rule, bool isOwn, bool &isFirst)
{
    if (const auto it = rule.ids.constFind(m_key); it != rule.ids.cend())
        return Found{.id = *it, .isAmbiguous = it->isNull()};
    if (!isOwn)
        return std::nullopt;
    const auto hashed = KeyTable::keyOf(m_key, size_t(&rule - m_rules.constData()));
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
    lookAt();
    for (const auto &rule : std::as_const(m_rules)) {
        const bool isOwn = isLearnt(rule, row.record);
        if ((rule.ids.isEmpty() && !isOwn) || (rule.isById && row.record.id.isNull()))
            continue;
        bool isFirst = true;
        if (makeKey(rule, row.record))
            if (const auto found = findBy(rule, isOwn, isFirst))
                return *found;
        if (rule.isByPhone)
            for (const auto &phone : row.phones)
                if (makeKey(rule, row.record, phone))
                    if (const auto found = findBy(rule, isOwn, isFirst))
                        return *found;
    }
    if (m_namesakes && !row.hasPhone && row.record.id.isNull() && ImportNamesakes::isAsked(row.record))
        return findNamesake(row.record);
    if (!row.isNameless || m_byEmail.ids.isEmpty() || !makeKey(m_byEmail, row.record))
        return {};
    return {.id = m_byEmail.ids.value(m_key)};
}

bool ImportMatch::isByPhone() const
{
    return std::any_of(m_rules.cbegin(), m_rules.cend(), [](const Rule &rule) { return rule.isByPhone; });
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
