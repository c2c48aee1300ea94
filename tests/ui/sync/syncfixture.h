// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/testdb.h"
#include "tests/sync/programs.h"
#include "ui/shell/workspace.h"
#include "ui/sync/joinform.h"
#include "ui/sync/syncfoot.h"
#include "ui/sync/synclink.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncsettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace crm {

/// A colleague's window, as far as it is about synchronising: the foot of the sidebar and the page.
class SyncDesk
{
public:
    SyncDesk()
        : link(db.store)
        , foot(new SyncFoot(link))
        , page(new SyncPage(workspace, link))
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        foot->setFixedWidth(236);
        row->addWidget(foot, 0, Qt::AlignBottom);
        row->addWidget(page, 1);
        window.setAutoFillBackground(true);
        window.resize(1280, 800);
        window.show();
        isReady = bool(await(db.store.opened())) && QTest::qWaitForWindowActive(&window);
        page->activate();
        link.look();
    }

    QLineEdit *field(const char *name) const { return page->connection()->findChild<QLineEdit *>(name); }
    QPushButton *button(const char *name) const { return page->findChild<QPushButton *>(name); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString problem() const { return page->connection()->form()->findChild<QLabel *>("problem")->text(); }
    void join(const QString &code, const QString &with = password)
    {
        page->showPart(SyncPage::Connection);
        field("code")->setText(code);
        field("password")->setText(with);
        click("join");
    }
    bool join(Server &server, const QString &login)
    {
        if (!server.addUser(login))
            return false;
        join(server.invite(login));
        const auto isIntroduced = [this] {
            const auto me = link.membership().user;
            return !me.isNull() && db.exists({"user", me}) && db.store.user() == me;
        };
        return settle() && QTest::qWaitFor(isIntroduced, 20000) && sync();
    }
    bool hasState(sync::SyncState state) const { return link.status().state == state; }
    /// Everything is with the server, and all that it has is here.
    bool settle()
    {
        return QTest::qWaitFor([this] { return hasState(sync::SyncState::Idle) && link.status().pending == 0; }, 20000);
    }
    bool sync()
    {
        const auto before = link.status().lastMs;
        link.syncNow();
        return QTest::qWaitFor([&] { return link.status().lastMs > before && link.status().pending == 0; }, 20000);
    }

    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    SyncLink link;
    QWidget window;
    SyncFoot *foot;
    SyncPage *page;
    bool isReady = false;
};

} // namespace crm
