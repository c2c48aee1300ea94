// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/dashboard.h"
#include "db/sql/connection.h"
#include "db/sync/server/totp.h"
#include "tests/support/test.h"
#include "tests/ui/sync/syncfixture.h"
#include "ui/exchange/exportjob.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/kit/cards.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace crm;

/// Each of what can go wrong has its sentence in the window, and a way on.
class TestSyncWays : public QObject
{
    Q_OBJECT
private slots:
    void whoHasJoinedIsKnownBeforeAnythingCame();
    void theCodeOfAnAuthenticatorIsAskedFor();
    void whoKeepsGuessingIsToldToWait();
    void muchThatIsToBeRemovedIsAskedAbout();
    void aNoticeStaysUntilItIsRead();
    void aReaderIsToldWhereTheirRecordsAre();
    void aFullOrganisationIsNamed();
    void aLostComputerRemovesItsFile();
    void signingOutWithoutAServerIsTold();
    void whatIsExportedInTheWindowIsAudited();
    void aCompanyThatIsNotHereYetIsNotAvailable();
};

namespace {

Banner *noticeOf(SyncDesk &desk)
{
    return desk.page->findChild<Banner *>("notice");
}

} // namespace

/// The first records of a large organisation take minutes: what is done meanwhile is this person's all the same.
void TestSyncWays::whoHasJoinedIsKnownBeforeAnythingCame()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    SyncDesk anna;
    QVERIFY(anna.db.store.user().isNull());
    connect(&anna.link, &SyncLink::changed, &anna.link, [&] {
        if (anna.link.membership().isMember())
            server.kill(); // nothing more comes from it
    });
    anna.join(server.invite("anna"));
    QTRY_VERIFY(!anna.db.store.user().isNull());
    const auto me = anna.db.store.user();
    QCOMPARE(me, anna.link.membership().user);
    QTRY_VERIFY(anna.db.exists({"user", me}));
    QCOMPARE(anna.db.get<User>(me).name, "anna");
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace", .owner = {me}}));
    const auto kept = sync::membershipOf(anna.db.path());
    QVERIFY(kept && kept->user == me);
    Connection file(anna.db.path(), Connection::ReadOnly);
    QCOMPARE(file.scalar("SELECT value FROM meta WHERE key = 'user'").toByteArray(), me.bytes());
}

void TestSyncWays::theCodeOfAnAuthenticatorIsAskedFor()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    const auto printed = server.call({"user", "totp", "anna"}).out.split(u'\n');
    const QUrl address(printed.first());
    QCOMPARE(address.scheme(), "otpauth");
    SyncDesk anna;
    QVERIFY(!anna.field("totp")->isVisible());
    const auto invite = server.invite("anna");
    anna.join(invite);
    QTRY_COMPARE(anna.problem(), "This account asks for the code of its authenticator app as well.");
    QVERIFY(anna.field("totp")->isVisible());
    QVERIFY(anna.field("totp")->hasFocus());
    const auto *fingerprint = anna.page->findChild<QLabel *>("fingerprint"); // whole, also beside the longest label
    QTRY_VERIFY(fingerprint->geometry().right() <= fingerprint->parentWidget()->rect().right());
    QVERIFY(!anna.button("join")->isEnabled());
    QTest::keyClicks(anna.field("totp"), "000000");
    anna.click("join");
    QTRY_VERIFY2(
        anna.problem().startsWith("Invite, login, password and code do not fit together."), qPrintable(anna.problem()));
    QVERIFY(anna.field("totp")->hasFocus());
    const auto text = QUrlQuery(address).queryItemValue("secret").toLatin1();
    QByteArray secret; // RFC 4648 §6
    quint32 bits = 0;
    int count = 0;
    for (const auto letter : text) {
        bits = bits << 5 | quint32(QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter));
        if ((count += 5) >= 8)
            secret.append(char(bits >> (count -= 8) & 0xff));
    }
    QCOMPARE(sync::base32(secret), text);
    const auto code = sync::totpCode(secret, QDateTime::currentMSecsSinceEpoch() / sync::totpStepMs);
    anna.field("totp")->setText(code.left(3) + ' ' + code.mid(3)); // as apps show it
    anna.click("join");
    QVERIFY(anna.settle());
    QVERIFY(!anna.field("totp")->isVisible());
    SyncDesk phone; // and a recovery code in its place
    phone.join(server.invite("anna"));
    QTRY_VERIFY(phone.field("totp")->isVisible());
    phone.field("totp")->setText(printed.at(1));
    phone.click("join");
    QVERIFY(phone.settle());
}

