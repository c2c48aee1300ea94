// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importplan.h"

#include "db/store/batch.h"

namespace crm {

/// Which stored record a row of a file is about, by the plan's rules.
class ImportMatch final
{
public:
    /// Reads the keys of all stored records once, unless no rule can apply.
    ImportMatch(Batch &batch, const Entity &entity, const ImportPlan &plan);

    struct Found
    {
        Id id = {};
        bool isAmbiguous = false;
    };
    /// `phones`: further numbers that came with the row; any of them may be the stored record's own.
    Found find(const Record &row, const QStringList &phones = {}) const;
    /// A record of this run: rows further down with its number mean the same one. `isNamed`: its row gave its identity.
    void learn(const Record &record, bool isNamed);
    /// Whether no stored record can be met.
    bool isEmpty() const;

private:
    struct Rule
    {
        QByteArrayList fields;
        bool isIdentity = false;        ///< the record's own; nothing else
        bool isNumber = false;          ///< its external one; nothing else
        QHash<QByteArray, Id> ids = {}; ///< null: several records have this key
    };
    static QByteArray keyOf(const Rule &rule, const Record &record, const QString &phone = {});
    static void add(Rule &rule, const Record &record);

    QList<Rule> m_rules;
};

} // namespace crm
