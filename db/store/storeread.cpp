// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/customer/timeline.h"
#include "db/entity/registry.h"
#include "db/sql/queries.h"
#include "db/store/lanes.h"

namespace crm {

namespace {

QList<Row> readRows(Rows &rows, qsizetype columns)
{
    QList<Row> found;
    while (rows.next()) {
        Row row{quint32(rows.integer(0)), Id::fromBytes(rows.view(1)), {}};
        row.cells.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.cells.append(rows.value(i + 2));
        found.append(std::move(row));
    }
    return found;
}

/// The rows in the order of their numbers in `rids`.
QList<Row> inOrder(QList<Row> rows, const Rids &rids)
{
    QHash<quint32, qsizetype> places;
    places.reserve(rids.size());
    for (const auto rid : rids)
        places.insert(rid, places.size());
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return places[a.rid] < places[b.rid]; });
    return rows;
}

QList<Row> readSelect(Connection &c, const Query &query, const QByteArrayList &paths)
{
    const auto statement = QueryBuilder::rows(query, paths);
    auto rows = c.exec(statement.sql, statement.values);
    return readRows(rows, paths.size());
}

} // namespace

Answer<Result<Rids>> Store::find(const Query &query, const Cancel &cancel)
{
    return m_lanes->scan->run(
        [query](Connection &c) {
            const auto statement = QueryBuilder::rids(query);
            Rids rids;
            auto rows = c.exec(statement.sql, statement.values);
            while (rows.next())
                rids.append(quint32(rows.integer(0)));
            return rids;
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

Answer<Result<Table>> Store::aggregate(const Aggregate &aggregate, const Cancel &cancel)
{
    return m_lanes->scan->run(
        [aggregate](Connection &c) {
            const auto statement = QueryBuilder::aggregate(aggregate);
            Table table;
            auto rows = c.exec(statement.sql, statement.values);
            const int columns = rows.columns();
            while (rows.next()) {
                QVariantList line;
                for (int i = 0; i < columns; ++i)
                    line.append(rows.value(i));
                table.append(line);
            }
            return table;
        },
        cancel);
}

Answer<Result<QList<Row>>> Store::select(const Query &query, const QByteArrayList &paths, const Cancel &cancel)
{
    return m_lanes->scan->run([query, paths](Connection &c) { return readSelect(c, query, paths); }, cancel);
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
    return m_lanes->point->run([&entity, paths, rids](Connection &c) {
        const auto statement = QueryBuilder::rowsOf(entity, paths, rids.size());
        QVariantList values;
        values.reserve(rids.size());
        for (const auto rid : rids)
            values.append(rid);
        auto rows = c.exec(statement.sql, values);
        return inOrder(readRows(rows, paths.size()), rids);
    });
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

Answer<Result<QList<TimelineItem>>> Store::timeline(const TimelineQuery &query)
{
    return m_lanes->point->run([query](Connection &c) { return readTimeline(c, Registry::instance(), query); });
}

Answer<Result<QList<HistoryLine>>> Store::history(const AnyRef &ref, int limit)
{
    return m_lanes->point->run([ref, limit](Connection &c) { return readHistory(c, ref, limit); });
}

Answer<Result<QList<TransactionInfo>>> Store::transactions(int limit)
{
    return m_lanes->point->run([limit](Connection &c) { return readTransactions(c, limit); });
}

} // namespace crm
