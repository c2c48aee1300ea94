// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/referencemodel.h"

#include "db/search/search.h"
#include "db/value/fold.h"
#include "models/record/fieldformat.h"
#include "models/record/recordtablemodel.h"

#include <algorithm>
#include <utility>

namespace crm {

QByteArrayList distinguishingPaths(const Entity &entity)
{
    QByteArrayList paths;
    for (const auto &f : entity.fields) {
        const bool tells = f.kind == FieldKind::Text || f.kind == FieldKind::Reference;
        if (tells && f.is(Listed) && !f.is(Hidden) && &f != &entity.title() && paths.size() < 2)
            paths.append(f.name);
    }
    return paths;
}

/// How well a title answers what was typed: it begins with it, one of its words does, it holds it, or something else of
/// the record does, such as the name of its company.
static int rankOf(const QString &title, const QString &typed)
{
    const auto name = foldText(title);
    const auto wanted = foldText(typed);
    if (name.startsWith(wanted))
        return 0;
    if (name.contains(' ' + wanted))
        return 1;
    return name.contains(wanted) ? 2 : 3;
}

ReferenceModel::ReferenceModel(Store &store, Search *search, const Entity &target, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_search(search)
    , m_target(target)
    , m_paths(distinguishingPaths(target))
{
    m_paths.prepend(target.title().name);
}

bool ReferenceModel::hasNames() const
{
    return m_search
        && std::any_of(m_target.fields.cbegin(), m_target.fields.cend(), [](const Field &f) { return f.is(Named); });
}

void ReferenceModel::setText(const QString &text)
{
    m_text = text.trimmed();
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_asking = true;
    m_found.clear();
    ask(++m_sequence, 0);
}

/// What is preferred, filter after filter, then whatever else there is.
void ReferenceModel::ask(int sequence, qsizetype filter)
{
    if (filter == m_preferred.size() || m_found.size() >= most)
        return askAll(sequence);
    QList<Filter> parts{m_preferred.at(filter)};
    if (!m_text.isEmpty())
        parts.append(Filter::compare(m_target.title().name, Filter::Contains, {m_text}));
    m_store.selectNow({.entity = &m_target, .filter = Filter::all(parts), .limit = most}, m_paths)
        .then(this, [this, sequence, filter](const Result<QList<Row>> &rows) {
            if (sequence != m_sequence)
                return;
            add(rows);
            ask(sequence, filter + 1);
        });
}

void ReferenceModel::askAll(int sequence)
{
    if (m_text.isEmpty() || !hasNames()) {
        Query query{.entity = &m_target, .limit = most};
        if (!m_text.isEmpty())
            query.filter = Filter::compare(m_target.title().name, Filter::Contains, {m_text});
        m_store.selectNow(query, m_paths).then(this, [this, sequence](const Result<QList<Row>> &rows) {
            take(sequence, rows);
        });
        return;
    }
    constexpr int mostLooked = 60; // the best of them come first, whatever their place in the alphabet
    m_search->names(m_target, m_text, mostLooked, m_cancel).then(this, [this, sequence](const Result<Rids> &rids) {
        if (sequence != m_sequence || !rids)
            return take(sequence, QList<Row>());
        m_store.rows(m_target, m_paths, *rids).then(this, [this, sequence](const Result<QList<Row>> &rows) {
            auto best = rows ? *rows : QList<Row>();
            std::stable_sort(best.begin(), best.end(), [this](const Row &a, const Row &b) {
                return rankOf(a.cells.value(0).toString(), m_text) < rankOf(b.cells.value(0).toString(), m_text);
            });
            take(sequence, best);
        });
    });
}

/// Those that are not among them yet.
void ReferenceModel::add(const Result<QList<Row>> &rows)
{
    for (const auto &row : rows ? *rows : QList<Row>())
        if (m_found.size() < most
            && std::none_of(m_found.cbegin(), m_found.cend(), [&row](const Row &known) { return known.id == row.id; }))
            m_found.append(row);
}

void ReferenceModel::take(int sequence, const Result<QList<Row>> &rows)
{
    if (sequence != m_sequence)
        return;
    m_asking = false;
    add(rows);
    beginResetModel();
    m_rows = std::exchange(m_found, {});
    endResetModel();
    emit answered();
}

Id ReferenceModel::idAt(int row) const
{
    return m_rows.value(row).id;
}

QString ReferenceModel::titleAt(int row) const
{
    return m_rows.value(row).cells.value(0).toString();
}

int ReferenceModel::exactRow(const QString &title) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (titleAt(row).compare(title.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            return -1;
        found = row;
    }
    return found;
}

QVariant ReferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    QStringList more;
    for (qsizetype i = 1; i < row.cells.size(); ++i)
        if (const auto text = row.cells[i].toString(); !text.isEmpty())
            more.append(text);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return titleAt(index.row());
    case Qt::UserRole:
        return QVariant::fromValue(row.id);
    case Qt::AccessibleTextRole:
        return QString((QStringList(titleAt(index.row())) + more).join(QStringLiteral(", ")));
    case roles::Subtitle:
        return more.join(QStringLiteral(" · "));
    case roles::AvatarKey:
        return row.id.text();
    case roles::AvatarName:
        return titleAt(index.row());
    case roles::IsSquare:
        return isSquare(m_target);
    default:
        return {};
    }
}

} // namespace crm
