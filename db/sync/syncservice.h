// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncengine.h"
#include "db/value/result.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace crm::sync {

/// What somebody types or pastes to let a file join an organisation.
struct JoinWish
{
    QString code;   ///< the invite
    QString server; ///< https://HOST:PORT; empty: the invite's
    QString login;  ///< empty: the invite's
    QString password;
};

/// What a file belongs to since it has joined.
struct Membership
{
    QString server;
    QString organisation;
    QString login;
    QString role;
    Id user; ///< whom the organisation's records call this person
    QString name;
    bool isMember() const { return !server.isEmpty(); }
};

/// Synchronises one file in a thread of its own, with a database handle and a network of its own: whoever works with
/// the file never waits. Signals come on this object's thread.
class SyncService : public QObject
{
    Q_OBJECT
public:
    enum Mode { Once, Watch };

    SyncService(const QString &path, Mode mode, QObject *parent = nullptr);
    ~SyncService() override;

    /// Lets the file join; joined() tells how it went.
    void join(const JoinWish &wish);
    /// Exchanges all there is; Once: finished() when done. A file that belongs nowhere stays Off.
    void start();
    void syncNow() { start(); }
    /// Something was stored: sends it soon.
    void noteEdit();
    /// Forgets server and identity; the records stay.
    void leave();

signals:
    void changed(const crm::sync::SyncStatus &status);
    void finished(const crm::sync::SyncStatus &status);
    void joined(const crm::Result<crm::sync::Membership> &membership);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

/// How a file stands, read without any network; the file must be one of ours. Blocks for some milliseconds.
Result<SyncStatus> statusOf(const QString &path);
Result<Membership> membershipOf(const QString &path);

} // namespace crm::sync

Q_DECLARE_METATYPE(crm::sync::Membership)
