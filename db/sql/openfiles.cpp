// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/openfiles.h"

#include "db/sql/fileguard.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include <sqlite3.h>

namespace crm {

namespace {

/// One file, under the name by which it was opened first.
struct FileInUse
{
    QString path;
    int connections = 0;
    bool isEnding = false; ///< its log is being folded
    std::unique_ptr<FileGuard> guard;
};

struct FilesInUse
{
    std::mutex mutex;
    std::condition_variable ended;
    std::vector<std::unique_ptr<FileInUse>> files;
};

FilesInUse &inUse()
{
    static FilesInUse files;
    return files;
}

/// Under the lock; null: not open.
FileInUse *findInUse(const QString &path)
{
    const auto place = QFileInfo(path).filesystemAbsoluteFilePath();
    for (const auto &known : inUse().files) {
        std::error_code failed; // one of them does not exist
        const auto other = QFileInfo(known->path).filesystemAbsoluteFilePath();
        if (other == place || (std::filesystem::equivalent(other, place, failed) && !failed))
            return known.get();
    }
    return nullptr;
}

/// Closing the last connection folds the log, unless it is told not to as all others are.
void fold(const QString &path)
{
    if (!QFileInfo::exists(path) || !QFileInfo::exists(path + QStringLiteral("-wal")))
        return;
    sqlite3 *db = nullptr;
    const auto name = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    // The statement that folds reads all tables and triggers before, and what is done by a call does not: it only has
    // to find a file whose beginning has been read. A failure leaves the log for the next.
    if (sqlite3_open_v2(name.constData(), &db, flags, nullptr) == SQLITE_OK
        && sqlite3_exec(db, "PRAGMA application_id", nullptr, nullptr, nullptr) == SQLITE_OK)
        sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_close_v2(db);
}

} // namespace

bool OpenFiles::add(const QString &path, bool mayCreate)
{
    std::unique_lock lock(inUse().mutex);
    auto *known = findInUse(path);
    for (; known && known->isEnding; known = findInUse(path))
        inUse().ended.wait(lock);
    if (!known) {
        inUse().files.push_back(std::make_unique<FileInUse>());
        known = inUse().files.back().get();
        known->path = QFileInfo(path).absoluteFilePath();
        known->guard = std::make_unique<FileGuard>(known->path, mayCreate);
    }
    ++known->connections;
    return known->guard->isHeld();
}

void OpenFiles::remove(const QString &path)
{
    std::unique_lock lock(inUse().mutex);
    auto *known = findInUse(path);
    if (!known || --known->connections > 0)
        return;
    known->isEnding = true;
    lock.unlock();
    if (known->guard->takeAlone())
        fold(known->path);
    lock.lock();
    std::erase_if(inUse().files, [known](const auto &each) { return each.get() == known; });
    inUse().ended.notify_all();
}

bool OpenFiles::contains(const QString &path)
{
    const std::lock_guard lock(inUse().mutex);
    return findInUse(path) != nullptr;
}

bool OpenFiles::isAlone(const QString &path)
{
    const std::lock_guard lock(inUse().mutex);
    const auto *known = findInUse(path);
    if (!known || !known->guard->isHeld())
        return true;
    const bool isAlone = known->guard->takeAlone();
    known->guard->share();
    return isAlone;
}

QByteArray OpenFiles::head(const QString &path, int bytes)
{
    const std::lock_guard lock(inUse().mutex);
    QFile file(path);
    if (findInUse(path) || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would keep us waiting
        return {};
    const auto head = file.read(bytes);
    return head.isNull() ? QByteArray("") : head;
}

} // namespace crm
