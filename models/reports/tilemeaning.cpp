// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reports/tilemeaning.h"

#include "db/entity/registry.h"

#include <QJsonDocument>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::TileReport)
};

Aggregate::Bucket bucketOf(TileStep step)
{
    switch (step) {
    case TileStep::Day:
        return Aggregate::Day;
    case TileStep::Month:
        return Aggregate::Month;
    case TileStep::Quarter:
        return Aggregate::Quarter;
    case TileStep::Year:
        return Aggregate::Year;
    case TileStep::Value:
        break;
    }
    return Aggregate::Day; // an instant is never the same twice
}

Error unreadable(const DashboardTile &tile, const QString &why)
{
    return {Error::Invalid, Text::tr("The tile “%1” cannot be shown: %2").arg(tile.title, why)};
}

bool hasOrder(const Entity &entity)
{
    const auto *field = entity.field(entity.sortField);
    return field && field->kind == FieldKind::Integer;
}

/// Where records of this kind stand among each other: in a place of their own, within what they belong to.
QByteArrayList orderOf(const Entity &entity, const QByteArray &path)
{
    if (!hasOrder(entity))
        return {};
    QByteArrayList paths;
    for (const auto &field : entity.fields)
        if (field.target && hasOrder(field.target()))
            paths.append(path + '.' + field.name + '.' + field.target().sortField);
    paths.append(path + '.' + entity.sortField);
    return paths;
}

} // namespace

Result<TileMeaning> meaningOf(const DashboardTile &tile)
{
    TileMeaning meaning{.entity = Registry::instance().byName(tile.kind.toLatin1())};
    if (!meaning.entity)
        return unreadable(tile, Text::tr("there are no records of the kind “%1”.").arg(tile.kind));
    if (!tile.condition.isEmpty()) {
        const auto filter = Filter::fromJson(QJsonDocument::fromJson(tile.condition.toUtf8()).object());
        if (!filter)
            return filter.error();
        meaning.filter = *filter;
    }
    meaning.groupPath = tile.group.toLatin1();
    if (!tile.group.isEmpty()) {
        meaning.group = resolvePath(*meaning.entity, meaning.groupPath);
        if (!meaning.group.field)
            return unreadable(tile, Text::tr("there is no field “%1”.").arg(tile.group));
        meaning.isDays = isOverDays(*meaning.entity, meaning.groupPath);
        if (meaning.group.field->target)
            meaning.orderPaths = orderOf(meaning.group.field->target(), meaning.groupPath);
    }
    if (tile.measure == TileMeasure::Count)
        return meaning;
    const auto path = tile.measured.toLatin1();
    meaning.measured = resolvePath(*meaning.entity, path);
    if (!meaning.measured.field)
        return unreadable(tile, Text::tr("there is no field “%1”.").arg(tile.measured));
    meaning.isMoney = meaning.measured.field->kind == FieldKind::Money;
    if (meaning.isMoney)
        meaning.currencyPath = path.left(path.lastIndexOf('.') + 1) + meaning.measured.field->currency;
    if (meaning.isMoney && meaning.measured.entity->field("closing_rate"))
        for (const auto *end : {"closing_rate", "stage.type"})
            meaning.closingPaths.append(path.left(path.lastIndexOf('.') + 1) + end);
    return meaning;
}

bool isOverDays(const Entity &entity, const QByteArray &path)
{
    const auto *field = resolvePath(entity, path).field;
    return field && (field->kind == FieldKind::Date || field->kind == FieldKind::Instant);
}

Result<Aggregate> tileQuestion(const DashboardTile &tile)
{
    const auto meaning = meaningOf(tile);
    if (!meaning)
        return meaning.error();
    Aggregate question{.entity = meaning->entity, .filter = meaning->filter};
    if (meaning->group.field) {
        question.groups.append({meaning->groupPath, meaning->isDays ? bucketOf(tile.step) : Aggregate::None});
        if (meaning->group.field->target)
            question.groups.append({meaning->groupPath + '.' + meaning->group.field->target().title().name});
        for (const auto &path : meaning->orderPaths)
            question.groups.append({path});
    }
    if (meaning->isMoney)
        for (const auto &path : QByteArrayList{meaning->currencyPath} + meaning->closingPaths)
            question.groups.append({path});
    if (tile.measure == TileMeasure::Count)
        question.measures = {{Aggregate::Count}};
    else // averages are sums by numbers: of several currencies, and of all groups together
        question.measures = {{Aggregate::Sum, tile.measured.toLatin1()}, {Aggregate::Count}};
    if (tile.measure == TileMeasure::Average)
        question.filter = Filter::all({question.filter, Filter::compare(tile.measured.toLatin1(), Filter::IsNotNull)});
    return question;
}

} // namespace crm
