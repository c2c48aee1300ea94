// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace crm {

/// One second after the other, for all countdowns of the window together: those that are visible repaint within the
/// same frame. Rests while nobody listens.
class DueTicker final : public QObject
{
    Q_OBJECT

signals:
    void ticked();

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    DueTicker();
    void follow();
    friend DueTicker &dueTicker();

    QTimer m_timer;
};

DueTicker &dueTicker();

} // namespace crm
