// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/product.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/contacts/listpages.h"
#include "ui/kit/cards.h"
#include "ui/list/recordlistpage.h"
#include "ui/list/recordtable.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace crm;

/// What a list lets people do with its rows, and whom.
class TestRecordListActions : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void amountsAreCopiedInTheirCurrency();
    void whatARoleAllowsIsOfferedAtOnce();
    void anEmptyListOffersWhatTheRoleAllows();

private:
    RecordListPage *open(const QByteArray &key);

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordListPage> m_page;
};

void TestRecordListActions::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestRecordListActions::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

RecordListPage *TestRecordListActions::open(const QByteArray &key)
{
    m_page = std::make_unique<RecordListPage>(*m_workspace, listPageShape(key));
    m_page->resize(1280, 800);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    m_page->activate();
    if (!QTest::qWaitFor([this] { return m_page->model()->isComplete() && !m_page->model()->isAsking(); }))
        qFatal("the list did not come");
    return m_page.get();
}

void TestRecordListActions::amountsAreCopiedInTheirCurrency()
{
    const std::pair<const char *, const char *> pumps[] = {{"A", "JPY"}, {"B", "USD"}};
    for (const auto &[name, currency] : pumps)
        QVERIFY(m_db->put(Product{.id = Id::make(), .name = name, .price = {123400}, .currency = currency}));
    open("products");
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    m_page->table()->selectAll();
    QApplication::clipboard()->clear();
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const auto text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(formatAmount(123400, "JPY")), qPrintable(text));
    QVERIFY2(text.contains(formatAmount(123400, "USD")), qPrintable(text));
}

void TestRecordListActions::whatARoleAllowsIsOfferedAtOnce()
{
    QVERIFY(m_db->put(Product{.id = Id::make(), .name = "Pump"}));
    const auto *create = open("products")->findChild<QPushButton *>("new");
    QTRY_VERIFY(create->isVisible());
    m_db->store.setRole("reader");
    QTRY_VERIFY(!create->isVisible());
    m_db->store.setRole("");
    QTRY_VERIFY(create->isVisible());
}

void TestRecordListActions::anEmptyListOffersWhatTheRoleAllows()
{
    const auto *empty = open("products")->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const auto offers = [empty] {
        const auto buttons = empty->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [](const auto *b) { return b->isVisible(); });
    };
    QTRY_VERIFY(offers());
    m_db->store.setRole("reader");
    QTRY_VERIFY(!offers());
    m_db->store.setRole("");
    QTRY_VERIFY(offers());
}

CRM_TEST(TestRecordListActions)
#include "tst_recordlistactions.moc"
