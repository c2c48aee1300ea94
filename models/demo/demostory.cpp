// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demostory.h"

#include "db/service/workledger.h"

namespace crm {

namespace {

constexpr qint64 minuteMs = 60'000;

Channel channelFor(CaseChannel channel)
{
    switch (channel) {
    case CaseChannel::Phone:
        return Channel::Call;
    case CaseChannel::Letter:
    case CaseChannel::Fax:
        return Channel::Letter;
    case CaseChannel::Chat:
    case CaseChannel::Social:
        return Channel::Chat;
    default:
        return Channel::Email;
    }
}

AcknowledgedHow howFor(Channel channel)
{
    return channel == Channel::Call  ? AcknowledgedHow::Phone
        : channel == Channel::Letter ? AcknowledgedHow::Letter
        : channel == Channel::Chat   ? AcknowledgedHow::Message
                                     : AcknowledgedHow::Email;
}

WaitingFor waitFor(CaseKind kind, DemoRandom &random)
{
    if (kind == CaseKind::ProductReturn)
        return WaitingFor::Goods;
    if (kind == CaseKind::ServiceRequest && random.chance(60))
        return WaitingFor::Appointment;
    return random.chance(65) ? WaitingFor::Customer : WaitingFor::ThirdParty;
}

class Teller
{
public:
    Teller(const ServiceCase &opened, const DemoStorySetting &setting, DemoRandom &random)
        : m_setting(setting)
        , m_random(random)
        , m_at(opened.openedAt.toMSecsSinceEpoch())
        , m_late(8 + 7 * int(opened.owner.id.low() % 4))
    {
        story.serviceCase = opened;
    }

    void tell()
    {
        const bool isForgotten = m_random.chance(3);
        const bool isWaiting = m_random.chance(35);
        const bool isAskedAfter = m_random.chance(35);
        const bool isReopened = m_random.chance(8);
        if (!acknowledge() || !begin() || (isWaiting && !wait()) || (isAskedAfter && !askAgain()) || isForgotten
            || !solve() || (isReopened && !reopen()))
            return;
        if (m_random.chance(75) && go(m_at + qint64(m_random.between(1, 3)) * 24 * 60 * minuteMs))
            move(CaseStatus::Closed);
    }

    DemoStory story;

private:
    ServiceCase &c() { return story.serviceCase; }
    QDateTime moment() const { return QDateTime::fromMSecsSinceEpoch(m_at, Qt::UTC); }

    /// Goes on to `at`, at least a few minutes; false: now comes first.
    bool go(qint64 at)
    {
        at = std::max(at, m_at + 10 * minuteMs);
        if (at >= m_setting.now.toMSecsSinceEpoch())
            return false;
        m_at = at;
        return true;
    }

    /// When so much of the working time has passed since `from`, without what the case waited.
    qint64 after(qint64 from, double minutes) const
    {
        return deadline(m_setting.hours, from, qint64(minutes) * minuteMs, m_pauses).value_or(m_at);
    }

    /// The share of a promise that is used up: more than all of it is too late.
    double share() { return (m_random.chance(m_late) ? m_random.between(104, 240) : m_random.between(12, 94)) / 100.0; }

    void move(CaseStatus to, WaitingFor waitingFor = WaitingFor::None)
    {
        story.events.append({.id = m_random.id(),
            .serviceCase = {c().id},
            .at = moment(),
            .status = to,
            .before = c().status,
            .waitingFor = waitingFor,
            .user = c().owner});
        c().status = to;
        c().waitingFor = waitingFor;
    }

    void speak(Channel channel, Direction direction)
    {
        story.activities.append({.id = m_random.id(),
            .subject = c().subject,
            .channel = channel,
            .direction = direction,
            .outcome = channel == Channel::Call ? Outcome::Reached : Outcome::None,
            .at = moment(),
            .person = c().person,
            .organisation = c().organisation,
            .serviceCase = {c().id},
            .user = c().owner});
        if (channel == Channel::Call)
            story.activities.last().duration = m_random.between(2, 12) * 60;
    }

    bool acknowledge()
    {
        const auto opened = m_at;
        const auto used = share();
        if (!go(after(opened, double(m_setting.promise.first) * used)))
            return false;
        const auto channel = channelFor(c().channel);
        c().acknowledgedAt = moment();
        c().acknowledgedHow = howFor(channel);
        c().timely = used <= 1;
        move(CaseStatus::Acknowledged);
        speak(channel, Direction::Outbound);
        return true;
    }

    bool begin()
    {
        if (!go(after(m_at, m_random.between(20, 300))))
            return false;
        move(CaseStatus::InProgress);
        return true;
    }

    bool wait()
    {
        if (!go(after(m_at, m_random.between(30, 300))))
            return false;
        const auto from = m_at;
        const auto what = waitFor(c().kind, m_random);
        move(CaseStatus::Waiting, what);
        const bool isOver = go(after(m_at, m_random.between(300, 1900)));
        if (!isOver)
            return false;
        m_pauses.append({from, m_at});
        if (what == WaitingFor::Customer)
            speak(Channel::Email, Direction::Inbound);
        move(CaseStatus::InProgress);
        return true;
    }

    bool askAgain()
    {
        if (!go(after(m_at, m_random.between(60, 900))))
            return false;
        const auto asked = m_at;
        const auto channel = m_random.chance(50) ? Channel::Call : Channel::Email;
        speak(channel, Direction::Inbound);
        if (!go(after(asked, double(m_setting.promise.next) * share())))
            return false;
        speak(channel, Direction::Outbound);
        return true;
    }

    bool solve()
    {
        const auto opened = c().openedAt.toMSecsSinceEpoch();
        if (!go(after(opened, double(m_setting.promise.resolution) * share())))
            return false;
        c().response = m_setting.answer;
        c().closedAt = moment();
        story.replies.append({.id = m_random.id(),
            .serviceCase = {c().id},
            .subject = c().subject,
            .body = m_setting.answer,
            .status = ReplyStatus::Sent,
            .sentAt = moment(),
            .user = c().owner,
            .person = c().person,
            .organisation = c().organisation});
        move(CaseStatus::Solved);
        return true;
    }

    /// Within the time for reopening: the clock goes on where it stood.
    bool reopen()
    {
        const auto solved = m_at;
        if (!go(m_at + qint64(m_random.between(1, reopenGraceDays - 2)) * 24 * 60 * minuteMs))
            return true;
        speak(Channel::Call, Direction::Inbound);
        m_pauses.append({solved, m_at});
        c().closedAt = {};
        move(CaseStatus::InProgress);
        if (!go(after(m_at, m_random.between(200, 1200))))
            return false;
        c().closedAt = moment();
        speak(Channel::Call, Direction::Outbound);
        move(CaseStatus::Solved);
        return true;
    }

    const DemoStorySetting &m_setting;
    DemoRandom &m_random;
    qint64 m_at;      ///< ms since 1970 UTC
    const int m_late; ///< of a hundred promises so many are missed
    QList<WorkPause> m_pauses;
};

} // namespace

DemoStory storyOf(const ServiceCase &opened, const DemoStorySetting &setting, DemoRandom &random)
{
    Teller teller(opened, setting, random);
    teller.tell();
    return teller.story;
}

} // namespace crm
