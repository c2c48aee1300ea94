// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/synctables.h"

namespace crm::sync {

/// Blocks of numbers that the server lends this device (SYNC 2.2), so that it numbers cases and quotes without asking
/// anybody. The file itself takes from them; without any it gives numbers with the device's code.
class NumberLeases
{
public:
    explicit NumberLeases(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Series that run short or have not begun, and the newest number without a code that the file has given.
    QMap<QByteArray, qint64> wanted(qint64 nowMs);
    /// The same of all series, for a file that is to be another device and will drop what it has.
    QMap<QByteArray, qint64> wantedAnew(qint64 nowMs);
    void take(const QList<Lease> &leases, const QString &deviceCode);
    /// Another device may have the same: nothing of it may be used any more.
    void drop();

private:
    QByteArrayList series(qint64 nowMs);
    qint64 newest(const QByteArray &series);

    Connection &m_connection;
};

} // namespace crm::sync
