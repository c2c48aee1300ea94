// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/note.h"
#include "db/sync/filetransfer.h"
#include "db/sync/inbox.h"
#include "db/sync/server/api.h"
#include "db/sync/server/sqlitedatabase.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QFile>

using namespace crm;
using namespace crm::sync;

/// Attached files between two files and a server, by plain calls.
class TestFileTransfer : public QObject
{
    Q_OBJECT
private slots:
    void contentsReachAColleague_data();
    void contentsReachAColleague();
    void sendingGoesOnAfterAnInterruption();
    void onlyWhatARecordRefersToIsHandedOut();
    void aFileThatDoesNotGoHoldsNothingUp();
    void aServerWithoutRoomIsNamedUntilThereIsSome();
    void whatIsDamagedOnTheWayIsFetchedAgain();
    void aServerFromABackupIsSentItAgain();
};

namespace {

struct Office
{
    Office()
        : database(dir.filePath("office.db"), true)
        , api([file = dir.filePath("office.db")] { return std::make_unique<SqliteDatabase>(file); })
    {
        Ledger(database).found("Office", "server01", QDateTime::currentMSecsSinceEpoch());
        for (const auto *login : {"anna", "ben"})
            Accounts(database).add({login, login, "agent"}, "correct horse battery", 1);
    }
    QByteArray token(const QString &login, const QByteArray &device)
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        Accounts accounts(database);
        return accounts
            .join({accounts.invite(login, now), login, "correct horse battery", device, login, {}}, "here", now)
            .answer->token;
    }
    QTemporaryDir dir;
    SqliteDatabase database;
    Api api;
};

QString openedPath(TestDb &db)
{
    return await(db.store.opened()) ? db.path() : QString();
}

struct Desk
{
    Desk(Office &office, const QString &login, const QByteArray &device)
        : office(office)
        , token(office.token(login, device))
        , connection(openedPath(db), Connection::ReadWrite)
        , tables(connection)
        , outbox(tables, Registry::instance())
        , inbox(tables, outbox, Registry::instance())
        , files(tables, Registry::instance())
    {
        tables.set(key::device, device);
        tables.set(key::epoch, 1);
    }

    HttpResponse ask(const FileRequest &request)
    {
        HttpRequest asked{request.method, request.path, token, request.body, "here"};
        for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
            asked.headers.insert(it.key().toLower(), it.value());
        return office.api.answer(asked, false);
    }
    static FileAnswer heard(const HttpResponse &response)
    {
        FileAnswer answer{response.status, {}, response.body};
        for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
            answer.headers.insert(it.key().toLower(), it.value());
        return answer;
    }
    /// At most so many requests; how many it were.
    int transfer(int most = 1000)
    {
        files.begin();
        int requests = 0;
        for (auto request = files.next(); request && requests < most; request = files.next(), ++requests)
            files.answered(heard(ask(*request)));
        return requests;
    }
    void exchange()
    {
        for (auto batch = outbox.next(); !batch.isEmpty(); batch = outbox.next()) {
            PushRequest request{tables.bytes(key::device), 1, batch.first, batch.prev, batch.ops};
            request.rules = encodeRules(rulesOf(Registry::instance(), sharing()));
            const auto body = encodePush(request);
            const auto answer = decodeAnswer(office.api.answer({"POST", "/v1/push", token, body}, false).body);
            outbox.acknowledge(answer.last, 1);
        }
        const auto body = encodePull({tables.bytes(key::device), 1, tables.number(key::cursor), 2000, 0});
        inbox.apply(decodeAnswer(office.api.answer({"POST", "/v1/pull", token, body}, false).body), "Changes", 1);
    }
    /// The hash of a new attachment with these contents.
    QString attach(const QByteArray &bytes)
    {
        QFile file(db.dir.filePath("letter.txt"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        const auto kept = await(db.store.keepFiles({file.fileName()}));
        const Attachment attachment{
            .id = Id::make(), .name = "letter.txt", .size = bytes.size(), .sha256 = kept->first().sha256};
        return db.put(attachment) ? attachment.sha256 : QString();
    }
    bool has(const QString &sha, const QByteArray &bytes)
    {
        const auto found = await(db.store.fileBytes(sha));
        return found && *found == bytes;
    }

    Office &office;
    QByteArray token;
    TestDb db;
    Connection connection;
    SyncTables tables;
    Outbox outbox;
    Inbox inbox;
    FileTransfer files;
};

QByteArray letter(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

} // namespace

void TestFileTransfer::contentsReachAColleague_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("a whole piece") << qsizetype(1 << 20);
    QTest::newRow("pieces and a rest") << qsizetype((5 << 19) + 7);
}

void TestFileTransfer::contentsReachAColleague()
{
    QFETCH(qsizetype, size);
    Office office;
    Desk anna(office, "anna", "annasbox"), ben(office, "ben", "bensbox1");
    const auto sha = anna.attach(letter(size));
    anna.exchange();
    ben.exchange();
    ben.transfer(); // too early: it stays a name without contents
    QVERIFY(!await(ben.db.store.fileBytes(sha)));
    anna.transfer();
    ben.transfer();
    QVERIFY(ben.has(sha, letter(size)));
    QCOMPARE(ben.files.fetched(), 1);
    QCOMPARE(anna.transfer(), 0); // nothing is sent or fetched twice
    QCOMPARE(ben.transfer(), 0);
}

void TestFileTransfer::sendingGoesOnAfterAnInterruption()
{
    Office office;
    Desk anna(office, "anna", "annasbox"), ben(office, "ben", "bensbox1");
    const auto bytes = letter(3 << 20);
    const auto sha = anna.attach(bytes);
    anna.exchange();
    ben.exchange();
    QCOMPARE(anna.transfer(2), 2);    // asked, and one piece of three
    QCOMPARE(anna.files.unsent(), 1); // a record with the server is not enough
    const auto waiting = anna.files.unsentChanges(10);
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().state, PendingChange::Contents);
    QCOMPARE(waiting.first().table, QByteArray("attachment"));
    QVERIFY(waiting.first().at > 0);
    anna.files.begin();
    auto request = anna.files.next();
    QCOMPARE(anna.ask(*request).headers.value("Upload-Offset"), QByteArray::number(1 << 20));
    QCOMPARE(anna.transfer(), 3); // asked, and the other two
    QCOMPARE(anna.files.unsent(), 0);
    QVERIFY(anna.files.unsentChanges(10).isEmpty());
    QCOMPARE(ben.files.unsent(), 0); // what is still to be fetched is not for him to send
    QCOMPARE(ben.transfer(1), 1);
    FileTransfer again(ben.tables, Registry::instance()); // the program has been started anew
    again.begin();
    QCOMPARE(again.next()->headers.value("Range"), QByteArray("bytes=1048576-2097151"));
    QCOMPARE(ben.transfer(), 2);
    QVERIFY(ben.has(sha, bytes));
}

