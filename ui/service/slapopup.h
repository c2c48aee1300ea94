// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slawatch.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QVBoxLayout;

namespace crm {

class Label;

/// The promises that are nearly due or missed and nobody here has looked at, at the trailing corner of the window, above
/// the reminders: open, take over, or put away. Its countdowns run.
class SlaPopup final : public QFrame
{
    Q_OBJECT
public:
    SlaPopup(Workspace &workspace, SlaWatch &watch, QWidget *window);

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void takeOver(const SlaAlert &alert);

signals:
    void allRequested(); ///< there are more than fit

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QList<SlaAlert> &alerts);
    QWidget *makeRow(const SlaAlert &alert);
    QWidget *makeButtons(const SlaAlert &alert);
    void tick();
    void place();

    Workspace &m_workspace;
    SlaWatch &m_watch;
    Clock m_clock = systemClock;
    Label *m_title;
    QVBoxLayout *m_rows;
    QList<std::pair<Label *, SlaAlert>> m_countdowns;
};

} // namespace crm
