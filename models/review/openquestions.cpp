// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/openquestions.h"

#include "db/entity/registry.h"
#include "models/record/fieldformat.h"

namespace crm {

OpenQuestions::OpenQuestions(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        const auto *entity = Registry::instance().byName(m_ref.entity);
        const bool isOfRecord = entity && !m_conflicts.isEmpty() && set.touches(*entity);
        if (!m_ref.isNull() && (isOfRecord || set.touches(SyncConflict::entity())))
            load();
    });
}

void OpenQuestions::setRecord(const AnyRef &ref)
{
    m_ref = ref;
    m_conflicts.clear();
    emit changed();
    load();
}

void OpenQuestions::load()
{
    const auto sequence = ++m_sequence;
    if (m_ref.isNull())
        return;
    const auto filter
        = Filter::all({Filter::equals("record", m_ref.id.text()), Filter::equals("state", QString("open"))});
    m_store.records({.entity = &SyncConflict::entity(), .filter = filter})
        .then(this, [this, sequence](const Result<QList<Record>> &found) {
            if (sequence != m_sequence || !found)
                return;
            m_conflicts.clear();
            for (const auto &record : *found)
                m_conflicts.append(record.as<SyncConflict>());
            compare();
        });
}

/// Somebody may have written since what had been overwritten.
void OpenQuestions::compare()
{
    const auto *entity = Registry::instance().byName(m_ref.entity);
    if (!entity || m_conflicts.isEmpty())
        return nameColleagues();
    const auto sequence = m_sequence;
    m_store.fetch(*entity, {m_ref.id}).then(this, [this, sequence](const Result<QList<Record>> &found) {
        if (sequence != m_sequence)
            return;
        if (found && !found->isEmpty())
            for (auto &conflict : m_conflicts)
                conflict = asItStands(conflict, found->first());
        nameColleagues();
    });
}

void OpenQuestions::nameColleagues()
{
    QSet<Id> users;
    for (const auto &conflict : std::as_const(m_conflicts))
        users += {conflict.winnerUser.id, conflict.loserUser.id};
    if (users.isEmpty())
        return emit changed();
    const auto sequence = m_sequence;
    m_store.fetch(User::entity(), users.values()).then(this, [this, sequence](const Result<QList<Record>> &found) {
        if (sequence != m_sequence)
            return;
        if (found)
            for (const auto &user : *found)
                m_names.insert(user.id, user.title());
        emit changed();
    });
}

QString OpenQuestions::sentence(const QByteArray &field) const
{
    const auto *entity = Registry::instance().byName(m_ref.entity);
    for (const auto &conflict : m_conflicts) {
        const auto *shown = entity ? entity->field(field) : nullptr;
        const auto group = conflict.field.toLatin1();
        if (!shown || conflict.kind == ConflictKind::Removal
            || (!group.isEmpty() && shown->name != group && shown->group != group))
            continue;
        const auto written = conflictValues(*entity, conflict, conflict.loser);
        if (group.isEmpty() && !written.contains(field))
            continue;
        const auto value = written.value(field);
        if (value == conflictValues(*entity, conflict, conflict.winner).value(field))
            continue;
        const auto who = m_names.value(conflict.loserUser.id, tr("Somebody"));
        const auto wrote = value.isNull() ? QString() : fieldText(*entity, *shown, value);
        if (conflict.kind == ConflictKind::Unique)
            return tr("“%1” is taken by another record. To be reviewed.").arg(wrote);
        if (conflict.kind == ConflictKind::Status)
            return tr("%1 wanted “%2”, which cannot follow what was there. To be reviewed.").arg(who, wrote);
        if (isRefusal(conflict.kind))
            return tr("“%1” of yours was not taken in. To be reviewed.").arg(wrote);
        if (shown->kind == FieldKind::Reference || value.isNull())
            return tr("%1 wrote something else at the same time. To be reviewed.").arg(who);
        return tr("%1 wrote “%2” at the same time. To be reviewed.").arg(who, fieldText(*entity, *shown, value));
    }
    return {};
}

QString OpenQuestions::summary() const
{
    const auto *entity = Registry::instance().byName(m_ref.entity);
    if (m_conflicts.isEmpty() || !entity)
        return {};
    QStringList labels;
    for (const auto &field : entity->fields)
        if (!field.is(Hidden) && !sentence(field.name).isEmpty())
            labels.append(entity->label(field));
    if (labels.isEmpty())
        return tr("Colleagues deleted and changed this record without knowing of each other.");
    const bool isRefused = std::all_of(m_conflicts.begin(), m_conflicts.end(),
        [](const SyncConflict &conflict) { return conflict.kind != ConflictKind::Value; });
    const auto sentence = isRefused ? tr("Not taken in as it was written: %1.")
                                    : tr("Changed by two colleagues without knowing of each other: %1.");
    return sentence.arg(labels.join(tr(", ", "between the names of fields")));
}

} // namespace crm
