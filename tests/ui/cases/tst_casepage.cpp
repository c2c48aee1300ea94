// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "models/cases/caseedits.h"
#include "tests/support/test.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/casedialog.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepages.h"
#include "ui/cases/statusflow.h"
#include "ui/contacts/childrows.h"
#include "ui/kit/cards.h"
#include "ui/kit/labels.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"
#include "ui/list/recordlistpage.h"
#include "ui/service/caserail.h"
#include "ui/service/duebadge.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
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
    void whoOpensACaseGoesOnInIt();
    void onlyStepsOfTheFlowCanBePressed();
    void solvingAsksForTheResolutionInline();
    void waitingAsksForWhat();
    void theAnswerIsStoredWithTheCase();
    void tagsAreSavedWithTheCase();
    void aNewCaseTakesItsTagsAlong();
    void itCanBeTakenOver();
    void theListShowsTheWorstFirst();
    void longWordsGiveWay();
    void theHeadKeepsItsShortWords();
    void pictures_data();
    void pictures();
};

namespace {

bool isNeeded(const CaseForm &form, const QByteArray &field)
{
    return form.editor(field)->isVisibleTo(&form);
}

QList<Record> linksOf(CaseFixture &f, const Id &id)
{
    return *await(f.db.store.records({&TagLink::entity(), Filter::refers("service_case", id)}));
}

QString tagsOf(CaseFixture &f, const Id &id)
{
    return await(f.db.store.fetch(ServiceCase::entity(), {id}))->first().text("tags");
}

} // namespace

void TestCasePage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCasePage::aComplaintIsTakenDownByKeys()
{
    CaseFixture f;
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
    QVERIFY(keptDrafts(f.db.store).isEmpty());
}

void TestCasePage::whatIsMissingIsSaidAtTheField()
{
    CaseFixture f;
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
    CaseFixture f;
    CaseForm form(f.workspace);
    form.setRecord(newCase(CaseKind::Complaint, {}, {}));
    QVERIFY(isNeeded(form, "remedy_sought") && isNeeded(form, "problem_date") && isNeeded(form, "severity"));
    form.kinds()->setCurrentIndex(2);
    QVERIFY(isNeeded(form, "product") && !isNeeded(form, "problem_date"));
    form.kinds()->setCurrentIndex(3);
    QVERIFY(!isNeeded(form, "product") && !isNeeded(form, "remedy_sought") && isNeeded(form, "category"));
    QCOMPARE(form.record().text("kind"), QStringLiteral("information_request"));
}

void TestCasePage::whoOpensACaseGoesOnInIt()
{
    CaseFixture f;
    const auto page = f.open();
    QVERIFY(page->rail()->isAncestorOf(page->focusWidget())); // at the step that lacks something
    page->response()->setFocus();
    page->refresh();
    QTest::keyClicks(page->response(), "We");
    QTRY_VERIFY(page->findChild<QAbstractButton *>("save")->isEnabled());
    QVERIFY(page->response()->hasFocus());
}

