// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncengine.h"

#include <algorithm>

// One operation may be more than the server bears: the rest must not wait for it.

namespace crm::sync {

namespace {

constexpr int mostRefusals = 3; // by a server that is only out of order for a while
/// Of one operation alone, while the server has taken no other since: it may break over whatever it gets.
constexpr int mostUnproved = 10;

} // namespace

/// After three attempts at a batch its half is sent, and so on at once, until the one that is left alone is put aside.
void SyncEngine::onPoison(const QString &problem)
{
    const auto batch = m_outbox.next();
    const auto sent = qMin(m_mostSent, batch.ops.size());
    const bool isSearching = m_mostSent < mostOps;
    const bool isAlone = sent <= 1;
    ++m_refusals;
    if (isAlone ? m_refusals < (m_isProved ? mostRefusals : mostUnproved) : !isSearching && m_refusals < mostRefusals) {
        keepSuspect();
        return backOff(problem);
    }
    m_refusals = 0;
    if (isAlone) {
        m_outbox.quarantine(m_sending.first);
        m_mostSent = mostOps;
        m_suspectUntil = 0;
        m_isProved = false;
        notify(tr("One change could not be sent: the server breaks over it. It is kept on this computer, all others go "
                  "on. Tell your administrator."));
    } else {
        m_mostSent = sent / 2;
        m_suspectUntil = m_sending.first + sent - 1;
    }
    keepSuspect();
    greet();
}

/// Who synchronises once at a time comes no further otherwise.
void SyncEngine::keepSuspect()
{
    const bool isNothing = m_refusals == 0 && m_mostSent == mostOps;
    const auto kept = QStringLiteral("%1 %2 %3 %4").arg(m_refusals).arg(m_mostSent).arg(m_suspectUntil).arg(m_isProved);
    m_tables.set(key::suspect, isNothing ? QVariant() : QVariant(kept));
}

void SyncEngine::recallSuspect()
{
    const auto kept = m_tables.value(key::suspect).toString().split(u' ');
    if (kept.size() < 3)
        return;
    m_refusals = kept.at(0).toInt();
    m_mostSent = std::clamp<qsizetype>(kept.at(1).toInt(), 1, mostOps);
    m_suspectUntil = kept.at(2).toLongLong();
    m_isProved = kept.value(3).toInt() != 0;
}

void SyncEngine::onTaken(qint64 last)
{
    const bool wasSuspect = m_refusals > 0 || m_mostSent != mostOps;
    m_refusals = 0;
    m_isProved = wasSuspect;
    if (last >= m_suspectUntil) { // the server was only out of order for a while
        m_mostSent = mostOps;
        m_isProved = false;
    }
    if (wasSuspect)
        keepSuspect();
}

} // namespace crm::sync
