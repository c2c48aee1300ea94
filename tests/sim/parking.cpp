// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/handle.h"

#include <QtEndian>

#include <cstring>
#include <utility>

// Connections change disks, so that they need not be opened anew (keptdatabases.cpp).

namespace crm::sim {

namespace {

Handle *of(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

/// The database and its log, which is null as long as nobody has read.
std::pair<Handle *, Handle *> handlesOf(sqlite3 *db)
{
    sqlite3_file *file = nullptr;
    sqlite3_file *log = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    return {of(file), log && log->pMethods ? of(log) : nullptr};
}

void leave(Handle *h)
{
    h->file->handles.removeOne(h);
    delete std::exchange(h->owner, nullptr);
    h->file = nullptr;
    h->disk = nullptr;
    h->shared = h->exclusive = 0;
}

void enter(Handle *h, Disk *disk, std::shared_ptr<File> file)
{
    h->disk = disk;
    h->file = file.get();
    h->owner = new std::shared_ptr<File>(std::move(file));
    h->file->handles.append(h);
}

/// A database that is read in between, so that a connection forgets what it knows of the one before.
QByteArray &sample()
{
    static QByteArray data;
    return data;
}

/// A log with nothing but a head: SQLite counts on from the number in it, which is that of a new one.
QByteArray emptyLog()
{
    QByteArray log(33, 0);
    const auto put = [&](int at, quint32 value) { qToBigEndian(value, log.data() + at); };
    put(0, 0x377f0682); // with sums of little-endian words
    put(4, 3007000);
    put(8, qFromBigEndian<quint16>(sample().constData() + 16));
    put(16, 0x12345678);
    put(20, 0x9abcdef0);
    quint32 a = 0, b = 0;
    for (int at = 0; at < 24; at += 8) {
        a += qFromLittleEndian<quint32>(log.constData() + at) + b;
        b += qFromLittleEndian<quint32>(log.constData() + at + 4) + a;
    }
    put(24, a);
    put(28, b);
    return log;
}

} // namespace

std::shared_ptr<SharedIndex> park(sqlite3 *db, int schema)
{
    const auto [file, log] = handlesOf(db);
    if (!log || !file->disk || schema == 0 || file->disk->schema() != schema || !file->file->index)
        return {};
    const bool isUp = !file->disk->isDown();
    if (isUp && file->file->handles.size() == 1) // would write what is in the log to the database
        return {};
    if (isUp && sample().isEmpty())
        sample() = file->file->data;
    if (sample().isEmpty())
        return {};
    auto index = file->file->index;
    leave(file);
    leave(log);
    return index;
}

/// Whoever has opened a file knows nothing of it and of its log yet. A connection forgets what it knows when it has to
/// read the whole log, which it does when the index says nothing.
void takeUp(sqlite3 *db, sqlite3_stmt *probe, const Place &place)
{
    auto between = std::make_shared<File>();
    between->data = sample();
    between->index = place.file->index;
    auto log = std::make_shared<File>();
    log->data = emptyLog();
    auto *page = between->index->pages.front().get();
    const QByteArray kept(page, SharedIndex::pageSize);
    std::memset(page, 0, SharedIndex::pageSize);
    const auto [own, ownLog] = handlesOf(db);
    enter(own, nullptr, between);
    enter(ownLog, nullptr, log);
    if (sqlite3_step(probe) != SQLITE_ROW)
        qFatal("A connection cannot be used again: %s", sqlite3_errmsg(db));
    sqlite3_reset(probe);
    leave(own);
    leave(ownLog);
    std::memcpy(page, kept.constData(), SharedIndex::pageSize);
    enter(own, place.disk, place.file);
    enter(ownLog, place.disk, place.disk->open(place.log, true));
    own->lock = SQLITE_LOCK_SHARED; // as who has read it once has it
}

} // namespace crm::sim
