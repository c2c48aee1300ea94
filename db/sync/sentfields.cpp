// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/sentfields.h"

#include "db/sync/wire/cborstream.h"

#include <algorithm>

namespace crm::sync {

namespace {

/// Shorter names come first.
bool isBefore(const QByteArray &a, const QByteArray &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// The groups of the fields, and the fields of each, as they stand on the wire.
QList<SentFields::Laid> laidOut(const QList<SentFields::One> &fields)
{
    QList<SentFields::Laid> laid;
    for (int i = 0; i < fields.size(); ++i) {
        const auto &group = fields.at(i).group;
        const auto found
            = std::find_if(laid.begin(), laid.end(), [&](const SentFields::Laid &one) { return one.group == group; });
        if (found == laid.end())
            laid.append({group, {i}});
        else
            found->columns.append(i);
    }
    std::sort(laid.begin(), laid.end(), [](const auto &a, const auto &b) { return isBefore(a.group, b.group); });
    for (auto &one : laid)
        std::sort(one.columns.begin(), one.columns.end(),
            [&](int a, int b) { return isBefore(fields.at(a).field->name, fields.at(b).field->name); });
    return laid;
}

} // namespace

SentFields::SentFields(const Entity &of)
    : entity(&of)
    , custom(customColumnOf(of))
{
    QByteArrayList columns;
    for (const auto &field : of.fields.declared()) {
        if (!isSent(field))
            continue;
        const auto group = groupOf(field);
        m_places.emplace(field.name, int(fields.size()));
        if (field.target)
            references.append(int(fields.size()));
        fields.append({&field, group});
        members[group].append(&field);
        if (!groups.contains(group))
            groups.append(group);
        columns.append(field.name);
    }
    laid = laidOut(fields);
    if (custom)
        columns.append(custom->name);
    selection = "SELECT " + columns.join(", ") + " FROM " + of.name + " WHERE id = ?";
    question = "SELECT 1 FROM " + of.name + " WHERE id = ?";
    columns.prepend("id");
    if (of.hasTitleKey())
        columns.append("_sort");
    insertion = "INSERT INTO " + of.name + '(' + columns.join(", ") + ") VALUES("
        + QByteArrayList(columns.size(), "?").join(", ") + ')';
}

bool SentFields::knows(const QByteArray &group, const Fields &values) const
{
    if (!members.contains(group))
        return false;
    auto reader = CborReader::ofKnown(values.encoded());
    for (auto left = values.size(); left > 0; --left) {
        const auto name = reader.text();
        if (placeOf(name) < 0 && !entity->field(name.toByteArray()))
            return false;
        reader.skip();
    }
    return true;
}

int SentFields::placeOf(QByteArrayView name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? -1 : found->second;
}

const SentFields &SentFieldsOf::operator()(const Entity &entity)
{
    return m_known.try_emplace(&entity, entity).first->second;
}

} // namespace crm::sync
