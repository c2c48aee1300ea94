// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/datafolder.h"

#include "app/server/certificate.h"
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
    if (!postgres.isEmpty())
        throw Exit{2, "This build stores in SQLite only."};
    if (!QDir().mkpath(m_path))
        throw Exit{1, QString("The folder “%1” cannot be made.").arg(m_path)};
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    SqliteDatabase database(databaseFile(), true);
    QFile::setPermissions(databaseFile(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Ledger(database).found(organisation, randomBytes(nodeSize), QDateTime::currentMSecsSinceEpoch());
    QString error;
    if (!makeCertificate(certificate(), key(), error))
        throw Exit{1, error};
}

Databases DataFolder::databases() const
{
    if (!QFile::exists(certificate()) || !QFile::exists(databaseFile()))
        throw Exit{1, QString("“%1” is not a server's folder; “rapport-syncd init” makes one.").arg(m_path)};
    return [file = databaseFile()] { return std::make_unique<SqliteDatabase>(file); };
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
