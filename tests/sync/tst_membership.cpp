// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/syncconflict.h"
#include "db/sql/connection.h"
#include "db/sync/syncservice.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"
#include "tests/sync/filedump.h"
#include "tests/sync/guest.h"

#include <QDir>
#include <QNetworkInformation>
#include <QSignalSpy>

using namespace crm;

/// Coming into an organisation, leaving it, and being shown out, with the programs as people run them.
class TestMembership : public QObject
{
    Q_OBJECT
private slots:
    void aFileThatNeverJoinedIsLeftAlone();
    void theNetworkIsWatchedForWhoeverHasJoined();
    void whoSignsOutIsOutAtTheServer();
    void whoCannotReachTheServerSignsOutAllTheSame();
    void aFileThatMustNotBeKeptGoesWithItsUser();
    void aLostComputerRemovesTheFile();
    void whatIsExportedIsAudited();
    void aFileTakenOverByAColleagueGoesOnUnderItsOwnNumber();
    void aReaderKeepsWhatTheyHad();
    void aReaderOfAnEmptyFileIsToldNothing();
    void theRecordsOfTwoOrganisationsAreNotMixed();
    void whatTheOrganisationKnowsOfWhoJoinsPrevails();
    void whatWasRefusedIsMadeAgainOnceTheRightIsBack();
};

namespace {

QByteArray answers(const QString &login)
{
    return login.toUtf8() + '\n' + password + '\n';
}

QString deviceOf(Server &server, const QString &login)
{
    for (const auto &line : server.call({"device", "list"}).out.split(u'\n'))
        if (line.section(u'\t', 1, 1) == login)
            return line.section(u'\t', 0, 0);
    return {};
}

QStringList events(Server &server, const QString &what)
{
    QStringList found;
    for (const auto &line : server.call({"audit"}).out.split(u'\n'))
        if (line.section(u'\t', 2, 2) == what)
            found.append(line.section(u'\t', 3, 4));
    return found;
}

} // namespace

/// Every start of the program asks: nothing is written then, and nothing counted.
void TestMembership::aFileThatNeverJoinedIsLeftAlone()
{
    TestDb db;
    QVERIFY(db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    sync::SyncService service(db.path(), sync::SyncService::Watch);
    QSignalSpy finished(&service, &sync::SyncService::finished);
    service.start();
    QTRY_COMPARE(finished.size(), 1);
    const auto status = finished.first().first().value<sync::SyncStatus>();
    QCOMPARE(status.state, sync::SyncState::Off);
    QCOMPARE(status.pending, 0);
    Connection file(db.path(), Connection::ReadOnly);
    QCOMPARE(file.scalar("SELECT count(*) FROM sqlite_master WHERE name IN ('sync_state', 'sync_row')").toInt(), 0);
    QVERIFY(!QNetworkInformation::instance()); // what asks the desktop takes megabytes
}

void TestMembership::theNetworkIsWatchedForWhoeverHasJoined()
{
    if (QNetworkInformation::availableBackends().isEmpty())
        QSKIP("This desktop does not tell whether there is a network.");
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QCOMPARE(anna.join(server, "anna").code, 0);
    sync::SyncService service(anna.db.path(), sync::SyncService::Watch);
    service.look();
    QTRY_VERIFY(QNetworkInformation::instance());
}

void TestMembership::whoSignsOutIsOutAtTheServer()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    const auto lost = server.call({"invite", "anna", "--address", "nonsense"}); // nobody could join with it
    QCOMPARE(lost.code, 2);
    QCOMPARE(lost.err.trimmed(), "--address takes HOST:PORT, like crm.example.org:8443.");
    QCOMPARE(anna.join(server, "anna").code, 0);
    const auto left = anna.cli({"sync", "leave"});
    QCOMPARE(left.code, 0);
    QCOMPARE(left.err, QString());
    QCOMPARE(left.out.trimmed(), "Signed out. The records stay in the file.");
    QVERIFY(server.call({"device", "list"}).out.contains("revoked"));
    QCOMPARE(events(server, "signed out").size(), 1);
    QCOMPARE(anna.db.get<Person>(person.id).name, person.name);
    QCOMPARE(anna.cli({"sync", "status"}).json().value("state").toString(), "off");
    QCOMPARE(anna.cli({"sync", "leave"}).code, 1);
    const auto again = anna.cli({"sync", "join", server.invite("anna")}, answers("anna"));
    QCOMPARE(again.err, QString());
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
}

