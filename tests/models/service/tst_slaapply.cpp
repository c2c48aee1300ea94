// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "models/service/slaupdate.h"
#include "tests/models/service/sladb.h"
#include "tests/support/test.h"

using namespace crm;

/// Bringing open cases under what the service levels have become.
class TestSlaApply : public QObject
{
    Q_OBJECT
private slots:
    void aMissKeepsThePolicyThatPromised_data();
    void aMissKeepsThePolicyThatPromised();
    void aMissStaysOneUnderANewCalendar();
    void whatComesToLightLaterMakesNoMissUndone();
};

namespace {

SlaEffect apply(SlaDb &db, const Edit &edit)
{
    SlaEffect effect;
    [&] {
        QVERIFY(await(db.store.batch(
            "Apply", [&](Batch &batch) { effect = applyToOpenCases(batch, edit, db.now.toMSecsSinceEpoch()); })));
    }();
    return effect;
}

} // namespace

void TestSlaApply::aMissKeepsThePolicyThatPromised_data()
{
    QTest::addColumn<Priority>("first");
    QTest::addColumn<Priority>("then");
    QTest::addColumn<QString>("policy");
    QTest::newRow("no longer urgent") << Priority::Urgent << Priority::Normal << "Gold urgent · 1";
    QTest::newRow("urgent by now") << Priority::Normal << Priority::Urgent << "Standard · 1";
}

void TestSlaApply::aMissKeepsThePolicyThatPromised()
{
    QFETCH(Priority, first);
    QFETCH(Priority, then);
    SlaDb db;
    const auto id = db.open(first, db.acme);
    db.now = SlaDb::berlinTime(4, 16); // six hours later: both first responses are missed
    db.add(Activity{.id = Id::make(),
        .subject = "Called back",
        .channel = Channel::Call,
        .direction = Direction::Outbound,
        .at = db.now,
        .serviceCase = {id}});
    db.change(id, "priority", FieldTraits<Priority>::store(then));
    QTEST(db.policyOf(id), "policy");
    const auto missed = db.read(id);
    QVERIFY(missed.overrunBand != SlaBand::None);
    const auto effect = apply(db, {"Nothing"});
    QCOMPARE(effect.changed, 0);
    QTEST(db.policyOf(id), "policy");
    QCOMPARE(db.read(id).overrunBand, missed.overrunBand);
    QCOMPARE(db.read(id).overrun, missed.overrun);
}

void TestSlaApply::aMissStaysOneUnderANewCalendar()
{
    SlaDb db;
    const auto id = db.open(Priority::Normal);
    db.now = SlaDb::berlinTime(4, 16); // due at 14:00; without the Monday it would be on Tuesday at 13:00
    const auto effect = apply(db, db.closedOnMonday());
    QCOMPARE(effect.changed, 0);
    QCOMPARE(effect.kept, 1);
    QVERIFY(effectText(effect).endsWith("stay as they are in 1 case(s)."));
    QCOMPARE(db.policyOf(id), "Standard · 1");
    QCOMPARE(db.read(id).dueAt, SlaDb::berlinTime(4, 14));
    db.now = SlaDb::berlinTime(5, 14); // by now it is missed either way
    QCOMPARE(apply(db, {"Nothing"}).kept, 0);
    QCOMPARE(db.policyOf(id), "Standard · 2");
    QVERIFY(db.read(id).dueAt < db.now);
}

void TestSlaApply::whatComesToLightLaterMakesNoMissUndone()
{
    SlaDb db;
    const auto urgent = db.open(Priority::Urgent, db.acme);
    const auto nobodys = db.open(Priority::Urgent);
    db.now = SlaDb::berlinTime(4, 12); // the customer's hour is over, everybody's four are not
    db.change(urgent, "organisation", {});
    QCOMPARE(db.policyOf(urgent), "Gold urgent · 1");
    QCOMPARE(db.policyOf(nobodys), "Standard · 1");
    db.change(nobodys, "organisation", db.acme.bytes());
    QCOMPARE(db.policyOf(nobodys), "Gold urgent · 1"); // a stricter promise, which nobody knew of
    db.change(nobodys, "organisation", {});
    QCOMPARE(db.policyOf(nobodys), "Gold urgent · 1");
    db.now = SlaDb::berlinTime(5, 12); // now the solution is missed as well, and everybody's first response
    db.change(urgent, "kind", QStringLiteral("information_request"));
    QCOMPARE(db.policyOf(urgent), "Gold urgent · 1"); // everybody's three days for the solution are not over
}

CRM_TEST(TestSlaApply)
#include "tst_slaapply.moc"
