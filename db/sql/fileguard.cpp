// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sql/fileguard.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace crm {

#ifdef Q_OS_LINUX

FileGuard::FileGuard(const QString &path, bool mayCreate)
    : m_handle(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | (mayCreate ? O_CREAT : 0), 0644))
{
    if (isHeld())
        share();
}

FileGuard::~FileGuard()
{
    if (isHeld())
        ::close(m_handle);
}

bool FileGuard::takeAlone()
{
    return isHeld() && ::flock(m_handle, LOCK_EX | LOCK_NB) == 0;
}

void FileGuard::share()
{
    if (isHeld() && ::flock(m_handle, LOCK_SH) != 0) {
        ::close(m_handle);
        m_handle = -1;
    }
}

#else

FileGuard::FileGuard(const QString &, bool)
{
}

FileGuard::~FileGuard() = default;

bool FileGuard::takeAlone()
{
    return false;
}

void FileGuard::share()
{
}

#endif

} // namespace crm
