// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customer/timelinetext.h"

#include "db/entities/note.h"
#include "db/entities/servicecase.h"
#include "models/record/duration.h"
#include "models/record/recordtitle.h"

#include <QLocale>

namespace crm {

namespace {

struct ChannelLook
{
    Channel channel;
    const char *icon;
    const char *to;   ///< outgoing, with a person
    const char *from; ///< incoming, with a person
    const char *outgoing;
    const char *incoming;
};

/// The sentences of each channel; %1 is the person.
constexpr ChannelLook channels[] = {
    {Channel::Call, "phone", QT_TRANSLATE_NOOP("crm::Timeline", "Call to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Call from %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Outgoing call"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Incoming call")},
    {Channel::Email, "mail", QT_TRANSLATE_NOOP("crm::Timeline", "E-mail to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "E-mail from %1"), QT_TRANSLATE_NOOP("crm::Timeline", "E-mail sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "E-mail received")},
    {Channel::Meeting, "calendar-event", QT_TRANSLATE_NOOP("crm::Timeline", "Meeting with %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Meeting with %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Meeting"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Meeting")},
    {Channel::Letter, "mail-opened", QT_TRANSLATE_NOOP("crm::Timeline", "Letter to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Letter from %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Letter sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Letter received")},
    {Channel::Fax, "printer", QT_TRANSLATE_NOOP("crm::Timeline", "Fax to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Fax from %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Fax sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Fax received")},
    {Channel::Web, "world", QT_TRANSLATE_NOOP("crm::Timeline", "Web message to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Web enquiry from %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Web message sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Web enquiry received")},
    {Channel::Chat, "messages", QT_TRANSLATE_NOOP("crm::Timeline", "Chat with %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Chat with %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Chat"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Chat")},
    {Channel::Social, "message-circle", QT_TRANSLATE_NOOP("crm::Timeline", "Social media message to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Social media message from %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Social media message sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Social media message received")},
    {Channel::Visit, "map-pin", QT_TRANSLATE_NOOP("crm::Timeline", "Visit to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Visit from %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Visit"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Visit received")},
    {Channel::Sms, "message-2", QT_TRANSLATE_NOOP("crm::Timeline", "Text message to %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Text message from %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Text message sent"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Text message received")},
    {Channel::Note, "note", QT_TRANSLATE_NOOP("crm::Timeline", "Note about %1"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Note about %1"), QT_TRANSLATE_NOOP("crm::Timeline", "Note"),
        QT_TRANSLATE_NOOP("crm::Timeline", "Note")},
};

QString phrase(const char *text)
{
    return QCoreApplication::translate("crm::Timeline", text);
}

/// The text under a subject without saying the subject twice.
QString withSubject(const QString &subject, const QString &body)
{
    if (body.isEmpty())
        return subject;
    auto start = subject;
    if (start.endsWith(u'…'))
        start.chop(1);
    return body.startsWith(start) ? body : subject + u'\n' + body;
}

TimelineBadge choiceBadge(const Record &record, const char *name)
{
    const auto &field = *record.entity().field(name);
    const auto code = record.text(name);
    const auto *choice = record.entity().choice(field, code);
    return {record.entity().choiceLabel(field, code), QString::fromLatin1(choice ? choice->tone : "")};
}

/// Who and what else an event concerns, for the end of its badges.
QList<TimelineBadge> linkBadges(const TimelineItem &item, const TimelineFrame &view, bool namesPerson)
{
    QList<TimelineBadge> badges;
    const auto add = [&](const char *field, const QString &icon) {
        const auto title = item.titles.value(field);
        if (!title.isEmpty() && view.customer != field)
            badges.append({title, {}, icon});
    };
    if (!namesPerson && view.customer != "person" && !item.titles.value("person").isEmpty())
        badges.append({phrase(QT_TRANSLATE_NOOP("crm::Timeline", "via %1")).arg(item.titles.value("person")), {},
            QStringLiteral("user")});
    add("opportunity", QStringLiteral("layout-kanban"));
    add("service_case", QStringLiteral("lifebuoy"));
    add("user", QStringLiteral("user-circle"));
    add("owner", QStringLiteral("user-circle"));
    return badges;
}

TimelineText activityText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto activity = item.record.as<Activity>();
    const auto &look = *std::find_if(
        std::begin(channels), std::end(channels), [&](const auto &c) { return c.channel == activity.channel; });
    const auto person = item.titles.value("person");
    const auto isInbound = activity.direction == Direction::Inbound;
    TimelineText text;
    text.title = person.isEmpty() ? phrase(isInbound ? look.incoming : look.outgoing)
                                  : phrase(isInbound ? look.from : look.to).arg(person);
    text.body = withSubject(activity.subject, activity.body);
    text.icon = QString::fromLatin1(look.icon);
    text.tone = choiceBadge(item.record, "channel").tone;
    if (activity.channel == Channel::Call && isInbound)
        text.icon = QStringLiteral("phone-incoming");
    if (activity.outcome != Outcome::None)
        text.badges.append(choiceBadge(item.record, "outcome"));
    if (activity.duration)
        text.badges.append({durationText((*activity.duration + 59) / 60), {}, QStringLiteral("clock")});
    text.badges += linkBadges(item, view, true);
    return text;
}

TimelineBadge dueBadge(const QDateTime &due, const QDateTime &now)
{
    const auto days = now.toLocalTime().date().daysTo(due.toLocalTime().date());
    if (days < 0)
        return {phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Overdue %1 d")).arg(-days), QStringLiteral("bad"),
            QStringLiteral("flame")};
    if (due < now)
        return {phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Overdue")), QStringLiteral("bad"), QStringLiteral("flame")};
    if (days == 0)
        return {
            phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Due today")), QStringLiteral("warn"), QStringLiteral("clock")};
    return {phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Due %1")).arg(whenText(due, now)), QStringLiteral("info"),
        QStringLiteral("clock")};
}

TimelineText taskText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto task = item.record.as<Task>();
    constexpr const char *icons[] = {"checkbox", "phone", "mail", "calendar-event", "map-pin"};
    TimelineText text;
    text.title = task.subject;
    text.body = task.body;
    text.icon = QString::fromLatin1(icons[int(task.kind)]);
    text.tone = QStringLiteral("accent");
    if (task.status == TaskStatus::Done) {
        text.title = phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Done: %1")).arg(task.subject);
        text.icon = QStringLiteral("circle-check");
        text.tone = QStringLiteral("ok");
    } else if (task.status == TaskStatus::Cancelled) {
        text.badges.append(choiceBadge(item.record, "status"));
        text.tone.clear();
    } else if (task.dueAt.isValid()) {
        text.badges.append(dueBadge(task.dueAt, view.now));
        text.tone = text.badges.first().tone;
    }
    if (!task.place.isEmpty())
        text.badges.append({task.place, {}, QStringLiteral("map-pin")});
    text.badges += linkBadges(item, view, false);
    return text;
}

QString moneyText(const Record &record)
{
    const auto amount = record.value("amount");
    return amount.isNull() ? QString() : formatAmount(amount.toLongLong(), record.text("currency"), true);
}

TimelineText stageText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto deal = item.titles.value("opportunity");
    const auto type = view.stageTypes ? view.stageTypes->value(item.record.reference("to_stage")) : QString();
    const auto from = item.titles.value("from_stage");
    const auto to = item.titles.value("to_stage");
    TimelineText text{phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Stage changed: %1")).arg(deal),
        phrase(QT_TRANSLATE_NOOP("crm::Timeline", "From %1 to %2")).arg(from, to), QStringLiteral("arrows-exchange"),
        {}};
    if (from.isEmpty()) {
        text.title = phrase(QT_TRANSLATE_NOOP("crm::Timeline", "New deal: %1")).arg(deal);
        text.body = to;
        text.icon = QStringLiteral("layout-kanban");
        text.tone = QStringLiteral("info");
    }
    if (type == u"won") {
        text.title = phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Deal won: %1")).arg(deal);
        text.icon = QStringLiteral("target-arrow");
        text.tone = QStringLiteral("ok");
    } else if (type == u"lost") {
        text.title = phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Deal lost: %1")).arg(deal);
        text.icon = QStringLiteral("circle-x");
        text.tone = QStringLiteral("bad");
    }
    if (!item.record.isNull("note"))
        text.body += u'\n' + item.record.text("note");
    if (const auto money = moneyText(item.record); !money.isEmpty())
        text.badges.append({money, {}, QStringLiteral("coin")});
    auto links = linkBadges(item, view, false);
    links.removeIf([&](const TimelineBadge &badge) { return badge.text == deal; });
    text.badges += links;
    return text;
}

TimelineText caseText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto &record = item.record;
    const auto kind = choiceBadge(record, "kind");
    TimelineText text{phrase(QT_TRANSLATE_NOOP("crm::Timeline", "%1: %2")).arg(kind.text, record.text("subject")),
        record.text("description"), QStringLiteral("lifebuoy"), kind.tone};
    const auto status = record.text("status");
    if (status == u"solved" || status == u"closed")
        text.tone = QStringLiteral("ok");
    text.badges = {{record.text("number"), {}, QStringLiteral("hash")}, choiceBadge(record, "status"),
        choiceBadge(record, "severity")};
    text.badges += linkBadges(item, view, false);
    return text;
}

TimelineText noteText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto title = item.record.text("title");
    const auto body = item.record.text("body");
    const auto author = item.titles.value("user");
    auto start = title;
    if (start.endsWith(u'…'))
        start.chop(1);
    const auto hasTitle = !title.isEmpty() && !body.startsWith(start);
    TimelineText text{hasTitle ? title
            : author.isEmpty() ? phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Note"))
                               : phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Note by %1")).arg(author),
        body, QStringLiteral("note"), QStringLiteral("warn")};
    if (item.record.value("pinned").toBool())
        text.badges.append(
            {phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Pinned")), QStringLiteral("accent"), QStringLiteral("pin")});
    auto links = linkBadges(item, view, false);
    if (!hasTitle)
        links.removeIf([&](const TimelineBadge &badge) { return badge.icon == u"user-circle"; });
    text.badges += links;
    return text;
}

TimelineText fileText(const TimelineItem &item, const TimelineFrame &view)
{
    TimelineText text{phrase(QT_TRANSLATE_NOOP("crm::Timeline", "File added: %1")).arg(item.record.text("name")), {},
        QStringLiteral("paperclip"), QStringLiteral("violet")};
    if (!item.record.isNull("size"))
        text.badges.append({QLocale().formattedDataSize(item.record.value("size").toLongLong()), {}, {}});
    text.badges += linkBadges(item, view, false);
    return text;
}

TimelineText leadText(const TimelineItem &item)
{
    const auto &record = item.record;
    TimelineText text{phrase(QT_TRANSLATE_NOOP("crm::Timeline", "Lead received: %1")).arg(record.title()),
        record.text("interest"), QStringLiteral("sparkles"), QStringLiteral("accent")};
    text.badges = {choiceBadge(record, "status")};
    if (!record.isNull("source"))
        text.badges.append({record.text("source"), {}, QStringLiteral("speakerphone")});
    return text;
}

} // namespace

TimelineKind timelineKind(const Record &record)
{
    const auto &name = record.entity().name;
    if (name == Activity::entity().name) {
        switch (record.as<Activity>().channel) {
        case Channel::Call:
            return TimelineKind::Calls;
        case Channel::Email:
        case Channel::Letter:
        case Channel::Fax:
            return TimelineKind::Mail;
        case Channel::Meeting:
        case Channel::Visit:
            return TimelineKind::Meetings;
        case Channel::Note:
            return TimelineKind::Notes;
        default:
            return TimelineKind::Messages;
        }
    }
    if (name == Task::entity().name)
        return TimelineKind::Tasks;
    if (name == StageChange::entity().name)
        return TimelineKind::Deals;
    if (name == ServiceCase::entity().name)
        return TimelineKind::Cases;
    return name == Attachment::entity().name ? TimelineKind::Files : TimelineKind::Notes;
}

TimelineText timelineText(const TimelineItem &item, const TimelineFrame &view)
{
    const auto &entity = item.record.entity();
    if (&entity == &Activity::entity())
        return activityText(item, view);
    if (&entity == &Task::entity())
        return taskText(item, view);
    if (&entity == &StageChange::entity())
        return stageText(item, view);
    if (&entity == &ServiceCase::entity())
        return caseText(item, view);
    if (&entity == &Note::entity())
        return noteText(item, view);
    if (&entity == &Attachment::entity())
        return fileText(item, view);
    if (&entity == &Lead::entity())
        return leadText(item);
    return {titleText(item.record), {}, QString::fromLatin1(entity.icon), {}};
}

} // namespace crm
