// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/queries.h"

#include "db/sql/connection.h"
#include "db/sql/failure.h"
#include "db/sql/summary.h"

#include <QSet>

namespace crm {

namespace {

constexpr qsizetype mostBound = 32766; // values of one statement, SQLITE_MAX_VARIABLE_NUMBER

[[noreturn]] void usage(const QString &sentence)
{
    throw Failure{{Error::Usage, sentence}};
}

} // namespace

const Field *fieldInPath(const Entity &entity, QByteArrayView word)
{
    if (const auto *field = entity.field(word); field || !entity.fields.takesMore() || word.isEmpty())
        return field;
    const auto text = QString::fromUtf8(word);
    const Field *found = nullptr;
    for (const auto &field : entity.fields) {
        if (!field.is(Custom) || field.hasColumn() || field.is(Hidden))
            continue;
        const bool isShort = field.name.startsWith(word) && field.name.lastIndexOf('_') == word.size();
        if (!isShort && entity.label(field).compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &field;
    }
    return found;
}

PathEnd resolvePath(const Entity &entity, QByteArrayView path)
{
    const auto dot = path.indexOf('.');
    const auto head = dot < 0 ? path : path.first(dot);
    if (dot < 0 && (head == "id" || head == "rid"))
        return {&entity, nullptr, true};
    const auto *field = fieldInPath(entity, head);
    if (!field)
        return {};
    if (dot < 0)
        return {&entity, field};
    return field->target ? resolvePath(field->target(), path.sliced(dot + 1)) : PathEnd{};
}

QByteArray QueryBuilder::bucketed(const QByteArray &column, const Field &field, Aggregate::Bucket bucket)
{
    if (bucket == Aggregate::None)
        return column;
    const auto day = field.kind == FieldKind::Instant
        ? "strftime('%Y-%m-%d', " + column + " / 1000, 'unixepoch', 'localtime')"
        : column;
    switch (bucket) {
    case Aggregate::Month:
        return "substr(" + day + ", 1, 7)";
    case Aggregate::Quarter:
        return "substr(" + day + ", 1, 4) || '-Q' || ((substr(" + day + ", 6, 2) + 2) / 3)";
    case Aggregate::Year:
        return "substr(" + day + ", 1, 4)";
    default:
        return day;
    }
}

QByteArray QueryBuilder::join(const QByteArray &alias, const Field &field)
{
    const auto key = alias + '.' + field.name;
    for (const auto &[from, to] : m_joins)
        if (from == key)
            return to;
    const auto next = 't' + QByteArray::number(m_joins.size() + 1);
    m_joins.append({key, next});
    m_joinSql += " LEFT JOIN " + field.target().name + ' ' + next + " ON " + next + ".id = " + key;
    return next;
}

QueryBuilder::Column QueryBuilder::column(QByteArrayView path)
{
    const auto *entity = &m_entity;
    QByteArray alias = root;
    for (;;) {
        const auto dot = path.indexOf('.');
        const auto head = dot < 0 ? path : path.first(dot);
        if (dot < 0 && (head == "id" || head == "rid" || (head == "_sort" && entity->hasTitleKey())))
            return {alias + '.' + head.toByteArray(), entity, nullptr};
        const auto *field = fieldInPath(*entity, head);
        if (!field || (dot >= 0 && !field->target))
            usage(QCoreApplication::translate("crm::Query", "%1 has no field “%2”.")
                      .arg(QString::fromLatin1(entity->name), QString::fromUtf8(head)));
        if (dot < 0) {
            if (!field->hasColumn() || !field->asOfNow.isEmpty()) {
                auto sql = field->hasColumn() ? field->asOfNow : field->expression;
                return {'(' + sql.replace("$.", alias + '.') + ')', entity, field, alias};
            }
            return {alias + '.' + field->name, entity, field};
        }
        alias = join(alias, *field);
        entity = &field->target();
        path = path.sliced(dot + 1);
    }
}

QByteArray QueryBuilder::display(QByteArrayView path)
{
    const auto c = column(path);
    if (!c.field || !c.field->target)
        return c.sql;
    const auto alias = join(c.sql.first(c.sql.indexOf('.')), *c.field);
    const auto &title = c.field->target().title();
    if (!title.hasColumn()) {
        auto sql = title.expression;
        return '(' + sql.replace("$.", alias + '.') + ')';
    }
    return alias + '.' + title.name;
}

QByteArray QueryBuilder::order(const QList<Sort> &given)
{
    auto sort = given;
    if (sort.isEmpty() && !m_entity.sortField.isEmpty()) {
        const bool descending = m_entity.sortField.startsWith('-');
        sort.append({descending ? m_entity.sortField.mid(1) : m_entity.sortField, descending});
    }
    if (sort.isEmpty())
        sort.append({m_entity.title().name, false});
    QByteArrayList terms;
    for (const auto &s : sort) {
        auto c = column(s.path);
        if (c.field && c.field->target && c.field->target().hasTitleKey()) {
            c.sql = join(c.sql.first(c.sql.indexOf('.')), *c.field) + "._sort";
        } else if (c.field && c.field == &c.entity->title() && c.entity->hasTitleKey()) {
            c.sql = c.sql.first(c.sql.indexOf('.')) + "._sort";
        } else if (c.field && c.field->kind == FieldKind::Text) {
            c.sql += " COLLATE NOCASE";
        } else if (c.field && c.field->kind == FieldKind::Choice && !c.field->choices->isEmpty()) {
            QByteArray cases = "CASE " + c.sql;
            for (int i = 0; i < c.field->choices->size(); ++i)
                cases += " WHEN '" + QByteArray(c.field->choices->at(i).code) + "' THEN " + QByteArray::number(i);
            c.sql = cases + " END";
        }
        // Descending puts nulls last by itself; ascending needs the words, which the index still serves.
        terms.append(c.sql + (s.descending ? " DESC" : " ASC NULLS LAST"));
    }
    terms.append(sort.first().descending ? "t0.rid DESC" : "t0.rid"); // an index read backwards gives just that
    return " ORDER BY " + terms.join(", ");
}

QByteArray QueryBuilder::from() const
{
    return " FROM " + (m_source.isEmpty() ? m_entity.name : m_source) + ' ' + root + m_joinSql;
}

QByteArray QueryBuilder::limits(const Query &query)
{
    QByteArray sql;
    if (query.limit >= 0 || query.offset > 0)
        sql += " LIMIT " + QByteArray::number(query.limit);
    if (query.offset > 0)
        sql += " OFFSET " + QByteArray::number(query.offset);
    return sql;
}

Statement QueryBuilder::count(const Query &query)
{
    QueryBuilder b(*query.entity);
    const auto where = b.where(query.filter);
    return {"SELECT count(*)" + b.from() + where, b.m_values};
}

Statement QueryBuilder::buildRows(const Query &query, const QByteArrayList &paths)
{
    QueryBuilder b(*query.entity);
    QByteArrayList columns{"t0.rid", "t0.id"};
    for (const auto &path : paths)
        columns.append(b.display(path));
    const auto where = b.where(query.filter);
    const auto order = b.order(query.sort);
    return {"SELECT " + columns.join(", ") + b.from() + where + order + limits(query), b.m_values};
}

Statement QueryBuilder::rowsOf(const Entity &entity, const QByteArrayList &paths, qsizetype count)
{
    QueryBuilder b(entity);
    QByteArrayList columns{"t0.rid", "t0.id"};
    for (const auto &path : paths)
        columns.append(b.display(path));
    qsizetype places = 1; // powers of two: few texts to prepare, whatever the number of rows in sight
    while (places < count)
        places *= 2;
    return {"SELECT " + columns.join(", ") + b.from() + " WHERE t0.rid IN ("
            + QByteArrayList(qMin(places, qMax(count, mostBound)), "?").join(',') + ')',
        {}};
}

/// A Count with a path counts its different values.
static bool isPlainCount(const Aggregate::Measure &measure)
{
    return measure.function == Aggregate::Count && measure.path.isEmpty();
}

Statement QueryBuilder::aggregate(const Aggregate &aggregate)
{
    QueryBuilder b(*aggregate.entity);
    const auto sums = summaryFor(aggregate);
    if (sums)
        b.m_source = sums->source(b.m_values);
    QByteArrayList columns;
    QByteArrayList groups;
    for (const auto &g : aggregate.groups) {
        const auto c = b.column(g.path);
        columns.append(c.field ? bucketed(c.sql, *c.field, g.bucket) : c.sql);
        groups.append(QByteArray::number(columns.size()));
    }
    static constexpr const char *functions[] = {"count(DISTINCT ", "crm_sum(", "avg(", "min(", "max("};
    for (const auto &m : aggregate.measures)
        columns.append(sums       ? SummaryUse::measure(m)
                : isPlainCount(m) ? QByteArray("count(*)")
                                  : QByteArray(functions[m.function]) + b.column(m.path).sql + ')');
    auto where = b.where(sums ? sums->rest : aggregate.filter);
    if (sums) // a cell whose records have all left stays
        where += where.isEmpty() ? " WHERE t0.n > 0" : " AND t0.n > 0";
    auto sql = "SELECT " + columns.join(", ") + b.from() + where;
    if (!groups.isEmpty())
        sql += " GROUP BY " + groups.join(", ") + " ORDER BY " + groups.join(", ");
    return {sql, b.m_values};
}

QByteArray QueryBuilder::recordColumns(const Entity &entity)
{
    QByteArrayList columns{"rid", "id"};
    for (const auto &f : entity.fields.declared()) {
        auto expression = f.expression;
        columns.append(!f.hasColumn() ? '(' + expression.replace("$.", entity.name + '.') + ')' : f.name);
    }
    return columns.join(", ");
}

QByteArray QueryBuilder::storedColumns(const Entity &entity)
{
    QByteArrayList columns{"rid", "id"};
    for (const auto &f : entity.fields.declared())
        columns.append(f.hasColumn() ? f.name : "NULL");
    return columns.join(", ");
}

Record recordOf(const Rows &row, const Entity &entity)
{
    Record record(entity);
    record.id = Id::fromBytes(row.view(1));
    const auto declared = int(entity.fields.declared().size());
    for (int i = 0; i < declared; ++i)
        if (i == 0 || !row.isNull(i + 2)) // the others are null already
            record.load(i, row.value(i + 2));
    record.loadAdded();
    return record;
}

} // namespace crm
