// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/quickentry.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

namespace crm {

class TestQuickEntry : public QObject
{
    Q_OBJECT
private slots:
    void linesAreUnderstood_data();
    void linesAreUnderstood();
    void aDayThatDoesNotExistIsSaid();
    void anHourThatDoesNotExistIsSaid();
    void aSeriesThatEndsBeforeItBeginsIsSaid();
    void nextIsInTheNextWeekInEveryLanguage();
    void repetitionIsUnderstood_data();
    void repetitionIsUnderstood();
    void kindsAreUnderstood_data();
    void kindsAreUnderstood();
    void namesAreLookedForWhereTheyStand_data();
    void namesAreLookedForWhereTheyStand();
    void aClickedDayIsTakenForGranted();
    void theOrderOfDayAndMonthIsTheLocales();
    void whenIsSaidInWords();
    void anyLineIsSurvived();
};

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDateTime now = instantOf(QDate(2026, 11, 22), QTime(14, 0), berlin); // a Sunday

QuickContext context(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    return {now, berlin, locale};
}

/// "2026-11-24 10:00 60" (with minutes), "2026-11-24" (all day), or nothing.
QString timesOf(const QuickEntry &entry)
{
    if (!entry.start.isValid())
        return {};
    const auto wall = wallTimeOf(entry.start, berlin);
    if (entry.isAllDay)
        return wall.toString("yyyy-MM-dd");
    auto text = wall.toString("yyyy-MM-dd HH:mm");
    if (entry.end.isValid())
        text += QStringLiteral(" %1").arg(entry.start.secsTo(entry.end) / 60);
    return text;
}

} // namespace

void TestQuickEntry::linesAreUnderstood_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *line, const char *times, const char *subject) {
        QTest::newRow(line) << QString::fromUtf8(times) << QString::fromUtf8(subject);
    };
    row("call Kyoto Optics Tue 10:00 about renewal", "2026-11-24 10:00", "Call Kyoto Optics about renewal");
    row("report tomorrow half past eight", "2026-11-23 08:30", "Report");
    row("Bericht morgen halb 9", "2026-11-23 08:30", "Bericht");
    row("Bericht morgen um viertel vor drei", "2026-11-23 14:45", "Bericht");
    row("call Ann tomorrow at 3", "2026-11-23 15:00", "Call Ann");
    row("call Ann at 9", "2026-11-23 09:00", "Call Ann");
    row("call Ann 3pm", "2026-11-22 15:00", "Call Ann");
    row("meeting with Bob Fri 14:00-15:30", "2026-11-27 14:00 90", "Meeting with Bob");
    row("lunch with Bob next Friday at noon", "2026-11-27 12:00 60", "Lunch with Bob");
    row("visit Acme on 24 December", "2026-12-24", "Visit Acme");
    row("send offer Dec 24, 2027", "2027-12-24", "Send offer");
    row("send offer 2026-12-01 09:30 for 45 min", "2026-12-01 09:30 45", "Send offer");
    row("remind me in 20 minutes", "2026-11-22 14:20", "Remind me");
    row("follow up in 2 weeks", "2026-12-06", "Follow up");
    row("follow up next week", "2026-11-23", "Follow up");
    row("call on Sunday", "2026-11-29", "Call");
    row("call Sunday at 16:00", "2026-11-22 16:00", "Call");
    row("sort the offers", "", "Sort the offers");
    row("so do it", "", "So do it");
    row("order 12 boxes for 3 customers", "", "Order 12 boxes for 3 customers");
    row("10:00", "2026-11-23 10:00", "10:00");
    row("", "", "");
    row("Anna Schmidt anrufen Dienstag um 10 Uhr wegen Vertrag", "2026-11-24 10:00",
        "Anna Schmidt anrufen wegen Vertrag");
    row("Termin mit Weber am Do 9-10:30", "2026-11-26 09:00 90", "Termin mit Weber");
    row("Besuch bei Weber übermorgen 14 Uhr", "2026-11-24 14:00 60", "Besuch bei Weber");
    row("Angebot schicken am 24.12.", "2026-12-24", "Angebot schicken");
    row("Angebot schicken 3.1.", "2027-01-03", "Angebot schicken");
    row("Rückruf in 3 Tagen", "2026-11-25", "Rückruf");
    row("Treffen heute 17.30 Uhr für 2 Stunden", "2026-11-22 17:30 120", "Treffen");
    row("nachfassen nächste Woche", "2026-11-23", "Nachfassen");
    row("Angebot an Weber schicken bis Freitag", "2026-11-27", "Angebot an Weber schicken");
    row("Angebot schicken bis zum 24.12.", "2026-12-24", "Angebot schicken");
    row("send the offer by Friday", "2026-11-27", "Send the offer");
    row("call Ann every Tuesday 10:00 5 times", "2026-11-24 10:00", "Call Ann");
    row("count the 5 x boxes", "", "Count the 5 x boxes");
    row("pay the rent on the 2nd", "2026-12-02", "Pay the rent");
    row("Miete zahlen am 2.", "2026-12-02", "Miete zahlen");
    row("2号交房租", "", "2号交房租");
    row("交房租2号", "2026-12-02", "交房租");
    row("call Ann yesterday 10:00", "2026-11-21 10:00", "Call Ann");
    row("wait until Tue 10:00 for Ann", "2026-11-24 10:00", "Wait for Ann");
    row("Bisamratten zählen Freitag", "2026-11-27", "Bisamratten zählen");
    row("周二上午10点给王伟打电话", "2026-11-24 10:00", "给王伟打电话");
    row("明天下午三点半和李娜开会", "2026-11-23 15:30 60", "和李娜开会");
    row("12月24日拜访京都光学", "2026-12-24", "拜访京都光学");
    row("下周三发邮件关于续约", "2026-11-25", "发邮件关于续约");
    row("3天后回电", "2026-11-25", "回电");
    row("32.13. is no day", "", "32.13. is no day");
    row("meet Polanka 31 Feb 25:00", "", "Meet Polanka 31 Feb 25:00");
    row("call Ann 31 Feb 10:00", "", "Call Ann 31 Feb 10:00"); // not tomorrow at ten
    row("send offer 2026-02-30 tomorrow", "", "Send offer 2026-02-30 tomorrow");
    row("call Ann Dec 24 25:00", "2026-12-24", "Call Ann 25:00");
    row("call Ann 29 Feb", "2028-02-29", "Call Ann");
    row("at 25:70 nothing", "", "At 25:70 nothing");
}

