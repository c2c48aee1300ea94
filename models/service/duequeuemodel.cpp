// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/duequeuemodel.h"

#include "db/entities/servicecase.h"
#include "models/cases/caseedits.h"
#include "models/service/countdown.h"

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
    else
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

void DueQueueModel::setNow(Clock now)
{
    m_now = now;
    setClock(std::move(now));
}

QVariant DueQueueModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == dueColumn())
        if (const auto value = dueData(index.row(), role); value.isValid())
            return value;
    return RecordTableModel::data(index, role);
}

QVariant DueQueueModel::dueData(int row, int role) const
{
    const auto due = valueAt(row, dueColumn());
    if (due.isNull())
        return {};
    const auto left = due.toLongLong() - m_now().toMSecsSinceEpoch();
    constexpr qint64 soon = 4 * 3600000; // what is due within half a working day
    switch (role) {
    case Qt::DisplayRole:
        return countdownText(left);
    case Qt::AccessibleTextRole:
        return left < 0 ? tr("Overdue by %1").arg(countdownText(-left)) : tr("Due in %1").arg(countdownText(left));
    case roles::Kind:
        return int(CellKind::Badge);
    case roles::BadgeTone:
        return left < 0 ? QStringLiteral("bad") : left < soon ? QStringLiteral("warn") : QStringLiteral("ok");
    case roles::BadgeIcon:
        return left < 0 ? QStringLiteral("flame") : QStringLiteral("clock");
    default:
        return {};
    }
}

} // namespace crm
