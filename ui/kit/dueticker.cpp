// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/dueticker.h"

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

/// Called while a receiver's destructor holds a lock that counting receivers may want as well: counted afterwards.
void DueTicker::disconnectNotify(const QMetaMethod &)
{
    QMetaObject::invokeMethod(this, &DueTicker::follow, Qt::QueuedConnection);
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
