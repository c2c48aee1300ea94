// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/queries.h"

#include <QHash>

namespace crm {

namespace {

constexpr int mostKept = 300; // shapes of questions, per thread

/// What a question is apart from the ids in it: pages ask the same about one customer after the other.
class Shape
{
public:
    Shape(const Query &query, const QByteArrayList &paths)
    {
        m_key.reserve(256);
        m_key += query.entity->name;
        for (const auto &path : paths)
            m_key += '\n' + path;
        for (const auto &sort : query.sort)
            m_key += (sort.descending ? "\t-" : "\t+") + sort.path;
        m_key += '\r' + QByteArray::number(query.limit) + ' ' + QByteArray::number(query.offset);
        add(query.filter);
    }

    bool isKnown() const { return m_isPlain; } ///< it can be told apart by the key
    const QByteArray &key() const { return m_key; }
    const QVariantList &ids() const { return m_ids; }

private:
    void add(const Filter &filter)
    {
        m_key += char('0' + filter.kind);
        for (const auto &part : filter.parts)
            add(part);
        if (filter.kind == Filter::Compare) {
            m_key += char('a' + filter.op) + filter.path;
            for (const auto &value : filter.values)
                add(value);
        }
        m_key += ';';
    }
    void add(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QByteArray && value.toByteArray().size() == 16) {
            m_key += '?';
            m_ids.append(value);
        } else if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::LongLong) {
            const auto text = value.toString().toUtf8();
            m_key += (value.typeId() == QMetaType::QString ? '"' : '#') + QByteArray::number(text.size()) + ' ' + text;
        } else {
            m_isPlain = false;
        }
    }

    QByteArray m_key;
    QVariantList m_ids;
    bool m_isPlain = true;
};

struct Kept
{
    Statement statement;
    QList<qsizetype> places; ///< of the ids among the values
};

/// Nothing when it cannot be told where the ids went.
std::optional<Kept> keep(const Statement &statement, const QVariantList &ids)
{
    Kept kept{statement};
    for (qsizetype i = 0; i < statement.values.size(); ++i)
        if (statement.values[i].typeId() == QMetaType::QByteArray)
            kept.places.append(i);
    if (kept.places.size() != ids.size())
        return std::nullopt;
    for (qsizetype i = 0; i < ids.size(); ++i)
        if (statement.values[kept.places[i]] != ids[i])
            return std::nullopt;
    return kept;
}

} // namespace

/// Building the text of a statement costs more than a small answer: it is done once for each shape of question.
Statement QueryBuilder::rows(const Query &query, const QByteArrayList &paths)
{
    thread_local QHash<QByteArray, Kept> known;
    const Shape shape(query, paths);
    if (!shape.isKnown())
        return buildRows(query, paths);
    if (const auto found = known.constFind(shape.key()); found != known.cend()) {
        auto statement = found->statement;
        for (qsizetype i = 0; i < shape.ids().size(); ++i)
            statement.values[found->places[i]] = shape.ids()[i];
        return statement;
    }
    const auto statement = buildRows(query, paths);
    if (known.size() >= mostKept)
        known.clear();
    if (auto kept = keep(statement, shape.ids()))
        known.insert(shape.key(), std::move(*kept));
    return statement;
}

} // namespace crm
