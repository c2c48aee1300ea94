// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/dueticker.h"

namespace crm {

DueTicker::DueTicker()
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &DueTicker::ticked);
}

void DueTicker::connectNotify(const QMetaMethod &)
{
    follow();
}

void DueTicker::disconnectNotify(const QMetaMethod &)
{
    follow();
}

void DueTicker::follow()
{
    const bool isHeard = receivers(SIGNAL(ticked())) > 0;
    if (isHeard && !m_timer.isActive())
        m_timer.start();
    else if (!isHeard)
        m_timer.stop();
}

DueTicker &dueTicker()
{
    static DueTicker ticker;
    return ticker;
}

} // namespace crm
