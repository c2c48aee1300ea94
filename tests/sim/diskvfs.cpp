// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/handle.h"

#include <sqlite3.h>

#include <cstring>

namespace crm::sim {

namespace {

Random &seed()
{
    static Random random(1);
    return random;
}

Handle *of(sqlite3_file *file)
{
    return reinterpret_cast<Handle *>(file);
}

int close(sqlite3_file *f)
{
    of(f)->file->handles.removeOne(of(f));
    delete of(f)->owner;
    return SQLITE_OK;
}

int read(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
{
    const auto *h = of(f);
    if (h->disk && h->disk->isDown())
        return SQLITE_IOERR_READ;
    const auto there = qBound(qint64(0), qint64(h->file->data.size()) - at, qint64(size));
    std::memcpy(to, h->file->data.constData() + at, size_t(there));
    if (there == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, size_t(size - there));
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
{
    auto *h = of(f);
    auto &file = *h->file;
    int done = size;
    if (h->disk) {
        if (const int code = h->disk->beforeStep())
            return code;
        if (Disk::isHead(static_cast<const char *>(from), size))
            h->disk->noteHead(static_cast<const char *>(from));
        if (h->disk->isStopping())
            done = int(h->disk->random().below(size + 1));
        h->disk->keepSectors(file, at, at + done);
    }
    if (file.data.size() < at + done) {
        const auto end = file.data.size();
        file.data.resize(at + done);
        if (at > end)
            std::memset(file.data.data() + end, 0, size_t(at - end));
    }
    std::memcpy(file.data.data() + at, from, size_t(done));
    if (h->disk && h->disk->isStopping()) {
        h->disk->goDown();
        return SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

int truncate(sqlite3_file *f, sqlite3_int64 size)
{
    auto *h = of(f);
    if (h->disk) {
        if (const int code = h->disk->beforeStep())
            return code;
        if (h->disk->isStopping()) {
            h->disk->goDown();
            return SQLITE_IOERR_TRUNCATE;
        }
        h->disk->keepSectors(*h->file, size, h->file->data.size());
    }
    h->file->data.truncate(size);
    return SQLITE_OK;
}

int sync(sqlite3_file *f, int)
{
    auto *h = of(f);
    if (!h->disk)
        return SQLITE_OK;
    if (const int code = h->disk->beforeStep())
        return code;
    if (h->disk->isStopping()) { // some of it has reached the disk: restart() draws which
        h->disk->goDown();
        return SQLITE_IOERR_FSYNC;
    }
    h->file->unsynced.clear();
    h->file->syncedSize = h->file->data.size();
    return SQLITE_OK;
}

int fileSize(sqlite3_file *f, sqlite3_int64 *size)
{
    *size = of(f)->file->data.size();
    return SQLITE_OK;
}

/// The rules of sqlite3.h for the five levels of locks.
int lock(sqlite3_file *f, int level)
{
    auto *h = of(f);
    if (h->lock >= level)
        return SQLITE_OK;
    for (const auto *other : std::as_const(h->file->handles)) {
        if (other == h)
            continue;
        const bool isInTheWay = level == SQLITE_LOCK_SHARED ? other->lock >= SQLITE_LOCK_PENDING
            : level == SQLITE_LOCK_RESERVED                 ? other->lock >= SQLITE_LOCK_RESERVED
                                                            : other->lock >= SQLITE_LOCK_SHARED;
        if (isInTheWay)
            return SQLITE_BUSY;
    }
    h->lock = level;
    return SQLITE_OK;
}

int unlock(sqlite3_file *f, int level)
{
    of(f)->lock = qMin(of(f)->lock, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file *f, int *isReserved)
{
    *isReserved = 0;
    for (const auto *other : std::as_const(of(f)->file->handles))
        *isReserved = *isReserved || other->lock >= SQLITE_LOCK_RESERVED;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return Disk::sector;
}

int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as SQLite takes every disk to be on Unix and Windows
}

int mapIndex(sqlite3_file *f, int page, int size, int extend, void volatile **memory)
{
    auto &index = of(f)->file->index;
    *memory = nullptr;
    if (!index && extend)
        index = std::make_shared<SharedIndex>();
    while (extend && int(index->pages.size()) <= page)
        index->pages.push_back(std::make_unique<char[]>(size_t(size)));
    if (index && page < int(index->pages.size()))
        *memory = index->pages[size_t(page)].get();
    return SQLITE_OK;
}

int lockIndex(sqlite3_file *f, int offset, int count, int flags)
{
    auto *h = of(f);
    const auto mask = quint8(((1 << count) - 1) << offset);
    if (flags & SQLITE_SHM_UNLOCK) {
        h->shared &= quint8(~mask);
        h->exclusive &= quint8(~mask);
        return SQLITE_OK;
    }
    for (const auto *other : std::as_const(h->file->handles)) {
        const auto held = flags & SQLITE_SHM_SHARED ? other->exclusive : quint8(other->shared | other->exclusive);
        if (other != h && (held & mask))
            return SQLITE_BUSY;
    }
    (flags & SQLITE_SHM_SHARED ? h->shared : h->exclusive) |= mask;
    return SQLITE_OK;
}

void barrier(sqlite3_file *)
{
}

int unmapIndex(sqlite3_file *f, int)
{
    auto *h = of(f);
    h->shared = h->exclusive = 0;
    if (h->file->handles.size() == 1)
        h->file->index.reset();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2, close, read, write, truncate, sync, fileSize, lock, unlock, checkReserved, control,
    sectorSize, characteristics, mapIndex, lockIndex, barrier, unmapIndex, nullptr, nullptr};

/// "/sim/3/file.db": the disk and the name on it.
std::pair<Disk *, QByteArray> placed(const char *path)
{
    const QByteArray whole(path);
    const auto at = whole.indexOf("/sim/");
    const auto slash = whole.indexOf('/', at + 5);
    if (at < 0 || slash < 0)
        return {nullptr, {}};
    return {diskOf(whole.mid(at + 5, slash - at - 5).toInt()), whole.mid(slash + 1)};
}

int open(sqlite3_vfs *, const char *path, sqlite3_file *f, int flags, int *given)
{
    auto *h = of(f);
    std::memset(h, 0, sizeof *h);
    if (!path) {
        h->owner = new std::shared_ptr<File>(std::make_shared<File>());
    } else {
        const auto [disk, name] = placed(path);
        if (!disk || disk->isDown())
            return SQLITE_CANTOPEN;
        auto file = disk->open(name, flags & SQLITE_OPEN_CREATE);
        if (!file)
            return SQLITE_CANTOPEN;
        h->disk = disk;
        h->owner = new std::shared_ptr<File>(std::move(file));
    }
    h->file = h->owner->get();
    h->file->handles.append(h);
    h->base.pMethods = &methods;
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *path, int isDurable)
{
    const auto [disk, name] = placed(path);
    if (!disk)
        return SQLITE_IOERR_DELETE;
    if (const int code = disk->beforeStep())
        return code;
    if (!disk->isStopping()) {
        disk->unlink(name, isDurable);
        return SQLITE_OK;
    }
    disk->goDown();
    return SQLITE_IOERR_DELETE;
}

int access(sqlite3_vfs *, const char *path, int, int *result)
{
    const auto [disk, name] = placed(path);
    *result = disk && disk->exists(name);
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *path, int size, char *to)
{
    sqlite3_snprintf(size, to, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int size, char *to)
{
    for (int i = 0; i < size; ++i)
        to[i] = char(seed().next());
    return size;
}

int sleep(sqlite3_vfs *, int microseconds)
{
    return microseconds; // nobody else can give way meanwhile
}

int now(sqlite3_vfs *, double *julian)
{
    *julian = 2461101.5; // 2026-03-02; what has a time gets it from the schedule's clocks
    return SQLITE_OK;
}

} // namespace

Place placeOf(const char *path)
{
    const auto [disk, name] = placed(path);
    if (!disk || disk->isDown() || !disk->exists(name))
        return {};
    auto file = disk->open(name, false);
    return file->data.isEmpty() ? Place{} : Place{disk, file, name + "-wal"};
}

void mountDisks()
{
    static sqlite3_vfs vfs{1, int(sizeof(Handle)), 256, nullptr, "sim", nullptr, open, remove, access, fullName,
        nullptr, nullptr, nullptr, nullptr, randomness, sleep, now, nullptr, nullptr, nullptr, nullptr, nullptr};
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    lendMemory();
    sqlite3_vfs_register(&vfs, 1);
}

void reseedSqlite(quint64 value)
{
    seed() = Random(value);
    sqlite3_randomness(0, nullptr);
}

} // namespace crm::sim
