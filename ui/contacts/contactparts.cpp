// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/entities/opportunity.h"
#include "db/entities/person.h"
#include "db/entities/servicecase.h"
#include "ui/contacts/contactpoints.h"
#include "ui/form/formpart.h"
#include "ui/service/slapreviewpart.h"

namespace crm {

namespace {

constexpr int behindAddress = 2; // section of people and companies

FormPart *makeTags(const Entity &entity, const EditorContext &context, int afterSection)
{
    return new ChildRows({.entity = &TagLink::entity(),
                             .owner = entity.name,
                             .fields = {"tag"},
                             .heading = Tag::entity().tr(Tag::entity().plural),
                             .add = ChildRows::tr("Add a tag"),
                             .first = "tag",
                             .stretch = {1},
                             .afterSection = afterSection},
        context);
}

FormPart *makePreferences(const Entity &entity, const EditorContext &context)
{
    return new ChildRows({.entity = &Preference::entity(),
                             .owner = entity.name,
                             .fields = {"topic", "value", "since"},
                             .heading = Preference::entity().tr(Preference::entity().plural),
                             .add = ChildRows::tr("Add a preference"),
                             .first = "topic",
                             .stretch = {2, 3, 1},
                             .afterSection = behindAddress},
        context);
}

} // namespace

/// For ui/form: what people, companies, deals, cases and service levels have beyond their own fields.
QList<FormPart *> formParts(const Entity &entity, const EditorContext &context)
{
    QList<FormPart *> parts;
    if (context.workspace)
        parts = slaParts(entity, *context.workspace);
    if (&entity == &Opportunity::entity() || &entity == &ServiceCase::entity())
        return parts << makeTags(entity, context, int(entity.sections.size()));
    const bool isPerson = &entity == &Person::entity();
    if (!isPerson && &entity != &Organisation::entity())
        return parts;
    parts.append(new ContactPointRows(entity, context));
    if (isPerson) {
        parts.append(new ChildRows({.entity = &Employment::entity(),
                                       .owner = "person",
                                       .fields = {"role", "organisation", "from_date", "to_date"},
                                       .heading = Employment::entity().tr(Employment::entity().plural),
                                       .add = ChildRows::tr("Add a position"),
                                       .first = "organisation",
                                       .stretch = {2, 2, 1, 1},
                                       .hasLabels = true},
            context));
    }
    parts.append(new ChildRows({.entity = &Address::entity(),
                                   .owner = entity.name,
                                   .fields = {"use", "street", "postal_code", "city", "country"},
                                   .heading = ChildRows::tr("Further addresses"),
                                   .add = ChildRows::tr("Add an address"),
                                   .first = "street",
                                   .stretch = {0, 3, 1, 2, 1},
                                   .hasLabels = true,
                                   .afterSection = behindAddress},
        context));
    parts.append(makePreferences(entity, context));
    parts.append(makeTags(entity, context, behindAddress));
    return parts;
}

} // namespace crm
