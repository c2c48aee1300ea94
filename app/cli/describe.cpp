// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "db/entity/registry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace crm::cli {

namespace {

const char *kindName(FieldKind kind)
{
    static constexpr const char *names[]
        = {"text", "long_text", "integer", "decimal", "flag", "date", "instant", "choice", "reference", "money"};
    return names[int(kind)];
}

QJsonObject described(const Entity &entity, const Field &field)
{
    QJsonObject json{{"name", QString::fromLatin1(field.name)}, {"label", entity.label(field)},
        {"kind", kindName(field.kind)}, {"required", field.is(Required)}, {"read_only", field.is(ReadOnly)},
        {"listed", field.is(Listed)}, {"computed", field.isComputed()}, {"custom", field.is(Custom)}};
    if (field.is(Custom) && field.is(Hidden))
        json.insert("archived", true);
    if (field.target)
        json.insert("target", QString::fromLatin1(field.target().name));
    if (!field.currency.isEmpty())
        json.insert("currency", QString::fromLatin1(field.currency));
    if (field.choices) {
        QJsonArray choices;
        for (const auto &choice : *field.choices) {
            QJsonObject one{{"code", choice.code}, {"label", entity.tr(choice.label)}};
            if (choice.isArchived && field.asOfNow.isEmpty())
                one.insert("archived", true);
            choices.append(one);
        }
        json.insert("choices", choices);
    }
    return json;
}

} // namespace

void runEntities(const Arguments &, const QString &)
{
    QString text;
    for (const auto *entity : Registry::instance().entities())
        text += QString::fromLatin1(entity->name) + u'\n';
    print(text);
}

/// With a file also the fields that its users have added.
void runDescribe(const Arguments &arguments, const QString &database)
{
    const auto &entity = entityNamed(arguments.words.first());
    const auto store = !database.isEmpty() && QFileInfo::exists(database) ? open(database) : nullptr;
    QJsonArray fields;
    for (const auto &field : entity.fields)
        if (!field.hasColumn() || !field.is(Custom)) // what these hold, not the column they hold it in
            fields.append(described(entity, field));
    const QJsonObject json{{"entity", QString::fromLatin1(entity.name)}, {"label", entity.tr(entity.singular)},
        {"plural", entity.tr(entity.plural)}, {"title", QString::fromLatin1(entity.title().name)}, {"fields", fields}};
    print(QString::fromUtf8(QJsonDocument(json).toJson()));
}

} // namespace crm::cli
