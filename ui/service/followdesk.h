// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/followednews.h"
#include "ui/notify/announcer.h"
#include "ui/shell/workspace.h"

namespace crm {

/// Tells what colleagues do to the cases that the user follows: in the window, and as a notification of the desktop.
class FollowDesk final : public QObject
{
    Q_OBJECT
public:
    /// `notifier` may be null: then only the window tells.
    FollowDesk(Workspace &workspace, QWidget *window, std::unique_ptr<Notifier> notifier);

private:
    Workspace &m_workspace;
    FollowedWatch m_watch;
    Announcer *m_announcer;
};

} // namespace crm
