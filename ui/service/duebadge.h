// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/slaexplanation.h"
#include "ui/kit/paint.h"

#include <QAbstractButton>

namespace crm {

class SlaPopover;
class Workspace;

/// How the agreement with a case stands, counting down; pressing it says how the due time came about.
class DueBadge final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DueBadge(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the case's clocks; hidden while none applies.
    void showCase(const Record &serviceCase);
    const CaseClocks &clocks() const { return m_clocks; }
    BadgeLook look() const { return m_look; } ///< whole, as it is told
    const BadgeLook &painted() const;         ///< as much of it as there is room for
    void explain();
    /// Without the name of the clock: beside others of its kind.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }
    void setClock(Clock clock) { m_clock = std::move(clock); }

    QSize sizeHint() const override;
    /// Gives way to what stands beside it; the tool tip then says all of it.
    QSize minimumSizeHint() const override;

signals:
    void shown(); ///< the clocks are read

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const CaseClocks &clocks);
    void tick();
    void tellWhole();
    BadgeLook lookNow(bool isShort) const;
    BadgeLook typedLook() const;

    Workspace &m_workspace;
    Clock m_clock = systemClock;
    Record m_case;
    CaseClocks m_clocks;
    BadgeLook m_look;
    BadgeLook m_short; ///< without the name of the clock
    int m_asked = 0;
    bool m_isCompact = false;
};

} // namespace crm
