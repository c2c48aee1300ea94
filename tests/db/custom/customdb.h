// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/customfield.h"
#include "db/entities/organisation.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// A file whose users add fields.
class CustomDb : public TestDb
{
public:
    static Record organisation(const QString &name)
    {
        return Record::from(Organisation{.id = Id::make(), .name = name});
    }
    /// The name that the field got; empty: it was refused.
    QByteArray add(const CustomField &definition)
    {
        auto field = definition;
        field.id = Id::make();
        return put(field) ? get<CustomField>(field.id).name.toLatin1() : QByteArray();
    }
    QByteArray addText(const QString &label) { return add({.about = "organisation", .label = label}); }
    Record definition() { return await(store.records({&CustomField::entity()}))->value(0); }
    Record stored(const Record &record) { return await(store.fetch(record.entity(), {record.id}))->value(0); }
    void setTo(const Record &record, const QByteArray &field, const QVariant &value)
    {
        auto there = stored(record);
        there.setValue(field, value);
        QVERIFY(put(there));
    }
    QStringList titles(const Query &query)
    {
        QStringList found;
        const auto rows = await(store.select(query, {"name"}));
        for (const auto &row : *rows)
            found.append(row.cells.first().toString());
        return found;
    }
};

} // namespace crm
