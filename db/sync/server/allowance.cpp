// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/allowance.h"

namespace crm::sync {

constexpr qsizetype mostBuckets = 100000;
constexpr int freeFailures = 3;             // everybody mistypes
constexpr qint64 firstDelay = 2000;         // ms
constexpr qint64 longestDelay = 15 * 60000; // ms
constexpr int mostDoublings = 10;
constexpr qint64 failuresKept = 4 * 3600000; // ms

Allowance::Bucket &Allowance::filled(const QByteArray &who, qint64 nowMs)
{
    // Whoever sends from many addresses must not fill the memory. Full buckets tell nothing; should none be full, all
    // are forgotten.
    if (m_buckets.size() > mostBuckets) {
        erase_if(m_buckets, [&](const auto &it) {
            return it.value().left + double(nowMs - it.value().at) / 1000 * m_perSecond >= m_most;
        });
        if (m_buckets.size() > mostBuckets)
            m_buckets.clear();
    }
    auto &bucket = m_buckets[who];
    const auto gained = bucket.at == 0 ? m_most : double(nowMs - bucket.at) / 1000 * m_perSecond;
    bucket.left = qMin(m_most, bucket.left + qMax(0.0, gained));
    bucket.at = nowMs;
    return bucket;
}

bool Allowance::take(const QByteArray &who, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    auto &bucket = filled(who, nowMs);
    if (bucket.left < 1)
        return false;
    bucket.left -= 1;
    return true;
}

bool Allowance::isLeft(const QByteArray &who, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    return filled(who, nowMs).left >= 1;
}

qint64 Delays::left(const QByteArray &who, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    const auto until = m_failures.value(who).until;
    // A clock that went back must not shut anybody out for longer.
    return until > nowMs && until - nowMs <= longestDelay ? until - nowMs : 0;
}

void Delays::failed(const QByteArray &who, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_failures.size() > mostBuckets) {
        erase_if(m_failures, [&](const auto &it) { return it.value().until < nowMs; });
        if (m_failures.size() > mostBuckets)
            m_failures.clear();
    }
    auto &failures = m_failures[who];
    if (nowMs - failures.until > failuresKept)
        failures = {};
    ++failures.count;
    const auto doublings = qBound(0, failures.count - freeFailures, mostDoublings);
    failures.until = failures.count < freeFailures ? nowMs : nowMs + qMin(longestDelay, firstDelay << doublings);
}

void Delays::succeeded(const QByteArray &who)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(who);
}

} // namespace crm::sync
