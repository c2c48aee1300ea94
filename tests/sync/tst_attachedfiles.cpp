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
};

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
    const auto path = anna.db.dir.filePath("offer.pdf");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto kept = await(anna.db.store.keepFiles({path}));
    QVERIFY(kept);
    const auto &stored = kept->first();
    const Person person{.id = Id::make(), .name = "Ada Lovelace"};
    Record attachment(*Registry::instance().byName("attachment"));
    attachment.id = Id::make();
    attachment.setValue("name", stored.name);
    attachment.setValue("media_type", stored.mediaType);
    attachment.setValue("size", stored.size);
    attachment.setValue("sha256", stored.sha256);
    attachment.setInstant("at", anna.db.now);
    attachment.setReference("person", person.id);
    QVERIFY(anna.db.put(person));
    QVERIFY(anna.db.put(attachment));
    QVERIFY(anna.sync());
    QVERIFY(ben.sync());
    QVERIFY(ben.db.exists(attachment.ref()));
    const auto received = await(ben.db.store.fileBytes(stored.sha256));
    QVERIFY(received);
    QCOMPARE(*received, bytes);
}

CRM_TEST(TestAttachedFiles)
#include "tst_attachedfiles.moc"
