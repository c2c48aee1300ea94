// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sim/office.h"

#include <QSet>

namespace crm::sim {

/// What may happen to a message, in percent each.
struct Weather
{
    int losesRequest = 0;
    int losesAnswer = 0;
    int repeats = 0;      ///< the request comes a second time, later
    int cutsShort = 0;    ///< request or answer end somewhere in the middle
    int spoils = 0;       ///< a bit of it is another
    qint64 slowest = 200; ///< ms for one way
};

/// Carries requests to the office and answers back.
class Network
{
public:
    Network(World &world, Office &office)
        : m_world(world)
        , m_office(office)
    {
    }

    Weather weather;
    void setCut(int device, bool isCut) { isCut ? void(m_cut.insert(device)) : void(m_cut.remove(device)); }
    void send(int device, const QByteArray &path, const QByteArray &body, const Office::Answering &answered);
    /// Whether something was spoilt on the way and could be read all the same.
    bool hasMisled() const { return m_hasMisled; }

private:
    qint64 way() { return m_world.random.between(1, weather.slowest); }
    QByteArray damaged(QByteArray body, const std::function<void(const QByteArray &)> &read);
    void answer(int device, const Office::Reply &reply, const Office::Answering &answered);

    World &m_world;
    Office &m_office;
    QSet<int> m_cut;
    bool m_hasMisled = false;
};

} // namespace crm::sim
