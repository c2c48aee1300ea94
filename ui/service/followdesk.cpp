// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/followdesk.h"

#include "db/entities/servicecase.h"
#include "db/store/store.h"

#include <QWidget>

namespace crm {

FollowDesk::FollowDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier)
    : QObject(window)
    , m_workspace(workspace)
    , m_watch(workspace.store())
    , m_announcer(new Announcer(std::move(notifier), window, this))
{
    connect(&m_watch, &FollowedWatch::announced, this, [this](const QList<FollowedNews> &news) {
        QList<Notification> told;
        for (const auto &one : news) {
            const auto title
                = QStringLiteral("%1  %2").arg(one.serviceCase.text("number"), one.serviceCase.title()).trimmed();
            emit m_workspace.noticed(
                tr("You follow %1. %2", "case, what was done").arg(title, one.sentence), 0, one.serviceCase.ref());
            told.append({one.serviceCase.id.text(), title, one.sentence, {{QStringLiteral("default"), tr("Open")}}});
        }
        m_announcer->tell(told, tr("Cases you follow"));
    });
    connect(m_announcer, &Announcer::activated, this, [this](const QString &key, const QString &) {
        m_announcer->raiseWindow();
        if (const auto id = Id::fromText(key); !id.isNull())
            m_workspace.open({ServiceCase::entity().name, id});
    });
}

} // namespace crm
