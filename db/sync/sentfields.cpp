// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/sentfields.h"

#include <algorithm>

namespace crm::sync {

SentFields::SentFields(const Entity &of)
    : entity(&of)
    , custom(customColumnOf(of))
{
    QByteArrayList columns;
    for (const auto &field : of.fields.declared()) {
        if (!isSent(field))
            continue;
        const auto group = groupOf(field);
        fields.append({&field, group});
        members[group].append(&field);
        if (!groups.contains(group))
            groups.append(group);
        columns.append(field.name);
    }
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
    const auto found = members.constFind(group);
    if (found == members.cend())
        return false;
    if (values.isEmpty())
        return true;
    const auto known = std::count_if(found->cbegin(), found->cend(),
        [&](const Field *field) { return values.contains(QByteArrayView(field->name)); });
    if (known == values.size())
        return true;
    return std::all_of(values.begin(), values.end(),
        [&](const Fields::Member &one) { return entity->field(one.first.toString().toLatin1()) != nullptr; });
}

const SentFields &SentFieldsOf::operator()(const Entity &entity)
{
    return m_known.try_emplace(&entity, entity).first->second;
}

} // namespace crm::sync
