// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelinemodel.h"

#include "db/entities/note.h"
#include "db/entity/registry.h"
#include "db/value/fold.h"

#include <QLocale>

namespace crm {

namespace {

constexpr qsizetype shortBody = 280; // characters: about four lines of the panel
constexpr int shortLines = 4;

bool isOpenTask(const Record &record)
{
    return record.isValid() && &record.entity() == &Task::entity() && record.text("status") == u"open";
}

/// The beginning of a long text, cut at a line or a word.
QString beginning(const QString &body)
{
    auto cut = body.section(u'\n', 0, shortLines - 1);
    if (cut.size() > shortBody) {
        const auto space = cut.lastIndexOf(u' ', shortBody);
        auto end = space > shortBody / 2 ? space : shortBody;
        if (cut.at(end - 1).isHighSurrogate())
            --end;
        cut.truncate(end);
    }
    return cut + u'…';
}

bool isLongBody(const QString &body)
{
    return body.size() > shortBody + 40 || body.count(u'\n') > shortLines;
}

} // namespace

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto isHeading = m_rows[index.row()].type == TimelineEntry::Heading;
    return Qt::ItemNeverHasChildren | Qt::ItemIsEnabled | (isHeading ? Qt::NoItemFlags : Qt::ItemIsSelectable);
}

const TimelineText &TimelineModel::textAt(int row) const
{
    auto &entry = m_rows[row];
    if (!entry.text)
        entry.text = timelineText(entry.item, frame());
    return *entry.text;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_rows[index.row()];
    const auto &text = textAt(index.row());
    const auto badge = text.badges.value(0);
    const auto isExpanded = entry.type == TimelineEntry::Event ? m_expanded.contains(entry.item.record.id)
                                                               : m_expandedChanges.contains(entry.key);
    switch (role) {
    case Qt::DisplayRole:
        return text.title;
    case Qt::AccessibleTextRole:
        return spoken(entry, text);
    case roles::Section:
        return entry.type == TimelineEntry::Heading;
    case roles::Body:
        return isLongBody(text.body) && !isExpanded ? beginning(text.body) : text.body;
    case roles::When:
        return whenOf(entry);
    case roles::Icon:
        return text.icon;
    case roles::IconTone:
        return text.tone;
    case roles::BadgeText:
        return badge.text;
    case roles::BadgeTone:
        return badge.tone;
    case roles::BadgeIcon:
        return badge.icon;
    case timelineroles::Badges:
        return QVariant::fromValue(text.badges);
    case timelineroles::IsLong:
        return isLongBody(text.body);
    case timelineroles::IsExpanded:
        return isExpanded;
    case timelineroles::IsOpenTask:
        return isOpenTask(entry.item.record);
    default:
        return {};
    }
}

/// With headings the day is known; the full date stays for what is to come.
QString TimelineModel::whenOf(const TimelineEntry &entry) const
{
    if (entry.type == TimelineEntry::Heading || !entry.at.isValid())
        return {};
    const auto isPast = !isOpenTask(entry.item.record);
    if (m_parts.hasHeadings && isPast)
        return timeText(entry.at.toLocalTime().time());
    return whenText(entry.at, m_parts.now);
}

QString TimelineModel::spoken(const TimelineEntry &entry, const TimelineText &text) const
{
    QStringList said{text.title};
    if (entry.type == TimelineEntry::Heading)
        return text.title;
    if (entry.at.isValid())
        said.append(QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat));
    if (!text.body.isEmpty())
        said.append(text.body);
    for (const auto &badge : text.badges)
        said.append(badge.text);
    return said.join(QStringLiteral(", "));
}

AnyRef TimelineModel::refAt(const QModelIndex &index) const
{
    const auto record = recordAt(index);
    return record.isValid() ? record.ref() : AnyRef();
}

Record TimelineModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].item.record : Record();
}

QModelIndex TimelineModel::indexOf(const Id &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].type == TimelineEntry::Event && m_rows[i].item.record.id == id)
            return index(i);
    return {};
}

void TimelineModel::setExpanded(const QModelIndex &index, bool isExpanded)
{
    if (!index.isValid())
        return;
    const auto &entry = m_rows[index.row()];
    const auto id = entry.item.record.id;
    if (entry.type == TimelineEntry::Event)
        isExpanded ? void(m_expanded.insert(id)) : void(m_expanded.remove(id));
    else
        isExpanded ? void(m_expandedChanges.insert(entry.key)) : void(m_expandedChanges.remove(entry.key));
    emit dataChanged(index, index);
}

void TimelineModel::askChanges()
{
    const auto *entity = Registry::instance().byName(m_customer.entity);
    if (!entity || !m_filter.kinds.testFlag(TimelineKind::Changes))
        return;
    m_store.history(m_customer)
        .then(this, [this, entity, question = m_question](const Result<QList<HistoryLine>> &lines) {
            if (question != m_question)
                return;
            if (lines)
                askTitles(*entity, *lines);
            else
                fail(lines.error());
        });
}

void TimelineModel::askTitles(const Entity &entity, const QList<HistoryLine> &lines)
{
    QList<Selection> questions;
    const auto mentioned = mentionedRecords(entity, lines);
    for (auto it = mentioned.cbegin(); it != mentioned.cend(); ++it) {
        QVariantList ids;
        for (const auto &id : it.value())
            ids.append(id.bytes());
        questions.append({{it.key(), Filter::compare("id", Filter::In, ids)}, {it.key()->title().name}});
    }
    m_store.selectAll(questions).then(
        this, [this, &entity, lines, question = m_question](const Result<QList<QList<Row>>> &answers) {
            if (question != m_question || !answers)
                return;
            QHash<Id, QString> titles;
            for (const auto &rows : *answers)
                for (const auto &row : rows)
                    titles.insert(row.id, row.cells.first().toString());
            m_parts.changes = changeEntries(entity, lines, titles);
            const auto words = foldWords(m_filter.text);
            m_parts.changes.removeIf([&](const TimelineEntry &e) { return !timelineMatches(*e.text, words); });
            m_isFresh = m_isFresh && m_isAsking;
            showRows(true);
            emit stateChanged();
        });
}

} // namespace crm
