// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/filetransfer.h"
#include "db/sync/synccourier.h"
#include "db/sync/syncservice.h"
#include "db/sync/synctransport.h"
#include "db/sync/wire/invite.h"

#include <QElapsedTimer>
#include <QTimer>

class QNetworkReply;

namespace crm::sync {

/// That this program synchronises the file from now on: what is stored of an exchange under way holds while it runs.
void noteRunner(SyncTables &tables);

/// Lives on the service's thread: turns the engine's wishes into requests and timers, and back.
class SyncService::Worker : public QObject
{
    Q_OBJECT
public:
    Worker(const QString &path, Mode mode);
    ~Worker() override;

    void look();
    void join(const JoinWish &wish);
    void start();
    void noteEdit();
    void onNetwork();
    void leave();
    void recount();
    void listPending();
    void readNotice();
    void agreeToRemovals();

signals:
    void known(const crm::sync::Membership &membership);
    void changed(const crm::sync::SyncStatus &status);
    void finished(const crm::sync::SyncStatus &status);
    void joined(const crm::Result<crm::sync::Membership> &membership);
    void pendingListed(const QList<crm::sync::PendingChange> &changes);

private:
    struct File; ///< handle, tables, outbox, inbox, engine
    File &file();
    /// Or was one: the file is open then. `isCalling`: the server is to be asked as soon as it is.
    bool isMember(bool isCalling = false);
    /// Runs the work; what it throws becomes a failure of the file or, when `isJoining`, of joining.
    void guarded(const std::function<void()> &work, bool isJoining = false);
    void feed(Event event);
    void perform(const QList<Action> &actions);
    void send(const Action &action);
    void spare();
    void useSpareTime();
    void stopAsking();
    void abort(QNetworkReply *&reply);
    void finish();
    void onAnswered(const SyncCourier::Reply &reply);
    SyncStatus status(); ///< of records and attached files
    void countFiles();
    void beginFiles();
    void nextFile();
    void askFor(const FileRequest &wanted);
    void onFileAnswered(QNetworkReply *reply);
    void askToJoin(const JoinWish &wish);
    struct Joining;
    void onJoined(QNetworkReply *reply, const Joining &joining);
    void keepMembership(const QByteArray &body, const Joining &joining);
    void putOwnRecordsAside(const QString &organisation);
    void forgetServer(bool isTold);
    SyncTransport &transport(); ///< for all but the engine's messages
    SyncCourier &courier();
    void lookForEdits();
    void fail(const QString &problem);

    const QString m_path;
    const Mode m_mode;
    std::unique_ptr<File> m_file;
    std::unique_ptr<SyncTransport> m_transport;
    qint64 m_asked = 0; ///< number of the engine's message under way; 0: none
    qint64 m_questions = 0;
    QNetworkReply *m_farewell = nullptr;
    QNetworkReply *m_fileReply = nullptr; ///< of an attached file; goes on beside the others
    bool m_isFinishing = false;           ///< Once: only attached files are left to do
    QTimer m_wake;
    QTimer m_edits;       ///< watches for what other handles have stored
    QTimer m_sendEdits;   ///< gathers what is stored within a short time
    QTimer m_stuck;       ///< since anything was last brought to an end
    QTimer m_again;       ///< after the file could not be worked with
    QTimer m_filesAgain;  ///< after an attached file did not go
    int m_filesPause = 0; ///< ms; 0: nothing has failed since something went
    qint64 m_dataVersion = 0;
    qint64 m_files = 0;      ///< whose contents are not yet with the server
    QString m_filesProblem;  ///< why not; empty: nothing is known to be in the way
    qint64 m_retryAfter = 0; ///< ms that the server last asked for before another attempt
    std::unique_ptr<SyncCourier> m_courier;
};

/// An identity that no other device has.
QByteArray newDevice();

/// Handle and machinery; opened when first needed, and anew after a failure.
struct SyncService::Worker::File
{
    File(std::unique_ptr<Connection> opened, Mode mode);
    Peer peer();

    std::unique_ptr<Connection> connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    SyncEngine engine;
    FileTransfer files;
};

} // namespace crm::sync
