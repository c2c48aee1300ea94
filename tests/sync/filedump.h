// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "tests/support/testdb.h"

namespace crm {

/// Every value of every record, one line each, in an order of its own: two files agree when their dumps are equal.
inline QStringList dumpOf(Store &store)
{
    QStringList lines;
    for (const auto *entity : Registry::instance().entities()) {
        const auto records = await(store.records({entity}));
        for (const auto &record : *records) {
            QStringList values{QString::fromLatin1(entity->name), record.id.text()};
            for (int i = 0; i < entity->fields.size(); ++i)
                values.append(record.value(i).typeId() == QMetaType::QByteArray
                        ? QString::fromLatin1(record.value(i).toByteArray().toHex())
                        : record.value(i).toString());
            lines.append(values.join(u'|'));
        }
    }
    lines.sort();
    return lines;
}

} // namespace crm
