// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelinemodel.h"

#include "db/entities/note.h"
#include "db/value/fold.h"
#include "models/customer/recordrow.h"

namespace crm {

namespace {

constexpr int firstPage = 50;
constexpr int largestPage = 500; // rows; about 10 ms on the lane
constexpr int shownTasks = 50;

/// The entities that hold events of these kinds; empty means all of them.
QList<const Entity *> entitiesOf(TimelineKinds kinds)
{
    if (!kinds)
        return {};
    QList<const Entity *> entities;
    if (kinds
        & (TimelineKind::Calls | TimelineKind::Mail | TimelineKind::Meetings | TimelineKind::Messages
            | TimelineKind::Notes))
        entities.append(&Activity::entity());
    if (kinds & TimelineKind::Notes)
        entities.append(&Note::entity());
    if (kinds & TimelineKind::Tasks)
        entities.append(&Task::entity());
    if (kinds & TimelineKind::Deals)
        entities.append(&StageChange::entity());
    if (kinds & TimelineKind::Cases)
        entities.append(&ServiceCase::entity());
    if (kinds & TimelineKind::Files)
        entities.append(&Attachment::entity());
    return entities;
}

bool isOpenTask(const Record &record)
{
    return record.isValid() && &record.entity() == &Task::entity() && record.text("status") == u"open";
}

} // namespace

TimelineModel::TimelineModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::changed, this, &TimelineModel::follow);
}

void TimelineModel::show(const AnyRef &customer)
{
    beginResetModel();
    m_customer = customer;
    m_filter = {};
    m_rows.clear();
    m_parts.upcoming.clear();
    m_parts.past.clear();
    m_parts.changes.clear();
    m_expanded.clear();
    m_expandedChanges.clear();
    endResetModel();
    restart();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart(); // the old rows stay until the new ones are there
}

void TimelineModel::setHeadings(bool hasHeadings)
{
    m_parts.hasHeadings = hasHeadings;
    showRows(false);
}

void TimelineModel::restart()
{
    ++m_question;
    m_error.reset();
    m_isAsking = false;
    m_isStale = false;
    m_isAtEnd = m_customer.isNull();
    m_isFresh = !m_customer.isNull();
    m_read = 0;
    m_before = -1;
    m_beforeId = {};
    m_parts.changes.clear();
    emit stateChanged();
    if (m_customer.isNull())
        return;
    if (m_stageTypes.isEmpty())
        askStages();
    m_isAsking = true; // what comes before the page is shown with it
    askChanges();
    askUpcoming();
    ask({firstPage, 0, true});
}

void TimelineModel::refresh()
{
    m_isStale = m_isAsking;
    if (m_isAsking || m_customer.isNull())
        return;
    m_isAsking = true;
    askChanges();
    askUpcoming();
    m_before = -1;
    m_beforeId = {};
    const auto limit = qMax(firstPage, m_isAtEnd ? m_read + firstPage : m_read);
    m_read = 0;
    ask({limit, 0, true});
}

void TimelineModel::ask(const Page &page)
{
    const auto entities = entitiesOf(m_filter.kinds);
    if (m_filter.kinds && entities.isEmpty()) { // only field changes, which askChanges() brings
        m_parts.past.clear();
        m_isAtEnd = true;
        m_isAsking = false;
        return;
    }
    m_isAsking = true;
    const TimelineQuery query{m_customer, entities, m_filter.person, m_before, m_beforeId, page.limit};
    m_store.timeline(query).then(this, [this, page, question = m_question](const Result<QList<TimelineItem>> &items) {
        if (question != m_question)
            return;
        if (items)
            take(page, *items);
        else
            fail(items.error());
    });
}

void TimelineModel::askStages()
{
    m_store.selectNow({&Stage::entity()}, {"type"}).then(this, [this](const Result<QList<Row>> &rows) {
        if (!rows)
            return;
        for (const auto &row : *rows)
            m_stageTypes.insert(row.id, row.cells.first().toString());
    });
}

void TimelineModel::askUpcoming()
{
    if (m_filter.kinds && !(m_filter.kinds & TimelineKind::Tasks)) {
        m_parts.upcoming.clear();
        return;
    }
    QList<Filter> conditions{Filter::refers(m_customer.entity, m_customer.id), Filter::equals("status", "open")};
    if (!m_filter.person.isNull())
        conditions.append(Filter::refers("person", m_filter.person));
    const Query query{&Task::entity(), Filter::all(conditions), {{"due_at"}}, shownTasks};
    m_store.selectNow(query, recordPaths(Task::entity()))
        .then(this, [this, question = m_question](const Result<QList<Row>> &rows) {
            if (question != m_question || !rows)
                return;
            m_parts.upcoming.clear();
            const auto words = foldWords(m_filter.text);
            for (const auto &row : *rows)
                if (auto item = itemOfRow(Task::entity(), row); timelineMatches(timelineText(item, frame()), words))
                    m_parts.upcoming.append(std::move(item));
            if (!m_isAsking) // the page has come first
                showRows(true);
        });
}

