// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/opportunity.h"
#include "db/entities/syncconflict.h"
#include "models/record/history.h"
#include "tests/support/accessibility.h"
#include "tests/support/test.h"
#include "tests/ui/sync/syncfixture.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"
#include "ui/record/recordpage.h"
#include "ui/sync/pendingview.h"
#include "ui/sync/reviewedit.h"
#include "ui/sync/reviewview.h"

#include <QJsonArray>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace crm;

/// Windows beside a real server: what people see and click when they work together.
class TestSyncPage : public QObject
{
    Q_OBJECT
private slots:
    void aFileJoinsByPastingAnInvite();
    void whatIsWrongWithJoiningIsSaid();
    void anEditOfOneWindowIsSeenInTheOther();
    void offlineWorkIsListedAndSentLater();
    void aConflictIsDecidedByAClickAndTakenBack();
    void aConflictIsDecidedByAKey();
    void bothTextsAreKept();
    void somethingElseCanBeWritten();
    void whoIsSignedOutComesBackByANewInvite();
    void anotherCertificateIsNotTrusted();
    void signingOutKeepsTheRecords();
    void signingOutSaysWhatTheServerHasNot();
    void whatTheServerRefusedIsExported();
    void theHistoryNamesTheColleague();
    void everyControlHasAName();
};

namespace {

/// Two windows that both have the same person, of whom they have written something, the job title unless said
/// otherwise, without knowing of each other.
struct Disagreement
{
    Server server;
    SyncDesk anna, ben;
    Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QString Person::*field;
    bool isThere = false;

    explicit Disagreement(QString Person::*what = &Person::jobTitle)
        : field(what)
    {
        isThere = server.start() && anna.isReady && ben.isReady && anna.db.put(person) && anna.join(server, "anna")
            && ben.join(server, "ben") && write(anna, "Countess", 0) && write(ben, "Programmer", 5) && anna.sync()
            && ben.sync() && anna.sync();
        if (!isThere)
            return;
        ben.page->showPart(SyncPage::Review);
        isThere = QTest::qWaitFor([this] { return review().model()->rowCount() == 1 && ben.link.toReview() == 1; });
    }
    static Person seenBy(SyncDesk &desk, const Id &id) { return desk.db.get<Person>(id); }
    bool write(SyncDesk &desk, const QString &text, int seconds)
    {
        if (!QTest::qWaitFor([&] { return seenBy(desk, person.id).name == person.name; }))
            return false;
        auto changed = seenBy(desk, person.id);
        changed.*field = text;
        desk.db.now = desk.db.now.addSecs(seconds);
        return bool(desk.db.put(changed));
    }
    ReviewView &review() const { return *ben.page->review(); }
    QString jobTitle(SyncDesk &desk) { return seenBy(desk, person.id).jobTitle; }
};

} // namespace

void TestSyncPage::aFileJoinsByPastingAnInvite()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    SyncDesk anna;
    QVERIFY(anna.isReady);
    QTRY_COMPARE(anna.foot->words().text, "Only on this computer");
    QCOMPARE(anna.page->part(), SyncPage::Connection);
    anna.field("code")->setText(server.invite("anna"));
    QCOMPARE(anna.field("server")->text(), QString("https://127.0.0.1:%1").arg(server.port));
    QCOMPARE(anna.field("login")->text(), "anna");
    QVERIFY(anna.page->findChild<QLabel *>("fingerprint")->text().contains(u':'));
    QVERIFY(!anna.button("join")->isEnabled());
    anna.field("password")->setFocus();
    QTest::keyClicks(anna.field("password"), password);
    QVERIFY(anna.button("join")->isEnabled());
    anna.click("join");
    QVERIFY(anna.settle());
    QTRY_COMPARE(anna.foot->words().text, "Synced just now");
    QCOMPARE(anna.link.membership().organisation, "Lovelace & Co");
    QVERIFY(!anna.field("code")->isVisible());
    QVERIFY(anna.window.focusWidget() == anna.button("signOut")); // stays where one has been
    QTRY_VERIFY(anna.db.exists({"user", anna.link.membership().user}));
    QTRY_COMPARE(anna.db.store.user(), anna.link.membership().user);
}

