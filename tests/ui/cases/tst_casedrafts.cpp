// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/cannedtext.h"
#include "models/cases/caseedits.h"
#include "tests/ui/cases/casefixture.h"
#include "ui/cases/casedialog.h"
#include "ui/cases/caseform.h"
#include "ui/cases/statusflow.h"
#include "ui/kit/cards.h"
#include "ui/kit/composer.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

namespace crm {

/// What is typed and not saved yet.
class TestCaseDrafts : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void aDraftSurvivesACrash();
    void aMessageStandsLevelWithThePage();
    void aDraftOfANewCaseComesBack();
    void aDraftKeepsWhoseCaseItIs();
    void tabGoesThroughANewCaseToSaveAndRound();
    void aDraftIsOfItsWindowAlone();
    void aNoteOutlivesSavingTheFields();
    void articlesAreSuggestedWhileTyping();
    void whatIsTypedStaysWhenTheCaseChangesElsewhere();
    void typingGoesOnWhileTheCaseChangesElsewhere();
    void whatIsTypedWhileSavingStays();
    void theSameFieldChangedElsewhereIsSaid();
    void blanksAroundAnAnswerAreNobodysChange();
    void savingBeforeTheNoticeKeepsBothTexts();
    void closingBeforeTheNoticeKeepsBothTexts();
    void aCaseClosedElsewhereWhileTypingIsSaid();
    void closingItOneselfIsNoNews();
};

void TestCaseDrafts::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestCaseDrafts::aDraftSurvivesACrash()
{
    CaseFixture f;
    {
        const auto page = f.open();
        QTest::keyClicks(page->response(), "Dear Dr. Sato");
        type(page->form()->editor("subject"), "Kettle leaks at the handle");
        QTRY_VERIFY(keptDrafts(f.db.store).contains("at the handle"));
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
    auto *discard = page->banner()->findChild<QPushButton *>();
    QVERIFY(discard);
    QTRY_VERIFY(discard->isVisible()); // a layout shows what is added to it in its own time
    QTest::mouseClick(discard, Qt::LeftButton);
    QCOMPARE(page->response()->toPlainText(), QString());
    QTRY_VERIFY(keptDrafts(again).isEmpty());
}

void TestCaseDrafts::aMessageStandsLevelWithThePage()
{
    CaseFixture f;
    const auto page = f.open();
    for (const auto kind : {Banner::Kind::Info, Banner::Kind::Error}) {
        page->banner()->showMessage(kind, "Ask in a week?");
        QTRY_COMPARE(page->banner()->width(), page->width() - 2 * spacing::huge);
        QCOMPARE(page->banner()->mapTo(page.get(), QPoint()).x(), spacing::huge);
    }
}

void TestCaseDrafts::aDraftOfANewCaseComesBack()
{
    CaseFixture f;
    {
        CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        type(dialog.form()->editor("subject"), "Lid broken");
        QTRY_VERIFY(keptDrafts(f.db.store).contains("Lid broken"));
    }
    CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.form()->editor("subject")->value().toString(), QStringLiteral("Lid broken"));
    QVERIFY(dialog.banner()->isVisible());
}

void TestCaseDrafts::aDraftKeepsWhoseCaseItIs()
{
    CaseFixture f;
    const Person felix{.id = Id::make(), .name = "Felix Blanc"};
    QVERIFY(f.db.put(felix));
    {
        CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {"person", f.kenji.id}, {}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        type(dialog.form()->editor("subject"), "Lid broken");
        QTRY_VERIFY(keptDrafts(f.db.store).contains("Lid broken"));
    }
    CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {"person", felix.id}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.form()->record().text("subject"), QStringLiteral("Lid broken"));
    QCOMPARE(dialog.form()->record().reference("person"), f.kenji.id);
}

void TestCaseDrafts::tabGoesThroughANewCaseToSaveAndRound()
{
    CaseFixture f;
    CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *first = dialog.focusWidget();
    QVERIFY(first);
    QStringList passed;
    do {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        passed.append(dialog.focusWidget()->accessibleName() + u'/' + dialog.focusWidget()->objectName());
    } while (dialog.focusWidget() != first && passed.size() < 60);
    for (const auto *name : {"person_control", "description_control", "owner_control", "save"})
        QVERIFY2(passed.filter(QLatin1String(name)).size() == 1, qPrintable(passed.join(u'\n')));
    QCOMPARE(passed.last(), first->accessibleName() + u'/' + first->objectName());
    for (qsizetype i = passed.size() - 2; i >= 0; --i) { // and back the same way
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab);
        QCOMPARE(dialog.focusWidget()->accessibleName() + u'/' + dialog.focusWidget()->objectName(), passed.at(i));
    }
}

