// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/leads/leadedits.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segments.h"
#include "ui/leads/convertdialog.h"
#include "ui/leads/leadpages.h"
#include "ui/leads/leadpanel.h"
#include "ui/leads/leadparts.h"
#include "ui/leads/quickline.h"
#include "ui/list/recordtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestLeadsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aLineBecomesALeadWithAnOwner();
    void aLineOfMineStaysAmongMine();
    void theLineSaysWhatItUnderstood();
    void mineAreMine();
    void whoIsNobodyIsAskedWhoTheyAre();
    void keysMoveTheLead();
    void aForbiddenStepSaysSo();
    void disqualifyingAsksWhy();
    void answersAreStoredAndScored();
    void convertingShowsEveryFieldAndUndoes();
    void thePanelStaysWithTheLeadThatWasConverted();
    void anExistingContactIsOffered();
    void aConvertedLeadIsReadOnly();
    void assigningSaysWhy();
    void everyControlHasAName();

private:
    void open();
    Lead lead(const QString &name, LeadState state = LeadState::New)
    {
        const Lead made{
            .id = Id::make(), .name = name, .company = "Contoso", .email = "ana@contoso.com", .status = state};
        return m_db->put(made) ? m_db->get<Lead>(made.id) : Lead{};
    }
    LeadPanel *panel() { return m_page->findChild<LeadPanel *>(); }
    void choose(const Lead &lead);
    ConvertDialog *dialog();

    std::unique_ptr<TestDb> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RecordListPage> m_page;
};

void TestLeadsPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<TestDb>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestLeadsPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
}

void TestLeadsPage::open()
{
    m_page = std::make_unique<RecordListPage>(*m_workspace, leadListShape());
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestLeadsPage::choose(const Lead &lead)
{
    QVERIFY(m_page->showRecord({Lead::entity().name, lead.id}));
    QTRY_VERIFY(panel() && panel()->lead() == lead.id && panel()->record().isValid());
    m_page->activateWindow(); // keys of the page reach it in the active window only
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->table()->setFocus();
    QTRY_VERIFY(m_page->table()->hasFocus());
}

ConvertDialog *TestLeadsPage::dialog()
{
    auto *found = m_page->findChild<ConvertDialog *>();
    return found && found->isLoaded() ? found : nullptr;
}

void TestLeadsPage::aLineBecomesALeadWithAnOwner()
{
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(mara));
    QVERIFY(m_db->put(AssignmentRule{.id = Id::make(), .name = "Fairs", .leadSource = "Trade fair"}));
    open();
    auto *line = m_page->findChild<QuickLine *>();
    QTest::keyClicks(line->edit(), "Ana Silva, Contoso, ana@contoso.com, saw us at fair");
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QTRY_COMPARE(*await(m_db->store.count({&Lead::entity()})), 1);
    const auto stored = await(m_db->store.records({&Lead::entity()}))->first().as<Lead>();
    QCOMPARE(stored.name, QString("Ana Silva"));
    QCOMPARE(stored.source, QString("Trade fair")); // one that is known, no new one
    QCOMPARE(stored.interest, QString("saw us at fair"));
    QCOMPARE(stored.owner.id, mara.id);
    QVERIFY(stored.assignedBecause.contains("Mara"));
    QTRY_VERIFY(line->edit()->text().isEmpty());
    QTRY_VERIFY(panel() && panel()->lead() == stored.id);
}

void TestLeadsPage::aLineOfMineStaysAmongMine()
{
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(mara));
    m_db->store.setUser(mara.id);
    open();
    auto *segments = m_page->findChild<PageHeader *>()->segments();
    auto *edit = m_page->findChild<QuickLine *>()->edit();
    QTest::keyClicks(edit, "Bo, Fabrikam");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(panel() && panel()->record().isValid() && panel()->record().title() == "Bo");
    QCOMPARE(segments->currentIndex(), 0);
    QCOMPARE(m_page->model()->rowCount(), 1);
}

void TestLeadsPage::theLineSaysWhatItUnderstood()
{
    open();
    auto *line = m_page->findChild<QuickLine *>();
    QTest::keyClicks(line->edit(), "Bo, bo@fabrikam.example");
    QCOMPARE(line->understood(), QString("Name: Bo · E-mail: bo@fabrikam.example – Enter saves"));
    QTest::keyClick(line->edit(), Qt::Key_Escape);
    QVERIFY(line->edit()->text().isEmpty());
    QCOMPARE(line->understood(), QString());
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QCOMPARE(*await(m_db->store.count({&Lead::entity()})), 0);
}

void TestLeadsPage::mineAreMine()
{
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(mara));
    auto own = lead("Own");
    own.owner = {mara.id};
    QVERIFY(m_db->put(own));
    lead("Somebody's");
    m_db->store.setUser(mara.id);
    open();
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    auto *header = m_page->findChild<PageHeader *>();
    header->segments()->setCurrentIndex(4);
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    header->segments()->setCurrentIndex(2); // working
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
    header->segments()->setCurrentIndex(3); // unassigned
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
}

