// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/clock.h"
#include "ui/shell/frame.h"
#include "ui/sync/syncwords.h"

#include <QTimer>

namespace crm {

class SyncLink;

/// One line at the foot of the sidebar: how far the file and the organisation agree. A click opens the page about it.
class SyncFoot final : public FrameButton
{
    Q_OBJECT
public:
    explicit SyncFoot(SyncLink &link, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void setClock(Clock clock);
    const SyncWords &words() const { return m_words; }
    const SyncLink &link() const { return m_link; }
    /// What is painted of the text when there is so much room for it, in px.
    QString textFor(int room) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStatus();

    SyncLink &m_link;
    SyncWords m_words;
    Clock m_clock = systemClock;
    QTimer m_tick; ///< "2 min ago" grows old
};

} // namespace crm
