// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "db/entities/note.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepages.h"
#include "ui/cases/statusflow.h"
#include "ui/form/fieldeditor.h"
#include "ui/home/reportcard.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segments.h"
#include "ui/kit/theme.h"
#include "ui/service/cannedpopup.h"
#include "ui/service/caserail.h"
#include "ui/service/caserows.h"
#include "ui/service/heatmap.h"
#include "ui/service/lastlook.h"
#include "ui/service/learningpage.h"
#include "ui/service/replybox.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace crm {

class TestServiceDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void theRailSaysWhatIsMissing();
    void aStepOfTheRailLeadsToItsFields();
    void eachKindHasItsOwnSteps();
    void stepsOfARequestAreTickedOff();
    void colonsPutInACannedAnswer();
    void colonsWorkInEveryTextOfTheCase();
    void onlyTheReplyLeavesTheHouse();
    void aPlaceholderKeepsTheReplyHere();
    void aComplaintIsNotClosedWithoutConsent();
    void aColleagueClosesFirst();
    void everythingTypedSurvivesACrash();
    void whoSaysTheirNameMayTakeTheCase();
    void theLearningPageOpensItsCases();
    void complaintsOfPastYearsTeachToo();
    void aSavedChartSaysItsPeriod();
    void everyControlHasAName();
};

namespace {

void put(FieldEditor *editor, const QVariant &value)
{
    editor->setValue(value);
    emit editor->edited();
}

} // namespace

void TestServiceDesk::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestServiceDesk::theRailSaysWhatIsMissing()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    auto *receipt = page->rail()->button("receipt");
    QVERIFY(receipt);
    QVERIFY(receipt->accessibleName().contains("The remedy sought"));
    put(page->form()->editor("remedy_sought"), "repair");
    QVERIFY(!receipt->accessibleName().contains("The remedy sought")); // by what is typed, before it is saved
    put(page->form()->editor("problem_date"), "2026-03-01");
    QCOMPARE(receipt->accessibleName(), QStringLiteral("Receipt, done"));
}

void TestServiceDesk::aStepOfTheRailLeadsToItsFields()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTest::mouseClick(page->rail()->button("decision"), Qt::LeftButton);
    auto *editor = page->form()->editor("outcome");
    QTRY_VERIFY(editor->focusProxy()->hasFocus());
    QTRY_VERIFY(!editor->visibleRegion().isEmpty());
}

void TestServiceDesk::eachKindHasItsOwnSteps()
{
    DeskFixture f;
    const auto page = f.open(f.request.id);
    QVERIFY(page->rail()->button("fulfilment"));
    QVERIFY(!page->rail()->button("investigation"));
    QVERIFY(page->form()->card("fulfilment"));
    QVERIFY(!page->form()->card("decision"));
    page->showRecord({"service_case", f.leak.id});
    QTRY_VERIFY(page->rail()->button("investigation"));
    QVERIFY(!page->rail()->button("fulfilment"));
}

void TestServiceDesk::stepsOfARequestAreTickedOff()
{
    DeskFixture f;
    const auto page = f.open(f.request.id);
    auto *checklist = page->findChild<CaseChecklist *>();
    checklist->line()->setFocus();
    QTest::keyClicks(checklist->line(), "Send a technician");
    QTest::keyClick(checklist->line(), Qt::Key_Return);
    QTRY_COMPARE(checklist->list()->count(), 1);
    QTRY_VERIFY(checklist->line()->text().isEmpty());
    QVERIFY(checklist->line()->hasFocus()); // for the next one
    QVERIFY(!page->rail()->stages()[2].isDone());
    checklist->list()->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(page->rail()->stages()[2].isDone());
    const auto steps = await(f.db.store.records({&CaseStep::entity()}));
    QCOMPARE(steps->first().reference("done_by"), f.mara.id);
}

