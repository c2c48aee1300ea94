// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What anybody may send as a value: it is refused, or it is what encode() would have written. Texts that Qt cannot
// hold as they are (beyond UTF-16 there are none) would show here.

#include "db/sync/wire/cbor.h"

#include <cstdint>
#include <cstdlib>

using namespace crm::sync;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    try {
        if (encode(decode(bytes)) != bytes)
            abort();
    } catch (const WireError &) {
    }
    return 0;
}
