// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/rowquery.h"

#include "db/search/search.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace crm {

namespace {

constexpr int pause = 40;         // ms: a burst of commits leads to one question
constexpr int afterPainting = 10; // ms

/// The rows of `base` that are among `names`, in the order of `base`. 1M rows: about 4 ms.
Rids intersection(const Rids &base, const Rids &names)
{
    if (names.isEmpty())
        return {};
    std::vector<bool> isNamed(size_t(*std::max_element(names.cbegin(), names.cend())) + 1);
    for (const auto rid : names)
        isNamed[rid] = true;
    Rids both;
    both.reserve(qMin(base.size(), names.size()));
    for (const auto rid : base)
        if (rid < isNamed.size() && isNamed[rid])
            both.append(rid);
    return both;
}

} // namespace

RowQuery::RowQuery(Store &store, Search *search, const Entity &entity, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_search(search)
    , m_entity(entity)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RowQuery::refresh);
}

bool RowQuery::hasNames() const
{
    return m_search
        && std::any_of(m_entity.fields.cbegin(), m_entity.fields.cend(), [](const Field &f) { return f.is(Named); });
}

bool RowQuery::isByName() const
{
    const auto &title = m_entity.title().name;
    const auto byTitle = m_terms.sort.isEmpty() ? m_entity.sortField.isEmpty() || m_entity.sortField == title
                                                : m_terms.sort == QList<Sort>{{title, false}};
    return m_terms.filter.isAll() && byTitle;
}

Query RowQuery::query() const
{
    auto filter = m_terms.filter;
    if (!m_terms.text.isEmpty() && !hasNames())
        filter = Filter::all({filter, Filter::compare(m_entity.title().name, Filter::Contains, {m_terms.text})});
    return {&m_entity, filter, m_terms.sort};
}

void RowQuery::ask(const Terms &terms, const QByteArrayList &paths)
{
    if (terms.filter != m_terms.filter || terms.sort != m_terms.sort)
        m_base.reset();
    m_terms = terms;
    m_paths = paths;
    start(true);
}

void RowQuery::refresh()
{
    m_base.reset();
    if (m_asking || m_pause.isActive()) {
        m_stale = true;
        return;
    }
    start(false);
}

void RowQuery::start(bool fresh)
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_asking = true;
    m_askedRows = m_firstRows;
    const auto sequence = ++m_sequence;
    if (!m_terms.text.isEmpty() && hasNames())
        return isByName() ? askNames(sequence, fresh) : askBoth(sequence, fresh);
    if (m_base && m_terms.text.isEmpty())
        return finish(sequence, *m_base, fresh);
    askStore(sequence, fresh);
}

/// Shows the first rows; the others are asked for once these are painted, so that nothing competes with that.
void RowQuery::onFirst(
    int sequence, const Result<QList<Row>> &rows, void (RowQuery::*askRest)(int sequence, bool fresh))
{
    if (!isCurrent(sequence))
        return;
    if (!rows)
        return finish(sequence, rows.error(), true);
    FoundRows first{.cells = *rows, .isComplete = rows->size() < m_askedRows, .isFresh = true};
    for (const auto &row : *rows)
        first.rids.append(row.rid);
    if (first.isComplete)
        return conclude(first);
    emit found(first);
    QTimer::singleShot(afterPainting, this, [this, sequence, askRest] {
        if (isCurrent(sequence))
            (this->*askRest)(sequence, true);
    });
}

/// The search holds its hits in name order already: the first screen comes before all hits are collected.
void RowQuery::askNames(int sequence, bool fresh)
{
    if (!fresh)
        return askAllNames(sequence, fresh);
    m_search->firstRows(m_entity, m_terms.text, m_paths, m_askedRows, m_cancel)
        .then(this,
            [this, sequence](const Result<QList<Row>> &rows) { onFirst(sequence, rows, &RowQuery::askAllNames); });
}

void RowQuery::askAllNames(int sequence, bool fresh)
{
    m_search->names(m_entity, m_terms.text, -1, m_cancel).then(this, [this, sequence, fresh](const Result<Rids> &rids) {
        finish(sequence, rids, fresh);
    });
}

void RowQuery::askBoth(int sequence, bool fresh)
{
    if (m_base)
        return narrow(sequence, fresh, *m_base);
    m_store.find(query(), m_cancel).then(this, [this, sequence, fresh](const Result<Rids> &base) {
        if (!isCurrent(sequence))
            return;
        if (!base)
            return finish(sequence, base, fresh);
        m_base = *base;
        narrow(sequence, fresh, *base);
    });
}

void RowQuery::narrow(int sequence, bool fresh, const Rids &base)
{
    m_search->names(m_entity, m_terms.text, -1, m_cancel)
        .then(QtFuture::Launch::Async,
            [base](const Result<Rids> &names) -> Result<Rids> {
                return names ? Result<Rids>(intersection(base, *names)) : names;
            })
        .then(this, [this, sequence, fresh](const Result<Rids> &rids) { finish(sequence, rids, fresh); });
}

void RowQuery::askStore(int sequence, bool fresh)
{
    if (!fresh)
        return askAllOfStore(sequence, fresh);
    auto beginning = query();
    beginning.limit = m_askedRows;
    m_store.select(beginning, m_paths, m_cancel).then(this, [this, sequence](const Result<QList<Row>> &rows) {
        onFirst(sequence, rows, &RowQuery::askAllOfStore);
    });
}

void RowQuery::askAllOfStore(int sequence, bool fresh)
{
    m_store.find(query(), m_cancel).then(this, [this, sequence, fresh](const Result<Rids> &rids) {
        finish(sequence, rids, fresh);
    });
}

void RowQuery::finish(int sequence, const Result<Rids> &rids, bool fresh)
{
    if (!isCurrent(sequence))
        return;
    if (rids)
        return conclude({.rids = *rids, .isComplete = true, .isFresh = fresh});
    m_asking = false;
    if (rids.error().code != Error::Cancelled)
        emit failed(rids.error());
    if (std::exchange(m_stale, false))
        m_pause.start();
}

void RowQuery::conclude(const FoundRows &rows)
{
    m_asking = false;
    if (m_terms.text.isEmpty() && !m_stale)
        m_base = rows.rids;
    emit found(rows);
    if (std::exchange(m_stale, false))
        m_pause.start();
}

} // namespace crm
