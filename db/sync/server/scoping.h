// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/sync/server/worksheet.h"

namespace crm::sync {

/// Works out who gets which record (SYNC 2.11), from its owner, the owner's team, what it belongs to and whom it is
/// shared with, as the rules of its table say. What no rule speaks of only its author gets.
class Scoping
{
public:
    Scoping(Worksheet &sheet, const TableRules &rules, const Caller &caller);

    /// What is asked of each of these records is asked of all of them together.
    void prepare(const QList<RowState> &rows);
    Scopes scopesOf(const RowState &state);
    bool isVisible(const RowState &state); ///< to the caller
    /// Whether what settle() has worked out of a changed record is that the caller does not get it.
    bool isHidden(const Id &row) const { return m_hidden.contains(row); }

    /// Works out the scopes of all that has changed, and of what follows it, and stores both. The end of a transaction.
    void settle();
    /// The same for records that have not changed, when the rules have.
    void reconsider(const QList<RowState> &rows);

private:
    Scopes base(const RowState &state, int depth);
    Scopes owned(const TableRule &rule, const Id &owner);
    Scopes inherited(const RowState &state, const TableRule &rule, int depth);
    Scopes ofConflict(const RowState &state, int depth);
    Scopes authors(const RowState &state); ///< nobody's but the author's and the administrators'
    bool mayBeScoped(const RowState &target) const;
    QList<Id> sharedBy(const QList<RowState> &rows);
    void loadParents(const QList<Id> &rows);
    void link(const QList<RowState> &rows);
    void readShares(const QList<Id> &targets);
    QHash<Id, QHash<QByteArray, bool>> entriesOf(const QList<Id> &rows);
    void follow(const QList<Id> &moved);
    bool note(const RowState &state, const QHash<QByteArray, bool> &before);
    QString teamOf(const Id &user);

    Worksheet &m_sheet;
    const TableRules &m_rules;
    const Caller &m_caller;
    const Scopes m_callers;
    QHash<Id, QString> m_teams;
    QHash<Id, Scopes> m_authors; ///< what nobody but them and the administrators get; null: the caller
    QHash<Id, QList<Link>> m_shares;
    QList<ScopeEntry> m_entries;
    QList<Id> m_reopened;
    QSet<Id> m_hidden;
};

/// The same when somebody has joined another team: what they own goes with them. In a transaction of its own.
void movePerson(Ledger &ledger, const Id &user, qint64 nowMs);
/// How far the records of a table reach from now on; empty: as its program says. In a transaction of its own.
void decideReach(Ledger &ledger, const QByteArray &table, const QByteArray &reach, qint64 nowMs);
/// Once in a database's life: what came before the record it belongs to was left with its author by earlier versions.
void reconsiderLeft(Ledger &ledger, qint64 nowMs);
/// Works out anew who gets the records of these tables; inside a transaction whose head the caller stores.
void reconsider(Ledger &ledger, const QByteArrayList &tables, const Caller &caller, Head &head, qint64 nowMs);

} // namespace crm::sync
