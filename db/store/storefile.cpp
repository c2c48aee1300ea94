// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/customer/timeline.h"
#include "db/entity/registry.h"
#include "db/sql/openfiles.h"
#include "db/sql/opening.h"
#include "db/store/lanes.h"
#include "db/store/userfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace crm {

Answer<Result<Done>> Store::saveDraft(const QString &key, const QByteArray &body)
{
    auto saved = m_lanes->write->run([lanes = m_lanes.get(), key, body](Connection &c) {
        lanes->writing();
        if (body.isEmpty())
            c.exec("DELETE FROM draft WHERE key = ?", {key});
        else
            c.exec("INSERT INTO draft(key, body, at) VALUES(?, ?, ?) ON CONFLICT(key) DO UPDATE SET body = "
                   "excluded.body, at = excluded.at",
                {key, body, QDateTime::currentMSecsSinceEpoch()});
        return Done();
    });
    if (body.isEmpty())
        emit draftForgotten(key);
    return saved;
}

Answer<Result<QByteArray>> Store::draft(const QString &key)
{
    return m_lanes->write->run(
        [key](Connection &c) { return c.scalar("SELECT body FROM draft WHERE key = ?", {key}).toByteArray(); });
}

Answer<Result<QStringList>> Store::drafts()
{
    return m_lanes->write->run([](Connection &c) {
        QStringList keys;
        auto rows = c.exec("SELECT key FROM draft ORDER BY at DESC");
        while (rows.next())
            keys.append(rows.text(0));
        return keys;
    });
}

Answer<Result<QVariant>> Store::meta(const QString &key)
{
    return m_lanes->write->run(
        [key](Connection &c) { return c.scalar("SELECT value FROM meta WHERE key = ?", {key}); });
}

