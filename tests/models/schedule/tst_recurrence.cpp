// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/recurrence.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"

#include <QLocale>
#include <QRandomGenerator>

namespace crm {

class TestRecurrence : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void wallTimesBecomeInstants_data();
    void wallTimesBecomeInstants();
    void examplesOfTheStandard_data();
    void examplesOfTheStandard();
    void aWeeklyCallKeepsItsHourOverDaylightSaving();
    void anEndInUniversalTimeIncludesItsDay();
    void excludedStartsAreLeftOut();
    void rulesThatCannotBeKept_data();
    void rulesThatCannotBeKept();
    void aRangeIsAPartOfTheWhole();
    void splittingLosesAndDoublesNothing();
    void anEndIsTakenBack();
    void movingTheFirstStartMovesTheRule_data();
    void movingTheFirstStartMovesTheRule();
    void rulesAreSaidInWords_data();
    void rulesAreSaidInWords();
};

namespace {

const QTimeZone berlin("Europe/Berlin");
const QTimeZone newYork("America/New_York");

QStringList walls(const QList<QDateTime> &instants, const QTimeZone &zone)
{
    QStringList texts;
    for (const auto &instant : instants)
        texts.append(wallTimeOf(instant, zone).toString("yyyyMMdd'T'HHmm"));
    return texts;
}

Series series(const QString &start, const QString &rule, const QTimeZone &zone = newYork)
{
    const auto wall = QDateTime::fromString(start, "yyyyMMdd'T'HHmm");
    return {instantOf(wall.date(), wall.time(), zone), zone, rule};
}

const QDateTime never(QDate(2600, 1, 1), QTime(0, 0), Qt::UTC);

/// Rules of many shapes, the same ones on every run.
QList<Series> someSeries()
{
    QRandomGenerator random(7);
    const QStringList rules{"FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY",
        "FREQ=MONTHLY;INTERVAL=5", "FREQ=DAILY;COUNT=40", "FREQ=WEEKLY;COUNT=30;BYDAY=SU",
        "FREQ=DAILY;UNTIL=20270301T000000Z"};
    QList<Series> all;
    for (const auto &rule : rules)
        for (const auto &zone : {berlin, newYork, QTimeZone("Asia/Shanghai"), QTimeZone("Australia/Lord_Howe")})
            all.append({instantOf(QDate(2026, 1, 1).addDays(random.bounded(300)),
                            QTime(random.bounded(24), random.bounded(4) * 15), zone),
                zone, rule});
    return all;
}

} // namespace

void TestRecurrence::wallTimesBecomeInstants_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<QString>("utc");
    const auto at = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    // Berlin goes from 02:00 to 03:00 on 29 March and from 03:00 to 02:00 on 25 October 2026.
    QTest::newRow("winter") << at(1, 5, 10, 0) << "2026-01-05T09:00:00Z";
    QTest::newRow("summer") << at(7, 5, 10, 0) << "2026-07-05T08:00:00Z";
    QTest::newRow("just before the jump") << at(3, 29, 1, 59) << "2026-03-29T00:59:00Z";
    QTest::newRow("skipped") << at(3, 29, 2, 30) << "2026-03-29T01:30:00Z";
    QTest::newRow("just after the jump") << at(3, 29, 3, 0) << "2026-03-29T01:00:00Z";
    QTest::newRow("shown twice") << at(10, 25, 2, 30) << "2026-10-25T00:30:00Z";
    QTest::newRow("after both") << at(10, 25, 3, 0) << "2026-10-25T02:00:00Z";
}

void TestRecurrence::wallTimesBecomeInstants()
{
    QFETCH(QDateTime, wall);
    QTEST(instantOf(wall.date(), wall.time(), berlin).toString(Qt::ISODate), "utc");
}

