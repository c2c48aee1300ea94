// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/sync/oldcertificate.h"
#include "tests/sync/programs.h"

#include <QTcpServer>

using namespace crm;

/// What keeps the server from its work is one sentence each, and leaves everything as it was.
class TestServerWays : public QObject
{
    Q_OBJECT
private slots:
    void aFolderThatIsMissingIsNamed();
    void anAddressThatCannotBeUsedIsNamed();
    void aCertificateThatCannotBeShownIsNamed_data();
    void aCertificateThatCannotBeShownIsNamed();
    void aRenewedCertificateTakesDevicesOn();
    void wordsTooManyAreRefused_data();
    void wordsTooManyAreRefused();
    void aBackupIntoNoFolderSaysSo();
    void whatIsNoBackupIsNotRestored_data();
    void whatIsNoBackupIsNotRestored();
    void aServerThatRunsIsNotRestoredOver();
    void aDamagedDatabaseIsReplacedByItsBackup();
};

namespace {

bool isOneSentence(const Outcome &outcome)
{
    const auto words = outcome.err.trimmed();
    return outcome.code == 1 && outcome.out.isEmpty() && words.endsWith('.') && !words.contains('\n');
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestServerWays::aFolderThatIsMissingIsNamed()
{
    Server server;
    const auto serve = [](const QString &folder) {
        return run("rapport-syncd", {"serve", "--listen", "127.0.0.1:0", "--data", folder});
    };
    const auto missing = serve(server.dir.filePath("nowhere"));
    QVERIFY2(isOneSentence(missing) && missing.err.contains("There is no folder"), qPrintable(missing.err));
    const auto foreign = serve(server.dir.path());
    QVERIFY2(isOneSentence(foreign) && foreign.err.contains("init"), qPrintable(foreign.err));
    QVERIFY(QFile::remove(server.data() + "/organisation.db"));
    const auto empty = serve(server.data());
    QVERIFY2(isOneSentence(empty) && empty.err.contains("restore a backup"), qPrintable(empty.err));
}

void TestServerWays::anAddressThatCannotBeUsedIsNamed()
{
    Server server;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto used = server.call({"serve", "--listen", QString("127.0.0.1:%1").arg(other.serverPort())});
    QVERIFY2(
        isOneSentence(used) && used.err.contains(QString("Port %1 of 127.0.0.1 is in use").arg(other.serverPort())),
        qPrintable(used.err));
    const auto named = server.call({"serve", "--listen", "office.example:0"});
    QVERIFY2(isOneSentence(named) && named.err.contains("office.example"), qPrintable(named.err));
    const auto foreign = server.call({"serve", "--listen", "192.0.2.1:0"}); // RFC 5737: nobody's
    QVERIFY2(isOneSentence(foreign) && foreign.err.contains("192.0.2.1"), qPrintable(foreign.err));
}

void TestServerWays::aCertificateThatCannotBeShownIsNamed_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << "old.crt"
                             << "old.key"
                             << "expired on";
    QTest::newRow("missing") << "none.crt"
                             << "old.key"
                             << "cannot be read";
    QTest::newRow("something else") << "text"
                                    << "old.key"
                                    << "is no certificate";
    QTest::newRow("no key") << "office/tls.crt"
                            << "none.key"
                            << "cannot be read";
    QTest::newRow("another key") << "office/tls.crt"
                                 << "old.key"
                                 << "does not belong";
    QTest::newRow("something else as key") << "office/tls.crt"
                                           << "text"
                                           << "is no key";
}

void TestServerWays::aCertificateThatCannotBeShownIsNamed()
{
    Server server;
    QVERIFY(makeExpired(server.dir.filePath("old.crt"), server.dir.filePath("old.key")));
    QVERIFY(write(server.dir.filePath("text"), "Dear Sir or Madam"));
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, words);
    const auto refused = server.call({"serve", "--listen", "127.0.0.1:0", "--certificate",
        server.dir.filePath(certificate), "--key", server.dir.filePath(key)});
    QVERIFY2(isOneSentence(refused) && refused.err.contains(words), qPrintable(refused.err));
}

void TestServerWays::aRenewedCertificateTakesDevicesOn()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QVERIFY(server.stop());
    QVERIFY(makeExpired(server.data() + "/tls.crt", server.data() + "/tls.key"));
    const auto expired = server.call({"serve", "--listen", "127.0.0.1:0"});
    QVERIFY2(expired.err.contains("“rapport-syncd certificate renew” makes another."), qPrintable(expired.err));
    const auto renewed = server.call({"certificate", "renew"});
    QCOMPARE(renewed.code, 0);
    QCOMPARE(QSslCertificate::fromPath(server.data() + "/tls.crt").size(), 1);
    const auto expiry = QSslCertificate::fromPath(server.data() + "/tls.crt").first().expiryDate();
    QVERIFY(expiry > QDateTime::currentDateTime().addYears(9));
    QVERIFY(!(QFile::permissions(server.data() + "/tls.key") & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(QFile::exists(server.data() + "/tls.crt.before-renewal"));
    QVERIFY(server.call({"audit"}).out.contains("certificate renewed"));
    QVERIFY(server.start());
    const auto person = Person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.db.put(person));
    const auto refused = anna.cli({"sync"});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("join again with a new invite"), qPrintable(refused.err));
    QCOMPARE(anna.cli({"sync", "join", server.invite("anna")}, QByteArray("anna\n") + password + '\n').code, 0);
    QVERIFY(anna.sync());
    QCOMPARE(server.count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
    const auto again = ben.cli({"sync", "join", server.invite("ben")}, QByteArray("ben\n") + password + '\n');
    QVERIFY2(again.code == 0, qPrintable(again.err)); // who has not met the old certificate's end as well
    QVERIFY(ben.sync());
    const auto twice = ben.cli({"sync", "join", server.invite("ben")}, QByteArray("ben\n") + password + '\n');
    QVERIFY2(twice.err.contains("Leave it first"), qPrintable(twice.err));
}

