// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/bytescan.h"

namespace crm {

// ByteScan::mark in one pass over the text, whose cost hardly grows with the number of hits: the bytes of the needle
// and the ends of the records are compared for 64 places at once.
#if defined(__x86_64__) || defined(_M_X64)
qsizetype markSse2(const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first);
#if defined(__GNUC__)
qsizetype markAvx2(const char *begin, const char *end, const Needle &needle, quint64 *bits, qsizetype first);
#endif
#endif

} // namespace crm
