// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/casework.h"

#include "db/entities/activity.h"
#include "db/entities/sla.h"
#include "db/entities/slahooks.h"
#include "db/entity/registry.h"
#include "models/cases/caseedits.h"
#include "models/schedule/walltime.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace crm {

namespace {

struct CaseWork
{
    Q_DECLARE_TR_FUNCTIONS(crm::CaseWork)
};

constexpr auto link = "service_case";

/// All that points at a case but the account of its own clocks: another's changes of status and missed promises are none
/// of a case's.
QList<const Entity *> belongingKinds()
{
    QList<const Entity *> kinds{&CaseEvent::entity(), &SlaMiss::entity()};
    for (const auto &reference : Registry::instance().referencesTo(ServiceCase::entity()))
        if (reference.entity->fields.at(reference.field).name == link && !kinds.contains(reference.entity))
            kinds.append(reference.entity);
    kinds.remove(0, 2);
    return kinds;
}

Error invalid(const QByteArray &field, const QString &sentence)
{
    return {Error::Invalid, sentence, {}, {{field, sentence}}};
}

Record closedAsDuplicate(Record other, const Record &survivor)
{
    other.setReference("duplicate_of", survivor.id);
    other.setValue("status", QStringLiteral("closed"));
    other.setValue("closing_basis", QStringLiteral("duplicate"));
    if (other.text("resolution").trimmed().isEmpty())
        other.setValue("resolution", CaseWork::tr("Goes on in %1.").arg(survivor.text("number")));
    return other;
}

/// Links like tags and followers would stand there twice: one is enough.
bool isSameLink(const Record &a, const Record &b)
{
    const auto *second = &a.entity() == &CaseFollower::entity() ? "user"
        : a.entity().name == "tag_link"                         ? "tag"
                                                                : nullptr;
    return second && &a.entity() == &b.entity() && a.value(second) == b.value(second);
}

} // namespace

QList<Record> CaseBelongings::ofCase(const Id &id) const
{
    QList<Record> found;
    for (const auto &record : records)
        if (record.reference(link) == id)
            found.append(record);
    return found;
}

Answer<Result<CaseBelongings>> readBelongings(Store &store, const QList<Id> &cases)
{
    QVariantList ids;
    for (const auto &id : cases)
        ids.append(id.bytes());
    QList<QFuture<Result<QList<Record>>>> asked;
    for (const auto *entity : belongingKinds())
        asked.append(store.records({entity, Filter::compare(link, Filter::In, ids)}));
    return QtFuture::whenAll(asked.begin(), asked.end())
        .then([](const QList<QFuture<Result<QList<Record>>>> &answers) -> Result<CaseBelongings> {
            CaseBelongings belongings;
            for (const auto &answer : answers) {
                const auto records = answer.result();
                if (!records)
                    return records.error();
                belongings.records += *records;
            }
            return belongings;
        });
}

Answer<Result<QList<Record>>> readEvents(Store &store, const Id &serviceCase)
{
    return store.records({&CaseEvent::entity(), Filter::refers(link, serviceCase)});
}

Result<Edit> mergeCases(const Record &survivor, const QList<Record> &others, const CaseBelongings &belongings)
{
    if (others.isEmpty())
        return invalid("duplicate_of", CaseWork::tr("Choose at least two cases to merge."));
    Edit edit{CaseWork::tr("Merge %n case(s) into %1", nullptr, int(others.size())).arg(survivor.text("number")), {}};
    auto there = belongings.ofCase(survivor.id);
    for (const auto &other : others) {
        if (survivor.reference("duplicate_of") == other.id)
            return invalid("duplicate_of",
                CaseWork::tr("%1 already goes on in %2: keep that one.")
                    .arg(survivor.text("number"), other.text("number")));
        edit.puts.append(closedAsDuplicate(other, survivor)); // first: its verdict is by what was said about it
        for (auto record : belongings.ofCase(other.id)) {
            const bool isTwice = std::any_of(
                there.cbegin(), there.cend(), [&](const Record &known) { return isSameLink(known, record); });
            if (isTwice) {
                edit.removals.append(record.ref());
                continue;
            }
            record.setReference(link, survivor.id);
            there.append(record);
            edit.puts.append(record);
        }
    }
    return edit;
}

