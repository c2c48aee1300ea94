// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringView>

namespace crm {

/// Parts of a record's searched text stand between these, so that no hit runs from one part into the next.
inline constexpr char partSeparator = '\x1F';

/// Adds a name, an e-mail address or other text to the searched text of a record, folded (see foldText).
void appendText(QByteArray &searched, QStringView text);

/// Adds a telephone number by its digits. Pass the international form where it is known: then 030… and +49 30… and
/// 0049 30… all find it.
void appendPhone(QByteArray &searched, QStringView phone);

/// One way in which a record matches: every needle occurs in its searched text.
using NeedleList = QByteArrayList;

/// What the user typed, as up to two ways to match: the words as they are and, when some look like a piece of a
/// telephone number ("030 / 123", "+49 (0)30"), with those joined to their digits. No way at all: everything matches.
struct NameQuery
{
    QList<NeedleList> ways;

    bool isEmpty() const { return ways.isEmpty(); }
};

[[nodiscard]] NameQuery parseNameQuery(QStringView typed);

/// Whether a searched text matches; used for records outside the big blob, and by tests as the plain definition.
[[nodiscard]] bool matchesQuery(QByteArrayView searched, const NameQuery &query);

/// Whether every needle of one of the ways occurs at the beginning of a word.
[[nodiscard]] bool matchesAtWordStart(QByteArrayView searched, const NameQuery &query);

/// Whether `part`, as appendText() writes it, is one whole part of a searched text: a name, a number. An empty one is
/// none.
[[nodiscard]] bool isPart(QByteArrayView searched, QByteArrayView part);

} // namespace crm
