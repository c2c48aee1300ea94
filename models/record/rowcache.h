// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/store/store.h"

#include <QCache>
#include <QTimer>

namespace crm {

/// A record as a table shows it.
struct ShownRow
{
    Row row;           ///< null id: the record is gone
    int version = 0;   ///< see RowCache::expire()
    QStringList texts; ///< formatted cells by column; null string: not formatted yet
    int textVersion = -1;
};

/// The cells of the rows looked at last, fetched as they are asked for, and some before and after them when there is
/// time. What has expired is shown until the new cells are there.
class RowCache : public QObject
{
    Q_OBJECT
public:
    RowCache(Store &store, const Entity &entity, QObject *parent = nullptr);

    static constexpr int pageSize = 64;   ///< rows; one fetch costs about 1 ms whatever the table's size
    static constexpr int capacity = 2048; ///< rows kept, about 1 KiB each

    /// What cells are of, and how old they are: what was read before something changed is out of date.
    struct Stamp
    {
        int paths = 0;
        int version = 0;
    };
    Stamp stamp() const { return {m_pathsVersion, m_version}; }

    /// What every row is asked for. Rows shown already stay until their new cells are there.
    void setPaths(const QByteArrayList &paths);
    const QByteArrayList &paths() const { return m_paths; }

    /// Null when it is not here yet.
    ShownRow *row(quint32 rid) { return m_rows.object(rid); }
    bool isFresh(const ShownRow &row) const { return row.version == m_version; }
    /// Everything kept is out of date.
    void expire() { ++m_version; }
    void clear();

    /// Fetches the row at `place` of `rids` soon; those asked for last come first.
    void want(const Rids &rids, qsizetype place);
    /// The rows from `first` to `last` are in sight: fetches what is missing of them now, and what lies beside them
    /// later. False when something is missing.
    bool lookAt(const Rids &rids, qsizetype first, qsizetype last);
    /// Takes cells that came another way; `stamp` is from before they were read.
    void take(const QList<Row> &rows, Stamp stamp);
    /// Fetches what is missing of these now; `then` runs when all are here, at once when nothing is missing.
    void require(const Rids &rids, std::function<void()> then);

signals:
    /// Cells are here for rows of which these are some.
    void arrived(const crm::Rids &rids);
    void failed(const crm::Error &error);

private:
    void sendWanted();
    void sendBeside();
    void send(const Rids &rids);
    bool isWaitedFor(const Rids &rids) const;
    void tellWaiting();
    Rids missing(const Rids &rids) const;
    void takeAnswer(const Rids &asked, const QList<Row> &rows, int version);

    Store &m_store;
    const Entity &m_entity;
    QByteArrayList m_paths;
    QCache<quint32, ShownRow> m_rows{capacity};
    Rids m_wanted; ///< the newest last
    Rids m_beside; ///< before and after what is in sight
    QSet<quint32> m_underWay;
    QList<std::pair<Rids, std::function<void()>>> m_waiting;
    int m_requests = 0;
    int m_version = 0;
    int m_pathsVersion = 0;
    QTimer m_soon;
    QTimer m_later;
};

} // namespace crm
