// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/datafolder.h"

#include "app/server/certificate.h"
#include "app/server/heads.h"
#include "db/sync/server/postgresdatabase.h"
#include "db/sync/server/sqlitedatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace crm::server {

using namespace sync;

void DataFolder::make(const QString &organisation, const QString &postgres)
{
    if (QFile::exists(certificate()))
        throw Exit{1, QString("“%1” is a server's folder already.").arg(m_path)};
    if (!QDir().mkpath(m_path))
        throw Exit{1, QString("The folder “%1” cannot be made.").arg(m_path)};
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (postgres.isEmpty()) {
        SqliteDatabase database(databaseFile(), true);
        QFile::setPermissions(databaseFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        Ledger(database).found(organisation, randomBytes(nodeSize), QDateTime::currentMSecsSinceEpoch());
    } else {
        PostgresDatabase database(postgres);
        Ledger ledger(database);
        if (!ledger.isFounded()) // another server over the same database may have done so
            ledger.found(organisation, randomBytes(nodeSize), QDateTime::currentMSecsSinceEpoch());
        writePostgres(postgres);
    }
    QString error;
    if (!makeCertificate(certificate(), key(), error))
        throw Exit{1, error};
    if (!Heads(m_path).makeKey())
        throw Exit{1, QString("No key for signing can be written in “%1”.").arg(m_path)};
}

/// The address may hold a password.
void DataFolder::writePostgres(const QString &address) const
{
    QSaveFile file(m_path + "/postgres");
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(address.toUtf8()) > 0
        && file.commit();
    if (!isWritten)
        throw Exit{1, QString("“%1” cannot be written.").arg(file.fileName())};
}

QString DataFolder::postgres() const
{
    QFile file(m_path + "/postgres");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

void DataFolder::check() const
{
    if (!QFile::exists(m_path))
        throw Exit{1, QString("There is no folder “%1”; “rapport-syncd init” makes a server's.").arg(m_path)};
    if (!QFile::exists(certificate()))
        throw Exit{1, QString("“%1” is not a server's folder; “rapport-syncd init” makes one.").arg(m_path)};
}

Databases DataFolder::databases() const
{
    check();
    if (postgres().isEmpty() && !QFile::exists(databaseFile()))
        throw Exit{1, QString("The database “%1” is missing: bring it back, or restore a backup.").arg(databaseFile())};
    if (const auto address = postgres(); !address.isEmpty())
        return [address] { return std::make_unique<PostgresDatabase>(address); };
    return [file = databaseFile()] { return std::make_unique<SqliteDatabase>(file); };
}

void DataFolder::complete() const
{
    const auto database = databases()();
    Ledger(*database).complete();
}

qint64 DataFolder::knownHead() const
{
    QFile file(m_path + "/head");
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLongLong() : 0;
}

void DataFolder::noteHead(qint64 head) const
{
    QSaveFile file(m_path + "/head");
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(head)) < 1 || !file.commit())
        qWarning("%s/head cannot be written", qPrintable(m_path));
}

} // namespace crm::server
