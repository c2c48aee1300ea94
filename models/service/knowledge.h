// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/search.h"

namespace crm {

/// Words of a text worth searching by: long ones first met, without repetitions; at most `most`.
QStringList salientWords(const QString &text, int most = 8);

/// Knowledge articles that share words with the text, those that share most first.
struct ArticleHit
{
    AnyRef ref;
    QString title;
    QString subtitle;
    int words = 0; ///< of the text found in it
};

/// Several small searches at once; at most `most` articles. Empty for a text without salient words.
Answer<Result<QList<ArticleHit>>> suggestArticles(Search &search, const QString &text, int most = 5);

} // namespace crm
