// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/cannedtext.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/testdb.h"
#include "ui/cases/casepage.h"

#include <QSignalSpy>
#include <QTest>

namespace crm {

inline const QDateTime deskNow(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);

/// A colleague, a contact, a complaint and a service request of hers, and a canned answer.
struct DeskFixture
{
    DeskFixture()
    {
        Edit edit{QStringLiteral("Fill"),
            {Record::from(mara), Record::from(kim), Record::from(leak), Record::from(request), Record::from(sorry)}};
        QVERIFY(await(db.store.commit(edit)));
        db.store.setUser(mara.id);
    }
    std::unique_ptr<CasePage> open(const Id &id)
    {
        auto page = std::make_unique<CasePage>(workspace);
        page->resize(1100, 800);
        page->show();
        QSignalSpy loaded(page.get(), &CasePage::loaded);
        page->showRecord({"service_case", id});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        page->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return page;
    }
    Record stored(const Id &id) { return await(db.store.fetch(ServiceCase::entity(), {id}))->first(); }

    TestDb db{deskNow};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    User mara{.id = Id::make(), .name = "Mara Lindqvist"};
    Person kim{.id = Id::make(), .name = "Kim Sato", .email = "kim@example.com"};
    ServiceCase leak{.id = Id::make(),
        .subject = "Kettle leaks",
        .person = {kim.id},
        .description = "Water everywhere.",
        .openedAt = deskNow.addSecs(-7200)};
    ServiceCase request{.id = Id::make(), .subject = "Calibrate", .kind = CaseKind::ServiceRequest, .person = {kim.id}};
    CannedAnswer sorry{
        .id = Id::make(), .name = "Sorry", .shortcut = "sorry", .body = "Dear {{name}}, about {{number}}: {{due}}"};
};

} // namespace crm
