// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/vcard.h"

#include <QByteArray>

namespace crm {

enum class VCardVersion { V3, V4 };

/// One card in UTF-8 with CRLF, folded at 75 octets between characters (RFC 6350 §3.2).
/// VCardReader reads it back equal, but for trimmed blanks and control characters other than the line feed.
QByteArray writeVCard(const VCard &card, VCardVersion version);

} // namespace crm
