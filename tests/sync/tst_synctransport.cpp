// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/synctransport.h"
#include "tests/support/test.h"
#include "tests/sync/programs.h"

#include <QSslCertificate>

using namespace crm;
using namespace crm::sync;

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

private:
    QSslCertificate m_certificate;
    QByteArray m_pin;
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestSyncTransport::initTestCase()
{
    Server server;
    QCOMPARE(server.init.code, 0);
    const auto certificates = QSslCertificate::fromPath(server.data() + "/tls.crt");
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

CRM_TEST(TestSyncTransport)
#include "tst_synctransport.moc"