void TestLeadsPage::whoIsNobodyIsAskedWhoTheyAre()
{
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(mara));
    lead("Somebody's");
    open();
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    auto *banner = m_page->findChild<Banner *>("whose");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->message().contains("which colleague you are"));
    QSignalSpy asked(m_workspace.get(), &Workspace::whoAsked);
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(asked.size(), 1);
    auto *header = m_page->findChild<PageHeader *>();
    header->segments()->setCurrentIndex(4); // everybody's, and named so
    QTRY_VERIFY(!banner->isVisible());
    header->segments()->setCurrentIndex(0);
    QTRY_VERIFY(banner->isVisible());
    m_db->store.setUser(mara.id);
    QTRY_VERIFY(!banner->isVisible());
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
}

void TestLeadsPage::keysMoveTheLead()
{
    const auto ana = lead("Ana");
    open();
    choose(ana);
    QTest::keyClick(m_page->table(), Qt::Key_Q);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).status, LeadState::Qualified);
    QTRY_COMPARE(leadState(panel()->record()), LeadState::Qualified);
    QTest::keyClick(m_page->table(), Qt::Key_N);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).status, LeadState::Nurturing);
    QTRY_COMPARE(leadState(panel()->record()), LeadState::Nurturing);
    QTest::keyClick(m_page->table(), Qt::Key_W);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).status, LeadState::Working);
    // Where one types, letters are letters.
    auto *line = m_page->findChild<QuickLine *>();
    line->edit()->setFocus();
    QTest::keyClicks(line->edit(), "qn");
    QCOMPARE(line->edit()->text(), QString("qn"));
    QCOMPARE(m_db->get<Lead>(ana.id).status, LeadState::Working);
}

void TestLeadsPage::aForbiddenStepSaysSo()
{
    const auto ana = lead("Ana", LeadState::Nurturing);
    open();
    choose(ana);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    QVERIFY(!panel()->findChild<ActionButton *>("converted")->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_C);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), QString("A lead cannot go from Nurturing to Converted."));
}

void TestLeadsPage::disqualifyingAsksWhy()
{
    const auto ana = lead("Ana");
    open();
    choose(ana);
    QTest::keyClick(m_page->table(), Qt::Key_D);
    auto *menu = panel()->findChild<QMenu *>("reasons");
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), choicesOf<DisqualifyReason>().size() - 2); // not “—”, not “Not said”
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).status, LeadState::Disqualified);
    QCOMPARE(m_db->get<Lead>(ana.id).reason, DisqualifyReason::NoBudget);
}

void TestLeadsPage::answersAreStoredAndScored()
{
    const auto ana = lead("Ana");
    open();
    choose(ana);
    QTRY_COMPARE(panel()->score()->points(), 10);
    auto *need = panel()->checklist()->answers().first();
    need->setFocus();
    QTest::keyClick(need, Qt::Key_Right);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).need, Finding::Confirmed);
    QTRY_COMPARE(panel()->score()->points(), 35);
    QVERIFY(panel()->score()->accessibleName().split(". ").contains("+25 There is a need for what we offer"));
    QVERIFY(await(m_db->store.undo()));
    QTRY_COMPARE(panel()->score()->points(), 10);
}

void TestLeadsPage::convertingShowsEveryFieldAndUndoes()
{
    auto ana = lead("Ana Silva", LeadState::Qualified);
    ana.jobTitle = "Buyer";
    ana.city = "Bremen";
    QVERIFY(m_db->put(ana));
    open();
    choose(ana);
    QTest::keyClick(m_page->table(), Qt::Key_C);
    QTRY_VERIFY(dialog());
    auto *convert = dialog();
    QCOMPARE(convert->company()->choice(), int(ConversionSection::New));
    QVERIFY(convert->company()->tick("city"));
    QVERIFY(convert->contact()->tick("job_title"));
    QVERIFY(convert->deal()->tick("name"));
    convert->contact()->tick("job_title")->setChecked(false);
    QTRY_VERIFY(convert->convertButton()->isEnabled());
    QTest::keyClick(convert, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->get<Lead>(ana.id).status, LeadState::Converted);
    const auto done = m_db->get<Lead>(ana.id);
    QCOMPARE(m_db->get<Organisation>(done.organisation.id).city, QString("Bremen"));
    QVERIFY(m_db->get<Person>(done.person.id).jobTitle.isEmpty());
    QCOMPARE(m_db->get<Opportunity>(done.opportunity.id).stage.id, m_db->stage("Lead"));
    QVERIFY(await(m_db->store.undo()));
    QCOMPARE(m_db->get<Lead>(ana.id).status, LeadState::Qualified);
    QCOMPARE(*await(m_db->store.count({&Opportunity::entity()})), 0);
}

