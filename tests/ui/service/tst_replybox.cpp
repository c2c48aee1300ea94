// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/cannedtext.h"
#include "db/entities/casepart.h"
#include "db/entities/learning.h"
#include "models/cases/caseedits.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/service/deskfixture.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/cases/statusflow.h"
#include "ui/form/fieldeditor.h"
#include "ui/kit/cards.h"
#include "ui/kit/theme.h"
#include "ui/service/articledialog.h"
#include "ui/service/caserail.h"
#include "ui/service/lastlook.h"
#include "ui/service/replybox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

namespace crm {

/// What is written to the customer, and whether they have got it.
class TestReplyBox : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void anActionAddedMeanwhileIsTheAssurance();
    void aCauseFoundMeanwhileIsTheExplanation();
    void whatSomebodyWroteIsNotProposedOver();
    void whatIsPutTogetherTakesInWhatWasTyped();
    void aLetterThatWasEditedIsNotDoubled();
    void anAnswerIsGivenOnOtherWaysToo();
    void aWrittenAnswerIsNotYetGiven();
    void theSubjectOfTheMailFollowsTheCase();
    void closingLeadsToTheAnswer();
    void theStepOfTheAnswerLeadsIntoIt();
    void aReopenedCaseIsNotAskedAbout();
    void aLetterThatCannotGoIsSaidBesideIt();
    void whatWasSentIsNotCalledUnsaved();
    void anArticleIsReadAndTaken_data();
    void anArticleIsReadAndTaken();
};

namespace {

void put(FieldEditor *editor, const QVariant &value)
{
    editor->setValue(value);
    emit editor->edited();
}

void build(CasePage &page)
{
    page.findChild<QPushButton *>("buildResponse")->setChecked(true);
}

CorrectiveAction action(const DeskFixture &f, const QString &subject)
{
    return {.id = Id::make(),
        .subject = subject,
        .serviceCase = {f.leak.id},
        .owner = {f.mara.id},
        .dueOn = QDate(2026, 3, 20)};
}

} // namespace

void TestReplyBox::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestReplyBox::anActionAddedMeanwhileIsTheAssurance()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    build(*page);
    auto *assurance = page->reply()->part(2);
    QVERIFY(assurance->toPlainText().isEmpty());
    QVERIFY(f.db.put(action(f, "Check every seal")));
    QTRY_VERIFY(assurance->toPlainText().contains("Check every seal"));
    QTest::mouseClick(page->findChild<QAbstractButton *>("compose"), Qt::LeftButton);
    QVERIFY(page->response()->toPlainText().contains("Check every seal"));
}

void TestReplyBox::aCauseFoundMeanwhileIsTheExplanation()
{
    DeskFixture f;
    const Cause worn{.id = Id::make(), .name = "Seal worn"};
    QVERIFY(f.db.put(worn));
    const auto page = f.open(f.leak.id);
    build(*page);
    QVERIFY(page->reply()->part(1)->toPlainText().isEmpty());
    put(page->form()->editor("cause"), worn.id.bytes());
    page->save();
    QTRY_VERIFY(page->reply()->part(1)->toPlainText().contains("Seal worn"));
}

void TestReplyBox::whatSomebodyWroteIsNotProposedOver()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    build(*page);
    page->reply()->part(0)->clear(); // left out on purpose
    page->reply()->part(2)->setPlainText("It will not happen again.");
    QVERIFY(f.db.put(action(f, "Check every seal")));
    auto renamed = f.stored(f.leak.id);
    renamed.setValue("subject", QStringLiteral("Kettle drips"));
    QVERIFY(f.db.put(renamed));
    QTRY_COMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle drips"));
    QVERIFY(f.db.put(action(f, "Ask the maker")));
    page->findChild<QPushButton *>("buildResponse")->setChecked(false);
    QCOMPARE(page->reply()->part(2)->toPlainText(), QStringLiteral("It will not happen again."));
    QVERIFY(page->reply()->part(0)->toPlainText().isEmpty());
    build(*page); // asked for again
    QTRY_VERIFY(page->reply()->part(0)->toPlainText().contains("Kettle drips"));
    QCOMPARE(page->reply()->part(2)->toPlainText(), QStringLiteral("It will not happen again."));
}

