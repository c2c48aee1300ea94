// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QJsonObject>

namespace crm {

/// A condition on records: a comparison of a field path with values, or a combination.
/// Paths reach through references: "stage.type". A path that ends in a reference compares with an
/// id, or with the title of the record it points at.
struct Filter
{
    enum Kind { All, And, Or, Not, Compare };
    enum Op {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        StartsWith,
        In,
        IsNull,
        IsNotNull
    };

    Kind kind = All;
    QList<Filter> parts = {}; ///< And, Or, Not
    QByteArray path = {};     ///< Compare
    Op op = Equal;
    QVariantList values = {}; ///< stored forms, or text to be read as the field's kind

    static Filter compare(QByteArray path, Op op, QVariantList values = {})
    {
        return {Compare, {}, std::move(path), op, std::move(values)};
    }
    static Filter equals(QByteArray path, QVariant value)
    {
        return compare(std::move(path), Equal, {std::move(value)});
    }
    static Filter refers(QByteArray path, const Id &id) { return compare(std::move(path), Equal, {id.bytes()}); }
    static Filter all(QList<Filter> parts);
    static Filter any(QList<Filter> parts) { return {Or, std::move(parts)}; }
    static Filter negated(Filter part) { return {Not, {std::move(part)}}; }
    bool isAll() const { return kind == All; }

    QJsonObject toJson() const;
    static Result<Filter> fromJson(const QJsonObject &json);
    bool operator==(const Filter &other) const; // not defaulted: QList asks for it before Filter is complete
};

struct Sort
{
    QByteArray path;
    bool descending = false;
    friend bool operator==(const Sort &, const Sort &) = default;
};

/// Which records, in which order; empty values last, whatever the direction.
struct Query
{
    const Entity *entity = nullptr;
    Filter filter = {};
    QList<Sort> sort = {}; ///< empty: the entity's own order
    int limit = -1;
    int offset = 0;
};

/// A sum over records: one row of results per combination of the groups.
struct Aggregate
{
    enum Bucket { None, Day, Month, Quarter, Year };
    enum Function { Count, Sum, Average, Minimum, Maximum };
    struct Group
    {
        QByteArray path;
        Bucket bucket = None; ///< Date and Instant: text "2026-11", "2026-Q4"; Instants in local time
    };
    struct Measure
    {
        Function function = Count;
        QByteArray path = {}; ///< unused by Count
    };
    const Entity *entity = nullptr;
    Filter filter = {};
    QList<Group> groups = {};
    QList<Measure> measures = {};
};

/// Cells of a result: one list per row, in the order of groups then measures, or of columns.
using Table = QList<QVariantList>;

/// Reads the text form of a filter, as the command line takes it:
/// `stage.type = won and (amount >= 1000 or organisation ~ "foods") and not closed_at is null`.
/// Operators: = != < <= > >= ~ (contains, ignoring case and accents) ^ (starts with) in (a, b),
/// is null, is not null. Error::Usage names the place that could not be read.
Result<Filter> parseFilter(const Entity &entity, const QString &text);

/// "-amount,name" -> Sorts. Error::Usage when a path does not exist.
Result<QList<Sort>> parseSort(const Entity &entity, const QString &text);

/// Follows a path over references. Null `field` when it does not exist. "id" and "rid" are known too.
struct PathEnd
{
    const Entity *entity = nullptr; ///< the entity that has the last field
    const Field *field = nullptr;
    bool isId = false;
};
PathEnd resolvePath(const Entity &entity, QByteArrayView path);
/// The field that a word of a path names: by its name or, of those that users have added, also by what they call it:
/// "Region", or "cf_region" for "cf_region_k3f9". Null when there is none or, of the latter, more than one.
const Field *fieldInPath(const Entity &entity, QByteArrayView word);

} // namespace crm
