// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/knowledge.h"

#include "db/entities/cannedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace crm {

namespace {

constexpr int shortest = 4; // letters; shorter words are mostly grammar
constexpr int hitsPerWord = 60;

bool isIdeographic(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
}

} // namespace

QStringList salientWords(const QString &text, int most)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}-]+"));
    QStringList words;
    QSet<QString> seen;
    for (const auto &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto key = word.toCaseFolded();
        if ((word.size() < shortest && !isIdeographic(word)) || seen.contains(key))
            continue;
        seen.insert(key);
        words.append(word);
    }
    std::stable_sort(
        words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return words.mid(0, most);
}

Answer<Result<QList<ArticleHit>>> suggestArticles(Search &search, const QString &text, int most)
{
    QList<QFuture<Result<QList<SearchHit>>>> asked;
    for (const auto &word : salientWords(text))
        asked.append(search.find(word, hitsPerWord));
    if (asked.isEmpty())
        return QtFuture::makeReadyFuture(Result<QList<ArticleHit>>(QList<ArticleHit>()));
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([most](const QList<QFuture<Result<QList<SearchHit>>>> &answers) -> Result<QList<ArticleHit>> {
            QList<ArticleHit> articles;
            for (const auto &answer : answers) {
                const auto hits = answer.result();
                if (!hits)
                    return hits.error();
                for (const auto &hit : *hits) {
                    if (hit.ref.entity != KnowledgeArticle::entity().name)
                        continue;
                    const auto known = std::find_if(articles.begin(), articles.end(),
                        [&](const ArticleHit &article) { return article.ref.id == hit.ref.id; });
                    if (known == articles.end())
                        articles.append({hit.ref, hit.title, hit.subtitle, 1});
                    else
                        ++known->words;
                }
            }
            std::stable_sort(articles.begin(), articles.end(),
                [](const ArticleHit &a, const ArticleHit &b) { return a.words > b.words; });
            return articles.mid(0, most);
        });
}

} // namespace crm
