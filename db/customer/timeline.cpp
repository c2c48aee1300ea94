// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/customer/timeline.h"

#include "db/entity/registry.h"
#include "db/sql/capture.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"

#include <QCborArray>
#include <QCborMap>
#include <QDateTime>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace crm {

namespace {

/// The column of `entity` that points at a record of `target`: the one named after it when there are several.
const Field *linkTo(const Entity &entity, const Entity &target)
{
    const auto *named = entity.field(target.name);
    if (named && named->target && &named->target() == &target)
        return named;
    for (const auto &f : entity.fields)
        if (f.target && &f.target() == &target)
            return &f;
    return nullptr;
}

/// What reading one kind of event about one kind of customer takes; worked out once.
struct Source
{
    const Entity *entity;
    QByteArray newest;         ///< SELECT of whole records, newest first
    QByteArray before;         ///< the same, older than a moment and an id
    QByteArray newestOfPerson; ///< the same two with a person's only; empty: it concerns no person
    QByteArray beforeOfPerson;
    struct Reference
    {
        int field;
        QByteArray titles; ///< SELECT of the title by id
    };
    QList<Reference> references;
};

Source sourceOf(const Entity &e, const Field &link)
{
    const auto &at = e.fields.at(e.timelineField).name;
    const auto select = "SELECT " + QueryBuilder::recordColumns(e) + " FROM " + e.name + " WHERE " + link.name + " = ?";
    const auto newest = select + " AND " + at + " IS NOT NULL";
    const auto before = select + " AND " + at + " <= ? AND (" + at + " < ? OR id < ?)";
    const auto order = " ORDER BY " + at + " DESC";
    Source source{&e, newest + order, before + order, {}, {}, {}};
    if (e.field("person")) {
        source.newestOfPerson = newest + " AND person = ?" + order;
        source.beforeOfPerson = before + " AND person = ?" + order;
    }
    for (int i = 0; i < e.fields.declared().size(); ++i) // those that users add refer to nothing
        if (const auto &f = e.fields.at(i); f.target)
            source.references.append(
                {i, "SELECT " + f.target().title().name + " FROM " + f.target().name + " WHERE id = ?"});
    return source;
}

/// Sources of events about customers of this kind, in the registry's order.
const QList<Source> &sourcesFor(const Registry &registry, const Entity &customer)
{
    thread_local QHash<const Entity *, QList<Source>> known;
    const auto found = known.constFind(&customer);
    if (found != known.cend())
        return *found;
    QList<Source> sources;
    for (const auto *e : registry.entities())
        if (const auto *link = e->timelineField >= 0 ? linkTo(*e, customer) : nullptr)
            sources.append(sourceOf(*e, *link));
    return *known.insert(&customer, sources);
}

/// One kind of event, at the newest not yet taken.
struct Cursor
{
    const Source *source;
    Rows rows;
    int atColumn;
    bool isAtEnd = false;
    qint64 at = 0;

    void step()
    {
        isAtEnd = !rows.next();
        at = isAtEnd ? 0 : rows.integer(atColumn);
    }
};

Rows open(Connection &c, const Source &source, const TimelineQuery &query)
{
    const bool isFirst = query.before < 0;
    const bool isNarrowed = !query.person.isNull() && !source.newestOfPerson.isEmpty();
    QVariantList values{query.customer.id.bytes()};
    if (!isFirst)
        values += {query.before, query.before, query.beforeId.bytes()};
    if (isNarrowed)
        values.append(query.person.bytes());
    if (isNarrowed)
        return c.exec(isFirst ? source.newestOfPerson : source.beforeOfPerson, values);
    return c.exec(isFirst ? source.newest : source.before, values);
}

/// Titles of what events refer to: the same few people and deals come again and again, and mostly the same together, so
/// that events share them.
class Titles
{
public:
    explicit Titles(Connection &connection)
        : m_connection(connection)
    {
    }
    /// `row` as recordOf() reads it.
    QHash<QByteArray, QString> of(const Rows &row, const Source &source)
    {
        QVarLengthArray<char, 256> ids;
        ids.append(reinterpret_cast<const char *>(&source.entity), sizeof source.entity);
        for (const auto &reference : source.references) {
            const auto id = row.view(reference.field + 2);
            ids.append(id.data(), id.size());
            ids.append('.'); // where there is none, the others keep their places
        }
        if (const auto found = m_together.constFind(QByteArray::fromRawData(ids.data(), ids.size()));
            found != m_together.cend())
            return *found;
        return *m_together.insert(QByteArray(ids.data(), ids.size()), read(row, source));
    }

private:
    QHash<QByteArray, QString> read(const Rows &row, const Source &source)
    {
        QHash<QByteArray, QString> titles;
        for (const auto &reference : source.references) {
            const auto id = row.blob(reference.field + 2);
            if (id.isEmpty())
                continue;
            auto known = m_known.constFind(id);
            if (known == m_known.cend())
                known = m_known.insert(id, m_connection.scalar(reference.titles, {id}).toString());
            titles.insert(source.entity->fields.at(reference.field).name, *known);
        }
        return titles;
    }

