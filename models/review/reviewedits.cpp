// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewedits.h"

#include "db/entity/registry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace crm {

bool isRefusal(ConflictKind kind)
{
    return kind == ConflictKind::Forbidden || kind == ConflictKind::Gone || kind == ConflictKind::Validation;
}

Record recordAnew(const SyncConflict &conflict)
{
    const auto *entity = conflictEntity(conflict);
    if (!entity)
        return {};
    auto record = Record::blank(*entity);
    const auto values = conflictValues(*entity, conflict, conflict.loser);
    for (auto it = values.begin(); it != values.end(); ++it)
        record.setValue(it.key(), it.value());
    return record;
}

Record recordAgain(const SyncConflict &conflict)
{
    if (conflict.kind != ConflictKind::Forbidden || !conflict.field.isEmpty())
        return {};
    auto record = recordAnew(conflict);
    if (!record.isValid() || record.isNull(record.entity().title().name)) // a few fields of one that others have
        return {};
    record.id = Id::fromText(conflict.record);
    return record;
}

QHash<const Entity *, QSet<Id>> referredBy(const Record &record)
{
    QHash<const Entity *, QSet<Id>> referred;
    for (const auto &field : record.entity().fields)
        if (field.target && !field.isComputed() && !record.isNull(field.name))
            referred[&field.target()].insert(record.reference(field.name));
    return referred;
}

const Entity *conflictEntity(const SyncConflict &conflict)
{
    return Registry::instance().byName(conflict.about.toLatin1());
}

FieldValues conflictValues(const Entity &entity, const SyncConflict &conflict, const QString &side)
{
    FieldValues values;
    const auto object = QJsonDocument::fromJson(side.toUtf8()).object();
    const auto group = conflict.field.toLatin1();
    for (const auto &field : entity.fields) {
        if (field.isComputed() || field.is(Derived))
            continue;
        // Without a group it is all that was written at once, of whatever fields.
        if (group.isEmpty() ? !object.contains(QString::fromLatin1(field.name))
                            : field.group != group && field.name != group)
            continue;
        const auto value = object.value(QString::fromLatin1(field.name));
        if (value.isObject())
            values.insert(field.name, Id::fromText(value.toObject().value("id").toString()).bytes());
        else if (value.isDouble())
            values.insert(field.name, value.toInteger());
        else
            values.insert(field.name, value.isString() ? QVariant(value.toString()) : QVariant());
    }
    return values;
}

FieldValues valuesInForce(const Record &current, const SyncConflict &conflict)
{
    auto values = conflictValues(current.entity(), conflict, conflict.winner);
    for (auto it = values.begin(); it != values.end(); ++it)
        *it = current.value(it.key());
    return values;
}

SyncConflict asItStands(const SyncConflict &conflict, const Record &current)
{
    if (!current.isValid() || conflict.kind != ConflictKind::Value)
        return conflict;
    const auto inForce = valuesInForce(current, conflict);
    if (inForce == conflictValues(current.entity(), conflict, conflict.winner)
        || inForce != conflictValues(current.entity(), conflict, conflict.loser))
        return conflict;
    auto standing = conflict;
    std::swap(standing.winner, standing.loser);
    std::swap(standing.winnerUser, standing.loserUser);
    std::swap(standing.winnerAt, standing.loserAt);
    return standing;
}

FieldValues bothValues(const Record &current, const SyncConflict &conflict)
{
    const auto &entity = current.entity();
    const auto theirs = conflictValues(entity, conflict, conflict.loser);
    const auto ours = valuesInForce(current, conflict);
    auto values = ours;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto other = theirs.value(it.key());
        const auto &field = *entity.field(it.key());
        if (*it == other)
            continue;
        if (field.kind != FieldKind::LongText)
            return {}; // a name, an address or a number holds one
        if (!it->isNull() && !other.isNull())
            *it = it->toString() + QStringLiteral("\n\n") + other.toString();
    }
    return values == ours || values == theirs ? FieldValues() : values;
}

namespace {

Edit closing(const SyncConflict &conflict, const QString &state)
{
    auto closed = Record::from(conflict);
    closed.setUntouched();
    closed.setValue("state", state);
    return {SyncConflict::tr("Decide what counts"), {closed}};
}

} // namespace

Edit decide(const SyncConflict &conflict, const Record &current, const FieldValues &values)
{
    auto edit = closing(conflict, "replaced");
    if (!current.isValid())
        return edit;
    auto record = current;
    for (auto it = values.begin(); it != values.end(); ++it)
        record.setValue(it.key(), it.value());
    if (record.isTouched())
        edit.puts.prepend(record);
    return edit;
}

Edit decide(const SyncConflict &conflict, const Record &current, Decision decision)
{
    if (decision == Decision::Keep || !current.isValid()) {
        auto edit = closing(conflict, decision == Decision::Keep ? "kept" : "replaced");
        if (const auto again = recordAgain(conflict); decision == Decision::Replace && again.isValid())
            edit.puts.prepend(again);
        return edit;
    }
    if (conflict.kind == ConflictKind::Removal) {
        auto edit = closing(conflict, decision == Decision::Replace ? "replaced" : "kept");
        if (decision == Decision::Replace)
            edit.removals.append(current.ref());
        return edit;
    }
    if (decision == Decision::Replace)
        return decide(conflict, current, conflictValues(current.entity(), conflict, conflict.loser));
    const auto both = bothValues(current, conflict);
    return both.isEmpty() ? closing(conflict, "kept") : decide(conflict, current, both);
}

} // namespace crm
