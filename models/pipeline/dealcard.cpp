// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/dealcard.h"

#include "models/record/fieldformat.h"

#include <QLocale>

#include <algorithm>

namespace crm {

namespace {

constexpr int nearDays = 150; // a day without its year is the nearest of that name

// English has no catalogue, so the sources below are written for n of two and more and 1 is said apart.
QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("crm::DealCard", text, nullptr, n);
}

QDate localDay(const QDateTime &at)
{
    return at.toLocalTime().date();
}

QString taskIcon(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Call:
        return QStringLiteral("phone");
    case TaskKind::Email:
        return QStringLiteral("mail");
    case TaskKind::Meeting:
        return QStringLiteral("calendar-event");
    case TaskKind::Visit:
        return QStringLiteral("map-pin");
    case TaskKind::Todo:
        break;
    }
    return QStringLiteral("checkbox");
}

/// "today", "Tue" within a week, else "12 Feb".
QString shortWhen(const QDate &day, const QDate &today)
{
    if (day == today)
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "today"));
    if (day > today && today.daysTo(day) < 7)
        return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return shortDayText(day, today);
}

QString taskName(const Task &task)
{
    for (const auto &choice : choicesOf<TaskKind>())
        if (choice.value == int(task.kind) && task.kind != TaskKind::Todo)
            return Task::tr(choice.label);
    return task.subject;
}

DealBadge taskBadge(const Task &task, const QDateTime &now)
{
    const auto icon = taskIcon(task.kind);
    if (!task.dueAt.isValid())
        return {taskName(task), QStringLiteral("neutral"), icon};
    const auto name = task.kind == TaskKind::Todo ? say(QT_TRANSLATE_NOOP("crm::DealCard", "Task")) : taskName(task);
    return {QStringLiteral("%1 %2").arg(name, shortWhen(localDay(task.dueAt), localDay(now))), QStringLiteral("accent"),
        icon};
}

