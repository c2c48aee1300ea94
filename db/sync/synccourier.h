// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncengine.h"
#include "db/sync/synctransport.h"

#include <QThread>

class QNetworkReply;

namespace crm::sync {

/// Carries the messages of the protocol on a thread of its own, one at a time: packs and sends, receives, unpacks and
/// reads them, while whoever asked is at work on the file.
class SyncCourier
{
public:
    /// What became of a message; comes on the courier's thread.
    struct Reply
    {
        qint64 number = 0; ///< of the message
        Event event = {Event::Unreachable};
        qint64 retryAfter = 0; ///< ms that the server asks for before another attempt
    };
    explicit SyncCourier(std::function<void(const Reply &)> bring);
    ~SyncCourier();
    SyncCourier(const SyncCourier &) = delete;

    // From any one thread; all return at once.
    /// The first message is about to be ready: meanwhile the connection is made.
    void approach(const Peer &peer);
    void post(qint64 number, const Peer &peer, const QByteArray &path, const QByteArray &body);
    /// Packs what will be posted next, while there is time.
    void prepare(const QByteArray &body);
    /// The message under way is no longer meant. What became of it may be on its way here.
    void abort();
    /// Nothing more will be asked of it: it ends by itself, which the destructor waits for.
    void end() { m_thread.quit(); }

private:
    class Line;
    QThread m_thread;
    Line *m_line; ///< lives on the thread
};

} // namespace crm::sync