void TestReplyBox::whatIsPutTogetherTakesInWhatWasTyped()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com")); // read with the case
    build(*page);
    page->response()->setPlainText("My own words.");
    page->reply()->part(0)->setPlainText("We are sorry for the leak.");
    auto *put = page->findChild<QAbstractButton *>("compose");
    QTest::mouseClick(put, Qt::LeftButton);
    const QString letter("Dear Kim Sato,\n\n%1\n\nMy own words.\n\nKind regards\nMara Lindqvist");
    QCOMPARE(page->response()->toPlainText(), letter.arg("We are sorry for the leak."));
    page->reply()->part(0)->setPlainText("We apologise.");
    QTest::mouseClick(put, Qt::LeftButton); // what was put together before makes room
    QCOMPARE(page->response()->toPlainText(), letter.arg("We apologise."));
    page->response()->undo(); // one step
    QCOMPARE(page->response()->toPlainText(), letter.arg("We are sorry for the leak."));
}

void TestReplyBox::aLetterThatWasEditedIsNotDoubled()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com")); // read with the case
    build(*page);
    page->reply()->part(0)->setPlainText("We are sorry for the leak.");
    auto *put = page->findChild<QAbstractButton *>("compose");
    QTest::mouseClick(put, Qt::LeftButton);
    auto edited = page->response()->toPlainText().replace("the leak", "the mess in your kitchen");
    page->response()->setPlainText(edited);
    const QSignalSpy said(&f.workspace, &Workspace::noticed);
    QTest::mouseClick(put, Qt::LeftButton); // nothing new to say
    QCOMPARE(page->response()->toPlainText(), edited);
    QCOMPARE(said.size(), 0);
    page->reply()->part(0)->setPlainText("We apologise.");
    QTest::mouseClick(put, Qt::LeftButton);
    QCOMPARE(page->response()->toPlainText(), edited.replace("We are sorry", "We apologise.\n\nWe are sorry"));
    QCOMPARE(said.size(), 1);
    const auto again = f.open(f.leak.id); // after the program was closed
    QTRY_COMPARE(again->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    again->response()->setPlainText(edited);
    again->reply()->restore(page->reply()->draft());
    QTest::mouseClick(again->findChild<QAbstractButton *>("compose"), Qt::LeftButton);
    QCOMPARE(again->response()->toPlainText(), edited);
}

void TestReplyBox::anAnswerIsGivenOnOtherWaysToo()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the window's clock, too
    const auto page = f.open(f.leak.id);
    auto *ways = page->findChild<QPushButton *>("toldOtherwise");
    const auto byPhone = [&] { ways->menu()->actions().constFirst()->trigger(); };
    const auto *warning = page->findChild<QLabel *>("replyWarning");
    byPhone();
    QVERIFY(warning->isVisible());
    QVERIFY(page->response()->hasFocus());
    QCOMPARE(page->response()->accessibleDescription(), warning->text());
    QTRY_COMPARE(warning->visibleRegion().boundingRect(), warning->rect()); // not somewhere below the window
    QCOMPARE(*await(f.db.store.count({&Activity::entity()})), 0);
    QTest::keyClicks(page->response(), "A new kettle is on its way.");
    QVERIFY(!warning->isVisible());
    byPhone();
    QTRY_COMPARE(*await(f.db.store.count({&Activity::entity()})), 1);
    const auto told = await(f.db.store.records({&Activity::entity()}))->first().as<Activity>();
    QCOMPARE(told.channel, Channel::Call);
    QCOMPARE(told.direction, Direction::Outbound);
    QCOMPARE(told.serviceCase.id, f.leak.id);
    QCOMPARE(told.subject, QStringLiteral("A new kettle is on its way."));
    const auto c = f.stored(f.leak.id).as<ServiceCase>();
    QCOMPARE(c.response, QStringLiteral("A new kettle is on its way."));
    QCOMPARE(c.acknowledgedHow, AcknowledgedHow::Phone);
    QVERIFY(c.acknowledgedAt.isValid());
    QTRY_VERIFY(page->rail()->button("response")->accessibleName().endsWith("done"));
    QTRY_VERIFY(!page->findChild<QAbstractButton *>("save")->isEnabled());
}

