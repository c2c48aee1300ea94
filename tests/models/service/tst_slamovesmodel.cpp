// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/service/slamovesmodel.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using namespace crm;

class TestSlaMovesModel : public QObject
{
    Q_OBJECT
private slots:
    void timesAreThoseOfTheCalendarThatCounts();
};

void TestSlaMovesModel::timesAreThoseOfTheCalendarThatCounts()
{
    SlaMovesModel model;
    const QAbstractItemModelTester tester(&model);
    const auto at
        = [](int hour) { return QDateTime(QDate(2026, 12, 15), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch(); };
    const auto now = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    const SlaMove berlin{.number = "CASE-000001", .subject = "Kettle leaks", .before = at(14), .zone = "Europe/Berlin"};
    const SlaMove here{.number = "CASE-000002", .subject = "Lid broken", .before = at(14), .zone = "Europe/London"};
    model.show({berlin, here}, QTimeZone::utc(), now);
    const auto dueNow = [&](int row) { return model.index(row, SlaMovesModel::Before).data().toString(); };
    QVERIFY2(dueNow(0).endsWith("15:00 (Europe/Berlin)"), qPrintable(dueNow(0)));
    QVERIFY2(dueNow(1).endsWith("14:00"), qPrintable(dueNow(1))); // the same clock as the reader's
    QCOMPARE(model.index(0, SlaMovesModel::After).data().toString(), QStringLiteral("not due"));
}

CRM_TEST(TestSlaMovesModel)
#include "tst_slamovesmodel.moc"
