// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "db/entities/sla.h"
#include "db/entities/user.h"
#include "tests/support/testdb.h"

#include <QTest>

#include <memory>

namespace crm {

/// Mara follows a case, and Tamsin works on the same file in another program.
class NoticeDb : public TestDb
{
public:
    NoticeDb()
    {
        add(mara);
        add(tamsin);
        kettle = open("Kettle leaks");
        lid = open("Lid is loose");
        store.setUser(mara.id);
        m_theirs = std::make_unique<Store>(path(), StoreOptions{.clock = [this] { return now; }});
        m_theirs->setUser(tamsin.id);
        follow(kettle);
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    Id open(const QString &subject)
    {
        const auto id = Id::make();
        add(ServiceCase{.id = id, .subject = subject, .openedAt = now});
        return id;
    }
    void follow(const Id &serviceCase)
    {
        add(CaseFollower{.id = Id::make(), .serviceCase = {serviceCase}, .user = {mara.id}});
    }
    /// What Tamsin does, by default a minute after the last thing.
    void theyWrite(const Id &serviceCase, int minutes = 1)
    {
        now = now.addSecs(minutes * 60);
        const Note note{.id = Id::make(), .body = "Sent a new one.", .serviceCase = {serviceCase}};
        QVERIFY(await(m_theirs->commit({"Note", {Record::from(note)}})));
    }
    void setPriority(Store &by, const Id &serviceCase, const QString &priority)
    {
        auto record = await(by.fetch(ServiceCase::entity(), {serviceCase}))->first();
        record.setValue("priority", priority);
        QVERIFY(await(by.commit({"Priority", {record}})));
    }
    void theySetPriority(const Id &serviceCase, const QString &priority)
    {
        now = now.addSecs(60);
        setPriority(*m_theirs, serviceCase, priority);
    }
    /// A due time that Mara was told of, and that is so many minutes away.
    void tellDue(const Id &serviceCase, int minutes, const QString &step = {})
    {
        now = now.addSecs(60);
        add(SlaNotice{.id = Id::make(),
            .caseId = serviceCase.text(),
            .stepId = step,
            .clock = "first_response",
            .dueAt = now.addSecs(minutes * 60),
            .at = now,
            .userId = mara.id.text()});
    }

    const User mara{.id = Id::make(), .name = "Mara"};
    const User tamsin{.id = Id::make(), .name = "Tamsin"};
    Id kettle;
    Id lid;

private:
    std::unique_ptr<Store> m_theirs; // once there is a file
};

} // namespace crm
