// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/quickentry.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"

namespace crm {

/// Parts of days, weeks and months, several days, hours in words: said on Tuesday, 1 December 2026, at 10:56.
class TestTimeWordParts : public QObject
{
    Q_OBJECT
private slots:
    void linesAreUnderstood_data();
    void linesAreUnderstood();
    void seriesAreUnderstood_data();
    void seriesAreUnderstood();
    void anHourOfChineseThatDoesNotExistIsSaid();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

QuickEntry read(const QString &line)
{
    return readQuickEntry(line,
        {instantOf(QDate(2026, 12, 1), QTime(10, 56), berlin), berlin,
            QLocale(QLocale::English, QLocale::UnitedKingdom)});
}

/// "2026-12-01 20:00", "2026-12-10 – 2026-12-12" (whole days), "… – 10:30" (with an end).
QString timesOf(const QuickEntry &entry)
{
    if (!entry.start.isValid())
        return {};
    const auto from = wallTimeOf(entry.start, berlin);
    const auto until = entry.end.isValid() ? wallTimeOf(entry.end, berlin) : QDateTime();
    const auto dash = QString::fromUtf8(" – ");
    if (entry.isAllDay)
        return from.toString("yyyy-MM-dd")
            + (until.isValid() ? dash + until.addDays(-1).toString("yyyy-MM-dd") : QString());
    return from.toString("yyyy-MM-dd HH:mm") + (until.isValid() ? dash + until.toString("HH:mm") : QString());
}

} // namespace

void TestTimeWordParts::linesAreUnderstood_data()
{
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *line, const char *times, const char *subject) {
        QTest::newRow(line) << QString::fromUtf8(times) << QString::fromUtf8(subject);
    };
    row("今晚八点发邮件", "2026-12-01 20:00", "发邮件");
    row("今晚8点 发邮件", "2026-12-01 20:00", "发邮件");
    row("今天晚上8点发邮件", "2026-12-01 20:00", "发邮件");
    row("明晚七点吃饭", "2026-12-02 19:00", "吃饭");
    row("明早交报告", "2026-12-02 09:00", "交报告");
    row("大后天交报告", "2026-12-04", "交报告");
    row("后天交报告", "2026-12-03", "交报告");
    row("下下周三检查", "2026-12-16", "检查");
    row("差一刻四点打电话", "2026-12-01 15:45", "打电话");
    row("明天9点到10点半开会", "2026-12-02 09:00 – 10:30", "开会");
    row("明天上午9:00-10:30开会", "2026-12-02 09:00 – 10:30", "开会");
    row("明天下午两点到四点开会", "2026-12-02 14:00 – 16:00", "开会");
    row("半小时后回电", "2026-12-01 11:26", "回电");
    row("月底交报告", "2026-12-31", "交报告");
    row("周五下午交报告", "2026-12-04 14:00", "交报告");
    row("本月15日交房租", "2026-12-15", "交房租");
    row("下个月第一个周一开会", "2027-01-04", "开会");
    row("12月10日到12日出差", "2026-12-10 – 2026-12-12", "出差");
    row("喝下午茶", "", "喝下午茶");
    row("heute in 8 Tagen Anna anrufen", "2026-12-08", "Anna anrufen");
    row("Montag in einer Woche Anna", "2026-12-14", "Anna");
    row("um 5 nach halb 3 Anna", "2026-12-01 14:35", "Anna");
    row("zehn vor acht Anna", "2026-12-02 07:50", "Anna");
    row("um dreiviertel vier Anna", "2026-12-01 15:45", "Anna");
    row("Messe 10.-12. Dezember", "2026-12-10 – 2026-12-12", "Messe");
    row("Messe 10.–12.12.", "2026-12-10 – 2026-12-12", "Messe");
    row("Urlaub vom 21.12. bis 3.1.", "2026-12-21 – 2027-01-03", "Urlaub");
    row("Bericht in zwei Wochen", "2026-12-15", "Bericht");
    row("Bericht in drei Tagen", "2026-12-04", "Bericht");
    row("Bericht Ende der Woche", "2026-12-04", "Bericht");
    row("Bericht Ende des Monats", "2026-12-31", "Bericht");
    row("Bericht Mitte Januar", "2027-01-15", "Bericht");
    row("Dienstagabend Anna treffen", "2026-12-01 18:00 – 19:00", "Anna treffen");
    row("Donnerstagnachmittag um 3 Anna anrufen", "2026-12-03 15:00", "Anna anrufen");
    row("heute Abend Anna anrufen", "2026-12-01 18:00", "Anna anrufen");
    row("heute Nachmittag Anna anrufen", "2026-12-01 14:00", "Anna anrufen");
    row("morgen früh Folien vorbereiten", "2026-12-02 09:00", "Folien vorbereiten");
    row("morgen Abend um 8 Anna anrufen", "2026-12-02 20:00", "Anna anrufen");
    row("am Wochenende aufräumen", "2026-12-05", "Aufräumen");
    row("guten Morgen sagen", "2026-12-02", "Guten sagen");
    row("first Monday of next month board meeting", "2027-01-04", "Board meeting");
    row("call Bob last Friday", "2026-11-27", "Call Bob");
    row("call Bob end of next week", "2026-12-11", "Call Bob");
    row("Thursday week call Bob", "2026-12-10", "Call Bob");
    row("call Bob two weeks from now", "2026-12-15", "Call Bob");
    row("call Bob in two weeks", "2026-12-15", "Call Bob");
    row("call Bob in half an hour", "2026-12-01 11:26", "Call Bob");
    row("call Bob this afternoon", "2026-12-01 14:00", "Call Bob");
    row("call Bob tomorrow afternoon at 4", "2026-12-02 16:00", "Call Bob");
    row("call Bob tomorrow morning at 6", "2026-12-02 06:00", "Call Bob");
    row("call Bob tomorrow evening 7:30", "2026-12-02 19:30", "Call Bob");
    row("call Bob Fri evening", "2026-12-04 18:00", "Call Bob");
    row("call Bob in the evening at 7", "2026-12-01 19:00", "Call Bob");
    row("report end of month", "2026-12-31", "Report");
    row("pay the rent the 15th", "2026-12-15", "Pay the rent");
    row("conference Dec 10 - Dec 12", "2026-12-10 – 2026-12-12", "Conference");
    row("conference Dec 10-12", "2026-12-10 – 2026-12-12", "Conference");
    row("conference from 30 December to 2 January", "2026-12-30 – 2027-01-02", "Conference");
    row("dinner tomorrow at 7", "2026-12-02 19:00 – 20:00", "Dinner");
    row("ship at midnight", "2026-12-02 00:00", "Ship");
    row("call Ann Dec 24 - 10:00", "2026-12-24 10:00", "Call Ann");
    row("meeting 9:00-11:00 on 3 March", "2027-03-03 09:00 – 11:00", "Meeting");
    row("nächste Woche Donnerstag Anna anrufen", "2026-12-10", "Anna anrufen");
    row("Donnerstag nächster Woche Anna anrufen", "2026-12-10", "Anna anrufen");
    row("call Anna Thursday next week", "2026-12-10", "Call Anna");
    row("übernächsten Montag Anna anrufen", "2026-12-14", "Anna anrufen");
    row("Montag übernächster Woche Anna", "2026-12-14", "Anna");
    row("Mittwoch in 14 Tagen Anna", "2026-12-16", "Anna");
    row("Freitag in zwei Wochen Anna", "2026-12-18", "Anna");
    row("三天后下午两点开会", "2026-12-04 14:00 – 15:00", "开会");
    row("后天下午两点开会", "2026-12-03 14:00 – 15:00", "开会");
    row("一个半小时后打电话", "2026-12-01 12:26", "打电话");
    row("两个半小时后打电话", "2026-12-01 13:26", "打电话");
    row("明天凌晨两点维护", "2026-12-02 02:00", "维护");
    row("凌晨三点维护", "2026-12-02 03:00", "维护");
    row("两点五十回电", "2026-12-01 14:50", "回电");
    row("meeting at 2:50", "2026-12-01 14:50 – 15:50", "Meeting");
    row("meeting tomorrow 02:50", "2026-12-02 02:50 – 03:50", "Meeting");
    row("call Ann at 3 o'clock", "2026-12-01 15:00", "Call Ann");
    row("call Ann the day after tomorrow", "2026-12-03", "Call Ann");
    row("call Bob in an hour and a half", "2026-12-01 12:26", "Call Bob");
    row("Bob anrufen in anderthalb Stunden", "2026-12-01 12:26", "Bob anrufen");
    row("call Bob in two and a half hours", "2026-12-01 13:26", "Call Bob");
    row("boxes 9-11 for Monday", "2026-12-07", "Boxes 9-11");
    row("read the evening paper", "", "Read the evening paper");
    row("order the 5th floor plan", "", "Order the 5th floor plan");
    row("sat nav repair Friday", "2026-12-04", "Sat nav repair");
    row("sat nav repair", "", "Sat nav repair");
    row("mon cheri order Friday at 10", "2026-12-04 10:00", "Mon cheri order");
    row("mon call Anna", "2026-12-07", "Call Anna");
    row("mon prepare friday meeting", "2026-12-07", "Prepare friday meeting");
    row("sun screen order fri", "2026-12-04", "Sun screen order");
    row("call Bob sat about renewal", "2026-12-05", "Call Bob about renewal");
    row("Bericht KW 51", "2026-12-14", "Bericht");
    row("Bericht in KW 49", "2026-12-01", "Bericht"); // this week
    row("Bericht KW 3", "2027-01-18", "Bericht");
    row("Bericht Mittwoch KW 51", "2026-12-16", "Bericht");
    row("KW 2/2027 Freitag 10 Uhr Bericht", "2027-01-15 10:00", "Bericht");
    row("report in calendar week 51", "2026-12-14", "Report");
    row("Bericht KW 54", "", "Bericht KW 54");
    row("call at 0930 tomorrow", "2026-12-02 09:30", "Call");
    row("call tomorrow at 1430", "2026-12-02 14:30", "Call");
    row("Bericht morgen 0930 Uhr", "2026-12-02 09:30", "Bericht");
    row("sell at 1200 EUR", "", "Sell at 1200 EUR");
    row("ab 2000 Stück Rabatt morgen", "2026-12-02", "Ab 2000 Stück Rabatt");
    row("dinner tomorrow 7", "2026-12-02 19:00 – 20:00", "Dinner");
    row("Anna schreiben morgen 10", "2026-12-02 10:00", "Anna schreiben");
    row("buy tomorrow 7 apples", "2026-12-02", "Buy 7 apples");
    row("order tomorrow 45", "2026-12-02", "Order 45");
}

