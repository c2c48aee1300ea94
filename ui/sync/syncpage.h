// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace crm {

class Banner;
class PageHeader;
class PendingView;
class ReviewView;
class SyncLink;
class SyncSettings;

/// How this file and the organisation agree: what is to be reviewed, what is to be sent, and the connection itself.
class SyncPage final : public Page
{
    Q_OBJECT
public:
    enum Part { Review, Pending, Connection };

    SyncPage(Workspace &workspace, SyncLink &link, QWidget *parent = nullptr);

    QString title() const override { return tr("Synchronisation"); }
    void activate() override;
    bool showRecord(const AnyRef &ref) override;
    bool showList(const Entity &entity, const Filter &filter, const QString &title) override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    void showPart(Part part);
    Part part() const;
    ReviewView *review() const { return m_review; }
    PendingView *pending() const { return m_pending; }
    SyncSettings *connection() const { return m_connection; }
    void setClock(const Clock &clock);

private:
    void showState();
    void showProblem();
    void showNotice();
    void focusReview();
    /// What the user most likely came for.
    Part likely() const;

    SyncLink &m_link;
    PageHeader *m_header;
    Banner *m_banner;
    Banner *m_notice;
    QStackedWidget *m_parts;
    ReviewView *m_review;
    PendingView *m_pending;
    SyncSettings *m_connection;
    QPushButton *m_now;
    Clock m_clock = systemClock;
    qint64 m_held = 0;        ///< removals that the banner asks about
    bool m_isChosen = false;  ///< somebody has asked for a part already
    bool m_isWaiting = false; ///< to know which part is the likely one
};

/// For the window: the page without a line of its own in the sidebar; its foot leads to it.
PageInfo syncPage(SyncLink &link);

} // namespace crm
