// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/sync/guest.h"

#include <QFile>

using namespace crm;
using namespace crm::sync;

/// What "rapport-syncd verify" notices, and what the commands leave in the audit.
class TestTraces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void aWholeLogIsFoundWhole();
    void aForgeryIsNoticed_data();
    void aForgeryIsNoticed();
    void aLogWrittenAnewIsToldByTheSignedHeads();
    void aForgedHeadIsNoticed();
    void aRestoreIsNoForgery();
    void aSecondFactorIsAskedForOverTheWire();

private:
    /// A server with a few changes, whose heads were signed while they were there.
    std::unique_ptr<Server> m_server;
    QByteArray m_secret;
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void TestTraces::initTestCase()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->addUser("anna"));
    const auto secret = m_server->call({"user", "totp", "anna"}).out.split(u'\n');
    QVERIFY(secret.first().startsWith("otpauth://totp/"));
    QCOMPARE(secret.size(), 12); // with ten recovery codes and the end of the last line
    m_secret = secret.at(1).toLatin1();
    QVERIFY(m_server->start());
    const auto invite = readInvite(m_server->invite("anna"));
    const auto reply = Guest::askJoin(
        m_server->port, {invite.secret, "anna", password, "annasbox", "Laptop", {}, QString::fromLatin1(m_secret)});
    QCOMPARE(reply.status, 200);
    const Guest anna{"annasbox", decodeJoined(reply.body).token, m_server->port};
    const auto h = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
    QByteArrayList ops;
    for (quint64 i = 0; i < 3; ++i)
        ops.append(encodeOp(operation("person", "annasbox", h + i, {{QString("name"), QString("Ada")}})));
    QCOMPARE(anna.push(ops), QByteArray("ok"));
    // The day's line is written soon after the server began; one that is due is written at the next start.
    QTRY_VERIFY(QFile::exists(m_server->data() + "/signed-heads"));
    QVERIFY(m_server->stop());
    QVERIFY(QFile::remove(m_server->data() + "/signed-heads"));
    QVERIFY(m_server->start());
    QTRY_VERIFY(!contents(m_server->data() + "/signed-heads").isEmpty());
    QVERIFY(m_server->stop());
    QCOMPARE(m_server->call({"backup", m_server->dir.filePath("whole.db")}).code, 0);
}

/// Each test begins with the whole log.
void TestTraces::init()
{
    const auto file = m_server->data() + "/organisation.db";
    for (const auto *end : {"", "-wal", "-shm"})
        QFile::remove(file + end);
    QVERIFY(QFile::copy(m_server->dir.filePath("whole.db"), file));
}

void TestTraces::aWholeLogIsFoundWhole()
{
    const auto verified = m_server->call({"verify"});
    QCOMPARE(verified.err, QString());
    QVERIFY(verified.out.contains("The log is whole: 3 lines"));
    QVERIFY(verified.out.contains("The audit is whole: 4 events"));
    QStringList events;
    for (const auto &line : m_server->call({"audit"}).out.split(u'\n', Qt::SkipEmptyParts))
        events.append(line.section(u'\t', 2, 2));
    QCOMPARE(events, QStringList({"user added", "second factor set", "invited", "joined"}));
}

void TestTraces::aForgeryIsNoticed_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a changed operation") << QByteArray("UPDATE op_log SET body = x'00' WHERE n = 2")
                                         << "Line 2 of the log has been changed.";
    QTest::newRow("a line taken out") << QByteArray("DELETE FROM op_log WHERE n = 2")
                                      << "Line 2 of the log is missing.";
    QTest::newRow("the last line taken out")
        << QByteArray("DELETE FROM op_log WHERE n = 3") << "The log ends at line 2 of 3.";
    QTest::newRow("a changed event") << QByteArray("UPDATE audit SET about = 'elsewhere' WHERE n = 4")
                                     << "Event 4 of the audit has been changed.";
    QTest::newRow("the last event taken out")
        << QByteArray("DELETE FROM audit WHERE n = 4") << "The audit is not the one that was signed on";
}

void TestTraces::aForgeryIsNoticed()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, sentence);
    SqliteDatabase(m_server->data() + "/organisation.db").run(statement, {});
    const auto verified = m_server->call({"verify"});
    QCOMPARE(verified.code, 1);
    QVERIFY2(verified.err.contains(sentence), qPrintable(verified.err));
}

/// Who owns the database can make the chain end earlier and say so in it.
void TestTraces::aLogWrittenAnewIsToldByTheSignedHeads()
{
    SqliteDatabase database(m_server->data() + "/organisation.db");
    database.run("DELETE FROM op_log WHERE n = 3", {});
    database.run("UPDATE org SET logged = 2, log = (SELECT entry FROM op_log WHERE n = 2)", {});
    const auto elsewhere = m_server->dir.filePath("elsewhere");
    QVERIFY(QDir().mkpath(elsewhere));
    for (const auto *name : {"/signed-heads", "/signing.pub"})
        QVERIFY(QFile::exists(elsewhere + name) || QFile::copy(m_server->data() + name, elsewhere + name));
    const auto own = contents(m_server->data() + "/signed-heads");
    QVERIFY(write(m_server->data() + "/signed-heads", "")); // and the lines beside it are gone
    QCOMPARE(m_server->call({"verify"}).code, 0);
    const auto compared = m_server->call({"verify", "--heads", elsewhere + "/signed-heads"});
    QVERIFY(write(m_server->data() + "/signed-heads", own));
    QCOMPARE(compared.code, 1);
    QVERIFY(compared.err.contains("The log is not the one that was signed on"));
}

void TestTraces::aForgedHeadIsNoticed()
{
    const auto path = m_server->data() + "/signed-heads";
    const auto own = contents(path);
    auto forged = own;
    forged[own.indexOf(' ') + 1] = '4'; // lines
    QVERIFY(write(path, forged));
    const auto verified = m_server->call({"verify"});
    QVERIFY(write(path, own));
    QCOMPARE(verified.code, 1);
    QVERIFY(verified.err.contains("was not signed by this server"));
}

void TestTraces::aRestoreIsNoForgery()
{
    const auto own = contents(m_server->data() + "/signed-heads");
    QCOMPARE(m_server->call({"restore", m_server->dir.filePath("whole.db")}).code, 0);
    QVERIFY(m_server->call({"audit"}).out.contains("\trestored\t"));
    QCOMPARE(m_server->call({"verify"}).code, 0);
    QVERIFY(write(m_server->data() + "/signed-heads", own));
}

void TestTraces::aSecondFactorIsAskedForOverTheWire()
{
    QVERIFY(m_server->start());
    const auto invite = readInvite(m_server->invite("anna"));
    JoinRequest request{invite.secret, "anna", password, "box-two1", "Laptop", {}};
    QCOMPARE(Guest::askJoin(m_server->port, request).status, 428);
    request.totp = QString::fromLatin1(m_secret); // used up
    QCOMPARE(Guest::askJoin(m_server->port, request).status, 403);
    QCOMPARE(m_server->call({"user", "totp", "anna", "--off"}).code, 0);
    request.totp.clear();
    QCOMPARE(Guest::askJoin(m_server->port, request).status, 200);
    QVERIFY(m_server->stop());
}

CRM_TEST(TestTraces)
#include "tst_traces.moc"
