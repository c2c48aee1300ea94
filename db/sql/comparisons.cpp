// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/failure.h"
#include "db/sql/queries.h"
#include "db/value/fold.h"

namespace crm {

namespace {

constexpr qsizetype mostBound = 10000; // values, each on its own; SQLite takes 32,766

const char *symbol(Filter::Op op)
{
    switch (op) {
    case Filter::NotEqual:
        return " IS NOT ";
    case Filter::Less:
        return " < ";
    case Filter::LessOrEqual:
        return " <= ";
    case Filter::Greater:
        return " > ";
    case Filter::GreaterOrEqual:
        return " >= ";
    default:
        return " = ";
    }
}

} // namespace

QByteArray QueryBuilder::referenceComparison(const Filter &filter, const Column &c)
{
    QByteArrayList ids;
    QByteArrayList titles;
    for (const auto &value : filter.values) {
        const auto id = value.typeId() == QMetaType::QByteArray ? Id::fromBytes(value.toByteArray())
                                                                : Id::fromText(value.toString());
        (id.isNull() ? titles : ids).append("?");
    }
    const bool text = !titles.isEmpty() || filter.op == Filter::Contains || filter.op == Filter::StartsWith;
    if (!text) {
        for (const auto &value : filter.values)
            bindTo(value.typeId() == QMetaType::QByteArray ? value : QVariant(Id::fromText(value.toString()).bytes()));
        const auto list = c.sql + (ids.size() == 1 ? " = ?" : " IN (" + ids.join(", ") + ")");
        return filter.op == Filter::NotEqual ? "(" + c.sql + " IS NULL OR NOT " + list + ")" : list;
    }
    // By title or what else names one record alone, as a number: the ids of the records so called, found through their
    // own table once.
    const auto &target = c.field->target();
    const auto op = filter.op == Filter::NotEqual ? Filter::Equal : filter.op;
    QueryBuilder inner(target);
    auto condition = inner.comparison(Filter::compare(target.title().name, op, filter.values));
    for (const auto &field : target.fields)
        if ((op == Filter::Equal || op == Filter::In) && (field.is(Unique) || field.name == "number")
            && field.kind == FieldKind::Text && field.hasColumn() && &field != &target.title())
            condition += " OR " + inner.comparison(Filter::compare(field.name, op, filter.values));
    for (const auto &value : inner.m_values)
        bindTo(value);
    const auto list
        = c.sql + " IN (SELECT t0.id FROM " + target.name + " t0" + inner.m_joinSql + " WHERE " + condition + ")";
    return filter.op == Filter::NotEqual ? "(" + c.sql + " IS NULL OR NOT " + list + ")" : list;
}

/// By the names of what is linked, each by itself; found through the links once, however many records there are.
QByteArray QueryBuilder::memberComparison(const Filter &filter, const Column &c)
{
    auto found = c.field->members;
    const auto needle = foldText(filter.values.value(0).toString());
    if (filter.op == Filter::Contains) {
        bindTo(needle);
        found += " AND crm_contains(w.name, ?)";
    } else if (filter.op == Filter::StartsWith) {
        bindTo(QString::fromUtf8(needle));
        bindTo(QString::fromUtf8(needle) + QChar(0xffff));
        found += " AND crm_fold(w.name) BETWEEN ? AND ?";
    } else if (filter.op != Filter::IsNull && filter.op != Filter::IsNotNull) {
        for (const auto &value : filter.values)
            bindTo(value.toString());
        found += " AND w.name COLLATE NOCASE IN (" + QByteArrayList(filter.values.size(), "?").join(", ") + ')';
    }
    if (filter.op != Filter::NotEqual && filter.op != Filter::IsNull)
        return c.alias + ".id IN (" + found + ')';
    return '(' + c.alias + ".id IS NULL OR " + c.alias + ".id NOT IN (" + found + "))";
}

QByteArray QueryBuilder::comparison(const Filter &filter)
{
    auto c = column(filter.path);
    const bool hasMembers = c.field && !c.field->members.isEmpty();
    if (!hasMembers && filter.op == Filter::IsNull)
        return c.sql + " IS NULL";
    if (!hasMembers && filter.op == Filter::IsNotNull)
        return c.sql + " IS NOT NULL";
    if (filter.values.isEmpty() && filter.op != Filter::IsNull && filter.op != Filter::IsNotNull)
        throw Failure{{Error::Usage,
            QCoreApplication::translate("crm::Query", "The comparison of “%1” has no value.")
                .arg(QString::fromLatin1(filter.path))}};
    if (hasMembers)
        return memberComparison(filter, c);
    if (c.field && c.field->kind == FieldKind::Reference)
        return referenceComparison(filter, c);
    if (filter.op == Filter::Contains || filter.op == Filter::StartsWith) {
        const auto needle = foldText(filter.values.first().toString());
        if (filter.op == Filter::Contains) {
            bindTo(needle);
            return "crm_contains(" + c.sql + ", ?)";
        }
        bindTo(QString::fromUtf8(needle));
        bindTo(QString::fromUtf8(needle) + QChar(0xffff));
        return "crm_fold(" + c.sql + ") BETWEEN ? AND ?";
    }
    QVariantList stored;
    const bool money = c.field && c.field->kind == FieldKind::Money;
    for (const auto &value : filter.values)
        stored.append(c.field ? storedValue(*c.entity, *c.field, value)
                              : (filter.path.endsWith("rid") ? value
                                                             : QVariant(value.typeId() == QMetaType::QByteArray
                                                                     ? value.toByteArray()
                                                                     : Id::fromText(value.toString()).bytes())));
    if (money) // rows may have currencies of different digits: compare on one scale
        c.sql = "crm_scaled(" + c.sql + ", "
            + column(filter.path.left(filter.path.lastIndexOf('.') + 1) + c.field->currency).sql + ')';
    const QByteArray collate = c.field && c.field->kind == FieldKind::Text ? " COLLATE NOCASE" : "";
    if (filter.op == Filter::In && stored.size() > mostBound && stored.first().typeId() == QMetaType::QByteArray) {
        QByteArray all; // as one value
        all.reserve(stored.size() * 35 + 2);
        for (const auto &value : std::as_const(stored))
            all += (all.isEmpty() ? "[\"" : ",\"") + value.toByteArray().toHex() + '"';
        bindTo(QString::fromLatin1(all + ']'));
        return c.sql + " IN (SELECT crm_unhex(value) FROM json_each(?))";
    }
    if (filter.op == Filter::In) {
        for (const auto &value : stored)
            bindTo(value);
        return c.sql + collate + " IN (" + QByteArrayList(stored.size(), "?").join(", ") + ')';
    }
    bindTo(stored.first());
    return c.sql + symbol(filter.op) + '?' + collate;
}

QByteArray QueryBuilder::condition(const Filter &filter)
{
    QByteArrayList parts;
    switch (filter.kind) {
    case Filter::All:
        return "1";
    case Filter::Compare:
        return comparison(filter);
    case Filter::Not:
        return "NOT coalesce((" + condition(filter.parts.value(0)) + "), 0)";
    default:
        for (const auto &part : filter.parts)
            parts.append(condition(part));
        if (parts.isEmpty())
            return filter.kind == Filter::And ? "1" : "0";
        return '(' + parts.join(filter.kind == Filter::And ? " AND " : " OR ") + ')';
    }
}

QByteArray QueryBuilder::where(const Filter &filter)
{
    return filter.isAll() ? QByteArray() : " WHERE " + condition(filter);
}

} // namespace crm
