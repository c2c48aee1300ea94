// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slawatch.h"
#include "ui/notify/cornercard.h"
#include "ui/shell/workspace.h"

namespace crm {

class Label;

/// The promises that are nearly due or missed and nobody here has looked at, at the trailing corner of the window, above
/// the reminders: open, take over, or put away. Its countdowns run.
class SlaPopup final : public CornerCard
{
    Q_OBJECT
public:
    SlaPopup(Workspace &workspace, SlaWatch &watch, QWidget *window);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void takeOver(const SlaAlert &alert);

protected:
    int bottom() override;

private:
    void show(const QList<SlaAlert> &alerts);
    QWidget *makeRow(const SlaAlert &alert);
    QWidget *makeButtons(const SlaAlert &alert);
    void tick();

    Workspace &m_workspace;
    SlaWatch &m_watch;
    Clock m_clock = systemClock;
    QList<std::pair<Label *, SlaAlert>> m_countdowns;
};

} // namespace crm
