// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/models/pipeline/boardfixture.h"
#include "tests/support/test.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/list/bulkedit.h"
#include "ui/pipeline/dealspage.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/pipeline/pipelinepages.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

namespace crm {

/// A stage changed in a form asks for the same as a card moved on the board.
class TestDealForm : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whatTheStageRequiresIsAskedInTheForm();
    void aNewDealBringsWhatItsStageRequires();
    void aNewDealBeginsInTheFirstStage();
    void anOpenDealIsAskedForItsNextStep();
    void aContactGoesWithTheCompanyItCameWith();
    void aLostDealSaysWhy();
    void criteriaAreConfirmedOverTheForm();
    void whatDoesNotMoveIsNotAsked();
    void severalDealsMoveTogetherOrNotAtAll();

private:
    RecordDialog *edit(const Opportunity &deal)
    {
        return loaded(RecordDialog::edit(*m_workspace, {"opportunity", deal.id}, nullptr));
    }
    RecordDialog *loaded(RecordDialog *dialog);
    void choose(const QString &stage) { m_dialog->form()->fill({{"stage", m_db->stage(stage).bytes()}}); }
    void type(const QByteArray &field, const QString &text);
    QString problemAt(const char *field);
    void require(const QString &stage, const QString &fields);
    Opportunity stored(const Opportunity &deal) { return m_db->get<Opportunity>(deal.id); }
    GateDialog *gate() { return m_dialog ? m_dialog->findChild<GateDialog *>() : nullptr; }

    std::unique_ptr<BoardFixture> m_db;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    QPointer<RecordDialog> m_dialog;
};

void TestDealForm::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_db = std::make_unique<BoardFixture>();
    QVERIFY(await(m_db->store.opened()));
    m_search = std::make_unique<Search>(m_db->store);
    m_settings = std::make_unique<Settings>(m_db->dir.filePath("settings.ini"));
    m_workspace = std::make_unique<Workspace>(m_db->store, *m_search, *m_settings);
}

void TestDealForm::cleanup()
{
    delete m_dialog;
    m_workspace.reset();
    m_settings.reset();
    m_search.reset();
    m_db.reset();
}

RecordDialog *TestDealForm::loaded(RecordDialog *dialog)
{
    m_dialog = dialog;
    if (!QTest::qWaitFor([this] { return m_dialog->isLoaded(); }))
        qFatal("the form did not load");
    QApplication::setActiveWindow(dialog);
    return dialog;
}

void TestDealForm::type(const QByteArray &field, const QString &text)
{
    auto *line = m_dialog->form()->editor(field)->findChild<QLineEdit *>();
    line->clear();
    QTest::keyClicks(line, text);
}

QString TestDealForm::problemAt(const char *field)
{
    const auto *label = m_dialog->form()->findChild<QLabel *>(QString::fromLatin1(field) + "_problem");
    return label && !label->isHidden() ? label->text() : QString();
}

void TestDealForm::require(const QString &stage, const QString &fields)
{
    auto changed = m_db->get<Stage>(m_db->stage(stage));
    changed.requiredFields = fields;
    m_db->keep(changed);
}

void TestDealForm::whatTheStageRequiresIsAskedInTheForm()
{
    require("Proposal", "next_step,source");
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(3));
    edit(deal);
    choose("Proposal");
    type("campaign", "Spring fair");
    m_dialog->save();
    QTRY_COMPARE(problemAt("next_step"), QString("Next step is required in Proposal."));
    QCOMPARE(problemAt("source"), QString("Source is required in Proposal."));
    auto *step = m_dialog->form()->editor("next_step");
    auto *source = m_dialog->form()->editor("source");
    QTRY_VERIFY(step->isAncestorOf(QApplication::focusWidget()) || source->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(m_dialog->form()->editor("campaign")->value().toString(), QString("Spring fair"));
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    type("next_step", "Send the offer");
    type("source", "Fair");
    m_dialog->save();
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Proposal"));
    QCOMPARE(stored(deal).nextStep, QString("Send the offer"));
    QVERIFY(await(m_db->store.undo())); // one step
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    QVERIFY(stored(deal).campaign.isEmpty());
}

