// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/demoworld.h"

#include "db/entities/sla.h"
#include "db/service/workcalendar.h"

#include <QCoreApplication>

namespace crm {

namespace {

/// In the language of whoever looks around: these names stand in notices and on cases.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::DemoLevels)
};

/// Monday to Friday with a break, with the holidays that fall on the same day every year.
WorkCalendar officeHours(const QDate &today)
{
    WorkCalendar calendar{.zone = "Europe/Berlin"};
    for (size_t day = 0; day < 5; ++day)
        calendar.week[day] = {{9 * 3600, 12 * 3600 + 1800}, {13 * 3600 + 1800, 17 * 3600 + 1800}};
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        calendar.holidays.insert(QDate(year, 1, 1), QStringLiteral("New Year"));
        calendar.holidays.insert(QDate(year, 5, 1), QStringLiteral("Labour Day"));
        calendar.holidays.insert(QDate(year, 12, 25), QStringLiteral("Christmas Day"));
        calendar.holidays.insert(QDate(year, 12, 26), QStringLiteral("Second day of Christmas"));
        calendar.exceptions.insert(QDate(year, 12, 24), {QStringLiteral("Christmas Eve"), {{9 * 3600, 12 * 3600}}});
    }
    return calendar;
}

} // namespace

/// Identities of its own sequence, so that people and companies stay those they were without it.
void DemoWorld::addServiceLevels()
{
    DemoRandom ids(m_scale.seed + 0x51a, QDateTime(m_scale.today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    constexpr qint64 hour = 60; // minutes
    const auto hours = officeHours(m_scale.today);
    m_hours.emplace(hours);
    const ServiceCalendar office{
        .id = ids.id(), .name = Text::tr("Office hours"), .definition = QString::fromUtf8(calendarToJson(hours))};
    m_batch.put(Record::from(office));
    const SlaAgreement promise{.id = ids.id(),
        .name = Text::tr("Complaint promise"),
        .kinds = QStringLiteral("complaint"),
        .validFrom = m_scale.today.addYears(-2)};
    m_batch.put(Record::from(promise));
    SlaPolicy urgent{.id = ids.id(),
        .name = Text::tr("Urgent complaints"),
        .position = 10,
        .agreement = {promise.id},
        .calendar = {office.id},
        .kinds = QStringLiteral("complaint"),
        .priorities = QStringLiteral("urgent,high"),
        .promisedFirst = 2 * hour,
        .promisedNext = 4 * hour,
        .promisedUpdate = 16 * hour,
        .promisedResolution = 40 * hour,
        .internalFirst = hour,
        .internalResolution = 32 * hour};
    m_batch.put(Record::from(urgent));
    SlaPolicy complaints{.id = ids.id(),
        .name = Text::tr("Complaints"),
        .position = 20,
        .agreement = {promise.id},
        .calendar = {office.id},
        .kinds = QStringLiteral("complaint"),
        .promisedFirst = 8 * hour,
        .promisedNext = 16 * hour,
        .promisedResolution = 80 * hour};
    m_batch.put(Record::from(complaints));
    SlaPolicy rest{.id = ids.id(),
        .name = Text::tr("Everything else"),
        .position = 30,
        .calendar = {office.id},
        .promisedFirst = 16 * hour,
        .promisedResolution = 120 * hour};
    m_batch.put(Record::from(rest));
    m_policies = {urgent, complaints, rest};
    m_batch.put(Record::from(SlaStep{.id = ids.id(), .name = Text::tr("Nearly due"), .percent = 75}));
    m_batch.put(Record::from(SlaStep{.id = ids.id(),
        .name = Text::tr("Missed"),
        .percent = 100,
        .tell = EscalationTo::Team,
        .raisesPriority = true}));
    m_batch.put(Record::from(SlaStep{.id = ids.id(),
        .name = Text::tr("Half an hour left to answer"),
        .clock = EscalationClock::First,
        .leadMinutes = 30}));
    m_batch.put(Record::from(SlaStep{.id = ids.id(),
        .name = Text::tr("Far beyond the promise"),
        .clock = EscalationClock::Resolution,
        .percent = 150,
        .tell = EscalationTo::Everybody,
        .quietFrom = QStringLiteral("20:00"),
        .quietUntil = QStringLiteral("07:00")}));
}

/// The first policy that applies, as the program itself chooses.
DemoPromise DemoWorld::promiseTo(const ServiceCase &c) const
{
    for (const auto &policy : m_policies) {
        const bool isFor = (policy.kinds.isEmpty() || c.kind == CaseKind::Complaint)
            && (policy.priorities.isEmpty() || c.priority >= Priority::High);
        if (isFor)
            return {policy.promisedFirst.value_or(0), policy.promisedNext.value_or(*policy.promisedFirst),
                policy.promisedResolution.value_or(0)};
    }
    return {};
}

} // namespace crm
