// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/parsed.h"

#include <QByteArray>
#include <QStringList>

namespace crm {

/// Which sign stands before the decimals; the other one, blanks and apostrophes group thousands.
enum class DecimalMark { Point, Comma };

/// How the numbers of a column are to be read.
struct NumberRule
{
    DecimalMark mark = DecimalMark::Point;
    int scale = 2; ///< decimals kept, 0–9: 12.5 at scale 2 is 1250
};

/// An amount as written; the currency is empty where the text names none or only a sign that several share ($, ¥, kr).
struct ParsedMoney
{
    qint64 amount = 0;   ///< scaled by the rule's scale
    QByteArray currency; ///< ISO 4217
};

/// Exact: digits go straight to the scaled integer. -1, 1-, (1) and 75 % are understood; more decimals than the scale
/// keeps, wrong grouping, exponents and overflow are problems. Blank is blank, never 0.
Parsed<qint64> parseDecimal(const QString &text, const NumberRule &rule);
/// Like parseDecimal, with a currency code, name or sign before or behind, and in short as people type it into forms:
/// "250k", "1.2M", "1,2 Mio. €" (shortAmount()). The rule says what a point or comma in it means.
Parsed<ParsedMoney> parseMoney(const QString &text, const NumberRule &rule);
/// Whole numbers; decimals are accepted when they are zeros.
Parsed<qint64> parseInteger(const QString &text, DecimalMark mark);
/// Of a percentage written as a part of 1: 0.2 is 20. What is greater than 1 is percent already.
Parsed<qint64> parseShare(const QString &text, DecimalMark mark);
/// Whether a column of percentages is written as parts of 1: all lie from 0 to 1, and one in
/// between; 0 and 1 alone may be either.
bool areShares(const QStringList &column, DecimalMark mark);
/// yes/no, true/false, 1/0, x, on/off and their like in English, German, French, Spanish and Chinese.
Parsed<bool> parseBoolean(const QString &text);

/// What a column's numbers look like.
struct DecimalGuess
{
    DecimalMark mark = DecimalMark::Point;
    bool isConfident = false; ///< true also when no value depends on it
    QString evidence;         ///< a sentence for the user
    int ambiguousCount = 0;   ///< values like 1.234 that mean something else with the other mark
};

DecimalGuess guessDecimalMark(const QStringList &column, DecimalMark fallback = DecimalMark::Point);

} // namespace crm
