// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/record/filterwords.h"

#include "models/record/fieldformat.h"

#include <QLocale>

namespace crm {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("crm::FilterWords", text);
}

bool isTime(const Field &field)
{
    return field.kind == FieldKind::Date || field.kind == FieldKind::Instant;
}

QString valueText(const PathEnd &end, const QVariant &value, const QHash<Id, QString> &titles)
{
    if (!end.field)
        return value.toString();
    if (end.field->kind == FieldKind::Reference) {
        const auto id = Id::fromBytes(value.toByteArray());
        return id.isNull() ? value.toString() : titles.value(id, QStringLiteral("…"));
    }
    if (end.field->kind == FieldKind::Money)
        return QLocale().toString(value.toLongLong() / 100.0, 'f', value.toLongLong() % 100 ? 2 : 0);
    const bool isText = value.userType() == QMetaType::QString && end.field->kind != FieldKind::Choice
        && end.field->kind != FieldKind::Date;
    return isText ? value.toString() : fieldText(*end.entity, *end.field, value);
}

QString comparison(const Entity &entity, const Filter &filter, const QHash<Id, QString> &titles)
{
    if (filter.path == "id") // records picked one by one, as those behind a figure: their names would fill pages
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "Chosen: %1")).arg(QLocale().toString(filter.values.size()));
    const auto end = resolvePath(entity, filter.path);
    const auto label = pathText(entity, filter.path);
    QStringList values;
    for (const auto &value : filter.values)
        values.append(valueText(end, value, titles));
    const auto list = values.join(QStringLiteral(", "));
    if (filter.op == Filter::IsNull)
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "%1 is empty")).arg(label);
    if (filter.op == Filter::IsNotNull)
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "%1 is filled in")).arg(label);
    if (filter.op == Filter::Equal || filter.op == Filter::In)
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "%1: %2")).arg(label, list);
    const auto op = end.field ? operatorText(*end.field, filter.op) : QString();
    return say(QT_TRANSLATE_NOOP("crm::FilterWords", "%1 %2 %3")).arg(label, op, list);
}

} // namespace

QList<Filter::Op> operatorsFor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return {
            Filter::Contains, Filter::StartsWith, Filter::Equal, Filter::NotEqual, Filter::IsNull, Filter::IsNotNull};
    case FieldKind::Choice:
        return {Filter::In, Filter::NotEqual, Filter::IsNull, Filter::IsNotNull};
    case FieldKind::Reference:
        return {Filter::Equal, Filter::NotEqual, Filter::IsNull, Filter::IsNotNull};
    case FieldKind::Flag:
        return {Filter::Equal};
    case FieldKind::Date:
    case FieldKind::Instant:
        return {Filter::GreaterOrEqual, Filter::Less, Filter::IsNull, Filter::IsNotNull};
    default:
        return {Filter::GreaterOrEqual, Filter::LessOrEqual, Filter::Equal, Filter::Greater, Filter::Less,
            Filter::IsNull, Filter::IsNotNull};
    }
}

QString operatorText(const Field &field, Filter::Op op)
{
    switch (op) {
    case Filter::Equal:
    case Filter::In:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "is"));
    case Filter::NotEqual:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "is not"));
    case Filter::Less:
        return isTime(field) ? say(QT_TRANSLATE_NOOP("crm::FilterWords", "before")) : QStringLiteral("<");
    case Filter::LessOrEqual:
        return isTime(field) ? say(QT_TRANSLATE_NOOP("crm::FilterWords", "until")) : QStringLiteral("≤");
    case Filter::Greater:
        return isTime(field) ? say(QT_TRANSLATE_NOOP("crm::FilterWords", "after")) : QStringLiteral(">");
    case Filter::GreaterOrEqual:
        return isTime(field) ? say(QT_TRANSLATE_NOOP("crm::FilterWords", "since")) : QStringLiteral("≥");
    case Filter::Contains:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "contains"));
    case Filter::StartsWith:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "begins with"));
    case Filter::IsNull:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "is empty"));
    case Filter::IsNotNull:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "is filled in"));
    }
    return {};
}

bool needsValue(Filter::Op op)
{
    return op != Filter::IsNull && op != Filter::IsNotNull;
}

QString pathText(const Entity &entity, const QByteArray &path)
{
    QStringList labels;
    const auto parts = path.split('.');
    for (qsizetype i = 1; i <= parts.size(); ++i) {
        const auto end = resolvePath(entity, parts.mid(0, i).join('.'));
        if (end.field)
            labels.append(end.entity->label(*end.field));
    }
    return labels.isEmpty() ? QString::fromLatin1(path) : labels.join(QStringLiteral(" › "));
}

QString filterText(const Entity &entity, const Filter &filter, const QHash<Id, QString> &titles)
{
    QStringList parts;
    for (const auto &part : filter.parts)
        parts.append(filterText(entity, part, titles));
    switch (filter.kind) {
    case Filter::All:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "All"));
    case Filter::Compare:
        return comparison(entity, filter, titles);
    case Filter::And:
        return parts.join(say(QT_TRANSLATE_NOOP("crm::FilterWords", " and ")));
    case Filter::Or:
        return parts.join(say(QT_TRANSLATE_NOOP("crm::FilterWords", " or ")));
    case Filter::Not:
        return say(QT_TRANSLATE_NOOP("crm::FilterWords", "not (%1)")).arg(parts.join(QStringLiteral(", ")));
    }
    return {};
}

QHash<const Entity *, QList<Id>> referredIn(const Entity &entity, const Filter &filter)
{
    QHash<const Entity *, QList<Id>> ids;
    for (const auto &part : filter.parts) {
        const auto inner = referredIn(entity, part);
        for (auto it = inner.cbegin(); it != inner.cend(); ++it)
            ids[it.key()] += it.value();
    }
    const auto end = resolvePath(entity, filter.path);
    if (filter.kind == Filter::Compare && end.field && end.field->kind == FieldKind::Reference)
        for (const auto &value : filter.values)
            if (const auto id = Id::fromBytes(value.toByteArray()); !id.isNull())
                ids[&end.field->target()].append(id);
    return ids;
}

QList<Filter> conjuncts(const Filter &filter)
{
    if (filter.isAll())
        return {};
    if (filter.kind != Filter::And)
        return {filter};
    QList<Filter> parts;
    for (const auto &part : filter.parts)
        parts += conjuncts(part);
    return parts;
}

} // namespace crm
