// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entity/registry.h"
#include "tests/support/test.h"
#include "tests/sync/programs.h"

#include <QFile>

using namespace crm;

/// What is attached to a record goes with it, by the programs as people run them.
class TestAttachedFiles : public QObject
{
    Q_OBJECT
private slots:
    void aFileAttachedHereCanBeOpenedThere();
    void whatTheServerHasNoRoomForIsStillToBeSent();
};

namespace {

/// The hash of a file that is attached to a new person.
QString attach(Desk &desk, const QByteArray &bytes)
{
    const auto path = desk.db.dir.filePath("offer.pdf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const auto kept = await(desk.db.store.keepFiles({path}));
    if (!kept)
        return {};
    const auto &stored = kept->first();
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    Record attachment(*Registry::instance().byName("attachment"));
    attachment.id = Id::make();
    attachment.setValue("name", stored.name);
    attachment.setValue("media_type", stored.mediaType);
    attachment.setValue("size", stored.size);
    attachment.setValue("sha256", stored.sha256);
    attachment.setInstant("at", desk.db.now);
    attachment.setReference("person", person.id);
    return desk.db.put(person) && desk.db.put(attachment) ? stored.sha256 : QString();
}

} // namespace

void TestAttachedFiles::aFileAttachedHereCanBeOpenedThere()
{
    Server server;
    QVERIFY(server.start());
    Desk anna, ben;
    QCOMPARE(anna.join(server, "anna").code, 0);
    QCOMPARE(ben.join(server, "ben").code, 0);
    QByteArray bytes;
    for (int i = 0; i < 700000; ++i) // several pieces
        bytes.append(char(i * 31 % 251)).append(char(i % 256));
    const auto sha = attach(anna, bytes);
    QVERIFY(!sha.isEmpty());
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    const auto received = await(ben.db.store.fileBytes(sha));
    QVERIFY(received);
    QCOMPARE(*received, bytes);
}

void TestAttachedFiles::whatTheServerHasNoRoomForIsStillToBeSent()
{
    Server server;
    QVERIFY(server.start());
    Desk anna;
    QCOMPARE(anna.join(server, "anna").code, 0);
    sync::SqliteDatabase office(server.data() + "/organisation.db");
    office.run("INSERT INTO blob(sha, size, have, whole, at) VALUES(?, ?, 0, 0, ?)",
        {QByteArray(32, 'x'), 30LL << 30, QDateTime::currentMSecsSinceEpoch()});
    QVERIFY(!attach(anna, "Our offer").isEmpty());
    const auto refused = anna.cli({"sync"});
    QCOMPARE(refused.code, 1); // all records are there, and yet not everything
    QVERIFY2(refused.err.contains("The server has no room for more attached files."), qPrintable(refused.err));
    QCOMPARE(refused.json().value("pending").toInt(-1), 0);
    QCOMPARE(refused.json().value("files").toInt(), 1);
    const auto status = anna.cli({"sync", "status"}).json();
    QCOMPARE(status.value("files").toInt(), 1);
    QVERIFY(status.value("problem").toString().contains("no room for more attached files"));
    office.run("DELETE FROM blob", {});
    QVERIFY(anna.sync());
    QVERIFY(!anna.cli({"sync", "status"}).json().contains("files"));
}

CRM_TEST(TestAttachedFiles)
#include "tst_attachedfiles.moc"