void TestRecurrence::examplesOfTheStandard_data()
{
    // RFC 5545 §3.8.5.3, times in America/New_York, the first six starts.
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("starts");
    const auto row = [](const char *name, const char *start, const char *rule, const char *starts) {
        QTest::newRow(name) << start << rule << starts;
    };
    row("daily for 3", "19970902T0900", "FREQ=DAILY;COUNT=3", "19970902T0900 19970903T0900 19970904T0900");
    row("every other day", "19970902T0900", "FREQ=DAILY;INTERVAL=2;COUNT=4",
        "19970902T0900 19970904T0900 19970906T0900 19970908T0900");
    row("weekly on Tuesday and Thursday", "19970902T0900", "FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH",
        "19970902T0900 19970904T0900 19970909T0900 19970911T0900");
    row("every other week, weeks begin on Monday", "19970805T0900",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
        "19970805T0900 19970810T0900 19970819T0900 19970824T0900");
    row("every other week, weeks begin on Sunday", "19970805T0900",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
        "19970805T0900 19970817T0900 19970819T0900 19970831T0900");
    row("first Friday of the month", "19970905T0900", "FREQ=MONTHLY;COUNT=4;BYDAY=1FR",
        "19970905T0900 19971003T0900 19971107T0900 19971205T0900");
    row("second to last Monday", "19970922T0900", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO",
        "19970922T0900 19971020T0900 19971117T0900");
    row("last day of the month", "19970930T0900", "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=-1",
        "19970930T0900 19971031T0900 19971130T0900 19971231T0900");
    row("US presidential election", "19961105T0900",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "19961105T0900 20001107T0900 20041102T0900");
    row("last working day but one", "19970929T0900", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3",
        "19970929T0900 19971030T0900 19971127T0900");
    row("30 February is passed over", "20070115T0900", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5",
        "20070115T0900 20070130T0900 20070215T0900 20070315T0900 20070330T0900");
}

void TestRecurrence::examplesOfTheStandard()
{
    QFETCH(QString, start);
    QFETCH(QString, rule);
    QFETCH(QString, starts);
    const auto expected = starts.split(u' ');
    const auto found = startsBetween(series(start, rule), {}, never, int(expected.size()));
    QCOMPARE(walls(found, newYork), expected);
}

void TestRecurrence::aWeeklyCallKeepsItsHourOverDaylightSaving()
{
    const auto found = startsBetween(series("20260316T0930", "FREQ=WEEKLY", berlin), {}, never, 3);
    QStringList instants;
    for (const auto &start : found)
        instants.append(start.toString(Qt::ISODate));
    QCOMPARE(instants, QStringList({"2026-03-16T08:30:00Z", "2026-03-23T08:30:00Z", "2026-03-30T07:30:00Z"}));
}

void TestRecurrence::anEndInUniversalTimeIncludesItsDay()
{
    const auto daily = series("20260301T2330", "FREQ=DAILY;UNTIL=20260303T223000Z", berlin);
    QCOMPARE(walls(startsBetween(daily, {}, never), berlin),
        QStringList({"20260301T2330", "20260302T2330", "20260303T2330"}));
    const auto byDay = series("20260301T2330", "FREQ=DAILY;UNTIL=20260302", berlin);
    QCOMPARE(startsBetween(byDay, {}, never).size(), 2);
}

void TestRecurrence::excludedStartsAreLeftOut()
{
    auto daily = series("20260301T1000", "FREQ=DAILY;COUNT=4", berlin);
    daily.excluded = {daily.start.addDays(1)};
    QCOMPARE(walls(startsBetween(daily, {}, never), berlin),
        QStringList({"20260301T1000", "20260303T1000", "20260304T1000"}));
    QCOMPARE(startAfter(daily, daily.start), std::optional(daily.start.addDays(2)));
    QCOMPARE(startAfter(daily, daily.start.addDays(3)), std::optional<QDateTime>());
}

void TestRecurrence::rulesThatCannotBeKept_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto *rule : {"", "every day", "FREQ=", "FREQ=FORTNIGHTLY", "FREQ=SECONDLY", "FREQ=HOURLY;INTERVAL=30",
             "INTERVAL=2", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;BYHOUR=9,17", "FREQ=DAILY;COUNT"})
        QTest::newRow(rule) << rule;
}

void TestRecurrence::rulesThatCannotBeKept()
{
    QFETCH(QString, rule);
    const auto read = readRule(rule);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Invalid);
    QVERIFY(startsBetween(series("20260301T1000", rule == u"FREQ=DAILY;BYHOUR=9,17" ? "" : rule), {}, never).isEmpty());
}