void TestCaseDrafts::aDraftIsOfItsWindowAlone()
{
    CaseFixture f;
    {
        const auto first = f.open();
        QTest::keyClicks(first->response(), "Half a sent");
        QTRY_VERIFY(keptDrafts(f.db.store).contains("Half a sent"));
        const auto second = f.open(); // while the first is still open
        QCOMPARE(second->response()->toPlainText(), QString());
        QVERIFY(!second->banner()->isVisible());
        f.db.store.setUser(f.other.id);
        const auto others = f.open();
        QCOMPARE(others->response()->toPlainText(), QString());
    }
    QCOMPARE(f.open()->response()->toPlainText(), QString()); // the first is gone, but its text is Mara's
    f.db.store.setUser(f.mara.id);
    QCOMPARE(f.open()->response()->toPlainText(), QStringLiteral("Half a sent"));
}

void TestCaseDrafts::aNoteOutlivesSavingTheFields()
{
    CaseFixture f;
    {
        const auto page = f.open();
        page->note()->setText("Check the batch.");
        type(page->form()->editor("subject"), "Kettle leaks badly");
        page->save();
        QTRY_COMPARE(f.stored().subject, QStringLiteral("Kettle leaks badly"));
        QTRY_VERIFY(keptDrafts(f.db.store).contains("Check the batch."));
        QTRY_VERIFY(!keptDrafts(f.db.store).contains("badly"));
        QCOMPARE(page->note()->text(), QStringLiteral("Check the batch."));
    }
    const auto page = f.open();
    QCOMPARE(page->note()->text(), QStringLiteral("Check the batch."));
}

void TestCaseDrafts::articlesAreSuggestedWhileTyping()
{
    CaseFixture f;
    QVERIFY(f.db.put(KnowledgeArticle{.id = Id::make(), .title = "Kettle leaking at the seal", .body = "Replace it."}));
    QVERIFY(await(f.search.complete()));
    CaseDialog dialog(f.workspace, newCase(CaseKind::Complaint, {}, {}));
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    type(dialog.form()->editor("subject"), "Kettle leaking");
    auto *articles = dialog.findChild<QWidget *>("articles");
    QTRY_VERIFY(articles->isVisible());
    QVERIFY(articles->findChild<QPushButton *>()->text().contains("Kettle leaking at the seal"));
}

void TestCaseDrafts::whatIsTypedStaysWhenTheCaseChangesElsewhere()
{
    CaseFixture f;
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

void TestCaseDrafts::typingGoesOnWhileTheCaseChangesElsewhere()
{
    CaseFixture f;
    const auto page = f.open();
    auto *text = page->form()->editor("description")->findChild<QPlainTextEdit *>();
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, "Twice ");
    auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    elsewhere.setValue("priority", "urgent");
    QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    QTRY_COMPARE(page->form()->editor("priority")->value().toString(), QStringLiteral("urgent"));
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, "this ");
    page->save();
    QTRY_COMPARE(f.stored().description, QStringLiteral("Twice this The kettle leaks at the handle."));
    QTRY_VERIFY(!page->form()->isDirty());
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, "week ");
    QCOMPARE(text->toPlainText(), QStringLiteral("Twice this week The kettle leaks at the handle."));
}

void TestCaseDrafts::whatIsTypedWhileSavingStays()
{
    CaseFixture f;
    const auto page = f.open();
    auto *text = page->form()->editor("description")->findChild<QPlainTextEdit *>();
    QTest::keyClicks(page->response(), "We are");
    page->save();
    QTest::keyClicks(page->response(), " sorry.");
    text->setPlainText("It leaks.");
    QTRY_COMPARE(f.stored().response, QStringLiteral("We are"));
    QTRY_VERIFY((page->save(), f.stored().response == QStringLiteral("We are sorry."))); // once it is saved
    QCOMPARE(f.stored().description, QStringLiteral("It leaks."));
    QTRY_VERIFY(!page->form()->isDirty());
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("We are sorry."));
}

void TestCaseDrafts::theSameFieldChangedElsewhereIsSaid()
{
    CaseFixture f;
    const auto page = f.open();
    type(page->form()->editor("subject"), "Kettle leaks badly");
    auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    elsewhere.setValue("subject", "Kettle 300 leaks");
    QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().contains("Kettle 300 leaks"));
    QCOMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle leaks badly"));
    for (auto *button : page->banner()->findChildren<QPushButton *>())
        if (button->text() == "Take theirs")
            button->click();
    QCOMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle 300 leaks"));
    QVERIFY(!page->form()->isDirty());
    QVERIFY(!page->banner()->isVisible());
}

