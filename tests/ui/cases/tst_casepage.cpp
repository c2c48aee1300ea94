// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/search/search.h"
#include "models/cases/caseedits.h"
#include "models/settings.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "ui/cases/casedialog.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepages.h"
#include "ui/cases/statusflow.h"
#include "ui/kit/cards.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"
#include "ui/list/recordlistpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace crm {

class TestCasePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void aComplaintIsTakenDownByKeys();
    void whatIsMissingIsSaidAtTheField();
    void eachKindAsksForItsOwn();
    void onlyStepsOfTheFlowCanBePressed();
    void solvingAsksForTheResolutionInline();
    void theAnswerIsStoredWithTheCase();
    void aDraftSurvivesACrash();
    void aDraftOfANewCaseComesBack();
    void whatIsTypedStaysWhenTheCaseChangesElsewhere();
    void itCanBeTakenOver();
    void theListShowsTheWorstFirst();
    void pictures_data();
    void pictures();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);

struct Fixture
{
    Fixture()
    {
        Edit edit{QStringLiteral("Fill"),
            {Record::from(mara), Record::from(acme), Record::from(kenji), Record::from(kettle), Record::from(leak)}};
        edit.puts.append(Record::from(Activity{.id = Id::make(),
            .subject = "Complaint by phone",
            .channel = Channel::Call,
            .direction = Direction::Inbound,
            .at = now.addSecs(-7200),
            .person = {kenji.id},
            .serviceCase = {leak.id},
            .body = "Water on the desk twice this week; he wants a new one."}));
        QVERIFY(await(db.store.commit(edit)));
        db.store.setUser(mara.id);
    }
    std::unique_ptr<CasePage> open(Workspace &workspace)
    {
        auto page = std::make_unique<CasePage>(workspace);
        page->resize(1100, 800);
        page->show();
        QSignalSpy loaded(page.get(), &CasePage::loaded);
        page->showRecord({"service_case", leak.id});
        [&] { QTRY_COMPARE(loaded.size(), 1); }();
        page->activateWindow(); // keys of the page reach it in the active window only
        [&] { QVERIFY(QTest::qWaitForWindowActive(page.get())); }();
        return page;
    }
    std::unique_ptr<CasePage> open() { return open(workspace); }
    ServiceCase stored() { return db.get<ServiceCase>(leak.id); }

    TestDb db{now};
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    User mara{.id = Id::make(), .name = "Mara Lindqvist"};
    Organisation acme{.id = Id::make(), .name = "Kyoto Optics"};
    Person kenji{.id = Id::make(), .name = "Kenji Sato", .organisation = {acme.id}};
    Product kettle{.id = Id::make(), .name = "Kettle 300"};
    ServiceCase leak{.id = Id::make(),
        .subject = "Kettle leaks",
        .person = {kenji.id},
        .severity = Severity::Serious,
        .remedySought = Remedy::Replacement,
        .description = "The kettle leaks at the handle.",
        .problemDate = QDate(2026, 2, 27),
        .openedAt = now.addSecs(-7200)};
};

void type(FieldEditor *editor, const QString &text)
{
    auto *line = editor->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool isNeeded(const CaseForm &form, const QByteArray &field)
{
    return form.editor(field)->isVisibleTo(&form);
}

} // namespace

void TestCasePage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCasePage::aComplaintIsTakenDownByKeys()
{
    Fixture f;
    auto *dialog = new CaseDialog(f.workspace, newCase(CaseKind::Complaint, {"person", f.kenji.id}, f.mara.id));
    QSignalSpy saved(dialog, &CaseDialog::saved);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    type(dialog->form()->editor("subject"), "Lid broken");
    auto *category = dialog->form()->editor("category");
    auto *line = category->findChild<QLineEdit *>();
    QTRY_VERIFY(!line->isReadOnly());
    line->setFocus();
    QTRY_VERIFY([&] {
        line->clear();
        QTest::keyClicks(line, "defe");
        QTest::keyClick(line, Qt::Key_Return);
        return !category->value().isNull();
    }());
    QCOMPARE(line->text(), QStringLiteral("Product › Defect"));
    QTest::keyClicks(
        dialog->form()->editor("description")->findChild<QPlainTextEdit *>(), "It broke on the first day.");
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    const auto c = f.db.get<ServiceCase>(saved.first().first().value<AnyRef>().id);
    QCOMPARE(c.subject, QStringLiteral("Lid broken"));
    QCOMPARE(c.person.id, f.kenji.id);
    QCOMPARE(c.organisation.id, f.acme.id); // his company'"'"'s case too
    QCOMPARE(c.description, QStringLiteral("It broke on the first day."));
    QVERIFY(!c.category.isNull());
    QVERIFY(!c.number.isEmpty());
    QVERIFY(await(f.db.store.draft("case/new"))->isEmpty());
}

