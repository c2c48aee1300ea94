// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/record.h"

#include "db/entity/customvalues.h"
#include "db/value/usualcurrency.h"

#include <QDateTime>

#include <algorithm>

namespace crm {

void Record::setValue(int field, const QVariant &value)
{
    if (field < 0 || field >= m_entity->fields.size())
        return;
    if (const auto &held = at(field);
        held.isValid() == value.isValid() && held == value && held.isNull() == value.isNull())
        return;
    if (field >= m_values.size())
        m_values.resize(field + 1);
    m_values[field] = value;
    m_touched.set(size_t(field));
}

void Record::say(int field, const QVariant &value)
{
    setValue(field, value);
    if (field >= 0)
        m_touched.set(size_t(field));
}

void Record::leaveEmpty(QByteArrayView field)
{
    say(field, QVariant());
}

void Record::loadAdded()
{
    if (m_entity->customField < 0 || m_values.value(m_entity->customField).isNull())
        return;
    const auto values = customValues(m_values.at(m_entity->customField));
    for (auto i = int(m_entity->fields.declared().size()); i < m_entity->fields.size(); ++i)
        if (const auto value = values.constFind(m_entity->fields.at(i).name); value != values.cend())
            load(i, *value);
}

void Record::setReference(QByteArrayView field, const Id &id)
{
    setValue(field, id.isNull() ? QVariant() : QVariant(id.bytes()));
}

void Record::setInstant(QByteArrayView field, const QDateTime &at)
{
    setValue(field, at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant());
}

QDateTime Record::instant(QByteArrayView field) const
{
    const auto stored = value(field);
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

/// Where a struct has one, it is that of the file that was open when the entity was described.
constexpr const char *currencyFields[] = {"currency", "base"};

QVariant defaultValue(const Entity &entity, int field)
{
    const auto value = entity.defaults.value(field);
    const auto isOfFile = [&](const char *name) { return entity.fields.at(field).name == name; };
    return !value.isNull() && std::any_of(std::begin(currencyFields), std::end(currencyFields), isOfFile)
        ? QVariant(usualCurrency())
        : value;
}

Record Record::blank(const Entity &entity)
{
    Record record(entity);
    record.id = Id::make();
    record.m_new = true;
    record.m_values = entity.defaults;
    for (const auto *field : currencyFields)
        if (const auto i = entity.indexOf(field); i >= 0 && !entity.defaults.value(i).isNull())
            record.m_values[i] = usualCurrency();
    return record;
}

bool Saving::changes(QByteArrayView field) const
{
    const int i = record.entity().indexOf(field);
    if (!before)
        return !record.at(i).isNull();
    return record.isTouched(i) && record.at(i) != before->at(i);
}

void Saving::giveNext(QByteArrayView field, const std::function<QString()> &next)
{
    auto text = next();
    while (lookup.isTaken(record.entity(), field, text))
        text = next();
    record.setValue(field, text);
}

} // namespace crm