void TestCaseDrafts::blanksAroundAnAnswerAreNobodysChange()
{
    CaseFixture f;
    const auto page = f.open();
    page->response()->setPlainText("We are sorry. \n");
    QVERIFY(page->findChild<QAbstractButton *>("save")->isEnabled());
    const auto answer = [&](const QString &text) {
        auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
        elsewhere.setValue("response", text);
        QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    };
    answer("We are sorry.\n\n");
    QTRY_VERIFY(!page->findChild<QAbstractButton *>("save")->isEnabled());
    QVERIFY(!page->banner()->isVisible());
    page->response()->setPlainText("We are very sorry.");
    answer(QString(3000, u'x'));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().size() < 500); // enough to know it by
}

void TestCaseDrafts::savingBeforeTheNoticeKeepsBothTexts()
{
    CaseFixture f;
    const auto page = f.open();
    QTest::keyClicks(page->response(), "We are sorry.");
    type(page->form()->editor("subject"), "Kettle leaks badly");
    auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    elsewhere.setValue("subject", "Kettle 300 leaks");
    QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    page->save(); // in the moment before the notice arrives
    QTRY_VERIFY(page->banner()->isVisible() && page->banner()->message().contains("Kettle 300 leaks"));
    QCOMPARE(f.stored().subject, QStringLiteral("Kettle 300 leaks"));
    QVERIFY(f.stored().response.isEmpty());
    QCOMPARE(page->form()->editor("subject")->value().toString(), QStringLiteral("Kettle leaks badly"));
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("We are sorry."));
    // Now that it was read it may be replaced; as soon as the first save has been refused.
    QTRY_VERIFY((page->save(), f.stored().subject == QStringLiteral("Kettle leaks badly")));
    QCOMPARE(f.stored().response, QStringLiteral("We are sorry."));
}

void TestCaseDrafts::closingBeforeTheNoticeKeepsBothTexts()
{
    CaseFixture f;
    const auto page = f.open();
    type(page->form()->editor("subject"), "Kettle leaks badly");
    emit page->flow()->chosen(CaseStatus::Solved);
    page->resolution()->setPlainText("Lid replaced.");
    auto elsewhere = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    elsewhere.setValue("subject", "Kettle 300 leaks");
    QVERIFY(await(f.db.store.commit({"Elsewhere", {elsewhere}})));
    auto *resolve = page->findChild<QPushButton *>("resolve");
    resolve->click();
    QTRY_VERIFY(page->banner()->isVisible() && page->banner()->message().contains("Kettle 300 leaks"));
    QTRY_VERIFY(page->findChild<QLabel *>("resolution_problem")->isVisible());
    QCOMPARE(f.stored().subject, QStringLiteral("Kettle 300 leaks"));
    QVERIFY(f.stored().status != CaseStatus::Solved);
    QCOMPARE(page->resolution()->toPlainText(), QStringLiteral("Lid replaced."));
    resolve->click();
    QTRY_COMPARE(f.stored().status, CaseStatus::Solved);
    QCOMPARE(f.stored().subject, QStringLiteral("Kettle leaks badly"));
    QCOMPARE(f.stored().resolution, QStringLiteral("Lid replaced."));
}

void TestCaseDrafts::aCaseClosedElsewhereWhileTypingIsSaid()
{
    CaseFixture f;
    const auto page = f.open();
    QTest::keyClicks(page->response(), "We are sorry.");
    const auto stored = await(f.db.store.fetch(ServiceCase::entity(), {f.leak.id}))->first();
    const auto edit = changeStatus(stored, CaseStatus::Solved, "Lid replaced.");
    QVERIFY(edit);
    QVERIFY(await(f.db.store.commit(*edit)));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->banner()->message().contains("“Lid replaced”."));
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("We are sorry."));
}

void TestCaseDrafts::closingItOneselfIsNoNews()
{
    CaseFixture f;
    const auto page = f.open();
    QTest::keyClicks(page->response(), "We are sorry.");
    emit page->flow()->chosen(CaseStatus::Solved);
    page->resolution()->setPlainText("Lid replaced.");
    page->findChild<QPushButton *>("resolve")->click();
    QTRY_COMPARE(f.stored().status, CaseStatus::Solved);
    QTRY_VERIFY(!page->resolution()->isVisible());
    QVERIFY(!page->banner()->message().contains("just been closed"));
    QCOMPARE(page->response()->toPlainText(), QStringLiteral("We are sorry."));
}

CRM_TEST(TestCaseDrafts)

} // namespace crm

#include "tst_casedrafts.moc"