void TestReplyBox::aWrittenAnswerIsNotYetGiven()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    QTest::keyClicks(page->response(), "We are sorry.");
    page->save();
    QTRY_COMPARE(f.stored(f.leak.id).text("response"), QStringLiteral("We are sorry."));
    QTRY_VERIFY(page->rail()->button("response")->accessibleName().contains("has not got it yet"));
}

void TestReplyBox::theSubjectOfTheMailFollowsTheCase()
{
    DeskFixture f;
    const auto page = f.open(f.leak.id);
    auto *subject = page->findChild<QLineEdit *>("replySubject");
    const auto number = f.stored(f.leak.id).text("number");
    QCOMPARE(subject->text(), QStringLiteral("[%1] Kettle leaks").arg(number));
    const auto rename = [&](const QString &name) {
        put(page->form()->editor("subject"), name);
        page->save();
        [&] { QTRY_COMPARE(f.stored(f.leak.id).text("subject"), name); }();
        [&] { QTRY_VERIFY(page->isLoaded()); }();
    };
    rename("Kettle leaks at the seal");
    QTRY_COMPARE(subject->text(), QStringLiteral("[%1] Kettle leaks at the seal").arg(number));
    subject->selectAll();
    QTest::keyClicks(subject, "Your kettle");
    rename("Seal is broken");
    QTest::qWait(50);
    QCOMPARE(subject->text(), QStringLiteral("Your kettle")); // one's own words stay
}

void TestReplyBox::closingLeadsToTheAnswer()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the window's clock, too
    const auto page = f.open(f.leak.id);
    put(page->form()->editor("outcome"), "upheld");
    put(page->form()->editor("decision"), "The seal was faulty.");
    put(page->form()->editor("closing_basis"), "accepted");
    QTest::mouseClick(page->flow()->step(CaseStatus::Closed), Qt::LeftButton);
    QTest::keyClicks(page->resolution(), "Sent a new kettle.");
    auto *resolve = page->findChild<QAbstractButton *>("resolve");
    QTest::mouseClick(resolve, Qt::LeftButton);
    auto *warning = page->findChild<QLabel *>("replyWarning");
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(warning->text().startsWith("Tell the customer the decision before closing"));
    QVERIFY(page->response()->hasFocus());
    QTRY_VERIFY(!page->response()->visibleRegion().isEmpty());
    QCOMPARE(f.stored(f.leak.id).text("status"), QStringLiteral("new"));
    QTest::keyClicks(page->response(), "Told on the phone.");
    QVERIFY(!warning->isVisible());
    QTest::mouseClick(resolve, Qt::LeftButton);
    QTRY_VERIFY(warning->text().startsWith("The customer has not got this answer yet"));
    page->findChild<QPushButton *>("toldOtherwise")->menu()->actions().constFirst()->trigger();
    QTRY_VERIFY(page->rail()->button("response")->accessibleName().endsWith("done"));
    QCOMPARE(page->resolution()->toPlainText(), QStringLiteral("Sent a new kettle."));
    QTest::mouseClick(resolve, Qt::LeftButton);
    QTRY_COMPARE(f.stored(f.leak.id).text("status"), QStringLiteral("closed"));
    QCOMPARE(f.stored(f.leak.id).text("response"), QStringLiteral("Told on the phone."));
    QTRY_VERIFY(!page->findChild<QAbstractButton *>("save")->isEnabled());
}

void TestReplyBox::theStepOfTheAnswerLeadsIntoIt()
{
    DeskFixture f;
    QVERIFY(f.db.put(KnowledgeArticle{.id = Id::make(), .title = "Kettle leaks at the seal", .body = "Replace it."}));
    QVERIFY(await(f.search.complete()));
    const auto page = f.open(f.leak.id);
    QTRY_VERIFY(page->findChild<QWidget *>("articles")->isVisible());
    QTest::mouseClick(page->rail()->button("response"), Qt::LeftButton);
    QTRY_VERIFY(page->response()->hasFocus());
}