void TestDealForm::aNewDealBringsWhatItsStageRequires()
{
    require("Proposal", "next_step");
    auto record = Record::blank(Opportunity::entity());
    record.setValue("name", "Depot");
    record.setReference("stage", m_db->stage("Proposal"));
    loaded(RecordDialog::create(*m_workspace, record, nullptr));
    m_dialog->save();
    QTRY_COMPARE(problemAt("next_step"), QString("Next step is required in Proposal."));
    QCOMPARE(*await(m_db->store.count({&Opportunity::entity()})), 0);
    type("next_step", "Call");
    m_dialog->save();
    QTRY_COMPARE(*await(m_db->store.count({&Opportunity::entity()})), 1);
}

/// Also when it is begun by key from another page.
void TestDealForm::aNewDealBeginsInTheFirstStage()
{
    const auto begun = [this](const Record &defaults) {
        QWidget window;
        createDeal(*m_workspace, defaults, &window);
        if (!QTest::qWaitFor([&] { return window.findChild<RecordDialog *>(); }))
            qFatal("no form came");
        return window.findChild<RecordDialog *>()->form()->record();
    };
    const Record blank(Opportunity::entity());
    QCOMPARE(begun(blank).reference("stage"), m_db->stage("Lead"));
    QVERIFY(!begun(blank).isNull("currency"));
    auto given = blank;
    given.setReference("stage", m_db->stage("Proposal"));
    QCOMPARE(begun(given).reference("stage"), m_db->stage("Proposal"));
    const Pipeline renewals{.id = Id::make(), .name = "Renewals", .currency = "CHF", .position = 9};
    m_db->keep(renewals);
    const Stage due{.id = Id::make(), .name = "Due", .pipeline = {renewals.id}, .position = 1};
    m_db->keep(due);
    m_settings->setRaw(shownPipeline, renewals.id.text());
    QCOMPARE(begun(blank).reference("stage"), due.id);
    QCOMPARE(begun(blank).text("currency"), QString("CHF"));
}

void TestDealForm::anOpenDealIsAskedForItsNextStep()
{
    auto deal = Record::blank(Opportunity::entity());
    deal.setValue("name", "Depot");
    loaded(RecordDialog::create(*m_workspace, deal, nullptr));
    const auto isAsked = [this] {
        const auto labels = m_dialog->form()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return !label->isHidden() && label->text() == "What happens next? No open deal should be without it.";
        });
    };
    QTRY_VERIFY(isAsked());
    type("next_step", "Call");
    QVERIFY(!isAsked());
}

/// New Deal begins with whom the page shows; another company has other people.
void TestDealForm::aContactGoesWithTheCompanyItCameWith()
{
    const Organisation acme{.id = Id::make(), .name = "Acme"};
    const Organisation other{.id = Id::make(), .name = "Nordlicht"};
    const Person ann{.id = Id::make(), .name = "Ann Lee", .organisation = {acme.id}};
    const Person bo{.id = Id::make(), .name = "Bo Yu", .organisation = {other.id}};
    QVERIFY(await(
        m_db->store.commit({"Test", {Record::from(acme), Record::from(other), Record::from(ann), Record::from(bo)}})));
    auto deal = Record::blank(Opportunity::entity());
    deal.setReference("organisation", acme.id);
    deal.setReference("person", ann.id);
    const auto choose = [this](const char *field, const Id &id) {
        auto *editor = m_dialog->form()->editor(field);
        editor->setValue(id.bytes());
        emit editor->edited();
    };
    loaded(RecordDialog::create(*m_workspace, deal, nullptr));
    choose("organisation", other.id);
    QTRY_VERIFY(m_dialog->form()->record().isNull("person"));
    QCOMPARE(problemAt("person"), QString("Ann Lee, who works at Acme, was taken out here."));
    choose("person", bo.id);
    QTRY_COMPARE(problemAt("person"), QString());
    choose("organisation", acme.id); // whom somebody has chosen stays
    QTRY_COMPARE(problemAt("person"), QString("Bo Yu works at Nordlicht."));
    QCOMPARE(m_dialog->form()->record().reference("person"), bo.id);
}

