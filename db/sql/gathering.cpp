// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/gathering.h"

#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "db/sql/summary.h"
#include "db/value/amountlimit.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace crm {

namespace {

/// In the order of SQLite: nothing, numbers, texts, bytes.
int rankOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Double:
        return 1;
    case QMetaType::QString:
        return 2;
    case QMetaType::QByteArray:
        return 3;
    default:
        return 0;
    }
}

bool isBefore(const QVariant &a, const QVariant &b)
{
    const auto rank = rankOf(a);
    if (rank != rankOf(b) || rank == 0)
        return rank < rankOf(b);
    if (rank == 1 && a.typeId() == QMetaType::LongLong && b.typeId() == QMetaType::LongLong)
        return a.toLongLong() < b.toLongLong();
    if (rank == 1)
        return a.toDouble() < b.toDouble();
    return (rank == 2 ? a.toString().toUtf8() : a.toByteArray())
        < (rank == 2 ? b.toString().toUtf8() : b.toByteArray());
}

/// The different values of one column, numbered as they come.
class Values
{
public:
    int numberOf(const Rows &row, int column)
    {
        const auto kind = row.kind(column);
        if (kind == Rows::Null)
            return number(m_null, [] { return QVariant(); });
        if (kind == Rows::Integer) {
            const auto value = row.integer(column);
            return number(m_integers[value], [&] { return QVariant(value); });
        }
        if (kind == Rows::Real) {
            const auto value = row.real(column);
            return number(m_reals[value], [&] { return QVariant(value); });
        }
        const auto bytes = row.view(column);
        // Rows come in the order of an index: the value is often that of the row before.
        if (kind == m_lastKind && bytes == m_last)
            return m_lastNumber;
        m_last = bytes.toByteArray();
        m_lastKind = kind;
        auto &known = kind == Rows::Text ? m_texts : m_blobs;
        m_lastNumber = number(
            known[m_last], [&] { return kind == Rows::Text ? QVariant(QString::fromUtf8(m_last)) : QVariant(m_last); });
        return m_lastNumber;
    }
    const QVariant &value(int number) const { return m_values.at(number); }
    /// By number, the place of each value among all of them in order.
    std::vector<int> places() const
    {
        std::vector<int> order(size_t(m_values.size()));
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return isBefore(m_values.at(a), m_values.at(b)); });
        std::vector<int> places(order.size());
        for (size_t i = 0; i < order.size(); ++i)
            places[size_t(order[i])] = int(i);
        return places;
    }

private:
    /// `known` counts from 1, so that 0 says that the value is new.
    template <typename F> int number(int &known, F value)
    {
        if (known == 0) {
            m_values.append(value());
            known = int(m_values.size());
        }
        return known - 1;
    }

    QList<QVariant> m_values;
    int m_null = 0;
    QHash<qint64, int> m_integers;
    QHash<double, int> m_reals;
    QHash<QByteArray, int> m_texts;
    QHash<QByteArray, int> m_blobs;
    QByteArray m_last;
    Rows::Kind m_lastKind = Rows::Null;
    int m_lastNumber = 0;
};

/// A sum as crm_sum() makes it: whole as long as all are, nothing when there is no value.
struct Sum
{
    __extension__ __int128 whole = 0;
    double real = 0;
    bool isReal = false;
    bool hasAny = false;

    void add(const Rows &row, int column)
    {
        const auto kind = row.kind(column);
        if (kind == Rows::Null)
            return;
        hasAny = true;
        isReal = isReal || kind != Rows::Integer;
        if (kind == Rows::Integer)
            whole += row.integer(column);
        else
            real += row.real(column);
    }
    QVariant value() const
    {
        if (!hasAny)
            return {};
        if (isReal)
            return real + double(whole);
        __extension__ constexpr auto most = __int128(mostSum);
        return qint64(std::clamp(whole, -most, most));
    }
};

/// One question: its groups as they are found, each with its count and sums.
class Gathered
{
public:
    Gathered(const GatheredColumns &columns)
        : m_columns(columns)
        , m_sums(std::count_if(columns.measures.cbegin(), columns.measures.cend(), [](int c) { return c >= 0; }))
    {
        if (columns.groups.isEmpty())
            m_cellOf[0] = addCell({}); // without groups there is an answer also when there are no records
    }

