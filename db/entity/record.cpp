// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/record.h"

#include <QDateTime>

namespace crm {

void Record::setValue(int field, const QVariant &value)
{
    if (field < 0 || field >= m_values.size())
        return;
    if (m_values.at(field) == value && m_values.at(field).isNull() == value.isNull())
        return;
    m_values[field] = value;
    m_touched.set(size_t(field));
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

Record Record::blank(const Entity &entity)
{
    Record record(entity);
    record.id = Id::make();
    record.m_new = true;
    record.m_values = entity.defaults;
    return record;
}

bool Saving::changes(QByteArrayView field) const
{
    const int i = record.entity().indexOf(field);
    if (!before)
        return !record.value(i).isNull();
    return record.isTouched(i) && record.value(i) != before->value(i);
}

} // namespace crm
