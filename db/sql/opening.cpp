// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/opening.h"

#include "db/entity/registry.h"
#include "db/sql/capture.h"
#include "db/sql/failure.h"
#include "db/sql/openfiles.h"
#include "db/sql/schema.h"
#include "db/value/databasehead.h"
#include "db/value/sortkey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace crm {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("crm::Store", text);
}

void checkPlace(const QString &path, bool create)
{
    const QFileInfo info(path);
    if (info.isDir())
        throw Failure{
            {Error::Storage, sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” is a folder, not a file.")).arg(path)}};
    if (!info.exists() && !create)
        throw Failure{{Error::NotFound, sentence(QT_TRANSLATE_NOOP("crm::Store", "There is no file “%1”.")).arg(path)}};
    if (!info.exists() && !info.absoluteDir().exists())
        throw Failure{{Error::NotFound,
            sentence(QT_TRANSLATE_NOOP("crm::Store", "The folder of “%1” does not exist.")).arg(path)}};
    if (!info.exists() || OpenFiles::contains(path))
        return;
    const auto head = OpenFiles::head(path, databaseHead);
    if (head.isNull() && !OpenFiles::contains(path))
        throw Failure{{Error::Storage, sentence(QT_TRANSLATE_NOOP("crm::Store", "You may not read “%1”.")).arg(path)}};
    // An empty file is an empty database to SQLite; we take it as one only when asked to make it.
    const bool isEmpty = head.isEmpty() && create;
    if (!head.isNull() && !isEmpty && !isDatabaseHead(head))
        throw Failure{
            {Error::Storage, sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” is not a Rapport file.")).arg(path)}};
}

void checkOurs(Connection &c, const QString &path)
{
    const auto id = c.scalar("PRAGMA application_id").toInt();
    if (id != applicationId && c.scalar("SELECT count(*) FROM sqlite_schema").toInt() > 0)
        throw Failure{{Error::Storage,
            sentence(QT_TRANSLATE_NOOP("crm::Store", "“%1” is a database of another program.")).arg(path)}};
    if (c.scalar("PRAGMA user_version").toInt() > schemaVersion)
        throw Failure{{Error::Storage,
            sentence(QT_TRANSLATE_NOOP(
                         "crm::Store", "“%1” was made by a newer version of Rapport. Install that version to open it."))
                .arg(path)}};
}

/// No memory map: with it a large file would count as the program's memory, a stray write of ours would reach the file,
/// and an I/O error would end the program by a signal (sqlite.org/mmap.html). The system keeps the file's pages anyway.
void reading(Connection &c)
{
    c.run("PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF; PRAGMA cache_size=-4000");
}

void renewSortKeys(Connection &c, const Entity &e)
{
    QList<std::pair<qint64, QString>> titles;
    qint64 last = 0;
    do { // in pieces, so that a table of millions needs no memory
        titles.clear();
        auto rows = c.exec(
            "SELECT rid, " + e.title().name + " FROM " + e.name + " WHERE rid > ? ORDER BY rid LIMIT 20000", {last});
        while (rows.next())
            titles.append({rows.integer(0), rows.text(1)});
        for (const auto &[rid, title] : std::as_const(titles))
            c.exec("UPDATE " + e.name + " SET _sort = ? WHERE rid = ?", {sortKey(title), rid});
        last = titles.isEmpty() ? 0 : titles.last().first;
    } while (!titles.isEmpty());
}

/// Names sort by a key of the collation in force; another version of it means other keys. A kind of record that is
/// named by another field than before ("unsorted") gets its keys alone.
void renewSortKeys(Connection &c, const Registry &registry)
{
    const auto version = collationVersion();
    const bool isCurrent = c.scalar("SELECT value FROM meta WHERE key = 'collation'").toString() == version;
    const auto unsorted = c.scalar("SELECT value FROM meta WHERE key = 'unsorted'").toString().toLatin1().split(' ');
    if (isCurrent && unsorted.first().isEmpty())
        return;
    for (const auto *e : registry.entities())
        if (e->hasTitleKey() && (!isCurrent || unsorted.contains(e->name)))
            renewSortKeys(c, *e);
    c.exec("DELETE FROM meta WHERE key = 'unsorted'");
    c.exec("INSERT INTO meta(key, value) VALUES('collation', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        {version});
}

bool schemaIsCurrent(Connection &c)
{
    return c.scalar("PRAGMA user_version").toInt() == schemaVersion;
}

} // namespace

void prepareForWriting(Connection &c)
{
    c.run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON");
    reading(c);
    setPageCache(c, usualPageCache);
}

void setPageCache(Connection &c, int kib)
{
    c.run("PRAGMA cache_size=-" + QByteArray::number(kib));
}

void setSortsInBlocks(Connection &c, bool inBlocks)
{
    c.run(inBlocks ? "PRAGMA temp_store=FILE" : "PRAGMA temp_store=MEMORY");
}

void setFoldsLog(Connection &c, bool folds)
{
    constexpr int usualPages = 1000; // sqlite.org/pragma.html#pragma_wal_autocheckpoint
    c.run("PRAGMA wal_autocheckpoint=" + QByteArray::number(folds ? usualPages : 0));
}

void foldLog(Connection &c)
{
    try {
        c.run("PRAGMA wal_checkpoint(PASSIVE)");
    } catch (const SqlError &) {
        // A full disk, say: all that was stored is in the log, and stays there.
    }
}

/// Then nothing is written, and the file can be read while another program is writing much of it.
static bool isUpToDate(Connection &c, const Registry &registry)
{
    const auto meta = [&c](const char *key) {
        return c.scalar("SELECT value FROM meta WHERE key = ?", {QString::fromLatin1(key)});
    };
    return isSchemaCurrent(c, registry) && !meta("database").isNull()
        && isCollationCurrent(meta("collation").toString()) && meta("unsorted").isNull();
}

void bringUpToDate(Connection &c, const Registry &registry)
{
    if (isUpToDate(c, registry))
        return;
    Transaction transaction(c);
    updateSchema(c, registry);
    c.exec("INSERT INTO meta(key, value) VALUES('database', lower(hex(randomblob(16)))) ON CONFLICT(key) DO NOTHING");
    renewSortKeys(c, registry);
    transaction.commit();
}

Opened openFile(const QString &path, const Registry &registry, bool create, bool readOnly)
{
    checkPlace(path, create);
    const bool fresh = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    const bool writable = !readOnly && (fresh || QFileInfo(path).isWritable());
    if (writable) {
        auto connection = std::make_unique<Connection>(path, create ? Connection::Create : Connection::ReadWrite);
        checkOurs(*connection, path);
        prepareForWriting(*connection);
        bringUpToDate(*connection, registry);
        return {std::move(connection), false, false, fresh};
    }
    const bool immutable = !QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    auto connection = openReader(path, immutable);
    checkOurs(*connection, path);
    if (!schemaIsCurrent(*connection))
        throw Failure{{Error::ReadOnly,
            sentence(QT_TRANSLATE_NOOP("crm::Store",
                         "“%1” is read-only and from an older version; it has to be writable once to be brought up to "
                         "date."))
                .arg(path)}};
    return {std::move(connection), true, immutable, false};
}

std::unique_ptr<Connection> openReader(const QString &path, bool immutable)
{
    auto connection = std::make_unique<Connection>(path, immutable ? Connection::Immutable : Connection::ReadOnly);
    reading(*connection);
    return connection;
}

} // namespace crm
