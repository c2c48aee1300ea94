// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/custom/customfields.h"

#include "db/entities/customfield.h"
#include "db/entity/registry.h"
#include "db/sql/connection.h"
#include "db/sql/queries.h"
#include "db/store/edit.h"

#include <QMutex>

#include <deque>

namespace crm {

namespace {

/// Definitions as the files have them, and what descriptions point at for as long as the program runs.
struct Known
{
    QMutex mutex;
    QHash<const void *, QHash<const Entity *, QList<Field>>> files;
    QSet<QByteArray> texts;
    std::deque<QList<Choice>> choices;
    QHash<QByteArray, Field> same; ///< by all there is to a definition: what has not changed is not made anew
};

Known &known()
{
    static Known all;
    return all;
}

const char *kept(const QByteArray &text)
{
    return known().texts.insert(text)->constData();
}

const char *kept(const QString &words)
{
    return kept(QByteArray(1, Entity::verbatim).append(words.toUtf8()));
}

FieldKind kindOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::LongText:
        return FieldKind::LongText;
    case CustomKind::Whole:
        return FieldKind::Integer;
    case CustomKind::Number:
        return FieldKind::Decimal;
    case CustomKind::Money:
        return FieldKind::Money;
    case CustomKind::Date:
        return FieldKind::Date;
    case CustomKind::Instant:
        return FieldKind::Instant;
    case CustomKind::Flag:
        return FieldKind::Flag;
    case CustomKind::Choice:
        return FieldKind::Choice;
    default:
        return FieldKind::Text;
    }
}

const QList<Choice> *keptChoices(const QList<CustomChoice> &choices)
{
    QList<Choice> list;
    for (const auto &one : choices)
        list.append(
            {int(list.size()), kept(one.code.toUtf8()), kept(one.label), kept(one.tone.toUtf8()), one.isArchived});
    known().choices.push_back(list);
    return &known().choices.back();
}

Field fieldOf(const Entity &entity, const CustomField &definition, const QList<CustomChoice> &choices)
{
    QStringList all{definition.name, definition.label, definition.help, QString::number(int(definition.kind)),
        QString::number(definition.isRequired + 2 * definition.isListed + 4 * definition.isArchived),
        QString::fromLatin1(entity.name)};
    for (const auto &one : choices)
        all += {one.code, one.label, one.tone, QString::number(one.isArchived)};
    auto &field = known().same[all.join(QChar(0)).toUtf8()];
    if (!field.name.isEmpty())
        return field;
    field = {definition.name.toLatin1(), kept(definition.label), kindOf(definition.kind), Custom};
    field.flags.setFlag(Required, definition.isRequired);
    field.flags.setFlag(Listed, definition.isListed);
    field.flags.setFlag(Link, definition.kind == CustomKind::Link);
    field.flags.setFlag(Hidden, definition.isArchived);
    field.section = int(entity.sections.size());
    field.expression = "$.custom ->> '" + field.name + '\'';
    if (field.kind == FieldKind::Choice)
        field.choices = keptChoices(choices);
    if (field.kind == FieldKind::Money)
        field.currency = "currency";
    if (!definition.help.isEmpty())
        field.hint = kept(definition.help);
    return field;
}

template <typename T> QList<T> all(Connection &c, const QByteArray &order)
{
    QList<T> list;
    const auto &entity = T::entity();
    auto rows = c.exec("SELECT " + QueryBuilder::storedColumns(entity) + " FROM " + entity.name + " ORDER BY " + order);
    while (rows.next())
        list.append(recordOf(rows, entity).template as<T>());
    return list;
}

/// What is in a file was written by this program or came from a server: names become SQL, so nothing else passes.
bool isSound(const CustomField &definition)
{
    return definition.name.startsWith(QLatin1String("cf_"))
        && std::all_of(definition.name.cbegin(), definition.name.cend(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// A name that several files use is the first one's, whichever that is.
void show(const Registry &registry)
{
    for (const auto *entity : registry.entities()) {
        if (!entity->fields.takesMore())
            continue;
        QList<Field> fields;
        for (const auto &file : std::as_const(known().files))
            fields += file.value(entity);
        entity->fields.setAdded(fields);
    }
}

} // namespace

void readCustomFields(Connection &connection, const Registry &registry, const void *file)
{
    const bool isThere
        = !connection.scalar("SELECT 1 FROM sqlite_schema WHERE name = 'custom_choice'").isNull(); // or an older file
    const auto definitions = isThere ? all<CustomField>(connection, "position, id") : QList<CustomField>();
    const auto choices = definitions.isEmpty() ? QList<CustomChoice>() : all<CustomChoice>(connection, "position, id");
    QMutexLocker lock(&known().mutex);
    if (definitions.isEmpty() && !known().files.contains(file))
        return;
    QHash<const Entity *, QList<Field>> fields;
    for (const auto &definition : definitions) {
        const auto *entity = registry.byName(definition.about.toLatin1());
        if (!entity || !entity->fields.takesMore() || !isSound(definition))
            continue;
        QList<CustomChoice> own;
        for (const auto &choice : choices)
            if (choice.field.id == definition.id)
                own.append(choice);
        fields[entity].append(fieldOf(*entity, definition, own));
    }
    known().files.insert(file, fields);
    show(registry);
}

bool changesCustomFields(const ChangeSet &set)
{
    return set.touches(CustomField::entity()) || set.touches(CustomChoice::entity());
}

void forgetCustomFields(const Registry &registry, const void *file)
{
    QMutexLocker lock(&known().mutex);
    if (known().files.remove(file))
        show(registry);
}

} // namespace crm