void TestSyncWays::whoKeepsGuessingIsToldToWait()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    SyncDesk anna;
    const auto code = server.invite("anna");
    for (int i = 0; i < 3; ++i) {
        anna.join(code, "not the password");
        QTRY_COMPARE(
            anna.problem(), "Invite, login and password do not fit together. An invite works once, and for a week.");
    }
    anna.join(code);
    QTRY_VERIFY2(anna.problem().startsWith("Too many attempts. Wait "), qPrintable(anna.problem()));
    QVERIFY(anna.button("join")->isEnabled());
}

void TestSyncWays::muchThatIsToBeRemovedIsAskedAbout()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna, ben;
    Edit many{"Many", {}}, none{"Clear", {}};
    for (int i = 0; i < 200; ++i) {
        many.puts.append(Record::from(Person{.id = Id::make(), .name = QString("Person %1").arg(i)}));
        none.removals.append(many.puts.last().ref());
    }
    QVERIFY(await(anna.db.store.commit(many)));
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(ben.join(server, "ben"));
    QTRY_COMPARE(*await(ben.db.store.count({&Person::entity()})), 200);
    QVERIFY(await(anna.db.store.commit(none)));
    QVERIFY(anna.sync());
    QTRY_COMPARE_WITH_TIMEOUT(ben.foot->words().text, "Removal held back", 20000);
    QCOMPARE(ben.foot->words().ink, Ink::Bad);
    QCOMPARE(*await(ben.db.store.count({&Person::entity()})), 200);
    QTRY_VERIFY(ben.button("agree"));
    QVERIFY2(ben.button("agree")->text().startsWith("Remove "), qPrintable(ben.button("agree")->text()));
    ben.click("agree");
    QTRY_COMPARE_WITH_TIMEOUT(*await(ben.db.store.count({&Person::entity()})), 0, 20000);
    QTRY_COMPARE(ben.foot->words().text, "Synced just now");
}

void TestSyncWays::aNoticeStaysUntilItIsRead()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(!noticeOf(anna)->isVisible());
    // A copy of the file has used this device's numbers meanwhile.
    const auto path = anna.db.dir.filePath("copy.rapport");
    QVERIFY(await(anna.db.store.backup(path)));
    {
        Store copy(path);
        QVERIFY(await(copy.commit({"Add", {Record::from(Person{.id = Id::make(), .name = "Ada Lovelace"})}})));
    }
    QCOMPARE(run("rapport-cli", {"--db", path, "sync"}).code, 0);
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Charles Babbage"}));
    QTRY_VERIFY_WITH_TIMEOUT(noticeOf(anna)->isVisible(), 20000);
    QVERIFY(noticeOf(anna)->message().startsWith("This file is a copy, or was restored from a backup."));
    QCOMPARE(anna.foot->words().review, "Notice");
    QVERIFY(anna.foot->accessibleName().contains("This file is a copy"));
    QVERIFY(anna.settle());
    auto *close = noticeOf(anna)->findChild<QAbstractButton *>();
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!noticeOf(anna)->isVisible());
    QTRY_COMPARE(anna.foot->words().review, QString());
    QVERIFY(anna.sync());
    QVERIFY(!noticeOf(anna)->isVisible());
}

