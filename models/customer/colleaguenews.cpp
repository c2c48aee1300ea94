// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/colleaguenews.h"

#include "models/customer/timelinetext.h"

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ColleagueNews)
};

/// "%1" is the colleague, "%2" is "2 h ago".
QString pattern(const CustomerBrief::Contact &contact)
{
    const bool isInbound = contact.direction == u"inbound";
    if (contact.channel == u"call")
        return isInbound ? Text::tr("%1 was called %2") : Text::tr("%1 called %2");
    if (contact.channel == u"email" || contact.channel == u"letter")
        return isInbound ? Text::tr("%1 was written to %2") : Text::tr("%1 wrote %2");
    if (contact.channel == u"meeting")
        return Text::tr("%1 had a meeting %2");
    if (contact.channel == u"visit")
        return Text::tr("%1 was there %2");
    return Text::tr("%1 was in contact %2");
}

} // namespace

QString colleagueNews(const CustomerBrief::Contact &contact, const QDateTime &now)
{
    const auto &entity = Activity::entity();
    auto news = pattern(contact).arg(contact.colleague, agoText(contact.at, now));
    if (!contact.outcome.isEmpty() && contact.outcome != u"none")
        news = Text::tr("%1: %2", "who called when, outcome")
                   .arg(news, entity.choiceLabel(*entity.field("outcome"), contact.outcome));
    return contact.subject.isEmpty() ? news + u'.' : Text::tr("%1 (“%2”).", "news, subject").arg(news, contact.subject);
}

} // namespace crm
