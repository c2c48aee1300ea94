// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/server/secrets.h"
#include "db/sync/server/totp.h"
#include "tests/support/test.h"

using namespace crm;
using namespace crm::sync;

class TestTotp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { randomBytes(1); }
    void codesAreThoseOfTheStandard_data();
    void codesAreThoseOfTheStandard();
    void neighbouringStepsCountAndUsedOnesDoNot();
    void base32IsThatOfTheStandard_data();
    void base32IsThatOfTheStandard();
    void anAuthenticatorReadsTheAddress();
};

void TestTotp::codesAreThoseOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    // RFC 6238, appendix B, SHA1
    QTest::newRow("1970") << qint64(59) << "94287082";
    QTest::newRow("2005, before") << qint64(1111111109) << "07081804";
    QTest::newRow("2005, after") << qint64(1111111111) << "14050471";
    QTest::newRow("2009") << qint64(1234567890) << "89005924";
    QTest::newRow("2033") << qint64(2000000000) << "69279037";
    QTest::newRow("2603") << qint64(20000000000) << "65353130";
}

void TestTotp::codesAreThoseOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    const QByteArray secret("12345678901234567890");
    QCOMPARE(totpCode(secret, seconds / 30, 8), code);
    QCOMPARE(totpStep(secret, code.right(6), seconds * 1000, 0), std::optional<qint64>(seconds / 30));
}

void TestTotp::neighbouringStepsCountAndUsedOnesDoNot()
{
    const QByteArray secret("12345678901234567890");
    const qint64 step = 1000, now = step * totpStepMs + 5000;
    for (qint64 other = step - 3; other <= step + 3; ++other)
        QCOMPARE(totpStep(secret, totpCode(secret, other), now, 0).has_value(), qAbs(other - step) <= 1);
    QVERIFY(!totpStep(secret, totpCode(secret, step), now, step));
    QVERIFY(!totpStep(secret, totpCode(secret, step - 1), now, step));
    QVERIFY(totpStep(secret, totpCode(secret, step + 1), now, step));
    auto spaced = totpCode(secret, step);
    QVERIFY(totpStep(secret, spaced.insert(3, u' '), now, 0)); // as programs show it
    QVERIFY(!totpStep(secret, "", now, 0));
    QVERIFY(!totpStep(secret, totpCode(secret, step) + u'0', now, 0));
}

void TestTotp::base32IsThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648 §10, without padding
    QTest::newRow("0") << QByteArray("") << QByteArray("");
    QTest::newRow("1") << QByteArray("f") << QByteArray("MY");
    QTest::newRow("2") << QByteArray("fo") << QByteArray("MZXQ");
    QTest::newRow("3") << QByteArray("foo") << QByteArray("MZXW6");
    QTest::newRow("4") << QByteArray("foob") << QByteArray("MZXW6YQ");
    QTest::newRow("5") << QByteArray("fooba") << QByteArray("MZXW6YTB");
    QTest::newRow("6") << QByteArray("foobar") << QByteArray("MZXW6YTBOI");
}

void TestTotp::base32IsThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QTEST(base32(bytes), "text");
}

void TestTotp::anAuthenticatorReadsTheAddress()
{
    QCOMPARE(totpAddress("foobar", "Lovelace & Co", "anna"),
        "otpauth://totp/Lovelace%20%26%20Co:anna?secret=MZXW6YTBOI&issuer=Lovelace%20%26%20Co&algorithm=SHA1&digits=6&"
        "period=30");
}

CRM_TEST(TestTotp)
#include "tst_totp.moc"
