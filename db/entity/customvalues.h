// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QVariant>

namespace crm {

/// Values of added fields by the fields' names, in stored form: QString or qint64, never null.
using CustomValues = QMap<QByteArray, QVariant>;

/// Whether the name is one of an added field: "cf_…". The change log and the wire name their values so, also when the
/// field itself is not known here (yet).
inline bool isCustomName(QByteArrayView name)
{
    return name.startsWith("cf_");
}

/// The values as the column "custom" keeps them: a JSON object {"cf_region_k3f9": "north"} with sorted keys. What is no
/// such object holds none.
CustomValues customValues(const QVariant &column);
CustomValues customValues(const QByteArray &utf8);
/// Null when there are none.
QVariant customColumn(const CustomValues &values);
/// Null takes the value away.
void setCustomValue(CustomValues &values, const QByteArray &name, const QVariant &value);

} // namespace crm