void TestCasePage::onlyStepsOfTheFlowCanBePressed()
{
    CaseFixture f;
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
    CaseFixture f;
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

void TestCasePage::waitingAsksForWhat()
{
    CaseFixture f;
    const auto page = f.open();
    const auto choose = [&](const QString &reason) {
        QTest::mouseClick(page->flow()->step(CaseStatus::Waiting), Qt::LeftButton);
        auto *menu = page->findChild<QMenu *>("waitingFor");
        QVERIFY(menu);
        for (auto *action : menu->actions())
            if (action->text() == reason)
                action->trigger();
        menu->close();
        QTRY_VERIFY(!page->findChild<QMenu *>("waitingFor"));
    };
    choose("Goods or parts");
    QTRY_COMPARE(f.stored().waitingFor, WaitingFor::Goods);
    QCOMPARE(f.stored().status, CaseStatus::Waiting);
    QTRY_COMPARE(page->flow()->step(CaseStatus::Waiting)->text(), QStringLiteral("Waiting for goods or parts"));
    choose("The customer");
    QTRY_COMPARE(f.stored().waitingFor, WaitingFor::Customer);
}

void TestCasePage::theAnswerIsStoredWithTheCase()
{
    CaseFixture f;
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

void TestCasePage::tagsAreSavedWithTheCase()
{
    CaseFixture f;
    const Tag urgent{.id = Id::make(), .name = "Urgent"};
    QVERIFY(f.db.put(urgent));
    const auto page = f.open();
    auto *rows = page->form()->findChild<ChildRows *>(QStringLiteral("tag_link_rows"));
    rows->findChild<QPushButton *>(QStringLiteral("add_tag_link"))->click();
    rows->editor(0, "tag")->setValue(urgent.id.bytes());
    QVERIFY(page->form()->isDirty());
    CaseForm again(f.workspace, CaseForm::Shape::Whole); // after a crash
    again.setRecord(page->form()->record());
    again.restore(page->form()->draft());
    QCOMPARE(again.findChild<ChildRows *>(QStringLiteral("tag_link_rows"))->rowTotal(), 1);
    QVERIFY(again.isDirty());
    page->save();
    QTRY_COMPARE(tagsOf(f, f.leak.id), QStringLiteral("Urgent"));
    QTRY_VERIFY(!page->form()->isDirty());
    QTRY_COMPARE(rows->rowTotal(), 1);
    QVERIFY(await(f.db.store.commit({"Elsewhere", {}, {linksOf(f, f.leak.id).first().ref()}})));
    QTRY_COMPARE(rows->rowTotal(), 0);
}

void TestCasePage::aNewCaseTakesItsTagsAlong()
{
    CaseFixture f;
    const Tag urgent{.id = Id::make(), .name = "Urgent"};
    QVERIFY(f.db.put(urgent));
    auto defaults = newCase(CaseKind::InformationRequest, {"person", f.kenji.id}, f.mara.id);
    defaults.setValue("subject", QStringLiteral("Opening hours"));
    auto *dialog = new CaseDialog(f.workspace, defaults);
    QSignalSpy saved(dialog, &CaseDialog::saved);
    dialog->open();
    auto *rows = dialog->findChild<ChildRows *>(QStringLiteral("tag_link_rows"));
    rows->findChild<QPushButton *>(QStringLiteral("add_tag_link"))->click();
    rows->editor(0, "tag")->setValue(urgent.id.bytes());
    type(dialog->form()->editor("subject"), "When are you open?");
    dialog->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(tagsOf(f, saved.first().first().value<AnyRef>().id), QStringLiteral("Urgent"));
}

void TestCasePage::itCanBeTakenOver()
{
    CaseFixture f;
    const auto page = f.open();
    auto *button = page->findChild<QAbstractButton *>("assignToMe");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!button->isVisible());
    QCOMPARE(f.stored().owner.id, f.mara.id);
}

void TestCasePage::theListShowsTheWorstFirst()
{
    CaseFixture f;
    const ServiceCase fire{.id = Id::make(),
        .subject = "Fire",
        .person = {f.kenji.id},
        .severity = Severity::Critical,
        .openedAt = caseNow};
    const ServiceCase older{.id = Id::make(),
        .subject = "Older",
        .person = {f.kenji.id},
        .severity = Severity::Serious,
        .openedAt = caseNow.addDays(-9)};
    const ServiceCase request{.id = Id::make(),
        .subject = "Request",
        .kind = CaseKind::ServiceRequest,
        .person = {f.kenji.id},
        .severity = Severity::Major,
        .openedAt = caseNow};
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

void TestCasePage::longWordsGiveWay()
{
    CaseFixture f;
    const auto page = f.open();
    const auto *scroll = page->findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->isAncestorOf(page->form()));
    page->findChild<QPushButton *>("buildResponse")->setText(QString(120, u'W'));
    QCoreApplication::processEvents();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(page->form()->width() <= scroll->viewport()->width());
}

void TestCasePage::theHeadKeepsItsShortWords()
{
    CaseFixture f;
    f.leak.subject = "The display shows wrong values since the second morning after it was repaired in the workshop";
    f.leak.dueAt = caseNow.addDays(1);
    QVERIFY(f.db.put(f.leak));
    const auto page = f.open();
    QTRY_VERIFY(page->dueBadge()->isVisible());
    page->resize(page->minimumSizeHint());
    auto *header = page->findChild<PageHeader *>();
    QTRY_COMPARE(header->findChild<Label *>()->toolTip(), f.leak.subject);
    int seen = 0;
    for (const auto *badge : header->findChildren<Badge *>()) {
        if (!badge->isVisible())
            continue;
        ++seen;
        QCOMPARE(badge->width(), badge->sizeHint().width());
    }
    QCOMPARE(seen, 2); // kind and severity
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
        CaseFixture f;
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
