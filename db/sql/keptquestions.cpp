// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/queries.h"

#include <QHash>
#include <QVarLengthArray>

namespace crm {

namespace {

constexpr int mostKept = 300; // shapes of questions, per thread

/// What a question is apart from the ids in it: pages ask the same about one customer after the other. Written without
/// asking for memory, or telling two questions apart would cost as much as their answers.
class Shape
{
public:
    Shape(const Query &query, const QByteArrayList &paths)
    {
        put(query.entity->name);
        for (const auto &path : paths) {
            put('\n');
            put(path);
        }
        for (const auto &sort : query.sort) {
            put(sort.descending ? "\t-" : "\t+");
            put(sort.path);
        }
        put('\r');
        putNumber(query.limit);
        putNumber(query.offset);
        add(query.filter);
    }

    bool isKnown() const { return m_isPlain; } ///< it can be told apart by the key
    QByteArray key() const { return QByteArray::fromRawData(m_key.constData(), m_key.size()); } ///< while this lives
    const QVarLengthArray<QVariant, 4> &ids() const { return m_ids; }

private:
    void put(char c) { m_key.append(c); }
    void put(QByteArrayView text) { m_key.append(text.data(), text.size()); }
    void putNumber(qint64 number) { m_key.append(reinterpret_cast<const char *>(&number), sizeof number); }
    void add(const Filter &filter)
    {
        put(char('0' + filter.kind));
        for (const auto &part : filter.parts)
            add(part);
        if (filter.kind == Filter::Compare) {
            put(char('a' + filter.op));
            put(filter.path);
            for (const auto &value : filter.values)
                add(value);
        }
        put(';');
    }
    void add(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QByteArray && value.toByteArray().size() == 16) {
            put('?');
            m_ids.append(value);
        } else if (value.typeId() == QMetaType::QString) {
            const auto text = value.toString();
            put('"');
            putNumber(text.size());
            put({reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(QChar))});
        } else if (value.typeId() == QMetaType::LongLong) {
            put('#');
            putNumber(value.toLongLong());
        } else {
            m_isPlain = false;
        }
    }

    QVarLengthArray<char, 1024> m_key;
    QVarLengthArray<QVariant, 4> m_ids;
    bool m_isPlain = true;
};

struct Kept
{
    Statement statement;
    QList<qsizetype> places; ///< of the ids among the values
};

/// Nothing when it cannot be told where the ids went.
template <typename Ids> std::optional<Kept> keep(const Statement &statement, const Ids &ids)
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
        known.insert(QByteArray(shape.key().constData(), shape.key().size()), std::move(*kept)); // to keep
    return statement;
}

} // namespace crm
