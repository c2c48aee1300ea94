// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace crm {

/// A number in a date and how many digits it was written with.
struct DateNumber
{
    int value = 0;
    int digits = 0;
};

/// The pieces of a written date: what the text itself says of them, and the numbers whose meaning the order decides.
struct DateTokens
{
    QList<DateNumber> numbers;
    std::optional<DateNumber> year, month, day;
    QTime time;
    std::optional<int> offset; ///< seconds east of UTC
};

/// Nothing when the text is no date in any order.
std::optional<DateTokens> dateTokens(const QString &text);

/// A day number as spreadsheets store dates, between the years 1954 and 2119; anything else is nothing.
std::optional<double> spreadsheetSerial(const QString &text);

} // namespace crm