void TestLeadsPage::thePanelStaysWithTheLeadThatWasConverted()
{
    const auto ana = lead("Ana Silva", LeadState::Qualified);
    const auto bea = lead("Bea Costa", LeadState::Qualified);
    open();
    m_page->findChild<PageHeader *>()->segments()->setCurrentIndex(2); // those being worked on
    QTRY_COMPARE(m_page->model()->rowCount(), 2);
    choose(ana);
    QTest::keyClick(m_page->table(), Qt::Key_C);
    QTRY_VERIFY(dialog() && dialog()->convertButton()->isEnabled());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    QTest::qWait(200); // the panel follows the list after 90 ms
    QCOMPARE(panel()->lead(), ana.id);
    QTRY_VERIFY(panel()->findChild<QPushButton *>("opportunity"));
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {},
        m_page->table()->visualRect(m_page->model()->index(0, 0)).center());
    QTRY_COMPARE(panel()->lead(), bea.id);
}

void TestLeadsPage::anExistingContactIsOffered()
{
    const Organisation contoso{.id = Id::make(), .name = "Contoso GmbH"};
    const Person known{.id = Id::make(), .name = "A. Silva", .organisation = {contoso.id}, .email = "ana@contoso.com"};
    QVERIFY(m_db->put(contoso));
    QVERIFY(m_db->put(known));
    const auto ana = lead("Ana Silva", LeadState::Working);
    ConvertDialog convert(*m_workspace, await(m_db->store.fetch(Lead::entity(), {ana.id}))->first());
    convert.setAttribute(Qt::WA_DeleteOnClose, false);
    convert.show();
    QTRY_VERIFY(convert.isLoaded());
    QCOMPARE(convert.company()->choice(), 0);
    QCOMPARE(convert.contact()->choice(), 0);
    QVERIFY(convert.contact()->box()->currentText().contains("same e-mail address"));
    QTRY_VERIFY(convert.contact()->tick("name"));
    QVERIFY(!convert.contact()->tick("name")->isChecked()); // another name stands there
    QVERIFY(!convert.contact()->tick("email"));             // the same: nothing to take over
    convert.company()->box()->setCurrentIndex(convert.company()->box()->findData(int(ConversionSection::None)));
    convert.contact()->box()->setCurrentIndex(convert.contact()->box()->findData(int(ConversionSection::None)));
    QTRY_VERIFY(!convert.convertButton()->isEnabled());
    convert.contact()->box()->setCurrentIndex(0);
    QTRY_VERIFY(convert.convertButton()->isEnabled());
    convert.deal()->box()->setCurrentIndex(convert.deal()->box()->findData(int(ConversionSection::None)));
    QTRY_VERIFY(convert.contact()->tick("name"));
    convert.convert();
    QTRY_COMPARE(m_db->get<Lead>(ana.id).person.id, known.id);
    QCOMPARE(*await(m_db->store.count({&Person::entity()})), 1);
    QVERIFY(m_db->get<Lead>(ana.id).opportunity.isNull());
}

void TestLeadsPage::aConvertedLeadIsReadOnly()
{
    const Person known{.id = Id::make(), .name = "Ana Silva"};
    QVERIFY(m_db->put(known));
    auto ana = lead("Ana Silva", LeadState::Working);
    ana.status = LeadState::Converted;
    ana.person = {known.id};
    QVERIFY(m_db->put(ana));
    open();
    choose(ana);
    QVERIFY(!panel()->checklist()->answers().first()->isEnabled());
    auto *link = panel()->findChild<QPushButton *>("person");
    QVERIFY(link && link->isVisible());
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(opened.first().first().value<AnyRef>().id, known.id);
}

void TestLeadsPage::assigningSaysWhy()
{
    const auto ana = lead("Ana");
    open();
    choose(ana);
    QSignalSpy noticed(m_workspace.get(), &Workspace::noticed);
    panel()->assign();
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(noticed.first().first().toString(), QString("No assignment rule fits this lead."));
    const User mara{.id = Id::make(), .name = "Mara"};
    QVERIFY(m_db->put(mara));
    QVERIFY(m_db->put(AssignmentRule{.id = Id::make(), .name = "All"}));
    assignOpenLeads(*m_workspace, m_page.get());
    QTRY_COMPARE(m_db->get<Lead>(ana.id).owner.id, mara.id);
    QCOMPARE(m_db->get<Lead>(ana.id).assignedBecause, QString("Mara: rule “All” (every lead), first in turn."));
}

void TestLeadsPage::everyControlHasAName()
{
    const auto ana = lead("Ana Silva", LeadState::Working);
    open();
    choose(ana);
    QCOMPARE(namelessWidgets(m_page.get()), QStringList());
    panel()->convert();
    QTRY_VERIFY(dialog());
    QCOMPARE(namelessWidgets(dialog()), QStringList());
}

CRM_TEST(TestLeadsPage)

} // namespace crm

#include "tst_leadspage.moc"
