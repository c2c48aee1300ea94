// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/disk.h"

#include <sqlite3.h>

namespace crm::sim {

/// An open file. SQLite allocates it as bytes and never constructs it.
struct Handle
{
    sqlite3_file base;
    Disk *disk;
    std::shared_ptr<File> *owner; ///< keeps a file that has been unlinked
    File *file;
    int lock;
    quint8 shared;    ///< locks on the shared memory, by bit
    quint8 exclusive; ///< the same
};

} // namespace crm::sim
