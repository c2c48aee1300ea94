// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/customermatch.h"

#include "db/entities/person.h"
#include "db/value/fold.h"

#include <algorithm>

namespace crm {

namespace {

constexpr int mostHits = 12; // of one name: more than that is not clear anyway

/// Somebody found, with the name.
struct Party
{
    AnyRef ref;
    QString name;
};

QList<const Entity *> kinds()
{
    return {&Person::entity(), &Organisation::entity()};
}

CustomerMatch decide(const QStringList &names, const QList<Party> &parties)
{
    for (const auto &name : names) {
        QList<Party> called;
        for (const auto &party : parties)
            if (isNamedBy(party.name, name))
                called.append(party);
        const auto exact = [&](const Party &party) { return foldText(party.name) == foldText(name); };
        if (called.size() > 1 && std::count_if(called.cbegin(), called.cend(), exact) == 1)
            called = {*std::find_if(called.cbegin(), called.cend(), exact)};
        if (called.size() == 1)
            return {called.first().ref, called.first().name, name, 0};
        if (called.size() > 1)
            return {{}, {}, name, int(called.size())};
    }
    return {};
}

using Found = QFuture<Result<Rids>>;
using Named = QFuture<Result<QList<Row>>>;

/// The names behind the rows of both kinds; `answers` are those of all names for people, then for companies.
QFuture<Result<QList<Party>>> partiesOf(Store &store, const QList<Found> &answers)
{
    QList<Named> asked;
    const auto half = answers.size() / 2;
    for (int kind = 0; kind < 2; ++kind) {
        Rids rids;
        for (const auto &answer : answers.mid(kind * half, half))
            if (const auto found = answer.result())
                rids += *found;
        std::sort(rids.begin(), rids.end());
        rids.erase(std::unique(rids.begin(), rids.end()), rids.end());
        asked.append(store.rows(*kinds()[kind], {"name"}, rids));
    }
    return QtFuture::whenAll(asked.begin(), asked.end()).then([](const QList<Named> &named) -> Result<QList<Party>> {
        QList<Party> parties;
        for (int kind = 0; kind < 2; ++kind) {
            const auto rows = named[kind].result();
            if (!rows)
                return rows.error();
            for (const auto &row : *rows)
                parties.append({{kinds()[kind]->name, row.id}, row.cells.value(0).toString()});
        }
        return parties;
    });
}

} // namespace

bool isNamedBy(const QString &name, const QString &words)
{
    const auto folded = foldText(name);
    const auto asked = foldWords(words);
    if (asked.isEmpty())
        return false;
    if (words.front().script() == QChar::Script_Han)
        return folded.contains(foldText(words));
    const auto own = folded.split(' ');
    return std::all_of(asked.cbegin(), asked.cend(), [&](const QByteArray &word) { return own.contains(word); });
}

Answer<Result<CustomerMatch>> matchCustomer(Store &store, Search &search, const QStringList &names)
{
    if (names.isEmpty())
        return QtFuture::makeReadyFuture<Result<CustomerMatch>>(CustomerMatch{});
    QList<Found> asked;
    for (const auto *kind : kinds())
        for (const auto &name : names)
            asked.append(search.names(*kind, name, mostHits));
    auto *from = &store;
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([from](const QList<Found> &answers) { return partiesOf(*from, answers); })
        .unwrap()
        .then([names](const Result<QList<Party>> &parties) -> Result<CustomerMatch> {
            if (!parties)
                return parties.error();
            return decide(names, *parties);
        });
}

} // namespace crm
