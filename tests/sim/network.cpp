// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/network.h"

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/messages.h"

namespace crm::sim {

namespace {

constexpr qint64 patience = 75000; // ms: a request without answer is given up

} // namespace

QByteArray Network::damaged(QByteArray body, const std::function<void(const QByteArray &)> &read)
{
    const auto whole = body;
    if (m_world.random.chance(weather.cutsShort))
        body.truncate(m_world.random.below(body.size()));
    if (!body.isEmpty() && m_world.random.chance(weather.spoils))
        body[m_world.random.below(body.size())] ^= char(1 << m_world.random.below(8));
    if (body == whole || m_hasMisled)
        return body;
    try {
        read(body);
        m_hasMisled = true;
    } catch (const sync::WireError &) {
    }
    return body;
}

void Network::send(int device, const QByteArray &path, const QByteArray &body, const Office::Answering &answered)
{
    if (m_cut.contains(device))
        return m_world.timeline.in(way(), [answered] { answered({0}); });
    if (m_world.random.chance(weather.losesRequest)) {
        m_world.note("request lost", device);
        return m_world.timeline.in(patience, [answered] { answered({0}); });
    }
    const auto read = [&path](const QByteArray &sent) {
        if (path == "/v1/push")
            sync::decodePush(sent);
        else
            sync::decodePull(sent);
    };
    const auto arrive = [this, device, path, sent = damaged(body, read), answered] {
        m_office.request(device, path, sent,
            [this, device, answered](const Office::Reply &reply) { answer(device, reply, answered); });
    };
    m_world.timeline.in(way(), arrive);
    if (m_world.random.chance(weather.repeats)) {
        m_world.note("request repeated", device);
        m_world.timeline.in(way() + m_world.random.between(0, 30000), arrive);
    }
}

void Network::answer(int device, const Office::Reply &reply, const Office::Answering &answered)
{
    if (m_cut.contains(device) || m_world.random.chance(weather.losesAnswer)) {
        m_world.note("answer lost", device);
        return m_world.timeline.in(patience, [answered] { answered({0}); });
    }
    const auto read = [](const QByteArray &sent) { sync::decodeAnswer(sent); };
    m_world.timeline.in(way(),
        [answered, damagedReply = Office::Reply{reply.status, damaged(reply.body, read)}] { answered(damagedReply); });
}

} // namespace crm::sim
