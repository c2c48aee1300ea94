// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/cbor.h"
#include "db/sync/wire/compression.h"
#include "tests/support/test.h"
#include "tests/sync/guest.h"

#include <QCryptographicHash>

using namespace crm;
using namespace crm::sync;

/// Requests that nobody well-behaved sends, to a real server over TLS: refused, and the server goes on as before.
class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void brokenHttpIsRefused_data();
    void brokenHttpIsRefused();
    void aSecondRequestCannotBeSmuggled();
    void endlessHeadersAreCut();
    void brokenBodiesAreRefused_data();
    void brokenBodiesAreRefused();
    void forgedStampsAreToldFromOldOnes();
    void nobodySpeaksForAnothersDevice();
    void foreignAndRevokedTokensOpenNothing();
    void aPushedRoleIsNoRole();
    void filesAreNotReachedByTricks_data();
    void filesAreNotReachedByTricks();
    void oldVersionsOfTlsAreNotSpoken();
    void passwordsCannotBeTriedInARow();

private:
    std::unique_ptr<Server> m_server;
    Guest m_anna, m_ben, m_rita;
    double m_memory = 0;
};

void TestHostile::initTestCase()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->addUser("anna"));
    QVERIFY(m_server->addUser("ben"));
    QVERIFY(m_server->addUser("rita", "reader"));
    m_anna = Guest::of(*m_server, "anna", "annasbox");
    m_ben = Guest::of(*m_server, "ben", "bensbox1");
    m_rita = Guest::of(*m_server, "rita", "ritasbox");
    QCOMPARE(m_anna.token.size(), 32);
    QCOMPARE(m_rita.token.size(), 32);
    m_memory = memoryOf(m_server->process.processId());
}

/// Whatever came before: who behaves is served, the log is whole, and nothing has piled up.
void TestHostile::cleanupTestCase()
{
    QCOMPARE(m_anna.post("/v1/pull", m_anna.pullRequest()).status, 200);
    const auto memory = memoryOf(m_server->process.processId());
    qInfo("memory %.1f MiB before, %.1f MiB after", m_memory, memory);
    QVERIFY(!isMemoryMeasured || memory < m_memory + 64);
    QVERIFY(m_server->stop());
    QCOMPARE(m_server->call({"verify"}).code, 0);
}

void TestHostile::brokenHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray head = "POST /v1/pull HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("10 GB announced") << head + "Content-Length: 10737418240\r\n\r\nx";
    QTest::newRow("2^64 - 1 announced") << head + "Content-Length: 18446744073709551615\r\n\r\nx";
    QTest::newRow("a negative length") << head + "Content-Length: -1\r\n\r\n";
    QTest::newRow("a length in words") << head + "Content-Length: many\r\n\r\n";
    QTest::newRow("a length and chunks") << head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("chunks and a length") << head + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n";
    QTest::newRow("two lengths") << head + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde";
    QTest::newRow("a header of 20 kB") << head + "X: " + QByteArray(20000, 'x') + "\r\n\r\n";
    QTest::newRow("NUL in a header") << head + QByteArray("X: a\0b\r\n\r\n", 10);
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 hello\r\n\r\n", 22);
    QTest::newRow("a long body from nobody")
        << "POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100000, 'x');
    QTest::newRow("a long body with a made-up token") << "POST /v1/push HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
            + QByteArray(32, 'x').toBase64() + "\r\nContent-Length: 4000000\r\n\r\n";
    QTest::newRow("a huge chunk") << head + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffff0\r\nx";
}

void TestHostile::brokenHttpIsRefused()
{
    QFETCH(QByteArray, request);
    RawClient client(m_server->port);
    QVERIFY(client.shake());
    QElapsedTimer timer;
    timer.start();
    const auto reply = client.ask(request);
    QVERIFY2(reply.status == 0 || reply.status >= 400, QByteArray::number(reply.status));
    QVERIFY(reply.status < 500);
    QVERIFY(client.isClosed());
    QVERIFY(timer.elapsed() < 10000); // not by waiting for more
}

void TestHostile::aSecondRequestCannotBeSmuggled()
{
    const QByteArray second = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";
    for (const QByteArray lengths : {"Content-Length: 0\r\nTransfer-Encoding: chunked\r\n",
             "Content-Length: 0\r\nContent-Length: 40\r\n", "Transfer-Encoding: chunked, identity\r\n"}) {
        RawClient client(m_server->port);
        QVERIFY(client.shake());
        client.send("POST /v1/pull HTTP/1.1\r\nHost: x\r\n" + lengths + "\r\n0\r\n\r\n" + second);
        const auto first = client.receive();
        QVERIFY(first.status == 0 || first.status >= 400);
        QCOMPARE(client.receive().status, 0);
    }
}

