// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/rowcache.h"

namespace crm {

namespace {

constexpr int mostRequests = 2; // under way at once: more would only queue behind each other
constexpr int mostWanted = 6;   // pages: what was scrolled past long ago is not worth fetching

} // namespace

RowCache::RowCache(Store &store, const Entity &entity, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_entity(entity)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowCache::sendWanted);
}

void RowCache::setPaths(const QByteArrayList &paths)
{
    m_paths = paths;
    ++m_pathsVersion;
    clear();
}

void RowCache::clear()
{
    m_rows.clear();
    m_wanted.clear();
    m_underWay.clear();
    ++m_version;
    tellWaiting();
}

Rids RowCache::missing(const Rids &rids) const
{
    Rids result;
    for (const auto rid : rids) {
        const auto *known = m_rows.object(rid);
        if ((!known || !isFresh(*known)) && !m_underWay.contains(rid))
            result.append(rid);
    }
    return result;
}

void RowCache::want(const Rids &rids, qsizetype place)
{
    if (m_underWay.contains(rids.at(place)))
        return;
    const auto first = place - place % pageSize;
    for (const auto &page : m_wanted)
        if (page.contains(rids.at(place)))
            return;
    m_wanted.append(rids.mid(first, pageSize));
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_soon.isActive())
        m_soon.start(0);
}

void RowCache::require(const Rids &rids, std::function<void()> then)
{
    const auto absent = missing(rids);
    if (!absent.isEmpty())
        send(absent);
    if (isWaitedFor(rids))
        m_waiting.append({rids, std::move(then)});
    else
        then();
}

bool RowCache::isWaitedFor(const Rids &rids) const
{
    return std::any_of(rids.cbegin(), rids.cend(), [this](quint32 rid) { return m_underWay.contains(rid); });
}

/// Calls those whose rows have all come; what they do may ask for more.
void RowCache::tellWaiting()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (isWaitedFor(m_waiting[i].first)) {
            ++i;
            continue;
        }
        const auto then = m_waiting.takeAt(i).second;
        then();
    }
}

void RowCache::sendWanted()
{
    while (!m_wanted.isEmpty() && m_requests < mostRequests) {
        const auto rids = missing(m_wanted.takeLast());
        if (!rids.isEmpty())
            send(rids);
    }
}

void RowCache::send(const Rids &rids)
{
    ++m_requests;
    for (const auto rid : rids)
        m_underWay.insert(rid);
    const auto version = m_version;
    const auto pathsVersion = m_pathsVersion;
    m_store.rows(m_entity, m_paths, rids).then(this, [=, this](const Result<QList<Row>> &rows) {
        --m_requests;
        if (pathsVersion == m_pathsVersion) {
            for (const auto rid : rids)
                m_underWay.remove(rid);
            take(rids, rows ? *rows : QList<Row>(), version);
        }
        if (!rows)
            emit failed(rows.error());
        tellWaiting();
        emit arrived();
        sendWanted();
    });
}

/// Rows that did not come are gone, or cannot be read: they are kept as empty, or they would be asked for for ever.
void RowCache::take(const Rids &asked, const QList<Row> &rows, int version)
{
    for (const auto rid : asked)
        if (!m_rows.contains(rid))
            m_rows.insert(rid, new ShownRow{.row = {}, .version = version, .texts = {}});
    for (const auto &row : rows)
        m_rows.insert(row.rid, new ShownRow{.row = row, .version = version, .texts = {}});
    for (const auto rid : asked)
        if (auto *known = m_rows.object(rid))
            known->version = version;
}

} // namespace crm
