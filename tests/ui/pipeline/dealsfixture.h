// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/pipeline/boardcolumn.h"
#include "ui/pipeline/boardview.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/pipelinepages.h"

#include <QApplication>
#include <QDropEvent>
#include <QLocale>
#include <QMimeData>

namespace crm {

/// The page of deals over a small board.
class DealsFixture : public QObject
{
protected:
    void prepare();
    void clear();
    void open();
    StageView *view(int column) { return m_page->board()->columns().at(column)->view(); }
    QStringList names(int column) { return cardNames(*m_page->model().columns().at(column)); }
    void choose(int column, int row);
    Opportunity stored(const Opportunity &deal) { return m_db->get<Opportunity>(deal.id); }
    void drop(QWidget *target, int fromColumn, int row);
    std::unique_ptr<BoardFixture> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DealsPage> m_page;
};

inline void DealsFixture::prepare()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<BoardFixture>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

inline void DealsFixture::clear()
{
    m_page.reset();
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

inline void DealsFixture::open()
{
    m_page.reset(static_cast<DealsPage *>(makeDealsPage(*m_workspace, nullptr)));
    m_page->setClock([this] { return m_db->now; });
    m_page->resize(1280, 760);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->model().isLoaded());
    QTRY_COMPARE(m_page->board()->columns().size(), 4);
}

inline void DealsFixture::choose(int column, int row)
{
    QVERIFY(QTest::qWaitFor([&] { return m_page->model().columns().at(column)->cardAt(row) != nullptr; }));
    view(column)->setFocus();
    view(column)->setCurrentIndex(view(column)->cards()->index(row));
}

/// What the window system does when a card is let go over `target`.
inline void DealsFixture::drop(QWidget *target, int fromColumn, int row)
{
    QVERIFY(QTest::qWaitFor([&] { return m_page->model().columns().at(fromColumn)->cardAt(row) != nullptr; }));
    auto *cards = m_page->model().columns().at(fromColumn);
    const std::unique_ptr<QMimeData> mime(cards->mimeData({cards->index(row)}));
    const auto at = target->rect().center();
    QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

} // namespace crm
