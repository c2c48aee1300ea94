// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"

#include "db/entities/customerlink.h"
#include "db/entities/lastcontact.h"
#include "db/entities/slahooks.h"

namespace crm {

template <> const QList<Choice> &choicesOf<Channel>()
{
    static const QList<Choice> choices{
        {int(Channel::Call), "call", QT_TRANSLATE_NOOP("crm::Activity", "Call"), "accent"},
        {int(Channel::Email), "email", QT_TRANSLATE_NOOP("crm::Activity", "E-mail"), "violet"},
        {int(Channel::Meeting), "meeting", QT_TRANSLATE_NOOP("crm::Activity", "Meeting"), "warn"},
        {int(Channel::Letter), "letter", QT_TRANSLATE_NOOP("crm::Activity", "Letter"), ""},
        {int(Channel::Fax), "fax", QT_TRANSLATE_NOOP("crm::Activity", "Fax"), ""},
        {int(Channel::Web), "web", QT_TRANSLATE_NOOP("crm::Activity", "Web"), "info"},
        {int(Channel::Chat), "chat", QT_TRANSLATE_NOOP("crm::Activity", "Chat"), "info"},
        {int(Channel::Social), "social", QT_TRANSLATE_NOOP("crm::Activity", "Social media"), "info"},
        {int(Channel::Visit), "visit", QT_TRANSLATE_NOOP("crm::Activity", "Visit"), "ok"},
        {int(Channel::Sms), "sms", QT_TRANSLATE_NOOP("crm::Activity", "Text message"), "info"},
        {int(Channel::Note), "note", QT_TRANSLATE_NOOP("crm::Activity", "Note"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Direction>()
{
    static const QList<Choice> choices{
        {int(Direction::Outbound), "outbound", QT_TRANSLATE_NOOP("crm::Activity", "Outgoing"), ""},
        {int(Direction::Inbound), "inbound", QT_TRANSLATE_NOOP("crm::Activity", "Incoming"), ""},
        {int(Direction::Internal), "internal", QT_TRANSLATE_NOOP("crm::Activity", "Internal"), ""},
    };
    return choices;
}

template <> const QList<Choice> &choicesOf<Outcome>()
{
    static const QList<Choice> choices{
        {int(Outcome::None), "none", QT_TRANSLATE_NOOP("crm::Activity", "—"), ""},
        {int(Outcome::Reached), "reached", QT_TRANSLATE_NOOP("crm::Activity", "Reached"), "ok"},
        {int(Outcome::NoAnswer), "no_answer", QT_TRANSLATE_NOOP("crm::Activity", "No answer"), "warn"},
        {int(Outcome::LeftMessage), "left_message", QT_TRANSLATE_NOOP("crm::Activity", "Left a message"), "info"},
        {int(Outcome::Positive), "positive", QT_TRANSLATE_NOOP("crm::Activity", "Interested"), "ok"},
        {int(Outcome::Negative), "negative", QT_TRANSLATE_NOOP("crm::Activity", "Not interested"), "bad"},
    };
    return choices;
}

static void activityDefaults(Saving &s)
{
    if (s.record.isNull("at"))
        s.record.setValue("at", s.now);
    if (!s.before && s.record.isNull("user"))
        s.record.setReference("user", s.user);
}

bool isHeard(const Record &activity)
{
    return activity.text("channel") != u"note" && activity.text("direction") != u"internal"
        && activity.text("outcome") != u"no_answer";
}

const Entity &Activity::entity()
{
    static const Entity entity
        = Describe<Activity>("activity", 14, "crm::Activity", QT_TR_NOOP("Activity"), QT_TR_NOOP("Activities"))
              .newOne(QT_TR_NOOP("New Activity"))
              .field("subject", QT_TR_NOOP("Subject"), &Activity::subject, Required | Listed | Searched)
              .field("channel", QT_TR_NOOP("Channel"), &Activity::channel, Required | Listed)
              .field("direction", QT_TR_NOOP("Direction"), &Activity::direction, Listed)
              .field("outcome", QT_TR_NOOP("Outcome"), &Activity::outcome, Listed)
              .field("at", QT_TR_NOOP("When"), &Activity::at, Listed)
              .field("duration", QT_TR_NOOP("Duration in seconds"), &Activity::duration)
              .field("person", QT_TR_NOOP("With"), &Activity::person, Listed)
              .field("organisation", QT_TR_NOOP("Company"), &Activity::organisation, Listed)
              .field("opportunity", QT_TR_NOOP("Deal"), &Activity::opportunity)
              .field("service_case", QT_TR_NOOP("Case"), &Activity::serviceCase)
              .field("lead", QT_TR_NOOP("Lead"), &Activity::lead)
              .field("user", QT_TR_NOOP("Colleague"), &Activity::user, Listed)
              .longText("body", QT_TR_NOOP("Notes"), &Activity::body, Searched)
              .field("external_id", QT_TR_NOOP("External number"), &Activity::externalId, Hidden)
              .title("subject")
              .timeline("at")
              .order("-at")
              .icon("message-2")
              .hook(activityDefaults)
              .hook(linkCustomer)
              .hook(answerLead)
              .hook(activityMovesClocks)
              .derivation(lastContactByActivity("person"))
              .derivation(lastContactByActivity("organisation"))
              .derivation(lastContactByActivity("lead"))
              .derivation(lastTalk("person"))
              .derivation(lastTalk("organisation"))
              .derivation(lastTalk("opportunity"));
    return entity;
}

} // namespace crm
