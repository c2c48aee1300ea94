// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/queries.h"

namespace crm {

/// All records in the order of an indexed choice, one reading of the index for each code, so that the first rows
/// come at once; what is no known code comes last. Empty: the question is another one.
static QByteArray ridsByChoice(const Query &query)
{
    const auto *f
        = query.sort.size() == 1 && query.filter.isAll() ? query.entity->field(query.sort.first().path) : nullptr;
    if (!f || f->kind != FieldKind::Choice || !f->is(Indexed) || !f->hasColumn() || !f->asOfNow.isEmpty()
        || f->choices->isEmpty())
        return {};
    QByteArrayList codes;
    for (const auto &choice : *f->choices)
        codes.append(QByteArray("'") + choice.code + '\'');
    QByteArrayList parts;
    const auto add = [&](qsizetype place, const QByteArray &condition) {
        parts.append("SELECT rid, " + QByteArray::number(place) + " AS place FROM " + query.entity->name + " WHERE "
            + condition);
    };
    const auto known = codes.size();
    for (qsizetype i = 0; i < known; ++i)
        add(query.sort.first().descending ? known - i : i, f->name + " = " + codes[i]);
    std::sort(codes.begin(), codes.end());
    for (qsizetype i = 0; i <= known; ++i)
        add(known + 1,
            (i > 0 ? f->name + " > " + codes[i - 1] : QByteArray()) + (i > 0 && i < known ? " AND " : "")
                + (i < known ? f->name + " < " + codes[i] : QByteArray()));
    add(known + 1, f->name + " IS NULL");
    return "SELECT rid FROM (" + parts.join(" UNION ALL ") + " ORDER BY place, rid"
        + (query.sort.first().descending ? " DESC" : "");
}

/// The index that holds the records in this order; empty: none does.
static QByteArray indexOf(const Entity &entity, const QList<Sort> &sort)
{
    if (sort.size() > 1)
        return {};
    auto path = sort.isEmpty() ? entity.sortField : sort.first().path;
    if (path.startsWith('-'))
        path.remove(0, 1);
    const auto *f = path.isEmpty() ? &entity.title() : entity.field(path);
    if (!f || !f->hasColumn())
        return {};
    if (f == &entity.title() && entity.hasTitleKey())
        return entity.name + "_ix_sort";
    const auto isPlain = f->kind != FieldKind::Choice && f->kind != FieldKind::Reference;
    return isPlain && f->is(Indexed) ? entity.name + "_ix_" + f->name : QByteArray();
}

Statement QueryBuilder::rids(const Query &query)
{
    if (const auto streamed = ridsByChoice(query); !streamed.isEmpty())
        return {streamed + (query.limit < 0 && query.offset == 0 ? QByteArray(" LIMIT -1") : limits(query)) + ')', {}};
    QueryBuilder b(*query.entity);
    const auto where = b.where(query.filter);
    const auto order = b.order(query.sort);
    return {"SELECT t0.rid" + b.from() + where + order + limits(query), b.m_values};
}

Statement QueryBuilder::ridsByWalk(const Query &query)
{
    const auto index = indexOf(*query.entity, query.sort);
    if (index.isEmpty())
        return ridsByReferred(query);
    if (query.filter.isAll())
        return {};
    QueryBuilder b(*query.entity);
    const auto where = b.where(query.filter);
    const auto order = b.order(query.sort);
    return {"SELECT t0.rid FROM " + query.entity->name + ' ' + root + " INDEXED BY " + index + b.m_joinSql + where
            + order + limits(query),
        b.m_values};
}

/// In the order of the titles of what they refer to: from these, in the order of theirs, to those that refer to them.
/// Without the records that refer to nothing, which come last.
Statement QueryBuilder::ridsByReferred(const Query &query)
{
    const auto *f
        = query.sort.size() == 1 && query.filter.isAll() ? query.entity->field(query.sort.first().path) : nullptr;
    if (!f || !f->hasColumn() || !f->target || !f->target().hasTitleKey())
        return {};
    const auto &target = f->target().name;
    const QByteArray direction = query.sort.first().descending ? " DESC" : "";
    return {"SELECT t0.rid FROM " + target + " t1 INDEXED BY " + target + "_ix_sort CROSS JOIN " + query.entity->name
            + " t0 ON t0." + f->name + " = t1.id WHERE t1._sort IS NOT NULL ORDER BY t1._sort" + direction + ", t0.rid"
            + direction + limits(query),
        {}};
}

Statement QueryBuilder::ridsByFilter(const Query &query)
{
    if (indexOf(*query.entity, query.sort).isEmpty() || query.filter.isAll())
        return {};
    QueryBuilder b(*query.entity);
    const auto where = b.where(query.filter);
    auto order = b.order(query.sort);
    order.replace("ORDER BY ", "ORDER BY +"); // an expression no index holds
    return {"SELECT t0.rid" + b.from() + where + order + limits(query), b.m_values};
}

Statement QueryBuilder::membersOf(const Query &query)
{
    QueryBuilder b(*query.entity);
    const auto where = b.where(query.filter);
    return {"SELECT t0.rid" + b.from() + where, b.m_values};
}

} // namespace crm
