// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/user.h"
#include "models/service/slawatch.h"
#include "tests/models/service/sladb.h"
#include "tests/support/test.h"

using namespace crm;

class TestOverdueCount : public QObject
{
    Q_OBJECT
private slots:
    void whatHasBeenDueForMonthsIsStillOverdue();
};

void TestOverdueCount::whatHasBeenDueForMonthsIsStillOverdue()
{
    SlaDb db;
    const auto me = Id::make();
    const auto colleague = Id::make();
    db.add(User{.id = me, .name = "Mara"});
    db.add(User{.id = colleague, .name = "Noor"});
    for (const auto &owner : {me, colleague, Id()})
        db.add(ServiceCase{.id = Id::make(), .subject = "Late", .owner = {owner}, .openedAt = db.now});
    db.now = db.now.addDays(200);
    const auto fresh = db.open(Priority::Normal);
    db.now = db.now.addDays(2);
    db.store.setUser(me);
    SlaWatch watch(db.store, [&db] { return db.now; });
    watch.start();
    QTRY_COMPARE(watch.standing().overdue, 3); // mine and nobody's
    const auto all = await(db.store.records({.entity = &ServiceCase::entity()}));
    for (const auto &c : *all)
        db.change(c.id, "subject", QStringLiteral("Still late")); // read by itself, counted once
    QTest::qWait(1500);
    QCOMPARE(watch.standing().overdue, 3);
    db.change(fresh, "owner", colleague.bytes());
    QTRY_COMPARE(watch.standing().overdue, 2);
}

CRM_TEST(TestOverdueCount)
#include "tst_overduecount.moc"
