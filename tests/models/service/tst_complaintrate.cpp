// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/entities/casepart.h"
#include "models/service/learning.h"
#include "models/service/servicereport.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QtNumeric>

using namespace crm;

class TestComplaintRate : public QObject
{
    Q_OBJECT
private slots:
    void aMonthThatHasOnlyBegunIsLeftOut();
    void onceItIsOverItCounts();
    void answersAreContacts();
};

namespace {

const Period period{QDate(2026, 1, 1), QDate(2026, 4, 1)};

/// Two quiet months, and two complaints on the first day of the third, which has one contact so far.
LearningNumbers onThe(const QDate &day)
{
    LearningFacts facts{.period = period, .now = day.startOfDay(), .contacts = {400, 500, 1}};
    for (const auto &on : {QDate(2026, 1, 5), QDate(2026, 2, 5), QDate(2026, 3, 1), QDate(2026, 3, 1)})
        facts.complaints.append({.id = Id::make(), .subject = "x", .openedAt = QDateTime(on, QTime(12, 0)).toUTC()});
    return learn(facts);
}

} // namespace

void TestComplaintRate::aMonthThatHasOnlyBegunIsLeftOut()
{
    const auto numbers = onThe(QDate(2026, 3, 2));
    QCOMPARE(numbers.chart.judged, 2);
    QVERIFY(numbers.chart.outside.isEmpty());
    QVERIFY(qAbs(numbers.chart.mean - 2 / 9.0) < 1e-9); // its complaints have no part in the mean either
    for (const auto &series : numbers.rate.series)
        QVERIFY(qIsNaN(series.values.at(2)));
    QCOMPARE(unfinishedMonth(numbers), QStringLiteral("Mar 26 is not over yet and not counted."));
    QVERIFY(yearReport(2026, numbers, {}, {}).contains("Mar 26 is not over yet and not counted."));
}

void TestComplaintRate::onceItIsOverItCounts()
{
    const auto numbers = onThe(QDate(2026, 4, 1));
    QCOMPARE(numbers.chart.judged, 3);
    QCOMPARE(numbers.chart.outside, QList<int>{2});
    QCOMPARE(unfinishedMonth(numbers), QString());
}

void TestComplaintRate::answersAreContacts()
{
    TestDb db(QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC));
    const ServiceCase leak{.id = Id::make(), .subject = "Leak"};
    QVERIFY(db.put(leak));
    QVERIFY(db.put(Activity{.id = Id::make(), .subject = "Call", .at = db.now}));
    for (const auto status : {ReplyStatus::Sent, ReplyStatus::Draft})
        QVERIFY(db.put(CaseReply{.id = Id::make(),
            .serviceCase = {leak.id},
            .recipient = "kim@example.com",
            .body = "Sorry.",
            .status = status}));
    const auto facts = await(readLearningFacts(db.store, period, db.now));
    QVERIFY(facts);
    QCOMPARE(facts->contacts, (QList<double>{0, 2, 0}));
}

CRM_TEST(TestComplaintRate)
#include "tst_complaintrate.moc"
