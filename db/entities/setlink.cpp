// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/setlink.h"

#include "db/entity/record.h"
#include "db/value/namedid.h"

#include <algorithm>

namespace crm {

Id memberId(const QByteArray &entity, const QVariantList &values)
{
    auto name = "set/" + entity;
    for (const auto &value : values)
        name += '/'
            + (value.typeId() == QMetaType::QByteArray
                    ? value.toByteArray().toHex()
                    : value.toString().simplified().toCaseFolded().toUtf8().toPercentEncoding());
    return namedId(name);
}

void nameMember(Saving &s, const QByteArrayList &fields)
{
    if (s.before)
        return;
    QVariantList values;
    for (const auto &field : fields)
        values.append(s.record.value(field));
    const auto id = memberId(s.record.entity().name, values);
    // A member that has been made into another one since keeps its id; this one is another record then.
    const auto there = s.lookup.record(s.record.entity(), id);
    const bool isOther = there.isValid() && !std::all_of(fields.begin(), fields.end(), [&](const QByteArray &field) {
        return there.value(field) == s.record.value(field);
    });
    if (!isOther)
        s.record.id = id;
}

} // namespace crm
