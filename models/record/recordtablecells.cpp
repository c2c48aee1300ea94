// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/countdown.h"
#include "models/record/duration.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtablemodel.h"

#include <QLocale>

namespace crm {

/// The row from the cache; asks for it when it is missing or out of date.
ShownRow *RecordTableModel::shownRow(int row) const
{
    auto *known = m_rows.row(m_rids[row]);
    if (!known || !m_rows.isFresh(*known))
        m_rows.want(m_rids, row);
    return known && !known->row.id.isNull() ? known : nullptr;
}

/// Formatting a date costs more than painting it, and a delegate asks several times per frame.
const QString &RecordTableModel::textAt(ShownRow &row, int column) const
{
    if (row.textVersion != m_textVersion || row.texts.size() != m_columns.size()) {
        row.texts = QStringList(m_columns.size(), QString());
        row.textVersion = m_textVersion;
    }
    auto &text = row.texts[column];
    if (text.isNull()) {
        const auto &shown = m_columns.at(column);
        const auto currency = shown.currency < 0 ? QString() : row.row.cells.value(shown.currency).toString();
        text = cellText(*shown.entity, *shown.field, row.row.cells.value(column), currency, m_clock());
        if (text.isNull())
            text = QLatin1String("");
    }
    return text;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = index.column();
    if (role == Qt::TextAlignmentRole) {
        const auto kind = m_columns.at(column).kind;
        const bool trailing = kind == CellKind::Number || kind == CellKind::Money;
        return int((trailing ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    auto *row = shownRow(index.row());
    if (!row)
        return {};
    if (m_columns.at(column).entity->deadline.isLive) {
        const auto live = isOpenDue(*row, column) ? liveData(*row, column, role)
            : isResting(*row, column)             ? restingData(*row, column, role)
                                                  : QVariant();
        if (live.isValid())
            return live;
    }
    switch (role) {
    case Qt::DisplayRole:
        return textAt(*row, column);
    case Qt::EditRole:
        return row->row.cells.value(column);
    case Qt::AccessibleTextRole:
        return spoken(*row, column);
    default:
        return role < Qt::UserRole ? QVariant() : cellData(*row, column, role);
    }
}

QVariant RecordTableModel::cellData(ShownRow &row, int column, int role) const
{
    const auto &shown = m_columns.at(column);
    if (shown.kind == CellKind::Avatar)
        return titleData(row, column, role);
    const auto &value = row.row.cells.value(column);
    switch (role) {
    case roles::Kind: // a badge or picture without words would be an empty blob
        return int(value.isNull() ? CellKind::Text : shown.kind);
    case roles::BadgeTone:
        if (const auto *choice = shown.entity->choice(*shown.field, value.toString()))
            return QString::fromLatin1(choice->tone);
        return {};
    case roles::DueTone:
        return dueTone(row, column);
    case roles::AvatarKey:
        return shown.key < 0 ? QVariant()
                             : QVariant(Id::fromBytes(row.row.cells.value(shown.key).toByteArray()).text());
    case roles::IsSquare:
        return shown.kind == CellKind::SquareAvatar;
    default:
        return {};
    }
}

bool RecordTableModel::isOpenDue(const ShownRow &row, int column) const
{
    const auto &shown = m_columns.at(column);
    return shown.isDeadline && !row.row.cells.value(column).isNull()
        && shown.entity->deadline.open.contains(row.row.cells.value(shown.status).toString());
}

bool RecordTableModel::isResting(const ShownRow &row, int column) const
{
    const auto &shown = m_columns.at(column);
    const auto &deadline = shown.entity->deadline;
    return shown.isDeadline && shown.state >= 0 && row.row.cells.value(column).isNull()
        && row.row.cells.value(shown.state).toString() == deadline.resting
        && deadline.open.contains(row.row.cells.value(shown.status).toString());
}

QList<int> RecordTableModel::liveColumns() const
{
    QList<int> live;
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].isDeadline && m_columns[i].entity->deadline.isLive)
            live.append(i);
    return live;
}

bool RecordTableModel::isLiveAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || !m_columns.at(index.column()).entity->deadline.isLive)
        return false;
    const auto *row = shownRow(index.row());
    return row && (isOpenDue(*row, index.column()) || isResting(*row, index.column()));
}