QDate day(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

QDateTime instant(const QVariant &stored)
{
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

enum Path {
    Name,
    Company,
    CompanyId,
    Contact,
    ContactId,
    StageName,
    StageId,
    StageKind,
    RotDays,
    AmountOf,
    Currency,
    Close,
    OwnerName,
    OwnerId,
    NextStep,
    Opened,
    Since,
    CompanyContact,
    PersonContact,
    OwnContact
};

DealFacts factsOf(const QVariantList &cells)
{
    DealFacts f;
    f.name = cells.value(Name).toString();
    f.company = (cells.value(Company).isNull() ? cells.value(Contact) : cells.value(Company)).toString();
    f.stage = cells.value(StageName).toString();
    if (!cells.value(AmountOf).isNull())
        f.amount.minor = cells.value(AmountOf).toLongLong();
    f.currency = cells.value(Currency).toString();
    f.expectedClose = day(cells.value(Close));
    f.openedOn = day(cells.value(Opened));
    f.stageSince = instant(cells.value(Since));
    f.lastContact = std::max(
        {instant(cells.value(CompanyContact)), instant(cells.value(PersonContact)), instant(cells.value(OwnContact))});
    if (!cells.value(RotDays).isNull())
        f.rotDays = cells.value(RotDays).toLongLong();
    f.nextStep = cells.value(NextStep).toString();
    f.isClosed = cells.value(StageKind).toString() != QLatin1String("open");
    return f;
}

QString spokenCard(const DealCard &card, const QDate &today)
{
    QStringList parts{say(QT_TRANSLATE_NOOP("crm::DealCard", "Deal %1")).arg(card.facts.name)};
    if (!card.facts.company.isEmpty())
        parts.append(card.facts.company);
    if (!card.amountText.isEmpty())
        parts.append(card.amountText);
    parts.append(say(QT_TRANSLATE_NOOP("crm::DealCard", "stage %1")).arg(card.facts.stage));
    if (card.facts.expectedClose.isValid())
        parts.append(say(QT_TRANSLATE_NOOP("crm::DealCard", "expected to close %1"))
                         .arg(shortDayText(card.facts.expectedClose, today)));
    if (!card.badge.text.isEmpty())
        parts.append(card.badge.text);
    if (!card.ownerName.isEmpty())
        parts.append(say(QT_TRANSLATE_NOOP("crm::DealCard", "owner %1")).arg(card.ownerName));
    return parts.join(QLatin1String(", "));
}

} // namespace

int staleDays(const DealFacts &facts, const QDateTime &now)
{
    if (!facts.rotDays || facts.isClosed)
        return 0;
    // From the last contact or move, never from the day it was opened: a deal touched yesterday is not stale.
    const auto last = qMax(facts.stageSince, facts.lastContact);
    const auto days = last.isValid() ? int(last.daysTo(now)) : 0;
    return days > *facts.rotDays ? days : 0;
}

DealBadge dealBadge(const DealFacts &facts, const QDateTime &now)
{
    if (facts.isClosed)
        return {};
    const auto today = localDay(now);
    if (facts.expectedClose.isValid() && facts.expectedClose < today)
        return {say(QT_TRANSLATE_N_NOOP("crm::DealCard", "Overdue %n d"), int(facts.expectedClose.daysTo(today))),
            QStringLiteral("bad"), QStringLiteral("flame")};
    if (facts.task && facts.task->dueAt.isValid() && facts.task->dueAt < now && localDay(facts.task->dueAt) < today)
        return {
            say(QT_TRANSLATE_N_NOOP("crm::DealCard", "Task %n d late"), int(localDay(facts.task->dueAt).daysTo(today))),
            QStringLiteral("bad"), taskIcon(facts.task->kind)};
    if (const auto days = staleDays(facts, now); days > 0)
        return {say(QT_TRANSLATE_N_NOOP("crm::DealCard", "Stalled %n d"), days), QStringLiteral("warn"),
            QStringLiteral("hourglass")};
    if (facts.task)
        return taskBadge(*facts.task, now);
    if (!facts.nextStep.isEmpty())
        return {facts.nextStep, QStringLiteral("violet"), QStringLiteral("arrow-right")};
    const auto none = say(QT_TRANSLATE_NOOP("crm::DealCard", "No next step"));
    constexpr int quietDays = 3; // a new deal has a moment to be given one
    if (facts.openedOn.isValid() && facts.openedOn.daysTo(today) <= quietDays)
        return {none, QStringLiteral("neutral"), QStringLiteral("bolt")};
    return {none, QStringLiteral("warn"), QStringLiteral("alert-triangle")};
}

const QByteArrayList &dealPaths()
{
    static const QByteArrayList paths{"name", "organisation", "organisation.id", "person", "person.id", "stage",
        "stage.id", "stage.type", "stage.rot_days", "amount", "currency", "expected_close", "owner", "owner.id",
        "next_step", "opened_on", "stage_since", "organisation.last_talk_at", "person.last_talk_at", "last_talk_at"};
    return paths;
}

DealCard dealCard(const Row &row, const std::optional<Task> &next, const QDateTime &now)
{
    const auto id = [&](int path) { return Id::fromBytes(row.cells.value(path).toByteArray()); };
    DealCard card{.rid = row.rid,
        .id = row.id,
        .organisation = id(CompanyId),
        .person = id(ContactId),
        .stage = id(StageId),
        .owner = id(OwnerId),
        .ownerName = row.cells.value(OwnerName).toString(),
        .facts = factsOf(row.cells)};
    card.facts.task = next;
    card.isCompany = !card.organisation.isNull();
    if (card.facts.amount.minor)
        card.amountText = formatAmount(*card.facts.amount.minor, card.facts.currency, true);
    const auto today = localDay(now);
    card.closeText = shortDayText(card.facts.expectedClose, today);
    if (!card.facts.isClosed && card.facts.expectedClose.isValid())
        card.closeTone = card.facts.expectedClose < today  ? QStringLiteral("bad")
            : card.facts.expectedClose <= today.addDays(7) ? QStringLiteral("warn")
                                                           : QString();
    card.badge = dealBadge(card.facts, now);
    card.spoken = spokenCard(card, today);
    return card;
}

QString shortDayText(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {};
    const bool isNear = qAbs(today.daysTo(day)) < nearDays; // nobody takes next January for the last
    return shortDate(day, isNear ? day : today);
}

QString daysFromNow(const QDate &day, const QDate &today)
{
    const auto days = int(today.daysTo(day));
    switch (days) {
    case 0:
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "today"));
    case 1:
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "tomorrow"));
    case -1:
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "yesterday"));
    default:
        return days > 0 ? say(QT_TRANSLATE_N_NOOP("crm::DealCard", "in %n days"), days)
                        : say(QT_TRANSLATE_N_NOOP("crm::DealCard", "%n days ago"), -days);
    }
}

QString spanText(qint64 ms)
{
    const auto in = [ms](qint64 unit) { return int((ms + unit / 2) / unit); };
    constexpr qint64 minute = 60'000;
    constexpr qint64 day = 1440 * minute;
    if (ms < minute)
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "less than a minute"));
    if (const auto minutes = in(minute); minutes < 60)
        return say(QT_TRANSLATE_N_NOOP("crm::DealCard", "%n min"), minutes);
    if (const auto hours = in(60 * minute); hours < 24)
        return say(QT_TRANSLATE_N_NOOP("crm::DealCard", "%n h"), hours);
    const auto days = in(day);
    constexpr int fewDays = 10;
    if (const auto tenths = in(day / 10); tenths < 10 * fewDays && tenths % 10 != 0)
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "%1 days")).arg(QLocale().toString(tenths / 10.0, 'f', 1));
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("crm::DealCard", "1 day"));
    return days < 90 ? say(QT_TRANSLATE_N_NOOP("crm::DealCard", "%n days"), days)
                     : say(QT_TRANSLATE_N_NOOP("crm::DealCard", "%n months"), days / 30);
}

} // namespace crm
