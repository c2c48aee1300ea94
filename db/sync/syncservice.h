// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/pendingchanges.h"
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
    QString totp = {}; ///< of an authenticator app; empty unless the server has asked for it
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
    QByteArray fingerprint = {}; ///< of the server's certificate; empty: one that the system trusts
    bool removesData = false;    ///< the file goes when its user signs out
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

    /// Reads how the file stands, without any network: known(), changed(). Nothing comes of a file that never joined.
    void look();
    /// Lets the file join; joined() tells how it went. The problems of an Invalid error name the fields of JoinWish.
    void join(const JoinWish &wish);
    /// Exchanges all there is; Once: finished() when done. A file that belongs nowhere stays Off.
    void start();
    void syncNow() { start(); }
    /// Something was stored: sends it soon, together with what follows within two seconds.
    void noteEdit();
    /// Tells the server, then forgets it and who one was there; the records stay. known() and changed() tell when it is
    /// done, after some seconds at most.
    void leave();
    /// The user has read the status' notice; changed() comes without it.
    void readNotice();
    /// The user agrees to the removals that are held, and wants to go on.
    void agreeToRemovals();
    /// Counts what the server has not got; changed() tells.
    void recount();
    /// Reads what the server has not got: pendingListed().
    void listPending();

signals:
    void known(const crm::sync::Membership &membership);
    void changed(const crm::sync::SyncStatus &status);
    void finished(const crm::sync::SyncStatus &status);
    void joined(const crm::Result<crm::sync::Membership> &membership);
    void pendingListed(const QList<crm::sync::PendingChange> &changes);

private:
    void watchNetwork();

    class Worker;
    QThread m_thread;
    Worker *m_worker;
    bool m_watchesNetwork = false;
};

/// How a file stands, read without any network; the file must be one of ours. Blocks for some milliseconds.
Result<SyncStatus> statusOf(const QString &path);
Result<Membership> membershipOf(const QString &path);

/// The same, from the tables. Throw SqlError.
SyncStatus storedStatus(SyncTables &tables);
Membership storedMembership(SyncTables &tables);

} // namespace crm::sync

Q_DECLARE_METATYPE(crm::sync::Membership)
