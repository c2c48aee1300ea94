// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/kinds.h"
#include "tests/sim/trace.h"

#include "db/sql/connection.h"
#include "db/sync/wire/op.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace crm::sim {

/// A tracked group of a record.
struct Unit
{
    Id row;
    QByteArray group;
    friend bool operator==(const Unit &, const Unit &) = default;
    friend size_t qHash(const Unit &unit, size_t seed = 0) { return qHashMulti(seed, unit.row, unit.group); }
};

/// What somebody sees of all records: a text for each tracked group.
using View = QHash<Unit, QString>;

/// Remembers what everybody saved and saw, knowing nothing of stamps, sequences and batches: values alone tell who
/// knew of what, since each is written once.
class Oracle
{
public:
    explicit Oracle(Trace &trace)
        : m_trace(trace)
    {
    }

    struct Written
    {
        QString value;
        int before = -1; ///< what its author saw there; -1: nothing
        int device = 0;
        bool isSaved = false;   ///< its author was told so
        bool isGone = false;    ///< from the disk of its author, which went back to a copy without it
        bool isExcused = false; ///< every disk that must have had it went back
        qint64 order = 0;       ///< of all that was ever written
        qint64 received = 0;    ///< by the server, in its order; 0: not
        int removal = -1;       ///< the removal of the record by somebody who saw it; -1: none
    };
    struct Removal
    {
        int device;
        QList<Id> rows;
        bool isSaved;
        qint64 order = 0;
        qint64 received = 0;      ///< by the server, from its author or a copy of their file
        bool wasReceived = false; ///< also before the server went back, so that readers may give it back
        bool isGone = false;
        bool isOfUnsent = false; ///< the file had neither sent nor received any of the records: there is nobody to tell
        bool isExcused = false;
        bool isUndone = false;
    };

    static View read(Connection &connection, const Registry &registry);
    static QString textOf(const Tracked &group, const sync::Fields &fields);

    /// All that the first file holds is common knowledge.
    void begin(const View &view);
    void addDevice(int device, const View &view) { m_seen[device] = view; }
    /// From now on there are files with the same past: one may repeat what the other overwrites.
    void expectCopies() { m_hasCopies = true; }
    bool expectsCopies() const { return m_hasCopies; }
    /// What stands unsent in the file of a device may come from its copy as well.
    void copied(int device, int copy) { m_copiedFrom.insert(copy, {device, m_order}); }
    /// From now on people may lose sight of records, and get back what stands where they may not write.
    void expectLeaving() { m_isScoped = true; }
    bool expectsLeaving() const { return m_isScoped; }
    using Knowing = std::function<bool(const Id &)>;
    /// A device has saved something. Not `isSaved`: the disk failed meanwhile, so that it may or may not be there.
    /// `isKnown`: whether its file has sent or received a record.
    void edited(int device, const View &now, bool isSaved, const Knowing &isKnown);
    /// A device has taken in what colleagues did, or was started again.
    void observed(int device, const View &now, const char *cause);
    /// The device's file went back to a copy made at `order`: what only it had since is gone with it.
    void wentBack(int device, qint64 order);
    qint64 order() const { return m_order; }
    void takenIn(int device, const sync::Op &op); ///< by the server, durably, from this device
    /// The server went back to a copy made when it had received this much.
    void serverWentBack(qint64 received);
    qint64 received() const { return m_received; }
    void forget(int device) { m_seen.remove(device); }

    const QHash<Unit, QList<Written>> &written() const { return m_written; }
    const QList<Removal> &removals() const { return m_removals; }
    qsizetype timesRemoved(const Id &row) const;
    /// Those that were written by who saw these words, among what was written there.
    static QList<int> following(const QList<Written> &list, int at);
    const View &seen(int device) { return m_seen[device]; }
    bool isRepeated(const Unit &unit) const { return m_repeated.contains(unit); }

private:
    struct Copied
    {
        int device = 0;
        qint64 order = 0;
    };

    int indexOf(const Unit &unit, const QString &value) const;
    bool isOlder(const Unit &unit, const QString &older, const QString &newer) const;
    bool isTold(const Removal &removal, int device, const sync::Op &op) const;
    void noteRemovals(int device, const View &before, const View &now, bool isSaved, const Knowing &isKnown);

    Trace &m_trace;
    QHash<Unit, QList<Written>> m_written;
    QSet<Unit> m_repeated; ///< an undo brought an old value back: values no longer tell who knew of what
    QList<Removal> m_removals;
    QHash<int, View> m_seen;
    QHash<int, Copied> m_copiedFrom; ///< by the copy
    bool m_hasCopies = false;
    bool m_isScoped = false;
    qint64 m_order = 0;
    qint64 m_received = 0;
};

} // namespace crm::sim
