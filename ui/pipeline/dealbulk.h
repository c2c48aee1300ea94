// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"
#include "models/pipeline/pipelineshape.h"
#include "ui/shell/workspace.h"

class QMenu;

namespace crm {

/// What is done to several deals of the table at once, each as one step that can be undone.
class DealBulk final : public QObject
{
    Q_OBJECT
public:
    DealBulk(Workspace &workspace, QWidget *page);

    void fillMenu(QMenu *menu, const Rids &deals, const PipelineShape &shape, const QList<User> &users);
    /// To an open stage. A deal that lacks what the stage asks for stays where it is, and is named.
    void enter(const Rids &deals, const Stage &stage);
    void give(const Rids &deals, const User &owner);
    /// One field of them, such as the day they are expected to close.
    void change(const Rids &deals);
    void remove(const Rids &deals);

private:
    void withDeals(const Rids &deals, std::function<void(const QList<Record> &)> then);
    void move(const QList<Record> &deals, const QList<Stage> &stages, const Stage &stage);

    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace crm
