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

/// Words of four letters and more that say nothing of what a text is about; in the languages most cases are written in.
const QSet<QString> &fillers()
{
    static const QSet<QString> words = [] {
        const auto all = QStringLiteral(
            "about after again also always been before being both came cannot come could does doing done down during "
            "each "
            "even ever every first from gets give given going good have having here into just keep know last less like "
            "long made make many more most much must need never next none often once only other over part please same "
            "shall should show showing shown shows since some still such sure take than thank thanks that their them "
            "then there these they this "
            "those three through time times until upon used very want wants week weeks well were what when where which "
            "while will with within without would your yours days month months year years hello dear regards already "
            "aber alle allem allen aller alles also auch beim bereits bitte dann dass dein dem denn der deren diese "
            "diesem diesen dieser dieses doch dort durch eine einem einen einer eines einmal erst etwas euch euer ganz "
            "gern gibt habe haben hallo hatte hatten hier ihre ihrem ihren ihrer immer jede jeden jeder jetzt kann "
            "kein "
            "keine keinen können machen mehr mein meine meinen meiner mich muss müssen nach nicht nichts noch oder "
            "ohne "
            "schon sehr sein seine seit sich sind sollte über unser unsere unter viel vielen vom wann war waren warum "
            "weil wenn werden wieder will wird wurde wurden zeigen zeigt zwei zwischen danke tage tagen woche wochen "
            "monat monate "
            "alors après aussi autre avant avec avoir bien bonjour cela ceci cette chez comme dans depuis deux donc "
            "elle elles encore entre être faire fait leur leurs mais merci même nous parce pour quand sans sont sous "
            "tous tout toute très vous votre antes como cuando desde donde está este esta estos hasta hola muy nada "
            "para pero porque sobre también tiene todo todos usted gracias");
        const auto list = all.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

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
        if ((word.size() < shortest && !isIdeographic(word)) || seen.contains(key) || fillers().contains(key))
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
