// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/rowquery.h"

#include "db/search/search.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace crm {

namespace {

constexpr int pause = 40;      // ms: a burst of commits leads to one question
constexpr int firstNames = 60; // rows of the first screen while typing

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

void RowQuery::ask(const Terms &terms)
{
    if (terms.filter != m_terms.filter || terms.sort != m_terms.sort)
        m_base.reset();
    m_terms = terms;
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
    m_isFresh = fresh;
    const auto sequence = ++m_sequence;
    if (!m_terms.text.isEmpty() && hasNames())
        return isByName() ? askNames(sequence, fresh) : askBoth(sequence, fresh);
    if (m_base && m_terms.text.isEmpty())
        return finish(sequence, *m_base, fresh);
    askStore(sequence, fresh);
}

/// The search holds its hits in name order already: the first screen comes before all hits are collected.
void RowQuery::askNames(int sequence, bool fresh)
{
    if (fresh) {
        m_search->names(m_entity, m_terms.text, firstNames, m_cancel)
            .then(this, [this, sequence](const Result<Rids> &rids) {
                if (isCurrent(sequence) && m_asking && rids)
                    emit found(*rids, rids->size() < firstNames, true);
            });
    }
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
    auto beginning = query();
    beginning.limit = firstRows;
    if (fresh) {
        m_store.find(beginning, m_cancel).then(this, [this, sequence](const Result<Rids> &rids) {
            if (isCurrent(sequence) && m_asking && rids)
                emit found(*rids, rids->size() < firstRows, true);
        });
    }
    m_store.find(query(), m_cancel).then(this, [this, sequence, fresh](const Result<Rids> &rids) {
        if (isCurrent(sequence) && rids && m_terms.text.isEmpty() && !m_stale)
            m_base = *rids;
        finish(sequence, rids, fresh);
    });
}

void RowQuery::finish(int sequence, const Result<Rids> &rids, bool fresh)
{
    if (!isCurrent(sequence))
        return;
    m_asking = false;
    if (rids)
        emit found(*rids, true, fresh);
    else if (rids.error().code != Error::Cancelled)
        emit failed(rids.error());
    if (std::exchange(m_stale, false))
        m_pause.start();
}

} // namespace crm