void TestMembership::whoCannotReachTheServerSignsOutAllTheSame()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QVERIFY(server.stop());
    const auto left = anna.cli({"sync", "leave"});
    QCOMPARE(left.code, 0);
    QVERIFY2(left.out.contains("ask its administrator to revoke this device"), qPrintable(left.out));
    QCOMPARE(anna.cli({"sync", "status"}).json().value("state").toString(), "off");
}

void TestMembership::aFileThatMustNotBeKeptGoesWithItsUser()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    QTemporaryDir dir;
    const auto path = dir.filePath("office.rapport");
    QCOMPARE(run("rapport-cli", {"--db", path, "init"}).code, 0);
    const auto invite
        = server.call({"invite", "anna", "--remove-on-sign-out", "--address", QString("127.0.0.1:%1").arg(server.port)})
              .out.trimmed();
    QCOMPARE(run("rapport-cli", {"--db", path, "sync", "join", invite}, answers("anna")).code, 0);
    const auto import = [&](const QByteArray &name) {
        QFile file(dir.filePath("names.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name\n" + name + '\n') > 0);
        file.close();
        QCOMPARE(run("rapport-cli", {"--db", path, "import", file.fileName(), "--as", "person"}).code, 0);
        QVERIFY(file.remove());
    };
    import("Ada");
    QVERIFY(server.stop());
    const auto kept = run("rapport-cli", {"--db", path, "sync", "leave"});
    QCOMPARE(kept.code, 1);
    QVERIFY2(kept.err.contains("could not be sent and would be lost with the file"), qPrintable(kept.err));
    QVERIFY(QFile::exists(path));
    QVERIFY(server.start());
    QCOMPARE(run("rapport-cli", {"--db", path, "sync", "leave"}).code, 0); // sends it first
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
}

void TestMembership::aLostComputerRemovesTheFile()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    QTemporaryDir dir;
    const auto path = dir.filePath("office.rapport");
    QCOMPARE(run("rapport-cli", {"--db", path, "init"}).code, 0);
    QCOMPARE(run("rapport-cli", {"--db", path, "sync", "join", server.invite("anna")}, answers("anna")).code, 0);
    QCOMPARE(server.call({"device", "wipe", "ffff"}).code, 1);
    QCOMPARE(server.call({"device", "wipe", deviceOf(server, "anna")}).code, 0);
    QVERIFY(server.call({"device", "list"}).out.contains("to be wiped"));
    const auto outcome = run("rapport-cli", {"--db", path, "sync"});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.err.trimmed(), "Your administrator has shut this computer out: the file was removed from it.");
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(events(server, "told to wipe").size(), 1);
    QCOMPARE(server.call({"verify"}).code, 0);
}

void TestMembership::whatIsExportedIsAudited()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    const auto file = anna.db.dir.filePath("people.csv");
    QCOMPARE(anna.cli({"export", "person", "--format", "csv", "--out", file}).code, 0); // nobody's business yet
    QCOMPARE(anna.join(server, "anna").code, 0);
    QVERIFY(events(server, "exported").isEmpty());
    QCOMPARE(anna.cli({"export", "person", "--format", "csv", "--out", file}).code, 0);
    QCOMPARE(anna.cli({"backup", anna.db.dir.filePath("copy.rapport")}).code, 0);
    QVERIFY(anna.sync());
    const auto told = events(server, "exported");
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.first().startsWith("anna\tperson csv 1 "), qPrintable(told.first()));
    QVERIFY2(told.last().startsWith("anna\twhole file "), qPrintable(told.last()));
    QVERIFY(anna.sync());
    QCOMPARE(events(server, "exported").size(), 2);
    QCOMPARE(anna.cli({"export", "person", "--format", "json", "--out", file}).code, 0);
    QCOMPARE(anna.cli({"sync", "leave"}).code, 0); // nobody takes records along unseen by signing out
    QCOMPARE(events(server, "exported").size(), 3);
    QCOMPARE(server.call({"verify"}).code, 0);
}

