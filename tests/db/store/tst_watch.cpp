// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void announcesWhatAnotherProcessWrites();
};

/// A second store on the same file stands for another process: it shares nothing with the first but the file.
void TestWatch::announcesWhatAnotherProcessWrites()
{
    TestDb db;
    QVERIFY(await(db.store.opened()));
    Store other(db.path());
    QVERIFY(await(other.opened()));
    QSignalSpy announced(&db.store, &Store::changed);
    for (const QString name : {"Ada", "Bob"}) { // the second, too, after the first has been heard of
        const Person person{.id = Id::make(), .name = name};
        QVERIFY(await(other.commit({"Create", {Record::from(person)}})));
        QTRY_COMPARE_WITH_TIMEOUT(announced.size(), 1, 15000);
        const auto set = announced.takeFirst().first().value<ChangeSet>();
        QCOMPARE(set.origin, "foreign");
        QVERIFY(set.touches(Person::entity()));
        QCOMPARE(set.changes.first().id, person.id);
    }
}

CRM_TEST(TestWatch)
#include "tst_watch.moc"
