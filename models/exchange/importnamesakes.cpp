// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importnamesakes.h"

#include "models/exchange/importcell.h"

#include "db/entities/person.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace crm {

namespace {

constexpr int mostRead = 1000;               // people of one name: about 10 ms
constexpr size_t seedOfSayings = 0x4f6cdd1d; // no number of a rule

/// What tells people of one name apart; a country, a job or a form of address does not.
constexpr const char *telling[]
    = {"organisation", "birthday", "street", "postal_code", "city", "website", "external_id"};

QByteArray plain(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().trimmed().toUtf8();
}

QByteArray said(const Record &record, const char *field)
{
    const auto value = plain(record.value(field));
    return record.entity().field(field)->kind == FieldKind::Text ? squeezed(QString::fromUtf8(value)) : value;
}

enum class Verdict { Contradicts, Nothing, Agrees };

Verdict compare(const Record &row, const Record &stored)
{
    auto verdict = Verdict::Nothing;
    for (const auto *field : telling) {
        const auto given = said(row, field);
        const auto known = given.isEmpty() ? QByteArray() : said(stored, field);
        if (known.isEmpty())
            continue;
        if (known != given)
            return Verdict::Contradicts;
        verdict = Verdict::Agrees;
    }
    return verdict;
}

bool tellsMore(const Record &person)
{
    return std::any_of(std::begin(telling), std::end(telling),
        [&person](const char *field) { return !plain(person.value(field)).isEmpty(); });
}

/// Whether the row says nothing that is not known.
bool isKnown(const Record &row, const Record &stored)
{
    for (int i = 0; i < row.entity().fields.size(); ++i)
        if (const auto given = row.isTouched(i) ? plain(row.at(i)) : QByteArray();
            i != row.entity().titleField && !given.isEmpty() && given != plain(stored.at(i)))
            return false;
    return true;
}

/// What is known besides: the fields that have a value of which the row says nothing.
int beyond(const Record &row, const Record &stored)
{
    static const auto blank = Record::blank(Person::entity());
    int values = 0;
    for (int i = 0; i < row.entity().fields.size(); ++i) {
        const auto &field = row.entity().fields.at(i);
        const bool isOwn = field.isComputed() || field.is(ReadOnly) || stored.at(i) == blank.at(i);
        values += isOwn || stored.at(i).isNull() || (row.isTouched(i) && !row.at(i).isNull()) ? 0 : 1;
    }
    return values;
}

bool isMeant(const Record &row, const Record &stored)
{
    const auto verdict = compare(row, stored);
    if (verdict != Verdict::Nothing || tellsMore(row))
        return verdict == Verdict::Agrees;
    return !tellsMore(stored) && ImportNamesakes::isAsked(stored) && isKnown(row, stored);
}

/// 0: no name.
quint64 keyOf(const QByteArray &name)
{
    return name.isEmpty() ? 0 : quint64(qHash(name)) | 1U;
}

} // namespace

void ImportNamesakes::add(const QByteArray &name, const Id &person)
{
    if (const auto key = keyOf(name)) {
        m_names.append({key, person});
        m_isSorted = false;
    }
}

bool ImportNamesakes::isAsked(const Record &row)
{
    return plain(row.value("email")).isEmpty() && plain(row.value("phone")).isEmpty();
}

ImportNamesakes::Key ImportNamesakes::sayings(const Record &row)
{
    QByteArray all;
    for (int i = 0; i < row.entity().fields.size(); ++i)
        if (row.isTouched(i))
            all += QByteArray::number(i) + '\0' + plain(row.at(i)) + '\0';
    return KeyTable::keyOf(all, seedOfSayings);
}

Id ImportNamesakes::find(const Record &row)
{
    const auto name = keyOf(squeezed(row.title()));
    if (name == 0 || m_names.isEmpty())
        return {};
    if (!std::exchange(m_isSorted, true))
        std::sort(m_names.begin(), m_names.end());
    const auto key = sayings(row);
    int fitting = 0;
    int read = 0;
    std::pair<int, Id> known{INT_MAX, {}}; // of several who are all that the row says the one of whom least is besides
    Id last;
    const auto isBefore = [](const auto &a, const auto &b) { return a.first < b.first; };
    const auto [from, to] = std::equal_range(m_names.cbegin(), m_names.cend(), std::pair(name, Id()), isBefore);
    for (auto it = from; it != to && read < mostRead && known.first > 0; ++it) {
        if (const auto met = m_met.constFind(it->second); met != m_met.cend() && *met != key)
            continue;
        ++read;
        const auto stored = m_batch.record(row.entity(), it->second);
        if (!stored.isValid() || !isMeant(row, stored))
            continue;
        ++fitting;
        last = it->second;
        if (isKnown(row, stored))
            known = std::min(known, std::pair(beyond(row, stored), last));
    }
    const auto found = fitting == 1 && read < mostRead ? last : known.second;
    if (!found.isNull())
        m_met.insert(found, key);
    return found;
}

} // namespace crm
