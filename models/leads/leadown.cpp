// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leads/leadown.h"

#include "models/custom/fieldsets.h"

#include <algorithm>
#include <limits>

namespace crm {

namespace {

const Field *ownFieldCalled(const Entity &entity, const QString &label)
{
    for (const auto &name : entity.addedFields())
        if (const auto *field = entity.field(name);
            field && entity.label(*field).compare(label, Qt::CaseInsensitive) == 0)
            return field;
    return nullptr;
}

bool isText(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
}

QVariant choiceCalled(const Entity &entity, const Field &field, const QString &label)
{
    for (const auto &choice : *field.choices)
        if (!choice.isArchived && entity.tr(choice.label).compare(label, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.code);
    return {};
}

/// Null: the field cannot hold it.
QVariant fitting(const OwnValue &from, const QString &currency, const Entity &to, const Field &field, const Record &now)
{
    if (isText(field))
        return isText(*from.field) ? from.value : QVariant(from.text);
    if (field.kind == FieldKind::Choice)
        return choiceCalled(to, field, from.text);
    if (field.kind == FieldKind::Money) {
        const bool isSame = !now.isValid() || now.isNull(field.currency) || now.text(field.currency) == currency;
        return from.field->kind == FieldKind::Money && isSame ? from.value : QVariant();
    }
    if (field.kind == from.field->kind)
        return from.value;
    constexpr qint64 millionths = 1'000'000;
    if (field.kind == FieldKind::Decimal && from.field->kind == FieldKind::Integer
        && qAbs(from.value.toLongLong()) < std::numeric_limits<qint64>::max() / millionths)
        return from.value.toLongLong() * millionths;
    return {};
}

} // namespace

QList<ConversionLine> ownLines(const Record &lead, const Entity &to, const Record &existing)
{
    QList<ConversionLine> lines;
    const auto values = ownValues(lead);
    for (const auto &own : values) {
        const auto *field = ownFieldCalled(to, own.label);
        const auto value = field ? fitting(own, lead.text("currency"), to, *field, existing) : QVariant();
        if (value.isNull())
            continue;
        ConversionLine line{field->name, value, existing.isValid() ? existing.value(field->name) : QVariant()};
        line.isTaken = !line.isConflict();
        if (line.existing != line.value)
            lines.append(line);
    }
    return lines;
}

QStringList ownLeftBehind(const Record &lead, const QList<const Entity *> &to)
{
    QStringList labels;
    const auto values = ownValues(lead);
    for (const auto &own : values)
        if (std::none_of(to.cbegin(), to.cend(), [&](const Entity *entity) {
                const auto *field = ownFieldCalled(*entity, own.label);
                return field && !fitting(own, lead.text("currency"), *entity, *field, {}).isNull();
            }))
            labels.append(own.label);
    return labels;
}

} // namespace crm
