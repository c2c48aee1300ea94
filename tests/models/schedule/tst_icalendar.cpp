// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/calendarentry.h"
#include "models/schedule/walltime.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

namespace crm {

class TestICalendar : public QObject
{
    Q_OBJECT
private slots:
    void anAppointmentIsRead();
    void timesAreReadInTheirZone_data();
    void timesAreReadInTheirZone();
    void aTaskIsDueAndDone();
    void seriesHaveRulesExceptionsAndChangedOccurrences();
    void remindersCountFromTheStart_data();
    void remindersCountFromTheStart();
    void aBrokenEntrySpoilsNoOther();
    void whatWasLeftOutIsSaid();
    void aRepetitionThatCannotBeReadIsSaid();
    void otherFilesAreNoCalendar();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void linesAreFoldedAndEndAsTheStandardAsks();
    void aRepeatingEntryCarriesItsZone();
    void universalTimeNeedsNoZone();
    void anyBytesAreSurvived();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

QByteArray wrapped(const QByteArray &body)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n";
}

QByteArray anEvent(const QByteArray &lines)
{
    return wrapped("BEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:Review\r\n" + lines + "\r\nEND:VEVENT\r\n");
}

CalendarEntry only(const QByteArray &bytes)
{
    const auto file = readCalendar(bytes, berlin);
    return file.entries.size() == 1 && file.rejects.isEmpty() ? file.entries.first() : CalendarEntry{};
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

void TestICalendar::anAppointmentIsRead()
{
    const auto entry = only(wrapped("BEGIN:VEVENT\nUID:x1\nDTSTART:20260302T090000Z\nDTEND:20260302T103000Z\n"
                                    "SUMMARY:Offer\\, second\n  round\nDESCRIPTION:First line\\nsecond\\; line\n"
                                    "LOCATION:Köln\nATTENDEE;CN=\"Ann; Lee\":MAILTO:Ann@Example.org\nEND:VEVENT\n"));
    QCOMPARE(entry.uid, "x1");
    QCOMPARE(entry.summary, "Offer, second round");
    QCOMPARE(entry.description, "First line\nsecond; line");
    QCOMPARE(entry.place, QString::fromUtf8("Köln"));
    QCOMPARE(entry.mails, QStringList("ann@example.org"));
    QCOMPARE(entry.start, utc("2026-03-02T09:00:00Z"));
    QCOMPARE(entry.end, utc("2026-03-02T10:30:00Z"));
    QVERIFY(entry.kind == CalendarEntry::Kind::Event && !entry.isAllDay);
}

void TestICalendar::timesAreReadInTheirZone_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *lines, const char *start, const char *end) {
        QTest::newRow(name) << QByteArray(lines) << start << end;
    };
    row("universal", "DTSTART:20260702T090000Z\nDURATION:PT45M", "2026-07-02T09:00:00Z", "2026-07-02T09:45:00Z");
    row("named", "DTSTART;TZID=America/New_York:20260702T090000", "2026-07-02T13:00:00Z", "");
    row("at the end of a path", "DTSTART;TZID=/example.org/2020/America/New_York:20260702T090000",
        "2026-07-02T13:00:00Z", "");
    row("of Windows", "DTSTART;TZID=Tokyo Standard Time:20260702T090000", "2026-07-02T00:00:00Z", "");
    row("floating", "DTSTART:20260702T090000", "2026-07-02T07:00:00Z", "");
    row("whole days", "DTSTART;VALUE=DATE:20260702\nDTEND;VALUE=DATE:20260704", "2026-07-01T22:00:00Z",
        "2026-07-03T22:00:00Z");
    row("a day as duration over the jump", "DTSTART;TZID=Europe/Berlin:20260328T120000\nDURATION:P1D",
        "2026-03-28T11:00:00Z", "2026-03-29T10:00:00Z");
}

void TestICalendar::timesAreReadInTheirZone()
{
    QFETCH(QByteArray, lines);
    const auto entry = only(anEvent(lines));
    QTEST(entry.start.toString(Qt::ISODate), "start");
    QTEST(entry.end.toString(Qt::ISODate), "end");
}