bool isOfOneCustomer(const QList<Record> &cases)
{
    QList<Id> customers;
    for (const auto &c : cases) {
        const auto who = c.reference(c.isNull("organisation") ? "person" : "organisation");
        if (!who.isNull() && !customers.contains(who))
            customers.append(who);
    }
    return customers.size() <= 1;
}

qsizetype proposedSurvivor(const QList<Record> &cases)
{
    const auto best = std::min_element(cases.cbegin(), cases.cend(), [](const Record &a, const Record &b) {
        const bool doneA = isDone(statusOf(a));
        const bool doneB = isDone(statusOf(b));
        return doneA != doneB ? !doneA : a.value("opened_at").toLongLong() < b.value("opened_at").toLongLong();
    });
    return std::distance(cases.cbegin(), best);
}

/// When the customer first spoke of what is split off: the clocks of a late matter do not begin anew.
static qint64 beginningOf(const Record &from, const QList<Record> &moved)
{
    const auto opened = from.value("opened_at").toLongLong();
    std::optional<qint64> first;
    for (const auto &record : moved)
        if (&record.entity() == &Activity::entity() && !record.isNull("at"))
            first = std::min(first.value_or(record.value("at").toLongLong()), record.value("at").toLongLong());
    return std::max(opened, first.value_or(opened));
}

static CaseStrands strandsLeft(const QList<Record> &past, const QList<Record> &moved)
{
    CaseStrands strands;
    for (const auto &record : past) {
        const bool isMoved = std::any_of(
            moved.cbegin(), moved.cend(), [&](const Record &other) { return other.ref() == record.ref(); });
        if (isMoved)
            continue;
        if (&record.entity() == &CaseEvent::entity())
            strands.events.append(record);
        else if (&record.entity() == &Activity::entity())
            strands.activities.append(record);
        else if (&record.entity() == &CaseReply::entity())
            strands.replies.append(record);
    }
    return strands;
}

