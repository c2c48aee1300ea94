// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/conflictrow.h"
#include "db/sync/server/scoping.h"
#include "db/sync/server/uniqueness.h"

namespace crm::sync {

namespace {

/// Values that stood there before anybody said that no two records share them.
void holdUnique(Worksheet &sheet, const TableRules &rules, const Caller &caller, const QList<Reference> &part)
{
    Uniqueness uniqueness(sheet, rules);
    for (const auto &reference : part) {
        const auto taken = uniqueness.hold(RowState{reference.table, reference.row}, reference.row, {});
        for (const auto &one : taken)
            sheet.put(one.former.isEmpty()
                    ? conflictRow(reference, one.loss, sheet.arbiter(), sheet.nowMs())
                    : formerNumberRow(reference, one.former, one.loss.loserAuthor, sheet.arbiter()));
    }
    Scoping(sheet, rules, caller).settle();
}

} // namespace

void reconsider(Ledger &ledger, const QByteArrayList &tables, const Caller &caller, Head &head, qint64 nowMs)
{
    constexpr int atOnce = 1000;
    const auto rules = ledger.rules();
    const auto hasKeys = [&](const Reference &one) { return !rules->value(one.table).keys.isEmpty(); };
    // What belongs to them follows, and is looked at with its own table, whatever the order: twice is enough for
    // parents that come after their children.
    for (int round = 0; round < 2; ++round) {
        Id after;
        for (bool more = !tables.isEmpty(); more;) {
            const auto part = ledger.rowsOf(tables, after, atOnce);
            QList<Reference> unique;
            std::copy_if(part.begin(), part.end(), std::back_inserter(unique), hasKeys);
            if (round == 0 && !unique.isEmpty()) {
                Worksheet keys(ledger, head, nowMs);
                keys.load(unique);
                holdUnique(keys, *rules, caller, unique);
            }
            Worksheet sheet(ledger, head, nowMs);
            sheet.load(part);
            QList<RowState> rows;
            for (const auto &reference : part)
                rows.append(sheet.state(reference));
            Scoping(sheet, *rules, caller).reconsider(rows);
            more = part.size() == atOnce;
            if (more)
                after = part.last().row;
        }
    }
}

static const Caller &theServer()
{
    static const Caller server{"server", "administrator", {}};
    return server;
}

void movePerson(Ledger &ledger, const Id &user, qint64 nowMs)
{
    constexpr int atOnce = 1000;
    ledger.database().transact([&] {
        auto head = ledger.lockHead();
        const auto rules = ledger.rules();
        const auto before = head.head; // what this moves is not moved again
        QByteArray place;
        for (bool more = true; more;) {
            const auto [part, behind] = ledger.everIn(scope::user(user), place, before, atOnce);
            Worksheet sheet(ledger, head, nowMs);
            QList<Reference> references;
            for (const auto &id : part)
                references.append({{}, id});
            sheet.load(references);
            QList<RowState> rows;
            for (const auto &reference : std::as_const(references))
                if (const auto state = sheet.state(reference); state.isKnown())
                    rows.append(state);
            Scoping(sheet, *rules, theServer()).reconsider(rows);
            more = part.size() == atOnce;
            place = behind;
        }
        ledger.setHead(head);
    });
}

void decideReach(Ledger &ledger, const QByteArray &table, const QByteArray &reach, qint64 nowMs)
{
    ledger.database().transact([&] {
        auto head = ledger.lockHead();
        ledger.setReach(table, reach);
        // What belongs to such records, directly or not, is looked at as well: it may follow them from now on.
        auto tables = ledger.rules()->keys();
        tables.removeIf([&](const QByteArray &name) {
            return name != table && ledger.rules()->value(name).within.isEmpty()
                && !ledger.rules()->value(name).shared.isGiven();
        });
        tables.removeOne(table);
        tables.prepend(table);
        tables.append({conflictTable, formerNumberTable});
        reconsider(ledger, tables, theServer(), head, nowMs);
        ledger.setHead(head);
    });
}

void reconsiderLeft(Ledger &ledger, qint64 nowMs)
{
    constexpr auto isDone = "left_reconsidered";
    constexpr int atOnce = 1000;
    if (ledger.setting(isDone) != 0)
        return;
    ledger.database().transact([&] {
        auto head = ledger.lockHead();
        if (ledger.setting(isDone) != 0)
            return; // another server was faster
        const auto rules = ledger.rules();
        Id after;
        for (bool more = true; more;) {
            const auto part = ledger.narrow(after, atOnce);
            Worksheet sheet(ledger, head, nowMs);
            sheet.load(part);
            QList<RowState> rows;
            for (const auto &reference : part)
                rows.append(sheet.state(reference));
            Scoping(sheet, *rules, theServer()).reconsider(rows);
            more = part.size() == atOnce;
            if (more)
                after = part.last().row;
        }
        ledger.set(isDone, 1);
        ledger.setHead(head);
    });
}

} // namespace crm::sync
