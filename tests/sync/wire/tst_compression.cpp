// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/compression.h"
#include "tests/support/test.h"

using namespace crm;
using namespace crm::sync;

class TestCompression : public QObject
{
    Q_OBJECT
private slots:
    void whatIsPackedComesBack_data();
    void whatIsPackedComesBack();
    void nothingUnpacksBeyondTheBound();
    void aTornOrForgedFrameIsRefused_data();
    void aTornOrForgedFrameIsRefused();
    void onlyWhoReadsZstdGetsIt();
    void zstdIsReadFromAHeader_data();
    void zstdIsReadFromAHeader();
};

namespace {

QByteArray sentence(qsizetype size)
{
    return QByteArray("Ada Lovelace wrote the first program. ").repeated(size / 38 + 1).first(size);
}

} // namespace

void TestCompression::whatIsPackedComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("a piece and one byte") << sentence(64 * 1024 + 1);
    QTest::newRow("4 MiB") << sentence(4 << 20);
}

void TestCompression::whatIsPackedComesBack()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(decompressed(compressed(bytes), bytes.size()), bytes);
}

void TestCompression::nothingUnpacksBeyondTheBound()
{
    const auto frame = compressed(sentence(100000));
    QCOMPARE(decompressed(frame, 100000).size(), 100000);
    QVERIFY_THROWS_EXCEPTION(WireError, decompressed(frame, 99999));
    QVERIFY_THROWS_EXCEPTION(WireError, decompressed(frame, 0));
}

void TestCompression::aTornOrForgedFrameIsRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto whole = compressed(sentence(3000));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("all but the last byte") << whole.chopped(1);
    QTest::newRow("a byte behind") << whole + 'x';
    QTest::newRow("twice") << whole + whole;
    QTest::newRow("another beginning") << 'x' + whole.mid(1);
    // RFC 8878 §3.1.1.1.2: exponent 17 is a window of 128 MiB; one block of one byte that comes 1,000 times
    QTest::newRow("a window of 128 MiB") << QByteArray::fromHex("28b52ffd0088431f0078");
}

void TestCompression::aTornOrForgedFrameIsRefused()
{
    QFETCH(QByteArray, frame);
    QVERIFY_THROWS_EXCEPTION(WireError, decompressed(frame, 1 << 20));
}

void TestCompression::onlyWhoReadsZstdGetsIt()
{
    ContentCoding coding;
    const auto body = sentence(5000);
    QCOMPARE(coding.outgoing(body).bytes, body); // nothing is known of the other side yet
    coding.hear("gzip, zstd");
    const auto packed = coding.outgoing(body);
    QCOMPARE(packed.coding, QByteArray("zstd"));
    QVERIFY(packed.bytes.size() < 500);
    QCOMPARE(ContentCoding::incoming(packed.coding, packed.bytes, 5000), body);
    QCOMPARE(coding.outgoing("short").coding, QByteArray());
    coding.hear({}); // an older server has taken its place
    QCOMPARE(coding.outgoing(body).coding, QByteArray());
    QCOMPARE(ContentCoding::incoming("identity", body, 5000), body);
    QVERIFY_THROWS_EXCEPTION(WireError, ContentCoding::incoming("", body, 4999));
    QVERIFY_THROWS_EXCEPTION(WireError, ContentCoding::incoming("br", body, 5000));
}

void TestCompression::zstdIsReadFromAHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("alone") << QByteArray("zstd") << true;
    QTest::newRow("among others") << QByteArray("gzip;q=1.0, ZSTD;q=0.5") << true;
    QTest::newRow("ruled out") << QByteArray("gzip, zstd; q=0") << false;
    QTest::newRow("another") << QByteArray("gzip, zstd-like") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestCompression::zstdIsReadFromAHeader()
{
    QFETCH(QByteArray, header);
    QTEST(ContentCoding::acceptsZstd(header), "accepts");
}

CRM_TEST(TestCompression)
#include "tst_compression.moc"
