// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/pendingmodel.h"

#include "db/entity/registry.h"
#include "models/record/fieldformat.h"
#include "models/roles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

namespace {

using sync::PendingChange;

QString whatText(const PendingChange &change, const Entity *entity)
{
    if (change.state == PendingChange::Contents)
        return PendingModel::tr("Contents of the file");
    if (change.kind == sync::Op::Insert)
        return PendingModel::tr("Added");
    if (change.kind == sync::Op::Remove)
        return PendingModel::tr("Deleted");
    QStringList labels;
    for (const auto &name : change.fields) {
        const auto *field = entity ? entity->field(name) : nullptr;
        if (!field)
            labels.append(QString::fromUtf8(name));
        else if (!field->is(Hidden))
            labels.append(entity->label(*field));
    }
    return labels.isEmpty()
        ? PendingModel::tr("Changed")
        : PendingModel::tr("Changed: %1").arg(labels.join(PendingModel::tr(", ", "between the names of fields")));
}

} // namespace

PendingModel::PendingModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void PendingModel::setChanges(const QList<PendingChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    endResetModel();
    askTitles();
}

void PendingModel::askTitles()
{
    QHash<const Entity *, QList<Id>> wanted;
    for (const auto &change : std::as_const(m_changes))
        if (const auto *entity = Registry::instance().byName(change.table); entity
            && entity->title().kind != FieldKind::Reference // the id of another record says nothing
            && !m_titles.contains(change.row))
            wanted[entity].append(change.row);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        m_store.fetch(*it.key(), it.value()).then(this, [this](const Result<QList<Record>> &records) {
            if (!records || m_changes.isEmpty())
                return;
            for (const auto &record : *records)
                m_titles.insert(record.id, record.title());
            emit dataChanged(index(0, Subject), index(rowCount() - 1, Subject));
        });
}

QList<PendingChange> PendingModel::refused() const
{
    QList<PendingChange> found;
    for (const auto &change : m_changes)
        if (change.state == PendingChange::Refused)
            found.append(change);
    return found;
}

QString PendingModel::text(const PendingChange &change, int column) const
{
    const auto *entity = Registry::instance().byName(change.table);
    switch (column) {
    case When:
        return relativeTime(QDateTime::fromMSecsSinceEpoch(change.at, Qt::UTC), m_clock());
    case What:
        return whatText(change, entity);
    case Subject: {
        const auto kind = entity ? entity->tr(entity->singular) : QString::fromUtf8(change.table);
        const auto title = change.title.isEmpty() ? m_titles.value(change.row) : change.title;
        return title.isEmpty() || !Id::fromText(title).isNull()
            ? kind
            : tr("%1: %2", "kind of record, its name").arg(kind, title);
    }
    default:
        return change.state == PendingChange::Refused ? tr("Refused by the server") : tr("Waiting to be sent");
    }
}

QVariant PendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &change = m_changes.at(index.row());
    const bool isRefused = change.state == PendingChange::Refused;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(change, index.column());
    case Qt::AccessibleTextRole:
        return QStringList{text(change, Subject), text(change, What), text(change, When), text(change, Standing)}.join(
            QStringLiteral(", "));
    case roles::Kind:
        return int(index.column() == When    ? CellKind::Date
                : index.column() == Subject  ? CellKind::Strong
                : index.column() == Standing ? CellKind::Badge
                                             : CellKind::Text);
    case roles::BadgeTone:
        return isRefused ? QStringLiteral("bad") : QStringLiteral("info");
    default:
        return {};
    }
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString texts[] = {tr("When"), tr("What"), tr("Record"), tr("State")};
    return section >= 0 && section < columnTotal ? texts[section] : QVariant();
}

QByteArray refusedJson(const QList<PendingChange> &changes)
{
    QJsonArray array;
    for (const auto &change : changes)
        if (change.state == PendingChange::Refused)
            array.append(QJsonDocument::fromJson(change.content).object());
    return QJsonDocument(array).toJson();
}

} // namespace crm