void TestServerWays::wordsTooManyAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    for (const auto *line : {"certificate renew", "user add anna", "user list", "device list", "device wipe 1234",
             "invite anna", "limit 5", "backup copy", "restore copy", "verify", "audit", "serve", "init"})
        QTest::newRow(line) << QString(line).split(u' ');
}

void TestServerWays::wordsTooManyAreRefused()
{
    QFETCH(QStringList, words);
    Server server;
    const auto before = QSslCertificate::fromPath(server.data() + "/tls.crt");
    const auto refused = server.call(words + QStringList{"extra"});
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.err.trimmed(), "“extra” is too much here; “rapport-syncd --help” shows how.");
    QCOMPARE(QSslCertificate::fromPath(server.data() + "/tls.crt"), before);
}

void TestServerWays::aBackupIntoNoFolderSaysSo()
{
    Server server;
    QVERIFY(server.start());
    const auto refused = server.call({"backup", server.dir.filePath("nowhere/backup.db")});
    QCOMPARE(refused.code, 1);
    QVERIFY2(isOneSentence(refused) && refused.err.contains("is no folder"), qPrintable(refused.err));
}

void TestServerWays::whatIsNoBackupIsNotRestored_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << "none.db"
                             << "There is no file";
    QTest::newRow("a folder") << "office"
                              << "There is no file";
    QTest::newRow("empty") << "empty.db"
                           << "is not a backup of a server";
    QTest::newRow("a text") << "text.db"
                            << "is not a backup of a server";
    QTest::newRow("somebody's file") << "laptop.db"
                                     << "is not a backup of a server";
    QTest::newRow("itself") << "office/organisation.db"
                            << "the database itself";
}

void TestServerWays::whatIsNoBackupIsNotRestored()
{
    Server server;
    QVERIFY(server.addUser("anna"));
    QVERIFY(write(server.dir.filePath("empty.db"), {}));
    QVERIFY(write(server.dir.filePath("text.db"), "Dear Sir or Madam"));
    Connection(server.dir.filePath("laptop.db"), Connection::Create).run("CREATE TABLE person(id INTEGER)");
    QFETCH(QString, name);
    QFETCH(QString, words);
    const auto refused = server.call({"restore", server.dir.filePath(name)});
    QVERIFY2(isOneSentence(refused) && refused.err.contains(words), qPrintable(refused.err));
    QCOMPARE(server.count("SELECT count(*) FROM account"), 1);
    QVERIFY(server.start());
}

void TestServerWays::aServerThatRunsIsNotRestoredOver()
{
    Server server;
    const auto backup = server.dir.filePath("backup.db");
    QCOMPARE(server.call({"backup", backup}).code, 0);
    QVERIFY(server.addUser("anna"));
    QVERIFY(server.start());
    const auto refused = server.call({"restore", backup});
    QVERIFY2(isOneSentence(refused) && refused.err.contains("A server is running"), qPrintable(refused.err));
    QCOMPARE(server.count("SELECT count(*) FROM account"), 1);
    QVERIFY(server.stop());
    QCOMPARE(server.call({"restore", backup}).code, 0);
    QCOMPARE(server.count("SELECT count(*) FROM account"), 0);
}

void TestServerWays::aDamagedDatabaseIsReplacedByItsBackup()
{
    Server server;
    QVERIFY(server.addUser("anna"));
    const auto backup = server.dir.filePath("backup.db");
    QCOMPARE(server.call({"backup", backup}).code, 0);
    QVERIFY(write(server.data() + "/organisation.db", QByteArray(8192, 'x')));
    const auto refused = server.call({"user", "list"});
    QVERIFY2(isOneSentence(refused), qPrintable(refused.err));
    const auto restored = server.call({"restore", backup});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QCOMPARE(server.count("SELECT count(*) FROM account"), 1);
    QVERIFY(QFile::remove(server.data() + "/organisation.db"));
    QCOMPARE(server.call({"restore", backup}).code, 0); // also where there is none any more
    QCOMPARE(server.count("SELECT count(*) FROM account"), 1);
}

CRM_TEST(TestServerWays)
#include "tst_serverways.moc"
