// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/user.h"
#include "models/service/slaalerts.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

using namespace crm;

namespace {

const QDateTime opening(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

/// Around the clock in UTC: a first response is promised within four hours, we want to give it within `ownMinutes`.
class AlertDb : public TestDb
{
public:
    explicit AlertDb(std::optional<qint64> ownMinutes)
        : TestDb(opening)
    {
        add(User{.id = me, .name = "Mara"});
        store.setUser(me);
        WorkCalendar always{.zone = "UTC"};
        for (auto &day : always.week)
            day = {{0, 86400}};
        const ServiceCalendar calendar{
            .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
        add(calendar);
        add(SlaPolicy{.id = Id::make(),
            .name = "Standard",
            .calendar = {calendar.id},
            .promisedFirst = 240,
            .internalFirst = ownMinutes});
        add(ServiceCase{.id = Id::make(), .subject = "Kettle leaks", .owner = {me}, .openedAt = now});
    }
    template <typename T> void add(const T &value) { QVERIFY(put(value)); }
    QList<SlaAlert> alerts()
    {
        const auto read = await(readAlerts(store, {.user = me, .now = now.toMSecsSinceEpoch()}));
        return read ? *read : QList<SlaAlert>();
    }
    /// Minutes after the opening at which something is told, and whether it is our own target.
    QStringList told()
    {
        QStringList all;
        for (const auto &alert : alerts())
            all.append(QString::number((alert.at - opening.toMSecsSinceEpoch()) / 60000)
                + (alert.isOwnTarget ? QStringLiteral(" own") : QString()));
        return all;
    }
    const Id me = Id::make();
};

} // namespace

class TestSlaAlerts : public QObject
{
    Q_OBJECT
private slots:
    void ourOwnTargetIsToldWhenItPasses_data();
    void ourOwnTargetIsToldWhenItPasses();
    void ourOwnTargetIsToldBesideTheSteps();
    void ourOwnTargetIsToldOnce();
    void itSaysThatOurOwnTargetHasPassed();
};

void TestSlaAlerts::ourOwnTargetIsToldWhenItPasses_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("none") << 0 << QStringList{"180"};
    QTest::newRow("before the warning") << 60 << QStringList{"60 own"};
    QTest::newRow("after the warning") << 210 << QStringList{"180", "210 own"};
    QTest::newRow("as promised") << 240 << QStringList{"180"};
}

void TestSlaAlerts::ourOwnTargetIsToldWhenItPasses()
{
    QFETCH(int, own);
    QFETCH(QStringList, told);
    AlertDb db(own > 0 ? std::optional<qint64>(own) : std::nullopt);
    QCOMPARE(db.told(), told);
}

void TestSlaAlerts::ourOwnTargetIsToldBesideTheSteps()
{
    AlertDb db(60);
    db.add(SlaStep{.id = Id::make(), .name = "Half", .percent = 50});
    QCOMPARE(db.told(), (QStringList{"60 own", "120"}));
}

void TestSlaAlerts::ourOwnTargetIsToldOnce()
{
    AlertDb db(210);
    db.now = opening.addSecs(215 * 60);
    const auto told = noticeAlerts({db.alerts().last()}, db.me, db.now);
    QCOMPARE(told.puts.first().text("step_id"), SlaNotice::ownTarget());
    QVERIFY(await(db.store.commit(told)));
    const auto again = db.alerts();
    QCOMPARE(again.size(), 2);
    QVERIFY(!again.first().isTold); // the warning is another notice
    QVERIFY(again.last().isTold && again.last().isOwnTarget);
}

void TestSlaAlerts::itSaysThatOurOwnTargetHasPassed()
{
    AlertDb db(60);
    const auto alert = db.alerts().value(0);
    QCOMPARE(alertText(alert, opening.addSecs(30 * 60).toMSecsSinceEpoch()),
        QStringLiteral("First response due in 3 h 30 min")); // it has not
    QCOMPARE(alertText(alert, opening.addSecs(90 * 60).toMSecsSinceEpoch()),
        QStringLiteral("First response due in 2 h 30 min, our own target has passed"));
    QCOMPARE(alertText(alert, opening.addSecs(241 * 60).toMSecsSinceEpoch()),
        QStringLiteral("First response missed by 1:00"));
}

CRM_TEST(TestSlaAlerts)
#include "tst_slaalerts.moc"