void TestICalendar::aTaskIsDueAndDone()
{
    const auto open = only(wrapped("BEGIN:VTODO\nUID:t\nSUMMARY:Call\nDUE;VALUE=DATE:20260302\nEND:VTODO\n"));
    QVERIFY(open.kind == CalendarEntry::Kind::Todo && open.state == CalendarEntry::State::Open && open.isAllDay);
    QCOMPARE(wallTimeOf(open.start, berlin).date(), QDate(2026, 3, 2));
    const auto weekly = only(wrapped("BEGIN:VTODO\nUID:t\nDTSTART:20261207T080000Z\nDUE:20261211T160000Z\n"
                                     "RRULE:FREQ=WEEKLY;COUNT=3\nEND:VTODO\n")); // counts from its start
    QCOMPARE(weekly.start, utc("2026-12-07T08:00:00Z"));
    QCOMPARE(weekly.end, utc("2026-12-11T16:00:00Z"));
    const auto done = only(wrapped("BEGIN:VTODO\nUID:t\nCOMPLETED:20260301T100000Z\nSTATUS:COMPLETED\nEND:VTODO\n"));
    QVERIFY(done.state == CalendarEntry::State::Done);
    QCOMPARE(done.doneAt, utc("2026-03-01T10:00:00Z"));
    QVERIFY(!done.start.isValid());
}

void TestICalendar::seriesHaveRulesExceptionsAndChangedOccurrences()
{
    const auto file
        = readCalendar(wrapped("BEGIN:VEVENT\nUID:s\nSUMMARY:Weekly\nDTSTART;TZID=Europe/Berlin:20260302T100000\n"
                               "RRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;TZID=Europe/Berlin:20260309T100000,20260330T100000\n"
                               "END:VEVENT\nBEGIN:VEVENT\nUID:s\nSUMMARY:Later\n"
                               "RECURRENCE-ID;TZID=Europe/Berlin:20260316T100000\n"
                               "DTSTART;TZID=Europe/Berlin:20260316T140000\nEND:VEVENT\n"),
            berlin);
    QCOMPARE(file.entries.size(), 2);
    const auto &series = file.entries[0];
    QCOMPARE(series.rule, "FREQ=WEEKLY;BYDAY=MO");
    QCOMPARE(series.zone, "Europe/Berlin");
    QCOMPARE(series.excluded, QList<QDateTime>({utc("2026-03-09T09:00:00Z"), utc("2026-03-30T08:00:00Z")}));
    QCOMPARE(file.entries[1].occurrenceAt, utc("2026-03-16T09:00:00Z"));
    QCOMPARE(file.entries[1].start, utc("2026-03-16T13:00:00Z"));
}

void TestICalendar::remindersCountFromTheStart_data()
{
    QTest::addColumn<QByteArray>("trigger");
    QTest::addColumn<QString>("at");
    QTest::newRow("before") << QByteArray("TRIGGER:-PT15M") << "2026-03-02T08:45:00Z";
    QTest::newRow("a day before") << QByteArray("TRIGGER:-P1D") << "2026-03-01T09:00:00Z";
    QTest::newRow("before the end") << QByteArray("TRIGGER;RELATED=END:-PT5M") << "2026-03-02T09:55:00Z";
    QTest::newRow("at an instant") << QByteArray("TRIGGER;VALUE=DATE-TIME:20260302T060000Z") << "2026-03-02T06:00:00Z";
    QTest::newRow("years away") << QByteArray("TRIGGER;VALUE=DATE-TIME:19760401T005545Z") << "";
}

void TestICalendar::remindersCountFromTheStart()
{
    QFETCH(QByteArray, trigger);
    const auto entry = only(anEvent("DTSTART:20260302T090000Z\nDTEND:20260302T100000Z\nBEGIN:VALARM\nACTION:DISPLAY\n"
                                    "DESCRIPTION:x\n"
        + trigger + "\nEND:VALARM"));
    QTEST(entry.remindAt.toString(Qt::ISODate), "at");
}

void TestICalendar::aBrokenEntrySpoilsNoOther()
{
    const auto file
        = readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nBEGIN:VEVENT\nUID:2\nDTSTART:20260302T090000Z\n"
                       "END:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART:yesterday\nEND:VEVENT\nBEGIN:VTODO\nUID:4\n",
            berlin);
    QCOMPARE(file.entries.size(), 1);
    QCOMPARE(file.entries[0].uid, "2");
    QList<qint64> lines;
    for (const auto &reject : file.rejects)
        lines.append(reject.line);
    QCOMPARE(lines, QList<qint64>({2, 8, 12}));
}