void TestDealForm::aLostDealSaysWhy()
{
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(3));
    edit(deal);
    choose("Lost");
    m_dialog->save();
    QTRY_VERIFY(problemAt("lost_reason").startsWith("Say in a word or two"));
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    type("lost_reason", "Price");
    m_dialog->save();
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Lost"));
    QCOMPARE(stored(deal).lostReason, QString("Price"));
    QVERIFY(stored(deal).closedAt.isValid());
    QCOMPARE(stored(deal).probability, 0);
}

void TestDealForm::criteriaAreConfirmedOverTheForm()
{
    auto lead = m_db->get<Stage>(m_db->stage("Lead"));
    lead.exitCriteria = "Budget known";
    m_db->keep(lead);
    const auto deal = m_db->deal("Depot", "Lead", 100, m_db->day(3));
    edit(deal);
    choose("Proposal");
    type("campaign", "Spring fair");
    m_dialog->save();
    QTRY_VERIFY(gate() && gate()->isVisible());
    QVERIFY(gate()->editors().isEmpty());
    gate()->reject();
    QTRY_VERIFY(!gate());
    QCOMPARE(stored(deal).stage.id, m_db->stage("Lead"));
    QCOMPARE(m_dialog->form()->editor("campaign")->value().toString(), QString("Spring fair"));
    m_dialog->save();
    QTRY_VERIFY(gate() && gate()->isVisible());
    gate()->criteria().first()->setChecked(true);
    gate()->confirm();
    QTRY_COMPARE(stored(deal).stage.id, m_db->stage("Proposal"));
    QCOMPARE(stored(deal).criteriaMet, QString("Budget known"));
    QCOMPARE(stored(deal).campaign, QString("Spring fair"));
}

void TestDealForm::whatDoesNotMoveIsNotAsked()
{
    const auto deal = m_db->deal("Depot", "Proposal", 100, m_db->day(3));
    require("Proposal", "next_step");
    edit(deal);
    type("campaign", "Spring fair");
    m_dialog->save();
    QTRY_COMPARE(stored(deal).campaign, QString("Spring fair"));
}

void TestDealForm::severalDealsMoveTogetherOrNotAtAll()
{
    require("Proposal", "next_step");
    auto ready = m_db->deal("Ready", "Lead", 100, m_db->day(3));
    ready.nextStep = "Call";
    m_db->keep(ready);
    const auto bare = m_db->deal("Bare", "Lead", 100, m_db->day(3));
    Rids rids;
    for (const auto &id : {ready.id, bare.id})
        rids.append(*await(m_db->store.ridOf({"opportunity", id})));
    const auto move = [&](const Rids &which) {
        auto *bulk = new BulkEdit(*m_workspace, Opportunity::entity(), which, nullptr);
        bulk->fields()->setCurrentIndex(bulk->fields()->findData(QByteArray("stage")));
        bulk->editor()->setValue(m_db->stage("Proposal").bytes());
        emit bulk->editor()->edited();
        QSignalSpy applied(bulk, &BulkEdit::applied);
        bulk->apply();
        if (applied.isEmpty())
            applied.wait();
        const bool ok = applied.value(0).value(0).toBool();
        QStringList said;
        for (const auto *label : bulk->findChildren<QLabel *>())
            said.append(label->text());
        delete bulk;
        return ok ? QString() : said.join('|');
    };
    QVERIFY(move(rids).contains(QString::fromUtf8("“Bare”: Next step is required in Proposal.")));
    QCOMPARE(stored(ready).stage.id, m_db->stage("Lead"));
    QCOMPARE(move({rids.first()}), QString());
    QCOMPARE(stored(ready).stage.id, m_db->stage("Proposal"));
}

CRM_TEST(TestDealForm)

} // namespace crm

#include "tst_dealform.moc"
