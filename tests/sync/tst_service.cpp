// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/sync/syncservice.h"
#include "tests/support/test.h"
#include "tests/sync/filedump.h"

#include <QProcess>
#include <QSignalSpy>

using namespace crm;
using namespace crm::sync;

/// The service that the window and the command line use, against the server's program, over TLS on this computer.
class TestService : public QObject
{
    Q_OBJECT
private slots:
    void whatIsStoredHereAppearsThere();
};

namespace {

QByteArray syncd(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + "/rapport-syncd", arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() + '.' : QByteArray();
}

} // namespace

void TestService::whatIsStoredHereAppearsThere()
{
    QTemporaryDir dir;
    const auto data = dir.filePath("office");
    QVERIFY(!syncd({"init", "--organisation", "Office", "--data", data}).isEmpty());
    QProcess server;
    server.start(QCoreApplication::applicationDirPath() + "/rapport-syncd",
        {"serve", "--listen", "127.0.0.1:0", "--data", data});
    QVERIFY(server.waitForReadyRead(20000));
    const auto address = "127.0.0.1:" + server.readLine().trimmed().split(':').last();
    TestDb anna, ben;
    std::vector<std::unique_ptr<SyncService>> services;
    for (auto *db : {&anna, &ben}) {
        const QString login = db == &anna ? "anna" : "ben";
        QVERIFY(await(db->store.opened()));
        QVERIFY(!syncd({"user", "add", login, "--role", "agent", "--data", data}, "correct horse battery\n").isEmpty());
        const auto code = syncd({"invite", login, "--address", address, "--data", data}).chopped(1);
        services.push_back(std::make_unique<SyncService>(db->path(), SyncService::Watch));
        QString problem = "no answer";
        connect(services.back().get(), &SyncService::joined, this,
            [&](const Result<Membership> &member) { problem = member ? QString() : member.error().message; });
        services.back()->join({QString::fromLatin1(code), {}, {}, "correct horse battery"});
        QTRY_COMPARE_WITH_TIMEOUT(problem, QString(), 20000);
        services.back()->start();
    }
    const auto person = Person{.id = Id::make(), .name = "Ada Lovelace"};
    QVERIFY(anna.put(person));
    services.front()->noteEdit();
    QTRY_COMPARE_WITH_TIMEOUT(ben.get<Person>(person.id).name, "Ada Lovelace", 20000);
    auto there = ben.get<Person>(person.id);
    there.city = "London";
    QVERIFY(ben.put(there)); // noticed without being told
    QTRY_COMPARE_WITH_TIMEOUT(anna.get<Person>(person.id).city, "London", 20000);
    QTRY_COMPARE_WITH_TIMEOUT(dumpOf(anna.store), dumpOf(ben.store), 20000);
    services.clear();
    server.terminate();
    QVERIFY(server.waitForFinished(20000));
    QCOMPARE(server.exitCode(), 0);
}

CRM_TEST(TestService)
#include "tst_service.moc"
