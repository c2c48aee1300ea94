// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/pipeline/dealmoves.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/pipeline/pipelineeditor.h"
#include "ui/pipeline/pipelinepages.h"

#include <QLocale>

#include <memory>

namespace crm {

/// The page of deals over a file of its own, made before each test and gone after it.
class DealsPageFixture
{
protected:
    void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_db = std::make_unique<BoardFixture>();
        QVERIFY(await(m_db->store.opened()));
        m_search = std::make_unique<Search>(m_db->store);
        m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
        m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
    }
    void end()
    {
        m_page.reset();
        m_workspace.reset();
        m_settings.reset();
        m_search.reset();
        m_db.reset();
    }
    void open()
    {
        m_page.reset(static_cast<DealsPage *>(makeDealsPage(*m_workspace, nullptr)));
        m_page->setClock([this] { return m_db->now; });
        m_page->resize(1280, 760);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->model().isLoaded());
    }
    void enter(const Opportunity &deal, const QString &stage)
    {
        m_page->moves()->enter(deal.id, m_db->get<Stage>(m_db->stage(stage)), m_page->mapToGlobal(QPoint(200, 200)));
    }
    GateDialog *gate() { return m_page->findChild<GateDialog *>(); }
    PipelineEditor *editor()
    {
        m_page->editPipelines();
        auto *found = m_page->findChild<PipelineEditor *>();
        return found && QTest::qWaitFor([&] { return found->isLoaded(); }) ? found : nullptr;
    }

    std::unique_ptr<BoardFixture> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DealsPage> m_page;
};

} // namespace crm
