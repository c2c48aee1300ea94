// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace crm::timewords {

// Words as people type them, not as the program shows them: no language of the interface decides which are known.
inline const QStringList dayWords{"mon|monday|mo|montag|montags", "tue|tues|tuesday|di|dienstag|dienstags",
    "wed|wednesday|mi|mittwoch|mittwochs", "thu|thur|thurs|thursday|do|donnerstag|donnerstags",
    "fri|friday|fr|freitag|freitags", "sat|saturday|sa|samstag|samstags|sonnabend", "sun|sunday|so|sonntag|sonntags"};
inline const QStringList monthWords{"jan|january|januar|jänner", "feb|february|februar", "mar|march|mär|märz|mrz",
    "apr|april", "may|mai", "jun|june|juni", "jul|july|juli", "aug|august", "sep|sept|september",
    "oct|october|okt|oktober", "nov|november", "dec|december|dez|dezember"};
inline const QString chineseDays = QStringLiteral("一二三四五六日天");
inline const QString chineseDigits = QStringLiteral("零一二三四五六七八九十");

/// Which line of the table has this word, from 1; 0: none.
inline int lineOf(const QStringList &table, const QString &word)
{
    for (qsizetype i = 0; i < table.size(); ++i)
        if (table[i].split(u'|').contains(word, Qt::CaseInsensitive))
            return int(i) + 1;
    return 0;
}

inline int chineseDay(const QString &text)
{
    return text.isEmpty() ? 0 : qMin(7, int(chineseDays.indexOf(text.front())) + 1);
}

/// "12", "十二", "两".
inline int numberOf(const QString &text)
{
    if (text.isEmpty() || text.front().isDigit())
        return text.toInt();
    if (text == QStringLiteral("两"))
        return 2;
    int number = 0;
    for (const auto c : text) {
        const auto digit = int(chineseDigits.indexOf(c));
        number = digit == 10 ? qMax(1, number) * 10 : number + digit;
    }
    return number;
}

/// Whole words of alphabets; Chinese has no gaps between words.
inline QString word(const QString &pattern)
{
    return QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])").arg(pattern);
}

inline const QString number = QStringLiteral("([0-9]+|[零一二两三四五六七八九十]+)");

// A line for each hour of the clock.
inline const QStringList hourWords{"one|eins|ein", "two|zwei", "three|drei", "four|vier", "five|fünf", "six|sechs",
    "seven|sieben", "eight|acht", "nine|neun", "ten|zehn", "eleven|elf", "twelve|zwölf"};

} // namespace crm::timewords
