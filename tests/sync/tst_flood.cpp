// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "tests/sync/guest.h"

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace crm;
using namespace crm::sync;

/// A thousand connections that dribble bytes, and one colleague who works (SYNC 3.6).
class TestFlood : public QObject
{
    Q_OBJECT
private slots:
    void aThousandSlowConnectionsHoldNobodyUp();
    void oneAddressGetsFewConnections();
    void aSlowRequestEndsAtItsTime();
};

namespace {

constexpr int slowOnes = 1000;
constexpr int ofAddress = 50;
constexpr int afterHandshake = 4; // one in so many has got as far as HTTP, the others are still in the handshake
constexpr int floodMs = 4000;
constexpr int byteEveryMs = 500; // of each of them
constexpr double bound = 2000;   // ms: for a machine that does much else besides; the aim, printed beside it, is 50

/// As many handles as the system grants at all.
void allowHandles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

double percentile(QList<double> times, double p)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times.at(qMin(times.size() - 1, qsizetype(double(times.size()) * p)));
}

/// The times of one request after another until told to stop, in ms.
QList<double> worked(const Guest &guest, const std::atomic<bool> &isOver, int &failed)
{
    RawClient client(guest.port);
    QList<double> times;
    failed = client.shake() ? 0 : 1;
    while (!isOver && failed == 0) {
        QElapsedTimer timer;
        timer.start();
        const auto reply = client.ask(requestOf("POST", "/v1/pull", guest.token, guest.pullRequest()));
        times.append(double(timer.nsecsElapsed()) / 1e6);
        failed += reply.status != 200;
        std::this_thread::sleep_for(std::chrono::milliseconds(60)); // a device may ask 20 times a second
    }
    return times;
}

} // namespace

void TestFlood::aThousandSlowConnectionsHoldNobodyUp()
{
    allowHandles();
    Server server;
    QVERIFY(server.start());
    QVERIFY(server.addUser("anna"));
    const auto anna = Guest::of(server, "anna", "annasbox");
    QCOMPARE(anna.token.size(), 32);
    const auto before = memoryOf(server.process.processId());

    int failedAlone = -1;
    std::atomic<bool> isOverAlone = false;
    QList<double> alone; // what this machine allows without the flood
    {
        std::jthread colleague([&] { alone = worked(anna, isOverAlone, failedAlone); });
        std::this_thread::sleep_for(std::chrono::milliseconds(floodMs / 2));
        isOverAlone = true;
    }
    QCOMPARE(failedAlone, 0);

    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < slowOnes; ++i) {
        const auto from = "127.1.0." + QByteArray::number(1 + i / ofAddress);
        auto client = std::make_unique<RawClient>(server.port, from.constData());
        client->setTimeout(2);
        if (client->isOpen() && (i % afterHandshake != 0 || client->shake()))
            slow.push_back(std::move(client));
    }
    QVERIFY(slow.size() > slowOnes * 9 / 10);

    std::atomic<bool> isOver = false;
    int failed = -1;
    QList<double> times;
    std::jthread colleague([&] { times = worked(anna, isOver, failed); });
    double most = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; timer.elapsed() < floodMs; ++round) {
        for (const auto &client : slow)
            client->send(round == 0 ? "P" : "x");
        most = std::max(most, memoryOf(server.process.processId()));
        std::this_thread::sleep_for(std::chrono::milliseconds(byteEveryMs - timer.elapsed() % byteEveryMs));
    }
    isOver = true;
    colleague.join();
    qInfo("%zu slow connections; %lld requests of a colleague meanwhile: median %.1f ms, p99 %.1f ms (aim 50; without "
          "them %.1f and %.1f); memory %.1f MiB before, at most %.1f MiB",
        slow.size(), qint64(times.size()), percentile(times, 0.5), percentile(times, 0.99), percentile(alone, 0.5),
        percentile(alone, 0.99), before, most);
    QCOMPARE(failed, 0);
    QVERIFY(times.size() >= 5);
    QVERIFY(percentile(times, 0.99) < bound);
    QVERIFY(!isMemoryMeasured || most < before + 128); // 128 KiB for each
    slow.clear();
    QCOMPARE(anna.post("/v1/pull", anna.pullRequest()).status, 200);
}

void TestFlood::oneAddressGetsFewConnections()
{
    Server server;
    QVERIFY(server.start({"--connections-per-address", "10"}));
    std::vector<std::unique_ptr<RawClient>> clients;
    int shaken = 0;
    for (int i = 0; i < 14; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port, "127.3.0.1"));
        shaken += clients.back()->shake();
    }
    QCOMPARE(shaken, 10);
    QVERIFY(RawClient(server.port, "127.3.0.2").shake());
}

/// A byte a second never ends a request, but does not keep it alive either: 15 s for the header, however it comes.
void TestFlood::aSlowRequestEndsAtItsTime()
{
    Server server;
    QVERIFY(server.start());
    RawClient client(server.port);
    QVERIFY(client.shake());
    QElapsedTimer timer;
    timer.start();
    client.send("GET /v1/health HTTP/1.1\r\nX: ");
    while (timer.elapsed() < 30000 && client.send("x") == 1)
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
    qInfo("the server gave up after %.1f s", double(timer.elapsed()) / 1000);
    QVERIFY(timer.elapsed() > 13000);
    QVERIFY(timer.elapsed() < 25000);
}

CRM_TEST(TestFlood)
#include "tst_flood.moc"
