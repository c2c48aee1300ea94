// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/rowreading.h"

#include "db/sql/connection.h"
#include "db/sql/queries.h"

#include <algorithm>

namespace crm {

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

QList<Row> readRowsOf(Connection &connection, const Entity &entity, const QByteArrayList &paths, const Rids &rids)
{
    const auto statement = QueryBuilder::rowsOf(entity, paths, rids.size());
    QVariantList values;
    values.reserve(rids.size());
    for (const auto rid : rids)
        values.append(rid);
    auto answer = connection.exec(statement.sql, values);
    auto rows = readRows(answer, paths.size());
    QHash<quint32, qsizetype> places;
    places.reserve(rids.size());
    for (const auto rid : rids)
        places.insert(rid, places.size());
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return places[a.rid] < places[b.rid]; });
    return rows;
}

} // namespace crm
