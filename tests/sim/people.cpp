// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/people.h"

#include "tests/sim/images.h"

#include "db/entity/registry.h"

namespace crm::sim {

QString People::code()
{
    return QString(m_world.random.chance(20) ? "C%1 " : "c%1").arg(m_world.random.below(4));
}

QString People::stage()
{
    static const QStringList stages{"open", "won", "lost", "closed"};
    return stages.at(m_world.random.below(stages.size()));
}

Id People::anyRow(Device &device, const Entity &entity, const Habits &habits)
{
    QList<Id> ids;
    auto rows = device.connection().exec("SELECT id FROM " + entity.name + " ORDER BY id");
    while (rows.next())
        ids.append(Id::fromBytes(rows.view(0)));
    if (ids.isEmpty())
        return {};
    return habits.oneRecord ? ids.last() : ids.at(m_world.random.below(ids.size()));
}

/// The record with one or two fields written anew.
Record People::changed(Device &device, const Id &id, Writer &writer, const Habits &habits)
{
    const auto &entity = *device.registry().byName(Customer::entity().name);
    auto record = writer.record(entity, id);
    QByteArrayList fields{"name", "phone", "street", "city", "phone"};
    if (entity.field("rank"))
        fields.append("rank");
    record.setValue(fields.at(m_world.random.below(fields.size())), word());
    if (m_world.random.chance(20))
        record.setValue(fields.at(m_world.random.below(fields.size())), word());
    if (m_world.random.chance(10)) // often one that a colleague gives too
        record.setValue("code", code());
    if (habits.gives && m_world.random.chance(30)) {
        const auto who = anyRow(device, User::entity(), {});
        record.setReference("owner", m_world.random.chance(25) ? Id() : who);
    }
    if (m_world.random.chance(20)) // often the same as a colleague writes
        record.setValue("state", m_world.random.chance(50) ? QString("new") : QString("open"));
    return record;
}

void People::change(Device &device, const Habits &habits)
{
    const auto kind = m_world.random.below(10);
    const auto name = kind < 7 ? "customer" : kind < 9 ? "deal" : "remark";
    const auto *entity = device.registry().byName(name);
    const auto id = anyRow(device, *entity, habits);
    if (id.isNull())
        return;
    const auto customer = kind == 7 ? anyRow(device, *device.registry().byName("customer"), habits) : Id();
    device.edit("changes", [&](Writer &writer) {
        if (kind < 7)
            return writer.put(changed(device, id, writer, habits));
        auto record = writer.record(*entity, id);
        if (kind == 9)
            record.setValue("body", word());
        else if (kind == 7 && m_world.random.chance(20))
            record.setReference("customer", m_world.random.chance(25) ? Id() : customer);
        else if (m_world.random.chance(35))
            record.setValue("stage", stage());
        else if (m_world.random.chance(50))
            record.setValue("title", word());
        else
            record.setValue("amount", ++m_words);
        writer.put(record);
    });
}

void People::fill(Device &device)
{
    constexpr int few = 4;
    const auto owner = anyRow(device, User::entity(), {});
    device.edit("fills", [&](Writer &writer) {
        QList<Id> customers;
        for (int i = 0; i < few; ++i)
            customers.append(m_world.newId());
        const auto put = [&](const char *name, const Id &id, const QList<std::pair<QByteArray, QVariant>> &values) {
            auto record = Record::blank(*device.registry().byName(name));
            record.id = id;
            for (const auto &[field, value] : values)
                record.setValue(field, value);
            writer.put(record);
        };
        for (const auto &customer : std::as_const(customers)) {
            put("remark", m_world.newId(), {{"customer", customer.bytes()}, {"body", word()}});
            if (device.registry().byName("visit"))
                put("visit", m_world.newId(), {{"customer", customer.bytes()}, {"place", word()}});
        }
        for (const auto &customer : std::as_const(customers))
            put("customer", customer, {{"name", word()}, {"owner", owner.isNull() ? QVariant() : owner.bytes()}});
    });
}

void People::add(Device &device, const Habits &habits)
{
    const auto customer = anyRow(device, *device.registry().byName("customer"), habits);
    const auto kind = m_world.random.below(4);
    device.edit("adds", [&](Writer &writer) {
        const auto put = [&](const char *name, const QList<std::pair<QByteArray, QVariant>> &values) {
            auto record = Record::blank(*device.registry().byName(name));
            record.id = m_world.newId();
            for (const auto &[field, value] : values)
                record.setValue(field, value);
            writer.put(record);
            return record.id;
        };
        auto owner = customer;
        if (kind == 0 || owner.isNull())
            owner = put("customer",
                {{"name", word()}, {"city", word()}, {"code", m_world.random.chance(20) ? code() : QVariant()}});
        if (kind == 1 || kind == 0)
            put("remark", {{"customer", owner.bytes()}, {"body", word()}});
        if (kind == 2)
            put("deal", {{"customer", owner.bytes()}, {"title", word()}, {"amount", ++m_words}, {"currency", "EUR"}});
        if (kind == 3 && device.registry().byName("visit"))
            put("visit", {{"customer", owner.bytes()}, {"place", word()}});
    });
}

void People::write(Device &device, const Id &customer, const QByteArray &field)
{
    device.edit("writes", [&](Writer &writer) {
        auto record = writer.record(*device.registry().byName("customer"), customer);
        record.setValue(field, word());
        writer.put(record);
    });
}

void People::addCustomers(Device &device, int count)
{
    device.edit("adds customers", [&](Writer &writer) {
        for (int i = 0; i < count; ++i) {
            auto record = Record::blank(*device.registry().byName("customer"));
            record.id = m_world.newId();
            record.setValue("name", word());
            writer.put(record);
        }
    });
}

void People::replace(Device &device, const Id &customer)
{
    const auto &entity = *device.registry().byName("customer");
    const auto code = device.connection().scalar("SELECT code FROM customer WHERE id = ?", {customer.bytes()});
    device.edit("removes", [&](Writer &writer) { writer.remove({entity.name, customer}); });
    device.edit("adds a customer", [&](Writer &writer) {
        auto record = Record::blank(entity);
        record.id = m_world.newId();
        record.setValue("name", word());
        record.setValue("code", code);
        writer.put(record);
    });
}

Id People::newestCustomer(Device &device)
{
    return Id::fromBytes(device.connection().scalar("SELECT max(id) FROM customer").toByteArray());
}

void People::changePair(Device &device)
{
    if (device.number() > Images::pairs)
        return change(device, {});
    const auto [left, right] = Images::instance().pairIds.at(device.number() - 1);
    const auto &entity = *device.registry().byName("customer");
    device.edit("changes a pair", [&, left = left, right = right](Writer &writer) {
        auto one = writer.record(entity, left);
        auto other = writer.record(entity, right);
        if (!one.isValid() || !other.isValid())
            return;
        one.setValue("pair", word());
        other.setValue("pair", one.value("pair"));
        writer.put(one);
        writer.put(other);
    });
}

void People::remove(Device &device, const Habits &habits)
{
    const auto name = habits.owners && m_world.random.chance(60) ? "customer"
        : m_world.random.chance(50)                              ? "remark"
                                                                 : "deal";
    const auto &entity = *device.registry().byName(name);
    const auto id = anyRow(device, entity, habits);
    if (!id.isNull())
        device.edit("removes", [&](Writer &writer) { writer.remove({entity.name, id}); });
}

void People::decide(Device &device)
{
    const auto &entity = SyncConflict::entity();
    const auto id = anyRow(device, entity, {});
    if (id.isNull())
        return change(device, {});
    device.edit("decides", [&](Writer &writer) {
        auto record = writer.record(entity, id);
        record.setValue("state", m_world.random.chance(50) ? QString("kept") : QString("replaced"));
        writer.put(record);
    });
}

void People::work(Device &device, const Habits &habits)
{
    if (!device.isRunning())
        return;
    const auto choice = m_world.random.below(100);
    if (choice < 12 && habits.removals)
        return remove(device, habits);
    if (choice < 20 && habits.undos)
        return device.undo();
    if (choice < 26 && habits.decisions)
        return decide(device);
    if (choice < 36 && habits.pairs)
        return changePair(device);
    if (choice < 55)
        return add(device, habits);
    change(device, habits);
}

} // namespace crm::sim