void TestFileTransfer::onlyWhatARecordRefersToIsHandedOut()
{
    Office office;
    Desk anna(office, "anna", "annasbox"), ben(office, "ben", "bensbox1");
    const auto sha = anna.attach(letter(100));
    anna.transfer(); // the bytes are there before the record
    const FileRequest get{"GET", "/v1/blob/" + sha.toLatin1()};
    QCOMPARE(ben.ask(get).status, 404);
    anna.exchange();
    QCOMPARE(ben.ask(get).status, 200);
    QCOMPARE(ben.ask(get).body, letter(100));
    const auto attached = await(anna.db.store.records({&Attachment::entity()}))->first();
    QVERIFY(await(anna.db.store.commit({"Delete", {}, {{"attachment", attached.id}}})));
    anna.exchange();
    QCOMPARE(ben.ask(get).status, 404);
}

void TestFileTransfer::aFileThatDoesNotGoHoldsNothingUp()
{
    Office office;
    Desk anna(office, "anna", "annasbox");
    anna.attach(letter(10));
    anna.attach(letter(20));
    anna.files.begin();
    const auto refused = anna.files.next()->path;
    anna.files.answered({413});
    int sent = 0;
    for (auto request = anna.files.next(); request && ++sent < 10; request = anna.files.next()) {
        QVERIFY(request->path != refused);
        anna.files.answered(Desk::heard(anna.ask(*request)));
    }
    QCOMPARE(sent, 2);
    QVERIFY(anna.files.hasPutOff());
    QCOMPARE(anna.files.unsent(), 1);
    QCOMPARE(anna.transfer(), 2); // and the next time it is tried again
}

void TestFileTransfer::aServerWithoutRoomIsNamedUntilThereIsSome()
{
    Office office;
    Desk anna(office, "anna", "annasbox");
    anna.attach(letter(10));
    QCOMPARE(anna.transfer(1), 1); // asked for
    QVERIFY(anna.files.problem().isEmpty());
    anna.files.answered({507});
    QVERIFY(!anna.files.next());
    QVERIFY(anna.files.hasPutOff());
    QVERIFY(anna.files.problem().contains("no room for more attached files"));
    QVERIFY(!FileTransfer(anna.tables, Registry::instance()).problem().isEmpty()); // for whoever asks later
    QCOMPARE(anna.transfer(), 2);
    QVERIFY(anna.files.problem().isEmpty());
}

void TestFileTransfer::whatIsDamagedOnTheWayIsFetchedAgain()
{
    Office office;
    Desk anna(office, "anna", "annasbox"), ben(office, "ben", "bensbox1");
    const auto bytes = letter(1000);
    const auto sha = anna.attach(bytes);
    anna.exchange();
    anna.transfer();
    ben.exchange();
    ben.files.begin();
    auto answer = Desk::heard(ben.ask(*ben.files.next()));
    answer.body[500] = char(answer.body[500] ^ 1);
    ben.files.answered(answer);
    QVERIFY(!ben.files.next());
    QVERIFY(!await(ben.db.store.fileBytes(sha)));
    ben.transfer();
    QVERIFY(ben.has(sha, bytes));
}

void TestFileTransfer::aServerFromABackupIsSentItAgain()
{
    Office office;
    Desk anna(office, "anna", "annasbox");
    anna.attach(letter(1000));
    anna.exchange();
    anna.transfer();
    office.database.run("DELETE FROM blob", {});
    office.database.run("DELETE FROM blob_piece", {});
    QCOMPARE(anna.transfer(), 0); // nothing tells it yet
    anna.tables.set(key::epoch, 2);
    QCOMPARE(anna.files.unsent(), 1);
    QCOMPARE(anna.transfer(), 2);
    QCOMPARE(office.database.scalar("SELECT whole FROM blob").toInt(), 1);
}

CRM_TEST(TestFileTransfer)
#include "tst_filetransfer.moc"
