// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/workspace.h"

namespace crm {

/// The records opened last in this file on this device.
class RecentRecords final : public QObject
{
    Q_OBJECT
public:
    explicit RecentRecords(Workspace &workspace, QObject *parent = nullptr);

    void add(const AnyRef &ref);
    /// Those that still exist, newest first; `then` runs on the GUI thread, once.
    void load(QObject *context, std::function<void(const QList<Record> &)> then);

private:
    Workspace &m_workspace;
    QList<AnyRef> m_refs;                   ///< newest first
    bool m_isRead = false;                  ///< the file has said what was opened before
    QList<std::function<void()>> m_waiting; ///< questions until then
};

} // namespace crm
