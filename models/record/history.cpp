// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/history.h"

#include "db/entity/registry.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtitle.h"
#include "models/roles.h"

namespace crm {

namespace {

QString valueText(const Entity &entity, const Field &field, const QVariant &value, const QString &currency,
    const QHash<Id, QString> &titles)
{
    if (value.isNull())
        return {};
    if (field.kind != FieldKind::Reference)
        return fieldText(entity, field, value, currency);
    const auto title = titles.value(Id::fromBytes(value.toByteArray()));
    return title.isEmpty() ? HistoryModel::tr("a deleted record") : title;
}

QString sentence(const QString &label, const HistoryEntry &entry)
{
    if (entry.before.isNull())
        return HistoryModel::tr("%1 set to “%2”").arg(label, entry.afterText);
    if (entry.after.isNull())
        return HistoryModel::tr("%1 “%2” removed").arg(label, entry.beforeText);
    return HistoryModel::tr("%1 changed from “%2” to “%3”").arg(label, entry.beforeText, entry.afterText);
}

/// What the program did by itself, as a step of a service ladder, is not taken for the deed of whoever it was open with.
QString who(const HistoryLine &line)
{
    if (line.origin == u"system")
        return line.userName.isEmpty() ? HistoryModel::tr("Rapport", "who did it")
                                       : HistoryModel::tr("Rapport, for %1").arg(line.userName);
    return line.userName.isEmpty() ? HistoryModel::tr("Somebody") : line.userName;
}

/// Ids referred to before or after, by the kind of record they are of.
QHash<const Entity *, QSet<Id>> referred(const Entity &entity, const QList<HistoryLine> &lines)
{
    QHash<const Entity *, QSet<Id>> ids;
    for (const auto &line : lines) {
        for (const auto &change : line.changes) {
            const auto *field = entity.field(change.field);
            if (!field || field->kind != FieldKind::Reference)
                continue;
            for (const auto &value : {change.before, change.after})
                if (!value.isNull())
                    ids[&field->target()].insert(Id::fromBytes(value.toByteArray()));
        }
    }
    return ids;
}

} // namespace

QList<HistoryEntry> historyEntries(
    const Entity &entity, const QList<HistoryLine> &lines, const QHash<Id, QString> &titles)
{
    QList<HistoryEntry> entries;
    for (const auto &line : lines) {
        HistoryEntry entry{.txn = line.txn, .at = line.at, .who = who(line)};
        if (line.op != 'U') {
            entry.sentence = line.op == 'I' ? HistoryModel::tr("Created")
                : line.op == 'K'            ? HistoryModel::tr("Kept, since it had been changed meanwhile")
                                            : HistoryModel::tr("Deleted");
            entries.append(entry);
            continue;
        }
        QString currency;
        for (const auto &change : line.changes)
            if (change.field == "currency")
                currency = change.after.toString();
        for (const auto &change : line.changes) {
            const auto *field = entity.field(change.field);
            if (!field || field->is(Hidden) || field->is(Derived))
                continue;
            entry.field = change.field;
            entry.before = change.before;
            entry.after = change.after;
            entry.beforeText = valueText(entity, *field, change.before, currency, titles);
            entry.afterText = valueText(entity, *field, change.after, currency, titles);
            entry.sentence = sentence(entity.label(*field), entry);
            entries.append(entry);
        }
    }
    return entries;
}

Edit restoreValue(Record record, const HistoryEntry &entry)
{
    const auto &entity = record.entity();
    record.setValue(entry.field, entry.before);
    return {HistoryModel::tr("Restore %1").arg(entity.label(*entity.field(entry.field))), {record}};
}

HistoryModel::HistoryModel(Store &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (m_entity && set.touches(*m_entity))
            load();
    });
}

void HistoryModel::setRecord(const AnyRef &ref)
{
    m_ref = ref;
    m_entity = Registry::instance().byName(ref.entity);
    m_isLoaded = false;
    if (m_entity)
        load();
}

void HistoryModel::load()
{
    const auto sequence = ++m_sequence;
    m_store.history(m_ref).then(this, [this, sequence](const Result<QList<HistoryLine>> &lines) {
        if (sequence != m_sequence)
            return;
        if (!lines)
            return emit failed(lines.error());
        resolve(*lines);
    });
}

/// Asks for the titles of all records referred to, then shows the lines.
void HistoryModel::resolve(const QList<HistoryLine> &lines)
{
    const auto sequence = m_sequence;
    const auto ids = referred(*m_entity, lines);
    if (ids.isEmpty())
        return show(lines);
    const auto waiting = std::make_shared<qsizetype>(ids.size());
    for (auto it = ids.cbegin(); it != ids.cend(); ++it) {
        m_store.fetch(*it.key(), it.value().values())
            .then(this, [this, sequence, lines, waiting](const Result<QList<Record>> &records) {
                if (records)
                    for (const auto &record : *records)
                        m_titles.insert(record.id, titleText(record));
                if (--*waiting == 0 && sequence == m_sequence)
                    show(lines);
            });
    }
}

void HistoryModel::show(const QList<HistoryLine> &lines)
{
    beginResetModel();
    m_entries = historyEntries(*m_entity, lines, m_titles);
    m_isLoaded = true;
    endResetModel();
    emit loaded();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(index.row());
    if (role == roles::Kind)
        return int(index.column() == When ? CellKind::Date
                : index.column() == What  ? CellKind::Strong
                                          : CellKind::Text);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3").arg(relativeTime(entry.at, systemClock()), entry.who, entry.sentence);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto *field = entry.field.isEmpty() ? nullptr : m_entity->field(entry.field);
    switch (index.column()) {
    case When:
        return relativeTime(entry.at, systemClock());
    case Who:
        return entry.who;
    case What:
        return field ? m_entity->label(*field) : entry.sentence;
    case From:
        return entry.beforeText;
    default:
        return entry.afterText;
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString texts[] = {tr("When"), tr("Who"), tr("What"), tr("From"), tr("To")};
    return section >= 0 && section < columnTotal ? texts[section] : QVariant();
}

} // namespace crm