/// The number of a file is the person's who joined with it: under another login it would get 404 for everything.
void TestMembership::aFileTakenOverByAColleagueGoesOnUnderItsOwnNumber()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    const Person early{.id = Id::make(), .name = "Ada Lovelace"}, late{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(early));
    QCOMPARE(anna.join(server, "anna").code, 0);
    const auto number = deviceOf(server, "anna");
    QCOMPARE(anna.cli({"sync", "leave"}).code, 0);
    const auto path = anna.db.dir.filePath("offer.pdf");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("An offer") > 0);
    file.close();
    const auto kept = await(anna.db.store.keepFiles({path}));
    QVERIFY(kept);
    Record attachment(*Registry::instance().byName("attachment"));
    attachment.id = Id::make();
    attachment.setValue("name", kept->first().name);
    attachment.setValue("size", kept->first().size);
    attachment.setValue("sha256", kept->first().sha256);
    attachment.setInstant("at", anna.db.now);
    attachment.setReference("person", late.id);
    QVERIFY(anna.db.put(late));
    QVERIFY(anna.db.put(attachment));
    const auto joined = anna.join(server, "ben");
    QVERIFY2(joined.code == 0, qPrintable(joined.err));
    QCOMPARE(joined.json().value("pending").toInt(-1), 0);
    QVERIFY(!deviceOf(server, "ben").isEmpty());
    QVERIFY(deviceOf(server, "ben") != number);
    QCOMPARE(server.count("SELECT count(DISTINCT user_id) FROM account"), 2);
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 2);
    Desk carol;
    QCOMPARE(carol.join(server, "carol").code, 0);
    QVERIFY(anna.sync());
    QCOMPARE(dumpOf(anna.db.store), dumpOf(carol.db.store));
    const auto received = await(carol.db.store.fileBytes(kept->first().sha256));
    QVERIFY(received);
    QCOMPARE(*received, QByteArray("An offer"));
}

void TestMembership::aReaderKeepsWhatTheyHad()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, rita;
    const Person theirs{.id = Id::make(), .name = "Ada Lovelace"}, own{.id = Id::make(), .name = "Charles Babbage"};
    QVERIFY(anna.db.put(theirs));
    QCOMPARE(anna.join(server, "anna").code, 0);
    QVERIFY(rita.db.put(own));
    QVERIFY(server.addUser("rita", "reader"));
    const auto joined = rita.cli({"sync", "join", server.invite("rita")}, answers("rita"));
    QVERIFY2(joined.code == 0, qPrintable(joined.err));
    const auto notice = joined.json().value("notice").toString();
    QVERIFY2(notice.startsWith("You have joined “Lovelace & Co” as a reader"), qPrintable(notice));
    QCOMPARE(rita.db.get<Person>(theirs.id).name, theirs.name);
    QVERIFY(!rita.db.exists({"person", own.id}));
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
    QCOMPARE(rita.cli({"sync", "status"}).json().value("conflicts").toInt(-1), 0); // not one question for each record
    const auto me = Id::fromBytes(sync::SqliteDatabase(server.data() + "/organisation.db")
                                      .scalar("SELECT user_id FROM account WHERE login = 'rita'")
                                      .toByteArray());
    QVERIFY(rita.db.exists({"user", me})); // the colleagues know her
    QVERIFY(anna.sync());
    QVERIFY(anna.db.exists({"user", me}));
    const auto aside = QDir(rita.db.dir.path()).filePath("test before joining.rapport");
    QVERIFY(QFile::exists(aside));
    Store kept(aside);
    QVERIFY(await(kept.opened()));
    QCOMPARE(await(kept.fetch(Person::entity(), {own.id}))->size(), 1);
    QCOMPARE(run("rapport-cli", {"--db", aside, "check"}).code, 0);
    QCOMPARE(rita.cli({"check"}).code, 0);
}

