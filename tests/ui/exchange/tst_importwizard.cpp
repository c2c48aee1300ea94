// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/importwizard.h"

#include "db/entities/opportunity.h"
#include "db/entities/user.h"
#include "models/exchange/importsessionmodels.h"
#include "models/exchange/importsessiontopics.h"
#include "tests/support/test.h"
#include "tests/ui/exchange/exchangefixture.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace crm {

class TestImportWizard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void dealsGoFromFileToStoreAndBack();
    void settingsOfTheFormatChangeTheRowsAtOnce();
    void germanTableIsReadAsItWasWritten();
    void columnsAreSentElsewhereByKeyboard();
    void valuesAreMappedToChoices();
    void aNameIsPutForAnotherRecordOrLeftBlank();
    void cardsGoStraightToTheCheck();
    void severalFilesComeInTheRightOrderAndGoTogether();
    void whatTheImportAssumesIsReadWholeBeforeIt();
    void nothingIsWrittenWhenTheUserWantsAllOrNothing();
    void rowsArePastedFromASpreadsheet();
    void unusableFilesAreToldInASentence_data();
    void unusableFilesAreToldInASentence();
    void everyControlHasAName();
    void paints_data();
    void paints();
};

void TestImportWizard::dealsGoFromFileToStoreAndBack()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    QCOMPARE(f.box("importKind")->currentData().toByteArray(), QByteArray("opportunity"));
    QCOMPARE(f.box("importDates")->currentIndex(), int(DateOrder::DMY));
    f.goOn();
    QCOMPARE(f.step(), ImportWizard::Columns);
    f.goOn();
    QCOMPARE(f.step(), ImportWizard::Values);
    QTest::keyClick(f.wizard, Qt::Key_Escape); // a step back, with all that was chosen
    QCOMPARE(f.step(), ImportWizard::Columns);
    f.goOn();
    QCOMPARE(f.step(), ImportWizard::Values);
    auto *topics = f.find<QListView>("importTopics");
    QTRY_VERIFY(topics->model()->rowCount() >= 6);
    QTRY_VERIFY(f.topicNamed("Product").contains("2"));
    f.goOn();
    QCOMPARE(f.step(), ImportWizard::Check);
    QTRY_VERIFY(f.session()->isChecked());
    QCOMPARE(f.session()->expected().created, 4);
    QCOMPARE(f.session()->expected().rejected, 1);
    QVERIFY(QTest::qWaitFor([&f] { // the rows with problems are read behind the check
        QTest::keyClick(f.wizard, Qt::Key_F8);
        return f.find<QLabel>("problemText")->text().contains("next spring");
    }));
    f.goOn();
    QTRY_VERIFY(f.find<QPushButton>("undoImport")->isVisible());
    const auto *openRejects = f.find<QPushButton>("openRejects");
    QVERIFY(openRejects->isVisible());
    const auto rejects = f.text(f.session()->outcome().rejectsPath);
    QVERIFY2(rejects.contains("D-5") && rejects.contains("next spring") && !rejects.contains("D-1"), rejects);
    QCOMPARE(f.count(Opportunity::entity()), 4);
    QCOMPARE(f.count(Product::entity()), 2); // "Solar Kit" and "SolarKit" are one
    QCOMPARE(f.count(Organisation::entity()), 2);
    QCOMPARE(*await(f.db.store.count({&Opportunity::entity(), f.session()->outcome().records})), 4);
    QTest::mouseClick(f.find<QPushButton>("undoImport"), Qt::LeftButton);
    QTRY_COMPARE(f.count(Opportunity::entity()), 0);
    QCOMPARE(f.count(Product::entity()), 0);
    QTRY_VERIFY(f.find<QLabel>("importResult")->text().contains("undone"));
}

void TestImportWizard::settingsOfTheFormatChangeTheRowsAtOnce()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    auto *sample = f.find<QTableView>("importSample");
    QCOMPARE(sample->model()->columnCount(), 8);
    f.choose("importDelimiter", int(';'));
    QTRY_COMPARE(sample->model()->columnCount(), 1);
    f.choose("importDelimiter", int(','));
    QTRY_COMPARE(sample->model()->columnCount(), 8);
    QTest::keyClick(f.find<QCheckBox>("importHeader"), Qt::Key_Space);
    QTRY_COMPARE(sample->model()->index(0, 0).data().toString(), QString("opportunity_id"));
    QTest::keyClick(f.find<QCheckBox>("importHeader"), Qt::Key_Space);
    QTRY_COMPARE(sample->model()->index(0, 0).data().toString(), QString("D-1"));
    f.choose("importKind", QByteArray("person"));
    QTRY_COMPARE(f.session()->plan().entity, QByteArray("person"));
}

