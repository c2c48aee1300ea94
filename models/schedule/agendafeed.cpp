// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/agendafeed.h"

namespace crm {

namespace {

constexpr int changeDelay = 100; // ms: an import announces many changes one after another

} // namespace

AgendaFeed::AgendaFeed(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(changeDelay);
    connect(&m_soon, &QTimer::timeout, this, &AgendaFeed::ask);
    connect(&store, &Store::changed, this, [this](const ChangeSet &set) {
        if (set.touches(Task::entity()))
            refresh();
    });
}

void AgendaFeed::setRange(const AgendaRange &range)
{
    m_range = range;
    ask();
}

void AgendaFeed::refresh()
{
    if (m_range.from.isValid() && !m_soon.isActive())
        m_soon.start();
}

void AgendaFeed::ask()
{
    readAgenda(m_store, m_range).then(this, [this, sequence = ++m_sequence](const Result<QList<AgendaItem>> &items) {
        if (sequence != m_sequence)
            return;
        if (!items)
            return emit failed(items.error());
        m_items = *items;
        m_isLoaded = true;
        emit loaded();
    });
}

} // namespace crm
