// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/userfiles.h"

#include "db/sql/openfiles.h"
#include "db/value/databasehead.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::UserFiles)
};

} // namespace

bool isNoFile(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

bool isDatabaseFile(const QString &path)
{
    return OpenFiles::contains(path) || isDatabaseHead(OpenFiles::head(path, databaseHead));
}

bool InputFile::open(OpenMode mode)
{
    if (!OpenFiles::contains(fileName()))
        return QFile::open(mode);
    setErrorString(Text::tr("it is the file that is open; save a backup first and take that"));
    return false;
}

/// The system says why at once or not at all: Qt knows no more than that it is “Unknown error” once a buffer is written
/// late.
void OutputFile::sayWhy()
{
    m_isFull = m_isFull || errno == ENOSPC;
    if (m_isFull)
        setErrorString(Text::tr("the disk is full"));
}

bool OutputFile::commit()
{
    errno = 0;
    if (QSaveFile::commit())
        return true;
    sayWhy();
    return false;
}

qint64 OutputFile::writeData(const char *data, qint64 length)
{
    errno = 0;
    const auto written = QSaveFile::writeData(data, length);
    if (written != length)
        sayWhy();
    return written;
}

bool OutputFile::open(OpenMode mode)
{
    if (isNoFile(fileName())) {
        setErrorString(Text::tr("it is a device or a pipe, which a file would take the place of; choose another name"));
        return false;
    }
    if (!isDatabaseFile(fileName()))
        return QSaveFile::open(mode);
    setErrorString(Text::tr("it holds a database, which this would destroy; choose another name"));
    return false;
}

} // namespace crm