void TestMembership::aReaderOfAnEmptyFileIsToldNothing()
{
    Server server;
    QVERIFY(server.start());
    Desk rita;
    QVERIFY(server.addUser("rita", "reader"));
    const auto joined = rita.cli({"sync", "join", server.invite("rita")}, answers("rita"));
    QCOMPARE(joined.err, QString());
    QCOMPARE(joined.code, 0);
    QCOMPARE(QDir(rita.db.dir.path()).entryList({"*before*"}), QStringList());
}

void TestMembership::theRecordsOfTwoOrganisationsAreNotMixed()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QVERIFY(anna.db.put(Person{.id = Id::make(), .name = "Ada Lovelace"}));
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(anna.cli({"sync", "leave"}).code, 0);
    QVERIFY(server.stop());
    Server babbage({}, "Babbage Ltd");
    QVERIFY(babbage.start());
    const auto refused = anna.join(babbage, "anna");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("“Babbage Ltd”") && refused.err.contains("“Lovelace & Co”"), qPrintable(refused.err));
    QCOMPARE(babbage.count("SELECT count(*) FROM entity_row"), 0);
    QTRY_VERIFY(babbage.call({"device", "list"}).out.contains("revoked"));
}

/// A second computer says who joins before it has heard what the organisation knows of them.
void TestMembership::whatTheOrganisationKnowsOfWhoJoinsPrevails()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, laptop;
    QCOMPARE(anna.join(server, "anna").code, 0);
    const auto found = await(anna.db.store.records({&User::entity()}));
    QCOMPARE(found->size(), 1);
    auto me = found->first().as<User>();
    QCOMPARE(me.name, "anna");
    me.name = "Anna Lovelace";
    QVERIFY(anna.db.put(me));
    QVERIFY(anna.sync());
    const auto joined = laptop.cli({"sync", "join", server.invite("anna")}, answers("anna"));
    QCOMPARE(joined.err, QString());
    QVERIFY(anna.sync());
    for (auto *desk : {&anna, &laptop}) {
        QCOMPARE(desk->db.get<User>(me.id).name, "Anna Lovelace");
        QCOMPARE(*await(desk->db.store.count({&User::entity()})), 1);
        QCOMPARE(*await(desk->db.store.count({&SyncConflict::entity()})), 0);
    }
}

void TestMembership::whatWasRefusedIsMadeAgainOnceTheRightIsBack()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    const Person ada{.id = Id::make(), .name = "Ada Lovelace", .jobTitle = "Countess"};
    const ContactPoint mail{
        .id = Id::make(), .person = {ada.id}, .kind = ContactKind::Email, .value = "ada@example.org"};
    QVERIFY(ben.db.put(ada) && ben.db.put(mail));
    QCOMPARE(server.call({"user", "change", "ben", "--role", "reader"}).code, 0);
    QVERIFY(ben.sync());
    QVERIFY(!ben.db.exists({"person", ada.id}) && !ben.db.exists({"contact_point", mail.id}));
    QCOMPARE(server.call({"user", "change", "ben", "--role", "agent"}).code, 0);
    QVERIFY(ben.sync());
    const auto listed = ben.cli({"conflicts"}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(listed.size(), 2);
    const auto again = [&](const QString &about, const QString &title) {
        for (const auto &line : listed)
            if (line.section(u'\t', 1, 1) == about && line.section(u'\t', 2, 2) == title)
                return ben.cli({"conflicts", "resolve", line.section(u'\t', 0, 0), "replace"});
        return Outcome();
    };
    const auto part = "contact_point/" + mail.id.text(), whole = "person/" + ada.id.text();
    const auto early = again(part, "ada@example.org");
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.startsWith("It belongs to a record that is not here"), qPrintable(early.err));
    QCOMPARE(again(whole, "Ada Lovelace").err, QString());
    QCOMPARE(again(part, "ada@example.org").err, QString());
    QVERIFY(ben.sync() && anna.sync());
    for (auto *desk : {&anna, &ben}) {
        QCOMPARE(desk->db.get<Person>(ada.id).jobTitle, "Countess");
        QCOMPARE(desk->db.get<ContactPoint>(mail.id).value, "ada@example.org");
        QCOMPARE(desk->cli({"conflicts"}).out, QString());
    }
}

CRM_TEST(TestMembership)
#include "tst_membership.moc"
