// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/search/search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

void runSearch(const Arguments &arguments, const QString &database)
{
    const auto limit = arguments.number("limit", 30, 1);
    const auto format = arguments.choice("format", "text", {"text", "json"});
    const auto store = open(database);
    Search search(*store);
    answer(search.complete());
    QJsonArray list;
    QString text;
    for (const auto &hit : answer(search.find(arguments.words.first(), limit))) {
        const auto entity = QString::fromLatin1(hit.ref.entity);
        text += entity + u'/' + hit.ref.id.text() + u'\t' + hit.title.simplified() + u'\t' + hit.subtitle.simplified()
            + u'\n';
        list.append(QJsonObject{
            {"entity", entity}, {"id", hit.ref.id.text()}, {"title", hit.title}, {"subtitle", hit.subtitle}});
    }
    print(format == "json" ? QString::fromUtf8(QJsonDocument(list).toJson()) : text);
}

} // namespace crm::cli
