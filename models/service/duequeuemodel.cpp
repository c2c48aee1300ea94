// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/duequeuemodel.h"

#include "db/entities/servicecase.h"
#include "models/cases/caseedits.h"

namespace crm {

namespace {

const QByteArrayList columnPaths{
    "due_at", "sla_state", "subject", "severity", "priority", "kind", "person", "organisation", "owner"};

QString code(SlaState state)
{
    return FieldTraits<SlaState>::store(state).toString();
}

} // namespace

DueQueueModel::DueQueueModel(Store &store, QObject *parent)
    : RecordTableModel(store, nullptr, ServiceCase::entity(), parent)
{
    setColumns(columnPaths);
    setTitleLook({TitleLook::None, "number"});
}

QList<Sort> DueQueueModel::order()
{
    return {{"due_at", false}, {"severity", true}};
}

Filter DueQueueModel::filterOf(Part part, const Id &owner)
{
    QList<Filter> parts{openCases()};
    if (part == Part::Running)
        parts.append(Filter::compare("due_at", Filter::IsNotNull));
    else if (part == Part::Paused)
        parts.append(Filter::equals("sla_state", code(SlaState::Paused)));
    else if (part == Part::Unpromised)
        parts.append(Filter::all({Filter::compare("due_at", Filter::IsNull),
            Filter::compare("sla_state", Filter::NotEqual, {code(SlaState::Paused)})}));
    if (!owner.isNull())
        parts.append(Filter::refers("owner", owner));
    return Filter::all(parts);
}

void DueQueueModel::showPart(Part part, const Id &owner)
{
    setQuery(filterOf(part, owner), part == Part::Running ? order() : queueOrder());
}

} // namespace crm