void TestICalendar::whatWasLeftOutIsSaid()
{
    const auto file = readCalendar(
        anEvent("DTSTART;TZID=Moon/Tranquility:20260302T090000\nRRULE:FREQ=MINUTELY\nRDATE:20260401T090000Z"), berlin);
    QCOMPARE(file.entries.size(), 1);
    QVERIFY(file.entries[0].rule.isEmpty());
    QCOMPARE(file.entries[0].start, utc("2026-03-02T08:00:00Z"));
    QCOMPARE(file.remarks.size(), 2);
    QCOMPARE(file.entries[0].further.size(), 1);
    const auto more = readCalendar(wrapped("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\nCATEGORIES:Sales\r\n"
                                           "PRIORITY:0\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\n"
                                           "DTSTART:20260302T090000Z\r\nCATEGORIES:Visits\r\n"
                                           "URL:https://example.org\r\nEND:VEVENT\r\n"),
        berlin);
    QStringList said;
    for (const auto &remark : more.remarks)
        said.append(remark.sentence);
    QCOMPARE(said.join(u' '),
        QString("Categories (CATEGORIES): left out of 2 entry(ies). Web addresses (URL): left out of 1 entry(ies)."));
}

void TestICalendar::aRepetitionThatCannotBeReadIsSaid()
{
    for (const QByteArray rule : {"FREQ=SOMETIMES", "FREQ=WEEKLY;BYDAY=XX", ""}) {
        const auto file = readCalendar(anEvent("DTSTART:20260302T090000Z\r\nRRULE:" + rule), berlin);
        QCOMPARE(file.entries.size(), 1);
        QVERIFY(file.entries[0].rule.isEmpty());
        QCOMPARE(file.remarks.size(), 1);
        QCOMPARE(file.remarks[0].sentence, QString("Its repetition cannot be read and was left out."));
    }
    const auto whole = readCalendar(anEvent("DTSTART:20260302T090000Z\r\nRRULE:FREQ=DAILY;COUNT=3"), berlin);
    QVERIFY(whole.remarks.isEmpty());
    const auto none = readCalendar(anEvent("DTSTART:20260302T090000Z\r\nDESCRIPTION:\r\n RRULE:no"), berlin);
    QVERIFY(none.remarks.isEmpty());
}

void TestICalendar::otherFilesAreNoCalendar()
{
    QVERIFY(!readCalendar("name;city\nAnn;Köln\n", berlin).isCalendar);
    QVERIFY(!readCalendar({}, berlin).isCalendar);
    QVERIFY(readCalendar(wrapped({}), berlin).isCalendar);
}

void TestICalendar::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<CalendarEntry>("entry");
    const auto start = utc("2026-03-27T09:00:00Z");
    using Kind = CalendarEntry::Kind;
    using State = CalendarEntry::State;
    QTest::newRow("plain") << CalendarEntry{.uid = "a", .summary = "Visit", .start = start, .end = start.addSecs(3600)};
    QTest::newRow("hard text") << CalendarEntry{.uid = "b",
        .summary = QString::fromUtf8("Kölner Straße, 5; 山田太郎 \\ back"),
        .description = QString::fromUtf8("one\ntwo, three; “four” ") + QString(200, u'长') + 'x',
        .place = "Room 1, 2nd floor",
        .contact = "Ann; Lee",
        .start = start,
        .taskKind = "visit",
        .mails = {"ann@example.org"}};
    QTest::newRow("days") << CalendarEntry{.uid = "c",
        .summary = "Fair",
        .start = instantOf(QDate(2026, 3, 28), QTime(0, 0), berlin),
        .end = instantOf(QDate(2026, 3, 31), QTime(0, 0), berlin),
        .isAllDay = true,
        .zone = "Europe/Berlin"};
    QTest::newRow("series") << CalendarEntry{.uid = "d",
        .summary = "Weekly",
        .start = start,
        .end = start.addSecs(1800),
        .zone = "Europe/Berlin",
        .rule = "FREQ=WEEKLY;UNTIL=20261224T090000Z;BYDAY=FR",
        .excluded = {utc("2026-04-03T08:00:00Z")},
        .further = {{utc("2026-04-08T08:00:00Z")}},
        .remindAt = start.addSecs(-900)};
    QTest::newRow("task") << CalendarEntry{
        .kind = Kind::Todo, .uid = "e", .summary = "Call", .start = start, .remindAt = start.addDays(-1)};
    QTest::newRow("done task") << CalendarEntry{
        .kind = Kind::Todo, .state = State::Done, .uid = "f", .summary = "Call", .start = start, .doneAt = start};
    QTest::newRow("held appointment") << CalendarEntry{
        .state = State::Done, .uid = "g", .summary = "x", .start = start};
    QTest::newRow("some day") << CalendarEntry{
        .kind = Kind::Todo, .state = State::Cancelled, .uid = "h", .summary = "Some day", .remindAt = start};
}

