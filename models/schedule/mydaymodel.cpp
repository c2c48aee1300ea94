// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/mydaymodel.h"

#include "models/roles.h"

#include <QLocale>

#include <algorithm>

namespace crm {

MyDayModel::MyDayModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
}

void MyDayModel::load(const Id &owner, const QDateTime &now, const QTimeZone &zone)
{
    readDay(m_store, owner, now, zone)
        .then(this, [this, now, zone, sequence = ++m_sequence](const Result<DayFacts> &facts) {
            if (sequence != m_sequence)
                return;
            if (!facts)
                return emit failed(facts.error());
            show(rankDay(*facts, now, zone));
            emit loaded();
        });
}

void MyDayModel::show(const QList<DayEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_lines.clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto section = m_entries[i].section;
        if (i == 0 || m_entries[i - 1].section != section)
            m_lines.append({section});
        m_lines.append({section, i});
    }
    endResetModel();
}

const DayEntry *MyDayModel::entryAt(int row) const
{
    const auto entry = row >= 0 && row < m_lines.size() ? m_lines[row].entry : -1;
    return entry < 0 ? nullptr : &m_entries[entry];
}

int MyDayModel::rowOf(const AnyRef &ref) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (const auto *entry = entryAt(row); entry && entry->ref == ref)
            return row;
    return -1;
}

int MyDayModel::count(DayEntry::Section section) const
{
    return int(std::count_if(
        m_entries.cbegin(), m_entries.cend(), [section](const DayEntry &entry) { return entry.section == section; }));
}

QString MyDayModel::heading(DayEntry::Section section) const
{
    const auto number = QLocale().toString(count(section));
    switch (section) {
    case DayEntry::Section::Overdue:
        return tr("Overdue (%1)").arg(number);
    case DayEntry::Section::Today:
        return tr("Today (%1)").arg(number);
    case DayEntry::Section::Next:
        break;
    }
    return tr("Next seven days (%1)").arg(number);
}

QVariant MyDayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *entry = entryAt(index.row());
    if (!entry)
        return role == roles::Section ? QVariant(true)
            : role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(heading(m_lines[index.row()].section))
            : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole: {
        QStringList said{entry->title, entry->with, entry->reason};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case roles::Subtitle:
        return entry->with;
    case roles::Icon:
        return entry->icon;
    case roles::IsSquare:
        return !entry->item; // a deal or a case: nothing to tick off
    case roles::IconTone:
        return entry->section == DayEntry::Section::Overdue ? QVariant(QStringLiteral("bad")) : QVariant();
    case roles::BadgeText:
        return entry->reason;
    case roles::BadgeTone:
        return entry->tone;
    default:
        return {};
    }
}

Qt::ItemFlags MyDayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto common = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return entryAt(index.row()) ? common | Qt::ItemIsSelectable : common;
}

} // namespace crm