    void add(const Rows &row, const std::vector<int> &numbers)
    {
        int at = 0;
        for (const auto column : m_columns.groups) { // a step down a tree for each group
            auto &next = m_steps[(quint64(quint32(at)) << 32) | quint32(numbers[size_t(column)])];
            if (next == 0) {
                next = int(m_cellOf.size());
                m_cellOf.push_back(-1);
            }
            at = next;
        }
        auto &cell = m_cellOf[size_t(at)];
        if (cell < 0)
            cell = addCell(numbers);
        ++m_counts[size_t(cell)];
        auto *sum = m_values.data() + size_t(cell) * size_t(m_sums);
        for (const auto column : m_columns.measures)
            if (column >= 0)
                (sum++)->add(row, column);
    }

    Table table(const QList<Values> &values) const
    {
        std::vector<std::vector<int>> places;
        for (const auto column : m_columns.groups)
            places.push_back(values.at(column).places());
        const auto width = size_t(m_columns.groups.size());
        std::vector<size_t> order(m_counts.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            for (size_t g = 0; g < width; ++g) {
                const auto left = places[g][size_t(m_keys[a * width + g])];
                const auto right = places[g][size_t(m_keys[b * width + g])];
                if (left != right)
                    return left < right;
            }
            return false;
        });
        Table table;
        table.reserve(qsizetype(order.size()));
        for (const auto cell : order) {
            QVariantList line;
            for (size_t g = 0; g < width; ++g)
                line.append(values.at(m_columns.groups.at(qsizetype(g))).value(m_keys[cell * width + g]));
            const auto *sum = m_values.data() + cell * size_t(m_sums);
            for (const auto column : m_columns.measures)
                line.append(column < 0 ? QVariant(m_counts[cell]) : (sum++)->value());
            table.append(line);
        }
        return table;
    }

private:
    int addCell(const std::vector<int> &numbers)
    {
        for (const auto column : m_columns.groups)
            m_keys.push_back(numbers[size_t(column)]);
        m_counts.push_back(0);
        m_values.resize(m_values.size() + size_t(m_sums));
        return int(m_counts.size()) - 1;
    }

    GatheredColumns m_columns;
    qsizetype m_sums;
    QHash<quint64, int> m_steps;   ///< by node and number of a value
    std::vector<int> m_cellOf{-1}; ///< by node; none: −1
    std::vector<int> m_keys;       ///< numbers of the values of each cell, as many as there are groups
    std::vector<qint64> m_counts;
    std::vector<Sum> m_values; ///< of each cell, one for each measure that is a sum
};

} // namespace

bool isGatherable(const Aggregate &question)
{
    return std::all_of(question.measures.cbegin(), question.measures.cend(), [](const auto &m) {
        return (m.function == Aggregate::Count && m.path.isEmpty()) || m.function == Aggregate::Sum;
    }) && !summaryFor(question);
}

QList<Table> readGathered(Connection &c, const QList<Aggregate> &questions)
{
    QList<GatheredColumns> columns;
    const auto statement = QueryBuilder::gathered(questions, columns);
    std::vector<Gathered> gathered(columns.cbegin(), columns.cend());
    auto rows = c.exec(statement.sql, statement.values);
    QList<Values> values(rows.columns());
    std::vector<bool> isGroup(size_t(values.size()));
    for (const auto &one : std::as_const(columns))
        for (const auto column : one.groups)
            isGroup[size_t(column)] = true;
    std::vector<int> numbers(size_t(values.size()));
    auto *const known = values.data();
    while (rows.next()) {
        for (size_t i = 0; i < numbers.size(); ++i)
            if (isGroup[i])
                numbers[i] = known[i].numberOf(rows, int(i));
        for (auto &one : gathered)
            one.add(rows, numbers);
    }
    QList<Table> tables;
    for (const auto &one : gathered)
        tables.append(one.table(values));
    return tables;
}

/// Every expression once, however many questions need it.
Statement QueryBuilder::gathered(const QList<Aggregate> &questions, QList<GatheredColumns> &places)
{
    QueryBuilder b(*questions.first().entity);
    QByteArrayList columns;
    const auto place = [&](const QByteArray &sql) {
        if (const auto known = columns.indexOf(sql); known >= 0)
            return int(known);
        columns.append(sql);
        return int(columns.size()) - 1;
    };
    for (const auto &question : questions) {
        GatheredColumns own;
        for (const auto &g : question.groups) {
            const auto c = b.column(g.path);
            own.groups.append(place(c.field ? bucketed(c.sql, *c.field, g.bucket) : c.sql));
        }
        for (const auto &m : question.measures)
            own.measures.append(m.function == Aggregate::Count ? -1 : place(b.column(m.path).sql));
        places.append(own);
    }
    if (columns.isEmpty())
        columns.append("1");
    const auto where = b.where(questions.first().filter);
    return {"SELECT " + columns.join(", ") + b.from() + where, b.m_values};
}

} // namespace crm
