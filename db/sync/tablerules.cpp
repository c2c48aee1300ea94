// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/tablerules.h"

#include "db/entity/customvalues.h"

#include <QSet>

namespace crm::sync {

namespace {

Place placeOf(const Entity &entity, const QByteArray &name)
{
    const auto *field = name.isEmpty() ? nullptr : entity.field(name);
    return field ? Place{groupOf(*field), field->name} : Place{};
}

void describeFields(const Entity &entity, const Sharing &sharing, TableRule &rule)
{
    for (const auto &field : entity.fields.declared()) {
        const Place place{groupOf(field), field.name};
        // Whom a sharing names decides who sees the other record, not this one.
        if (field.is(Owner) && field.name != sharing.with)
            rule.within.append(place);
        if (const bool isNumber = sharing.numbers.contains(field.name); isNumber || field.is(Unique))
            rule.keys.append({place, isNumber});
        if (const auto reader = sharing.readers.constFind(field.name); reader != sharing.readers.cend())
            rule.readers.insert(place.group, *reader);
    }
}

/// What nobody types and rules work out of the rest, as the sums of a quote: written down in the history, and nothing
/// to decide on. What a record cannot do without is somebody's all the same, as the file of an attachment.
QByteArrayList workedOut(const Entity &entity, const TableRule &rule)
{
    QSet<QByteArray> typed;
    for (const auto &key : rule.keys)
        typed.insert(key.place.group);
    for (const auto &machine : rule.machines)
        typed.insert(machine.place.group);
    for (const auto &field : entity.fields.declared())
        if (isSent(field) && (!field.is(ReadOnly) || field.is(Required)))
            typed.insert(groupOf(field));
    QByteArrayList groups;
    for (const auto &field : entity.fields.declared())
        if (const auto group = groupOf(field); isSent(field) && !typed.contains(group) && !groups.contains(group))
            groups.append(group);
    return groups;
}

TableRule ruleOf(const Entity &entity, const Sharing &sharing)
{
    TableRule rule;
    rule.version = sharingVersion;
    rule.owner = placeOf(entity, sharing.owner);
    rule.reach = sharing.isPersonal ? reach::personal : reach::everyone;
    for (const auto &name : sharing.within)
        rule.within.append(placeOf(entity, name));
    rule.shared = placeOf(entity, sharing.shares);
    rule.sharedWith = placeOf(entity, sharing.with);
    rule.writers = sharing.writers;
    rule.adders = sharing.adders;
    rule.whole = placeOf(entity, sharing.whole);
    for (const auto &name : sharing.own)
        rule.own.append(groupOf(*entity.field(name)));
    rule.isLog = sharing.isLog;
    describeFields(entity, sharing, rule);
    if (!sharing.state.isEmpty())
        rule.machines.append({placeOf(entity, sharing.state), sharing.ways});
    rule.seal.open = sharing.open;
    rule.seal.parts = sharing.parts;
    for (const auto &name : sharing.sealed)
        if (const auto group = groupOf(*entity.field(name)); !rule.seal.groups.contains(group))
            rule.seal.groups.append(group);
    rule.quiet = workedOut(entity, rule);
    return rule;
}

} // namespace

QByteArray groupOf(const Field &field)
{
    return field.group.isEmpty() ? field.name : field.group;
}

QByteArray groupOf(const Entity &entity, const QByteArray &name)
{
    return isCustomName(name) ? name : groupOf(*entity.field(name));
}

bool isSent(const Field &field)
{
    return field.hasColumn() && !field.is(Derived) && !field.is(Custom);
}

const Field *customColumnOf(const Entity &entity)
{
    return entity.customField < 0 ? nullptr : &entity.fields.at(entity.customField);
}

TableRules rulesOf(const Registry &registry, const QList<Sharing> &sharing)
{
    TableRules rules;
    for (const auto *entity : registry.entities()) {
        Sharing own{entity->name};
        for (const auto &one : sharing)
            if (one.entity == entity->name)
                own = one;
        rules.insert(entity->name, ruleOf(*entity, own));
    }
    return rules;
}

} // namespace crm::sync
