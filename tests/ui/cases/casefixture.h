// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/cases/casepage.h"
#include "ui/form/fieldeditor.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace crm {

inline const QDateTime caseNow(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);

/// A complaint, with the page that shows it.
struct CaseFixture
{
    CaseFixture()
    {
        Edit edit{QStringLiteral("Fill"),
            {Record::from(mara), Record::from(other), Record::from(acme), Record::from(kenji), Record::from(kettle),
                Record::from(leak)}};
        edit.puts.append(Record::from(Activity{.id = Id::make(),
            .subject = "Complaint by phone",
            .channel = Channel::Call,
            .direction = Direction::Inbound,
            .at = caseNow.addSecs(-7200),
            .person = {kenji.id},
            .serviceCase = {leak.id},
            .body = "Water on the desk twice this week; he wants a new one."}));
        QVERIFY(await(db.store.commit(edit)));
        db.store.setUser(mara.id);
    }
    std::unique_ptr<CasePage> open(Workspace &workspace)
    {
        auto page = std::make_unique<CasePage>(workspace);
        page->resize(1100, 800);
        page->show();
        QSignalSpy loaded(page.get(), &CasePage::loaded);
        page->showRecord({"service_case", leak.id});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        page->activateWindow(); // keys of the page reach it in the active window only
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return page;
    }
    std::unique_ptr<CasePage> open() { return open(workspace); }
    ServiceCase stored() { return db.get<ServiceCase>(leak.id); }

    TestDb db{caseNow};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    User mara{.id = Id::make(), .name = "Mara Lindqvist"};
    User other{.id = Id::make(), .name = "Ines Duarte"};
    Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
    Person kenji{.id = Id::make(), .name = "Kenji Sato", .organisation = {acme.id}};
    Product kettle{.id = Id::make(), .name = "Kettle 300"};
    ServiceCase leak{.id = Id::make(),
        .subject = "Kettle leaks",
        .person = {kenji.id},
        .severity = Severity::Serious,
        .remedySought = Remedy::Replacement,
        .description = "The kettle leaks at the handle.",
        .problemDate = QDate(2026, 2, 27),
        .openedAt = caseNow.addSecs(-7200)};
};

inline void type(FieldEditor *editor, const QString &text)
{
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Of all windows.
inline QByteArray keptDrafts(Store &store)
{
    QByteArray all;
    const auto keys = await(store.drafts());
    for (const auto &key : *keys)
        all += *await(store.draft(key));
    return all;
}

} // namespace crm