void TestReplyBox::aLetterThatCannotGoIsSaidBesideIt()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the window's clock, too
    const auto page = f.open(f.leak.id);
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    QTest::keyClicks(page->response(), "We are sorry.");
    const auto *warning = page->findChild<QLabel *>("replyWarning");
    const QSignalSpy failed(&f.workspace, &Workspace::failed);
    for (const bool isOpened : {false, true}) {
        page->reply()->setOpener([isOpened](const QUrl &) { return isOpened; });
        QTest::mouseClick(page->findChild<QAbstractButton *>("lookAndSend"), Qt::LeftButton);
        const QPointer<LastLook> look = page->findChild<LastLook *>();
        QVERIFY(look);
        QTest::mouseClick(look->findChild<QAbstractButton *>("openMail"), Qt::LeftButton);
        QTRY_VERIFY(!look);
        QTRY_COMPARE(*await(f.db.store.count({&CaseReply::entity()})), isOpened ? 1 : 0);
        QTRY_COMPARE(warning->isVisible(), !isOpened);
    }
    QCOMPARE(failed.size(), 0);
}

void TestReplyBox::whatWasSentIsNotCalledUnsaved()
{
    DeskFixture f;
    f.db.now = QDateTime::currentDateTimeUtc(); // the window's clock, too
    const auto page = f.open(f.request.id);
    page->reply()->setOpener([](const QUrl &) { return true; });
    QTRY_COMPARE(page->reply()->recipient()->text(), QStringLiteral("kim@example.com"));
    QTest::keyClicks(page->response(), "It is calibrated.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("lookAndSend"), Qt::LeftButton);
    const QPointer<LastLook> look = page->findChild<LastLook *>();
    QVERIFY(look);
    auto theirs = f.stored(f.request.id); // while one still reads it through
    theirs.setValue("status", "solved");
    theirs.setValue("resolution", "Calibrated.");
    QVERIFY(f.db.put(theirs));
    QTRY_VERIFY(page->banner()->message().contains("not saved"));
    QTest::mouseClick(look->findChild<QAbstractButton *>("openMail"), Qt::LeftButton);
    QTRY_COMPARE(page->banner()->message(), QStringLiteral("This case has been closed: “Calibrated”."));
    QVERIFY(page->banner()->isVisible());
    QCOMPARE(f.stored(f.request.id).text("response"), QStringLiteral("It is calibrated."));
}

void TestReplyBox::anArticleIsReadAndTaken_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("for customers") << true;
    QTest::newRow("for colleagues") << false;
}

void TestReplyBox::anArticleIsReadAndTaken()
{
    QFETCH(bool, isPublic);
    DeskFixture f;
    const KnowledgeArticle article{
        .id = Id::make(), .title = "Kettle leaks at the seal", .body = "Replace **the seal**.", .isPublic = isPublic};
    QVERIFY(f.db.put(article));
    const auto page = f.open(f.leak.id);
    QTest::keyClicks(page->response(), "Dear Kim,");
    readArticle(f.workspace, article.id, page.get(), [&page](const QString &text) { page->reply()->put(text); });
    QPointer<ArticleDialog> dialog;
    QTRY_VERIFY(dialog = page->findChild<ArticleDialog *>());
    QCOMPARE(namelessWidgets(dialog), QStringList());
    QTest::keyClicks(dialog->text(), "typed");
    QCOMPARE(dialog->text()->toPlainText(), QStringLiteral("Replace the seal."));
    auto *take = dialog->findChild<QPushButton *>("takeArticle");
    QCOMPARE(bool(take), isPublic);
    if (take)
        take->click();
    else
        dialog->reject();
    QTRY_VERIFY(!dialog);
    QCOMPARE(page->response()->toPlainText(),
        isPublic ? QStringLiteral("Dear Kim,\n\nReplace the seal.\n") : QStringLiteral("Dear Kim,"));
    QCOMPARE(f.db.get<KnowledgeArticle>(article.id).body, article.body);
}

void TestReplyBox::aReopenedCaseIsNotAskedAbout()
{
    DeskFixture f;
    const auto page = f.open(f.request.id);
    QTest::mouseClick(page->flow()->step(CaseStatus::Closed), Qt::LeftButton);
    QTest::keyClicks(page->resolution(), "Done.");
    QTest::mouseClick(page->findChild<QAbstractButton *>("resolve"), Qt::LeftButton);
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->message().startsWith("Ask in a week"), qPrintable(page->banner()->message()));
    const auto edit = reopenCase(f.stored(f.request.id));
    QVERIFY(edit);
    QVERIFY(await(f.db.store.commit(*edit)));
    QTRY_VERIFY(!page->banner()->isVisible());
}

CRM_TEST(TestReplyBox)

} // namespace crm

#include "tst_replybox.moc"