void TestTimeWordParts::linesAreUnderstood()
{
    const auto entry = read(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(timesOf(entry), "times");
    QTEST(entry.subject, "subject");
}

void TestTimeWordParts::seriesAreUnderstood_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("times");
    const auto row = [](const char *line, const char *rule, const char *times) {
        QTest::newRow(line) << QString(rule) << QString(times);
    };
    row("standup daily 9:15 except weekends", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "2026-12-02 09:15");
    row("dienstags 18 Uhr Sport", "FREQ=WEEKLY;BYDAY=TU", "2026-12-01 18:00");
    row("montags und mittwochs 8 Uhr Runde", "FREQ=WEEKLY;BYDAY=MO,WE", "2026-12-02 08:00");
    row("every weekend clean up", "FREQ=WEEKLY;BYDAY=SA", "2026-12-05");
    row("每周一三五上午九点站会", "FREQ=WEEKLY;BYDAY=MO,WE,FR", "2026-12-02 09:00");
    row("每周三三点例会", "FREQ=WEEKLY;BYDAY=WE", "2026-12-02 15:00");
    row("每三个月检查", "FREQ=MONTHLY;INTERVAL=3", "2026-12-01");
    row("report on the last day of every month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-31");
    row("jeden Monat am letzten Tag Bericht", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-31");
    row("每月最后一天交报告", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-12-31");
    row("每周末检查", "FREQ=WEEKLY;BYDAY=SA", "2026-12-05");
    row("every Tuesday evening at 7 choir", "FREQ=WEEKLY;BYDAY=TU", "2026-12-01 19:00");
    row("隔周周二开会", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-08");
    row("隔周二上午九点站会", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-08 09:00");
    row("检查间隔周期", "", "");
    row("Runde alle zwei Wochen dienstags 10 Uhr", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-08 10:00");
    row("Runde alle zwei Wochen dienstags 14 Uhr", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-12-01 14:00");
    row("Runde jeden Dienstag und Donnerstag 10 Uhr", "FREQ=WEEKLY;BYDAY=TU,TH", "2026-12-03 10:00");
    row("Miete am 1. jeden Monats 10 Uhr", "FREQ=MONTHLY;BYMONTHDAY=1", "2027-01-01 10:00");
}

void TestTimeWordParts::seriesAreUnderstood()
{
    const auto entry = read(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(entry.rule, "rule");
    QTEST(timesOf(entry), "times");
}

void TestTimeWordParts::anHourOfChineseThatDoesNotExistIsSaid()
{
    QVERIFY(read("明天25点开会").problem.contains("25点"));
    QCOMPARE(read("明天23点开会").problem, QString());
}

CRM_TEST(TestTimeWordParts)

} // namespace crm

#include "tst_timewordparts.moc"