void TestServiceDesk::colonsPutInACannedAnswer()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    page->response()->setFocus();
    QTest::keyClicks(page->response(), "Hello ::so");
    QVERIFY(page->reply()->canned()->isOpen());
    QTest::keyClick(page->response(), Qt::Key_Return);
    QVERIFY(!page->reply()->canned()->isOpen());
    const auto number = f.stored(f.leak.id).text("number");
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("Hello Dear Kim Sato, about %1: {{due}}").arg(number));
    auto *warning = page->findChild<QLabel *>("replyWarning");
    QVERIFY(warning->isVisible() && warning->text().contains("due"));
}

void TestServiceDesk::colonsWorkInEveryTextOfTheCase()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    page->findChild<QPushButton *>("buildResponse")->setChecked(true);
    auto *description = page->form()->editor("description")->findChild<QPlainTextEdit *>();
    QSignalSpy noticed(&f.workspace, &Workspace::noticed);
    int said = 0;
    for (auto *edit : {page->note()->edit(), page->reply()->part(0), description}) {
        edit->clear();
        edit->setFocus();
        QTest::keyClicks(edit, "::so");
        auto *popup = edit->findChild<CannedPopup *>();
        QVERIFY(popup && popup->isOpen());
        QVERIFY(popup->list()->parentWidget()->parentWidget() == page.get()); // two lines of text cut nothing off
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!popup->isOpen());
        QVERIFY(edit->toPlainText().startsWith("Dear Kim Sato, about CASE-"));
        QCOMPARE(noticed.size(), ++said);
        QVERIFY(noticed.last().first().toString().contains("due")); // has no value here
    }
}

