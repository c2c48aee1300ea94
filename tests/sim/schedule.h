// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/judge.h"
#include "tests/sim/people.h"

#include <QFlags>

namespace crm::sim {

/// What may go wrong in a schedule, and what its people do. Each schedule has some of it: all of it at once would
/// hide what only shows when little else happens.
enum Feature {
    Losses = 1 << 0,
    Repeats = 1 << 1,
    Damage = 1 << 2, ///< cut short or spoilt on the way
    Cuts = 1 << 3,   ///< devices without network for a while
    Kills = 1 << 4,
    PowerCuts = 1 << 5, ///< at any write, truncation, deletion or sync
    DiskFailures = 1 << 6,
    OfficeKills = 1 << 7,
    OfficePowerCuts = 1 << 8,
    OfficeRestores = 1 << 9,
    DeviceRestores = 1 << 10,
    Clones = 1 << 11,
    WrongClocks = 1 << 12,
    JumpingClocks = 1 << 13,
    SmallPages = 1 << 14,
    Watchers = 1 << 15,
    Newcomers = 1 << 16, ///< files that begin with nothing
    OldVersions = 1 << 17,
    Removals = 1 << 18,
    Undos = 1 << 19,
    OneRecord = 1 << 20, ///< everybody works on the same
    Decisions = 1 << 21, ///< of conflicts
    Upgrades = 1 << 22,  ///< of older versions, in the end
    Owners = 1 << 23,    ///< are removed as well
    Teams = 1 << 24,     ///< who do not see everything of each other
    Fillings = 1 << 25,  ///< files that hold something before they join, in whatever order it was written
};
Q_DECLARE_FLAGS(Features, Feature)
Q_DECLARE_OPERATORS_FOR_FLAGS(Features)

/// Names as the command line takes them, by bit.
const QByteArrayList &featureNames();
/// Comma between them; an unknown one ends the program.
Features featuresOf(const QString &names);

/// One seed: some devices, an office, people who work and all that goes wrong meanwhile; then calm, and judgement.
class Schedule
{
public:
    struct Options
    {
        quint64 seed = 0;
        bool isPrinted = false;
        Features with = {}; ///< whatever was drawn
        Features without = {};
        int mostActions = 1000; ///< fewer than drawn: a failing seed told shorter
    };
    explicit Schedule(const Options &options);

    void run(); ///< throws Violation
    quint64 hash() const { return m_world.trace.hash(); }
    bool hasCopies() const { return m_hasCopies; } ///< of a device's file, made meanwhile
    bool hasMisled() const { return m_network.hasMisled(); }

private:
    bool has(Feature feature) const { return m_features.testFlag(feature); }
    Device &anyDevice() { return *m_devices.at(size_t(m_world.random.below(qint64(m_devices.size())))); }
    void addDevice(const Disk::Image &image, bool isNew, Device::Options options);
    void expectCopies();
    void fillBeforehand();
    void drawWeather();
    void act();
    void disturb();
    void disturbDevice(Feature feature, Device &device);
    void disturbOffice(Feature feature);
    void restoreTwice(Device &away);
    void loseBoth(Device &lonely);
    void repairAround(Device &author);
    void editBetweenPages(Device &reader, Device &author);
    void comeBackToTakenKey(Device &keeper, Device &remover);
    void tell(Device &device);
    void workAndAsk(Device &device);
    void pass(qint64 ms);
    void passUntil(const std::function<bool()> &isSo);
    People::Habits habits() const;
    void disturbLater(qint64 ms, const std::function<void()> &what);
    void calm();
    void settle();
    bool isSettled(Device &device);
    bool isAllSettled();
    [[noreturn]] void explainStuck();
    void checkQuiet();

    Options m_options;
    World m_world;
    Features m_features;
    Office m_office;
    Network m_network;
    Judge m_judge;
    People m_people;
    std::vector<std::unique_ptr<Device>> m_devices;
    bool m_isCalm = false;
    bool m_hasCopies = false; ///< of a device: two may believe that they are the one that owns a pair
};

} // namespace crm::sim