Answer<Result<Done>> Store::setMeta(const QString &key, const QVariant &value)
{
    return m_lanes->write->run([lanes = m_lanes.get(), key, value](Connection &c) {
        lanes->writing();
        c.exec("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            {key, value});
        return Done();
    });
}

Answer<Result<Done>> Store::explainSteps()
{
    return m_lanes->write->run([lanes = m_lanes.get()](Connection &c) {
        lanes->writing();
        crm::explainSteps(c);
        return Done();
    });
}

namespace {

constexpr int corrupt = 11; // SQLITE_CORRUPT

void removePart(const QString &part)
{
    for (const auto *suffix : {"", "-journal"})
        QFile::remove(part + QLatin1String(suffix));
}

/// Copies the backup, which is looked through first; false when it is damaged.
bool copied(const QString &backup, const QString &part)
{
    try {
        const auto opened = openFile(backup, Registry::instance(), false, true);
        if (opened.connection->scalar("PRAGMA quick_check(1)").toString() != "ok")
            return false;
        removePart(part);
        opened.connection->backupTo(part);
        return true;
    } catch (const SqlError &e) {
        if ((e.code & 0xff) != corrupt)
            throw;
        return false;
    }
}

/// Whoever has the file open holds it: taking the write lock once proves that nobody does. False when it is damaged;
/// what is no database at all any more counts as that only when it is to be kept.
bool freeToReplace(const QString &path, bool isKept)
{
    constexpr int notDatabase = 26; // SQLITE_NOTADB
    constexpr int busy = 5;         // SQLITE_BUSY
    try {
        Connection old(path, Connection::ReadWrite);
        if (!OpenFiles::isAlone(path))
            throw SqlError{{}, {}, busy};
        old.run("BEGIN EXCLUSIVE; ROLLBACK");
        old.run("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE");
        return old.scalar("PRAGMA quick_check(1)").toString() == "ok";
    } catch (const SqlError &e) {
        const auto code = e.code & 0xff;
        if (code != corrupt && (code != notDatabase || !isKept))
            throw;
        return false;
    }
}

/// What a damaged file still holds may be worth something: it stays beside the restored one.
QString nameOfDamaged(const QString &path)
{
    auto aside = path + QStringLiteral(".damaged");
    for (int number = 2; QFile::exists(aside); ++number)
        aside = path + QStringLiteral(".damaged-%1").arg(number);
    return aside;
}

/// With its log, in which what was saved last stands alone when it could not be folded.
bool moveFile(const QString &from, const QString &to)
{
    const auto log = QStringLiteral("-wal");
    if (!QFile::rename(from, to))
        return false;
    if (!QFile::exists(from + log) || QFile::rename(from + log, to + log))
        return true;
    QFile::rename(to, from);
    return false;
}

/// Makes room for what is restored; answers where the former file is, null when it is not kept.
QString clearPlace(const QString &path, const QString &keepAs)
{
    if (!QFile::exists(path))
        return {};
    const bool isSound = freeToReplace(path, !keepAs.isEmpty());
    const auto kept = keepAs.isEmpty() && !isSound ? nameOfDamaged(path) : keepAs;
    if (!kept.isEmpty() && !moveFile(path, kept))
        throw Failure{{Error::Storage,
            Store::tr("Nothing was restored: the file as it is could not be kept as “%1”.")
                .arg(QDir::toNativeSeparators(kept))}};
    return kept;
}

} // namespace

/// Written beside and then renamed, so that a full disk leaves an older backup as it was.
Answer<Result<Done>> Store::backup(const QString &path)
{
    return m_lanes->scan->run([path, own = m_lanes->path](Connection &c) {
        if (QFileInfo(path) == QFileInfo(own))
            throw Failure{{Error::Invalid, Store::tr("A backup needs a name of its own: this is the file itself.")}};
        if (isNoFile(path))
            throw Failure{{Error::Invalid,
                Store::tr("“%1” is a device or a pipe. A backup needs the name of a file.").arg(path)}};
        if (QFileInfo(path).size() > 0 && !isDatabaseFile(path))
            throw Failure{
                {Error::Invalid, Store::tr("“%1” is not a backup and would be lost. Choose another name.").arg(path)}};
        const auto part = path + ".part";
        removePart(part);
        try {
            c.backupTo(part);
            if (Connection(part, Connection::Immutable).scalar("PRAGMA quick_check(1)").toString() != "ok")
                throw SqlError{{}, {}, corrupt};
        } catch (const SqlError &e) {
            removePart(part);
            if ((e.code & 0xff) != corrupt)
                throw;
            throw Failure{{Error::Storage,
                Store::tr(
                    "“%1” is damaged, so no backup was made; what was backed up before stays. Restore a backup, or "
                    "export what can still be read.")
                    .arg(own)}};
        }
        QFile::remove(path);
        if (!QFile::rename(part, path))
            throw Failure{{Error::Storage, Store::tr("The backup could not be written to “%1”.").arg(path)}};
        return Done();
    });
}

Answer<Result<QStringList>> Store::check()
{
    return m_lanes->scan->run([path = path()](Connection &c) {
        QStringList faults;
        {
            auto rows = c.exec("PRAGMA integrity_check(100)");
            while (rows.next())
                if (rows.text(0) != "ok")
                    faults.append(Store::tr("“%1” is damaged: %2.").arg(path, rows.text(0)));
        }
        // Whoever belongs to an organisation may see a record and not what it refers to (SYNC 2.7).
        if (c.scalar("SELECT count(*) FROM sqlite_master WHERE name = 'sync_state'").toInt() > 0)
            return faults;
        auto rows = c.exec("PRAGMA foreign_key_check");
        while (rows.next())
            faults.append(Store::tr("A record of %1 refers to a record of %2 that does not exist.")
                              .arg(rows.text(0), rows.text(2)));
        return faults;
    });
}

Result<QString> restoreBackup(const QString &backup, const QString &path, const QString &keepAs)
{
    QString kept;
    try {
        if (!copied(backup, path + ".part"))
            return Error{Error::Storage, Store::tr("The backup “%1” is damaged and was not restored.").arg(backup)};
        kept = clearPlace(path, keepAs);
    } catch (const SqlError &e) {
        removePart(path + ".part");
        return errorOf(e);
    } catch (const Failure &f) {
        removePart(path + ".part");
        return f.error;
    }
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + suffix);
    if (QFile::rename(path + ".part", path))
        return kept;
    if (!kept.isEmpty())
        moveFile(kept, path);
    return Error{Error::Storage, Store::tr("The backup could not be written to “%1”.").arg(path)};
}

} // namespace crm
