// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace crm {

// Formats of QLocale's dates, cut without regular expressions: every list of dates asks for them, also the first one
// painted, which would load the library of expressions for this alone.

/// The locale's long form without the day of the week: "d MMMM yyyy", "d. MMMM yyyy", "yyyy年M月d日".
[[nodiscard]] QString longDateFormat();

/// The locale's medium form without the year and what stands around it: "d MMM", "MMM d", "M月d日".
[[nodiscard]] QString dayAndMonthFormat();

} // namespace crm