void TestICalendar::whatIsWrittenIsReadBack()
{
    QFETCH(CalendarEntry, entry);
    const auto bytes = writeCalendar({entry}, utc("2026-03-01T00:00:00Z"));
    auto again = only(bytes);
    again.line = 0;
    if (again.zone.isEmpty() || entry.zone.isEmpty())
        again.zone = entry.zone; // an instant in universal time needs none
    QVERIFY2(again == entry, bytes.constData());
}

void TestICalendar::linesAreFoldedAndEndAsTheStandardAsks()
{
    const CalendarEntry entry{.uid = "a", .summary = QString(150, u'ö'), .start = utc("2026-03-27T09:00:00Z")};
    const auto bytes = writeCalendar({entry}, utc("2026-03-01T00:00:00Z"));
    for (auto line : bytes.chopped(2).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        QVERIFY2(line.size() <= 75, line.constData());
    }
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
}

void TestICalendar::aRepeatingEntryCarriesItsZone()
{
    const CalendarEntry entry{.uid = "a",
        .summary = "Weekly",
        .start = utc("2026-03-27T09:00:00Z"),
        .zone = "Europe/Berlin",
        .rule = "FREQ=WEEKLY"};
    const auto bytes = writeCalendar({entry, entry}, utc("2026-03-01T00:00:00Z"));
    QCOMPARE(bytes.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(bytes.contains("\r\nTZID:Europe/Berlin\r\n"));
    QVERIFY(bytes.contains("DTSTART;TZID=Europe/Berlin:20260327T100000\r\n"));
}

void TestICalendar::universalTimeNeedsNoZone()
{
    CalendarEntry entry;
    entry.uid = "1@example.org";
    entry.summary = "Review";
    entry.rule = "FREQ=WEEKLY";
    entry.start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    entry.end = entry.start.addSecs(3600);
    for (const auto *zone : {"UTC", "Etc/UTC"}) {
        entry.zone = zone;
        const auto bytes = writeCalendar({entry}, entry.start);
        QVERIFY(bytes.contains("DTSTART:20260302T090000Z"));
        QVERIFY(!bytes.contains("TZID"));
    }
}

void TestICalendar::anyBytesAreSurvived()
{
    QRandomGenerator random(3);
    const auto seed = writeCalendar({{.uid = "d",
                                        .summary = "Weekly",
                                        .start = utc("2026-03-27T09:00:00Z"),
                                        .zone = "Europe/Berlin",
                                        .rule = "FREQ=WEEKLY;BYDAY=FR",
                                        .excluded = {utc("2026-04-03T08:00:00Z")},
                                        .further = {{utc("2026-04-08T08:00:00Z")}},
                                        .remindAt = utc("2026-03-27T08:00:00Z"),
                                        .mails = {"a@example.org"}}},
        utc("2026-03-01T00:00:00Z"));
    for (int round = 0; round < 1500; ++round) {
        auto bytes = seed;
        for (int i = random.bounded(1, 8); i > 0; --i) {
            const auto at = random.bounded(bytes.size());
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 40));
                break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(1, 60)));
            }
        }
        const auto file = readCalendar(bytes, berlin);
        const auto written = writeCalendar(file.entries, utc("2026-03-01T00:00:00Z"));
        const auto again = readCalendar(written, berlin);
        QVERIFY2(again.entries.size() == file.entries.size(), bytes.constData());
    }
}

CRM_TEST(TestICalendar)

} // namespace crm

#include "tst_icalendar.moc"
