// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/module.h"
#include "ui/kit/labels.h"
#include "ui/shell/mainwindow.h"
#include "ui/sync/syncfoot.h"
#include "ui/sync/synclink.h"
#include "ui/sync/syncpage.h"
#include "ui/sync/syncsummary.h"

namespace crm {

namespace {

void showPage(QWidget *window)
{
    if (auto *main = qobject_cast<MainWindow *>(window); main && main->pages().showPage("sync"))
        main->pages().focusPage();
}

class SyncModule final : public Module
{
public:
    explicit SyncModule(Store &store)
        : m_link(store)
    {
        QObject::connect(&m_link, &SyncLink::removalRequested, &m_link, [this](bool isByAdministrator) {
            if (removeFile)
                removeFile(isByAdministrator);
        });
    }

    void addTo(ShellParts &parts) override
    {
        parts.pages += syncPage(m_link);
        parts.foot = [this](Workspace &, QWidget *window) {
            auto *foot = new SyncFoot(m_link);
            QObject::connect(foot, &QAbstractButton::clicked, window, [window] { showPage(window); });
            return foot;
        };
        parts.settings += SettingsPart{"crm::SyncPage", QT_TRANSLATE_NOOP("crm::SyncPage", "Working together"),
            [this](Workspace &, QWidget *window) {
                auto *summary = new SyncSummary(m_link);
                QObject::connect(summary, &SyncSummary::pageRequested, window, [window, summary] {
                    summary->window()->close();
                    showPage(window);
                });
                return summary;
            }};
        parts.tools += ToolInfo{"sync", "cloud", "crm::SyncPage",
            QT_TRANSLATE_NOOP("crm::SyncPage", "S&ynchronisation…"), QKeySequence("Ctrl+Shift+Y"),
            ToolInfo::Menu::Tools, [](Workspace &, Page *, QWidget *window) { showPage(window); }};
    }

    void look() override { m_link.look(); }
    void start() override { m_link.start(); }

private:
    SyncLink m_link;
};

} // namespace

std::unique_ptr<Module> makeSyncModule(Store &store)
{
    return std::make_unique<SyncModule>(store);
}

bool hasSyncModule()
{
    return true;
}

} // namespace crm
