// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/syncworker.h"

#include <QNetworkReply>

// The contents of attached files, which go beside the records.

namespace crm::sync {

namespace {

constexpr int firstPause = 10000;    // ms until an attached file that did not go is tried again, then twice as long …
constexpr int longestPause = 600000; // ms

} // namespace

SyncStatus SyncService::Worker::status()
{
    auto status = file().engine.status();
    status.files = m_files;
    if (status.problem.isEmpty())
        status.problem = m_filesProblem;
    return status;
}

void SyncService::Worker::countFiles()
{
    m_files = file().files.unsent();
    m_filesProblem = m_files > 0 ? file().files.problem() : QString();
}

/// All records are exchanged: now the files that they name, one after the other.
void SyncService::Worker::beginFiles()
{
    if (m_fileReply)
        return;
    m_filesAgain.stop();
    file().files.begin();
    nextFile();
}

void SyncService::Worker::nextFile()
{
    guarded([this] {
        const auto wanted = file().files.next();
        const auto before = m_files;
        const auto problem = m_filesProblem;
        if (!wanted || wanted->method != "PATCH") // pieces of one file change nothing
            countFiles();
        if (m_files != before || m_filesProblem != problem)
            emit changed(status());
        if (m_files < before)
            m_filesPause = 0;
        if (wanted)
            return askFor(*wanted);
        if (m_mode == Watch && m_files > 0 && file().files.hasPutOff()) {
            m_filesPause = m_filesPause > 0 ? qMin(2 * m_filesPause, longestPause) : firstPause;
            m_filesAgain.start(m_filesPause);
        }
        finish();
    });
}

void SyncService::Worker::askFor(const FileRequest &wanted)
{
    const auto peer = file().peer();
    auto request = transport().request(peer, wanted.path);
    for (auto it = wanted.headers.begin(); it != wanted.headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    m_fileReply = transport().send(peer, wanted.method, request, wanted.body);
    connect(m_fileReply, &QNetworkReply::finished, this, [this, reply = m_fileReply] { onFileAnswered(reply); });
}

void SyncService::Worker::onFileAnswered(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply != m_fileReply)
        return;
    m_fileReply = nullptr;
    FileAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()};
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.body = reply->readAll();
    guarded([&] { file().files.answered(answer); });
    if (m_file)
        nextFile();
}

} // namespace crm::sync