    Connection &m_connection;
    QHash<QByteArray, QString> m_known;                       ///< by id
    QHash<QByteArray, QHash<QByteArray, QString>> m_together; ///< by kind and all ids of an event
};

struct Event
{
    Record record;
    qint64 at;
    QHash<QByteArray, QString> titles;
};

/// Merges the kinds, each of which comes newest first, so that no more is read than is shown.
QList<Event> newestEvents(Connection &c, const QList<Source> &sources, const TimelineQuery &query)
{
    std::vector<Cursor> cursors;
    cursors.reserve(size_t(sources.size()));
    for (const auto &source : sources) {
        if (!query.kinds.isEmpty() && !query.kinds.contains(source.entity))
            continue;
        cursors.push_back({&source, open(c, source, query), source.entity->timelineField + 2});
        cursors.back().step();
    }
    QList<Event> events;
    Titles titles(c);
    for (;;) {
        Cursor *newest = nullptr;
        for (auto &cursor : cursors)
            if (!cursor.isAtEnd && (!newest || cursor.at > newest->at))
                newest = &cursor;
        // Of events at the same moment the ids decide, so all of them are read.
        if (!newest || (events.size() >= query.limit && newest->at < events.last().at))
            break;
        const auto &source = *newest->source;
        events.append({recordOf(newest->rows, *source.entity), newest->at, titles.of(newest->rows, source)});
        newest->step();
    }
    std::sort(events.begin(), events.end(),
        [](const Event &a, const Event &b) { return a.at != b.at ? a.at > b.at : a.record.id > b.record.id; });
    events.resize(qMin(events.size(), qsizetype(query.limit)));
    return events;
}

} // namespace

QList<TimelineItem> readTimeline(Connection &c, const Registry &registry, const TimelineQuery &query)
{
    const auto *customer = registry.byName(query.customer.entity);
    if (!customer)
        return {};
    const Transaction reading(c, false); // all kinds as they are at one moment
    auto found = newestEvents(c, sourcesFor(registry, *customer), query);
    QList<TimelineItem> items;
    items.reserve(found.size());
    for (auto &event : found)
        items.append(
            {std::move(event.record), QDateTime::fromMSecsSinceEpoch(event.at, Qt::UTC), std::move(event.titles)});
    return items;
}

