// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/entity.h"

#include <QDateTime>

namespace crm {

/// A stored value as people read it in a form, tool tip or file: dates in full, Booleans as words, choices by
/// label. References come as titles already. `currency` matters to Money only. Empty for null.
QString fieldText(const Entity &entity, const Field &field, const QVariant &value, const QString &currency = {});

/// The same as a list shows it: instants as "2 h ago", "in 3 d" or "12 Jan", whole amounts without cents.
QString cellText(
    const Entity &entity, const Field &field, const QVariant &value, const QString &currency, const QDateTime &now);

/// What people typed, as the stored form: numbers, money and dates in the locale's way or the plain international
/// one. Null QVariant for empty text. Error::Invalid says in a sentence what was expected.
Result<QVariant> fieldValue(
    const Entity &entity, const Field &field, const QString &typed, const QString &currency = {});

/// "2 h ago", "in 20 min", "yesterday", "12 Jan", "12 Jan 2024". Both any time zone; shown in local time.
QString relativeTime(const QDateTime &at, const QDateTime &now);

/// "12 Jan" in the current year, else "12 Jan 2024", in the locale's order.
QString shortDate(const QDate &date, const QDate &today);

/// "31 January 2020", "31. Januar 2020", "2020年1月31日": within a sentence, without the day of the week.
QString dateInWords(const QDate &date);

/// Reads a date in the locale's short or long form, ISO 8601, day and month without a year, "today", "tomorrow",
/// "yesterday" (translated too) or "+7" days. Invalid when it is none of them.
QDate dateFromText(const QString &typed, const QDate &today);

/// Reads "14:30", "2:30 pm", "14", "1430". Invalid when it is no time.
QTime timeFromText(const QString &typed);

/// A number as people type it, as digits with a point: "1.234,50" becomes "1234.50". Empty when it is no number.
QString plainNumber(const QString &typed);

/// The same of an amount of money, also in short: "250k", "1.2m", "250 Tsd. €" and "25万" become "250000", "1200000",
/// "250000" and "250000".
QString plainAmount(const QString &typed);

} // namespace crm
