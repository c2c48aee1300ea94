// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entity/record.h"

#include <QHash>

namespace crm {

/// The codes of a list as policies and agreements hold it: "urgent, high".
QStringList policyCodes(const QString &text);

/// The active policies, read once, and which of them applies to a case: the first, in their order, that fits. Keeps what
/// it has read of agreements and categories, so that many cases take no longer to ask for; not to be kept beyond the
/// transaction.
class PolicyChoice final
{
public:
    explicit PolicyChoice(Lookup &lookup);

    /// The newest version of the policy that applies; null when none does.
    Id versionFor(const Record &serviceCase);

private:
    struct Terms
    {
        Id version;
        Id agreement;      ///< null: for every customer
        QStringList kinds; ///< codes; empty: all
        QStringList priorities;
    };
    struct Agreement
    {
        Record record; ///< invalid: there is none in force
        QStringList kinds;
    };
    const Agreement &agreement(const Id &id);
    bool covers(const Terms &policy, const Record &serviceCase);
    bool isBelow(Id category, const Id &top);
    QString dayOpened(const Terms &policy, const Record &serviceCase);

    Lookup &m_lookup;
    QList<Terms> m_policies;
    QHash<Id, Agreement> m_agreements;
    QHash<Id, Id> m_parents; ///< of categories
};

} // namespace crm
