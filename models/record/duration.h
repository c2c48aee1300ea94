// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace crm {

/// Minutes as people say them: "80 h", "4 h 30 min", "45 min". Never in days: a day of work has as many hours as its
/// calendar gives it.
QString durationText(qint64 minutes);

/// Reads "80 h", "4h 30m", "4:30", "1.5 h", "1,5 h", "10 Std.", "90 min"; a number alone is minutes. English and German
/// are read everywhere, the words of the language in force too.
/// Null when it is none of them, and for days, whose length nobody has said. Fractions of a minute are refused.
std::optional<qint64> minutesFromText(const QString &typed);

} // namespace crm
