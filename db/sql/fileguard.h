// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// A lock on a file that all who use it share; it belongs to this handle and not, like fcntl's, to the process. Linux
/// alone has it beside SQLite's (flock(2)): elsewhere nothing is ever held.
class FileGuard
{
public:
    /// Waits while somebody has the file to himself, which takes as long as folding its log.
    FileGuard(const QString &path, bool mayCreate);
    ~FileGuard();
    FileGuard(const FileGuard &) = delete;
    FileGuard &operator=(const FileGuard &) = delete;

    bool isHeld() const { return m_handle >= 0; }
    /// Takes the file for itself; false when others use it.
    bool takeAlone();
    void share();

private:
    int m_handle = -1;
};

} // namespace crm
