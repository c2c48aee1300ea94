// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/query.h"

namespace crm {

class Rows;

/// SQL text and its bindings.
struct Statement
{
    QByteArray sql;
    QVariantList values;
};

/// Where a question finds its groups and measures among the columns of a reading; counts: −1.
struct GatheredColumns
{
    QList<int> groups = {};
    QList<int> measures = {};
};

/// Turns queries over descriptions into SQL. Thrown Failure (Error::Usage) names a wrong path or value.
class QueryBuilder
{
public:
    explicit QueryBuilder(const Entity &entity)
        : m_entity(entity)
    {
    }

    /// SELECT rid … in the query's order.
    static Statement rids(const Query &query);
    /// The first of the same, read in the order of an index and tried against the filter one by one: at once there when
    /// many records pass it, slow when few do. Fewer than asked for when sorted by a reference: those without one come
    /// after. Empty text: no index holds this order, or nothing would be won.
    static Statement ridsByWalk(const Query &query);
    /// The same by finding what passes the filter and putting that in order: good when few records do. Empty text:
    /// rids() does so already.
    static Statement ridsByFilter(const Query &query);
    /// The same in no order.
    static Statement membersOf(const Query &query);
    static Statement count(const Query &query);
    /// One row per record: rid, id, then one value per path (references: the title of what they point at).
    static Statement rows(const Query &query, const QByteArrayList &paths);
    /// The same for at least `count` given rids (what is not bound finds nothing), in no particular order.
    static Statement rowsOf(const Entity &entity, const QByteArrayList &paths, qsizetype count);
    static Statement aggregate(const Aggregate &aggregate);
    /// What the questions need of each record that the first one's filter lets through.
    static Statement gathered(const QList<Aggregate> &questions, QList<GatheredColumns> &columns);
    /// SELECT of whole records: rid, id, every declared field in order.
    static QByteArray recordColumns(const Entity &entity);
    /// The same with null for computed fields.
    static QByteArray storedColumns(const Entity &entity);

private:
    static constexpr const char *root = "t0"; ///< alias of the entity's table
    static QByteArray limits(const Query &query);
    static Statement ridsByReferred(const Query &query);
    static Statement buildRows(const Query &query, const QByteArrayList &paths);
    static QByteArray bucketed(const QByteArray &column, const Field &field, Aggregate::Bucket bucket);
    struct Column
    {
        QByteArray sql;
        const Entity *entity = nullptr;
        const Field *field = nullptr; ///< null: id or rid
        QByteArray alias = {};        ///< of the table it is read from
    };
    Column column(QByteArrayView path);      ///< stored value
    QByteArray display(QByteArrayView path); ///< title for references
    QByteArray condition(const Filter &filter);
    QByteArray comparison(const Filter &filter);
    QByteArray referenceComparison(const Filter &filter, const Column &column);
    QByteArray memberComparison(const Filter &filter, const Column &column);
    QByteArray order(const QList<Sort> &sort);
    QByteArray from() const;
    QByteArray where(const Filter &filter);
    QByteArray join(const QByteArray &alias, const Field &field);
    void bindTo(const QVariant &value) { m_values.append(value); }

    const Entity &m_entity;
    QList<std::pair<QByteArray, QByteArray>> m_joins; ///< "t0.stage" -> alias
    QByteArray m_source;                              ///< what is read instead of the entity's table; empty: that
    QByteArray m_joinSql;
    QVariantList m_values;
};

/// The record of a row that recordColumns() or storedColumns() asked for.
Record recordOf(const Rows &row, const Entity &entity);

/// The value in stored form: text is read as the field's kind (ISO dates, decimal amounts, choice codes
/// or labels, true/false). Throws Failure.
QVariant storedValue(const Entity &entity, const Field &field, const QVariant &value);

} // namespace crm
