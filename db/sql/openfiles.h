// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace crm {

/// Which database files this process has open, and whether others have them open as well. When a process closes any
/// handle of a file, be it a file dialog that looks for an icon, POSIX takes away all locks that it has on the file
/// (sqlite.org/howtocorrupt.html §2.2): then another process believes to be the last user, removes the log, and what is
/// written here afterwards is lost. So nothing but SQLite reads a file that is open, no connection folds the log into
/// the file when it is closed, and a lock of another make, which such a close does not take away, tells who is the last
/// and may do so. Where there is no such lock, SQLite's own are trusted. Any thread.
class OpenFiles
{
public:
    /// Before a connection is opened; with `mayCreate` the file is made if it is not there. True when the file is
    /// guarded, so that the connection must leave the log alone.
    static bool add(const QString &path, bool mayCreate);
    /// After it was closed. The last of the last process folds the log into the file.
    static void remove(const QString &path);
    /// Also under another name of the same file.
    static bool contains(const QString &path);
    /// Whether no other process has the file open, which must be open here.
    static bool isAlone(const QString &path);
    /// The first bytes of a file, which nobody here opens as a database meanwhile; null when this process has it open or
    /// when it cannot be read or is no file.
    static QByteArray head(const QString &path, int bytes);
};

} // namespace crm
