// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importtargets.h"

#include "models/exchange/columnguess.h"

#include "db/entities/activity.h"

#include <QHash>

#include <map>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportTargets)
};

bool isImportable(const Field &field)
{
    static const QByteArrayList set{"number", "done_at", "acknowledged_at", "converted_at", "person", "organisation",
        "opportunity", "assigned_by", "assigned_because", "chosen_by_rule",
        "assigned_at"}; // read-only in forms, but files may know them
    if (field.isComputed() || (field.is(Custom) && field.is(Hidden)) || field.name == "last_contact_at"
        || field.name == "last_talk_at" || field.name == "criteria_met" || field.name == "probability_overridden"
        || field.name == "forecast_overridden" || field.name == "stage_since")
        return false;
    return !field.is(ReadOnly) || set.contains(field.name);
}

void addContacts(QList<ImportTarget> &targets)
{
    const auto add = [&](const char *key, const QString &label, const char *kind) {
        targets.append({key, label, ImportTarget::Contact, nullptr, {}, kind});
    };
    add("email2", Text::tr("Second e-mail"), "email");
    add("email3", Text::tr("Third e-mail"), "email");
    add("mobile", Text::tr("Mobile phone"), "mobile");
    add("phone2", Text::tr("Second phone"), "phone");
    add("fax", Text::tr("Fax"), "fax");
    add("messenger", Text::tr("Messenger"), "messenger");
}

QList<ImportTarget> targetsOf(const Entity &entity)
{
    QList<ImportTarget> targets{{"id", Text::tr("Identity"), ImportTarget::Identity}};
    for (const auto &field : entity.fields)
        if (isImportable(field))
            targets.append({field.name, entity.label(field), ImportTarget::OfField, &field});
    if (&entity == &Person::entity() || &entity == &Organisation::entity())
        addContacts(targets);
    if (&entity == &Person::entity() || &entity == &Organisation::entity() || &entity == &Opportunity::entity()
        || &entity == &ServiceCase::entity())
        targets.append({"tags", Text::tr("Tags"), ImportTarget::Tags});
    if (&entity == &ServiceCase::entity())
        targets.append({"sub_category", Text::tr("Part of the category"), ImportTarget::SubCategory});
    if (&entity == &Opportunity::entity()) {
        targets.append({"pipeline", Text::tr("Pipeline"), ImportTarget::PipelineName});
        targets.append({"won_or_lost", Text::tr("Won or lost"), ImportTarget::WonOrLost});
    }
    if (&entity == &Person::entity() || &entity == &Lead::entity()) {
        targets.append({"middle_name", Text::tr("Middle name"), ImportTarget::NamePart});
        targets.append({"name_suffix", Text::tr("Behind the name"), ImportTarget::NamePart});
    }
    if (&entity == &Lead::entity()) {
        targets.append({"given_name", Text::tr("First name"), ImportTarget::NamePart});
        targets.append({"family_name", Text::tr("Last name"), ImportTarget::NamePart});
        targets.append({"mobile", Text::tr("Mobile phone"), ImportTarget::Mobile});
        targets.append({"opt_out", Text::tr("Does not want to be contacted"), ImportTarget::OptOut});
    }
    if (&entity == &User::entity())
        targets.append({"region", Text::tr("Region of the team"), ImportTarget::TeamRegion});
    return targets;
}

} // namespace

const QList<ImportTarget> &importTargets(const Entity &entity)
{
    // What was handed out stays where it is, also when the users' own fields have become others.
    static thread_local std::map<std::pair<const Entity *, int>, QList<ImportTarget>> known;
    const std::pair key(&entity, entity.fields.generation());
    auto it = known.find(key);
    if (it == known.end())
        it = known.emplace(key, targetsOf(entity)).first;
    return it->second;
}

std::optional<ImportTarget> importTarget(const Entity &entity, const QByteArray &key)
{
    const auto dot = key.indexOf('.');
    const auto head = dot < 0 ? key : key.left(dot);
    for (const auto &target : importTargets(entity)) {
        if (target.key != head)
            continue;
        if (dot < 0)
            return target;
        if (!target.field || !target.field->target)
            return std::nullopt;
        const auto by = key.mid(dot + 1);
        const auto *other = target.field->target().field(by);
        if (by != "id" && (!other || other->isComputed() || other->kind != FieldKind::Text))
            return std::nullopt;
        auto reached = target;
        reached.key = key;
        reached.by = by;
        return reached;
    }
    return std::nullopt;
}

QByteArray importKey(const Entity &entity, const QByteArray &canonical)
{
    static const QHash<QByteArray, QByteArrayList> fields{{"happened_at", {"at"}},
        {"notes", {"notes", "description", "body"}}, {"owner", {"owner", "user"}}, {"starts_at", {"due_at"}},
        {"reminder_at", {"remind_at"}}};
    for (const auto &key : fields.value(canonical, {canonical}))
        if (importTarget(entity, key))
            return key;
    return {};
}

} // namespace crm