void TestImportWizard::germanTableIsReadAsItWasWritten()
{
    WizardFixture f;
    f.open({f.copy("firmen.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    QCOMPARE(f.box("importDelimiter")->currentData().toInt(), int(';'));
    QTRY_COMPARE(f.find<QTableView>("importSample")->model()->index(0, 0).data().toString(), QString("Müller & Söhne"));
    if (f.session()->plan().entity != "organisation")
        f.choose("importKind", QByteArray("organisation"));
    QTRY_COMPARE(f.session()->plan().entity, QByteArray("organisation"));
    f.goTo(ImportWizard::Check);
    QTRY_VERIFY(f.session()->isChecked());
    QCOMPARE(f.session()->expected().created, 3);
    f.goOn();
    QTRY_COMPARE(f.count(Organisation::entity()), 3);
    const auto all = await(f.db.store.records({&Organisation::entity(), Filter::equals("name", "Müller & Söhne")}));
    QCOMPARE(all->size(), 1);
}

void TestImportWizard::columnsAreSentElsewhereByKeyboard()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    f.goOn();
    auto *mapping = f.find<QTableView>("importMapping");
    const QAbstractItemModelTester tester(mapping->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto at = mapping->model()->index(4, ImportMappingModel::Target);
    QCOMPARE(at.data(importroles::Key).toByteArray(), QByteArray("stage"));
    mapping->setCurrentIndex(at);
    QTest::keyClick(mapping, Qt::Key_Return);
    auto *editor = mapping->findChild<QComboBox *>("choiceEditor");
    QVERIFY(editor);
    QTRY_VERIFY(editor->view()->isVisible());
    editor->hidePopup();
    editor->setCurrentIndex(editor->findData(QByteArray("source")));
    emit editor->activated(editor->currentIndex());
    QCOMPARE(at.data(importroles::Key).toByteArray(), QByteArray("source"));
    const auto *preview = f.find<QTableView>("importPreviewBelow");
    QTRY_VERIFY(preview->model()->columnCount() > 2);
    QTRY_VERIFY(f.headings(preview).contains("Source"));
}

void TestImportWizard::valuesAreMappedToChoices()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    f.goTo(ImportWizard::Values);
    auto *topics = f.find<QListView>("importTopics");
    QTRY_VERIFY(topics->model()->rowCount() >= 6);
    f.chooseTopic("Stage");
    auto *values = f.find<QTableView>("importValues");
    QTRY_COMPARE(values->model()->rowCount(), 4);
    const QAbstractItemModelTester tester(values->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(f.becomes("Won"), QString("Won"));
    QVERIFY(f.becomes("Engaging").startsWith("New"));
    auto *create = f.find<QCheckBox>("topicCreate");
    QTest::mouseClick(create, Qt::LeftButton, {}, QPoint(8, create->height() / 2));
    QTRY_VERIFY(f.becomes("Engaging").contains("cannot go in"));
    const auto stages = f.session()->links().stages;
    QVERIFY(!stages.isEmpty());
    values->model()->setData(f.valueIndex("Engaging"), stages.first());
    QTRY_COMPARE(f.becomes("Engaging"), stages.first());
    QCOMPARE(f.session()->plan().columnFor("stage")->values.value("Engaging"), stages.first());
}

void TestImportWizard::aNameIsPutForAnotherRecordOrLeftBlank()
{
    WizardFixture f;
    const User emily{.id = Id::make(), .name = "Emily Stone"};
    QVERIFY(await(f.db.store.commit({"Fill", {Record::from(emily)}})));
    f.open({f.write("deals.csv", "Deal Name,Deal Stage,Amount,Owner\nA,Lead,1,E. Stone\nB,Lead,2,Gone Away\n")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    f.goTo(ImportWizard::Values);
    QTRY_VERIFY(f.topic("Owner").isValid());
    f.chooseTopic("Owner");
    auto *values = f.find<QTableView>("importValues");
    QTRY_COMPARE(values->model()->rowCount(), 2);
    auto *create = f.find<QCheckBox>("topicCreate");
    QTest::mouseClick(create, Qt::LeftButton, {}, QPoint(8, create->height() / 2));
    QTRY_VERIFY(f.becomes("Gone Away").contains("cannot go in"));
    values->model()->setData(f.valueIndex("E. Stone"), "Emily Stone");
    QTRY_COMPARE(f.becomes("E. Stone"), QString("Emily Stone"));
    values->model()->setData(f.valueIndex("Gone Away"), "blank:");
    QTRY_COMPARE(f.becomes("Gone Away"), QString("Left blank"));
    QCOMPARE(f.valueIndex("Gone Away").data(Qt::EditRole).toString(), QString("blank:"));
    f.goOn();
    QTRY_VERIFY(f.session()->isChecked());
    QCOMPARE(f.session()->expected().rejected, 0);
    f.goOn();
    QTRY_COMPARE(f.count(Opportunity::entity()), 2);
    QCOMPARE(*await(f.db.store.count({&Opportunity::entity(), Filter::equals("owner.name", "Emily Stone")})), 1);
}

void TestImportWizard::cardsGoStraightToTheCheck()
{
    WizardFixture f;
    f.open({f.copy("people.vcf")});
    QTRY_COMPARE(f.step(), ImportWizard::Check);
    QTRY_COMPARE(f.find<QTableView>("importPreview")->model()->rowCount(), 2);
    QCOMPARE(f.find<QTableView>("importPreview")->model()->index(0, 2).data().toString(), QString("Ines Moreau"));
    QTRY_VERIFY(f.session()->isChecked());
    f.goOn();
    QTRY_COMPARE(f.count(Person::entity()), 2);
}

void TestImportWizard::severalFilesComeInTheRightOrderAndGoTogether()
{
    WizardFixture f;
    f.open({f.copy("deals.csv"), f.write("products.csv", "product,sales_price\nSolar Kit,550\nWind Kit,80\n"),
        f.write("accounts.csv", "account,office_location\nBlue Fern,Kenya\nRed Oak,Peru\n")});
    auto *files = f.find<QListView>("importFiles");
    QTRY_VERIFY(f.find<QPushButton>("next")->isEnabled());
    QStringList names;
    for (int i = 0; i < files->model()->rowCount(); ++i)
        names.append(files->model()->index(i, 0).data().toString());
    QCOMPARE(names, QStringList({"accounts.csv", "products.csv", "deals.csv"}));
    for (int i = 0; i < 3; ++i) {
        f.goOn();
        QTRY_COMPARE(f.step(), ImportWizard::Format);
        f.goTo(ImportWizard::Check);
        QTRY_VERIFY(f.session()->isChecked());
        f.goOn();
        QTRY_VERIFY(f.session()->outcome().txn > 0);
        QTRY_VERIFY(f.find<QPushButton>("next")->isEnabled());
    }
    QCOMPARE(f.count(Organisation::entity()), 2);
    QCOMPARE(f.count(Product::entity()), 2);
    QCOMPARE(f.count(Opportunity::entity()), 4);
    auto *undoAll = f.find<QPushButton>("undoAllImports");
    QVERIFY2(undoAll->isVisible() && undoAll->text().contains('3'), qPrintable(undoAll->text()));
    QVERIFY(!f.find<QPushButton>("undoImport")->isVisible());
    const auto isEmpty = [&f] {
        return f.count(Organisation::entity()) + f.count(Product::entity()) + f.count(Opportunity::entity()) == 0;
    };
    QTest::mouseClick(undoAll, Qt::LeftButton);
    QTRY_VERIFY(f.find<QLabel>("importResult")->text().contains("undone"));
    QVERIFY(isEmpty());
    QVERIFY(!undoAll->isVisible());
    QVERIFY(await(f.db.store.redo())); // as Ctrl+Shift+Z and Ctrl+Z do
    QCOMPARE(f.count(Opportunity::entity()), 4);
    const auto undone = await(f.db.store.undo());
    QVERIFY(undone && undone->label.contains('3'));
    QVERIFY(isEmpty());
}

void TestImportWizard::whatTheImportAssumesIsReadWholeBeforeIt()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    f.goTo(ImportWizard::Check);
    QTRY_VERIFY(f.session()->isChecked());
    const auto *along = f.find<QLabel>("madeAlong");
    const auto words = along->fontMetrics().horizontalAdvance(along->text());
    QVERIFY(words > 100);
    QVERIFY(along->heightForWidth(words / 3) > 2 * along->fontMetrics().height()); // goes on in the next line
    f.wizard->resize(f.wizard->minimumSizeHint().width(), 800);
    QTRY_VERIFY(along->height() >= along->heightForWidth(along->width()));
}

void TestImportWizard::nothingIsWrittenWhenTheUserWantsAllOrNothing()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    f.goTo(ImportWizard::Check);
    QTRY_VERIFY(f.session()->isChecked());
    QVERIFY(f.find<QPushButton>("next")->isEnabled());
    QTest::keyClick(f.find<QRadioButton>("allOrNothing"), Qt::Key_Space);
    QVERIFY(!f.find<QPushButton>("next")->isEnabled());
    QTest::keyClick(f.find<QRadioButton>("keepGood"), Qt::Key_Space);
    QVERIFY(f.find<QPushButton>("next")->isEnabled());
    QCOMPARE(f.count(Opportunity::entity()), 0);
}

void TestImportWizard::rowsArePastedFromASpreadsheet()
{
    WizardFixture f;
    f.open({});
    QGuiApplication::clipboard()->setText("First name\tLast name\tE-mail\nMia\tLund\tmia@lund.example\n");
    QTest::keySequence(f.wizard, QKeySequence::Paste);
    QTRY_VERIFY(f.find<QPushButton>("next")->isEnabled());
    f.goOn();
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    QCOMPARE(f.session()->plan().entity, QByteArray("person"));
    QCOMPARE(f.session()->plan().source.format.delimiter, '\t');
}

void TestImportWizard::unusableFilesAreToldInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2\0\0\0\3\xff\xfe\0\0\0\0\x80",
        20)
                                   .repeated(50);
}

void TestImportWizard::unusableFilesAreToldInASentence()
{
    QFETCH(QByteArray, bytes);
    WizardFixture f;
    f.open({f.write("file.csv", bytes)});
    auto *files = f.find<QListView>("importFiles");
    QTRY_VERIFY(
        files->model()->rowCount() == 1 && files->model()->index(0, 0).data(roles::IconTone).toString() == u"bad");
    const auto sentence = files->model()->index(0, 0).data(roles::Subtitle).toString();
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 10, qPrintable(sentence));
    QCOMPARE(f.step(), ImportWizard::File);
    QVERIFY(!f.find<QPushButton>("next")->isEnabled());
}

