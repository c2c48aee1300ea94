// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/writer.h"
#include "db/sync/server/exchange.h"
#include "db/sync/server/sqlitedatabase.h"
#include "db/sync/syncengine.h"

#include <QSet>
#include <QTemporaryDir>

#include <random>

namespace crm {

/// What the simulated network and disks may do to a schedule, and how the server may be broken on purpose.
struct Weather
{
    int devices = 3;
    int steps = 70;
    bool loses = true;     ///< requests, answers, halves of answers; some arrive twice or late
    bool crashes = true;   ///< a program ends in the middle and starts again
    bool copies = false;   ///< a file is copied, and both go on
    bool rewinds = false;  ///< a file goes back to an older copy
    bool restores = false; ///< the server goes back to a backup
    qint64 skew = 0;       ///< ms by which clocks may be wrong
    enum Sabotage { None, DropsRow, ForgetsOp, HidesConflicts } sabotage = None;
};

/// Devices and a server in one thread: the engine, the tables and the ledger that ship, over real files, with a clock
/// and a network that the seed decides.
class Simulation
{
public:
    Simulation(quint64 seed, const Weather &weather);
    ~Simulation();

    /// Runs the schedule, lets the weather clear up, and says what is wrong then; empty: all invariants hold.
    QStringList run();
    int conflicts() const { return m_conflicts; }

private:
    struct Device;
    struct Office;
    int dice(int sides) { return int(m_random() % quint64(sides)); }
    bool chance(int percent) { return dice(100) < percent; }
    QByteArray newNode();
    Device &anyDevice();
    void step();
    void edit(Device &device);
    void insert(Device &device);
    void update(Device &device, const QByteArray &field);
    void remove(Device &device);
    void feed(Device &device, sync::Event event);
    void deliver(Device &device);
    QByteArray serve(const QByteArray &path, const QByteArray &body);
    void sabotage(sync::Answer &answer);
    void restart(Device &device);
    void copyDevice();
    void rewindDevice();
    void restoreOffice();
    bool settle();
    void checkEnd(QStringList &faults);
    void checkTokens(const QStringList &dump, QStringList &faults);

    std::mt19937_64 m_random;
    const Weather m_weather;
    QTemporaryDir m_dir;
    qint64 m_nowMs;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::unique_ptr<Office> m_office;
    int m_files = 0;
    int m_tokens = 0;
    QHash<QString, QString> m_written; ///< token -> what it replaced, as its author knew
    QSet<QString> m_overwritten;       ///< tokens whose end somebody saw and wanted
    QStringList m_backups;             ///< of the server
    int m_conflicts = 0;
};

} // namespace crm
