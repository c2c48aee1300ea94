// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/customerlink.h"

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"

namespace crm {

static void fillFrom(Saving &s, const Entity &entity, QByteArrayView field, const QByteArrayList &targets)
{
    if (s.record.entity().indexOf(field) < 0 || s.record.isNull(field))
        return;
    Record source;
    for (const auto &target : targets) {
        if (s.record.entity().indexOf(target) < 0 || !s.record.isNull(target))
            continue;
        if (!source.isValid())
            source = s.lookup.record(entity, s.record.reference(field));
        if (source.isValid())
            s.record.setValue(target, source.value(target));
    }
}

void linkCustomer(Saving &s)
{
    fillFrom(s, ServiceCase::entity(), "service_case", {"person", "organisation"});
    fillFrom(s, Lead::entity(), "lead", {"opportunity", "person", "organisation"}); // once it is converted
    fillFrom(s, Opportunity::entity(), "opportunity", {"person", "organisation"});
    fillFrom(s, Person::entity(), "person", {"organisation"});
}

void bringHistory(Saving &s)
{
    constexpr int most = 100000;
    if (!s.before || !s.before->isNull("organisation") || s.record.isNull("organisation"))
        return;
    for (const auto *entity : {&Activity::entity(), &Task::entity(), &Note::entity(), &ServiceCase::entity(),
             &CaseReply::entity(), &Opportunity::entity(), &StageChange::entity(), &Attachment::entity()})
        for (auto &record : s.lookup.where(*entity, "person", s.record.id.bytes(), most)) {
            if (!record.isNull("organisation"))
                continue;
            record.setValue("organisation", s.record.value("organisation"));
            if (entity->check(record).isEmpty()) // what an older rule let pass is no reason to refuse the person
                s.also.append(record);
        }
}

} // namespace crm
