// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/summary.h"

#include "db/sql/connection.h"

#include <algorithm>

namespace crm {

namespace {

constexpr qint64 day = 86'400'000; // ms

qint64 dayBefore(qint64 at)
{
    return at - (at % day + day) % day;
}

const Field &fieldOf(const Summary &s, const QByteArray &name)
{
    return *s.entity->field(name);
}

/// `row` is "new.", "old." or an alias with its dot.
QByteArray groupOf(const Summary &s, const QByteArray &name, const QByteArray &row)
{
    const auto column = row + name;
    const auto length = QByteArray::number(day);
    return fieldOf(s, name).kind == FieldKind::Instant
        ? '(' + column + " - (" + column + " % " + length + " + " + length + ") % " + length + ')'
        : column;
}

QByteArray valueOf(const Summary &s, const QByteArray &name, const QByteArray &row)
{
    const auto &f = fieldOf(s, name);
    auto expression = f.expression;
    return !f.hasColumn() ? '(' + expression.replace("$.", row) + ')' : row + name;
}

QByteArrayList groupsOf(const Summary &s, const QByteArray &row)
{
    QByteArrayList columns;
    for (const auto &g : s.groups)
        columns.append(groupOf(s, g, row));
    return columns;
}

/// Columns of cells in the order of the table, for a row that counts as `n`.
QByteArrayList measuresOf(const Summary &s)
{
    QByteArrayList columns{"n"};
    for (const auto &m : s.sums)
        columns += {"s_" + m, "n_" + m};
    return columns;
}

QByteArray cellOf(const Summary &s, const QByteArray &row)
{
    QByteArrayList same;
    for (const auto &g : s.groups)
        same.append(g + " IS " + groupOf(s, g, row));
    return " WHERE " + same.join(" AND ");
}

QByteArray change(const Summary &s, const QByteArray &row, const QByteArray &sign)
{
    QByteArrayList sets{"n = n " + sign + " 1"};
    for (const auto &m : s.sums) {
        const auto value = valueOf(s, m, row);
        sets.append("s_" + m + " = s_" + m + ' ' + sign + " coalesce(" + value + ", 0)");
        sets.append("n_" + m + " = n_" + m + ' ' + sign + " (" + value + " IS NOT NULL)");
    }
    return "UPDATE " + s.table() + " SET " + sets.join(", ") + cellOf(s, row) + "; ";
}

QByteArray count(const Summary &s)
{
    const auto nothing = QByteArrayList(measuresOf(s).size(), "0").join(", ");
    return "INSERT INTO " + s.table() + " SELECT " + groupsOf(s, "new.").join(", ") + ", " + nothing
        + " WHERE NOT EXISTS (SELECT 1 FROM " + s.table() + cellOf(s, "new.") + "); " + change(s, "new.", "+");
}

/// The columns whose change moves a record to another cell or changes its part of a sum.
QByteArrayList inputs(const Summary &s)
{
    QByteArrayList columns = s.groups;
    for (const auto &m : s.sums) {
        const auto &f = fieldOf(s, m);
        for (const auto &candidate : s.entity->fields) {
            const bool isIn = !f.hasColumn() ? f.expression.contains("$." + candidate.name) : f.name == candidate.name;
            if (isIn && candidate.hasColumn() && !columns.contains(candidate.name))
                columns.append(candidate.name);
        }
    }
    return columns;
}

QByteArray headOf(const QByteArray &path)
{
    return path.left(path.contains('.') ? path.indexOf('.') : path.size());
}

bool isCellWide(const Summary &s, const QByteArray &path)
{
    const auto head = headOf(path);
    return s.groups.contains(head) && fieldOf(s, head).kind != FieldKind::Instant;
}

bool isCellWide(const Summary &s, const Filter &filter)
{
    if (filter.kind == Filter::Compare)
        return isCellWide(s, filter.path);
    return std::all_of(
        filter.parts.cbegin(), filter.parts.cend(), [&](const Filter &part) { return isCellWide(s, part); });
}

void addConditions(const Filter &filter, QList<Filter> &conditions)
{
    if (filter.kind == Filter::And)
        for (const auto &part : filter.parts)
            addConditions(part, conditions);
    else if (!filter.isAll())
        conditions.append(filter);
}

/// Takes a bound of the span when the condition is one.
bool takeBound(SummaryUse &use, const Filter &condition, bool &hasFrom, bool &hasUntil)
{
    if (condition.kind != Filter::Compare || condition.path != use.instant || condition.values.size() != 1
        || condition.values.first().typeId() != QMetaType::LongLong)
        return false;
    auto &isKnown = condition.op == Filter::GreaterOrEqual ? hasFrom : hasUntil;
    if ((condition.op != Filter::GreaterOrEqual && condition.op != Filter::Less) || isKnown)
        return false;
    (condition.op == Filter::Less ? use.until : use.from) = condition.values.first().toLongLong();
    return isKnown = true;
}

std::optional<SummaryUse> useOf(const Summary &s, const Aggregate &aggregate)
{
    for (const auto &g : aggregate.groups)
        if (!isCellWide(s, g.path))
            return std::nullopt;
    for (const auto &m : aggregate.measures)
        if (!(m.function == Aggregate::Count && m.path.isEmpty())
            && !((m.function == Aggregate::Sum || m.function == Aggregate::Average) && s.sums.contains(m.path)))
            return std::nullopt;
    SummaryUse use{s};
    for (const auto &g : s.groups)
        if (fieldOf(s, g).kind == FieldKind::Instant)
            use.instant = g;
    QList<Filter> conditions;
    addConditions(aggregate.filter, conditions);
    QList<Filter> rest;
    bool hasFrom = false;
    bool hasUntil = false;
    for (const auto &condition : std::as_const(conditions)) {
        if (takeBound(use, condition, hasFrom, hasUntil))
            continue;
        if (!isCellWide(s, condition))
            return std::nullopt;
        rest.append(condition);
    }
    if (hasFrom != hasUntil || (hasFrom && dayBefore(use.from + day - 1) >= dayBefore(use.until)))
        return std::nullopt; // half open, or so short that there is no whole day in it
    if (!hasFrom)
        use.instant.clear();
    use.rest = Filter::all(rest);
    return use;
}

/// Tables of summaries that are no longer described.
void dropForgotten(Connection &c, const Entity &entity)
{
    QByteArrayList tables;
    auto rows = c.exec("SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, ?) = ?",
        {entity.name.size() + 5, QString::fromLatin1(entity.name + "_sum_")});
    while (rows.next())
        tables.append(rows.text(0).toLatin1());
    for (const auto &s : summariesOf(entity))
        tables.removeAll(s.table());
    for (const auto &table : std::as_const(tables))
        c.run("DROP TABLE " + table);
}

} // namespace

QByteArray Summary::table() const
{
    return entity->name + "_sum_" + groups.join('_');
}

QList<Summary> summariesOf(const Entity &entity)
{
    static const auto all = registeredSummaries();
    QList<Summary> own;
    for (const auto &s : all)
        if (s.entity == &entity)
            own.append(s);
    return own;
}

QByteArrayList summarySql(const Summary &s)
{
    QByteArrayList columns;
    for (const auto &g : s.groups)
        columns.append(g); // without a type: cells hold what the record's column holds
    for (const auto &m : measuresOf(s))
        columns.append(m + " INTEGER NOT NULL");
    return {"CREATE TABLE " + s.table() + '(' + columns.join(", ") + ')',
        "CREATE INDEX " + s.table() + "_cell ON " + s.table() + '(' + s.groups.join(", ") + ')'};
}

QList<std::pair<QByteArray, QByteArray>> summaryTriggers(const Summary &s)
{
    const auto make = [&](const QByteArray &name, const QByteArray &when, const QByteArray &body) {
        return std::pair(s.table() + '_' + name,
            "CREATE TRIGGER " + s.table() + '_' + name + " AFTER " + when + " ON " + s.entity->name + " BEGIN " + body
                + "END");
    };
    return {make("insert", "INSERT", count(s)),
        make("update", "UPDATE OF " + inputs(s).join(", "), change(s, "old.", "-") + count(s)),
        make("delete", "DELETE", change(s, "old.", "-"))};
}

void rebuildSummary(Connection &c, const Summary &s)
{
    QByteArrayList columns = groupsOf(s, "t.");
    const auto groups = columns.size();
    columns.append("count(*)");
    for (const auto &m : s.sums) {
        const auto value = valueOf(s, m, "t.");
        columns += {"coalesce(crm_sum(" + value + "), 0)", "count(" + value + ')'};
    }
    QByteArrayList places;
    for (qsizetype i = 1; i <= groups; ++i)
        places.append(QByteArray::number(i));
    c.run("DELETE FROM " + s.table());
    c.run("INSERT INTO " + s.table() + " SELECT " + columns.join(", ") + " FROM " + s.entity->name + " t GROUP BY "
        + places.join(", "));
}

void updateSummaries(Connection &c, const Entity &entity)
{
    dropForgotten(c, entity);
    for (const auto &s : summariesOf(entity)) {
        const auto sql = summarySql(s);
        const auto present = c.scalar("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
                                  {QString::fromLatin1(s.table())})
                                 .toString();
        if (present.toLatin1() != sql.first()) {
            c.run("DROP TABLE IF EXISTS " + s.table());
            for (const auto &statement : sql)
                c.run(statement);
        }
        rebuildSummary(c, s); // a program that knows nothing of it may have written since
    }
}

QByteArray SummaryUse::source(QVariantList &values) const
{
    if (instant.isEmpty())
        return summary.table();
    const auto cells = summary.groups + measuresOf(summary);
    QByteArrayList single = groupsOf(summary, {});
    for (qsizetype i = 0; i < summary.groups.size(); ++i)
        single[i] += " AS " + summary.groups[i];
    single.append("1");
    for (const auto &m : summary.sums) {
        const auto value = valueOf(summary, m, summary.entity->name + '.');
        single += {"coalesce(" + value + ", 0)", value + " IS NOT NULL"};
    }
    const auto within = " WHERE " + instant + " >= ? AND " + instant + " < ?";
    const auto records = " UNION ALL SELECT " + single.join(", ") + " FROM " + summary.entity->name + within;
    const auto first = dayBefore(from + day - 1);
    const auto last = dayBefore(until);
    values += {first, last, from, first, last, until};
    return "(SELECT " + cells.join(", ") + " FROM " + summary.table() + within + records + records + ')';
}

QByteArray SummaryUse::measure(const Aggregate::Measure &measure)
{
    if (measure.function == Aggregate::Count)
        return "coalesce(sum(t0.n), 0)";
    const auto sum = "crm_sum(t0.s_" + measure.path + ')';
    const auto count = "nullif(sum(t0.n_" + measure.path + "), 0)";
    return measure.function == Aggregate::Average
        ? "CAST(" + sum + " AS REAL) / " + count
        : "iif(" + count + " IS NULL, NULL, CAST(" + sum + " AS INTEGER))"; // a cell that fits no integer is REAL
}

std::optional<SummaryUse> summaryFor(const Aggregate &aggregate)
{
    std::optional<SummaryUse> best;
    for (const auto &s : summariesOf(*aggregate.entity))
        if (!best || s.groups.size() < best->summary.groups.size())
            if (auto use = useOf(s, aggregate))
                best = std::move(use);
    return best;
}

} // namespace crm
