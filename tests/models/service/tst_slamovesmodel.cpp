// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/sla.h"
#include "db/service/workcalendar.h"
#include "models/roles.h"
#include "models/service/slamovesmodel.h"
#include "models/service/slaupdate.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <QAbstractItemModelTester>
#include <QTimeZone>

using namespace crm;

class TestSlaMovesModel : public QObject
{
    Q_OBJECT
private slots:
    void timesAreThoseOfTheCalendarThatCounts();
    void whatIsOverdueAtOnceStandsOut();
    void thePartsOfTheSentenceAddUp();
    void whatBecomesDueInThePastIsOverdueAtOnce();
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

void TestSlaMovesModel::whatIsOverdueAtOnceStandsOut()
{
    SlaMovesModel model;
    model.show({{.before = 500, .after = 400}, {.before = 200, .after = 50}, {.before = {}, .after = 50},
                   {.before = {}, .after = 200}, {.before = 50, .after = 40}},
        QTimeZone::utc(), 100);
    QStringList tones;
    for (int row = 0; row < model.rowCount(); ++row)
        tones.append(model.index(row, SlaMovesModel::Shift).data(roles::BadgeTone).toString());
    QCOMPARE(tones, (QStringList{"warn", "bad", "bad", "info", "warn"}));
}

void TestSlaMovesModel::thePartsOfTheSentenceAddUp()
{
    SlaEffect effect{.open = 9, .changed = 4, .earlier = 1, .appeared = 2, .gone = 1, .overdue = 2};
    const auto parts = QStringLiteral("1 earlier, 0 later, 2 due now that had no due time, 1 no longer due.");
    QVERIFY2(effectText(effect).contains(parts), qPrintable(effectText(effect)));
    QVERIFY(effectText(effect).endsWith("2 of them would be overdue at once."));
    QVERIFY(appliedText(effect).contains(parts));
    effect = {.open = 9, .changed = 1, .appeared = 1};
    QVERIFY2(effectText(effect).endsWith(": 1 due now that had no due time."), qPrintable(effectText(effect)));
}

void TestSlaMovesModel::whatBecomesDueInThePastIsOverdueAtOnce()
{
    TestDb db;
    QVERIFY(db.put(ServiceCase{.id = Id::make(), .subject = "Kettle leaks"})); // nothing is promised yet
    WorkCalendar always{.zone = "UTC"};
    for (auto &day : always.week)
        day = {{0, 86400}};
    const ServiceCalendar calendar{
        .id = Id::make(), .name = "Always", .definition = QString::fromUtf8(calendarToJson(always))};
    const SlaPolicy policy{.id = Id::make(), .name = "Standard", .calendar = {calendar.id}, .promisedResolution = 60};
    const Edit edit{"Promise", {Record::from(calendar), Record::from(policy)}};
    db.now = db.now.addSecs(7200);
    SlaEffect effect;
    QVERIFY(await(db.store.batch(
        "Preview", [&](Batch &batch) { effect = previewOnOpenCases(batch, edit, db.now.toMSecsSinceEpoch()); })));
    QCOMPARE(effect.changed, 1);
    QCOMPARE(effect.appeared, 1);
    QCOMPARE(effect.overdue, 1);
}

CRM_TEST(TestSlaMovesModel)
#include "tst_slamovesmodel.moc"
