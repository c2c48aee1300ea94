// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/ledgermodel.h"

namespace crm {

namespace {

QString iconOf(const LedgerLine &line)
{
    switch (line.kind) {
    case LedgerLine::Kind::Counted:
        return QStringLiteral("player-play");
    case LedgerLine::Kind::Closed:
        return QStringLiteral("moon");
    case LedgerLine::Kind::Holiday:
        return QStringLiteral("calendar-event");
    case LedgerLine::Kind::Exception:
        return QStringLiteral("ban");
    case LedgerLine::Kind::Pause:
        return QStringLiteral("player-pause");
    case LedgerLine::Kind::ClockChange:
        break;
    }
    return QStringLiteral("sun");
}

QString toneNameOf(const LedgerLine &line)
{
    switch (line.kind) {
    case LedgerLine::Kind::Counted:
        return QStringLiteral("ok");
    case LedgerLine::Kind::Pause:
        return QStringLiteral("warn");
    case LedgerLine::Kind::Holiday:
    case LedgerLine::Kind::Exception:
        return QStringLiteral("violet");
    case LedgerLine::Kind::ClockChange:
        return QStringLiteral("info");
    case LedgerLine::Kind::Closed:
        break;
    }
    return {};
}

} // namespace

void LedgerModel::show(const QList<LedgerLine> &lines, const QTimeZone &zone)
{
    beginResetModel();
    m_lines = lines;
    m_zone = zone;
    endResetModel();
}

QString LedgerModel::text(const LedgerLine &line, int column) const
{
    switch (column) {
    case When:
        return lineTimes(line, m_zone);
    case What:
        return lineText(line);
    case Counted:
        return line.kind == LedgerLine::Kind::Counted ? workText(line.worked) : QString();
    default:
        return line.kind == LedgerLine::Kind::Counted ? workText(line.total) : QString();
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &line = m_lines.at(index.row());
    const bool isNumber = index.column() >= Counted;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(line, index.column()));
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case roles::Kind:
        return int(index.column() == What ? CellKind::IconText : isNumber ? CellKind::Number : CellKind::Faint);
    case roles::Icon:
        return index.column() == What ? QVariant(iconOf(line)) : QVariant();
    case roles::IconTone:
        return index.column() == What && !toneNameOf(line).isEmpty() ? QVariant(toneNameOf(line)) : QVariant();
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Counted:
        return tr("Counted");
    default:
        return tr("Sum");
    }
}

} // namespace crm
