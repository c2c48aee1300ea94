// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/restore.h"

#include "db/store/store.h"

#include <QCoreApplication>
#include <QDateTime>
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
    const auto kept = nameBeside(path);
    const auto log = QStringLiteral("-wal"); // when it could not be folded, what was saved last stands there alone
    const auto forget = [&] {
        QFile::remove(kept);
        QFile::remove(kept + log);
    };
    if (!QFile::copy(path, kept) || (QFile::exists(path + log) && !QFile::copy(path + log, kept + log))) {
        forget();
        return Error{Error::Storage,
            Restore::tr("Nothing was restored: the file as it is could not be kept as “%1”.")
                .arg(QDir::toNativeSeparators(kept))};
    }
    if (const auto done = restoreBackup(backup, path); !done) {
        forget();
        return done.error();
    }
    return kept;
}

} // namespace crm
