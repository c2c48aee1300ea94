// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/sla.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

namespace crm {

/// A calendar, a policy for urgent complaints of one customer, and one for everybody behind it.
class SlaDb : public TestDb
{
public:
    static constexpr const char *berlin
        = R"({"zone":"Europe/Berlin","week":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],
        "wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]}})";

    SlaDb()
        : TestDb(berlinTime(4, 10))
    {
        add(Organisation{.id = acme, .name = "Acme"});
        add(ServiceCalendar{.id = calendar, .name = "Office", .definition = berlin});
        add(SlaAgreement{.id = gold, .name = "Gold", .organisation = {acme}});
        add(SlaPolicy{.id = Id::make(),
            .name = "Gold urgent",
            .position = 1,
            .agreement = {gold},
            .calendar = {calendar},
            .kinds = "complaint",
            .priorities = "urgent, high",
            .promisedFirst = 60,
            .promisedResolution = 480});
        add(SlaPolicy{.id = standard,
            .name = "Standard",
            .position = 2,
            .calendar = {calendar},
            .promisedFirst = 240,
            .promisedResolution = 1440});
    }

    /// Of May 2026, on the clocks of Berlin; the 4th is a Monday.
    static QDateTime berlinTime(int day, int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 5, day), QTime(hour - 2, minute), Qt::UTC);
    }
    Id open(Priority priority, const Id &organisation = {})
    {
        const auto id = Id::make();
        add(ServiceCase{.id = id, .subject = "Late", .organisation = {organisation}, .priority = priority});
        return id;
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    ServiceCase read(const Id &id) { return get<ServiceCase>(id); }
    void change(const Id &id, const char *field, const QVariant &value)
    {
        auto c = await(store.fetch(ServiceCase::entity(), {id}))->first();
        c.setValue(field, value);
        QVERIFY(put(c));
    }
    Edit closedOnMonday()
    {
        auto changed = get<ServiceCalendar>(calendar);
        changed.definition = QString::fromUtf8(berlin).remove("\"mon\":[[\"09:00\",\"17:00\"]],");
        return {"Close on Mondays", {Record::from(changed)}};
    }
    QString policyOf(const Id &id) { return get<SlaVersion>(read(id).slaVersion.id).name; }

    const Id acme = Id::make();
    const Id calendar = Id::make();
    const Id gold = Id::make();
    const Id standard = Id::make();
};

} // namespace crm
