// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/person.h"
#include "models/schedule/calendartasks.h"
#include "models/schedule/scheduleedits.h"
#include "tests/support/test.h"
#include "tests/support/testdb.h"

#include <algorithm>

namespace crm {

class TestCalendarTasks : public QObject
{
    Q_OBJECT
private slots:
    void theSameFileTwiceDoublesNothing();
    void anEventWithoutUidIsFoundAgain();
    void aChangedFileChangesWhatIsThere();
    void ownTasksComeBackToThemselves();
    void aSeriesWithChangesMakesTheRoundTrip();
    void aSplitSeriesMakesTheRoundTrip();
    void aFileFromBeforeASplitKeepsIt();
    void aToDoIsNoEventHoweverLongItTakes();
    void aToDoOfDaysIsDueOnTheLast();
    void wholeDaysAreTheSameWhereverTheyAreRead();
    void whatAFileCannotSayStaysAsItIs();
    void aDryRunWritesNothing();
    void attendeesAreKnownByTheirAddress();
    void peopleWhoAreLeftOutAreSaid();
    void whatCannotBeStoredIsRejectedWithItsLine();
    void theImportIsOneStep();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

const QByteArray file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s@x\nSUMMARY:Later\n"
                        "RECURRENCE-ID:20260316T090000Z\nDTSTART:20260316T130000Z\nEND:VEVENT\n"
                        "BEGIN:VEVENT\nUID:s@x\nSUMMARY:Weekly\nDTSTART;TZID=Europe/Berlin:20260302T100000\n"
                        "DTEND;TZID=Europe/Berlin:20260302T110000\nRRULE:FREQ=WEEKLY\nATTENDEE:mailto:ANN@example.org\n"
                        "EXDATE;TZID=Europe/Berlin:20260309T100000\nEND:VEVENT\n"
                        "BEGIN:VTODO\nUID:t@x\nSUMMARY:Send offer\nDUE:20260305T120000Z\nEND:VTODO\nEND:VCALENDAR\n";

CalendarImportResult import(TestDb &db, const QByteArray &bytes, bool isDryRun = false)
{
    const auto result = await(importCalendar(db.store, readCalendar(bytes, berlin), {.isDryRun = isDryRun}));
    return result ? *result : CalendarImportResult{};
}

QByteArray exported(TestDb &db)
{
    return *await(exportCalendar(db.store, {&Task::entity(), {}, {{"rid"}}}, db.now));
}

qint64 tasks(TestDb &db)
{
    return *await(db.store.count({&Task::entity()}));
}

/// What of the agenda begins at that instant, with the changed ones of its series.
Chosen chosen(TestDb &db, const char *instant, SeriesPart part)
{
    const auto at = instantsOf(QString::fromLatin1(instant)).value(0);
    const auto agenda = await(readAgenda(db.store, {at, at.addSecs(1)}));
    if (!agenda || agenda->isEmpty())
        qFatal("Nothing begins then.");
    return {agenda->first(), part, *await(changedOccurrences(db.store, agenda->first().seriesId()))};
}

/// Moves what begins then by so many seconds.
void move(TestDb &db, const char *instant, SeriesPart part, qint64 seconds)
{
    const auto what = chosen(db, instant, part);
    QVERIFY(await(db.store.commit(moveItem(what, spanMoved(what.item, 0, seconds)))));
}

QStringList starts(TestDb &db)
{
    QStringList texts;
    const QDateTime from(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    const auto agenda = await(readAgenda(db.store, {from, from.addDays(31)}));
    for (const auto &item : *agenda)
        texts.append(item.record.title() + ' ' + instantWord(item.start));
    return texts;
}

} // namespace

void TestCalendarTasks::theSameFileTwiceDoublesNothing()
{
    TestDb db;
    const auto first = import(db, file);
    QCOMPARE(first.created, 3);
    QCOMPARE(starts(db),
        QStringList({"Weekly 20260302T090000Z", "Send offer 20260305T120000Z", "Later 20260316T130000Z",
            "Weekly 20260323T090000Z", "Weekly 20260330T080000Z"}));
    const auto again = import(db, file);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, 3);
    QCOMPARE(tasks(db), 3);
}

void TestCalendarTasks::anEventWithoutUidIsFoundAgain()
{
    TestDb db;
    const QByteArray floating = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20260302T100000\nEND:VEVENT\n"
                                "BEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20260303T100000\nEND:VEVENT\nEND:VCALENDAR\n";
    QCOMPARE(import(db, floating).created, 2);
    const auto again = import(db, floating);
    QCOMPARE(again.created, 0);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(tasks(db), 2);
}

void TestCalendarTasks::aChangedFileChangesWhatIsThere()
{
    TestDb db;
    import(db, file);
    auto changed = file;
    changed.replace("Send offer", "Send second offer").replace("DUE:20260305", "DUE:20260306");
    const auto result = import(db, changed);
    QCOMPARE(result.updated, 1);
    QCOMPARE(result.unchanged, 2);
    QVERIFY(starts(db).contains("Send second offer 20260306T120000Z"));
}

void TestCalendarTasks::ownTasksComeBackToThemselves()
{
    TestDb db;
    const Task call{.id = Id::make(), .subject = "Call", .kind = TaskKind::Call, .dueAt = db.now};
    db.put(call);
    auto bytes = exported(db);
    const auto result = import(db, bytes.replace("SUMMARY:Call", "SUMMARY:Call again"));
    QCOMPARE(result.updated, 1);
    QCOMPARE(tasks(db), 1);
    const auto task = db.get<Task>(call.id);
    QCOMPARE(task.subject, "Call again");
    QVERIFY(task.kind == TaskKind::Call && task.uid.isEmpty());
}

void TestCalendarTasks::aSeriesWithChangesMakesTheRoundTrip()
{
    TestDb db;
    import(db, file);
    db.put(Task{.id = Id::make(),
        .subject = "Fair",
        .kind = TaskKind::Visit,
        .dueAt = QDateTime(QDate(2026, 3, 20), QTime(23, 0), Qt::UTC),
        .endsAt = QDateTime(QDate(2026, 3, 22), QTime(23, 0), Qt::UTC),
        .allDay = true,
        .zone = "Europe/Berlin",
        .place = "Hall 4"});
    TestDb other;
    const auto result = import(other, exported(db));
    QCOMPARE(result.created, 4);
    QVERIFY(result.rejects.isEmpty());
    QCOMPARE(starts(other), starts(db));
    const auto again = import(db, exported(other));
    QCOMPARE(again.unchanged, 4);
    // Only the occurrence: its series goes with it, or it could not be told from a task of its own.
    const auto one = *await(
        exportCalendar(db.store, {&Task::entity(), Filter::compare("occurrence_at", Filter::IsNotNull)}, db.now));
    QCOMPARE(readCalendar(one, berlin).entries.size(), 2);
}

void TestCalendarTasks::aSplitSeriesMakesTheRoundTrip()
{
    TestDb db;
    import(db, file);
    move(db, "20260323T090000Z", SeriesPart::Following, 3600);
    move(db, "20260330T090000Z", SeriesPart::This, 1800);
    db.now = db.now.addMSecs(7);
    QVERIFY(await(db.store.commit(completeItem(chosen(db, "20260302T090000Z", SeriesPart::This).item, db.now))));
    const auto before = starts(db);
    const auto count = tasks(db);
    const auto again = import(db, exported(db));
    QCOMPARE(again.created, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, count);
    QCOMPARE(starts(db), before);
    TestDb other;
    QCOMPARE(import(other, exported(db)).created, count);
    QCOMPARE(starts(other), before);
    QCOMPARE(import(other, exported(db)).unchanged, count);
}

void TestCalendarTasks::aFileFromBeforeASplitKeepsIt()
{
    TestDb db;
    import(db, file);
    auto old = exported(db);
    move(db, "20260316T130000Z", SeriesPart::This, 600); // the changed one goes along with the split
    move(db, "20260323T090000Z", SeriesPart::Following, 3600);
    const auto before = starts(db);
    const auto count = tasks(db);
    const auto result = import(db, old.replace("SUMMARY:Weekly", "SUMMARY:Every week"));
    QCOMPARE(result.created, 0);
    QCOMPARE(tasks(db), count);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY(result.remarks.first().sentence.contains("has been split since this file was written"));
    auto after = starts(db);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.first().startsWith("Every week")); // the rest of the file counts
    for (int i = 0; i < before.size(); ++i)
        if (!before[i].startsWith("Later"))
            QCOMPARE(after[i].section(' ', -1), before[i].section(' ', -1));
}