void TestSyncWays::aReaderIsToldWhereTheirRecordsAre()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("rita", "reader"));
    SyncDesk rita;
    QVERIFY(rita.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    rita.join(server.invite("rita"));
    QVERIFY(rita.settle());
    QTRY_VERIFY(noticeOf(rita)->isVisible());
    QVERIFY2(noticeOf(rita)->message().contains("test before joining.rapport"), qPrintable(noticeOf(rita)->message()));
    QTRY_COMPARE(*await(rita.db.store.count({&Person::entity()})), 0);
    QTRY_VERIFY(rita.db.exists({"user", rita.link.membership().user}));
    QVERIFY(rita.sync());
    QCOMPARE(rita.link.toReview(), 0);
    QTest::mouseClick(noticeOf(rita)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(rita.foot->words().review, "Reading only"); // before anything is written in vain
    QVERIFY(rita.foot->accessibleName().contains("what you change yourself does not reach your colleagues"));
    QVERIFY(rita.page->findChild<QLabel *>("member")->text().endsWith("reader)"));
    QVERIFY(rita.db.store.isReadOnly() && !rita.db.store.isFileReadOnly());
    QVERIFY(rita.db.store.readOnlyReason().contains("reader"));
    Store again(rita.db.path());
    QVERIFY(await(again.opened()));
    QVERIFY(again.isReader()); // without asking anybody
    const auto *dialog = RecordDialog::create(rita.workspace, Record::blank(Person::entity()), &rita.window);
    QTRY_COMPARE(dialog->findChild<QLabel *>("saveState")->text(), rita.db.store.readOnlyReason());
    QVERIFY(!dialog->findChild<QPushButton *>("save")->isEnabled());
    const auto refused = rita.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}); // however it was asked for
    QVERIFY(!refused && refused.error().message.startsWith("Nothing was changed: you are a reader"));
    QVERIFY(rita.db.put(Dashboard{.id = Id::make(), .name = "Mine"}));
    rita.link.leave();
    QTRY_VERIFY(!rita.db.store.isReadOnly());
    QVERIFY(rita.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
}

void TestSyncWays::aFullOrganisationIsNamed()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    QCOMPARE(server.call({"limit", "1"}).code, 0);
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    anna.link.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(anna.link.status().problem.startsWith("The server has no room"), 20000);
    QCOMPARE(server.call({"limit", "0"}).code, 0);
    QVERIFY(anna.sync());
    QVERIFY(anna.link.status().problem.isEmpty());
}

void TestSyncWays::aLostComputerRemovesItsFile()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    QSignalSpy removals(&anna.link, &SyncLink::removalRequested);
    const auto device = server.call({"device", "list"}).out.section(u'\t', 0, 0);
    QCOMPARE(server.call({"device", "wipe", device}).code, 0);
    anna.link.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(removals.size(), 1, 20000);
    QVERIFY(removals.first().first().toBool());
    QCOMPARE(anna.foot->words().text, "Shut out");
}

void TestSyncWays::signingOutWithoutAServerIsTold()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.join(server, "anna"));
    QVERIFY(server.stop());
    anna.page->showPart(SyncPage::Connection);
    anna.click("signOut");
    anna.click("signOutNow");
    QTRY_VERIFY_WITH_TIMEOUT(!anna.link.membership().isMember(), 20000);
    QTRY_VERIFY(noticeOf(anna)->isVisible());
    QVERIFY(noticeOf(anna)->message().contains("ask its administrator to revoke this device"));
}

void TestSyncWays::whatIsExportedInTheWindowIsAudited()
{
    Server server;
    QVERIFY(server.start());
    SyncDesk anna;
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    QVERIFY(anna.join(server, "anna"));
    ExportJob job(
        anna.db.store, {.query = {&Person::entity()}, .columns = {"name"}, .path = anna.db.dir.filePath("p.csv")});
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    // Nobody asks to synchronise.
    QTRY_VERIFY_WITH_TIMEOUT(server.call({"audit"}).out.contains("exported\tanna\tperson csv 1 "), 20000);
}

/// While the first contents arrive, a contact may be here before their company.
void TestSyncWays::aCompanyThatIsNotHereYetIsNotAvailable()
{
    TestDb db;
    RecordForm form(Person::entity(), {nullptr, &db.store, nullptr});
    const Person person{.id = Id::make(), .name = "Ada Lovelace", .organisation = {Id::make()}};
    auto record = Record::from(person);
    record.setUntouched();
    form.setRecord(record);
    const auto *line = form.editor("organisation")->findChild<QLineEdit *>();
    QTRY_COMPARE(line->placeholderText(), "Not available");
    QCOMPARE(form.record().reference("organisation"), person.organisation.id);
    QVERIFY(!form.isDirty());
}

CRM_TEST(TestSyncWays)
#include "tst_syncways.moc"