AnyRef RecordTableModel::dueRefAt(const QModelIndex &index) const
{
    if (!isLiveAt(index))
        return {};
    const auto &shown = m_columns.at(index.column());
    const auto &row = shownRow(index.row())->row;
    return {shown.entity->name, shown.holder < 0 ? row.id : Id::fromBytes(row.cells.value(shown.holder).toByteArray())};
}

QVariant RecordTableModel::liveData(const ShownRow &row, int column, int role) const
{
    const auto due = row.row.cells.value(column).toLongLong();
    const auto now = m_clock().toMSecsSinceEpoch();
    const auto left = due - now;
    const auto warn = row.row.cells.value(m_columns.at(column).warn);
    switch (role) {
    case Qt::DisplayRole:
        return countdownText(left);
    case Qt::AccessibleTextRole:
        return left < 0 ? tr("Overdue by %1").arg(countdownText(-left)) : tr("Due in %1").arg(countdownText(left));
    case Qt::ToolTipRole:
        return tr("Due %1. Click to see how this time came about.")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(due), QLocale::ShortFormat));
    case roles::Kind:
        return int(CellKind::Badge);
    case roles::BadgeTone:
        return left < 0                                  ? QStringLiteral("bad")
            : !warn.isNull() && warn.toLongLong() <= now ? QStringLiteral("warn")
                                                         : QStringLiteral("ok");
    case roles::BadgeIcon:
        return left < 0 ? QStringLiteral("flame") : QStringLiteral("clock");
    default:
        return {};
    }
}

/// A clock that rests has no due time: what is left of it is told instead, no longer than a due time would be.
QVariant RecordTableModel::restingData(const ShownRow &row, int column, int role) const
{
    const auto left = row.row.cells.value(m_columns.at(column).left);
    const auto rest = left.isNull() ? QString() : durationText(left.toLongLong() / 60);
    switch (role) {
    case Qt::DisplayRole:
        return left.isNull() ? tr("paused") : rest;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerText(column), left.isNull() ? tr("paused") : tr("paused, %1 left").arg(rest));
    case Qt::ToolTipRole:
        return left.isNull() ? tr("The clock rests. Click to see since when and why.")
                             : tr("The clock rests with %1 left. Click to see since when and why.").arg(rest);
    case roles::Kind:
        return int(CellKind::Badge);
    case roles::BadgeIcon:
        return QStringLiteral("clock-pause");
    default:
        return {};
    }
}

/// "bad" once it has passed, "warn" on its last day.
QVariant RecordTableModel::dueTone(const ShownRow &row, int column) const
{
    if (!isOpenDue(row, column))
        return {};
    const auto &value = row.row.cells.value(column);
    const auto isDay = m_columns.at(column).field->kind == FieldKind::Date; // good till its end
    const auto due = isDay ? QDate::fromString(value.toString(), Qt::ISODate).endOfDay()
                           : QDateTime::fromMSecsSinceEpoch(value.toLongLong());
    const auto now = m_clock();
    if (due < now)
        return QStringLiteral("bad");
    return due.date() == now.toLocalTime().date() ? QVariant(QStringLiteral("warn")) : QVariant();
}

QVariant RecordTableModel::titleData(const ShownRow &row, int, int role) const
{
    switch (role) {
    case roles::Kind:
        return int(CellKind::Avatar);
    case roles::Subtitle:
        return m_subtitle < 0 ? QVariant() : QVariant(row.row.cells.value(m_subtitle).toString());
    case roles::AvatarKey:
        return row.row.id.text();
    case roles::IsSquare:
        return m_look.picture == TitleLook::Square;
    default:
        return {};
    }
}

/// What is painted, in words: the title with its second line, other cells with their heading.
QString RecordTableModel::spoken(ShownRow &row, int column) const
{
    const auto &shown = m_columns.at(column);
    const auto text = textAt(row, column);
    if (shown.kind == CellKind::Avatar || shown.kind == CellKind::Strong) {
        const auto subtitle = m_subtitle < 0 ? QString() : row.row.cells.value(m_subtitle).toString();
        return subtitle.isEmpty() ? text : tr("%1, %2").arg(text, subtitle);
    }
    return text.isEmpty() ? tr("%1: none").arg(headerText(column)) : tr("%1: %2").arg(headerText(column), text);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < m_rids.size() ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return headerText(section);
    if (role == Qt::TextAlignmentRole) {
        const auto kind = m_columns.at(section).kind;
        const bool trailing = kind == CellKind::Number || kind == CellKind::Money;
        return int((trailing ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    return {};
}

} // namespace crm
