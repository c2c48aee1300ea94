// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QStringView>

namespace crm {

/// One country calling code (ITU-T E.164 list of assigned codes, 2016, with later additions).
struct CallingCode
{
    int code = 0;
    const char *region = ""; ///< ISO 3166-1 alpha-2; "" when several countries share the code
    const char *trunk = "";  ///< digits before national numbers that are not dialled from abroad
};

/// The code at the beginning of `digits` (international, without +); null when none is assigned.
const CallingCode *callingCodeOf(QStringView digits);

/// The code of a country; null when it is unknown. Countries that share a code (1, 7, 44 …) are found too.
const CallingCode *callingCodeOfRegion(const QString &region);

/// How many digits `code` has.
int digitCount(int code);

} // namespace crm
