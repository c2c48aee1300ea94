// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/convertdialog.h"

#include "db/entities/opportunity.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/toast.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/shell/messages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

/// What a conversion asks beyond what the lead says.
class TestConvertDialog : public QObject
{
    Q_OBJECT
private slots:
    void theDealIsAskedForItsNextStep();
    void theLeadsNextStepIsOffered();
    void whatTheStageRequiresIsFilledIn();
    void withoutADealNothingIsAsked();
    void theToastLeadsToWhatWasMade();
};

namespace {

struct Fixture
{
    explicit Fixture(const QString &nextStep = {})
    {
        ana.nextStep = nextStep;
        [&] { QVERIFY(db.put(ana)); }();
        dialog = std::make_unique<ConvertDialog>(workspace, await(db.store.fetch(Lead::entity(), {ana.id}))->value(0));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        [&] { QTRY_VERIFY(dialog->isLoaded() && dialog->stageBox()->count() > 0); }();
        next = dialog->findChild<QLineEdit *>("nextStep");
    }
    Opportunity made()
    {
        dialog->convert();
        [&] { QTRY_VERIFY(!db.get<Lead>(ana.id).opportunity.isNull()); }();
        return db.get<Opportunity>(db.get<Lead>(ana.id).opportunity.id);
    }

    TestDb db{QDateTime::currentDateTimeUtc()};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    Lead ana{.id = Id::make(), .name = "Ana Silva", .company = "Contoso", .status = LeadState::Working};
    std::unique_ptr<ConvertDialog> dialog;
    QLineEdit *next = nullptr;
};

} // namespace

void TestConvertDialog::theDealIsAskedForItsNextStep()
{
    Fixture f;
    QVERIFY(f.next->isEnabled());
    QVERIFY(!f.next->placeholderText().isEmpty());
    QCOMPARE(namelessWidgets(f.dialog.get()), QStringList());
    QTest::keyClicks(f.next, "Send the  offer ");
    QCOMPARE(f.made().nextStep, "Send the offer");
}

void TestConvertDialog::theLeadsNextStepIsOffered()
{
    Fixture f("Visit the plant");
    QCOMPARE(f.next->text(), "Visit the plant");
    QVERIFY(!f.dialog->deal()->tick("next_step")); // it is asked for once
    QCOMPARE(f.made().nextStep, "Visit the plant");
}

void TestConvertDialog::whatTheStageRequiresIsFilledIn()
{
    Fixture f;
    auto first = f.db.get<Stage>(f.db.stage("Lead"));
    first.requiredFields = "expected_close";
    QVERIFY(f.db.put(first));
    ConvertDialog dialog(f.workspace, await(f.db.store.fetch(Lead::entity(), {f.ana.id}))->value(0));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(dialog.isLoaded() && dialog.convertButton()->isEnabled());
    QCOMPARE(dialog.stageBox()->currentText(), first.name);
    const auto gate = [&] { return dialog.findChild<GateDialog *>(); };
    dialog.convert();
    QTRY_VERIFY(gate() && gate()->isVisible());
    gate()->reject();
    QTRY_VERIFY(!gate() && dialog.convertButton()->isEnabled());
    QVERIFY(f.db.get<Lead>(f.ana.id).opportunity.isNull()); // nothing has happened
    dialog.convert();
    QTRY_VERIFY(gate() && gate()->isVisible());
    gate()->editors().first()->setValue("2027-03-01");
    gate()->confirm();
    QTRY_VERIFY(!f.db.get<Lead>(f.ana.id).opportunity.isNull());
    const auto deal = f.db.get<Opportunity>(f.db.get<Lead>(f.ana.id).opportunity.id);
    QCOMPARE(deal.expectedClose, QDate(2027, 3, 1));
    QCOMPARE(deal.stage.id, first.id);
    QVERIFY(await(f.db.store.undo())); // still one step
    QCOMPARE(*await(f.db.store.count({&Opportunity::entity()})), 0);
    QCOMPARE(*await(f.db.store.count({&Person::entity()})), 0);
}

void TestConvertDialog::withoutADealNothingIsAsked()
{
    Fixture f;
    auto *box = f.dialog->deal()->box();
    box->setCurrentIndex(box->findData(int(ConversionSection::None)));
    QTRY_VERIFY(!f.next->isEnabled());
}

void TestConvertDialog::theToastLeadsToWhatWasMade()
{
    Fixture f;
    QWidget window;
    Messages messages(f.workspace, &window, new Banner(&window));
    window.resize(900, 600);
    window.show();
    QSignalSpy opened(&f.workspace, &Workspace::openRequested);
    const auto deal = f.made();
    auto *toast = window.findChild<ToastHost *>();
    QTRY_VERIFY(toast->sentence().contains("Ana Silva"));
    QPushButton *show = nullptr;
    for (auto *button : toast->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == "Show")
            show = button;
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<AnyRef>().id, deal.id);
    QTRY_VERIFY(!toast->isVisible());
    f.workspace.notify("Done");
    QTRY_COMPARE(toast->sentence(), QString("Done"));
    QVERIFY(!show->isVisible());
}

CRM_TEST(TestConvertDialog)

} // namespace crm

#include "tst_convertdialog.moc"
