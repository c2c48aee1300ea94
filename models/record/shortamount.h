// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace crm {

/// An amount of money in short, taken apart: "€ 1,2 Mio. EUR" is "€ 1,2", 6 and "EUR".
struct ShortAmount
{
    QString number; ///< with all that stands before it
    int power = 0;  ///< of ten
    QString behind; ///< a sign, a code in capitals, or a word that may be no currency at all
};

/// Nothing for a text that is not in short.
std::optional<ShortAmount> shortAmount(const QString &text);

} // namespace crm