void TestImportWizard::everyControlHasAName()
{
    WizardFixture f;
    f.open({f.copy("deals.csv")});
    QTRY_COMPARE(f.step(), ImportWizard::Format);
    for (const auto step : {ImportWizard::Format, ImportWizard::Columns, ImportWizard::Values, ImportWizard::Check}) {
        f.goTo(step);
        QCOMPARE(f.step(), step);
        QCOMPARE(f.unnamedControls(), QStringList());
    }
    f.goOn();
    QTRY_VERIFY(f.session()->outcome().txn > 0);
    QCOMPARE(f.unnamedControls(), QStringList());
}

void TestImportWizard::paints_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("isMirrored");
    QTest::addRow("light") << ThemeChoice::Light << false;
    QTest::addRow("dark") << ThemeChoice::Dark << false;
    QTest::addRow("rtl") << ThemeChoice::Light << true;
}

/// Pictures of every step, kept when CRM_SHOTS names a folder.
void TestImportWizard::paints()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, isMirrored);
    applyTheme(*qApp, theme);
    WizardFixture f;
    f.open({f.given("CRM_IMPORT", "deals.csv")});
    f.wizard->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QTRY_VERIFY(f.session());
    const auto first = f.step();
    for (int step = first; step <= ImportWizard::Check; ++step) {
        f.goTo(ImportWizard::Step(step));
        f.settle();
        QVERIFY(f.shot(QStringLiteral("%1-%2").arg(step).arg(QTest::currentDataTag()), theme == ThemeChoice::Dark));
    }
    f.goOn();
    QTRY_VERIFY_WITH_TIMEOUT(f.session()->outcome().txn > 0, 60000);
    QVERIFY(f.shot(
        QStringLiteral("%1-%2").arg(ImportWizard::Run).arg(QTest::currentDataTag()), theme == ThemeChoice::Dark));
    applyTheme(*qApp, ThemeChoice::Light);
}

} // namespace crm

using crm::TestImportWizard;
CRM_TEST(TestImportWizard)
#include "tst_importwizard.moc"
