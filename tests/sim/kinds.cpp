// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/kinds.h"

#include "db/entities/numberalias.h"
#include "db/entity/registry.h"
#include "db/sync/tablerules.h"
#include "db/value/serial.h"

namespace crm::sim {

namespace {

void numbered(Saving &saving)
{
    if (saving.record.text("number").isEmpty())
        saving.record.setValue("number", serialText("D", saving.lookup.nextNumber("deal"), 4));
}

} // namespace

const Entity &Customer::entity()
{
    static const Entity entity = Describe<Customer>("customer", 11, "crm::sim", "Customer", "Customers")
                                     .field("name", "Name", &Customer::name, Required | Listed)
                                     .field("phone", "Phone", &Customer::phone)
                                     .field("street", "Street", &Customer::street)
                                     .field("city", "City", &Customer::city)
                                     .field("state", "State", &Customer::state, Indexed)
                                     .field("pair", "Pair", &Customer::pair)
                                     .field("owner", "Owner", &Customer::owner)
                                     .field("code", "Code", &Customer::code, Unique)
                                     .field("rank", "Rank", &Customer::rank)
                                     .group("address", {"street", "city"})
                                     .title("name");
    return entity;
}

const Entity &Remark::entity()
{
    static const Entity entity = Describe<Remark>("remark", 12, "crm::sim", "Remark", "Remarks")
                                     .field("customer", "Customer", &Remark::customer, Required | Owner)
                                     .field("body", "Text", &Remark::body)
                                     .title("body");
    return entity;
}

const Entity &Deal::entity()
{
    static const Entity entity = Describe<Deal>("deal", 13, "crm::sim", "Deal", "Deals")
                                     .field("customer", "Customer", &Deal::customer)
                                     .field("title", "Title", &Deal::title)
                                     .field("amount", "Amount", &Deal::amount)
                                     .field("currency", "Currency", &Deal::currency)
                                     .field("stage", "Stage", &Deal::stage)
                                     .field("number", "Number", &Deal::number, ReadOnly)
                                     .hook(numbered)
                                     .group("price", {"amount", "currency"})
                                     .title("title");
    return entity;
}

const Entity &Visit::entity()
{
    static const Entity entity = Describe<Visit>("visit", 14, "crm::sim", "Visit", "Visits")
                                     .field("customer", "Customer", &Visit::customer, Owner)
                                     .field("place", "Place", &Visit::place)
                                     .title("place");
    return entity;
}

namespace {

const Entity &oldCustomer()
{
    static const Entity entity = [] {
        auto old = Customer::entity();
        old.fields.removeAt(old.indexOf("rank"));
        old.defaults.removeLast();
        return old;
    }();
    return entity;
}

const Entity &older(const Entity &entity)
{
    static QHash<const Entity *, std::shared_ptr<Entity>> made;
    auto &old = made[&entity];
    if (!old) {
        old = std::make_shared<Entity>(entity);
        for (auto &field : old->fields)
            if (field.target && &field.target() == &Customer::entity())
                field.target = &oldCustomer;
    }
    return *old;
}

} // namespace

const Registry &registryOf(Version version)
{
    static const Registry current({&Team::entity(), &User::entity(), &Customer::entity(), &Remark::entity(),
        &Deal::entity(), &Visit::entity(), &SyncConflict::entity(), &NumberAlias::entity()});
    static const Registry old({&Team::entity(), &User::entity(), &oldCustomer(), &older(Remark::entity()),
        &older(Deal::entity()), &SyncConflict::entity(), &NumberAlias::entity()});
    return version == Version::Old ? old : current;
}

const QList<Sharing> &sharingOfKinds(bool seals)
{
    static const QList<Sharing> plain{
        {.entity = "customer", .owner = "owner"},
        {.entity = "deal",
            .numbers = {"number"},
            .state = "stage",
            .ways = {{"open", {"won", "lost"}}, {"won", {"closed"}}, {"lost", {"open"}}, {"closed", {}}}},
    };
    static const auto sealing = [] {
        auto all = plain;
        all.last().open = {"open"};
        all.last().sealed = {"title", "amount", "currency"};
        return all;
    }();
    return seals ? sealing : plain;
}

const QByteArray &rulesOf(Version version)
{
    static const auto encoded
        = [](Version of) { return sync::encodeRules(sync::rulesOf(registryOf(of), sharingOfKinds(false))); };
    static const QByteArray old = encoded(Version::Old);
    static const QByteArray current = encoded(Version::Current);
    return version == Version::Old ? old : current;
}

const QByteArray &rulesDigestOf(Version version)
{
    static const auto digest = [](Version of) { return sync::digestOf(sync::decodeRules(rulesOf(of))); };
    static const QByteArray old = digest(Version::Old);
    static const QByteArray current = digest(Version::Current);
    return version == Version::Old ? old : current;
}

const QList<Tracked> &trackedGroups()
{
    static const QList<Tracked> groups{
        {&Customer::entity(), "name", {"name"}},
        {&Customer::entity(), "phone", {"phone"}},
        {&Customer::entity(), "address", {"street", "city"}},
        {&Customer::entity(), "rank", {"rank"}, true},
        {&Remark::entity(), "body", {"body"}},
        {&Deal::entity(), "title", {"title"}},
        {&Deal::entity(), "price", {"amount", "currency"}},
        {&Visit::entity(), "place", {"place"}, true},
    };
    return groups;
}

} // namespace crm::sim
