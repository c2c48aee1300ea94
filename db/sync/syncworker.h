// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/syncservice.h"
#include "db/sync/wire/invite.h"

#include <QElapsedTimer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace crm::sync {

/// Lives on the service's thread: turns the engine's wishes into requests and timers, and back.
class SyncService::Worker : public QObject
{
    Q_OBJECT
public:
    Worker(const QString &path, Mode mode);
    ~Worker() override;

    void join(const JoinWish &wish);
    void start();
    void noteEdit();
    void leave();

signals:
    void changed(const crm::sync::SyncStatus &status);
    void finished(const crm::sync::SyncStatus &status);
    void joined(const crm::Result<crm::sync::Membership> &membership);

private:
    struct File; ///< handle, tables, outbox, inbox, engine
    File &file();
    void feed(Event event);
    void perform(const QList<Action> &actions);
    void send(const Action &action);
    void onAnswered(QNetworkReply *reply, qint64 sentMs);
    void onJoined(QNetworkReply *reply, const Invite &invite, const QString &server, const QString &login);
    QNetworkReply *post(const QString &server, const QByteArray &path, const QByteArray &body, const QByteArray &pin);
    void lookForEdits();
    void fail(const QString &problem);

    const QString m_path;
    const Mode m_mode;
    std::unique_ptr<File> m_file;
    QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_wake;
    QTimer m_edits; ///< watches for what other handles have stored
    qint64 m_dataVersion = 0;
};

} // namespace crm::sync
