// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/rowcache.h"

namespace crm {

namespace {

constexpr int mostRequests = 2; // under way at once: more would only queue behind each other
constexpr int mostWanted = 384; // rows: what was scrolled past long ago is not worth fetching
constexpr int mostAtOnce = 128; // rows of one request
constexpr int reach = 64;       // rows fetched before and after those in sight: twenty turns of the wheel
constexpr int rest = 30;        // ms after which there is time for them

} // namespace

RowCache::RowCache(Store &store, const Entity &entity, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_entity(entity)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowCache::sendWanted);
    m_later.setSingleShot(true);
    m_later.setInterval(rest);
    connect(&m_later, &QTimer::timeout, this, &RowCache::sendBeside);
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
    m_beside.clear();
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
    const auto rid = rids.at(place);
    if (m_underWay.contains(rid) || (!m_wanted.isEmpty() && m_wanted.constLast() == rid) || m_wanted.contains(rid))
        return;
    m_wanted.append(rid);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_soon.isActive())
        m_soon.start(0);
}

bool RowCache::lookAt(const Rids &rids, qsizetype first, qsizetype last)
{
    const auto seen = rids.mid(first, last - first + 1);
    const auto absent = missing(seen);
    if (!absent.isEmpty() && m_requests < mostRequests)
        send(absent);
    const auto before = qMax<qsizetype>(0, first - reach);
    m_beside = missing(rids.mid(last + 1, reach)) + missing(rids.mid(before, first - before));
    // Who drags the scroll bar will not stay here: what lies beside is fetched once he rests.
    const bool isJump = absent.size() == seen.size();
    if (!m_beside.isEmpty() && (isJump || !m_later.isActive()))
        m_later.start();
    return std::all_of(seen.cbegin(), seen.cend(), [this](quint32 rid) { return m_rows.contains(rid); });
}

void RowCache::sendBeside()
{
    if (m_requests > 0)
        return m_later.start();
    const auto rids = missing(std::exchange(m_beside, {}));
    if (!rids.isEmpty())
        send(rids);
}

void RowCache::take(const QList<Row> &rows, Stamp stamp)
{
    if (stamp.paths != m_pathsVersion)
        return;
    for (const auto &row : rows)
        if (const auto *known = m_rows.object(row.rid); !known || known->version < stamp.version)
            m_rows.insert(row.rid, new ShownRow{.row = row, .version = stamp.version, .texts = {}});
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
        const auto begin = qMax<qsizetype>(0, m_wanted.size() - mostAtOnce);
        const auto rids = missing(m_wanted.mid(begin));
        m_wanted.resize(begin);
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
            takeAnswer(rids, rows ? *rows : QList<Row>(), version);
        }
        if (!rows)
            emit failed(rows.error());
        tellWaiting();
        emit arrived(rids);
        sendWanted();
    });
}

/// Rows that did not come are gone, or cannot be read: they are kept as empty, or they would be asked for for ever.
void RowCache::takeAnswer(const Rids &asked, const QList<Row> &rows, int version)
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
