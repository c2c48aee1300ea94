// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncservice.h"

namespace crm {

class Store;

/// How an open file stands towards its organisation, for everything in the window that shows it. Starts nothing by
/// itself; what it is asked to do happens beside the window.
class SyncLink final : public QObject
{
    Q_OBJECT
public:
    explicit SyncLink(Store &store, QObject *parent = nullptr);

    Store &store() const { return m_store; }
    /// It has been looked at; changed() tells of that, too.
    bool isKnown() const { return m_isKnown && m_isCounted; }
    const sync::Membership &membership() const { return m_membership; }
    const sync::SyncStatus &status() const { return m_status; }
    qint64 toReview() const { return m_toReview; }
    const QList<sync::PendingChange> &pending() const { return m_pending; }

    void look();
    void start();
    void join(const sync::JoinWish &wish);
    void syncNow();
    void leave();
    void readNotice() { m_service.readNotice(); }
    void agreeToRemovals() { m_service.agreeToRemovals(); }
    /// What has just been saved counts as well; changed() tells.
    void recount() { m_service.recount(); }
    /// Asks for pending(); pendingChanged() tells.
    void listPending() { m_service.listPending(); }

signals:
    void changed(); ///< membership, status or the number to review
    void joined(const crm::Result<crm::sync::Membership> &membership);
    void pendingChanged();
    /// The user has signed out of an organisation that does not leave its records with them, or its administrator has
    /// shut this computer out.
    void removalRequested(bool isByAdministrator);

private:
    void onJoined(const Result<sync::Membership> &membership);
    void onStatus(const sync::SyncStatus &status);
    void countConflicts();
    void introduce();

    Store &m_store;
    sync::SyncService m_service;
    sync::Membership m_membership;
    sync::SyncStatus m_status;
    QList<sync::PendingChange> m_pending;
    qint64 m_toReview = 0;
    bool m_isKnown = false;
    bool m_isCounted = false;
    bool m_isStarted = false;
    bool m_isIntroduced = false;
    bool m_removesWhenLeft = false;
};

} // namespace crm
