// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/forecast/stageflowmodel.h"

#include "models/roles.h"

#include <QLocale>

namespace crm {

void StageFlowModel::setFlows(const QList<StageFlow> &flows)
{
    beginResetModel();
    m_flows = flows;
    endResetModel();
}

QString StageFlowModel::text(const StageFlow &flow, int column) const
{
    const QLocale locale;
    const auto percent = [&](double share) { return tr("%1 %").arg(locale.toString(qRound(share * 100))); };
    const auto days = [&](double value) { // hours show in hundredths
        return flow.time.deals == 0 ? QString() : locale.toString(value, 'f', value < 1 ? 2 : 1);
    };
    switch (column) {
    case Name:
        return flow.name;
    case Onwards:
        return flow.conversion() ? tr("%1 of %2").arg(percent(*flow.conversion()), locale.toString(flow.left))
                                 : QString();
    case MeanDays:
        return days(flow.time.mean);
    case MedianDays:
        return days(flow.time.median);
    case ByHand:
        return percent(flow.probability / 100.0);
    default:
        return flow.winning.isEnough()
            ? tr("%1 (%2 to %3) of %4")
                  .arg(percent(flow.winning.share()), percent(flow.winning.lowest()), percent(flow.winning.highest()),
                      locale.toString(flow.winning.sample))
            : tr("Not enough history: %1 of %2 deals")
                  .arg(locale.toString(flow.winning.sample), locale.toString(SampledShare::floor));
    }
}

QVariant StageFlowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &flow = m_flows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(flow, index.column());
    if (role == roles::Kind)
        return int(index.column() == Name     ? CellKind::Strong
                : index.column() != ByHistory ? CellKind::Number
                : flow.winning.isEnough()     ? CellKind::Text
                                              : CellKind::Faint);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const auto said
            = QStringLiteral("%1: %2, %3")
                  .arg(flow.name, headerData(index.column(), Qt::Horizontal).toString(), text(flow, index.column()));
        return role == Qt::ToolTipRole ? said.toHtmlEscaped() : said;
    }
    return {};
}

QVariant StageFlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name && section != ByHistory)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Stage");
    case Onwards:
        return tr("Went onwards");
    case MeanDays:
        return tr("Days, mean");
    case MedianDays:
        return tr("Days, median");
    case ByHand:
        return tr("Won, by hand");
    default:
        return tr("Won, from history");
    }
}

} // namespace crm
