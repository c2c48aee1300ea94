// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/notices.h"

#include <QAbstractListModel>
#include <QTimer>

namespace crm {

/// The notices of whoever works here, the newest first, for a timeline's delegate. Follows the store, and keeps what was
/// read over a restart.
class NoticeList final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit NoticeList(Store &store, Clock clock = systemClock, QObject *parent = nullptr);

    int unread() const;
    bool isLoaded() const { return m_isLoaded; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    const Notice &noticeAt(int row) const { return m_notices.at(row); }

    void markAllRead();
    /// All that is about this case: whoever opens it sees what was done to it.
    void markRead(const AnyRef &subject);
    /// Asks the store again: what is of longer ago than two weeks goes.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_notices.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged(); ///< other notices, fewer unread, or an error
    void allRead();      ///< the user has said so

private:
    void beginAnew();
    void keepAllRead();
    void load();
    void show(const Result<QList<Notice>> &found);
    void save();

    Store &m_store;
    Clock m_clock;
    QList<Notice> m_notices;
    ReadNotices m_read;
    std::optional<Error> m_error;
    QTimer m_soon;
    Id m_user; ///< whose notices these are
    bool m_isReadKnown = false;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something has changed since the reading began
    bool m_isLoaded = false;
};

} // namespace crm
