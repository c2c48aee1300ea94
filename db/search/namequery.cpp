// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/namequery.h"

#include "db/value/fold.h"

#include <algorithm>
#include <cstring>

namespace crm {
namespace {

constexpr qsizetype longestQuery = 200; // typed characters; more cannot be meant
constexpr qsizetype fewestDigits = 3;   // below this digits are sought as they were typed

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool looksLikePhone(const QByteArray &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](char c) { return isDigit(c) || std::strchr("+()/-.", c); });
}

/// The digits of a number as stored: without a bracketed trunk zero.
QByteArray phoneDigits(QByteArray text)
{
    text.replace("(0)", "");
    text.removeIf([](char c) { return !isDigit(c); });
    return text;
}

/// The digits that a stored international number shares with this national or 00 form.
QByteArray soughtDigits(const QByteArray &typed)
{
    const auto digits = phoneDigits(typed);
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == '0')
        ++zeros;
    return digits.size() - zeros >= fewestDigits ? digits.mid(zeros) : digits;
}

/// The words with each run of telephone pieces joined to digits.
NeedleList withPhonesJoined(const QByteArrayList &words)
{
    NeedleList needles;
    for (qsizetype i = 0; i < words.size();) {
        QByteArray run;
        auto end = i;
        while (end < words.size() && looksLikePhone(words[end]))
            run += words[end++];
        if (const auto digits = soughtDigits(run); digits.size() >= fewestDigits)
            needles.append(digits);
        else
            needles.append(words.mid(i, std::max<qsizetype>(1, end - i)));
        i = std::max(i + 1, end);
    }
    return needles;
}

bool isWordStart(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return true;
    const auto before = uchar(text[at - 1]);
    return before < 0x80 && !isDigit(char(before)) && !(before >= 'a' && before <= 'z');
}

bool startsAWord(QByteArrayView text, const QByteArray &needle)
{
    for (auto at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        if (isWordStart(text, at))
            return true;
    }
    return false;
}

void appendPart(QByteArray &searched, const QByteArray &part)
{
    if (part.isEmpty())
        return;
    if (!searched.isEmpty())
        searched.append(partSeparator);
    searched.append(part);
}

} // namespace

void appendText(QByteArray &searched, QStringView text)
{
    appendPart(searched, foldText(text));
}

void appendPhone(QByteArray &searched, QStringView phone)
{
    appendPart(searched, phoneDigits(foldText(phone)));
}

NameQuery parseNameQuery(QStringView typed)
{
    const auto words = foldWords(typed.left(longestQuery));
    if (words.isEmpty())
        return {};
    NameQuery query{{words}};
    if (const auto joined = withPhonesJoined(words); joined != words)
        query.ways.append(joined);
    return query;
}

bool matchesQuery(QByteArrayView searched, const NameQuery &query)
{
    return query.isEmpty() || std::any_of(query.ways.cbegin(), query.ways.cend(), [&](const NeedleList &needles) {
        return matches(searched, needles);
    });
}

bool matchesAtWordStart(QByteArrayView searched, const NameQuery &query)
{
    return query.isEmpty() || std::any_of(query.ways.cbegin(), query.ways.cend(), [&](const NeedleList &needles) {
        return std::all_of(
            needles.cbegin(), needles.cend(), [&](const QByteArray &needle) { return startsAWord(searched, needle); });
    });
}

bool isPart(QByteArrayView searched, QByteArrayView part)
{
    for (auto at = part.isEmpty() ? -1 : searched.indexOf(part); at >= 0; at = searched.indexOf(part, at + 1))
        if ((at == 0 || searched.at(at - 1) == partSeparator)
            && (at + part.size() == searched.size() || searched.at(at + part.size()) == partSeparator))
            return true;
    return false;
}

} // namespace crm
