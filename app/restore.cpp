// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/restore.h"

#include "db/store/store.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace crm {

namespace {

struct Restore
{
    Q_DECLARE_TR_FUNCTIONS(crm::Restore)
};

QString nameBeside(const QString &path)
{
    const QFileInfo file(path);
    const auto day = QDate::currentDate().toString(Qt::ISODate);
    const auto stem = Restore::tr("%1 before restoring %2", "file name, date").arg(file.completeBaseName(), day);
    auto name = file.dir().filePath(stem + QStringLiteral(".rapport"));
    for (int number = 2; QFile::exists(name); ++number)
        name = file.dir().filePath(QStringLiteral("%1 (%2).rapport").arg(stem).arg(number));
    return name;
}

} // namespace

Result<QString> restoreKeeping(const QString &backup, const QString &path)
{
    return restoreBackup(backup, path, nameBeside(path));
}

} // namespace crm
