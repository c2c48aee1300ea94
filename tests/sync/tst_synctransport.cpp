// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synccourier.h"
#include "tests/support/test.h"
#include "tests/sync/oldcertificate.h"
#include "tests/sync/programs.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace crm;
using namespace crm::sync;

namespace {

/// Shows the certificate of a server, and has nothing for anybody.
struct Listener
{
    explicit Listener(const QString &folder)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(folder + "/tls.crt").value(0));
        QFile key(folder + "/tls.key");
        if (key.open(QIODevice::ReadOnly))
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        server.setSslConfiguration(tls);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this] { receive(); });
        server.listen(QHostAddress::LocalHost);
    }
    void receive()
    {
        auto *socket = server.nextPendingConnection();
        ++connections;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            heard += socket->readAll();
            if (heard.endsWith("Hello."))
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        });
    }
    Peer peer(const QByteArray &pin) const
    {
        return {QString("https://localhost:%1").arg(server.serverPort()), pin, "token"};
    }
    QSslServer server;
    int connections = 0;
    QByteArray heard;
};

/// What comes of a message for which somebody approaches the server before.
SyncCourier::Reply replyAfterApproach(const Peer &peer)
{
    SyncCourier::Reply got;
    QEventLoop loop;
    SyncCourier courier([&](const SyncCourier::Reply &reply) {
        QMetaObject::invokeMethod(&loop, [&, reply] {
            got = reply;
            loop.quit();
        });
    });
    courier.approach(peer);
    courier.post(1, peer, "/v1/push", "Hello.");
    loop.exec();
    return got;
}

} // namespace

/// Whether a server is the right one: judged by its certificate alone.
class TestSyncTransport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void thePinnedCertificateIsTrustedWhoeverSignedIt();
    void anotherCertificateThanThePinnedOneIsNot();
    void oneThatHasRunOutIsNot();
    void withoutAPinTheSystemDecides();
    void nothingGoesOutInClearText_data();
    void nothingGoesOutInClearText();
    void fingerprintsAreComparedByPeople();
    void whatFollowsAnApproachGoesThroughItsConnection();
    void anApproachToAnotherServerLetsNothingThrough();
    void norDoesOneToAServerThatTheSystemTrusts();
    void anApproachThatFailsIsToldByWhatFollows();

private:
    Server m_server;
    QSslCertificate m_certificate;
    QByteArray m_pin;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestSyncTransport::initTestCase()
{
    QCOMPARE(m_server.init.code, 0);
    const auto certificates = QSslCertificate::fromPath(m_server.data() + "/tls.crt");
    QCOMPARE(certificates.size(), 1);
    m_certificate = certificates.first();
    m_pin = m_certificate.digest(QCryptographicHash::Sha256);
}

void TestSyncTransport::thePinnedCertificateIsTrustedWhoeverSignedIt()
{
    QCOMPARE(certificateProblem(m_certificate, m_pin, false, m_now), QString());
    QCOMPARE(certificateProblem(m_certificate, m_pin, true, m_now), QString());
}

void TestSyncTransport::anotherCertificateThanThePinnedOneIsNot()
{
    for (const bool isTrusted : {false, true})
        QVERIFY(certificateProblem(m_certificate, QByteArray(32, 'x'), isTrusted, m_now)
                    .startsWith("The server shows another certificate"));
}

void TestSyncTransport::oneThatHasRunOutIsNot()
{
    QVERIFY(certificateProblem(m_certificate, m_pin, false, m_now.addYears(11)).contains("Set the clock"));
    QVERIFY(certificateProblem(m_certificate, m_pin, false, m_now.addYears(-2)).contains("Set the clock"));
}

void TestSyncTransport::withoutAPinTheSystemDecides()
{
    QCOMPARE(certificateProblem(m_certificate, {}, true, m_now), QString());
    QVERIFY(certificateProblem(m_certificate, {}, false, m_now).startsWith("This computer does not trust"));
}

