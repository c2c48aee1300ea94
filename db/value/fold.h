// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringView>

namespace crm {

/// The form in which text is searched, UTF-8: compatibility decomposition, accents, Arabic and Hebrew vowel points
/// and invisible characters dropped, case folded (Unicode full case folding: ß is ss), full-width letters made
/// ordinary, every script's digits made 0–9, white space and control characters collapsed to single spaces, ends
/// trimmed. Letters with a stroke or ligature that Unicode does not decompose become their plain neighbours
/// (ł l, ø o, đ d, æ ae, œ oe, þ th, ı i …; the table is in fold.cpp). Han, kana and Hangul stay as they are.
/// Folding folded text changes nothing. Never holds the bytes 00–1F, 7F or FF. Safe from any thread.
[[nodiscard]] QByteArray foldText(QStringView text);

/// The same by Unicode's steps over the whole text, several times slower: what foldText is tested against.
[[nodiscard]] QByteArray foldTextByUnicode(QStringView text);

/// Names the folding rules and the Unicode version behind them: folded text is comparable only while it is the same.
[[nodiscard]] QByteArray foldVersion();

/// Only the digits of `text`, any script's, as 0–9: what a telephone number is compared by.
[[nodiscard]] QByteArray foldDigits(QStringView text);

/// The folded words of a query as separated by white space: each must occur somewhere in a hit.
[[nodiscard]] QByteArrayList foldWords(QStringView query);

/// One condition of a full-text query.
struct QueryToken
{
    QByteArray text;
    bool prefix = false; ///< whether a longer indexed token beginning with `text` is a hit too

    bool operator==(const QueryToken &) const = default;
};

/// The tokens under which `text` is indexed, folded. Scripts written with spaces give words; runs of scripts written
/// without (Chinese, Japanese, Thai …) and of Hangul give overlapping pairs of characters and the last character
/// alone, so that any part of a run is found without phrase queries. Tokens hold letters, digits and marks only.
[[nodiscard]] QByteArrayList indexTokens(QStringView text);

/// The index tokens with a space between, as the full-text index stores them.
[[nodiscard]] QByteArray indexBody(QStringView text);

/// The tokens that all must be in the index for `query` to be there: words as prefixes, pairs exactly, one lone
/// character of an unspaced script as a prefix. A superset of the true hits: check them again with `matches`.
[[nodiscard]] QList<QueryToken> queryTokens(QStringView query);

/// Whether every one of `words` (see foldWords) occurs in `foldedText` (see foldText).
[[nodiscard]] bool matches(QByteArrayView foldedText, const QByteArrayList &words);

} // namespace crm
