// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/network.h"

#include "db/store/writer.h"
#include "db/sync/syncengine.h"

namespace crm::sim {

/// A colleague's computer: a file on its disk, the program that edits it and the one that synchronises it.
class Device
{
public:
    struct Options
    {
        int number;
        Version version = Version::Current;
        bool watches = false;
        int pageRows = sync::mostRows;
        qint64 skew = 0;    ///< ms by which its clock is ahead
        bool seals = false; ///< what goes out is sent whole
    };
    Device(World &world, Network &network, const Options &options);
    ~Device();

    /// A disk that becomes this computer's; `isNew`: it gets an identity of its own.
    void install(const Disk::Image &image, bool isNew);
    void start();
    void restart();            ///< the colleague ends the programs and starts them again
    void kill(bool lostPower); ///< starts again by itself after a while
    bool isRunning() const { return m_run != nullptr; }
    /// One transaction of the program that edits.
    void edit(const char *label, const std::function<void(Writer &)> &change);
    void undo();
    void ask() { feed({sync::Event::Asked}); }               ///< "synchronise now"
    void upgrade() { m_options.version = Version::Current; } ///< takes effect with the next start
    void keepCopy();
    bool goBack();        ///< to the copy; false: there is none
    Disk::Image closed(); ///< the disk after the programs have ended

    int number() const { return m_options.number; }
    const Options &options() const { return m_options; }
    void setSkew(qint64 skew) { m_options.skew = skew; }
    const Registry &registry() const { return registryOf(m_options.version); }
    Disk &disk() { return m_disk; }

    // Only while it runs.
    Connection &connection();
    sync::SyncTables &tables();
    sync::SyncStatus status();
    /// False: another copy of its file has sent more under their name, which this one hears of when it asks next.
    bool knowsWhatItSent(sync::Ledger &ledger);
    View view();

    /// Told after each page that was applied; `isLast`: it led to all that the server had.
    std::function<void(Device &, bool isLast)> onApplied;

private:
    struct Run;
    /// What the colleague sees.
    struct Sight
    {
        View values = {};
        Links::Sight links = {};
    };
    Sight look();
    void begin(const Sight &sight);
    void observe(const char *cause);
    qint64 wall() const { return m_world.timeline.now() + m_options.skew; }
    void stop();
    bool attempt(const std::function<void()> &work);
    void feed(sync::Event event);
    void perform(const QList<sync::Action> &actions);
    void send(const sync::Action &action);
    void answered(qint64 sentMs, const Office::Reply &reply, bool isPull);
    void wakeIn(qint64 ms);
    void spare();
    void freed();
    void noteEdit(const Sight &now, bool isSaved);
    void note(const char *what, qint64 a = 0, qint64 b = 0) { m_world.note(what, number(), a, b); }

    World &m_world;
    Network &m_network;
    Options m_options;
    Disk m_disk;
    std::unique_ptr<Run> m_run;
    Version m_broughtTo;  ///< whose tables the file has
    qint64 m_life = 0;    ///< counts starts and ends of the programs: what was meant for a former one is void
    qint64 m_request = 0; ///< under way; 0: none
    qint64 m_requests = 0;
    qint64 m_wake = 0;
    bool m_hasDiskFailed = false; ///< in the last attempt
    bool m_hasDied = false;       ///< since it last started
    bool m_mayHaveUndone = false; ///< the disk failed in an undo: the next start shows whether it is there
    Disk::Image m_copy;
    qint64 m_copiedOrder = 0;
};

} // namespace crm::sim
