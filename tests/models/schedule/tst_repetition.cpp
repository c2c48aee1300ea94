// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/repetition.h"

#include "models/schedule/recurrence.h"
#include "tests/support/test.h"

#include <QLocale>

namespace crm {

/// What a form asks for when something repeats.
class TestRepetition : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void whatIsAskedForIsTheRuleAgain_data();
    void whatIsAskedForIsTheRuleAgain();
    void rulesThatSayMoreAreNotAskedFor_data();
    void rulesThatSayMoreAreNotAskedFor();
    void theUsualRulesAreToldForTheDay();
    void aRuleOfTheFirstDayFollowsIt_data();
    void aRuleOfTheFirstDayFollowsIt();
    void anEndIsADayOrSoManyTimes();
};

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate tuesday(2026, 3, 31); // the last day of its month

} // namespace

void TestRepetition::whatIsAskedForIsTheRuleAgain_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto *rule : {"FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
             "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=31",
             "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR", "FREQ=MONTHLY;BYDAY=2WE",
             "FREQ=YEARLY"})
        QTest::newRow(rule) << rule;
}

void TestRepetition::whatIsAskedForIsTheRuleAgain()
{
    QFETCH(QString, rule);
    const auto repetition = repetitionOf(rule);
    QVERIFY(repetition);
    QCOMPARE(ruleOf(*repetition), rule);
    QVERIFY(readRule(rule));
    QVERIFY(!ruleText(rule, berlin).contains('='));
    QVERIFY(repetitionOf(rule + ";COUNT=3")); // its end is asked for beside
}

void TestRepetition::rulesThatSayMoreAreNotAskedFor_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto *rule :
        {"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=MONTHLY;BYMONTHDAY=1,15", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5",
            "FREQ=MONTHLY;BYDAY=5FR", "FREQ=WEEKLY;BYDAY=2TU", "FREQ=DAILY;BYMONTH=1", "FREQ=HOURLY", ""})
        QTest::newRow(rule) << rule;
}

void TestRepetition::rulesThatSayMoreAreNotAskedFor()
{
    QFETCH(QString, rule);
    QVERIFY(!repetitionOf(rule));
}

void TestRepetition::theUsualRulesAreToldForTheDay()
{
    QStringList said;
    for (const auto &rule : usualRules(tuesday))
        said.append(ruleText(rule, berlin));
    QCOMPARE(said,
        QStringList({"Every day", "Every week on working days", "Every week on Tuesday", "Every 2 weeks on Tuesday",
            "Every month on day 31", "Every month on the last Tuesday", "Every year"}));
    QCOMPARE(usualRuleIndex("FREQ=WEEKLY;BYDAY=TU;COUNT=4", tuesday), 2);
    QCOMPARE(usualRuleIndex("FREQ=WEEKLY", tuesday), 2); // of the first day, without saying so
    QCOMPARE(usualRuleIndex("FREQ=WEEKLY;BYDAY=WE", tuesday), -1);
    QStringList days;
    for (const auto &part : monthDays(tuesday))
        days.append(ruleText("FREQ=MONTHLY;" + part, berlin));
    QCOMPARE(
        days, QStringList({"Every month on day 31", "Every month on the last Tuesday", "Every month on the last day"}));
}

void TestRepetition::aRuleOfTheFirstDayFollowsIt_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("moved");
    const QDate wednesday(2026, 4, 1);
    QTest::newRow("its weekday") << "FREQ=WEEKLY;BYDAY=TU;COUNT=5" << wednesday << "FREQ=WEEKLY;COUNT=5;BYDAY=WE";
    QTest::newRow("several weekdays") << "FREQ=WEEKLY;BYDAY=TU,TH" << wednesday << "FREQ=WEEKLY;BYDAY=TU,TH";
    QTest::newRow("another weekday") << "FREQ=WEEKLY;BYDAY=FR" << wednesday << "FREQ=WEEKLY;BYDAY=FR";
    QTest::newRow("its date") << "FREQ=MONTHLY;BYMONTHDAY=31" << wednesday << "FREQ=MONTHLY;BYMONTHDAY=1";
    QTest::newRow("its place") << "FREQ=MONTHLY;BYDAY=-1TU" << QDate(2026, 4, 30) << "FREQ=MONTHLY;BYDAY=-1TH";
    QTest::newRow("every day") << "FREQ=DAILY" << wednesday << "FREQ=DAILY";
}

void TestRepetition::aRuleOfTheFirstDayFollowsIt()
{
    QFETCH(QString, rule);
    QFETCH(QDate, to);
    QTEST(ruleFollowing(rule, tuesday, to), "moved");
}

void TestRepetition::anEndIsADayOrSoManyTimes()
{
    const QString rule("FREQ=DAILY");
    const auto days = ruleEnding(rule, {.last = QDate(2026, 4, 2)}, berlin, true);
    QCOMPARE(days, "FREQ=DAILY;UNTIL=20260402");
    const auto hours = ruleEnding(days, {.last = QDate(2026, 4, 2)}, berlin, false);
    QCOMPARE(hours, "FREQ=DAILY;UNTIL=20260402T215959Z"); // summer time
    const auto times = ruleEnding(hours, {.count = 4}, berlin, false);
    QCOMPARE(times, "FREQ=DAILY;COUNT=4");
    QCOMPARE(ruleEnd(days, berlin), (RuleEnd{.last = QDate(2026, 4, 2)}));
    QCOMPARE(ruleEnd(hours, berlin), (RuleEnd{.last = QDate(2026, 4, 2)}));
    QCOMPARE(ruleEnd(times, berlin), RuleEnd{4});
    QCOMPARE(ruleEnding(times, {}, berlin, false), rule);
    QCOMPARE(ruleEndingAs("FREQ=WEEKLY", hours), "FREQ=WEEKLY;UNTIL=20260402T215959Z");
}

CRM_TEST(TestRepetition)

} // namespace crm

#include "tst_repetition.moc"
