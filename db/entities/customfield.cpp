// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/customfield.h"

#include "db/entity/registry.h"
#include "db/value/fold.h"

#include <QRegularExpression>

namespace crm {

template <> const QList<Choice> &choicesOf<CustomKind>()
{
    static const QList<Choice> choices{
        {int(CustomKind::Text), "text", QT_TRANSLATE_NOOP("crm::CustomField", "Text")},
        {int(CustomKind::LongText), "long_text", QT_TRANSLATE_NOOP("crm::CustomField", "Long text")},
        {int(CustomKind::Link), "link", QT_TRANSLATE_NOOP("crm::CustomField", "Link")},
        {int(CustomKind::Whole), "integer", QT_TRANSLATE_NOOP("crm::CustomField", "Whole number")},
        {int(CustomKind::Number), "decimal", QT_TRANSLATE_NOOP("crm::CustomField", "Number")},
        {int(CustomKind::Money), "money", QT_TRANSLATE_NOOP("crm::CustomField", "Money")},
        {int(CustomKind::Date), "date", QT_TRANSLATE_NOOP("crm::CustomField", "Date")},
        {int(CustomKind::Instant), "instant", QT_TRANSLATE_NOOP("crm::CustomField", "Date and time")},
        {int(CustomKind::Flag), "flag", QT_TRANSLATE_NOOP("crm::CustomField", "Yes or no")},
        {int(CustomKind::Choice), "choice", QT_TRANSLATE_NOOP("crm::CustomField", "Choice")},
    };
    return choices;
}

QList<const Entity *> extensibleEntities()
{
    QList<const Entity *> found;
    for (const auto *entity : Registry::instance().entities())
        if (entity->fields.takesMore())
            found.append(entity);
    return found;
}

namespace {

/// "Größe (m²)", k3f9 -> "grosse_m_k3f9": a-z, 0-9 and _ alone travel as names.
QString nameFor(const QString &label, const Id &id)
{
    QString slug;
    for (const char c : foldText(label)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            slug.append(QLatin1Char(c));
        else if (!slug.isEmpty() && !slug.endsWith(u'_'))
            slug.append(u'_');
    }
    slug = slug.left(32);
    while (slug.endsWith(u'_'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("x");
    const auto random = id.low() & 0xfffff; // the last bits of an id are random
    return slug + u'_' + QString::number(random, 32).rightJustified(4, u'0');
}

QString trimmed(const Record &r, const char *field)
{
    return r.text(field).simplified();
}

/// The kind of record by its name or by what people call it.
QString entityNamed(const QString &text)
{
    for (const auto *entity : extensibleEntities())
        for (const auto &word :
            {QString::fromLatin1(entity->name), entity->tr(entity->singular), entity->tr(entity->plural),
                QString::fromLatin1(entity->singular), QString::fromLatin1(entity->plural)})
            if (text.compare(word, Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(entity->name);
    return text;
}

qint64 nextPosition(Saving &s, const char *group)
{
    qint64 last = 0;
    const auto siblings = s.lookup.where(s.record.entity(), group, s.record.value(group), 1000);
    for (const auto &other : siblings)
        last = qMax(last, other.value("position").toLongLong());
    return last + 1;
}

/// Whoever writes a field into a table writes its choices beside it.
void takeChoices(Saving &s)
{
    auto &r = s.record;
    static const QRegularExpression between(QStringLiteral("[|;\\n]"));
    const auto labels = r.text("choices").split(between, Qt::SkipEmptyParts);
    if (labels.isEmpty())
        return;
    r.setValue("choices", QVariant());
    if (!s.before && r.text("kind") == QLatin1String("text"))
        r.setValue("kind", QStringLiteral("choice"));
    QStringList known;
    const auto there = s.before ? s.lookup.where(CustomChoice::entity(), "field", r.id.bytes(), 1000) : QList<Record>();
    for (const auto &choice : there)
        known.append(choice.text("label").toCaseFolded());
    for (const auto &text : labels) {
        const auto label = text.simplified();
        if (label.isEmpty() || known.contains(label.toCaseFolded()))
            continue;
        known.append(label.toCaseFolded());
        s.also.append(Record::from(
            CustomChoice{.id = Id::make(), .field = {r.id}, .label = label, .position = qint64(known.size())}));
    }
}

void completeField(Saving &s)
{
    auto &r = s.record;
    r.setValue("about", FieldTraits<QString>::store(entityNamed(trimmed(r, "about"))));
    r.setValue("label", FieldTraits<QString>::store(trimmed(r, "label")));
    if (s.before && s.before->value("name") != r.value("name"))
        r.setValue("name", s.before->value("name"));
    if (s.before && s.changes("kind"))
        s.problems.append({"kind", CustomField::tr("What a field holds cannot be changed any more. Add another one.")});
    if (s.before && s.changes("about"))
        s.problems.append({"about", CustomField::tr("A field stays with its kind of record. Add another one.")});
    if (!s.before)
        r.setValue("name", QString(QStringLiteral("cf_") + nameFor(r.text("label"), r.id)));
    if (r.isNull("position"))
        r.setValue("position", nextPosition(s, "about"));
    if (r.value("is_archived").toBool() || r.isNull("label"))
        return;
    const auto siblings = s.lookup.where(r.entity(), "about", r.value("about"), 1000);
    for (const auto &other : siblings)
        if (other.id != r.id && !other.value("is_archived").toBool()
            && other.text("label").compare(r.text("label"), Qt::CaseInsensitive) == 0
            && (!s.before || s.changes("label") || s.changes("is_archived")))
            s.problems.append({"label",
                CustomField::tr("There is a field called “%1” already. Give this one another name.")
                    .arg(r.text("label"))});
}

void completeChoice(Saving &s)
{
    auto &r = s.record;
    r.setValue("label", FieldTraits<QString>::store(trimmed(r, "label")));
    if (s.before && s.before->value("code") != r.value("code"))
        r.setValue("code", s.before->value("code"));
    if (!s.before)
        r.setValue("code", nameFor(r.text("label"), r.id));
    if (r.isNull("position"))
        r.setValue("position", nextPosition(s, "field"));
}

std::optional<Problem> belongsSomewhere(const CustomField &field)
{
    const auto *entity = Registry::instance().byName(field.about.toLatin1());
    if (!entity || !entity->fields.takesMore()) {
        QStringList names;
        for (const auto *one : extensibleEntities())
            names.append(QString::fromLatin1(one->name));
        return Problem{"about",
            CustomField::tr("“%1” takes no fields. These do: %2.").arg(field.about, names.join(QStringLiteral(", ")))};
    }
    const auto *currency = entity->field("currency");
    if (field.kind == CustomKind::Money && (!currency || currency->isComputed()))
        return Problem{
            "kind", CustomField::tr("%1 has no currency: choose “Number”.").arg(entity->tr(entity->singular))};
    return std::nullopt;
}

std::optional<Problem> labelIsShort(const CustomField &field)
{
    if (field.label.size() > 80)
        return Problem{"label", CustomField::tr("At most 80 characters fit beside a field.")};
    return std::nullopt;
}

} // namespace

const Entity &CustomField::entity()
{
    static const Entity entity
        = Describe<CustomField>(
            "custom_field", 100, "crm::CustomField", QT_TR_NOOP("Custom field"), QT_TR_NOOP("Custom fields"))
              .newOne(QT_TR_NOOP("New Custom Field"))
              .field("label", QT_TR_NOOP("Label"), &CustomField::label, Required | Listed)
              .field("about", QT_TR_NOOP("Kind of record"), &CustomField::about, Required | Listed | Indexed)
              .field("kind", QT_TR_NOOP("Holds"), &CustomField::kind, Listed)
              .field("name", QT_TR_NOOP("Name"), &CustomField::name, ReadOnly | Listed)
              .field("help", QT_TR_NOOP("Help text"), &CustomField::help)
              .field("is_required", QT_TR_NOOP("Must be filled in"), &CustomField::isRequired, Listed)
              .field("is_listed", QT_TR_NOOP("Shown in lists"), &CustomField::isListed, Listed)
              .field("is_archived", QT_TR_NOOP("Archived"), &CustomField::isArchived, Listed)
              .field("position", QT_TR_NOOP("Position"), &CustomField::position, Listed)
              .longText("choices", QT_TR_NOOP("Choices"), &CustomField::choices, Hidden)
              .title("label")
              .order("position")
              .icon("list")
              .hook(takeChoices)
              .hook(completeField)
              .rule(belongsSomewhere)
              .rule(labelIsShort);
    return entity;
}

const Entity &CustomChoice::entity()
{
    static const Entity entity
        = Describe<CustomChoice>(
            "custom_choice", 101, "crm::CustomChoice", QT_TR_NOOP("Choice"), QT_TR_NOOP("Choices of custom fields"))
              .field("field", QT_TR_NOOP("Custom field"), &CustomChoice::field, Required | Owner | Listed)
              .field("label", QT_TR_NOOP("Label"), &CustomChoice::label, Required | Listed)
              .field("code", QT_TR_NOOP("Code"), &CustomChoice::code, ReadOnly | Listed)
              .field("tone", QT_TR_NOOP("Colour"), &CustomChoice::tone)
              .field("is_archived", QT_TR_NOOP("Archived"), &CustomChoice::isArchived, Listed)
              .field("position", QT_TR_NOOP("Position"), &CustomChoice::position, Listed)
              .title("label")
              .order("position")
              .icon("list")
              .hook(completeChoice);
    return entity;
}

} // namespace crm
