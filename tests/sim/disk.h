// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/random.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace crm::sim {

struct Handle;

/// Shared memory of a write-ahead log: dies with its programs.
struct SharedIndex : std::enable_shared_from_this<SharedIndex>
{
    std::vector<std::unique_ptr<char[]>> pages;
    static constexpr int pageSize = 32768; // SQLite's
    std::shared_ptr<SharedIndex> emptied();
};

/// A file as the programs of a machine see it, and how it differs from what has reached the disk.
struct File
{
    QByteArray name;
    QByteArray data;
    QHash<qint64, QByteArray> unsynced; ///< sectors written over since the last sync: what the disk still has there
    qint64 syncedSize = 0;
    bool isUnlinked = false;
    std::shared_ptr<SharedIndex> index;
    QList<Handle *> handles;
};

/// A machine's disk in memory (SYNC 3.3). Everything that is written counts a step; at a chosen one the machine stops
/// in its middle, or the disk fails. SQLite reaches it by paths under /sim/N.
class Disk
{
public:
    static constexpr int sector = 512; // bytes that reach the disk together, or not

    /// Files by name, and the number of the schema that the database among them has. 0: it may differ from all others.
    struct Image : QMap<QByteArray, QByteArray>
    {
        int schema = 0;
    };

    Disk(int number, Random &random);
    ~Disk();
    Disk(const Disk &) = delete;

    QString path(const char *name) const;
    Image image() const;
    void restore(const Image &image); ///< nothing may have a file open

    /// The machine stops in the middle of this step, counting from now; 0: never.
    void stopAt(qint64 step) { m_stopAt = step ? m_steps + step : 0; }
    /// From this step on, `times` steps end with SQLite's `code`.
    void failAt(qint64 step, int code, qint64 times);
    void heal();
    bool isDown() const { return m_isDown; }
    void goDown() { m_isDown = true; }
    /// Starts again with what the disk has: all that was written when only the program died, else all that was synced
    /// and any of the sectors that were not.
    void restart(bool lostPower);
    qint64 steps() const { return m_steps; }

    // For the file system only.
    std::shared_ptr<File> open(const QByteArray &name, bool create); ///< null: there is none
    bool exists(const QByteArray &name) const;
    void unlink(const QByteArray &name, bool isDurable);
    int beforeStep(); ///< SQLite's code, 0: goes well
    void keepSectors(File &file, qint64 from, qint64 to) const;
    bool isStopping() const { return m_stopAt && m_steps == m_stopAt; }
    Random &random() { return m_random; }
    int schema() const { return m_schema; }
    /// Whether this is the head of a database, which tells whether the schema is another.
    static bool isHead(const char *data, qint64 size);
    void noteHead(const char *head); ///< it is about to be written

private:
    void losePower(File &file);

    const int m_number;
    Random &m_random;
    QMap<QByteArray, std::shared_ptr<File>> m_files;
    QMap<QByteArray, std::shared_ptr<File>> m_unlinked; ///< a power cut may bring them back
    qint64 m_steps = 0;
    qint64 m_stopAt = 0;
    qint64 m_failAt = 0;
    qint64 m_failUntil = 0;
    int m_schema = 0;
    quint32 m_cookie = 0; ///< by which SQLite knows that the schema is another
    int m_failCode = 0;
    bool m_isDown = false;
};

/// A file that is there, by SQLite's name for it.
struct Place
{
    Disk *disk = nullptr;
    std::shared_ptr<File> file = {};
    QByteArray log = {}; ///< the name of its write-ahead log
};
Place placeOf(const char *path);
/// Takes a connection off its disk, if closing it would have left the disk as it is and the schema is still this one.
/// Returns the index that it shared, null: it must be closed.
std::shared_ptr<SharedIndex> park(sqlite3 *db, int schema);
/// Puts it on another, on which it begins as one that was opened just now.
void takeUp(sqlite3 *db, sqlite3_stmt *probe, const Place &place);

/// Makes the disks SQLite's only file system. Once, before anything is opened.
void mountDisks();
/// SQLite's memory, for one thread; called by mountDisks().
void lendMemory();
/// What SQLite has asked for until now it keeps for good.
void keepWhatIsLent();
/// It has given back everything else: another schedule may begin.
void reclaimMemory();
/// SQLite's own chance starts anew, so that a schedule does not depend on those before it.
void reseedSqlite(quint64 seed);
/// Null when there is none of this number.
Disk *diskOf(int number);

} // namespace crm::sim
