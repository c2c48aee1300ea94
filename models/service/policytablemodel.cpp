// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/policytablemodel.h"

#include "db/entities/sla.h"
#include "db/store/store.h"
#include "models/roles.h"
#include "models/service/policyorder.h"
#include "models/service/slaexplanation.h"

#include <QMimeData>

namespace crm {

namespace {

const QString policyType = QStringLiteral("application/x-rapport-policy");

} // namespace

PolicyTableModel::PolicyTableModel(Store &store, QObject *parent)
    : RecordTableModel(store, nullptr, SlaPolicy::entity(), parent)
    , m_store(store)
    , m_paths{"name", "agreement", "calendar", "promised_first", "promised_next", "promised_update",
          "promised_resolution", "active"}
{
    setColumns(m_paths);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(SlaPolicy::entity()))
            readOrder();
    });
    readOrder();
}

void PolicyTableModel::readOrder()
{
    m_store.records({&SlaPolicy::entity(), {}, {{"position", false}, {"rid"}}})
        .then(this, [this](const Result<QList<Record>> &found) {
            if (!found)
                return emit failed(found.error());
            m_policies = *found;
            m_never.clear();
            for (const auto &policy : std::as_const(m_policies))
                if (const auto text = neverReachedText(m_policies, policy); !text.isEmpty())
                    m_never.insert(policy.id, text);
            if (const auto column = int(m_paths.indexOf("active")); rowCount() > 0)
                emit dataChanged(index(0, column), index(rowCount() - 1, column));
        });
}

int PolicyTableModel::positionOfNew() const
{
    return positionOfNewPolicy(m_policies);
}

/// Null where the policy can be reached.
QVariant PolicyTableModel::neverReached(const QModelIndex &index, int role) const
{
    if (m_never.isEmpty() || !index.isValid() || m_paths.value(index.column()) != "active")
        return {};
    const auto why = m_never.value(refAt(index.row()).id);
    if (why.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("Never reached");
    case Qt::ToolTipRole:
        return why;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerText(index.column()), why);
    case roles::Kind:
        return int(CellKind::Badge);
    case roles::BadgeTone:
        return QStringLiteral("warn");
    default:
        return {};
    }
}

QVariant PolicyTableModel::data(const QModelIndex &index, int role) const
{
    if (const auto said = neverReached(index, role); said.isValid())
        return said;
    const bool isTarget = index.isValid() && m_paths.value(index.column()).startsWith("promised_");
    if (isTarget && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const auto minutes = valueAt(index.row(), index.column());
        const auto text = minutes.isNull() ? QStringLiteral("–") : workText(minutes.toLongLong() * 60000);
        return role == Qt::DisplayRole ? text : tr("%1: %2").arg(headerText(index.column()), text);
    }
    if (isTarget && role == roles::Kind)
        return int(CellKind::Number); // also where nothing is promised
    return RecordTableModel::data(index, role);
}

Qt::ItemFlags PolicyTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const bool mayMove = m_store.permission(refAt(index.row())).isGiven;
    return RecordTableModel::flags(index) | (mayMove ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList PolicyTableModel::mimeTypes() const
{
    return {policyType};
}

QMimeData *PolicyTableModel::mimeData(const QModelIndexList &indexes) const
{
    const auto policy = indexes.isEmpty() ? AnyRef{} : refAt(indexes.first().row());
    if (policy.isNull())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(policyType, policy.id.bytes());
    return data;
}

/// Always false: the view would take the row away, which the store does.
bool PolicyTableModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(policyType) || action != Qt::MoveAction || parent.isValid())
        return false;
    const auto policy = Id::fromBytes(data->data(policyType));
    int from = 0;
    while (from < rowCount() && refAt(from).id != policy)
        ++from;
    const auto to = row < 0 ? rowCount() - 1 : row > from ? row - 1 : row;
    if (from < rowCount() && to != from)
        emit moveAsked(policy, to);
    return false;
}

} // namespace crm
