// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/custom/fieldsets.h"

#include "db/entity/registry.h"
#include "models/record/fieldformat.h"

#include <QUrl>

#include <algorithm>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::FieldSets)
};

/// Only what differs is written; a record without counterpart is new.
template <typename T> void putChanged(Edit &edit, const T *before, const T &after)
{
    if (!before)
        return edit.puts.append(Record::from(after));
    const auto old = Record::from(*before);
    Record record(T::entity());
    record.id = before->id;
    for (int i = 0; i < T::entity().fields.size(); ++i)
        record.load(i, old.value(i));
    record.assign(after);
    if (record.isTouched())
        edit.puts.append(record);
}

template <typename T, typename Position> void sortByPosition(QList<T> &list, Position position)
{
    std::stable_sort(list.begin(), list.end(), [&](const T &a, const T &b) {
        return std::pair(position(a).position.value_or(0), position(a).id)
            < std::pair(position(b).position.value_or(0), position(b).id);
    });
}

const OwnField *fieldIn(const FieldSet &set, const Id &id)
{
    for (const auto &one : set.fields)
        if (one.field.id == id)
            return &one;
    return nullptr;
}

void putChoices(Edit &edit, const OwnField *before, const OwnField &after)
{
    for (qsizetype i = 0; i < after.choices.size(); ++i) {
        auto choice = after.choices.at(i);
        choice.position = i + 1;
        choice.label = choice.label.simplified();
        const CustomChoice *old = nullptr;
        for (qsizetype j = 0; before && j < before->choices.size(); ++j)
            if (before->choices.at(j).id == choice.id)
                old = &before->choices.at(j);
        putChanged(edit, old, choice);
    }
}

void checkChoices(const OwnField &one, int place, QList<FieldSetProblem> &found)
{
    QSet<QString> labels;
    int offered = 0;
    for (int i = 0; i < one.choices.size(); ++i) {
        const auto &choice = one.choices.at(i);
        const auto label = choice.label.simplified();
        if (label.isEmpty())
            found.append({place, i, Text::tr("The choice has no name.")});
        if (choice.isArchived || label.isEmpty())
            continue;
        ++offered;
        if (labels.contains(label.toCaseFolded()))
            found.append({place, i, Text::tr("“%1” is among the choices already.").arg(label)});
        labels.insert(label.toCaseFolded());
    }
    if (offered == 0)
        found.append({place, -1, Text::tr("Give “%1” at least one choice.").arg(one.field.label.simplified())});
}

} // namespace

QList<FieldSet> fieldSets(const QList<Record> &fields, const QList<Record> &choices)
{
    QList<FieldSet> sets;
    for (const auto *entity : extensibleEntities()) {
        FieldSet set{entity->name};
        for (const auto &record : fields)
            if (record.text("about").toLatin1() == entity->name)
                set.fields.append({record.as<CustomField>()});
        sortByPosition(set.fields, [](const OwnField &one) -> const CustomField & { return one.field; });
        for (auto &one : set.fields) {
            for (const auto &record : choices)
                if (record.reference("field") == one.field.id)
                    one.choices.append(record.as<CustomChoice>());
            sortByPosition(one.choices, [](const CustomChoice &choice) -> const CustomChoice & { return choice; });
        }
        sets.append(set);
    }
    return sets;
}

QList<CustomKind> kindsFor(const Entity &about)
{
    const auto *currency = about.field("currency");
    QList<CustomKind> kinds;
    for (const auto &choice : choicesOf<CustomKind>())
        if (CustomKind(choice.value) != CustomKind::Money || (currency && !currency->isComputed()))
            kinds.append(CustomKind(choice.value));
    return kinds;
}

OwnField newField(const QByteArray &about, const QString &label, CustomKind kind)
{
    return {{.id = Id::make(), .about = QString::fromLatin1(about), .label = label, .kind = kind}};
}

CustomChoice newChoice(const Id &field, const QString &label)
{
    return {.id = Id::make(), .field = {field}, .label = label};
}

QList<FieldSetProblem> problems(const FieldSet &set)
{
    QList<FieldSetProblem> found;
    QSet<QString> labels;
    for (int place = 0; place < set.fields.size(); ++place) {
        const auto &one = set.fields.at(place);
        const auto label = one.field.label.simplified();
        if (label.isEmpty())
            found.append({place, -1, Text::tr("The field has no name.")});
        if (one.field.isArchived || label.isEmpty())
            continue;
        if (labels.contains(label.toCaseFolded()))
            found.append({place, -1, Text::tr("Another field is called “%1” already.").arg(label)});
        labels.insert(label.toCaseFolded());
        if (one.field.kind == CustomKind::Choice)
            checkChoices(one, place, found);
    }
    return found;
}

Edit changeFields(const FieldSet &before, const FieldSet &after)
{
    const auto *about = Registry::instance().byName(after.about);
    Edit edit{Text::tr("Custom fields of %1 changed").arg(about ? about->tr(about->plural) : QString())};
    for (qsizetype i = 0; i < after.fields.size(); ++i) {
        auto one = after.fields.at(i);
        one.field.position = i + 1;
        one.field.label = one.field.label.simplified();
        const auto *old = fieldIn(before, one.field.id);
        putChanged(edit, old ? &old->field : nullptr, one.field);
        putChoices(edit, old, one);
    }
    std::stable_sort(edit.puts.begin(), edit.puts.end(), [](const Record &a, const Record &b) {
        return a.value("is_archived").toBool() && &a.entity() == &CustomField::entity()
            && !(b.value("is_archived").toBool() && &b.entity() == &CustomField::entity());
    });
    return edit;
}

QList<OwnValue> ownValues(const Record &record)
{
    QList<OwnValue> values;
    if (!record.isValid())
        return values;
    const auto &entity = record.entity();
    for (const auto &name : entity.addedFields()) {
        const auto *field = entity.field(name);
        const auto value = record.value(name);
        if (field && !value.isNull())
            values.append({field, value, entity.label(*field),
                fieldText(
                    entity, *field, value, field->currency.isEmpty() ? QString() : record.text(field->currency))});
    }
    return values;
}

QUrl linkOf(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto url = QUrl::fromUserInput(trimmed);
    const bool isPage = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")
        || url.scheme() == QLatin1String("mailto");
    return isPage && !trimmed.contains(u' ') ? url : QUrl();
}

} // namespace crm
