// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTimeZone>

#include <optional>

namespace crm {

/// The zone of a name of the IANA time zone database, also of an old one that is kept for compatibility ("US/Eastern",
/// "Etc/UTC", "GB"; the file "backward"). Nothing for any other word: QTimeZone itself takes "Nonsense" for a rule of
/// POSIX and makes a UTC of it, and QTimeZone::isTimeZoneIdAvailable() knows the places of zone.tab only.
[[nodiscard]] std::optional<QTimeZone> timeZoneNamed(const QByteArray &name);

} // namespace crm
