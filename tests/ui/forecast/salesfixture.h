// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/testdb.h"
#include "ui/shell/workspace.h"

#include <QTest>

namespace crm {

/// A file with two teams and their deals, open and closed, around 2 March 2026; what pages ask of the window is noted.
struct SalesFixture
{
    SalesFixture()
    {
        QObject::connect(&workspace, &Workspace::listRequested, &workspace,
            [this](const Entity *entity, const Filter &filter, const QString &title) {
                listedEntity = entity;
                listed = filter;
                listTitle = title;
            });
        QObject::connect(
            &workspace, &Workspace::failed, &workspace, [this](const Error &error) { errors.append(error.message); });
        fill();
    }

    void fill()
    {
        Edit edit{QStringLiteral("Fill")};
        for (const auto &team : {north, south})
            edit.puts.append(Record::from(team));
        for (const auto &user : {ida, tom, mei})
            edit.puts.append(Record::from(user));
        const Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
        edit.puts.append(Record::from(acme));
        const QStringList stages{"Lead", "Qualified", "Proposal", "Negotiation", "won", "won", "lost"};
        const User *owners[] = {&ida, &tom, &mei};
        const char *sources[] = {"Web", "Fair", "Referral", ""};
        for (int i = 0; i < 140; ++i) {
            const auto stage = stages[i % stages.size()];
            const bool isOpen = i % stages.size() < 4;
            const auto day
                = isOpen ? QDate(2026, 2, 20).addDays(i * 5 % 300) : QDate(2026, 3, 2).addDays(-(i * 7 % 300));
            edit.puts.append(Record::from(Opportunity{.id = Id::make(),
                .name = QStringLiteral("Deal %1").arg(i),
                .organisation = {acme.id},
                .stage = {db.stage(stage)},
                .amount = {100 * (4000 + i * 7919 % 42000)},
                .currency = "EUR",
                .owner = {owners[i % 3]->id},
                .source = QString::fromLatin1(sources[i % 4]),
                .openedOn = day.addDays(-20 - i % 40),
                .expectedClose = day,
                .closedAt = isOpen ? QDate() : day,
                .nextStep = i % 3 ? "Call" : ""}));
        }
        for (int i = 0; i < 9; ++i)
            edit.puts.append(Record::from(Activity{.id = Id::make(),
                .subject = "Call",
                .channel = Channel::Call,
                .at = db.now.addDays(-i),
                .organisation = {acme.id},
                .user = {owners[i % 3]->id}}));
        QVERIFY(await(db.store.commit(edit)));
    }

    qint64 rows() { return listedEntity ? *await(db.store.count({listedEntity, listed})) : -1; }
    Clock clock() const
    {
        return [now = db.now] { return now; };
    }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Team north{.id = Id::make(), .name = "North"};
    Team south{.id = Id::make(), .name = "South"};
    User ida{.id = Id::make(), .name = "Ida Brandt", .team = {north.id}};
    User tom{.id = Id::make(), .name = "Tomás Vega", .team = {north.id}};
    User mei{.id = Id::make(), .name = "林 美", .team = {south.id}};
    const Entity *listedEntity = nullptr;
    Filter listed;
    QString listTitle;
    QStringList errors;
};

} // namespace crm
