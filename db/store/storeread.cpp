// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/customer/timeline.h"
#include "db/entity/registry.h"
#include "db/sql/queries.h"
#include "db/store/lanes.h"
#include "db/store/rowreading.h"

#include <QScopeGuard>

#include <algorithm>
#include <optional>
#include <vector>

namespace crm {

namespace {

constexpr int mostLookedUp = 1000;     // rows by number in one statement
constexpr qint64 longestWalk = 60'000; // instructions of SQLite's machine: some 30 ms, looking up row by row
constexpr qint64 forFew = 200'000;     // the same, reading one after the other

QList<Row> readSelect(Connection &c, const Query &query, const QByteArrayList &paths)
{
    const auto statement = QueryBuilder::rows(query, paths);
    auto rows = c.exec(statement.sql, statement.values);
    return readRows(rows, paths.size());
}

Rids readRids(Connection &c, const Statement &statement)
{
    Rids rids;
    auto rows = c.exec(statement.sql, statement.values);
    while (rows.next())
        rids.append(quint32(rows.integer(0)));
    return rids;
}

/// Nothing when it takes more of SQLite's instructions than these.
std::optional<Rids> readWithin(Connection &c, const Statement &statement, qint64 instructions)
{
    c.setBudget(instructions);
    const auto unlimited = qScopeGuard([&c] { c.setBudget(-1); });
    try {
        return readRids(c, statement);
    } catch (const SqlError &) {
        if (!c.isBudgetSpent())
            throw;
    }
    return {};
}

/// What passes the filter, put in order by walking over all records in that order: reading both from end to end costs
/// less than looking up the place of each. Where an index holds the order it holds all that is read of it.
Rids readMembersInOrder(Connection &c, const Query &query)
{
    std::vector<bool> isMember;
    for (const auto rid : readRids(c, QueryBuilder::membersOf(query))) {
        if (rid >= isMember.size())
            isMember.resize(std::max<size_t>(size_t(rid) + 1, isMember.size() * 2));
        isMember[rid] = true;
    }
    const auto most = query.limit < 0 ? std::numeric_limits<qsizetype>::max() : qsizetype(query.limit);
    Rids rids;
    const auto order = QueryBuilder::rids({query.entity, {}, query.sort});
    auto rows = c.exec(order.sql, order.values);
    while (rids.size() < most && rows.next())
        if (const auto rid = size_t(rows.integer(0)); rid < isMember.size() && isMember[rid])
            rids.append(quint32(rid));
    return rids;
}

Rids readRids(Connection &c, const Query &query)
{
    const auto byFilter = query.offset > 0 ? Statement() : QueryBuilder::ridsByFilter(query);
    if (byFilter.sql.isEmpty())
        return readRids(c, QueryBuilder::rids(query));
    if (const auto few = readWithin(c, byFilter, forFew))
        return *few;
    return readMembersInOrder(c, query);
}

/// In the order's index the first few that pass the filter, if they come soon; otherwise few pass it, and finding all of
/// them to put them in order costs little.
Rids readFirstRids(Connection &c, const Query &query)
{
    if (const auto walk = QueryBuilder::ridsByWalk(query); !walk.sql.isEmpty())
        if (const auto first = readWithin(c, walk, longestWalk); first && first->size() == query.limit)
            return *first;
    return readRids(c, query);
}

/// The first few of many: which they are is found before their cells are looked up.
QList<Row> readFirst(Connection &c, const Query &query, const QByteArrayList &paths)
{
    const Transaction reading(c, false); // both look at the same state of the file
    const auto rids = readFirstRids(c, query);
    return rids.isEmpty() ? QList<Row>() : readRowsOf(c, *query.entity, paths, rids);
}

} // namespace

Answer<Result<Rids>> Store::find(const Query &query, const Cancel &cancel)
{
    return m_lanes->scan->run(
        [query](Connection &c) {
            const Transaction reading(c, false); // all parts of the answer are of one state of the file
            return readRids(c, query);
        },
        cancel);
}

Answer<Result<qint64>> Store::count(const Query &query, const Cancel &cancel)
{
    return m_lanes->scan->run(
        [query](Connection &c) {
            const auto statement = QueryBuilder::count(query);
            return c.scalar(statement.sql, statement.values).toLongLong();
        },
        cancel);
}

Answer<Result<QList<Row>>> Store::select(const Query &query, const QByteArrayList &paths, const Cancel &cancel)
{
    return m_lanes->scan->run(
        [query, paths](Connection &c) {
            const auto isBeginning = query.limit >= 0 && query.limit <= mostLookedUp;
            return isBeginning ? readFirst(c, query, paths) : readSelect(c, query, paths);
        },
        cancel);
}

Answer<Result<QList<Row>>> Store::selectNow(const Query &query, const QByteArrayList &paths)
{
    return m_lanes->point->run([query, paths](Connection &c) { return readSelect(c, query, paths); });
}

Answer<Result<QList<QList<Row>>>> Store::selectAll(const QList<Selection> &questions)
{
    return m_lanes->point->run([questions](Connection &c) {
        const Transaction reading(c, false); // one look at the file for all of them
        QList<QList<Row>> answers;
        answers.reserve(questions.size());
        for (const auto &question : questions)
            answers.append(readSelect(c, question.query, question.paths));
        return answers;
    });
}

Answer<Result<QList<Record>>> Store::records(const Query &query)
{
    return m_lanes->scan->run([query](Connection &c) {
        const auto statement = QueryBuilder::rids(query);
        const auto &entity = *query.entity;
        const QByteArray sql
            = "SELECT " + QueryBuilder::recordColumns(entity) + " FROM " + entity.name + " WHERE rid = ?";
        QList<Record> records;
        auto rids = c.exec(statement.sql, statement.values);
        while (rids.next()) {
            auto rows = c.exec(sql, {rids.integer(0)});
            if (rows.next())
                records.append(recordOf(rows, entity));
        }
        return records;
    });
}

Answer<Result<QList<Row>>> Store::rows(const Entity &entity, const QByteArrayList &paths, const Rids &rids)
{
    return m_lanes->point->run([&entity, paths, rids](Connection &c) { return readRowsOf(c, entity, paths, rids); });
}

Answer<Result<QList<Record>>> Store::fetch(const Entity &entity, const QList<Id> &ids)
{
    return m_lanes->point->run([&entity, ids](Connection &c) {
        const QByteArray sql
            = "SELECT " + QueryBuilder::recordColumns(entity) + " FROM " + entity.name + " WHERE id = ?";
        QList<Record> records;
        for (const auto &id : ids) {
            auto rows = c.exec(sql, {id.bytes()});
            if (rows.next())
                records.append(recordOf(rows, entity));
        }
        return records;
    });
}

Answer<Result<quint32>> Store::ridOf(const AnyRef &ref)
{
    return m_lanes->point->run([ref](Connection &c) -> quint32 {
        const auto *entity = Registry::instance().byName(ref.entity);
        return entity ? c.scalar("SELECT rid FROM " + entity->name + " WHERE id = ?", {ref.id.bytes()}).toUInt() : 0;
    });
}

/// Beside what else is asked about a customer while nobody counts.
Answer<Result<QList<TimelineItem>>> Store::timeline(const TimelineQuery &query)
{
    const auto &lane = m_lanes->scan->isIdle() ? m_lanes->scan : m_lanes->point;
    return lane->run([query](Connection &c) { return readTimeline(c, Registry::instance(), query); });
}

Answer<Result<QList<HistoryLine>>> Store::history(const AnyRef &ref, int limit)
{
    return m_lanes->point->run([ref, limit](Connection &c) { return readHistory(c, ref, limit); });
}

Answer<Result<QList<RecordLine>>> Store::linesOf(const QList<AnyRef> &records, const QDateTime &since)
{
    return m_lanes->scan->run([records, since](Connection &c) {
        const Transaction reading(c, false); // one look at the file for all of them
        return readLines(c, records, since);
    });
}

Answer<Result<QDateTime>> Store::latestStep()
{
    return m_lanes->point->run([](Connection &c) { return readLatestStep(c); });
}

/// Of the step that undo, and of the one that redo would take: a reader changes no record of these kinds.
static void markRefused(Lanes &lanes, QList<TransactionInfo> &newestFirst)
{
    for (const bool isRedo : {false, true}) {
        const auto next = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const TransactionInfo &info) {
            return (info.kind == u"undo") == isRedo && !info.undone && !info.passed;
        });
        if (next != newestFirst.end())
            next->isRefused = lanes.writing().isForbidden(next->txn);
    }
}

Answer<Result<QList<TransactionInfo>>> Store::transactions(int limit)
{
    const bool isGuarded = isReader() && !isFileReadOnly(); // the writer knows what its rights are
    auto &lane = isGuarded ? m_lanes->write : m_lanes->point;
    return lane->run([limit, isGuarded, lanes = m_lanes.get()](Connection &c) {
        auto list = readTransactions(c, limit);
        const auto passed = lanes->passed();
        for (auto &info : list)
            info.passed = passed.contains(info.txn);
        if (isGuarded)
            markRefused(*lanes, list);
        return list;
    });
}

} // namespace crm