void TestSyncPage::whatIsWrongWithJoiningIsSaid()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    SyncDesk anna;
    const auto code = server.invite("anna");
    anna.page->showPart(SyncPage::Connection);
    anna.field("code")->setText(code.chopped(5));
    QVERIFY(anna.page->findChild<QLabel *>("fingerprint")->text().startsWith("This is not a whole invite yet"));
    anna.join(code, "not the password");
    QTRY_COMPARE(
        anna.problem(), "Invite, login and password do not fit together. An invite works once, and for a week.");
    QVERIFY(anna.field("password")->hasFocus());
    QVERIFY(server.stop());
    anna.join(code);
    QTRY_VERIFY(anna.problem().startsWith("The server cannot be reached:"));
    QVERIFY(server.start());
    anna.join(code);
    QVERIFY(anna.settle());
    SyncDesk eve;
    eve.join(code); // an invite works once
    QTRY_COMPARE(
        eve.problem(), "Invite, login and password do not fit together. An invite works once, and for a week.");
}

void TestSyncPage::anEditOfOneWindowIsSeenInTheOther()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna, ben;
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(ben.join(server, "ben"));
    RecordPage page(ben.workspace, Person::entity());
    page.show();
    QTRY_VERIFY(ben.db.exists({"person", person.id}));
    page.showRecord({"person", person.id});
    auto changed = anna.db.get<Person>(person.id);
    changed.jobTitle = "Countess";
    anna.db.now = anna.db.now.addSecs(5);
    QVERIFY(anna.db.put(changed)); // nobody asks to synchronise
    QTRY_COMPARE_WITH_TIMEOUT(page.form()->editor("job_title")->value().toString(), QString("Countess"), 20000);
    const auto found = await(ben.search.find("ada", 5));
    QVERIFY(found && !found->isEmpty());
}

void TestSyncPage::offlineWorkIsListedAndSentLater()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna, ben;
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(server.stop());
    QTRY_VERIFY_WITH_TIMEOUT(anna.hasState(sync::SyncState::Waiting), 20000);
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    QTRY_COMPARE_WITH_TIMEOUT(anna.foot->words().text, "Offline, 1 to send", 20000); // without another attempt
    QVERIFY(anna.foot->words().ink != Ink::Bad);
    QVERIFY(anna.link.status().problem.contains("Your work is saved on this computer"));
    anna.page->showPart(SyncPage::Pending);
    auto *model = anna.page->pending()->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QTRY_COMPARE(model->index(0, PendingModel::Subject).data().toString(), "Contact: Ada Lovelace");
    QCOMPARE(model->index(0, PendingModel::What).data().toString(), "Added");
    QCOMPARE(model->index(0, PendingModel::Standing).data().toString(), "Waiting to be sent");
    const Opportunity deal{.id = Id::make(), .name = "Depot", .stage = {anna.db.stage("Lead")}};
    QVERIFY(anna.db.put(deal)); // and its first stage, whose name is its deal's id
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 3, 20000);
    QStringList subjects;
    for (int row = 0; row < 3; ++row)
        subjects.append(model->index(row, PendingModel::Subject).data().toString());
    QVERIFY2(subjects.contains("Stage change"), qPrintable(subjects.join(u'|')));
    const Person gone{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(gone));
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"person", gone.id}}})));
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 4, 20000); // of what is gone the log knows the name
    QTRY_COMPARE(model->index(0, PendingModel::What).data().toString(), "Deleted");
    QCOMPARE(model->index(0, PendingModel::Subject).data().toString(), "Contact: Charles Babbage");
    QVERIFY(server.start());
    QVERIFY(anna.sync());
    QTRY_COMPARE(model->rowCount(), 0);
    QVERIFY(ben.join(server, "ben"));
    QCOMPARE(ben.db.get<Person>(person.id).name, person.name);
}