void TestRecurrence::aRangeIsAPartOfTheWhole()
{
    QRandomGenerator random(11);
    for (const auto &one : someSeries()) {
        const QDateTime end(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC);
        const auto whole = startsBetween(one, {}, end, 5000);
        QVERIFY2(!whole.isEmpty(), qPrintable(one.rule));
        QVERIFY(std::is_sorted(whole.begin(), whole.end()));
        for (int i = 0; i < 20; ++i) {
            const auto from = one.start.addSecs(random.bounded(86400 * 500));
            const auto until = from.addSecs(random.bounded(86400 * 60));
            QList<QDateTime> expected;
            for (const auto &start : whole)
                if (start >= from && start < qMin(until, end))
                    expected.append(start);
            const auto found = startsBetween(one, from, qMin(until, end));
            QVERIFY2(found == expected,
                qPrintable(one.rule + ' ' + one.zone.id() + ' ' + one.start.toString(Qt::ISODate) + ' '
                    + from.toString(Qt::ISODate) + ' ' + walls(found, one.zone).join(' ') + " / "
                    + walls(expected, one.zone).join(' ')));
        }
    }
}

void TestRecurrence::splittingLosesAndDoublesNothing()
{
    const QDateTime end(QDate(2027, 6, 1), QTime(0, 0), Qt::UTC);
    for (const auto &one : someSeries()) {
        const auto whole = startsBetween(one, {}, end, 5000);
        for (const auto cut : {1, 3}) {
            if (whole.size() <= cut)
                continue;
            auto first = one;
            first.rule = ruleEndingBefore(one.rule, whole[cut]);
            auto second = one;
            second.start = whole[cut];
            second.rule = ruleWithoutFirst(one.rule, startsBefore(one, whole[cut]));
            const auto joined = startsBetween(first, {}, end, 5000) + startsBetween(second, {}, end, 5000);
            // Every other week counts from the week of the first start, which a cut in the middle of a week keeps.
            QVERIFY2(joined == whole, qPrintable(one.rule + ' ' + one.zone.id()));
        }
    }
}

void TestRecurrence::anEndIsTakenBack()
{
    const QString rule("FREQ=WEEKLY;BYDAY=TU");
    QCOMPARE(ruleWithoutEnd(rule), rule);
    QCOMPARE(ruleWithoutEnd(rule + ";COUNT=5"), rule);
    QCOMPARE(ruleWithoutEnd(ruleEndingBefore(rule, QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC))), rule);
}

void TestRecurrence::movingTheFirstStartMovesTheRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("moved");
    // The first start was Tuesday, 3 March 2026.
    QTest::newRow("weekday") << "FREQ=WEEKLY;BYDAY=TU" << QDate(2026, 3, 5) << "FREQ=WEEKLY;BYDAY=TH";
    QTest::newRow("backwards over the week")
        << "FREQ=WEEKLY;BYDAY=TU,TH" << QDate(2026, 3, 1) << "FREQ=WEEKLY;BYDAY=SU,TU";
    QTest::newRow("first Tuesday") << "FREQ=MONTHLY;BYDAY=1TU" << QDate(2026, 3, 11) << "FREQ=MONTHLY;BYDAY=2WE";
    QTest::newRow("day of the month") << "FREQ=MONTHLY;BYMONTHDAY=3" << QDate(2026, 3, 9)
                                      << "FREQ=MONTHLY;BYMONTHDAY=9";
    QTest::newRow("nothing to move") << "FREQ=DAILY;COUNT=3" << QDate(2026, 3, 9) << "FREQ=DAILY;COUNT=3";
}

void TestRecurrence::movingTheFirstStartMovesTheRule()
{
    QFETCH(QString, rule);
    QFETCH(QDate, to);
    QTEST(ruleMoved(rule, QDate(2026, 3, 3), to), "moved");
}

void TestRecurrence::rulesAreSaidInWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    QTest::newRow("daily") << "FREQ=DAILY"
                           << "Every day";
    QTest::newRow("working days") << "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
                                  << "Every week on working days";
    QTest::newRow("two days") << "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH"
                              << "Every week on Tuesday and Thursday";
    QTest::newRow("placed") << "FREQ=MONTHLY;BYDAY=-1FR"
                            << "Every month on the last Friday";
    QTest::newRow("until") << "FREQ=DAILY;UNTIL=20261224T225959Z"
                           << "Every day, until 24/12/2026";
    QTest::newRow("too much to say") << "FREQ=YEARLY;BYWEEKNO=20"
                                     << "FREQ=YEARLY;BYWEEKNO=20";
}

void TestRecurrence::rulesAreSaidInWords()
{
    QFETCH(QString, rule);
    QTEST(ruleText(rule, berlin), "words");
}

CRM_TEST(TestRecurrence)

} // namespace crm

#include "tst_recurrence.moc"
