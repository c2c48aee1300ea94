// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/opportunityedits.h"
#include "models/pipeline/pipelineshape.h"
#include "ui/shell/workspace.h"

#include <QPointer>
#include <QWidget>

namespace crm {

class ReasonPopover;

/// Moves deals to stages for board, table and panel alike: asks for what the stage requires, and for the reason and the
/// competitor where a deal ends, commits, and says where it went so that the focus can follow.
class DealMoves final : public QObject
{
    Q_OBJECT
public:
    DealMoves(Workspace &workspace, QWidget *page);

    /// `anchor`: global place to ask the reason at. Does nothing when the deal is in that stage already.
    void enter(const Id &deal, const Stage &stage, const QPoint &anchor);
    void give(const Id &deal, const User &owner);
    ReasonPopover *popover() const { return m_popover; }

signals:
    void moved(const crm::Id &deal, quint32 rid, const crm::Id &stage);
    void cancelled();

private:
    void withDeal(const Id &deal, std::function<void(const Record &)> then);
    void onDeal(
        const Record &deal, const Stage &from, const Stage &stage, const QList<Stage> &between, const QPoint &anchor);
    void pass(const Record &deal, const Stage &from, const Stage &stage, const QPoint &anchor);
    void askReason(const Record &deal, const Stage &stage, const QPoint &anchor);
    void suggestCompetitors();
    void suggestReasons(const Stage &stage);
    void commit(const Record &deal, const Stage &from, const Stage &stage, const Ending &ending);

    Workspace &m_workspace;
    ReasonPopover *m_popover;
    Record m_deal; ///< whose reason is being asked for
    Stage m_ending;
    int m_asked = 0;
};

} // namespace crm