void TestSyncPage::aConflictIsDecidedByAClickAndTakenBack()
{
    Disagreement d;
    QVERIFY(d.isThere);
    QCOMPARE(d.jobTitle(d.ben), "Programmer");
    QCOMPARE(d.ben.foot->words().review, "Review 1");
    const auto &item = d.review().model()->itemAt(0);
    QCOMPARE(item.title, "Ada Lovelace");
    QCOMPARE(item.what, "Job title");
    QCOMPARE(item.inForce.values.first().text, "Programmer");
    QCOMPARE(item.overwritten.values.first().text, "Countess");
    QVERIFY(item.inForce.isMine && !item.overwritten.isMine);
    QCOMPARE(item.overwritten.who, "anna");
    QCOMPARE(d.ben.button("keep")->text(), "Keep mine");
    QCOMPARE(d.ben.button("replace")->text(), "Take theirs");
    d.ben.click("replace");
    QTRY_COMPARE(d.jobTitle(d.ben), "Countess");
    QTRY_COMPARE(d.review().model()->rowCount(), 0);
    d.ben.workspace.undo();
    QTRY_COMPARE(d.review().model()->rowCount(), 1);
    QCOMPARE(d.jobTitle(d.ben), "Programmer");
    d.ben.click("replace");
    QTRY_COMPARE(d.jobTitle(d.ben), "Countess");
    QVERIFY(d.ben.sync());
    QVERIFY(d.anna.sync());
    QTRY_COMPARE(d.jobTitle(d.anna), "Countess");
    QTRY_COMPARE(d.anna.link.toReview(), 0);
}

void TestSyncPage::aConflictIsDecidedByAKey()
{
    Disagreement d;
    QVERIFY(d.isThere);
    d.ben.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&d.ben.window));
    d.ben.page->showPart(SyncPage::Connection);
    d.ben.button("signOut")->setFocus();
    QVERIFY(d.ben.page->showRecord({SyncConflict::entity().name, d.review().model()->itemAt(0).conflict.id}));
    QTRY_VERIFY(d.review().list()->hasFocus()); // from a record's notice straight to the keys
    QTest::keyClick(d.review().list(), Qt::Key_1);
    QTRY_COMPARE(d.review().model()->rowCount(), 0);
    QCOMPARE(d.jobTitle(d.ben), "Programmer");
    QTRY_COMPARE(d.ben.foot->words().review, QString());
}

void TestSyncPage::bothTextsAreKept()
{
    Disagreement d(&Person::notes);
    QVERIFY(d.isThere);
    d.ben.click("both");
    QTRY_COMPARE(Disagreement::seenBy(d.ben, d.person.id).notes, "Programmer\n\nCountess");
    QTRY_COMPARE(d.review().model()->rowCount(), 0);
}

void TestSyncPage::somethingElseCanBeWritten()
{
    Disagreement d;
    QVERIFY(d.isThere);
    d.ben.click("edit");
    auto *dialog = d.ben.window.findChild<ReviewEdit *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal()); // the window can be worked with beside it
    d.ben.click("edit");
    QCOMPARE(d.ben.window.findChildren<ReviewEdit *>().size(), 1);
    const auto &entity = Person::entity();
    for (const auto *label : dialog->findChildren<QLabel *>())
        for (const auto *section : entity.sections)
            QVERIFY(!label->isVisible() || label->text() != entity.tr(section)); // one field needs no heading
    QCOMPARE(namelessWidgets(dialog), QStringList());
    QCOMPARE(dialog->form()->editor("job_title")->value().toString(), "Programmer");
    auto *line = dialog->form()->editor("job_title")->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, "Analyst");
    QTest::mouseClick(dialog->findChild<QPushButton *>("save"), Qt::LeftButton);
    QTRY_COMPARE(d.jobTitle(d.ben), "Analyst");
    QTRY_COMPARE(d.review().model()->rowCount(), 0);
}