void TestSyncTransport::nothingGoesOutInClearText_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<QString>("problem");
    const auto readable = QStringLiteral("Your password would go out");
    QTest::newRow("TLS") << "https://rapport.example.org:7799" << true << QString();
    QTest::newRow("TLS without a pin") << "https://192.0.2.2:7799" << false << QString();
    QTest::newRow("this computer") << "http://127.0.0.1:7799" << false << QString();
    QTest::newRow("this computer by name") << "http://localhost:7799" << false << QString();
    QTest::newRow("this computer, pinned") << "http://127.0.0.1:7799" << true << readable;
    QTest::newRow("another computer") << "http://192.0.2.2:7799" << false << readable;
    QTest::newRow("another computer, pinned") << "http://192.0.2.2:7799" << true << readable;
    QTest::newRow("a name that only begins so") << "http://localhost.example.org:7799" << false << readable;
    QTest::newRow("another protocol") << "ftp://127.0.0.1" << false << readable;
    QTest::newRow("no address") << "https://" << false << "“https://” is no address";
}

void TestSyncTransport::nothingGoesOutInClearText()
{
    QFETCH(QString, server);
    QFETCH(bool, isPinned);
    QFETCH(QString, problem);
    const auto found = addressProblem({server, isPinned ? m_pin : QByteArray()});
    QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem), qPrintable(found));
}

void TestSyncTransport::fingerprintsAreComparedByPeople()
{
    QCOMPARE(fingerprintText(QByteArray("\x3f\x0a\xff", 3)), "3F:0A:FF");
}

void TestSyncTransport::whatFollowsAnApproachGoesThroughItsConnection()
{
    Listener listener(m_server.data());
    const auto reply = replyAfterApproach(listener.peer(m_pin));
    QCOMPARE(reply.event.kind, Event::Answered);
    QCOMPARE(reply.event.status, 404);
    QCOMPARE(reply.event.problem, QString());
    QCOMPARE(listener.connections, 1);
    QVERIFY(listener.heard.startsWith("POST /v1/push"));
}

void TestSyncTransport::anApproachToAnotherServerLetsNothingThrough()
{
    Listener listener(m_server.data());
    const auto reply = replyAfterApproach(listener.peer(QByteArray(32, 'x')));
    QCOMPARE(reply.event.kind, Event::Unreachable);
    QVERIFY(reply.event.problem.startsWith("The server shows another certificate"));
    QCOMPARE(listener.heard, QByteArray());
}

void TestSyncTransport::norDoesOneToAServerThatTheSystemTrusts()
{
    QTemporaryDir folder;
    QVERIFY(makeCertificate(folder.filePath("tls.crt"), folder.filePath("tls.key"), -1, 9));
    const auto before = QSslConfiguration::defaultConfiguration();
    auto trusting = before;
    trusting.addCaCertificates(QSslCertificate::fromPath(folder.filePath("tls.crt")));
    QSslConfiguration::setDefaultConfiguration(trusting);
    Listener listener(folder.path());
    const auto trusted = replyAfterApproach(listener.peer({}));
    const auto heard = std::exchange(listener.heard, {});
    const auto other = replyAfterApproach(listener.peer(m_pin));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(trusted.event.status, 404);
    QVERIFY(heard.startsWith("POST /v1/push"));
    QCOMPARE(other.event.kind, Event::Unreachable);
    QVERIFY(other.event.problem.startsWith("The server shows another certificate"));
    QCOMPARE(listener.heard, QByteArray());
}

void TestSyncTransport::anApproachThatFailsIsToldByWhatFollows()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const auto port = nobody.serverPort();
    nobody.close();
    const auto reply = replyAfterApproach({QString("https://127.0.0.1:%1").arg(port), m_pin, "token"});
    QCOMPARE(reply.number, 1);
    QCOMPARE(reply.event.kind, Event::Unreachable);
    QCOMPARE(reply.event.reason, QString("Connection refused"));
}

CRM_TEST(TestSyncTransport)
#include "tst_synctransport.moc"