void TestCasePage::whatIsMissingIsSaidAtTheField()
{
    Fixture f;
    CaseDialog dialog(f.workspace, newCase(CaseKind::ProductReturn, {}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.save();
    for (const auto *field : {"subject", "person", "product"}) {
        auto *label = dialog.findChild<QLabel *>(QLatin1String(field) + QStringLiteral("_problem"));
        QVERIFY2(label->isVisible() && !label->text().isEmpty(), field);
    }
    type(dialog.form()->editor("subject"), "Kettle");
    QVERIFY(!dialog.findChild<QLabel *>("subject_problem")->isVisible());
    QCOMPARE(*await(f.db.store.count({&ServiceCase::entity()})), 1);
}

void TestCasePage::eachKindAsksForItsOwn()
{
    Fixture f;
    CaseForm form(f.workspace);
    form.setRecord(newCase(CaseKind::Complaint, {}, {}));
    QVERIFY(isNeeded(form, "remedy_sought") && isNeeded(form, "problem_date") && isNeeded(form, "severity"));
    form.kinds()->setCurrentIndex(2);
    QVERIFY(isNeeded(form, "product") && !isNeeded(form, "problem_date"));
    form.kinds()->setCurrentIndex(3);
    QVERIFY(!isNeeded(form, "product") && !isNeeded(form, "remedy_sought") && isNeeded(form, "category"));
    QCOMPARE(form.record().text("kind"), QStringLiteral("information_request"));
}

void TestCasePage::onlyStepsOfTheFlowCanBePressed()
{
    Fixture f;
    const auto page = f.open();
    QVERIFY(!page->flow()->step(CaseStatus::New)->isEnabled());
    QVERIFY(page->flow()->step(CaseStatus::Acknowledged)->isEnabled());
    QTest::mouseClick(page->flow()->step(CaseStatus::Acknowledged), Qt::LeftButton);
    QTRY_COMPARE(page->flow()->status(), CaseStatus::Acknowledged);
    QVERIFY(!page->flow()->step(CaseStatus::New)->isEnabled());
    QCOMPARE(f.stored().status, CaseStatus::Acknowledged);
    QVERIFY(f.stored().acknowledgedAt.isValid());
}

void TestCasePage::solvingAsksForTheResolutionInline()
{
    Fixture f;
    const auto page = f.open();
    QTest::mouseClick(page->flow()->step(CaseStatus::Solved), Qt::LeftButton);
    QVERIFY(page->resolution()->isVisible());
    QTest::keyClick(page->resolution(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(page->findChild<QLabel *>("resolution_problem")->isVisible());
    QCOMPARE(f.stored().status, CaseStatus::New);
    QTest::keyClicks(page->resolution(), "Sent a new kettle.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("resolve"), Qt::LeftButton);
    QTRY_COMPARE(page->flow()->status(), CaseStatus::Solved);
    QCOMPARE(f.stored().resolution, QStringLiteral("Sent a new kettle."));
    QTRY_VERIFY(!page->resolution()->isVisible());
    QVERIFY(!page->flow()->step(CaseStatus::Waiting)->isEnabled());
}

void TestCasePage::theAnswerIsStoredWithTheCase()
{
    Fixture f;
    const auto page = f.open();
    auto *save = page->findChild<QAbstractButton *>("save");
    QVERIFY(!save->isEnabled());
    QTest::keyClicks(page->response(), "We are sorry.");
    type(page->form()->editor("subject"), "Kettle leaks badly");
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(f.stored().response, QStringLiteral("We are sorry."));
    QCOMPARE(f.stored().subject, QStringLiteral("Kettle leaks badly"));
    QTRY_VERIFY(!save->isEnabled());
}

void TestCasePage::aDraftSurvivesACrash()
{
    Fixture f;
    {
        const auto page = f.open();
        QTest::keyClicks(page->response(), "Dear Dr. Sato");
        type(page->form()->editor("subject"), "Kettle leaks at the handle");
        QTRY_VERIFY(!await(f.db.store.draft("case/" + f.leak.id.text()))->isEmpty());
        page->setUpdatesEnabled(false);
        page->blockSignals(true); // what follows is not a proper end: nothing is saved on the way out
    }
    // The program is gone; another one opens the same file.
    Store again(f.db.path());
    Search search(again);
    Workspace workspace(again, search, f.settings);
    const auto page = f.open(workspace);
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("Dear Dr. Sato"));
    QCOMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle leaks at the handle"));
    QVERIFY(page->banner()->isVisible());
    for (auto *button : page->banner()->findChildren<QPushButton *>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton); // discard it
    QCOMPARE(page->response()->toPlainText(), QString());
    QTRY_VERIFY(await(again.draft("case/" + f.leak.id.text()))->isEmpty());
}

void TestCasePage::aDraftOfANewCaseComesBack()
{
    Fixture f;
    {
        CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        type(dialog.form()->editor("subject"), "Lid broken");
        QTRY_VERIFY(await(f.db.store.draft("case/new"))->contains("Lid broken"));
    }
    CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.form()->editor("subject")->value().toString(), QStringLiteral("Lid broken"));
    QVERIFY(dialog.banner()->isVisible());
}

void TestCasePage::whatIsTypedStaysWhenTheCaseChangesElsewhere()
{
    Fixture f;
    const auto page = f.open();
    QTest::keyClicks(page->response(), "We are sorry.");
    type(page->form()->editor("subject"), "Kettle leaks badly");
    auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    elsewhere.setValue("priority", "urgent");
    QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    QTRY_COMPARE(page->form()->editor("priority")->value().toString(), QStringLiteral("urgent"));
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("We are sorry."));
    QCOMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle leaks badly"));
}

void TestCasePage::itCanBeTakenOver()
{
    Fixture f;
    const auto page = f.open();
    auto *button = page->findChild<QAbstractButton *>("assignToMe");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!button->isVisible());
    QCOMPARE(f.stored().owner.id, f.mara.id);
}

void TestCasePage::theListShowsTheWorstFirst()
{
    Fixture f;
    const ServiceCase fire{
        .id = Id::make(), .subject = "Fire", .person = {f.kenji.id}, .severity = Severity::Critical, .openedAt = now};
    const ServiceCase older{.id = Id::make(),
        .subject = "Older",
        .person = {f.kenji.id},
        .severity = Severity::Serious,
        .openedAt = now.addDays(-9)};
    const ServiceCase request{.id = Id::make(),
        .subject = "Request",
        .kind = CaseKind::ServiceRequest,
        .person = {f.kenji.id},
        .severity = Severity::Major,
        .openedAt = now};
    for (const auto &c : {fire, older, request})
        QVERIFY(f.db.put(c));
    RecordListPage page(f.workspace, caseListShape());
    page.resize(1100, 700);
    page.show();
    page.activate();
    QTRY_COMPARE(page.model()->rowCount(), 4);
    QStringList subjects;
    for (int row = 0; row < 4; ++row) {
        QTRY_VERIFY(!page.model()->index(row, 0).data().toString().isEmpty());
        subjects.append(page.model()->index(row, 0).data().toString());
    }
    QCOMPARE(subjects, (QStringList{"Fire", "Request", "Older", "Kettle leaks"}));
}

void TestCasePage::pictures_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QSize>("size");
    QTest::newRow("case-light-1045") << ThemeChoice::Light << Qt::LeftToRight << QSize(1045, 800);
    QTest::newRow("case-dark-1685") << ThemeChoice::Dark << Qt::LeftToRight << QSize(1685, 1080);
    QTest::newRow("case-rtl-1045") << ThemeChoice::Light << Qt::RightToLeft << QSize(1045, 800);
}

/// The page fits without scrolling sideways; kept as a file when CRM_SHOTS names a folder.
void TestCasePage::pictures()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    applyTheme(*qApp, theme);
    qApp->setLayoutDirection(direction);
    {
        Fixture f;
        const auto page = f.open();
        page->setAutoFillBackground(true);
        page->resize(size);
        QCOMPARE(page->size(), size); // the contents do not need more
        auto *history = page->findChild<QListView *>(QStringLiteral("history"));
        QTRY_VERIFY(history->model()->rowCount() > 0);
        CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {"person", f.kenji.id}, f.mara.id));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(dialog.form()->editor("person")->findChild<QLineEdit *>()->text() == u"Kenji Sato");
        if (const auto folder = qEnvironmentVariable("CRM_SHOTS"); !folder.isEmpty()) {
            QVERIFY(
                page->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
            QVERIFY(dialog.grab().save(
                QStringLiteral("%1/dialog-%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
        }
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    applyTheme(*qApp, ThemeChoice::Light);
}

CRM_TEST(TestCasePage)

} // namespace crm

#include "tst_casepage.moc"
