// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leads/convertdialog.h"

#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QComboBox>
#include <QLineEdit>

namespace crm {

/// What a conversion asks beyond what the lead says.
class TestConvertDialog : public QObject
{
    Q_OBJECT
private slots:
    void theDealIsAskedForItsNextStep();
    void theLeadsNextStepIsOffered();
    void withoutADealNothingIsAsked();
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

void TestConvertDialog::withoutADealNothingIsAsked()
{
    Fixture f;
    auto *box = f.dialog->deal()->box();
    box->setCurrentIndex(box->findData(int(ConversionSection::None)));
    QTRY_VERIFY(!f.next->isEnabled());
}

CRM_TEST(TestConvertDialog)

} // namespace crm

#include "tst_convertdialog.moc"
