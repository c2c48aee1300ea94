// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/customvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace crm {

CustomValues customValues(const QByteArray &utf8)
{
    CustomValues values;
    const auto object = QJsonDocument::fromJson(utf8).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            values.insert(it.key().toUtf8(), it->toString());
        else if (it->isDouble())
            values.insert(it.key().toUtf8(), it->toInteger());
    }
    return values;
}

CustomValues customValues(const QVariant &column)
{
    return column.isNull() ? CustomValues() : customValues(column.toString().toUtf8());
}

QVariant customColumn(const CustomValues &values)
{
    if (values.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(QString::fromUtf8(it.key()),
            it->typeId() == QMetaType::QString ? QJsonValue(it->toString()) : QJsonValue(it->toLongLong()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void setCustomValue(CustomValues &values, const QByteArray &name, const QVariant &value)
{
    if (value.isNull())
        values.remove(name);
    else
        values.insert(name, value);
}

} // namespace crm
