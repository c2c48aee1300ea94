// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/registry.h"
#include "db/sync/wire/rowstate.h"

#include <QSet>

namespace crm {
class Connection;
}

namespace crm::sync {

/// What rules keep in a record about its parts, as the sums of a quote, comes with each side's own state: where parts
/// of two sides come together nobody has saved the whole. Here it is worked out anew at once, by everybody alike and
/// from what stands alone, so that it need not be sent. Inside the caller's transaction, whose changes are not sent.
class Renewals
{
public:
    Renewals(Connection &connection, const Registry &registry);

    /// The record has come or changed, or a part of it has come, changed or gone.
    void note(const RowState &state);
    /// All that there are: many have come at once.
    void noteAll();
    int carryOut(); ///< how many records are others now

private:
    void note(const Entity &entity, const Id &id);
    void store(const Record &record);

    Connection &m_connection;
    const Registry &m_registry;
    QList<std::pair<const Entity *, Id>> m_due;
    QSet<Id> m_noted;
};

} // namespace crm::sync