void TestHostile::endlessHeadersAreCut()
{
    RawClient client(m_server->port);
    QVERIFY(client.shake());
    client.send("GET /v1/health HTTP/1.1\r\nHost: x\r\n");
    const QByteArray piece = "X-Filler: " + QByteArray(1000, 'x') + "\r\n";
    qint64 taken = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto sent = client.send(piece);
        taken += sent;
        if (sent < piece.size())
            break;
    }
    qInfo("%lld bytes of headers left this side before the connection ended", taken);
    QVERIFY(taken < 20000 * piece.size());
    QVERIFY(client.receive().status != 200);
}

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, char(0x81)) + char(0x01);
}

QByteArray mapOfKeys(int keys)
{
    QByteArray map
        = QByteArray::fromHex("ba") + QByteArray::fromHex(QByteArray::number(keys, 16).rightJustified(8, '0'));
    for (int i = 0; i < keys && map.size() < 4000000; ++i)
        map += char(0x60);
    return map;
}

/// A frame of 60 kB that would unpack to 2 GB: each of its blocks says one byte and how often it comes (RFC 8878
/// §3.1.1.2.2).
QByteArray bomb(char window)
{
    QByteArray frame = QByteArray::fromHex("28b52ffd00") + window;
    constexpr quint32 block = 128 * 1024;
    for (int i = 0; i < 15000; ++i) {
        const quint32 head = block << 3 | 1 << 1 | (i == 14999 ? 1 : 0);
        frame += char(head);
        frame += char(head >> 8);
        frame += char(head >> 16);
        frame += '\0';
    }
    return frame;
}

} // namespace

void TestHostile::brokenBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("100,000 levels") << nested(100000) << QByteArray();
    QTest::newRow("a map of a million keys") << mapOfKeys(1000000) << QByteArray();
    QTest::newRow("an array of 2^60 items") << QByteArray::fromHex("9b1000000000000000") << QByteArray();
    QTest::newRow("a string of 2^62 bytes") << QByteArray::fromHex("5b4000000000000000") << QByteArray();
    QTest::newRow("text that is not UTF-8") << QByteArray::fromHex("62c0af") << QByteArray();
    QTest::newRow("an endless string") << QByteArray::fromHex("5f4161") << QByteArray();
    QTest::newRow("a map instead of numbers") << encode(QCborMap{{QString("proto"), QCborMap()}}) << QByteArray();
    QTest::newRow("a zstd bomb") << bomb(0x50) << QByteArray("zstd");
    QTest::newRow("a zstd bomb with a window of 128 MiB") << bomb(char(0x88)) << QByteArray("zstd");
    QTest::newRow("a frame of 64 MiB of nothing") << compressed(QByteArray(64 << 20, '\0')) << QByteArray("zstd");
    QTest::newRow("two frames") << compressed("a") + compressed("b") << QByteArray("zstd");
    QTest::newRow("half a frame") << compressed(QByteArray(5000, 'x')).chopped(3) << QByteArray("zstd");
    QTest::newRow("another coding") << QByteArray(100, 'x') << QByteArray("br");
    QByteArrayList ops;
    for (int i = 0; i < mostOps + 1; ++i)
        ops.append("x");
    QTest::newRow("too many operations") << encodePush({"annasbox", 1, 1, emptyChain(), ops}) << QByteArray();
}

void TestHostile::brokenBodiesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, coding);
    const auto more = coding.isEmpty() ? QByteArray() : "Content-Encoding: " + coding + "\r\n";
    for (const auto *path : {"/v1/push", "/v1/pull"}) {
        const auto before = memoryOf(m_server->process.processId());
        const auto reply = m_anna.post(path, body, more);
        QCOMPARE(reply.status, 400);
        QVERIFY(!isMemoryMeasured || memoryOf(m_server->process.processId()) < before + 48);
    }
}

void TestHostile::forgedStampsAreToldFromOldOnes()
{
    const auto now = quint64(QDateTime::currentMSecsSinceEpoch());
    const auto year = quint64(365) * 86400000;
    const auto push = [&](quint64 h) {
        return m_anna.push({encodeOp(operation("person", "annasbox", h, {{QString("name"), QString("Ada")}}))});
    };
    QCOMPARE(push((now + year) << 16), QByteArray("clock"));
    QCOMPARE(push(quint64(std::numeric_limits<qint64>::max())), QByteArray("clock"));
    // What was done offline long ago is legal, and must not stand in the way of anybody.
    QCOMPARE(push((now - 50 * year) << 16), QByteArray("ok"));
    QCOMPARE(m_server->count("SELECT count(*) FROM entity_row WHERE tbl = 'person'"), 1);
    QVERIFY(quint64(m_server->count("SELECT clock FROM org")) < (now + year) << 16);
}

void TestHostile::nobodySpeaksForAnothersDevice()
{
    auto eve = m_ben;
    eve.device = m_anna.device;
    QCOMPARE(eve.post("/v1/push", encodePush({eve.device, 1, 1, emptyChain(), {}})).status, 404);
    QCOMPARE(eve.post("/v1/pull", eve.pullRequest()).status, 404);
    eve.device = "eves-box"; // nobody's yet: hers from now on, as after a fork
    QCOMPARE(eve.push({}), QByteArray("ok"));
    auto anna = m_anna;
    anna.device = "eves-box";
    QCOMPARE(anna.post("/v1/push", encodePush({anna.device, 1, 1, emptyChain(), {}})).status, 404);
}

