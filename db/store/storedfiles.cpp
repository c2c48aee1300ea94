// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/lanes.h"
#include "db/store/userfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace crm {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::pair<StoredFile, QByteArray> readWhole(const QString &path)
{
    const QFileInfo info(path);
    const auto refuse = [&](const QString &sentence) {
        throw Failure{{Error::Invalid, sentence.arg(info.fileName())}};
    };
    if (info.isDir())
        refuse(Store::tr("“%1” is a folder. Attach the files in it, or pack it first."));
    InputFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        refuse(Store::tr("“%1” cannot be read. Check that it exists and that you may open it."));
    if (file.size() > largestFile)
        refuse(Store::tr("“%1” is larger than %2, the most that can be attached.")
                   .arg(QStringLiteral("%1"), QLocale().formattedDataSize(largestFile)));
    const auto bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        refuse(Store::tr("“%1” could not be read to its end."));
    const auto type = QMimeDatabase().mimeTypeForFileNameAndData(info.fileName(), bytes);
    return {{info.fileName(), type.name(), bytes.size(), hashOf(bytes)}, bytes};
}

} // namespace

Answer<Result<QList<StoredFile>>> Store::keepFiles(const QStringList &paths)
{
    return m_lanes->write->run([lanes = m_lanes.get(), paths](Connection &c) {
        lanes->writing();
        QList<StoredFile> kept;
        Transaction transaction(c);
        for (const auto &path : paths) {
            const auto [file, bytes] = readWhole(path);
            c.exec("INSERT INTO blob(sha256, body) VALUES(?, ?) ON CONFLICT(sha256) DO NOTHING", {file.sha256, bytes});
            kept.append(file);
        }
        transaction.commit();
        return kept;
    });
}

Answer<Result<QByteArray>> Store::fileBytes(const QString &sha256)
{
    return m_lanes->scan->run([sha256](Connection &c) {
        auto rows = c.exec("SELECT body FROM blob WHERE sha256 = ?", {sha256});
        if (!rows.next())
            throw Failure{{Error::NotFound,
                Store::tr("The contents of this file are not on this computer. Ask the colleague who attached it.")}};
        const auto bytes = rows.view(0).toByteArray();
        if (hashOf(bytes) != sha256)
            throw Failure{
                {Error::Storage, Store::tr("The attached file is damaged. Restore a backup to get it back.")}};
        return bytes;
    });
}

} // namespace crm
