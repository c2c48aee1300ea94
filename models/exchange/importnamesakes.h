// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/keytable.h"

#include "db/store/batch.h"

#include <utility>

namespace crm {

/// Finds the stored person whom a row means that gives neither an e-mail nor a number: one of the same name at the same
/// company, or with the same birthday, address or website, where nothing of that differs. A row that gives none of
/// those means one of whom no more is known, either.
class ImportNamesakes final
{
public:
    using Key = KeyTable::Key;

    explicit ImportNamesakes(Batch &batch)
        : m_batch(batch)
    {
    }

    /// `name` as squeezed() has it.
    void add(const QByteArray &name, const Id &person);
    bool isEmpty() const { return m_names.isEmpty(); }
    /// Whether nothing in the row says better who is meant.
    static bool isAsked(const Record &row);
    /// What rows have in common that say the same.
    static Key sayings(const Record &row);
    /// Null when there is none, or several of whom something that the row says is not known. Rows that say
    /// something different mean different people, so whoever was found for one is not found for another.
    Id find(const Record &row);

private:
    Batch &m_batch;
    QList<std::pair<quint64, Id>> m_names; ///< by what their names come to, once something has been asked
    QHash<Id, Key> m_met;                  ///< whom rows have meant, and what those said
    bool m_isSorted = true;
};

} // namespace crm
