// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/images.h"

#include "tests/sim/device.h"

#include "db/entity/registry.h"
#include "db/sql/opening.h"

namespace crm::sim {

using namespace crm::sync;

namespace {

constexpr qint64 longEnough = 600000;  // ms
constexpr qint64 dayBefore = 86400000; // ms: what schedules begin with is not of their own future

/// A colleague everybody's new file knows: first contents, which lose against whatever anybody wrote.
User admin()
{
    User user;
    user.id = Id(0x0190000000007000ULL, 0x8000000000000001ULL);
    user.name = "Administrator";
    return user;
}

Disk::Image emptyOffice(World &world)
{
    Disk disk(0, world.random);
    {
        SqliteDatabase database(disk.path("office.db"), true);
        Ledger(database).found("Office", "server01", world.timeline.now());
        for (const auto &one : Images::colleagues())
            database.run("INSERT INTO account(login, name, role, team, password, "
                         "user_id, disabled) VALUES(?, ?, ?, ?, "
                         "'', ?, 0)",
                {one.login, one.name, one.role, one.team, one.user.bytes()});
    }
    return disk.image();
}

Disk::Image emptyFile(World &world, Version version)
{
    Disk disk(9, world.random);
    {
        Connection connection(disk.path("file.db"), Connection::Create);
        prepareForWriting(connection);
        bringUpToDate(connection, registryOf(version));
        Writer writer(connection, registryOf(version));
        // The stamps of a file go on from its newest: today's date in it would make schedules depend on the day.
        writer.setClock([&world] { return QDateTime::fromMSecsSinceEpoch(world.timeline.now(), Qt::UTC); });
        writer.transact({"First contents", "system"}, [&] { writer.put(Record::from(admin())); });
        SyncTables tables(connection);
        tables.set(key::epoch, 1);
    }
    return disk.image();
}

void fill(World &world, Writer &writer, Images &images)
{
    for (const auto &one : Images::colleagues()) {
        User user;
        user.id = one.user;
        user.name = one.name;
        writer.put(Record::from(user));
    }
    const auto customer = [&](const QString &name) {
        const Customer made{.id = world.newId(), .name = name, .phone = "phone " + name, .city = "city " + name};
        writer.put(Record::from(made));
        return made.id;
    };
    for (int i = 0; i < Images::pairs; ++i)
        images.pairIds.append({customer(QString("left %1").arg(i)), customer(QString("right %1").arg(i))});
    const auto first = customer("first");
    const auto second = customer("second");
    writer.put(Record::from(Remark{world.newId(), {first}, "first remark"}));
    writer.put(Record::from(Deal{world.newId(), {first}, "first deal", {100}, "EUR"}));
    writer.put(Record::from(Deal{world.newId(), {second}, "second deal", {200}, "EUR"}));
}

/// A device that asks once and is then closed.
Disk::Image synchronised(World &world, Network &network, Version version, const Disk::Image &fresh,
    const std::function<void(Device &)> &before)
{
    Device device(world, network, {1, version});
    device.install(fresh, true);
    before(device);
    device.ask();
    world.timeline.runUntil(world.timeline.now() + longEnough);
    return device.closed();
}

Images made()
{
    Images images;
    World world(1, false, Timeline::begin - dayBefore);
    int schema = 0; // of each another; what begins as a copy of one has the same
    for (const auto version : {Version::Old, Version::Current}) {
        images.fresh.insert(int(version), emptyFile(world, version));
        images.fresh[int(version)].schema = ++schema;
    }
    images.office = emptyOffice(world);
    images.office.schema = ++schema;
    Office office(world, images.office);
    office.start();
    Network network(world, office);
    synchronised(world, network, Version::Current, images.fresh.value(int(Version::Current)),
        [&](Device &device) { device.edit("fills", [&](Writer &writer) { fill(world, writer, images); }); });
    for (const auto version : {Version::Old, Version::Current})
        images.joined.insert(
            int(version), synchronised(world, network, version, images.fresh.value(int(version)), [](Device &) {}));
    images.office = office.closed();
    Device reader(world, network, {2});
    reader.install(images.joined.value(int(Version::Current)), true);
    images.common = reader.view();
    return images;
}

} // namespace

const QList<Account> &Images::colleagues()
{
    const auto id = [](quint64 number) { return Id(0x0190000000007001ULL, 0x8000000000000000ULL + number); };
    static const QList<Account> all{{"anna", "Anna", "agent", "north", id(1)}, {"ben", "Ben", "agent", "south", id(2)},
        {"carla", "Carla", "manager", "north", id(3)}};
    return all;
}

const Images &Images::instance()
{
    static const Images images = made();
    return images;
}

} // namespace crm::sim
