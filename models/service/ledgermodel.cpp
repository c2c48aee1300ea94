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

QString LedgerModel::Row::icon() const
{
    return heading.isEmpty() ? iconOf(line) : isMissed ? QStringLiteral("flame") : QStringLiteral("clock");
}

QString LedgerModel::Row::tone() const
{
    return heading.isEmpty() ? toneNameOf(line) : isMissed ? QStringLiteral("bad") : QString();
}

void LedgerModel::add(const QString &heading, bool isMissed, qint64 from, qint64 to)
{
    Row row{.heading = heading, .isMissed = isMissed};
    row.line.from = from;
    row.line.to = to;
    m_rows.append(row);
}

void LedgerModel::add(const QList<LedgerLine> &lines)
{
    for (const auto &line : lines)
        m_rows.append({.line = line});
}

void LedgerModel::show(const CaseClocks &clocks, SlaClock which)
{
    const auto &clock = clocks.clock(which);
    beginResetModel();
    m_rows.clear();
    m_now = clocks.now;
    if (clocks.applied)
        m_zone = clocks.applied->timetable.zone();
    for (const auto &round : clock.earlier) {
        add(tr("Round missed by %1").arg(workText(round.overrun)), true, round.start, round.met);
        add(clocks.ledgerOf(round));
    }
    m_lines = clocks.ledgerOf(which);
    if (!clock.earlier.isEmpty())
        add(tr("The last round"), false, clock.start, ledgerEnd(clock, clocks.now));
    add(m_lines);
    endResetModel();
}

QString LedgerModel::text(const Row &row, int column) const
{
    const auto &line = row.line;
    if (!row.heading.isEmpty())
        return column == When ? lineTimes(line, m_zone, m_now) : column == What ? row.heading : QString();
    switch (column) {
    case When:
        return lineTimes(line, m_zone, m_now);
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
    const auto &row = m_rows.at(index.row());
    const bool isNumber = index.column() >= Counted;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? QVariant(text(row, What)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case roles::Kind:
        return int(index.column() == What ? CellKind::IconText : isNumber ? CellKind::Number : CellKind::Faint);
    case roles::Icon:
        return index.column() == What ? QVariant(row.icon()) : QVariant();
    case roles::IconTone:
        return index.column() == What && !row.tone().isEmpty() ? QVariant(row.tone()) : QVariant();
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
