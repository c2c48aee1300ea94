// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "db/entities/user.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

class TestLines : public QObject
{
    Q_OBJECT
private slots:
    void linesOfManyRecordsComeFromAMomentOn();
};

void TestLines::linesOfManyRecordsComeFromAMomentOn()
{
    TestDb db;
    const User me{.id = Id::make(), .name = "Mara"};
    QVERIFY(db.put(me));
    db.store.setUser(me.id);
    Person ada{.id = Id::make(), .name = "Ada"};
    Person bob{.id = Id::make(), .name = "Bob"};
    const Person cleo{.id = Id::make(), .name = "Cleo"};
    QVERIFY(db.put(ada) && db.put(bob) && db.put(cleo));
    const auto begun = db.now = db.now.addSecs(3600);
    ada.city = "London";
    QVERIFY(db.put(ada));
    db.now = db.now.addSecs(60);
    ada.city = "Leeds";
    bob.city = "Bonn";
    QVERIFY(db.put(ada) && db.put(bob));
    const QList<AnyRef> both{{"person", ada.id}, {"person", bob.id}};
    const auto lines = *await(db.store.linesOf(both, begun));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).record, both.first());
    QCOMPARE(lines.at(0).line.at, db.now); // of each the newest first
    QCOMPARE(lines.at(0).line.userName, "Mara");
    QCOMPARE(lines.at(0).line.changes.first().after.toString(), "Leeds");
    QCOMPARE(lines.at(1).line.at, begun);
    QCOMPARE(lines.at(2).record, both.last());
    QCOMPARE(await(db.store.linesOf(both, begun.addSecs(1)))->size(), 2);
    QCOMPARE(await(db.store.linesOf(both, begun.addSecs(-7200)))->size(), 5); // and that they were created
    QVERIFY(await(db.store.linesOf({}, begun))->isEmpty());
}

CRM_TEST(TestLines)
#include "tst_lines.moc"
