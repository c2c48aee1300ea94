// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/schedule.h"

namespace crm::sim {

namespace {

constexpr qint64 minute = 60000;

}

// What chance alone brings about once in many thousand schedules, step by step.

void Schedule::pass(qint64 ms)
{
    m_world.timeline.runUntil(m_world.timeline.now() + ms);
}

/// Up to the very moment: what comes next may be what spoils it.
void Schedule::passUntil(const std::function<bool()> &isSo)
{
    const auto end = m_world.timeline.now() + minute;
    while (!isSo() && !m_world.timeline.isEmpty() && m_world.timeline.nextAt() <= end)
        m_world.timeline.runNext();
}

void Schedule::workAndAsk(Device &device)
{
    m_people.work(device, habits());
    device.ask();
    pass(minute / 2);
}

/// The server goes back twice while one device is away, the second time to a copy made in between: what that device
/// knows counts from the first (hole 6 of SYNC 3.2).
void Schedule::restoreTwice(Device &away)
{
    m_world.note("goes back twice", away.number());
    m_office.keepCopy();
    for (int i = 0; i < 3; ++i)
        workAndAsk(away);
    m_network.setCut(away.number(), true);
    if (!m_office.goBack())
        return;
    for (const auto &device : m_devices)
        if (device.get() != &away)
            workAndAsk(*device);
    m_office.keepCopy();
    m_office.goBack();
    m_people.work(away, habits());
    m_network.setCut(away.number(), false);
}

/// A device goes back to a copy and takes a new name; then the server goes back to before all that the device had
/// sent under the former one, which nobody else has (hole 9 of SYNC 3.2).
void Schedule::loseBoth(Device &lonely)
{
    m_world.note("both go back", lonely.number());
    m_office.keepCopy();
    const auto cutOthers = [&](bool isCut) {
        for (const auto &device : m_devices)
            if (device.get() != &lonely)
                m_network.setCut(device->number(), isCut);
    };
    cutOthers(true);
    m_people.work(lonely, habits());
    lonely.ask();
    passUntil([&] { return !lonely.isRunning() || lonely.status().pending == 0; }); // and not heard of it yet
    if (lonely.isRunning())
        lonely.keepCopy();
    pass(minute / 2);
    workAndAsk(lonely);
    if (lonely.goBack()) {
        expectCopies();
        const auto former = lonely.tables().bytes(sync::key::device);
        passUntil([&] { return !lonely.isRunning() || lonely.tables().bytes(sync::key::device) != former; });
        m_office.goBack();
    }
    cutOthers(false);
}

/// What one wrote is lost with the server and comes back from a reader, while its author is away and after somebody who
/// has never heard of it wrote on the same: nobody may lose a word by that.
void Schedule::repairAround(Device &author)
{
    m_world.note("repaired around", author.number());
    auto habits = this->habits();
    habits.oneRecord = true;
    const auto others = [&](const std::function<void(Device &)> &visit) {
        for (const auto &device : m_devices)
            if (device.get() != &author)
                visit(*device);
    };
    m_office.keepCopy();
    const auto first = m_world.random.below(qint64(m_devices.size()));
    auto &stranger = m_devices.at(size_t(first)).get() != &author ? *m_devices.at(size_t(first))
                                                                  : *m_devices.at(size_t(first + 1) % m_devices.size());
    m_network.setCut(stranger.number(), true);
    m_people.work(author, habits);
    author.ask();
    pass(minute / 4);
    others([](Device &reader) { reader.ask(); });
    pass(minute / 4);
    m_network.setCut(author.number(), true);
    m_people.work(stranger, habits);
    if (m_office.goBack()) {
        m_network.setCut(stranger.number(), false);
        stranger.ask();
        pass(minute / 4);
        others([](Device &reader) { reader.ask(); });
        pass(minute / 4);
    }
    for (auto *device : {&author, &stranger})
        m_network.setCut(device->number(), false);
}

void Schedule::tell(Device &device)
{
    device.ask();
    pass(minute / 4);
}

/// One writes in the middle of a reading on a record that has moved behind it: what was written there before the page is
/// not known to them, although the page stands further ahead.
void Schedule::editBetweenPages(Device &reader, Device &author)
{
    m_world.note("writes between two pages", reader.number(), author.number());
    const auto customer = People::newestCustomer(author);
    if (customer.isNull())
        return;
    m_network.setCut(reader.number(), true);
    m_people.write(author, customer, "phone");
    tell(author);
    m_people.addCustomers(author, reader.options().pageRows);
    tell(author);
    m_people.write(author, customer, "name");
    tell(author);
    m_network.setCut(reader.number(), false);
    const auto place = [&] { return reader.tables().number(sync::key::cursor); };
    const auto before = place();
    reader.ask();
    passUntil([&] { return place() != before; });
    m_people.write(reader, customer, "phone");
}

/// A record comes back since somebody changed it who did not know that it was gone, and another has meanwhile what only
/// one may have (hole 10 of SYNC 3.2).
void Schedule::comeBackToTakenKey(Device &keeper, Device &remover)
{
    m_world.note("comes back to a taken key", keeper.number(), remover.number());
    const auto customer = People::newestCustomer(remover);
    if (customer.isNull())
        return;
    m_people.write(remover, customer, "code");
    tell(remover);
    tell(keeper);
    m_network.setCut(keeper.number(), true);
    m_people.write(keeper, customer, "phone");
    m_people.replace(remover, customer);
    tell(remover);
    m_network.setCut(keeper.number(), false);
}

} // namespace crm::sim
