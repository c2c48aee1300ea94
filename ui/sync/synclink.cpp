// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/synclink.h"

#include "db/entities/syncconflict.h"
#include "db/entities/user.h"
#include "db/store/store.h"
#include "models/review/introduction.h"
#include "models/review/reviewlist.h"

namespace crm {

SyncLink::SyncLink(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_service(store.path(), sync::SyncService::Watch)
{
    connect(&m_service, &sync::SyncService::known, this, [this](const sync::Membership &membership) {
        m_membership = membership;
        m_isKnown = true;
        m_store.setRole(membership.role);
        emit changed();
        if (!membership.isMember() && std::exchange(m_removesWhenLeft, false))
            emit removalRequested(false);
    });
    connect(&m_service, &sync::SyncService::changed, this, &SyncLink::onStatus);
    connect(&m_service, &sync::SyncService::joined, this, &SyncLink::onJoined);
    connect(&m_service, &sync::SyncService::pendingListed, this, [this](const QList<sync::PendingChange> &changes) {
        m_pending = changes;
        emit pendingChanged();
    });
    connect(&store, &Store::userChanged, this, &SyncLink::countConflicts);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(SyncConflict::entity()))
            countConflicts();
        if (m_isStarted && set.origin != u"foreign")
            m_service.noteEdit();
    });
}

void SyncLink::look()
{
    m_service.look();
    countConflicts();
}

void SyncLink::start()
{
    m_isStarted = true;
    m_service.start();
}

void SyncLink::join(const sync::JoinWish &wish)
{
    m_service.join(wish);
}

void SyncLink::syncNow()
{
    m_isStarted = true;
    m_service.syncNow();
}

void SyncLink::leave()
{
    m_isIntroduced = false;
    m_removesWhenLeft = m_membership.removesData;
    m_service.leave();
}

/// What is done from now on is this person's in the eyes of the colleagues, too.
void SyncLink::onJoined(const Result<sync::Membership> &membership)
{
    if (membership) {
        introduce(); // first: records may name them from now on
        if (m_store.user() != membership->user)
            m_store.setUser(membership->user);
        start();
    }
    emit joined(membership);
}

void SyncLink::onStatus(const sync::SyncStatus &status)
{
    const bool isToGo = status.isToRemove && !m_status.isToRemove;
    m_status = status;
    emit changed();
    if (isToGo)
        emit removalRequested(true);
    if (status.state == sync::SyncState::Idle && !std::exchange(m_isIntroduced, true))
        introduce();
}

void SyncLink::countConflicts()
{
    m_store.count({.entity = &SyncConflict::entity(), .filter = questionsTo(m_store.user())})
        .then(this, [this](const Result<qint64> &count) {
            const bool isFirst = !std::exchange(m_isCounted, true);
            if ((count && std::exchange(m_toReview, *count) != *count) || isFirst)
                emit changed();
        });
}

/// At once, and again when all is here: somebody may have removed this person meanwhile.
void SyncLink::introduce()
{
    const auto &me = m_membership;
    if (me.user.isNull() || m_store.isFileReadOnly())
        return;
    introduceColleague(m_store, me.user, me.name, me.role).then(this, [this](const Result<ChangeSet> &done) {
        if (!done)
            m_isIntroduced = false;
    });
}

} // namespace crm
