// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace crm {

/// A telephone number as it is compared and dialled.
struct PhoneNumber
{
    QString e164;       ///< "+49301234567" (ITU-T E.164); empty when the text holds no number that can be dialled
    QString region;     ///< ISO 3166-1 alpha-2 of the numbering plan ("DE"); empty when none or several claim it
    QString extension;  ///< digits after "ext." or "x"; empty when there are none
    bool valid = false; ///< false: kept and shown as it is, worth a warning, never refused

    bool operator==(const PhoneNumber &) const = default;
};

/// Understands numbers as people type them: separators, "/", "(0)", 00 for +, letters ("1-800-FLOWERS"), extensions,
/// any script's digits. `defaultRegion` (ISO 3166-1 alpha-2, may be empty) is the country of national numbers.
/// Clean international numbers cost under a microsecond; others about ten. Safe from any thread.
[[nodiscard]] PhoneNumber normalisePhone(QStringView text, const QString &defaultRegion);

/// Where numbers without calling code are from, as the user has set it: ISO 3166-1 alpha-2, or empty when unknown.
/// Of the whole process, since rules that normalise on saving know no settings. Any thread.
[[nodiscard]] QString homeRegion();
void setHomeRegion(const QString &region);

/// The number as written on a letterhead: national form in `homeRegion`, else international. What is no E.164 number
/// comes back unchanged.
[[nodiscard]] QString formatPhone(const QString &e164, const QString &homeRegion);

} // namespace crm
