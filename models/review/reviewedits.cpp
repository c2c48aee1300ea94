// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewedits.h"

#include "db/entity/registry.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

const Entity *conflictEntity(const SyncConflict &conflict)
{
    return Registry::instance().byName(conflict.about.toLatin1());
}

QHash<QByteArray, QVariant> conflictValues(const Entity &entity, const SyncConflict &conflict, const QString &side)
{
    QHash<QByteArray, QVariant> values;
    const auto object = QJsonDocument::fromJson(side.toUtf8()).object();
    const auto group = conflict.field.toLatin1();
    for (const auto &field : entity.fields) {
        if (field.isComputed() || field.is(Derived) || (field.group != group && field.name != group))
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

Edit decide(const SyncConflict &conflict, const Record &current, Decision decision)
{
    auto closed = Record::from(conflict);
    closed.setUntouched();
    closed.setValue("state", decision == Decision::Keep ? QString("kept") : QString("replaced"));
    Edit edit{SyncConflict::tr("Decide what counts"), {}};
    if (decision == Decision::Replace && current.isValid()) {
        if (conflict.kind == ConflictKind::Removal) {
            edit.removals.append(current.ref());
        } else {
            auto record = current;
            const auto values = conflictValues(current.entity(), conflict, conflict.loser);
            for (auto it = values.begin(); it != values.end(); ++it)
                record.setValue(it.key(), it.value());
            if (record.isTouched())
                edit.puts.append(record);
        }
    }
    edit.puts.append(closed);
    return edit;
}

} // namespace crm