void TestServiceDesk::onlyTheReplyLeavesTheHouse()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the window's clock, too
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    QUrl opened;
    page->reply()->setOpener([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    page->note()->setText("The customer is difficult.");
    QTest::keyClick(page->note()->edit(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(*await(f.db.store.count({&Note::entity()})), 1);
    QTest::keyClicks(page->response(), "We are sorry.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("lookAndSend"), Qt::LeftButton);
    auto *look = page->findChild<LastLook *>();
    QVERIFY(look && look->isVisible());
    QVERIFY(opened.isEmpty()); // nothing leaves before the last look
    QCOMPARE(look->findChild<QLabel *>("look_recipient")->text(), QStringLiteral("kim@example.com"));
    QCOMPARE(look->findChild<QPlainTextEdit *>("look_text")->toPlainText(), QStringLiteral("We are sorry."));
    QCOMPARE(look->findChild<QLabel *>("look_files")->text(), QStringLiteral("None"));
    QTest::mouseClick(look->findChild<QAbstractButton *>("openMail"), Qt::LeftButton);
    QTRY_COMPARE(*await(f.db.store.count({&CaseReply::entity()})), 1);
    QVERIFY(opened.toString().startsWith("mailto:kim@example.com"));
    QVERIFY(!QUrl::fromPercentEncoding(opened.toEncoded()).contains("difficult"));
    QTRY_COMPARE(f.stored(f.leak.id).text("response"), QStringLiteral("We are sorry."));
    QTRY_VERIFY(page->rail()->button("response")->accessibleName().endsWith("done"));
}

void TestServiceDesk::aPlaceholderKeepsTheReplyHere()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    page->response()->setPlainText("Dear {{nobody}}, yours {{me}}");
    QTest::mouseClick(page->findChild<QAbstractButton *>("lookAndSend"), Qt::LeftButton);
    QVERIFY(!page->findChild<LastLook *>());
    QVERIFY(page->findChild<QLabel *>("replyWarning")->text().contains("nobody"));
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("Dear {{nobody}}, yours ") + f.mara.name);
    QCOMPARE(page->response()->textCursor().selectedText(), QStringLiteral("{{nobody}}"));
    QVERIFY(page->response()->hasFocus());
}

void TestServiceDesk::aComplaintIsNotClosedWithoutConsent()
{
    DeskFixture f;
    const Activity call{.id = Id::make(), .subject = "Told", .channel = Channel::Call, .serviceCase = {f.leak.id}};
    QVERIFY(f.db.put(call));
    const auto page = f.open(f.leak.id);
    QTest::mouseClick(page->flow()->step(CaseStatus::Closed), Qt::LeftButton);
    QTest::keyClicks(page->resolution(), "Sent a new kettle.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("resolve"), Qt::LeftButton);
    auto *problem = page->findChild<QLabel *>("outcome_problem");
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(f.stored(f.leak.id).text("status"), QStringLiteral("new"));
    QCOMPARE(page->resolution()->toPlainText(), QStringLiteral("Sent a new kettle."));
    put(page->form()->editor("outcome"), "upheld");
    put(page->form()->editor("decision"), "The seal was faulty.");
    put(page->form()->editor("closing_basis"), "accepted");
    page->response()->setPlainText("Told on the phone.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("resolve"), Qt::LeftButton);
    QTRY_COMPARE(f.stored(f.leak.id).text("status"), QStringLiteral("closed"));
    QCOMPARE(f.stored(f.leak.id).text("decision"), QStringLiteral("The seal was faulty."));
    QTRY_VERIFY(!page->findChild<QAbstractButton *>("save")->isEnabled()); // what was typed went along
}

void TestServiceDesk::aColleagueClosesFirst()
{
    DeskFixture f;
    const auto page = f.open(f.request.id);
    QTest::mouseClick(page->flow()->step(CaseStatus::Closed), Qt::LeftButton);
    QTest::keyClicks(page->resolution(), "Mine.");
    auto theirs = f.stored(f.request.id);
    theirs.setValue("status", "closed");
    theirs.setValue("resolution", "Theirs.");
    QVERIFY(f.db.put(theirs));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().contains("“Theirs”."));
    QCOMPARE(page->resolution()->toPlainText(), QStringLiteral("Mine."));
    QTest::mouseClick(page->findChild<QAbstractButton *>("resolve"), Qt::LeftButton);
    QTRY_COMPARE(*await(f.db.store.count({&Note::entity()})), 1);
    QCOMPARE(f.stored(f.request.id).text("resolution"), QStringLiteral("Theirs."));
    QCOMPARE(await(f.db.store.records({&Note::entity()}))->first().text("body"), QStringLiteral("Mine."));
}

void TestServiceDesk::everythingTypedSurvivesACrash()
{
    DeskFixture f;
    {
        const auto page = f.open(f.leak.id);
        page->reply()->part(0)->setPlainText("So sorry.");
        page->note()->setText("Check the batch.");
        put(page->form()->editor("facts"), "Seal worn.");
        auto *recipient = page->findChild<QLineEdit *>("recipient");
        recipient->clear();
        QTest::keyClicks(recipient, "kim@example.org");
        QTRY_VERIFY([&] {
            const auto keys = await(f.db.store.drafts());
            for (const auto &key : *keys)
                if (await(f.db.store.draft(key))->contains("kim@example.org"))
                    return true;
            return false;
        }());
        page->blockSignals(true);
    }
    const auto page = f.open(f.leak.id);
    QCOMPARE(page->reply()->part(0)->toPlainText(), QStringLiteral("So sorry."));
    QCOMPARE(page->note()->text(), QStringLiteral("Check the batch."));
    QCOMPARE(page->findChild<QLineEdit *>("recipient")->text(), QStringLiteral("kim@example.org"));
    QCOMPARE(page->form()->editor("facts")->value().toString(), QStringLiteral("Seal worn."));
    QVERIFY(page->banner()->isVisible());
}

void TestServiceDesk::whoSaysTheirNameMayTakeTheCase()
{
    DeskFixture f;
    f.db.store.setUser({});
    QTRY_VERIFY(f.db.store.user().isNull());
    const auto page = f.open(f.leak.id);
    const auto *assign = page->findChild<QAbstractButton *>("assignToMe");
    QVERIFY(!assign->isVisible());
    f.db.store.setUser(f.mara.id);
    QTRY_VERIFY(assign->isVisible());
}

void TestServiceDesk::theLearningPageOpensItsCases()
{
    DeskFixture f;
    const ServiceCase recent{.id = Id::make(), .subject = "Today", .person = {f.kim.id}};
    f.db.now = QDateTime::currentDateTimeUtc();
    QVERIFY(f.db.put(recent));
    LearningPage page(f.workspace);
    page.resize(1100, 800);
    page.show();
    QSignalSpy loaded(&page, &LearningPage::loaded);
    QSignalSpy lists(&f.workspace, &Workspace::listRequested);
    page.activate();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(page.numbers().complaints >= 1);
    const QAbstractItemModelTester tester(page.heat()->view()->model());
    QTRY_VERIFY(page.exceptions()->count() > 0); // nobody takes care of the cases
    page.exceptions()->setFocus();
    const auto click = [](QAbstractItemView *view, const QModelIndex &index) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    };
    click(page.exceptions(), page.exceptions()->model()->index(0, 0));
    QCOMPARE(lists.size(), 1);
    emit page.heat()->view()->activated(page.heat()->view()->model()->index(0, 0));
    QCOMPARE(lists.size(), 2);
    const auto filter = lists.last().at(1).value<Filter>();
    QVERIFY(*await(f.db.store.count({&ServiceCase::entity(), filter})) >= 1);
    page.saveYear(f.db.now.date().year(), f.db.dir.filePath("year.pdf"));
    QTRY_VERIFY(QFileInfo(f.db.dir.filePath("year.pdf")).size() > 1000);
}

void TestServiceDesk::complaintsOfPastYearsTeachToo()
{
    DeskFixture f;
    const ServiceCase old{.id = Id::make(),
        .subject = "Brought along",
        .person = {f.kim.id},
        .openedAt = QDateTime(QDate(2017, 5, 4), QTime(12, 0), Qt::UTC)};
    QVERIFY(f.db.put(old));
    LearningPage page(f.workspace);
    page.resize(1100, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded());
    page.findChild<PageHeader *>()->segments()->setCurrentIndex(3);
    QTRY_VERIFY(page.numbers().complaints >= 2); // all years
    auto *menu = page.findChild<QPushButton *>("otherYear")->menu();
    emit menu->aboutToShow();
    menu->actions().last()->trigger();
    QTRY_COMPARE(page.numbers().complaints, 1);
    auto *reports = page.findChild<QPushButton *>("yearReport")->menu();
    emit reports->aboutToShow();
    QCOMPARE(reports->actions().last()->text(), QStringLiteral("2017"));
}

void TestServiceDesk::aSavedChartSaysItsPeriod()
{
    DeskFixture f;
    LearningPage page(f.workspace);
    page.resize(1100, 800);
    page.show();
    page.activate();
    QTRY_VERIFY(page.isLoaded());
    page.findChild<PageHeader *>()->segments()->setCurrentIndex(1);
    const auto until = periodOf(PeriodChoice::ThisYear, QDate::currentDate()).until.addDays(-1);
    const auto last = QLocale().toString(until, QLocale::ShortFormat);
    for (const auto *key : {"pareto", "levels_by_reason"}) { // the second is empty
        auto *card = page.report(key)->card();
        QTRY_VERIFY2(card->context().endsWith(last), qPrintable(card->context()));
        QVERIFY(card->exportTo(f.db.dir.filePath("chart.svg")));
        QFile svg(f.db.dir.filePath("chart.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains(last.toUtf8()));
    }
}

void TestServiceDesk::everyControlHasAName()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QCOMPARE(namelessWidgets(page.get()), QStringList());
    LearningPage learning(f.workspace);
    learning.resize(1100, 800);
    learning.show();
    QSignalSpy loaded(&learning, &LearningPage::loaded);
    learning.activate();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(namelessWidgets(&learning), QStringList());
}

CRM_TEST(TestServiceDesk)

} // namespace crm

#include "tst_servicedesk.moc"
