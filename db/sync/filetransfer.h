// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sync/pendingchanges.h"
#include "db/sync/synctables.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace crm::sync {

/// One request about the bytes of an attached file.
struct FileRequest
{
    QByteArray method;
    QByteArray path;
    QMap<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
};

/// What came back; `headers` with names in lower case.
struct FileAnswer
{
    int status = 0; ///< of HTTP; 0: nothing came
    QMap<QByteArray, QByteArray> headers = {};
    QByteArray body = {};
};

/// Brings the contents of attached files to the server and gets those of colleagues, in pieces, going on where it
/// stopped (SYNC 2.15). Like the engine without sockets: next() says what to send, answered() takes what came. A file
/// that does not go now is left for the next time and holds nothing else up. Throws SqlError.
class FileTransfer
{
    Q_DECLARE_TR_FUNCTIONS(crm::sync::FileTransfer)
public:
    FileTransfer(SyncTables &tables, const Registry &registry);

    /// Looks anew for what is to be sent or fetched; what was put off counts again.
    void begin();
    /// The next request; nothing: there is nothing (more) to do.
    std::optional<FileRequest> next();
    void answered(const FileAnswer &answer);

    /// Contents that are here and, as far as is known, not with the server.
    qint64 unsent();
    /// What is in the way of all of them, for the user; empty: nothing, as far as is known.
    QString problem();
    /// The records that name them, at most `limit`; see pendingChanges().
    QList<PendingChange> unsentChanges(int limit);
    /// Something was left for the next time since begin().
    bool hasPutOff() const { return !m_putOff.isEmpty(); }
    /// Files that were fetched since begin().
    int fetched() const { return m_fetched; }

private:
    enum class Step { None, Ask, Send, Fetch };
    bool choose();
    QString firstOf(const QByteArray &condition, const QVariantList &values);
    void onAsked(const FileAnswer &answer);
    void onSent(const FileAnswer &answer);
    void onFetched(const FileAnswer &answer);
    void finishFetch();
    void putOff();
    void noteRoom(bool isCrowded);
    qint64 haveOf(const QString &sha);

    SyncTables &m_tables;
    Connection &m_connection;
    QByteArray m_referred; ///< SELECT of every hash that a record names, with the record
    QSet<QString> m_putOff;
    Step m_step = Step::None;
    QString m_sha;
    qint64 m_offset = 0;
    qint64 m_size = 0;
    int m_retries = 0;
    int m_fetched = 0;
};

} // namespace crm::sync