void TestSyncPage::whoIsSignedOutComesBackByANewInvite()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    const auto device = server.call({"device", "list"}).out.section(u'\t', 0, 0);
    QCOMPARE(server.call({"device", "revoke", device}).code, 0);
    anna.link.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(anna.foot->words().text, "Signed out", 20000);
    QCOMPARE(anna.foot->words().ink, Ink::Bad);
    anna.page->activate();
    QCOMPARE(anna.page->part(), SyncPage::Connection);
    QVERIFY(anna.page->findChild<Banner *>()->message().startsWith("The server no longer knows this device."));
    const Person person{.id = Id::make(), .name = "Ada Lovelace"}; // work goes on
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.field("code")->isVisible());
    anna.join(server.invite("anna"));
    QVERIFY(anna.settle());
    QTRY_COMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
    QVERIFY(!anna.field("code")->isVisible());
}

void TestSyncPage::anotherCertificateIsNotTrusted()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    Server other; // the same address, another certificate
    other.port = server.port;
    QVERIFY(server.stop());
    QVERIFY(other.start());
    anna.link.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(anna.link.status().isDistrusted, 20000);
    QVERIFY(anna.link.status().problem.startsWith("The server shows another certificate"));
    anna.page->activate();
    QVERIFY(anna.field("code")->isVisible());
    QVERIFY(other.stop());
    QVERIFY(server.start());
    QVERIFY(anna.sync());
    QVERIFY(anna.link.status().problem.isEmpty());
}

void TestSyncPage::signingOutKeepsTheRecords()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.join(server, "anna"));
    anna.page->showPart(SyncPage::Connection);
    anna.click("signOut");
    QVERIFY(anna.link.membership().isMember()); // asked first
    anna.click("signOutNow");
    QTRY_VERIFY(!anna.link.membership().isMember());
    QCOMPARE(anna.foot->words().text, "Only on this computer");
    QCOMPARE(anna.db.get<Person>(person.id).name, person.name);
}

/// What has only just been saved counts as well, and the key that goes on signs nobody out.
void TestSyncPage::signingOutSaysWhatTheServerHasNot()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(server.stop());
    QTRY_VERIFY_WITH_TIMEOUT(anna.hasState(sync::SyncState::Waiting), 20000);
    anna.page->showPart(SyncPage::Connection);
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    anna.click("signOut");
    auto *question = qobject_cast<Banner *>(anna.button("signOutNow")->parentWidget());
    QVERIFY(question);
    QTRY_VERIFY(question->message().startsWith("Changes that are not with the server yet: 1."));
    QTRY_VERIFY(anna.button("stay")->hasFocus());
    QTest::keyClick(anna.button("stay"), Qt::Key_Escape);
    QTRY_VERIFY(!question->isVisible());
    QVERIFY(anna.link.membership().isMember());
}

void TestSyncPage::whatTheServerRefusedIsExported()
{
    SyncDesk anna;
    sync::PendingChange change{sync::PendingChange::Refused, sync::Op::Update, "person", Id::make(), {"job_title"}};
    change.content = "{\"entity\": \"person\"}";
    anna.page->pending()->model()->setChanges({change});
    const auto path = anna.db.dir.filePath("refused.json");
    QVERIFY(anna.page->pending()->exportRefused(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().at(0).toObject().value("entity").toString(), "person");
    QSignalSpy failed(&anna.workspace, &Workspace::failed);
    QVERIFY(!anna.page->pending()->exportRefused(anna.db.dir.filePath("missing/refused.json")));
    QCOMPARE(failed.size(), 1);
}

void TestSyncPage::theHistoryNamesTheColleague()
{
    Disagreement d;
    QVERIFY(d.isThere);
    HistoryModel history(d.anna.db.store);
    history.setRecord({"person", d.person.id});
    QTRY_VERIFY(history.isLoaded() && history.rowCount() > 0);
    QCOMPARE(history.entryAt(0).who, "ben");
    QCOMPARE(history.entryAt(0).afterText, "Programmer");
}

void TestSyncPage::everyControlHasAName()
{
    Disagreement d;
    QVERIFY(d.isThere);
    for (const auto part : {SyncPage::Review, SyncPage::Pending, SyncPage::Connection}) {
        d.ben.page->showPart(part);
        QCOMPARE(namelessWidgets(&d.ben.window), QStringList());
    }
    SyncDesk alone;
    QCOMPARE(namelessWidgets(&alone.window), QStringList());
}

CRM_TEST(TestSyncPage)
#include "tst_syncpage.moc"