void TestQuickEntry::linesAreUnderstood()
{
    const auto entry = readQuickEntry(QString::fromUtf8(QTest::currentDataTag()), context());
    QTEST(timesOf(entry), "times");
    QTEST(entry.subject, "subject");
}

void TestQuickEntry::aDayThatDoesNotExistIsSaid()
{
    QCOMPARE(readQuickEntry("call Ann 31 Feb 10:00", context()).problem, "There is no day “31 Feb”.");
    QCOMPARE(readQuickEntry("call Ann 28 Feb 10:00", context()).problem, "");
    QCOMPARE(readQuickEntry("order 12 boxes", context()).problem, "");
}

void TestQuickEntry::anHourThatDoesNotExistIsSaid()
{
    QCOMPARE(readQuickEntry("call Ann tomorrow at 25:00", context()).problem, "There is no time “25:00”.");
    QCOMPARE(readQuickEntry("Ann anrufen um 24 Uhr 30", context()).problem, "There is no time “24 Uhr”.");
    QCOMPARE(readQuickEntry("call Ann at 9", context()).problem, "");
    QCOMPARE(readQuickEntry("order 99 boxes", context()).problem, "");
}

void TestQuickEntry::aSeriesThatEndsBeforeItBeginsIsSaid()
{
    const auto problem = [](const QString &line) { return readQuickEntry(line, context()).problem; };
    for (const auto *line : {"every week until 2020-01-01 foo", "every day at 9:00 until 21/11/2026 foo",
             "every Friday until 25/11/2026 foo"})
        QVERIFY2(problem(line).contains("before it begins"), line);
    for (const auto *line :
        {"every week until 2027-01-01 foo", "every Friday at 9:00 until 27/11/2026 foo", "every day foo"})
        QCOMPARE(problem(line), QString());
}

/// On a Monday that makes a difference.
void TestQuickEntry::nextIsInTheNextWeekInEveryLanguage()
{
    auto monday = context();
    monday.now = monday.now.addDays(1);
    QCOMPARE(timesOf(readQuickEntry("call Ann next Friday", monday)), "2026-12-04");
    QCOMPARE(timesOf(readQuickEntry("Ann anrufen nächsten Freitag", monday)), "2026-12-04");
    QCOMPARE(timesOf(readQuickEntry("下周五给王伟打电话", monday)), "2026-12-04");
    QCOMPARE(timesOf(readQuickEntry("Ann anrufen am Freitag", monday)), "2026-11-27");
}

