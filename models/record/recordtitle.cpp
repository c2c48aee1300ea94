// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/recordtitle.h"

#include "models/record/fieldformat.h"

#include <QFuture>
#include <QSet>

namespace crm {

QString titleText(const Record &record, const QHash<Id, QString> &titles)
{
    if (!record.isValid())
        return {};
    const auto &entity = record.entity();
    const auto &field = entity.title();
    if (field.kind != FieldKind::Reference)
        return field.kind == FieldKind::Text ? record.title() : fieldText(entity, field, record.value(field.name));
    const auto title = titles.value(record.reference(field.name));
    return title.isEmpty() ? entity.tr(entity.singular) : title;
}

using Titles = Result<QHash<Id, QString>>;

Answer<Titles> titlesBehind(Store &store, const QList<Record> &records)
{
    QHash<const Entity *, QSet<Id>> wanted;
    for (const auto &record : records)
        if (const auto &field = record.entity().title();
            field.kind == FieldKind::Reference && !record.isNull(field.name))
            wanted[&field.target()].insert(record.reference(field.name));
    QList<QFuture<Result<QList<Record>>>> asked;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        asked.append(store.fetch(*it.key(), it.value().values()));
    if (asked.isEmpty())
        return Answer<Titles>(QtFuture::makeReadyFuture(Titles(QHash<Id, QString>())));
    return Answer<Titles>(QtFuture::whenAll(asked.begin(), asked.end())
                              .then([](const QList<QFuture<Result<QList<Record>>>> &answers) -> Titles {
                                  QHash<Id, QString> titles;
                                  for (const auto &answer : answers) {
                                      const auto found = answer.result();
                                      if (!found)
                                          return found.error();
                                      for (const auto &record : *found)
                                          titles.insert(record.id, titleText(record));
                                  }
                                  return titles;
                              }));
}

} // namespace crm
