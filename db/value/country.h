// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

/// The code of ISO 3166-1 with two letters: "DE" for "Germany", "Deutschland" and "de". Read are these codes, English
/// names and those in the languages spoken there; empty for anything else.
[[nodiscard]] QString countryCode(const QString &text);

/// Whether both mean one country, however they name it; what is no known country is compared as text, without case and
/// accents.
[[nodiscard]] bool isSameCountry(const QString &a, const QString &b);

} // namespace crm
