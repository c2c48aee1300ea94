// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slamovesmodel.h"

#include "models/service/slaexplanation.h"

namespace crm {

void SlaMovesModel::show(const QList<SlaMove> &moves, const QTimeZone &zone, qint64 now)
{
    beginResetModel();
    m_moves = moves;
    m_zone = zone;
    m_now = now;
    endResetModel();
}

QString SlaMovesModel::text(const SlaMove &move, int column) const
{
    const auto when = [&](std::optional<qint64> at) {
        return at ? whenText(*at, QTimeZone(move.zone), m_zone, m_now) : tr("not due");
    };
    switch (column) {
    case Case:
        return QStringLiteral("%1  %2").arg(move.number, move.subject);
    case Before:
        return when(move.before);
    case After:
        return when(move.after);
    default:
        return moveText(move);
    }
}

QString SlaMovesModel::tone(const SlaMove &move) const
{
    const bool wasOverdue = move.before && *move.before < m_now;
    if (move.after && *move.after < m_now && !wasOverdue)
        return QStringLiteral("bad");
    if (!move.before || !move.after)
        return QStringLiteral("info");
    return *move.after < *move.before ? QStringLiteral("warn") : QStringLiteral("ok");
}

QVariant SlaMovesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &move = m_moves.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(move, index.column());
    case Qt::ToolTipRole:
        return index.column() == Case ? QVariant(text(move, Case)) : QVariant(); // where it is cut
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(move, index.column()));
    case roles::Kind:
        return int(index.column() == Case ? CellKind::Strong
                : index.column() == Shift ? CellKind::Badge
                                          : CellKind::Faint);
    case roles::BadgeTone:
        return index.column() == Shift ? QVariant(tone(move)) : QVariant();
    default:
        return {};
    }
}

QVariant SlaMovesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Case:
        return tr("Case");
    case Before:
        return tr("Due now");
    case After:
        return tr("Due then");
    default:
        return tr("Moves");
    }
}

} // namespace crm
