// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/compression.h"
#include "tests/support/test.h"
#include "tests/sync/guest.h"
#include "tests/sync/oldcertificate.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace crm;
using namespace crm::sync;

/// What the server's front does for those who behave.
class TestFront : public QObject
{
    Q_OBJECT
private slots:
    void bodiesArePackedForWhoReadsThem();
    void oneConnectionServesManyRequests();
    void aBodyThatComesInPiecesIsNotKeptWaiting();
    void aProxySpeaksForOthers();
    void aCertificateOfOnesOwnIsShown();
    void aCertificateThatHasRunOutIsNamed();
    void theManualKnowsEveryCommandAndOption();
};

void TestFront::bodiesArePackedForWhoReadsThem()
{
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    const auto anna = Guest::of(server, "anna", "annasbox");
    const auto h = quint64(QDateTime::currentMSecsSinceEpoch()) << 16;
    QByteArrayList ops;
    for (quint64 i = 0; i < 50; ++i)
        ops.append(encodeOp(operation("person", "annasbox", h + i, {{QString("name"), QString("Ada Lovelace")}})));
    const auto body = encodePush({anna.device, 1, 1, emptyChain(), ops});
    const auto pushed = anna.post("/v1/push", compressed(body), "Content-Encoding: zstd\r\n");
    QCOMPARE(pushed.status, 200);
    QCOMPARE(decodeAnswer(pushed.body).last, 50);

    const auto plain = anna.post("/v1/pull", anna.pullRequest());
    QCOMPARE(plain.headers.value("content-encoding"), QByteArray());
    QVERIFY(ContentCoding::acceptsZstd(plain.headers.value("accept-encoding"))); // so that clients know
    QCOMPARE(decodeAnswer(plain.body).rows.size(), 50);
    const auto packed = anna.post("/v1/pull", anna.pullRequest(), "Accept-Encoding: zstd\r\n");
    QCOMPARE(packed.headers.value("content-encoding"), QByteArray("zstd"));
    QVERIFY(packed.body.size() < plain.body.size() / 2);
    QCOMPARE(decodeAnswer(decompressed(packed.body, 1 << 20)).rows.size(), 50);
}

void TestFront::oneConnectionServesManyRequests()
{
    Server server;
    QVERIFY(server.start());
    RawClient client(server.port);
    QVERIFY(client.shake());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.ask(requestOf("GET", "/v1/health", {}, {})).status, 200);
    QCOMPARE(client.ask(requestOf("GET", "/v1/health", {}, {}, "Connection: close\r\n")).status, 200);
    QVERIFY(client.isClosed());
}

/// Limits are for those behind the proxy, by what it says last; the list before that anybody may have written.
/// As Qt sends it: with Nagle's algorithm, so that the last piece waits until the one before it is known to have come.
void TestFront::aBodyThatComesInPiecesIsNotKeptWaiting()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux can be asked to acknowledge at once.");
#endif
    Server server;
    QVERIFY(server.start());
    RawClient client(server.port);
    client.sendAtOnce(false);
    QVERIFY(client.shake());
    const auto request = requestOf("POST", "/v1/health", {}, QByteArray(600, 'x'));
    QList<qint64> times;
    for (int i = 0; i < 41; ++i) {
        QElapsedTimer timer;
        timer.start();
        client.send(request.chopped(400));
        client.send(request.right(400));
        QVERIFY(client.receive().status > 0);
        times.append(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    QVERIFY2(times.at(20) < 30, qPrintable(QString("%1 ms").arg(times.at(20)))); // Linux waits 40 ms by itself
}

void TestFront::aProxySpeaksForOthers()
{
    Server server;
    QVERIFY(server.start({"--behind-proxy"}));
    RawClient proxy(server.port);
    const auto statusFor = [&](const QByteArray &addresses) {
        const auto more = "X-Forwarded-For: " + addresses + "\r\n";
        return proxy.ask(requestOf("POST", "/v1/join", {}, "no request at all", more)).status;
    };
    int read = 0;
    while (statusFor("10.9.9.9, 10.0.0.1") == 400 && read < 1000)
        ++read;
    QVERIFY(read >= 20 && read < 1000);
    QCOMPARE(statusFor("10.0.0.2"), 400);
    QCOMPARE(statusFor("10.0.0.2, 10.0.0.1"), 429);
}

void TestFront::aCertificateOfOnesOwnIsShown()
{
    Server server, other;
    const QStringList files{"--certificate", other.data() + "/tls.crt", "--key", other.data() + "/tls.key"};
    QVERIFY(server.start(files));
    QVERIFY(server.addUser("anna"));
    Desk anna;
    const auto answers = QByteArray("anna\n") + password + '\n';
    QCOMPARE(anna.cli({"sync", "join", server.invite("anna")}, answers).code, 1); // pins the other one
    const auto address = QString("127.0.0.1:%1").arg(server.port);
    const auto invite = server.call({"invite", "anna", "--address", address, files.at(0), files.at(1)}).out.trimmed();
    QCOMPARE(anna.cli({"sync", "join", invite}, answers).code, 0);
    QVERIFY(server.stop());
    QCOMPARE(server.call({"serve", "--listen", address, files.at(0), files.at(1)}).code, 2);
}

void TestFront::aCertificateThatHasRunOutIsNamed()
{
    Server server;
    const auto certificate = server.dir.filePath("old.crt");
    QVERIFY(makeExpired(certificate, server.dir.filePath("old.key")));
    QVERIFY(server.addUser("anna"));
    const OldServer old(certificate, server.dir.filePath("old.key"));
    QVERIFY(old.port() > 0);
    const auto invite = server
                            .call({"invite", "anna", "--address", QString("127.0.0.1:%1").arg(old.port()),
                                "--certificate", certificate})
                            .out.trimmed();
    Desk anna;
    const auto refused = anna.cli({"sync", "join", invite}, QByteArray("anna\n") + password + '\n');
    QCOMPARE(refused.code, 1);
    QVERIFY2(
        refused.err.contains("Set the clock; if it is right, ask whoever runs the server to renew the certificate."),
        qPrintable(refused.err));
    QCOMPARE(server.count("SELECT count(*) FROM device"), 0); // and the password did not go there
}

void TestFront::theManualKnowsEveryCommandAndOption()
{
    const auto help = run("rapport-syncd", {"--help"}).out;
    QFile page(sourceFile("app/packaging/rapport-syncd.8"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto manual = QString::fromUtf8(page.readAll());
    static const QRegularExpression options("--[a-z-]+");
    QSet<QString> wanted;
    for (auto it = options.globalMatch(help); it.hasNext();)
        wanted.insert(it.next().captured());
    wanted.remove("--help");
    static const QRegularExpression commands(
        "^  ([a-z]+)(?: ([a-z]+)(?:\\|([a-z]+))?)?", QRegularExpression::MultilineOption);
    for (auto it = commands.globalMatch(help); it.hasNext();) {
        const auto match = it.next();
        for (const auto &word : match.capturedTexts().mid(1))
            wanted.insert(word);
    }
    QVERIFY(wanted.contains("wipe") && wanted.contains("--remove-on-sign-out"));
    for (const auto &word : std::as_const(wanted))
        QVERIFY2(manual.contains(word), qPrintable(word));
}

CRM_TEST(TestFront)
#include "tst_front.moc"
