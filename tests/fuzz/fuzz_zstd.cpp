// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames from anybody never unpack beyond the bound; bytes packed here come back.

#include "db/sync/wire/compression.h"

#include <cstdint>
#include <cstdlib>

using namespace crm::sync;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype most = 1 << 20;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        if (decompressed(bytes, most).size() > most)
            abort();
    } catch (const WireError &) {
    }
    if (bytes.size() <= most && decompressed(compressed(bytes), most) != bytes)
        abort();
    return 0;
}