/// A removal that did not hold passed by most files without a trace in their logs: the question about it tells of it.
static void addKept(Connection &c, const AnyRef &ref, QList<HistoryLine> &lines)
{
    const auto add = [&](const HistoryLine &line) {
        const auto older = std::find_if(lines.begin(), lines.end(), [&](const auto &one) { return one.at <= line.at; });
        lines.insert(older, line);
    };
    auto rows = c.exec("SELECT k.loser_at, k.loser_user, l.name, k.at, k.winner_user, w.name FROM sync_conflict k "
                       "LEFT JOIN user l ON l.id = k.loser_user LEFT JOIN user w ON w.id = k.winner_user "
                       "WHERE k.record = ? AND k.kind = 'removal' ORDER BY k.at",
        {ref.id.text()});
    const auto lineOf = [&](int column, char op) {
        return HistoryLine{.at = QDateTime::fromMSecsSinceEpoch(rows.integer(column), Qt::UTC),
            .user = Id::fromBytes(rows.view(column + 1)),
            .userName = rows.text(column + 2),
            .origin = "remote",
            .op = op};
    };
    while (rows.next()) {
        const auto removal = lineOf(0, 'D');
        const bool isTold = std::any_of(lines.cbegin(), lines.cend(), [&](const HistoryLine &line) {
            return line.op == 'D' && line.user == removal.user && qAbs(line.at.msecsTo(removal.at)) < 1000;
        });
        if (!isTold) // the file of whoever removed it has it in its log
            add(removal);
        add(lineOf(3, 'K'));
    }
}

/// A line that was received bears its own time and author; the transaction is only the one that brought it. What a
/// colleague's program did by itself is of the same origin as what this one does.
static const QByteArray historyColumns
    = "SELECT l.tx, coalesce(l.at, t.at), u.id, u.name, t.label, iif(l.program, 'system', t.origin), l.op, l.body FROM "
      "change_log l JOIN change_txn t ON t.tx = l.tx LEFT JOIN user u ON u.id = CASE WHEN l.at IS NULL "
      "THEN t.user ELSE l.user END WHERE l.row = ? ";

static HistoryLine lineIn(const Rows &rows)
{
    HistoryLine line{rows.integer(0), QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC),
        Id::fromBytes(rows.view(2)), rows.text(3), rows.text(4), rows.text(5), rows.text(6).at(0).toLatin1()};
    const auto body = QCborValue::fromCbor(rows.blob(7)).toMap();
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto pair = it.value().toArray();
        const bool update = line.op == 'U';
        line.changes.append({it.key().toString().toLatin1(), loggedValue(update ? pair.at(0) : it.value()),
            update ? loggedValue(pair.at(1)) : QVariant()});
    }
    return line;
}

QList<HistoryLine> readHistory(Connection &c, const AnyRef &ref, int limit)
{
    QList<HistoryLine> lines;
    auto rows = c.exec(historyColumns + "ORDER BY l.cid DESC LIMIT ?", {ref.id.bytes(), limit});
    while (rows.next())
        lines.append(lineIn(rows));
    addKept(c, ref, lines);
    return lines;
}

QList<RecordLine> readLines(Connection &c, const QList<AnyRef> &records, const QDateTime &since)
{
    const auto sql = historyColumns + "AND coalesce(l.at, t.at) >= ? ORDER BY l.cid DESC";
    QList<RecordLine> lines;
    for (const auto &record : records) {
        auto rows = c.exec(sql, {record.id.bytes(), since.toMSecsSinceEpoch()});
        while (rows.next())
            lines.append({record, lineIn(rows)});
    }
    return lines;
}

QDateTime readLatestStep(Connection &c)
{
    // "+tx": the times in order are the shorter way, also where few steps are left to look at.
    const auto at = c.scalar("SELECT at FROM change_txn WHERE +tx > coalesce((SELECT value FROM meta WHERE key = "
                             "'steps_explained'), 0) ORDER BY at DESC LIMIT 1");
    return at.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC);
}

void explainSteps(Connection &c)
{
    c.exec("INSERT INTO meta(key, value) SELECT 'steps_explained', coalesce(max(tx), 0) FROM change_txn WHERE true ON "
           "CONFLICT(key) DO UPDATE SET value = excluded.value");
}

QList<TransactionInfo> readTransactions(Connection &c, int limit)
{
    QList<TransactionInfo> list;
    auto rows = c.exec("SELECT tx, label, at, origin, kind, reverted_by FROM change_txn WHERE origin = 'local' ORDER "
                       "BY tx DESC LIMIT ?",
        {limit});
    while (rows.next())
        list.append({rows.integer(0), rows.text(1), QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC),
            rows.text(3), rows.text(4), !rows.isNull(5)});
    return list;
}

} // namespace crm
