// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/call.h"
#include "db/sync/server/audit.h"
#include "db/sync/server/scoping.h"

namespace crm::server {

using namespace sync;

namespace {

void listReaches(Ledger &ledger)
{
    const auto rules = ledger.rules();
    for (auto it = rules->begin(); it != rules->end(); ++it)
        if (it->owner.isGiven())
            print(QString::fromLatin1(it.key() + '\t' + it->reach));
}

} // namespace

void runReach(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Ledger ledger(*database);
    if (call.words.size() == 1)
        return listReaches(ledger);
    const auto table = call.word(1).toLatin1();
    const auto reach = call.word(2).toLatin1();
    const auto rules = ledger.rules();
    if (!QByteArrayList{reach::everyone, reach::team, reach::owner}.contains(reach))
        throw Exit{2, "Records reach everyone, team or owner."};
    if (rules->isEmpty())
        throw Exit{1, "No device has synchronised yet, so that the server knows no kind of record."};
    if (!rules->value(table).owner.isGiven())
        throw Exit{1,
            QString("There is no kind of record “%1” that has an owner; “reach” lists those there are.")
                .arg(call.word(1))};
    if (rules->value(table).reach == reach::personal)
        throw Exit{1, QString("“%1” is everybody's own, and stays it.").arg(call.word(1))};
    decideReach(ledger, table, reach, nowMs());
    database->transact([&] {
        Audit(*database).append({"reach changed", {}, call.word(1) + u' ' + call.word(2)}, nowMs());
    });
}

void runLimit(const Call &call, const DataFolder &folder)
{
    const auto database = folder.databases()();
    Ledger ledger(*database);
    bool isNumber = false;
    const auto most = call.word(1).toLongLong(&isNumber);
    if (!isNumber || most < 0)
        throw Exit{2, "The limit is a number of records; 0 lifts it."};
    database->transact([&] {
        ledger.set("most_records", most);
        Audit(*database).append({"limit changed", {}, call.word(1)}, nowMs());
    });
}

} // namespace crm::server
