// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/schedule.h"

#include "tests/sim/images.h"

#include "db/entity/registry.h"
#include "db/sync/wire/cbor.h"

#include <sqlite3.h>

namespace crm::sim {

using namespace crm::sync;

namespace {

constexpr qint64 minute = 60000;
constexpr qint64 year = 365LL * 86400000;
constexpr int mostRounds = 60; // in which all must have been exchanged once nothing goes wrong any more

qint64 drawnSkew(Random &random)
{
    switch (random.below(4)) {
    case 0:
        return random.between(-900, 900); // too little to be corrected
    case 1:
        return random.between(-10 * minute, 10 * minute);
    case 2:
        return random.between(-86400000, 86400000);
    default:
        return random.between(-year, year);
    }
}

} // namespace

const QByteArrayList &featureNames()
{
    static const QByteArrayList names{"losses", "repeats", "damage", "cuts", "kills", "power-cuts", "disk-failures",
        "office-kills", "office-power-cuts", "office-restores", "device-restores", "clones", "wrong-clocks",
        "jumping-clocks", "small-pages", "watchers", "newcomers", "old-versions", "removals", "undos", "one-record",
        "decisions", "upgrades", "owners", "teams", "fillings"};
    return names;
}

Features featuresOf(const QString &names)
{
    Features features;
    for (const auto &name : names.split(',', Qt::SkipEmptyParts)) {
        const auto bit = featureNames().indexOf(name.toLatin1());
        if (bit < 0)
            qFatal("There is no feature %s; there are: %s", qPrintable(name), featureNames().join(' ').constData());
        features |= Feature(1 << bit);
    }
    return features;
}

Schedule::Schedule(const Options &options)
    : m_options(options)
    , m_world(options.seed, options.isPrinted)
    , m_office(m_world, Images::instance().office)
    , m_network(m_world, m_office)
    , m_judge(m_world, m_office)
    , m_people(m_world)
{
    reseedSqlite(options.seed);
    // What came after the teams is had for the asking: seeds go on telling what they told.
    for (int bit = 0; Feature(1 << bit) <= Teams; ++bit)
        if (m_world.random.chance(30))
            m_features |= Feature(1 << bit);
    m_features |= options.with;
    m_features &= ~options.without;
}

void Schedule::run()
{
    auto &random = m_world.random;
    m_world.oracle.begin(Images::instance().common);
    m_office.start();
    if (has(Teams)) {
        m_world.oracle.expectLeaving();
        m_office.seal();
        m_office.reorganise();
    }
    const auto count = random.chance(5) ? random.between(4, 6) : random.between(2, 3);
    for (int i = 1; i <= count; ++i) {
        Device::Options device{i};
        device.version = has(OldVersions) && random.chance(40) ? Version::Old : Version::Current;
        device.watches = has(Watchers) && random.chance(60);
        device.pageRows = has(SmallPages) ? int(random.between(1, 5)) : mostRows;
        device.skew = has(WrongClocks) ? drawnSkew(random) : 0;
        const bool isFresh = has(Newcomers) && random.chance(40);
        device.seals = has(Teams); // who is told what was not taken in has to be somebody
        if (has(Teams))
            m_office.give(i, int(random.below(Images::colleagues().size())));
        const auto &images = isFresh ? Images::instance().fresh : Images::instance().joined;
        addDevice(images.value(int(device.version)), true, device);
    }
    if (has(Fillings))
        fillBeforehand();
    const auto drawn = random.chance(10) ? random.between(14, 40) : random.between(3, 14);
    const auto actions = qMin<qint64>(drawn, m_options.mostActions);
    for (qint64 i = 0; i < actions; ++i) {
        act();
        const auto pause = random.chance(70) ? random.between(0, 1500) : random.between(0, 3 * minute);
        m_world.timeline.runUntil(m_world.timeline.now() + pause);
    }
    calm();
    settle();
    const auto turn = has(Teams) ? -1 : int(m_options.seed % 7); // stories need two who see the same
    if (turn == 0 && has(SmallPages))
        editBetweenPages(*m_devices.at(0), *m_devices.at(1));
    else if (turn == 1 && has(Removals) && has(Owners))
        comeBackToTakenKey(*m_devices.at(0), *m_devices.at(1));
    else
        return;
    settle();
}

void Schedule::addDevice(const Disk::Image &image, bool isNew, Device::Options options)
{
    auto device = std::make_unique<Device>(m_world, m_network, options);
    device->install(image, isNew);
    device->onApplied = [this](Device &d, bool isLast) {
        if (m_world.random.chance(40) && !has(Teams))
            m_judge.afterPage(d);
        if (isLast && !m_hasCopies && !(has(Removals) && has(Undos)))
            m_judge.afterPull(d, Images::instance().pairIds);
    };
    if (options.watches)
        device->ask();
    m_devices.push_back(std::move(device));
}

/// A long transaction goes out in many pushes, and what belongs to a record may stand in one before the record's own.
void Schedule::fillBeforehand()
{
    constexpr qint64 longEnough = 10 * minute;
    auto &device = anyDevice();
    m_people.fill(device);
    device.tables().set(key::suspect, QStringLiteral("0 2 %1").arg(std::numeric_limits<int>::max())); // two at once
    device.restart();
    m_world.timeline.runUntil(m_world.timeline.now() + longEnough);
    if (!device.isRunning())
        return;
    device.tables().set(key::suspect, {});
    device.restart();
}

void Schedule::expectCopies()
{
    m_hasCopies = true;
    m_world.oracle.expectCopies();
}

void Schedule::drawWeather()
{
    auto &random = m_world.random;
    auto &weather = m_network.weather;
    const auto often = [&](Feature feature) { return has(feature) ? int(random.between(0, 30)) : 0; };
    weather
        = {often(Losses), often(Losses), often(Repeats), often(Damage), often(Damage), random.chance(20) ? 20000 : 200};
}

People::Habits Schedule::habits() const
{
    return {has(OneRecord), has(Removals), has(Owners), has(Undos), has(Decisions), true, has(Teams)};
}

void Schedule::act()
{
    auto &random = m_world.random;
    const auto choice = random.below(100);
    if (choice < 10)
        drawWeather();
    if (has(Teams) && random.chance(8))
        m_office.reorganise();
    if (choice < 45)
        m_people.work(anyDevice(), habits());
    else if (choice < 75)
        anyDevice().ask();
    else
        disturb();
}

/// One of the things that this schedule knows, each as often.
void Schedule::disturb()
{
    auto &random = m_world.random;
    QList<Feature> possible;
    for (const auto feature : {Cuts, Kills, PowerCuts, DiskFailures, OfficeKills, OfficePowerCuts, OfficeRestores,
             DeviceRestores, Clones, JumpingClocks})
        if (has(feature))
            possible.append(feature);
    auto &device = anyDevice();
    if (possible.isEmpty() || random.chance(10))
        return device.isRunning() && random.chance(30) ? device.restart() : device.ask();
    const auto feature = possible.at(random.below(possible.size()));
    if (feature == OfficeRestores && has(Cuts) && random.chance(20))
        restoreTwice(device);
    else if (feature == OfficeRestores && m_devices.size() > 2 && random.chance(20))
        repairAround(device);
    else if (feature == OfficeRestores && has(DeviceRestores) && random.chance(20))
        loseBoth(device);
    else if (feature == OfficeKills || feature == OfficePowerCuts || feature == OfficeRestores)
        disturbOffice(feature);
    else
        disturbDevice(feature, device);
}

void Schedule::disturbDevice(Feature feature, Device &device)
{
    auto &random = m_world.random;
    if (feature == Cuts)
        return m_network.setCut(device.number(), random.chance(60));
    if (feature == Kills && device.isRunning())
        return device.kill(random.chance(50));
    if (feature == PowerCuts)
        return device.disk().stopAt(random.between(1, 40));
    if (feature == DiskFailures)
        return device.disk().failAt(random.between(1, 20), random.chance(50) ? SQLITE_FULL : SQLITE_IOERR_WRITE,
            random.chance(50) ? 1 : random.between(2, 200));
    if (feature == JumpingClocks)
        return device.setSkew(drawnSkew(random));
    if (feature == DeviceRestores) {
        if (random.chance(60))
            return device.keepCopy();
        if (!device.goBack())
            return;
        expectCopies();
        if (has(OfficeRestores) && random.chance(30)) // both were in the same burning house
            disturbLater(random.between(0, 2000), [this] { m_office.goBack(); });
        return;
    }
    if (feature == Clones && device.isRunning() && m_devices.size() < 6) {
        auto options = device.options();
        options.number = int(m_devices.size()) + 1;
        expectCopies();
        m_world.note("is copied", device.number(), options.number);
        m_world.oracle.copied(device.number(), options.number);
        if (has(Teams))
            m_office.give(options.number, m_office.colleagueOf(device.number()));
        addDevice(device.disk().image(), false, options);
    }
}

void Schedule::disturbOffice(Feature feature)
{
    auto &random = m_world.random;
    if (feature == OfficeKills && m_office.isRunning())
        return m_office.kill(random.chance(50));
    if (feature == OfficePowerCuts)
        return m_office.disk().stopAt(random.between(1, 30));
    if (feature != OfficeRestores)
        return;
    if (random.chance(50))
        return m_office.keepCopy();
    if (!m_office.goBack() || !random.chance(40))
        return;
    // And once more, to a later copy: whoever was away meanwhile has missed both.
    const auto later = random.between(1, 3 * minute);
    disturbLater(later, [this] { m_office.keepCopy(); });
    disturbLater(later + random.between(1, minute), [this] { m_office.goBack(); });
}

void Schedule::disturbLater(qint64 ms, const std::function<void()> &what)
{
    m_world.timeline.in(ms, [this, what] {
        if (!m_isCalm)
            what();
    });
}

/// Nothing goes wrong from now on.
void Schedule::calm()
{
    m_world.note("calm");
    m_isCalm = true;
    m_network.weather = {};
    m_office.disk().heal();
    for (const auto &device : m_devices) {
        device->disk().heal();
        m_network.setCut(device->number(), false);
    }
    m_world.timeline.runUntil(m_world.timeline.now() + 100000); // whoever is down starts again
    for (const auto &device : m_devices)
        if (has(Upgrades) && device->options().version == Version::Old && m_world.random.chance(50)) {
            device->upgrade();
            device->restart();
        }
}

bool Schedule::isSettled(Device &device)
{
    if (!device.isRunning() || !m_office.isRunning())
        return false;
    const auto status = device.status();
    const auto head = m_office.ledger().head();
    return status.state == SyncState::Idle && status.pending == 0 && device.tables().number(key::epoch) == head.epoch
        && device.tables().number(key::cursor) == head.head && device.tables().value(key::repair).isNull()
        && device.knowsWhatItSent(m_office.ledger()) && m_office.hasTold(device.number(), device.tables().places());
}

bool Schedule::isAllSettled()
{
    return !m_office.isReorganising()
        && std::all_of(m_devices.begin(), m_devices.end(), [this](const auto &device) { return isSettled(*device); });
}

void Schedule::settle()
{
    int round = 0;
    while (!isAllSettled()) {
        if (++round > mostRounds)
            explainStuck();
        for (const auto &device : m_devices)
            if (device->isRunning() && !isSettled(*device))
                device->ask();
        m_world.timeline.runUntil(m_world.timeline.now() + minute);
    }
    m_world.note("settled", round);
    QList<Device *> devices;
    for (const auto &device : m_devices)
        devices.append(device.get());
    m_judge.atRest(devices, m_world.random.chance(10));
    if (m_world.random.chance(25))
        checkQuiet();
}

void Schedule::explainStuck()
{
    for (const auto &device : m_devices) {
        if (!device->isRunning())
            throw Violation{"I10", QString("device %1 does not start").arg(device->number())};
        const auto status = device->status();
        if (!isSettled(*device))
            throw Violation{"I10",
                QString("device %1 does not come to rest: %2, %3 to send, at %4 of %5: %6")
                    .arg(device->number())
                    .arg(QLatin1String(codeOf(status.state)))
                    .arg(status.pending)
                    .arg(device->tables().number(key::cursor))
                    .arg(m_office.isRunning() ? m_office.ledger().head().head : -1)
                    .arg(status.problem)};
    }
    throw Violation{"I10", "the office does not start"};
}

/// Who has nothing to say says nothing: repairs and corrections must come to an end (I12).
void Schedule::checkQuiet()
{
    const auto before = m_office.ledger().head();
    for (const auto &device : m_devices)
        device->ask();
    m_world.timeline.runUntil(m_world.timeline.now() + minute);
    const auto after = m_office.ledger().head();
    if (after.head != before.head || after.logged != before.logged || !isAllSettled())
        throw Violation{"I12",
            QString("nobody did anything, but the server went from %1 to %2 and its log from %3 to %4")
                .arg(before.head)
                .arg(after.head)
                .arg(before.logged)
                .arg(after.logged)};
}

} // namespace crm::sim