/// Repeating or not, with one occurrence done and one moved.
void TestCalendarTasks::aToDoIsNoEventHoweverLongItTakes()
{
    TestDb db;
    import(db,
        "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:r@x\nSUMMARY:Report\nDTSTART:20260302T090000Z\n"
        "DUE:20260304T160000Z\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VTODO\nEND:VCALENDAR\n");
    move(db, "20260309T090000Z", SeriesPart::This, 3600);
    QVERIFY(await(db.store.commit(completeItem(chosen(db, "20260302T090000Z", SeriesPart::This).item, db.now))));
    const Task once{.id = Id::make(),
        .subject = "Write the offer",
        .kind = TaskKind::Todo,
        .dueAt = db.now,
        .endsAt = db.now.addSecs(7200)};
    QVERIFY(db.put(once));
    const auto bytes = exported(db);
    QVERIFY(!bytes.contains("VEVENT"));
    QCOMPARE(bytes.count("BEGIN:VTODO"), 4);
    QVERIFY(bytes.contains("DUE;TZID=") || bytes.contains("DUE:20260304T160000Z"));
    QCOMPARE(import(db, bytes).unchanged, 4);
    TestDb other;
    QCOMPARE(import(other, bytes).created, 4);
    const auto sorted = [](const QByteArray &file) {
        auto lines = file.split('\n');
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    QCOMPARE(sorted(exported(other)), sorted(bytes));
    QCOMPARE(starts(other), starts(db));
}

void TestCalendarTasks::aToDoOfDaysIsDueOnTheLast()
{
    TestDb db;
    const auto file = [](const char *start, const char *due) {
        return QByteArray("BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:w@x\nSUMMARY:Stocktaking\nDTSTART;VALUE=DATE:") + start
            + "\nDUE;VALUE=DATE:" + due + "\nRRULE:FREQ=YEARLY\nEND:VTODO\nEND:VCALENDAR\n";
    };
    import(db, file("20260327", "20260330")); // the clocks change between
    const auto bytes = exported(db);
    QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20260327\r\n"));
    QVERIFY(bytes.contains("DUE;VALUE=DATE:20260330\r\n"));
    QCOMPARE(import(db, bytes).unchanged, 1);
}

void TestCalendarTasks::wholeDaysAreTheSameWhereverTheyAreRead()
{
    TestDb db;
    import(db,
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:d@x\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20260302\n"
        "DTEND;VALUE=DATE:20260303\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20260309\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:d@x\nSUMMARY:Fair, later\nRECURRENCE-ID;VALUE=DATE:20260316\n"
        "DTSTART;TZID=Europe/Berlin:20260317T080000\nDTEND;TZID=Europe/Berlin:20260317T090000\n"
        "END:VEVENT\nEND:VCALENDAR\n");
    const auto before = starts(db);
    QCOMPARE(before.size(), 3);
    const auto result = await(importCalendar(db.store, readCalendar(exported(db), QTimeZone("America/New_York"))));
    QCOMPARE(result->unchanged, 2);
    QCOMPARE(tasks(db), 2);
    QCOMPARE(starts(db), before);
}

void TestCalendarTasks::whatAFileCannotSayStaysAsItIs()
{
    TestDb db;
    const Task call{.id = Id::make(),
        .subject = "Call  twice",
        .kind = TaskKind::Call,
        .status = TaskStatus::Done,
        .dueAt = db.now.addMSecs(250),
        .doneAt = db.now.addMSecs(499),
        .body = "First line \n"};
    db.put(call);
    QCOMPARE(import(db, exported(db)).unchanged, 1);
    QCOMPARE(db.get<Task>(call.id).dueAt, call.dueAt);
    QCOMPARE(db.get<Task>(call.id).body, call.body);
}

void TestCalendarTasks::aDryRunWritesNothing()
{
    TestDb db;
    QCOMPARE(import(db, file, true).created, 3);
    QCOMPARE(tasks(db), 0);
}

void TestCalendarTasks::attendeesAreKnownByTheirAddress()
{
    TestDb db;
    const Person ann{.id = Id::make(), .name = "Ann Lee"};
    db.put(ann);
    db.put(ContactPoint{.id = Id::make(), .person = {ann.id}, .kind = ContactKind::Email, .value = "ann@example.org"});
    import(db, file);
    const auto found = *await(db.store.records({&Task::entity(), Filter::refers("person", ann.id)}));
    QCOMPARE(found.size(), 2); // the series and its changed occurrence
}

void TestCalendarTasks::peopleWhoAreLeftOutAreSaid()
{
    TestDb db;
    const Person ann{.id = Id::make(), .name = "Ann Lee"};
    QVERIFY(db.put(ann));
    QVERIFY(db.put(
        ContactPoint{.id = Id::make(), .person = {ann.id}, .kind = ContactKind::Email, .value = "ann@example.org"}));
    const QByteArray words = "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1@x\nSUMMARY:Ring\nCONTACT:Bo Chen\\, +86 10\n"
                             "END:VTODO\nBEGIN:VTODO\nUID:2@x\nSUMMARY:Write\nCONTACT:Ann Lee\n"
                             "ATTENDEE:mailto:ann@example.org\nEND:VTODO\nEND:VCALENDAR\n";
    const auto result = import(db, words);
    QCOMPARE(result.created, 2);
    QCOMPARE(result.remarks.size(), 1); // the other contact is linked
    QCOMPARE(result.remarks.first().line, 2);
    QVERIFY(result.remarks.first().sentence.contains("Bo Chen, +86 10"));
    QVERIFY(result.sentence().contains("Bo Chen"));
    const auto many
        = import(db, QByteArray(words).replace("@x", "@y").replace("org\n", "org\nATTENDEE:mailto:b@y.org\n"));
    QCOMPARE(many.remarks.size(), 2);
    QVERIFY(many.remarks.last().sentence.contains("ATTENDEE"));
    QVERIFY(import(db, exported(db)).remarks.size() == 0); // what is written by us says what is there
}

void TestCalendarTasks::whatCannotBeStoredIsRejectedWithItsLine()
{
    TestDb db;
    const auto result = import(db, "BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:No date\nRRULE:FREQ=DAILY\nEND:VTODO\n");
    QCOMPARE(result.rejects.size(), 1);
    QCOMPARE(result.rejects.first().line, 2);
    QCOMPARE(tasks(db), 0);
    const auto refused = await(importCalendar(db.store, readCalendar("a,b\n", berlin)));
    QVERIFY(!refused && refused.error().code == Error::Invalid);
}

void TestCalendarTasks::theImportIsOneStep()
{
    TestDb db;
    import(db, file);
    QVERIFY(await(db.store.undo()));
    QCOMPARE(tasks(db), 0);
}

CRM_TEST(TestCalendarTasks)

} // namespace crm

#include "tst_calendartasks.moc"
