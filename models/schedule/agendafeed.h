// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/schedule/agenda.h"

#include <QTimer>

namespace crm {

/// The agenda of a range, kept current: asks again when tasks change, at most a few times a second.
class AgendaFeed final : public QObject
{
    Q_OBJECT
public:
    explicit AgendaFeed(Store &store, QObject *parent = nullptr);

    /// Asks; what is there stays until the answer comes.
    void setRange(const AgendaRange &range);
    const AgendaRange &range() const { return m_range; }
    const QList<AgendaItem> &items() const { return m_items; }
    bool isLoaded() const { return m_isLoaded; }
    void refresh();

signals:
    void loaded();
    void failed(const crm::Error &error);

private:
    void ask();

    Store &m_store;
    AgendaRange m_range;
    QList<AgendaItem> m_items;
    QTimer m_soon;
    bool m_isLoaded = false;
    int m_sequence = 0;
};

} // namespace crm
