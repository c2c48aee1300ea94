// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demodata.h"

#include "models/demo/demoservice.h"
#include "models/demo/demoworld.h"

#include "db/entities/note.h"

namespace crm {

namespace {

constexpr int many = 20000; // contacts; from here on indexes are better built once

qint64 startOf(const QDate &day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// A seed whose records are not in the file yet: running the demo twice adds other people.
quint64 freeSeed(Batch &batch, const DemoScale &scale)
{
    auto seed = scale.seed;
    while (batch.record(Team::entity(), DemoRandom(seed, startOf(scale.today)).id()).isValid())
        ++seed;
    return seed;
}

} // namespace

void addDemoData(Batch &batch, const DemoScale &scale)
{
    DemoRandom random(freeSeed(batch, scale), startOf(scale.today));
    if (scale.contacts >= many)
        batch.expectMany({&Organisation::entity(), &Person::entity(), &ContactPoint::entity(), &Opportunity::entity(),
            &StageChange::entity(), &ServiceCase::entity(), &Activity::entity(), &Task::entity(), &Note::entity(),
            &TagLink::entity(), &Preference::entity(), &Lead::entity()});
    DemoWorld world(batch, random, scale);
    world.addHouse();
    int people = 0;
    while (people < scale.contacts) {
        people += world.addCustomer(scale.contacts - people);
        if (people % 64 < 5)
            batch.progress(double(people) / double(scale.contacts));
    }
    addServiceDemo(batch, random, scale);
    world.addLeads(scale.contacts / 12 + 6);
}

} // namespace crm