/// What moved the clocks of a case since then, in order: its answers and its stays. A case that came here closed has
/// its end alone; what was over before is none of what begins then.
static QList<CaseMoment> momentsSince(const Record &from, const CaseStrands &strands, qint64 opened)
{
    const auto facts = factsOf(from, strands);
    auto moments = facts.moments;
    const bool isTold = std::any_of(
        moments.cbegin(), moments.cend(), [](const CaseMoment &m) { return m.kind == CaseMoment::Kind::Status; });
    if (!isTold && isDone(statusOf(from)) && facts.closed)
        moments.append({*facts.closed, CaseMoment::Kind::Status, facts.status, QStringLiteral("new")});
    moments.removeIf([opened](const CaseMoment &m) { return m.at < opened || m.kind == CaseMoment::Kind::Message; });
    std::stable_sort(moments.begin(), moments.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    for (auto &m : moments) {
        if (m.kind != CaseMoment::Kind::Status)
            continue;
        if (m.before == u"solved" || m.before == u"closed")
            m.before = QStringLiteral("new");
        break;
    }
    return moments;
}

static Record eventFrom(const CaseMoment &moment, const Id &serviceCase)
{
    CaseEvent event{.id = Id::make(),
        .serviceCase = {serviceCase},
        .kind = CaseEventKind::Answer,
        .at = QDateTime::fromMSecsSinceEpoch(moment.at, Qt::UTC)};
    if (moment.kind == CaseMoment::Kind::Status) {
        event.kind = CaseEventKind::Status;
        event.status = FieldTraits<CaseStatus>::load(moment.status);
        event.before = FieldTraits<CaseStatus>::load(moment.before);
        if (!moment.waitingFor.isEmpty())
            event.waitingFor = FieldTraits<WaitingFor>::load(moment.waitingFor);
    }
    return Record::from(event);
}

/// The account that the clocks of what is split off begin with: what was in time for both stays so, and time that
/// rested rests.
static QList<Record> accountOf(const Record &next, const QList<CaseMoment> &moments, qint64 now)
{
    QList<Record> events;
    CaseMoment last{.at = next.value("opened_at").toLongLong()};
    for (auto moment : moments) {
        moment.at = std::min(moment.at, std::max(now, last.at)); // a clock was set back
        events.append(eventFrom(moment, next.id));
        if (moment.kind == CaseMoment::Kind::Status)
            last = moment;
    }
    if (!last.status.isEmpty() && last.status != u"new")
        events.append(
            eventFrom({std::max(now, last.at), CaseMoment::Kind::Status, QStringLiteral("new"), last.status}, next.id));
    return events;
}

Result<Edit> splitCase(const Record &from, const QString &subject, const QList<Record> &moved,
    const QList<Record> &past, const QDateTime &now)
{
    if (subject.trimmed().isEmpty())
        return invalid("subject", CaseWork::tr("Give the new case a subject."));
    auto next = Record::blank(ServiceCase::entity());
    next.id = Id::make();
    for (const auto *field :
        {"kind", "person", "organisation", "product", "category", "asset", "channel", "severity", "priority", "owner"})
        next.setValue(field, from.value(field));
    next.setValue("subject", subject.trimmed());
    next.setReference("parent", from.id);
    QList<Record> account;
    if (!from.isNull("opened_at")) {
        const auto opened = beginningOf(from, moved);
        next.setValue("opened_at", opened);
        if (!from.isNull("sla_version")) // what was promised is what was promised then
            next.setValue("sla_version", from.value("sla_version"));
        if (!from.isNull("acknowledged_at") && from.value("acknowledged_at").toLongLong() >= opened)
            for (const auto *field : {"acknowledged_at", "acknowledged_how"})
                next.setValue(field, from.value(field));
        account = accountOf(next, momentsSince(from, strandsLeft(past, moved), opened), now.toMSecsSinceEpoch());
    }
    Edit edit{CaseWork::tr("Split %1").arg(from.text("number")), {next}};
    if (!account.isEmpty()) {
        edit.puts += account;
        next.setUntouched();
        edit.puts.append(next); // its clocks again, by its account
    }
    for (auto record : moved) {
        record.setReference(link, next.id);
        edit.puts.append(record);
    }
    return edit;
}

Edit assignCases(const QList<Record> &cases, const Id &user)
{
    Edit edit{CaseWork::tr("Assign %n case(s)", nullptr, int(cases.size())), cases};
    for (auto &c : edit.puts)
        c.setReference("owner", user);
    return edit;
}

bool isFollowing(const QList<Record> &followers, const Id &user)
{
    return std::any_of(followers.cbegin(), followers.cend(),
        [&](const Record &f) { return &f.entity() == &CaseFollower::entity() && f.reference("user") == user; });
}

Edit toggleFollowing(const Record &c, const QList<Record> &followers, const Id &user)
{
    const auto number = c.text("number");
    if (!isFollowing(followers, user))
        return {CaseWork::tr("Follow %1").arg(number),
            {Record::from(CaseFollower{.id = Id::make(), .serviceCase = {c.id}, .user = {user}})}};
    Edit edit{CaseWork::tr("Stop following %1").arg(number), {}};
    for (const auto &follower : followers)
        if (follower.reference("user") == user)
            edit.removals.append(follower.ref());
    return edit;
}

/// On a working day, and at no hour: not at that of the night somebody closed the case in.
Record satisfactionTask(const Record &c, const QDateTime &now, int days)
{
    auto day = now.toLocalTime().date().addDays(days);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(1);
    return Record::from(Task{.id = Id::make(),
        .subject = CaseWork::tr("Ask how content the customer is with %1").arg(c.text("number")),
        .kind = TaskKind::Call,
        .dueAt = day.startOfDay().toUTC(),
        .allDay = true,
        .zone = ownZoneName(),
        .person = {c.reference("person")},
        .organisation = {c.reference("organisation")},
        .serviceCase = {c.id},
        .owner = {c.reference("owner")}});
}

} // namespace crm