void TestHostile::foreignAndRevokedTokensOpenNothing()
{
    Server other;
    QVERIFY(other.start());
    QVERIFY(other.addUser("anna"));
    auto stranger = Guest::of(other, "anna", "annasbox");
    QCOMPARE(stranger.token.size(), 32);
    stranger.port = m_server->port;
    QCOMPARE(stranger.post("/v1/pull", stranger.pullRequest()).status, 401);
    auto lost = Guest::of(*m_server, "ben", "lost-box");
    QCOMPARE(lost.post("/v1/pull", lost.pullRequest()).status, 200);
    QCOMPARE(m_server->call({"device", "revoke", QString::fromLatin1(lost.device.toHex())}).code, 0);
    QCOMPARE(lost.post("/v1/pull", lost.pullRequest()).status, 401); // at once, not after 30 s
    QCOMPARE(m_ben.post("/v1/pull", m_ben.pullRequest()).status, 200);
    QCOMPARE(m_server->call({"user", "disable", "ben"}).code, 0);
    QCOMPARE(m_ben.post("/v1/pull", m_ben.pullRequest()).status, 401);
    QCOMPARE(m_server->call({"user", "enable", "ben"}).code, 0);
    QCOMPARE(m_ben.post("/v1/pull", m_ben.pullRequest()).status, 200);
}

void TestHostile::aPushedRoleIsNoRole()
{
    const auto h = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
    m_rita.push({encodeOp(operation("user", "ritasbox", h,
                     {{QString("name"), QString("Rita")}, {QString("role"), QString("administrator")}})),
        encodeOp(operation("account", "ritasbox", h + 1,
            {{QString("login"), QString("rita")}, {QString("role"), QString("administrator")}}))});
    QVERIFY(m_server->call({"user", "list"}).out.contains("rita\treader"));
    // What a reader makes exists for nobody.
    const auto answer = decodeAnswer(m_anna.post("/v1/pull", m_anna.pullRequest()).body);
    for (const auto &row : answer.rows)
        QVERIFY(row.table == "person" || row.existence.isRemoved);
}

void TestHostile::filesAreNotReachedByTricks_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    const auto sha = QCryptographicHash::hash("secret", QCryptographicHash::Sha256).toHex();
    QTest::newRow("a way out of the folder") << QByteArray("/v1/blob/../../tls.key") << 404;
    QTest::newRow("the same, encoded") << QByteArray("/v1/blob/..%2f..%2ftls.key") << 404;
    QTest::newRow("capital digits") << "/v1/blob/" + sha.toUpper() << 404;
    QTest::newRow("a short name") << "/v1/blob/" + sha.chopped(1) << 404;
    QTest::newRow("no name") << QByteArray("/v1/blob/") << 404;
    QTest::newRow("a file that is not there") << "/v1/blob/" + sha << 404;
    QTest::newRow("elsewhere") << QByteArray("/etc/passwd") << 405;
}

void TestHostile::filesAreNotReachedByTricks()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QCOMPARE(m_anna.ask(requestOf("GET", path, m_anna.token, {})).status, status);
    QCOMPARE(m_anna.ask(requestOf("GET", path, {}, {})).status, path.startsWith("/v1/blob/") ? 401 : status);
}

void TestHostile::oldVersionsOfTlsAreNotSpoken()
{
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        RawClient client(m_server->port);
        QVERIFY(!client.shake(version));
    }
    RawClient client(m_server->port);
    QVERIFY(client.shake(TLS1_2_VERSION));
}

/// Last: the limits stay for minutes. Five at once, then one in twelve seconds; of one address twenty, then one in
/// three seconds.
void TestHostile::passwordsCannotBeTriedInARow()
{
    QElapsedTimer timer;
    timer.start();
    int refused = 0, sentAway = 0;
    for (int i = 0; i < 20 && sentAway == 0; ++i) { // from many addresses
        const auto from = "127.0.1." + QByteArray::number(i + 1);
        const JoinRequest request{QByteArray(16, 'x'), "victim", "a wrong password", "evesbox1", "Eve", {}};
        const auto status = Guest::askJoin(m_server->port, request, from.constData()).status;
        refused += status == 403;
        sentAway += status == 429;
    }
    QCOMPARE(sentAway, 1);
    QVERIFY(refused >= 5 && refused <= 6 + timer.elapsed() / 12000);
    QCOMPARE(m_server->call({"audit"}).out.count("\trefused\tvictim\t"), refused);

    RawClient client(m_server->port, "127.0.2.1");
    QVERIFY(client.shake());
    timer.restart();
    int read = 0;
    RawReply reply;
    do
        reply = client.ask(requestOf("POST", "/v1/join", {}, "no request at all"));
    while (reply.status == 400 && ++read < 1000);
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.headers.value("retry-after").toInt() > 0);
    QVERIFY(read >= 20 && read <= 21 + timer.elapsed() / 3000);
}

CRM_TEST(TestHostile)
#include "tst_hostile.moc"
