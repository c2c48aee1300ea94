// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordpage.h"

#include "db/entities/person.h"
#include "db/entity/registry.h"
#include "db/search/search.h"
#include "models/record/history.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recordform.h"
#include "ui/record/historydialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTabWidget>

using namespace crm;

class TestRecordPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void everyKindOfRecordHasAPage();
    void savesWhatWasTyped();
    void typedTextSurvivesOtherPeoplesChanges();
    void historyRestoresAnEarlierValue();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRecordPage::init()
{
    m_db = std::make_unique<TestDb>();
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestRecordPage::cleanup()
{
    m_workspace.reset();
    m_search.reset();
    m_db.reset();
}

void TestRecordPage::everyKindOfRecordHasAPage()
{
    for (const auto *entity : Registry::instance().entities()) {
        RecordPage page(*m_workspace, *entity);
        page.show();
        QVERIFY(!page.showRecord({"no_such_kind", Id::make()}));
        QVERIFY2(page.showRecord({entity->name, Id::make()}), entity->name.constData());
        QVERIFY2(page.tabs()->count() >= 2, entity->name.constData());
    }
}

void TestRecordPage::savesWhatWasTyped()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Team{.id = id, .name = "North"}));
    RecordPage page(*m_workspace, Team::entity());
    page.show();
    page.showRecord({"team", id});
    QTRY_COMPARE(page.title(), QString("North"));
    auto *line = page.form()->editor("region")->findChild<QLineEdit *>();
    QTest::keyClicks(line, "Scandinavia");
    page.save();
    QTRY_COMPARE(m_db->get<Team>(id).region, QString("Scandinavia"));
    QTRY_VERIFY(!page.form()->isDirty());
}

void TestRecordPage::typedTextSurvivesOtherPeoplesChanges()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Team{.id = id, .name = "North"}));
    RecordPage page(*m_workspace, Team::entity());
    page.show();
    page.showRecord({"team", id});
    QTRY_COMPARE(page.title(), QString("North"));
    auto *line = page.form()->editor("region")->findChild<QLineEdit *>();
    QTest::keyClicks(line, "Scandi");
    QVERIFY(m_db->put(Team{.id = Id::make(), .name = "South"}));
    QTest::keyClicks(line, "navia");
    QCOMPARE(page.form()->record().text("region"), QString("Scandinavia"));
}

void TestRecordPage::historyRestoresAnEarlierValue()
{
    const auto id = Id::make();
    QVERIFY(m_db->put(Team{.id = id, .name = "North"}));
    auto team = await(m_db->store.fetch(Team::entity(), {id}))->first();
    team.setValue("name", QString("Far North"));
    QVERIFY(m_db->put(team));
    QPointer<HistoryDialog> dialog = HistoryDialog::show(*m_workspace, {"team", id}, nullptr);
    QTRY_COMPARE(dialog->model()->rowCount(), 2);
    dialog->restoreCurrent();
    QTRY_COMPARE(m_db->get<Team>(id).name, QString("North"));
    QTRY_COMPARE(dialog->model()->rowCount(), 3);
    delete dialog;
}

CRM_TEST(TestRecordPage)
#include "tst_recordpage.moc"