void TestQuickEntry::repetitionIsUnderstood_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("times");
    const auto row = [](const char *line, const char *rule, const char *times) {
        QTest::newRow(line) << QString(rule) << QString(times);
    };
    row("call every Tuesday 10:00", "FREQ=WEEKLY;BYDAY=TU", "2026-11-24 10:00");
    row("standup every Monday 9:00 until 15 March", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315T225959Z", "2026-11-23 09:00");
    row("Besprechung jeden Montag um 9 bis 15. März", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270315T225959Z",
        "2026-11-23 09:00 60");
    row("standup every day at 8 until 12/18", "FREQ=DAILY;UNTIL=20261218T225959Z", "2026-11-23 08:00");
    row("standup every Monday 9:00 until 11:00", "FREQ=WEEKLY;BYDAY=MO", "2026-11-23 09:00 120");
    row("standup every Monday from 5 January 9:00", "FREQ=WEEKLY;BYDAY=MO", "2027-01-11 09:00");
    row("review every 2 weeks on Tue and Thu at 9:30 until 31 March",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270331T215959Z", "2026-11-24 09:30");
    row("jeden Montag, Mittwoch und Fr 8 Uhr Runde", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-11-23 08:00");
    row("every 2 weeks do the books", "FREQ=WEEKLY;INTERVAL=2", "2026-11-22");
    row("每周三 下午3点 例会 到3月31日", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331T215959Z", "2026-11-25 15:00");
    row("每两周周三检查", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "2026-11-25");
    row("每周一、三检查", "FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-23");
    row("every first Monday of January at 10 planning", "FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", "2027-01-04 10:00");
    row("every 3 months on the 15th invoice", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2026-12-15");
    row("Rechnung alle 3 Monate am 15.", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15", "2026-12-15");
    row("backup every day until Friday", "FREQ=DAILY;UNTIL=20261127", "2026-11-22");
    row("stand-up every weekday at 9:15 for 15 min", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-11-23 09:15 15");
    row("report every other week", "FREQ=WEEKLY;INTERVAL=2", "2026-11-22");
    row("back up daily", "FREQ=DAILY", "2026-11-22");
    row("Abstimmung jeden Montag 8 Uhr", "FREQ=WEEKLY;BYDAY=MO", "2026-11-23 08:00");
    row("Bericht jeden zweiten Monat", "FREQ=MONTHLY;INTERVAL=2", "2026-11-22");
    row("Bericht wöchentlich", "FREQ=WEEKLY", "2026-11-22");
    row("每周二上午10点开会", "FREQ=WEEKLY;BYDAY=TU", "2026-11-24 10:00 60");
    row("每天检查", "FREQ=DAILY", "2026-11-22");
    row("every last Friday of the month 16:00 report", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27 16:00");
    row("jeden letzten Freitag im Monat 16 Uhr Bericht", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27 16:00");
    row("report on the first Monday of every month", "FREQ=MONTHLY;BYDAY=1MO", "2026-12-07");
    row("每月最后一个周五检查", "FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27");
    row("every 2 weeks Mon 8:00 back up", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-23 08:00");
    row("Bericht alle 2 Wochen Mo 8:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-23 08:00");
    row("Bericht alle drei Monate", "FREQ=MONTHLY;INTERVAL=3", "2026-11-22");
    row("jeden Monat am 15. Rechnung", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15");
    row("Rechnung am 15. jeden Monats", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15");
    row("invoice on the 15th of every month", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15");
    row("每月15号检查", "FREQ=MONTHLY;BYMONTHDAY=15", "2026-12-15");
    row("every day until 20 Dec water plants", "FREQ=DAILY;UNTIL=20261220", "2026-11-22");
    row("jeden Dienstag 9 Uhr bis 20.12. Lager", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261220T225959Z", "2026-11-24 09:00");
    row("call Ann every Tuesday 10:00 5 times", "FREQ=WEEKLY;BYDAY=TU;COUNT=5", "2026-11-24 10:00");
    row("water plants daily 10x", "FREQ=DAILY;COUNT=10", "2026-11-22");
    row("water plants daily 10×", "FREQ=DAILY;COUNT=10", "2026-11-22");
    row("stock every month for three times", "FREQ=MONTHLY;COUNT=3", "2026-11-22");
    row("jeden Dienstag 9 Uhr 5 mal Lager", "FREQ=WEEKLY;BYDAY=TU;COUNT=5", "2026-11-24 09:00");
    row("Lager jeden Dienstag um 9 fünfmal", "FREQ=WEEKLY;BYDAY=TU;COUNT=5", "2026-11-24 09:00");
    row("Bericht alle 2 Wochen, insgesamt 6x", "FREQ=WEEKLY;INTERVAL=2;COUNT=6", "2026-11-22");
    row("每周二上午10点开会5次", "FREQ=WEEKLY;BYDAY=TU;COUNT=5", "2026-11-24 10:00 60");
    row("每天检查,共十次", "FREQ=DAILY;COUNT=10", "2026-11-22");
    row("every day 5 times until 20 Dec", "FREQ=DAILY;UNTIL=20261220", "2026-11-22");
    row("every 2nd Tuesday 9am stock", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-11-24 09:00");
    row("Lager jeden 2. Dienstag um 9", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-11-24 09:00");
}

void TestQuickEntry::repetitionIsUnderstood()
{
    const auto entry = readQuickEntry(QString::fromUtf8(QTest::currentDataTag()), context());
    QTEST(entry.rule, "rule");
    QTEST(timesOf(entry), "times");
}

void TestQuickEntry::kindsAreUnderstood_data()
{
    QTest::addColumn<int>("kind");
    const auto row = [](const char *line, int kind) { QTest::newRow(line) << kind; };
    row("Call Ann", int(TaskKind::Call));
    row("Anna anrufen", int(TaskKind::Call));
    row("给王伟打电话", int(TaskKind::Call));
    row("e-mail Ann the offer", int(TaskKind::Email));
    row("write to Ann before the meeting", int(TaskKind::Email));
    row("Termin bei Weber", int(TaskKind::Meeting));
    row("拜访京都光学", int(TaskKind::Visit));
    row("recall the pallets", -1);
    row("prepare offer", -1);
}

void TestQuickEntry::kindsAreUnderstood()
{
    const auto entry = readQuickEntry(QString::fromUtf8(QTest::currentDataTag()), context());
    QTEST(entry.kind ? int(*entry.kind) : -1, "kind");
}

void TestQuickEntry::namesAreLookedForWhereTheyStand_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const char *line, const char *name) { QTest::newRow(line) << QString::fromUtf8(name); };
    row("call Kyoto Optics Tue 10:00 about renewal", "Kyoto Optics");
    row("prepare offer with Anna Maria Lee tomorrow", "Anna Maria Lee");
    row("Anna Schmidt anrufen wegen Vertrag", "Anna Schmidt");
    row("Termin bei Weber & Söhne am Donnerstag", "Weber & Söhne");
    row("周二上午10点给王伟打电话", "王伟");
    row("12月24日拜访京都光学", "京都光学");
}

void TestQuickEntry::namesAreLookedForWhereTheyStand()
{
    const auto entry = readQuickEntry(QString::fromUtf8(QTest::currentDataTag()), context());
    QFETCH(QString, name);
    QVERIFY2(entry.names.contains(name), qPrintable(entry.names.join(" | ")));
}

void TestQuickEntry::aClickedDayIsTakenForGranted()
{
    auto clicked = context();
    clicked.day = QDate(2026, 11, 30);
    QCOMPARE(timesOf(readQuickEntry("call Ann 9:00", clicked)), "2026-11-30 09:00");
    QCOMPARE(timesOf(readQuickEntry("call Ann", clicked)), "2026-11-30");
    QCOMPARE(timesOf(readQuickEntry("call Ann Tue", clicked)), "2026-11-24");
}

void TestQuickEntry::theOrderOfDayAndMonthIsTheLocales()
{
    QCOMPARE(timesOf(readQuickEntry("call 3/4", context())), "2027-04-03");
    QCOMPARE(
        timesOf(readQuickEntry("call 3/4", context(QLocale(QLocale::English, QLocale::UnitedStates)))), "2027-03-04");
}

void TestQuickEntry::whenIsSaidInWords()
{
    const auto said = [](const char *line) {
        const auto entry = readQuickEntry(line, context());
        return whenText(entry.start, entry.end, entry.isAllDay, context());
    };
    QCOMPARE(said("meet Ann Tue 10:00"), QString::fromUtf8("Tue 24 Nov, 10:00–11:00"));
    QCOMPARE(said("call tomorrow 9:00"), "Tomorrow, 09:00");
    QCOMPARE(said("call today"), "Today");
    QCOMPARE(said("call 2027-12-24"), "Fri 24 Dec 2027");
    QCOMPARE(said("call"), "");
}

void TestQuickEntry::anyLineIsSurvived()
{
    QRandomGenerator random(5);
    const QStringList pieces{"call", "at", "10", ":", "00", "-", "Tue", "24.", "12.", "am", "Uhr", "每", "周", "二",
        "点", "for", "in", "3", "weeks", "Ann", " ", " ", " ", "99", "/", "十", "半", "2026", "every", "Mo", "\t", "\\",
        "(", "%1"};
    for (int round = 0; round < 3000; ++round) {
        QString line;
        for (int i = random.bounded(12); i >= 0; --i)
            line += pieces[random.bounded(pieces.size())];
        const auto entry = readQuickEntry(line, context());
        QCOMPARE(entry.isEmpty(), line.simplified().isEmpty());
        QVERIFY2(!entry.end.isValid() || entry.end > entry.start, qPrintable(line));
        QVERIFY2(entry.rule.isEmpty() || entry.start.isValid(), qPrintable(line));
    }
}

CRM_TEST(TestQuickEntry)

} // namespace crm

#include "tst_quickentry.moc"