void TimelineModel::take(const Page &page, const QList<TimelineItem> &items)
{
    m_error.reset();
    if (page.isAnew)
        m_parts.past.clear();
    auto next = page;
    const auto words = foldWords(m_filter.text);
    for (const auto &item : items) {
        if (!passes(item, words))
            continue;
        m_parts.past.append(item);
        ++next.found;
    }
    m_read += int(items.size());
    m_isAtEnd = items.size() < page.limit;
    if (!items.isEmpty()) {
        m_before = items.last().at.toMSecsSinceEpoch();
        m_beforeId = items.last().record.id;
    }
    if (!m_isAtEnd && next.found < firstPage && !m_isStale) // the filter lets few through: read on until a page is full
        return ask({largestPage, next.found, false});
    m_isAsking = false;
    m_isFresh = false;
    showRows(page.isAnew);
    emit stateChanged();
    if (m_isStale)
        refresh();
}

void TimelineModel::fail(const Error &error)
{
    m_error = error;
    m_isAsking = false;
    m_isFresh = false;
    m_isAtEnd = true;
    emit stateChanged();
}

void TimelineModel::follow(const ChangeSet &set)
{
    static const QSet<QByteArray> shown{"activity", "task", "stage_change", "service_case", "note", "attachment",
        "person", "organisation", "opportunity", "user", "stage"};
    const auto isShown = [](const Entity *e) { return shown.contains(e->name); };
    if (set.touches(Stage::entity()))
        askStages();
    if (std::any_of(set.changes.cbegin(), set.changes.cend(), [&](const Change &c) { return isShown(c.entity); })
        || std::any_of(set.whole.cbegin(), set.whole.cend(), isShown))
        refresh();
}

bool TimelineModel::passes(const TimelineItem &item, const QByteArrayList &words) const
{
    if (isOpenTask(item.record)) // stands on top
        return false;
    if (m_filter.kinds && !m_filter.kinds.testFlag(timelineKind(item.record)))
        return false;
    return words.isEmpty() || timelineMatches(timelineText(item, frame()), words);
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isAsking;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) // pages grow, because a view lays all its rows out anew for each
        ask({qBound(firstPage, m_read / 2, largestPage), 0, false});
}

void TimelineModel::showRows(bool mayDiffer)
{
    m_parts.now = m_clock();
    m_parts.changesSince = m_isAtEnd ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_before, Qt::UTC);
    const auto rows = timelineEntries(m_parts);
    QSet<TimelineEntry::Key> fresh;
    for (const auto &row : std::as_const(rows))
        fresh.insert(row.rowKey());
    QSet<TimelineEntry::Key> kept;
    for (const auto &row : std::as_const(m_rows))
        if (fresh.contains(row.rowKey()))
            kept.insert(row.rowKey());
    for (int at = 0; at < qMax(rows.size(), m_rows.size());) {
        if (at < m_rows.size() && at < rows.size() && m_rows[at].rowKey() == rows[at].rowKey()) {
            if (mayDiffer && !m_rows[at].isSameContent(rows[at])) {
                m_rows[at] = rows[at];
                emit dataChanged(index(at), index(at));
            }
            ++at;
        } else if (at < rows.size() && !kept.contains(rows[at].rowKey())) {
            at = insertFrom(rows, at, kept);
        } else {
            removeAt(rows, at, kept);
        }
    }
}

/// Inserts the run of new rows that begins at `at`; answers where it ends.
int TimelineModel::insertFrom(const QList<TimelineEntry> &rows, int at, const QSet<TimelineEntry::Key> &kept)
{
    auto end = at;
    while (end < rows.size() && !kept.contains(rows[end].rowKey()))
        ++end;
    beginInsertRows({}, at, end - 1);
    m_rows.insert(at, end - at, {});
    std::copy(rows.cbegin() + at, rows.cbegin() + end, m_rows.begin() + at);
    endInsertRows();
    return end;
}

/// Removes the run of old rows from `at` that are gone, or one that has moved and comes again elsewhere.
void TimelineModel::removeAt(const QList<TimelineEntry> &rows, int at, QSet<TimelineEntry::Key> &kept)
{
    auto end = at;
    while (end < m_rows.size() && (!kept.contains(m_rows[end].rowKey()) || at >= rows.size()))
        ++end;
    if (end == at) {
        kept.remove(m_rows[at].rowKey());
        ++end;
    }
    beginRemoveRows({}, at, end - 1);
    m_rows.remove(at, end - at);
    endRemoveRows();
}

} // namespace crm
